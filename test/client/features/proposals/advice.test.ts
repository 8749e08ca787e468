import { expect } from 'chai'
import { adviceIn, linesOf } from '../../../../client/features/proposals/advice.js'

describe('linesOf', () => {
  it('lists under a refusal what changed and which rules fail, not those that hold', () => {
    const lines = linesOf([
      { __typename: 'ProposalStale', message: 'No longer fits.', changes: ['The window is shorter.'] },
      {
        __typename: 'RulesBroken',
        message: 'Breaks rules.',
        findings: [
          { message: 'Sleeps 2, needs 4.', passed: false },
          { message: 'English in common.', passed: true },
        ],
      },
    ])

    expect(lines.map(line => line.message)).to.deep.equal([
      'No longer fits.',
      'The window is shorter.',
      'Breaks rules.',
      'Sleeps 2, needs 4.',
    ])
  })
})

describe('adviceIn', () => {
  it('has a way on for every refusal of a decision that a coordinator can do something about', () => {
    expect(Object.keys(adviceIn(message => message.defaultMessage)).toSorted()).to.deep.equal([
      'ActionNotAvailable',
      'CapacityTaken',
      'ProposalStale',
      'RulesBroken',
      'SecondPersonNeeded',
      'TooManyOpenProposals',
      'VersionConflict',
    ])
  })
})
