import { expect } from 'chai'
import { watchMatchRun } from '../../../server/match-runs/match-run.watch.js'
import type { MatchRun, MatchRunStatus } from '../../../server/match-runs/match-run.js'

describe('watchMatchRun', () => {
  it('begins with the run as it is, goes on with each change, and ends when the run has ended', async () => {
    const changes = told()
    const statuses: MatchRunStatus[] = ['QUEUED', 'RUNNING', 'RUNNING', 'FINISHED']
    const watch = watchMatchRun({ notifications: changes, read: reading(statuses) }, 'one')
    const seen: string[] = []

    for (let n = 0; n < 3; n++) changes.tell()
    for await (const { status } of watch) seen.push(status)

    expect(seen).to.deep.equal(['QUEUED', 'RUNNING', 'RUNNING', 'FINISHED'])
    expect(changes.ended).to.equal(1)
  })

  it('tells a run that has ended once', async () => {
    const changes = told()
    const watch = watchMatchRun({ notifications: changes, read: reading(['FAILED']) }, 'one')

    const items = [await watch.next(), await watch.next()]

    expect(items.map(({ done }) => done)).to.deep.equal([false, true])
    expect(changes.ended).to.equal(1)
  })

  it('ends at once for a run that does not exist or may not be seen', async () => {
    const changes = told()
    const watch = watchMatchRun({ notifications: changes, read: () => Promise.resolve(null) }, 'one')

    expect(await watch.next()).to.deep.equal({ done: true, value: undefined })
    expect(changes.ended).to.equal(1)
  })

  it('listens before it looks, so that no change is missed', async () => {
    const order: string[] = []
    const changes = told(() => order.push('listens'))
    const watch = watchMatchRun(
      {
        notifications: changes,
        read: () => {
          order.push('looks')
          return Promise.resolve(null)
        },
      },
      'one',
    )
    await watch.next()

    expect(order).to.deep.equal(['listens', 'looks'])
  })

  it('stops listening when nobody watches any more, also while it waits', async () => {
    const changes = told()
    const watch = watchMatchRun({ notifications: changes, read: reading(['RUNNING']) }, 'one')
    await watch.next()
    const next = watch.next()

    await watch.return?.()

    expect(await next).to.deep.equal({ done: true, value: undefined })
    expect(changes.ended).to.equal(1)
  })
})

function reading(statuses: MatchRunStatus[]): () => Promise<MatchRun> {
  const left = [...statuses]
  return () => Promise.resolve({ id: 'one', status: left.shift() } as MatchRun)
}

/** Notifications that the test sends. */
function told(onWatch: () => void = () => undefined) {
  const state = { pending: 0, waiting: null as ((result: IteratorResult<void>) => void) | null }
  const made = {
    ended: 0,
    tell() {
      if (state.waiting) state.waiting({ done: false, value: undefined })
      else state.pending += 1
      state.waiting = null
    },
    watch(): AsyncIterableIterator<void> {
      onWatch()
      const changes: AsyncIterableIterator<void> = {
        next: () => {
          if (state.pending > 0) {
            state.pending -= 1
            return Promise.resolve({ done: false, value: undefined })
          }
          return new Promise(resolve => {
            state.waiting = resolve
          })
        },
        return: () => {
          made.ended += 1
          state.waiting?.({ done: true, value: undefined })
          return Promise.resolve({ done: true, value: undefined })
        },
        [Symbol.asyncIterator]: () => changes,
      }
      return changes
    },
  }
  return made
}
