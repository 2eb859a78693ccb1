import type { Book } from './service';

/** A service beside Microsoft work accounts, as lists name it. */
export interface OtherService extends Book { id: string; /** A product's name, the same in every language. */ name: string }
