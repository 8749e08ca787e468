import { catalogue } from '../../lib/i18n/catalogue.js'

export const placeRequestWords = catalogue('placeRequests', {
  title: 'Place requests',
  lead: 'The relocation desk asks whether a household can come. You see what you need to answer, and no more.',
  states: 'State',
  waiting: 'To answer',
  accepted: 'Accepted',
  ended: 'Ended',
  all: 'All',
  count: '{count, plural, =0 {No place requests} one {# place request} other {# place requests}}',
  noneWaiting: 'Nothing to answer',
  noneWaitingHelp:
    'When the desk proposes one of your places, the request appears here with its deadline. Keeping your calendar right makes that more likely.',
  noneInState: 'No place request in this state',
  noneInStateHelp: 'Choose another state to see the others.',
  noneYet: 'No place request yet',
  code: 'Request {code}',
  choose: 'Choose a request to see what is asked.',
  notFound: 'No such place request',
  notFoundHelp: 'It does not exist, or it was addressed to somebody else.',
  back: 'All requests',

  place: 'Place',
  dates: 'Dates',
  nights: '{days, plural, one {# day} other {# days}}',
  household: 'Household',
  ages: 'Ages',
  languages: 'Languages',
  accompaniment: 'Accompaniment',
  needed: '{type} (needed)',
  wished: '{type} (welcome)',
  none: 'None named',
  access: 'Access',
  stepFree: 'Step-free place needed',
  noAccess: 'No step-free place needed',
  asked: 'Asked',
  answerBy: 'Answer by {instant} ({distance})',
  late: 'The deadline has passed ({instant})',
  due: 'Answer due {distance}',

  laterTitle: 'What you will learn, and when',
  laterNow:
    'Now: size and ages in bands, dates, languages, accompaniment and access. The code belongs to this request alone.',
  laterAccept:
    'After you accept: nothing more yet. The defender decides about your institution, then a second coordinator confirms.',
  laterConfirm: 'After confirmation: what the defender has agreed to share with you, and only with named staff.',
  laterNever: 'Never without consent: name, story, contact, or who else was asked.',

  next: 'What happens next',
  nextACCEPTED:
    'You have accepted. The place stays held while the defender and a second coordinator decide. Should it become impossible, decline until then.',
  nextCONFIRMED: 'The placement stands. Your calendar shows the place as occupied.',
  nextDECLINED: 'You have declined. The place is free again, unless you take it out of your calendar.',
  nextEXPIRED: 'No answer came in time, so the hold lapsed and the place is free again.',
  nextWITHDRAWN: 'The desk took the request back. You need not do anything.',

  accept: 'Accept',
  acceptTitle: 'Accept request {code}',
  acceptText:
    '{place} stays held for this household, {period}, until the defender and a second coordinator have decided. You can still be told no.',
  acceptConfirm: 'Accept the request',
  acceptedNotice: 'Request {code} is accepted. The desk and the defender decide next.',
  decline: 'Decline',
  declineTitle: 'Decline request {code}',
  declineText:
    'The place is free again at once. The reason goes to the relocation desk, never to the defender by name, and nobody is blamed for it.',
  declineConfirm: 'Decline the request',
  declinedNotice: 'Request {code} is declined. The place is free again.',
  correct: 'Is your calendar still right? As long as it says that the place is offered, it can be proposed again.',
  correctLink: 'Correct your calendar',
  changedAdvice: 'Close this and look at the request as it is now.',
})
