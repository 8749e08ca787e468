/** Thrown when the arguments of a field make no sense together; the graphql layer answers BAD_USER_INPUT with the message. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
