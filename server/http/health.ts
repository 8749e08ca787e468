import { Router } from 'express'
import type { DataSource } from 'typeorm'

/** `/healthz`: the process answers. `/readyz`: so does the database, with every migration applied. */
export function health({ dataSource }: { dataSource: DataSource }): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady(dataSource)
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' })
  })
  return router
}

async function isReady(dataSource: DataSource): Promise<boolean> {
  try {
    return !(await dataSource.showMigrations())
  } catch {
    // Whatever the reason, it is not ready; what the database complained about shows in the requests that need it.
    return false
  }
}
