import { expect } from 'chai'
import { isGlobalAddress } from '../../../server/calendar-fetching/global-address.guard.js'

describe('isGlobalAddress', () => {
  for (const address of [
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '93.184.215.14',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2606:4700::1111',
    '2a00:1450:4001:80b::200e',
  ])
    it(`lets ${address} through`, () => expect(isGlobalAddress(address)).to.equal(true))

  for (const address of [
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '127.0.0.1 ',
    'fe80::1%lo',
    '2606:4700::1111%eth0',
    '[2606:4700::1111]',
  ])
    it(`takes "${address}" for no address at all`, () => expect(isGlobalAddress(address)).to.equal(false))
})
