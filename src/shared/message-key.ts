import type messages from '../../public/_locales/en/messages.json';

/** A text of the product. The English file is the one list of keys. */
export type MessageKey = keyof typeof messages;
