/** Thrown by a handler when trying again cannot help: the address does not exist, the message was refused. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}
