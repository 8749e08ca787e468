import { expect } from 'chai'
import { temporaryFolder } from '../support/temporary-folder.js'
import type { Experiment } from './experiments.js'
import { generated, writeInstance } from './instances.js'
import { measureDesk, measureSolve, measureThreads } from './measure.js'

describe('measuring one experiment', () => {
  const folder = temporaryFolder()
  after(() => folder.remove())

  it('compares threads without taking away the plan that the desk is opened on', async function () {
    this.timeout(120_000)
    const experiment: Experiment = {
      instance: generated('S', 1, { cases: 12 }),
      targets: null,
      highsSeconds: null,
      greedy: false,
      compareThreads: true,
      live: false,
      changes: 3,
    }
    const problem = await writeInstance(experiment.instance, folder.path)

    const { row, solution } = await measureSolve(experiment, problem, 2)
    const threads = await measureThreads(experiment, problem)
    const desk = await measureDesk(experiment, problem, solution)

    expect(row).to.include({ cases: 12, threads: 2, valid: true })
    expect(threads.identical).to.equal(true)
    expect(threads.runs.map(run => run.threads)).to.deep.equal([1, 2, 4])
    expect(desk.whatIf.count).to.equal(3)
  })
})
