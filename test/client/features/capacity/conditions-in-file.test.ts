import { expect } from 'chai'
import { createIntl } from 'react-intl'
import { conditionsInFile } from '../../../../client/features/capacity/conditions-in-file.js'
import type { ConditionsFragment } from '../../../../client/lib/graphql/operations.generated.js'

const intl = createIntl({ locale: 'en-GB' })
const t: Parameters<typeof conditionsInFile>[0] = (message, values) => intl.formatMessage(message, values)

const anyone: ConditionsFragment = { familiesOnly: false, fromAgeBand: null, languages: [] }
const few: ConditionsFragment = {
  familiesOnly: true,
  fromAgeBand: 'ADULT',
  languages: [
    { tag: 'ar', name: 'Arabic' },
    { tag: 'fr', name: 'French' },
  ],
}
const fewSaid =
  'households of two or more · everybody in the age band “Adult (18–59)” or older · speakers of Arabic, French'
const said = (conditionsBefore: ConditionsFragment | null, conditionsAfter: ConditionsFragment | null) =>
  conditionsInFile(t, { conditionsBefore, conditionsAfter })

describe('who may use a window, in the rows of a file', () => {
  it('is said before and after where the file changes it', () => {
    expect(said(few, anyone)).to.deep.equal([`Before: for ${fewSaid}`, 'After: for anyone'])
    expect(said(few, { ...few, languages: few.languages.slice(1) })[1]).to.equal(
      'After: for households of two or more · everybody in the age band “Adult (18–59)” or older · speakers of French',
    )
  })

  it('is said once where it stays, and where there is no before or no after', () => {
    expect(said(few, few)).to.deep.equal([`For ${fewSaid}`])
    expect(said(null, anyone)).to.deep.equal(['For anyone'])
    expect(said(few, null)).to.deep.equal([`For ${fewSaid}`])
  })
})
