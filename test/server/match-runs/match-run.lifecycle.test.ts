import { expect } from 'chai'
import { hasEnded, lifecycle, runSteps, statusAfter } from '../../../server/match-runs/match-run.lifecycle.js'
import type { MatchRunStatus } from '../../../server/match-runs/match-run.js'

/** begin, finish, stop, fail; `-` is illegal. */
const agreed: Record<MatchRunStatus, string> = {
  QUEUED: 'RUNNING - STOPPED FAILED',
  RUNNING: 'RUNNING FINISHED STOPPED FAILED',
  FINISHED: '- - - -',
  STOPPED: '- - - -',
  FAILED: '- - - -',
}
const statuses = Object.keys(lifecycle) as MatchRunStatus[]

describe('the lifecycle of a match run', () => {
  for (const status of statuses)
    for (const [index, step] of runSteps.entries()) {
      const target = agreed[status].split(' ')[index]
      it(`${step} ${target === '-' ? `is not open to ${status}` : `leads from ${status} to ${target}`}`, () => {
        expect(statusAfter(status, step) ?? '-').to.equal(target)
      })
    }

  it('has ended when nothing can happen any more', () => {
    expect(statuses.filter(status => hasEnded({ status }))).to.deep.equal(['FINISHED', 'STOPPED', 'FAILED'])
  })
})
