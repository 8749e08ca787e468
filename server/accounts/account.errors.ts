/** Why an organisation was not made. */
export type CreateOrganisationRefusal =
  /** Another organisation has the name. */
  { readonly kind: 'NameTaken' } | { readonly kind: 'UnknownCountry'; readonly country: string }

/** Why an account was not made. */
export type CreateAccountRefusal =
  /** Another account has the address. */
  | { readonly kind: 'EmailTaken' }
  | { readonly kind: 'NotAnEmailAddress' }
  | { readonly kind: 'PasswordTooShort'; readonly minimumLength: number }
  /** The organisation or the host institution does not exist. */
  | { readonly kind: 'NotFound' }
