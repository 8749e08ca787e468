/** Why somebody may not come in. */
export type SignInRefusal =
  /** Address and password do not belong together, or the account cannot be used. Which of them is not said. */
  | { readonly kind: 'SignInRefused' }
  /** The guess was not looked at. */
  | { readonly kind: 'TooManyAttempts'; readonly retryAt: Date }
