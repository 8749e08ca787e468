import { expect } from 'chai'
import {
  checkSubscription,
  type SubscriptionDetails,
} from '../../../server/calendar-subscriptions/subscription-details.js'

const sound: SubscriptionDetails = {
  label: 'Office',
  colour: 'BLUE',
  zone: 'Europe/Brussels',
  places: [{ placeId: 'A', words: ['garden'] }],
}
const twice = (words: readonly string[], others: readonly string[]) => [
  { placeId: 'A', words },
  { placeId: 'B', words: others },
]

describe('checkSubscription', () => {
  it('takes blanks away, and words that are nothing else', () => {
    const given = { ...sound, label: ' Office ', places: [{ placeId: 'A', words: [' garden ', ' '] }] }

    expect(checkSubscription(given)).to.deep.equal({ ok: true, value: sound })
  })

  for (const [title, wrong, field] of [
    ['no name', { label: ' ' }, 'label'],
    ['a name of 81 letters', { label: 'x'.repeat(81) }, 'label'],
    ['a zone that is none', { zone: 'Europe/Nowhere' }, 'zone'],
    ['no place', { places: [] }, 'places'],
    ['a place twice', { places: [sound.places[0]!, sound.places[0]!] }, 'places'],
    ['words for one of two places', { places: twice(['garden'], []) }, 'places'],
    ['a word of 61 letters', { places: [{ placeId: 'A', words: ['x'.repeat(61)] }] }, 'places'],
    ['eleven words of a place', { places: [{ placeId: 'A', words: [...'abcdefghijk'] }] }, 'places'],
    [
      'twenty-one words in all',
      { places: ['abcdefg', 'hijklmn', 'opqrstu'].map(words => ({ placeId: words, words: [...words] })) },
      'places',
    ],
  ] as const)
    it(`refuses ${title}`, () => {
      const checked = checkSubscription({ ...sound, ...wrong })

      expect(checked.ok ? [] : checked.refusal.map(({ path }) => path)).to.deep.equal([[field]])
    })

  it('lets words of all places through, or of none', () => {
    expect(checkSubscription({ ...sound, places: twice(['garden'], ['attic']) }).ok).to.equal(true)
    expect(checkSubscription({ ...sound, places: twice([], []) }).ok).to.equal(true)
  })
})
