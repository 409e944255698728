import type { Message } from '../message';

/** Says a message in the language of whoever reads it. */
export type Localize = (message: Message) => string;
