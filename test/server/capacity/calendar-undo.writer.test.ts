import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { calendarHistoryService } from '../../../server/capacity/calendar-history.service.js'
import { calendarUndoService, type CalendarUndoService } from '../../../server/capacity/calendar-undo.service.js'
import { placeBlockService, type PlaceBlockService } from '../../../server/capacity/place-block.service.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Stay } from '../../../server/shared/stay.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'
import { importInto } from './imported.js'

describe('taking the last step about blocked days back', () => {
  let world: CapacityWorld
  let blocks: PlaceBlockService
  let undoing: CalendarUndoService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    blocks = placeBlockService(world)
    undoing = calendarUndoService(world)
  })

  beforeEach(async () => {
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { label: 'Place 1', turnoverDays: 2 })
  })

  after(() => world.database.drop())

  const ask = async (verb: 'block' | 'open', { from, until }: Stay, at = place) =>
    valueOf(await blocks[verb](viewer, { placeId: at.id, from, until, idempotencyKey: randomUUID() }))
  const history = async (of = place) =>
    (await calendarHistoryService(world).ofPlace(of, { first: 25, after: null })).items
  const undo = async (changeId?: string) =>
    undoing.undo(viewer, { changeId: changeId ?? (await history())[0]!.id, idempotencyKey: randomUUID() })
  const standing = async () =>
    (await world.standing(viewer.hostId)).map(line => line.replaceAll('2027-', '').replace('Place 1 ', ''))
  const refusalOf = (answer: Awaited<ReturnType<typeof undo>>) =>
    answer.ok ? null : 'cause' in answer.refusal ? answer.refusal.cause : answer.refusal.kind

  it('opens the days that were blocked, but not those that were blocked before', async () => {
    await ask('block', days('04-01', '04-10'))
    await ask('block', days('04-20', '04-25'))
    await ask('block', days('04-05', '04-22'))
    const step = (await history())[0]!
    expect(await standing()).to.deep.equal(['BLOCK 04-01/04-25'])

    valueOf(await undo())

    expect(await standing()).to.deep.equal(['BLOCK 04-01/04-10', 'BLOCK 04-20/04-25'])
    const [undone] = await history()
    expect(undone).to.deep.include({ kind: 'BLOCK_REMOVED', by: viewer.accountId, undoes: step.id, after: null })
    expect(undone!.before!.during).to.deep.equal(days('04-10', '04-20'))
  })

  it('keeps a block that stood amid the days', async () => {
    await ask('block', days('04-08', '04-12'))
    await ask('block', days('04-01', '04-20'))

    valueOf(await undo())

    expect(await standing()).to.deep.equal(['BLOCK 04-08/04-12'])
  })

  it('blocks the days again that were opened, and no others', async () => {
    await ask('block', days('04-01', '04-05'))
    await ask('block', days('04-10', '04-15'))
    await ask('open', days('04-03', '04-12'))

    valueOf(await undo())

    expect(await standing()).to.deep.equal(['BLOCK 04-01/04-05', 'BLOCK 04-10/04-15'])
    expect((await history())[0]).to.deep.include({ kind: 'BLOCK_ADDED', before: null })
  })

  it('gives imported days what is theirs, and takes it from them again', async () => {
    await ask('block', days('04-01', '04-10'))
    await importInto(world, { place, by: viewer }, [{ days: days('04-05', '04-15') }])
    await ask('open', days('04-01', '04-10'))
    expect(await standing()).to.deep.equal(['IMPORTED 04-05/04-15'])

    valueOf(await undo())
    expect(await standing()).to.deep.equal(['BLOCK 04-01/04-10', 'IMPORTED 04-10/04-15'])

    await ask('block', days('04-10', '04-12'))
    valueOf(await undo())
    expect(await standing()).to.deep.equal(['BLOCK 04-01/04-10', 'IMPORTED 04-10/04-15'])
  })

  for (const kind of ['HOLD', 'STAY'] as const)
    it(`is refused when a ${kind.toLowerCase()} has come where days were opened, and names it`, async () => {
      await ask('block', days('04-01', '04-20'))
      await ask('open', days('04-01', '04-20'))
      const id = await world.occupy(place, kind, days('04-15', '04-30'))
      const before = await history()

      const refused = await undo()

      expect(
        !refused.ok && refused.refusal.kind === 'PlaceTaken' && refused.refusal.occupancies.map(each => each.id),
      ).to.deep.equal([id])
      expect(await history()).to.deep.equal(before)
      expect(await standing()).to.have.lengthOf(1)
    })

  it('is for the last step about blocks of the place; other places do not count', async () => {
    const other = await world.place(viewer.hostId)
    await ask('block', days('04-01', '04-10'))
    const first = (await history())[0]!.id
    await ask('block', days('06-01', '06-10'))
    await ask('block', days('05-01', '05-10'), other)

    expect(refusalOf(await undo(first))).to.equal('FOLLOWED')
    valueOf(await undo())
    expect(refusalOf(await undo())).to.equal('NOT_A_STEP_TO_UNDO')
    expect((await history()).slice(0, 3).map(({ isLast }) => isLast)).to.deep.equal([true, false, false])
  })
})
