import { catalogue } from '../../lib/i18n/catalogue.js'

export const feedWords = catalogue('feeds', {
  feeds: 'Calendar addresses',
  feedsLead:
    'Subscribe to a place, or to all of them, from another calendar. It says only "Occupied", "Held" or "Open" on whole days, and nothing about anybody; a day is "Open" when the place is offered, nothing stands in it and your house as a whole is not full. Other calendars read it every few hours, some once a day. An address works until the day named beside it, unless you revoke or replace it before.',
  caseloadLead:
    'Subscribe to the days of the households whose proposals you approved. It says only "Held" or "Occupied" on whole days: nobody, and no place, is named. An address works until the day named beside it, unless you revoke or replace it before.',
  house: 'All places of {host}',
  caseload: 'My caseload',
  newFeed: 'Make an address',
  newFeedFor: 'Make an address for {subject}',
  noFeeds: 'No address yet.',
  feedMade: 'Made {day}',
  feedWorks: 'Works until {day}',
  feedRevoked: 'Revoked {day}',
  feedExpired: 'Stopped working {day}',
  feedListed: 'Listed until {day}',
  feedFetched: 'Last read on {day}',
  feedNeverFetched: 'Never read yet',
  feedReplaced: 'Replaced {day}',
  replace: 'Replace',
  replaceFeed: 'Replace the address of {subject} made {day}',
  replaceTitle: 'Replace a calendar address',
  replaceText:
    'A new address is made for the same calendar, and the one before stops working at once. Calendars that subscribed to it need the new one.',
  revoke: 'Revoke',
  revokeFeed: 'Revoke the address of {subject} made {day}',
  revokeTitle: 'Revoke a calendar address',
  revokeText:
    'The address made {day} for {subject} stops working at once. Calendars that subscribed to it will get nothing more. This cannot be taken back; a new address can be made.',
  secretTitle: 'The address of {subject}',
  secretWarning: 'Copy it now: it is shown this once and cannot be shown again.',
  secretText:
    'It is a secret. Whoever has it can read this calendar. Give it to nobody outside your team, and revoke it when in doubt.',
  address: 'Calendar address',
  copy: 'Copy',
  copied: 'Copied',
  secretDone: 'I have copied it',
})
