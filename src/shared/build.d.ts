declare const __OPEN_ROOT__: boolean;
