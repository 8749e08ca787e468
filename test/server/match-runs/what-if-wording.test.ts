import { expect } from 'chai'
import { changeMessage, effectMessage } from '../../../server/match-runs/what-if-wording.js'

const inWords = (name: string) => `TR-${name}`

describe('changeMessage', () => {
  for (const [reason, words] of [
    [{ kind: 'WITHDRAWN' }, 'It is not there any more.'],
    [{ kind: 'PINNED' }, 'It has this stay by decision.'],
    [
      { kind: 'NO_LONGER_POSSIBLE', rules: ['OCCUPIED', 'SLEEPS'] },
      'Its stay is no longer possible because of days on which places are taken and the number of beds.',
    ],
    [{ kind: 'DISPLACED', by: ['1'], rules: ['OCCUPIED'] }, 'TR-1 needs what its stay took.'],
    [{ kind: 'DISPLACED', by: ['1', '2'], rules: ['OCCUPIED'] }, 'TR-1 and TR-2 need what its stay took.'],
    [{ kind: 'MONEY_NEEDED' }, 'The money is spent on others.'],
    [{ kind: 'BETTER_STAY', points: 1, freedBy: [] }, 'This stay is worth 1 point more.'],
    [
      { kind: 'BETTER_STAY', points: 20, freedBy: ['1', '2'] },
      'This stay is worth 20 points more, on days that TR-1 and TR-2 had before.',
    ],
    [{ kind: 'NEWLY_PLACED', freedBy: [] }, 'There is a stay for it.'],
    [{ kind: 'NEWLY_PLACED', freedBy: ['3'] }, 'There is a stay for it, on days that TR-3 had before.'],
    [{ kind: 'NO_STAY_FOUND' }, 'There is no stay for it.'],
    [{ kind: 'MADE_ROOM' }, 'It makes room for others, which brings more altogether.'],
  ] as const)
    it(`says: ${words}`, () => {
      expect(changeMessage([reason], inWords)).to.equal(words)
    })

  it('says every reason there is', () => {
    expect(changeMessage([{ kind: 'PINNED' }, { kind: 'MADE_ROOM' }], inWords)).to.equal(
      'It has this stay by decision. It makes room for others, which brings more altogether.',
    )
  })
})

describe('effectMessage', () => {
  it('says that a stay is free, who gives way, and how much money is missing', () => {
    expect(effectMessage({ kind: 'FREE' }, inWords)).to.equal('Free: nobody would have to move.')
    expect(effectMessage({ kind: 'DISPLACES', cases: ['1', '2'], rules: ['OCCUPIED'] }, inWords)).to.equal(
      'TR-1 and TR-2 would have to give way.',
    )
    expect(effectMessage({ kind: 'DISPLACES', cases: [], rules: ['HOUSEHOLDS'] }, inWords)).to.contain('decided before')
    expect(effectMessage({ kind: 'OVER_BUDGET', by: 120 }, inWords)).to.equal('Free, but the money is short by 120.')
  })
})
