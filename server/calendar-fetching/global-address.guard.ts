import { BlockList, isIP } from 'node:net'

/** IPv4 that leads nowhere on the public Internet (IANA special-purpose registry), and Azure's metadata address. */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/**
 * Within 2000::/3: Teredo and other protocol assignments, documentation, 6to4, AS112. Everything outside 2000::/3 is refused
 * as it is: loopback, mapped and translated IPv4, unique local, link-local, multicast and metadata addresses.
 */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']

const specialV4 = blockList(SPECIAL_V4, 'ipv4')
const specialV6 = blockList(SPECIAL_V6, 'ipv6')
const unicastV6 = blockList(['2000::/3'], 'ipv6')

/** True for an address of the public Internet, in its usual form. Everything that is not known to be one is none. */
export function isGlobalAddress(address: string): boolean {
  // A zone, as in fe80::1%eth0, names an interface of this machine.
  if (address.includes('%')) return false
  switch (isIP(address)) {
    case 4:
      return !specialV4.check(address, 'ipv4')
    case 6:
      return unicastV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
    default:
      return false
  }
}

function blockList(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', length] = range.split('/')
    list.addSubnet(network, Number(length), family)
  }
  return list
}
