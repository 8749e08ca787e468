import { expect } from 'chai'
import fc from 'fast-check'
import { addressOf, GUESSES, nextGuessAt, WINDOW_MS } from '../../../server/accounts/sign-in.js'

const now = new Date('2027-03-01T09:00:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)

describe('addressOf', () => {
  it('is the same in any case and with spaces around it', () => {
    expect(addressOf(' Host@Leeward.Example ')).to.equal('host@leeward.example')
  })

  it('is none for what holds control characters', () => {
    expect(['a\0b@leeward.example', 'a\nb@leeward.example'].map(addressOf)).to.deep.equal(['', ''])
  })
})

describe('nextGuessAt', () => {
  it('is now for the fifth guess', () => {
    expect(nextGuessAt({ guesses: [1, 2, 3, 4].map(ago), now })).to.equal(null)
  })

  it('is a quarter of an hour after the first of five for the sixth', () => {
    const guesses = [5, 4, 3, 2, 1].map(minutes => ago(minutes * 60_000))

    expect(nextGuessAt({ guesses, now })).to.deep.equal(new Date('2027-03-01T09:10:00Z'))
  })

  it('counts a guess until it is exactly a quarter of an hour old', () => {
    const recent = [1, 2, 3, 4].map(ago)

    expect(nextGuessAt({ guesses: [...recent, ago(WINDOW_MS - 1)], now })).to.deep.equal(new Date(now.getTime() + 1))
    expect(nextGuessAt({ guesses: [...recent, ago(WINDOW_MS)], now })).to.equal(null)
  })

  it('lets no more than five guesses into any quarter of an hour, however they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(WINDOW_MS / 2), { maxLength: 60 }), pauses => {
        const looked: Date[] = []
        const clock = { ms: 0 }
        for (const pause of pauses) {
          clock.ms += pause
          const at = new Date(clock.ms)
          if (nextGuessAt({ guesses: looked, now: at }) === null) looked.push(at)
        }
        return looked.every((at, i) => {
          const sixth = looked[i + GUESSES]
          return !sixth || sixth.getTime() >= at.getTime() + WINDOW_MS
        })
      }),
    )
  })
})
