import { catalogue } from '../lib/i18n/catalogue.js'

/** Words of the widgets themselves. */
export const uiWords = catalogue('ui', {
  again: 'Try again',
  reference: 'Quote {id} when you report this.',
  cancel: 'Cancel',
  reason: 'Reason',
  confirmHint: 'Ctrl + Enter also confirms',
  loading: 'Loading',
  refused: 'This was refused',
  notSaved: 'Not saved',
  notShown: 'This cannot be shown',
  more: 'Show more',
  shownOf: '{shown, number} of {total, number}',
  level: 'Level {level} of {of}',
  unsaved: 'Leave without saving?',
  unsavedText: 'What you typed on this page is not saved anywhere.',
  leave: 'Leave the page',
  signIn: 'Sign in in another tab',
})
