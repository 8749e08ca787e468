import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import express from 'express'
import { clientFiles } from '../../../server/http/client-files.js'
import { notFound } from '../../../server/http/json-errors.js'
import { securityHeaders } from '../../../server/http/security-headers.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

describe('clientFiles', () => {
  const folder = temporaryFolder()
  let server: Server
  let address: string

  before(async () => {
    mkdirSync(join(folder.path, 'assets'))
    writeFileSync(join(folder.path, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />')
    writeFileSync(join(folder.path, 'assets/main-abc123.js'), 'void 0')
    writeFileSync(join(folder.path, 'mark.svg'), '<svg/>')
    const client = clientFiles({ folder: folder.path })
    const app = express()
    app.use(...securityHeaders({ publicUrl: 'http://localhost' }), client.files, client.page, notFound)
    server = createServer(app)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  after(() => {
    server.close()
    folder.remove()
  })

  const page = (path: string) => fetch(`${address}${path}`, { headers: { accept: 'text/html,*/*' } })

  it('answers every address of the client with its one page, never kept', async () => {
    for (const path of ['/', '/match-runs/abc?case=1', '/deep/er/still']) {
      const response = await page(path)
      expect(response.status, path).to.equal(200)
      expect(response.headers.get('cache-control'), path).to.equal('no-store')
      expect(response.headers.get('content-type'), path).to.equal('text/html; charset=utf-8')
    }
  })

  it('writes the random value of the policy into the page, another one each time', async () => {
    const seen = await Promise.all(
      [page('/'), page('/')].map(async answer => {
        const response = await answer
        const value = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
        expect(await response.text()).to.equal(`<meta name="csp-nonce" content="${value}" />`)
        return value
      }),
    )

    expect(seen[0]).not.to.equal(seen[1])
  })

  it('lets browsers keep for ever what bears a hash in its name, and asks them to look again for the rest', async () => {
    const hashed = await page('/assets/main-abc123.js')
    const plain = await page('/mark.svg')

    expect(hashed.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable')
    expect(plain.headers.get('cache-control')).to.equal('no-cache')
    expect(plain.headers.get('x-content-type-options')).to.equal('nosniff')
  })

  it('answers its page at the root to whoever takes anything, and a plain answer elsewhere', async () => {
    const [root, elsewhere] = await Promise.all(['/', '/match-runs'].map(path => fetch(`${address}${path}`)))

    expect(root!.headers.get('content-type')).to.equal('text/html; charset=utf-8')
    expect(elsewhere!.status).to.equal(404)
  })

  it('answers no page to programs, nor to anything but a question', async () => {
    const program = await fetch(`${address}/nothing`, { headers: { accept: 'application/json' } })
    const post = await fetch(`${address}/nothing`, { method: 'POST', headers: { accept: 'text/html' } })

    expect([program.status, post.status]).to.deep.equal([404, 404])
    expect(program.headers.get('content-type')).to.equal('application/json; charset=utf-8')
  })

  it('does not leave its folder', async () => {
    const response = await fetch(`${address}/..%2f..%2f..%2f..%2fetc/passwd`, {
      headers: { accept: 'application/json' },
    })

    expect(response.status).to.be.oneOf([400, 403, 404])
    expect(await response.text()).not.to.include('root:')
  })
})
