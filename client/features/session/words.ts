import { catalogue } from '../../lib/i18n/catalogue.js'

export const sessionWords = catalogue('session', {
  title: 'Sign in',
  lead: 'Places of safety for human rights defenders, found in time.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  retryAt: 'The next attempt will be looked at {when}.',
  ended: 'You are not signed in, or your session has ended. Sign in to go on to where you were.',
  notSignedOut: 'You are still signed in: the server could not be asked to end the session. Try again.',
  demonstration: 'Demonstration logins',
  demonstrationLead: 'This is a synthetic network. One click signs in.',
  signInAs: 'Sign in as {who}',
})
