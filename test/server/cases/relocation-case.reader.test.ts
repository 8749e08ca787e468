import { expect } from 'chai'
import { relocationCaseReader } from '../../../server/cases/relocation-case.reader.js'
import { markPlaced } from '../../../server/cases/relocation-case.writer.js'
import { caseWorld, type CaseWorld } from './world.js'

describe('reading and placing cases', () => {
  let world: CaseWorld

  before(async () => {
    world = await caseWorld()
  })
  afterEach(() => world.clear())
  after(() => world.close())

  describe('relocationCases', () => {
    it('pages through all cases, newest first', async () => {
      const ids: string[] = []
      for (let n = 0; n < 5; n++) {
        // Two share their moment: the order must not depend on the moment alone.
        if (n !== 3) world.clock.advance({ ms: 1 })
        ids.unshift((await world.entered()).id)
      }
      const seen: string[] = []
      let after: string | null = null
      for (;;) {
        const page = await world.cases.relocationCases(world.coordinator, { first: 2, after, statuses: null })
        seen.push(...page.items.map(item => item.id))
        expect([page.totalCount, page.hasPreviousPage]).to.deep.equal([5, after !== null])
        if (!page.hasNextPage) break
        after = page.items.at(-1)!.id
      }

      expect(seen).to.have.lengthOf(5)
      expect(new Set(seen)).to.deep.equal(new Set(ids))
      expect([seen[0], seen[4]]).to.deep.equal([ids[0], ids[4]])
    })

    it('shows only cases in the states asked for', async () => {
      const candidate = await world.entered()
      await world.move(await world.entered(), 'WITHDRAW')

      const page = await world.cases.relocationCases(world.coordinator, {
        first: 10,
        after: null,
        statuses: ['CANDIDATE'],
      })

      expect(page.items.map(item => item.id)).to.deep.equal([candidate.id])
      expect(page.totalCount).to.equal(1)
    })
  })

  describe('relocationCaseReader', () => {
    it('reads the pool, and nobody outside it', async () => {
      const candidate = await world.entered()
      await world.entered({ admit: false })

      const pool = await world.unitOfWork.read(tx => relocationCaseReader(tx).candidates())

      expect(pool).to.deep.equal([candidate])
    })
  })

  describe('markPlaced', () => {
    const place = (id: string) =>
      world.unitOfWork.transaction(tx =>
        markPlaced(tx, id, world.other.accountId, world.clock).then(() => ({ ok: true })),
      )

    it('takes a candidate out of the pool, with history', async () => {
      const { id } = await world.entered()

      await place(id)

      expect(await world.cases.relocationCase(world.coordinator, id)).to.include({ status: 'PLACED', version: 2 })
      const history = await world.cases.history(world.coordinator, [id])
      expect(history.at(-1)).to.include({ by: world.other.accountId, from: 'CANDIDATE', to: 'PLACED' })
    })

    it('throws for a case that is no candidate', async () => {
      const { id } = await world.entered({ admit: false })

      expect(await place(id).catch(String)).to.contain('no candidate')
    })
  })
})
