/** Something that the person at the command line can put right. The message is one sentence that says what to do. */
export class UsageError extends Error {}
