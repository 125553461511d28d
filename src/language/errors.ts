/** Thrown for bytes that are no model of this version: the message says what is wrong with them. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
