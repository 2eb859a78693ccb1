declare const __OPEN_ROOT__: boolean;
/** The folders of `public/_locales`: tag and own name of each. */
declare const __LANGUAGES__: readonly { tag: string; name: string }[];
/** The few texts that the background speaks itself, by the tag of the language. */
declare const __BACKGROUND_TEXTS__: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
