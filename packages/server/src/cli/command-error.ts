/** A command cannot do what was asked; the message says why and what to do, and is all that the user sees. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
