import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../../../server/db/keyed-use-cases.js'
import { unitOfWork } from '../../../server/db/unit-of-work.js'
import { refuse, success } from '../../../server/shared/result.js'
import { fakeClock } from '../../support/clock.js'
import { coordinatorAccount } from '../../support/coordinator-account.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

interface PlaceToName extends Keyed {
  readonly label: string
}

const clock = fakeClock()

describe('keyedUseCases', () => {
  let database: OpenTestDatabase
  let viewer: CoordinatorViewer

  before(async () => {
    database = await openTestDatabase({ entities: [] })
    viewer = await coordinatorAccount(database.dataSource, 'Specimen Person')
  })
  after(() => database.drop())

  const useCase = (isThere = true) => {
    const worked: Asked<PlaceToName, CoordinatorViewer>[] = []
    const name = keyedUseCases({ unitOfWork: unitOfWork(database), clock })(
      'namePlace',
      async (_tx, asked: Asked<PlaceToName, CoordinatorViewer>) => {
        worked.push(asked)
        return asked.label === '' ? refuse({ kind: 'NoLabel' as const }) : success({ id: randomUUID() })
      },
      async (_tx, id) => (isThere ? success(`read ${id}`) : refuse({ kind: 'NotFound' as const })),
    )
    return { name, worked }
  }

  it('tells the work what is asked, by whom and when, without the key', async () => {
    const { name, worked } = useCase()

    await name(viewer, { label: 'Place 2', idempotencyKey: randomUUID() })

    expect(worked).to.deep.equal([{ label: 'Place 2', viewer, clock }])
  })

  it('answers what is there at the end, to the same request without working again', async () => {
    const { name, worked } = useCase()
    const request = { label: 'Place 2', idempotencyKey: randomUUID() }

    const answers = [await name(viewer, request), await name(viewer, request)]

    expect(worked).to.have.length(1)
    expect(answers[0]).to.have.property('ok', true)
    expect(answers[1]).to.deep.equal(answers[0])
  })

  it('compares all that is asked', async () => {
    const { name } = useCase()
    const idempotencyKey = randomUUID()
    await name(viewer, { label: 'Place 2', idempotencyKey })

    expect(await name(viewer, { label: 'Place 3', idempotencyKey })).to.deep.equal(
      refuse({ kind: 'IdempotencyKeyReused' }),
    )
  })

  it('answers the refusal of the work, and of what is gone at the end', async () => {
    const idempotencyKey = randomUUID()

    expect(await useCase().name(viewer, { label: '', idempotencyKey })).to.deep.equal(refuse({ kind: 'NoLabel' }))
    expect(await useCase(false).name(viewer, { label: 'Place 2', idempotencyKey })).to.deep.equal(
      refuse({ kind: 'NotFound' }),
    )
  })
})
