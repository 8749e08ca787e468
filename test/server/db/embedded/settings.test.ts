import { expect } from 'chai'
import { localUrl, serverArguments } from '../../../../server/db/embedded/settings.js'

const commandLine = (fast: boolean) => serverArguments({ clusterDir: '/data', port: 5555, fast }).join(' ')

describe('settings of the embedded server', () => {
  it('listens on the loopback address alone, without a socket file', () => {
    expect(commandLine(false)).to.contain('listen_addresses=127.0.0.1').and.to.contain('unix_socket_directories= ')
  })

  it('forces everything acknowledged to disk, but for test databases', () => {
    expect(commandLine(false)).to.not.match(/fsync|full_page_writes|synchronous_commit/)
    expect(commandLine(true)).to.contain('fsync=off')
  })

  it('quotes no row and no statement in its log', () => {
    expect(commandLine(false)).to.contain('log_error_verbosity=terse').and.to.contain('log_min_error_statement=panic')
  })

  it('escapes the password in the connection string', () => {
    const url = new URL(localUrl({ port: 1, password: 'a/b@c', database: 'd' }))

    expect(decodeURIComponent(url.password)).to.equal('a/b@c')
    expect(url.host).to.equal('127.0.0.1:1')
  })
})
