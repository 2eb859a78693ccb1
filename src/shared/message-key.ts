import type messages from '../../public/_locales/en/messages.json';

/** A text of the product. The English file is the one list of keys. */
export type MessageKey = keyof typeof messages;

/** A text that counts something: it has one key for each of a language's plural categories, in English `…_one` and `…_other`. */
export type PluralKey = BaseOf<MessageKey>;

type BaseOf<Key extends string> = Key extends `${infer Base}_one` ? (`${Base}_other` extends MessageKey ? Base : never) : never;
