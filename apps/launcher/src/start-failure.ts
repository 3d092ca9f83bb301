/** A reason not to start that the person can do something about: told as one sentence, without a stack trace. */
export class StartFailure extends Error {}
