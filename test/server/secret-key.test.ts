import { stat } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { secretKey } from '../../server/secret-key.js'
import { temporaryFolder } from '../support/temporary-folder.js'

describe('secretKey', () => {
  it('is the one that was given', async () => {
    const given = Buffer.alloc(32, 3)

    expect(await secretKey({ secretKey: given, dataDir: '/nowhere' })).to.equal(given)
  })

  it('is made once for a data folder, whoever asks first, and is for its owner alone', async () => {
    const dataDir = path.join(temporaryFolder().path, 'data')

    const keys = await Promise.all([1, 2, 3].map(() => secretKey({ secretKey: null, dataDir })))
    const later = await secretKey({ secretKey: null, dataDir })

    expect(new Set([...keys, later].map(key => key.toString('hex'))).size).to.equal(1)
    expect(later).to.have.lengthOf(32)
    expect((await stat(path.join(dataDir, 'secret.key'))).mode & 0o777).to.equal(0o600)
  })
})
