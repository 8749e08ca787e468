import { expect } from 'chai'
import { findAccount } from '../../../../server/db/embedded/account.js'

const PASSWD = [
  'root:x:0:0:root:/root:/bin/bash',
  'nobody:x:65534:65533:nobody:/:/bin/false',
  'postgres:x:101:104::/:/bin/sh',
].join('\n')

describe('findAccount', () => {
  it('takes the first name that exists', () => {
    expect(findAccount(PASSWD, ['postgres', 'nobody'])).to.deep.equal({ uid: 101, gid: 104 })
    expect(findAccount(PASSWD, ['missing', 'nobody'])).to.deep.equal({ uid: 65534, gid: 65533 })
  })

  it('never takes root', () => {
    expect(findAccount(PASSWD, ['root'])).to.equal(null)
    expect(findAccount('postgres:x:0:0::/:/bin/sh', ['postgres'])).to.equal(null)
  })

  it('answers nothing for a file without the names', () => {
    expect(findAccount('', ['postgres', 'nobody'])).to.equal(null)
  })
})
