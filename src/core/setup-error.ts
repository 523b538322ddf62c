/**
 * Something that must come before the request failed, as things are set up: to try again is of no use, and nothing was sent.
 * Its words stand in the error's message.
 */
export class SetupError extends Error {}
