/** A mistake of the caller: shown as it is, without a stack. */
export class UsageError extends Error {}
