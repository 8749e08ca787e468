import { expect } from 'chai'
import {
  availableActions,
  canBeChanged,
  caseActions,
  caseConsequences,
  lifecycle,
  standingAfter,
} from '../../../server/cases/relocation-case.lifecycle.js'
import type { RelocationCaseStatus } from '../../../server/cases/relocation-case.js'

const ends =
  'FIND_NOT_ELIGIBLE→NOT_ELIGIBLE REFER_ELSEWHERE→REFERRED_ELSEWHERE MARK_DUPLICATE→DUPLICATE WITHDRAW→WITHDRAWN'

/** What the coordinators agreed on, state by state; whatever is not named is illegal. */
const agreed: Record<RelocationCaseStatus, string> = {
  DRAFT: 'SUBMIT→SUBMITTED MARK_DUPLICATE→DUPLICATE WITHDRAW→WITHDRAWN',
  SUBMITTED: `BEGIN_VERIFICATION→UNDER_VERIFICATION PUT_ON_HOLD→ON_HOLD ${ends}`,
  UNDER_VERIFICATION: `BEGIN_ASSESSMENT→UNDER_ASSESSMENT PUT_ON_HOLD→ON_HOLD ${ends}`,
  UNDER_ASSESSMENT: `ADMIT→CANDIDATE PUT_ON_HOLD→ON_HOLD ${ends}`,
  CANDIDATE: `PLACE→PLACED PUT_ON_HOLD→ON_HOLD ${ends}`,
  PLACED: 'BEGIN_STAY→IN_STAY',
  IN_STAY: 'END_STAY→FOLLOW_UP',
  FOLLOW_UP: 'CLOSE→CLOSED',
  CLOSED: '',
  ON_HOLD: `RESUME→UNDER_VERIFICATION ${ends}`,
  NOT_ELIGIBLE: '',
  REFERRED_ELSEWHERE: '',
  DUPLICATE: '',
  WITHDRAWN: '',
}

const steps = [...caseActions, ...caseConsequences]
const statuses = Object.keys(lifecycle) as RelocationCaseStatus[]
const standing = (status: RelocationCaseStatus) => ({
  status,
  resumeStatus: status === 'ON_HOLD' ? ('UNDER_VERIFICATION' as const) : null,
})

describe('the lifecycle of a relocation case', () => {
  for (const status of statuses)
    for (const step of steps) {
      const target = agreed[status]
        .split(' ')
        .find(arrow => arrow.startsWith(`${step}→`))
        ?.split('→')[1]
      it(`${step} ${target ? `leads from ${status} to ${target}` : `is not open to ${status}`}`, () => {
        expect(standingAfter(standing(status), step)?.status).to.equal(target)
      })
    }

  it('remembers where a case was set aside, and takes it up there', () => {
    const held = standingAfter({ status: 'CANDIDATE', resumeStatus: null }, 'PUT_ON_HOLD')

    expect(held).to.deep.equal({ status: 'ON_HOLD', resumeStatus: 'CANDIDATE' })
    expect(standingAfter(held!, 'RESUME')).to.deep.equal({ status: 'CANDIDATE', resumeStatus: null })
  })

  it('forgets where it was set aside when the case ends', () => {
    expect(standingAfter({ status: 'ON_HOLD', resumeStatus: 'CANDIDATE' }, 'WITHDRAW')).to.deep.equal({
      status: 'WITHDRAWN',
      resumeStatus: null,
    })
  })

  it('offers coordinators exactly the steps that are open, and none that follow from something else', () => {
    for (const status of statuses) {
      const open = agreed[status].split(' ').map(arrow => arrow.split('→')[0])
      expect(availableActions(standing(status), { isUnderDecision: false })).to.have.members(
        open.filter(step => caseActions.some(action => action === step)),
      )
    }
  })

  it('lets details change until a placement is confirmed or the case has ended', () => {
    expect(statuses.filter(status => canBeChanged({ status }))).to.have.members([
      'DRAFT',
      'SUBMITTED',
      'UNDER_VERIFICATION',
      'UNDER_ASSESSMENT',
      'CANDIDATE',
      'ON_HOLD',
    ])
  })
})
