/** An address that must not be fetched. */
export interface HostileAddress {
  readonly address: string
  /** What its name leads to, answer by answer when it changes its mind; absent where it is an address itself. */
  readonly leadsTo?: readonly (readonly string[])[]
  /** True where whoever is not careful ends at 127/8. */
  readonly loopback: boolean
}

/** Ways to write 127.0.0.1, or another address of 127/8, into the host of a URL. */
const LOOPBACK_HOSTS = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.0.0.01',
  '127.00.00.01',
  '0177.0.0.1',
  '0177.0.0.01',
  '0177.0.1',
  '0177.1',
  '0x7f.0.0.1',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '0x7f000001',
  '0X7F000001',
  '0x7f.0.1',
  '2130706433',
  '017700000001',
  '127.0.0.1.',
  '127.0.0.2',
  '127.1.2.3',
  '127.255.255.254',
  '127.8',
  '2130706434',
  '①②⑦.⓪.⓪.①',
  '１２７.０.０.１',
  '127。0。0。1',
  '127．0．0．1',
  '127｡0｡0｡1',
  '%31%32%37.0.0.1',
  '127.0.0.%31',
  '0.0.0.0',
  '0',
  '0x0',
  '00.00.00.00',
  '0.0',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[0000:0000:0000:0000:0000:ffff:7f00:0001]',
  '[::FFFF:127.0.0.1]',
  '[::ffff:127.1.1.1]',
] as const

/** What a name may be made to lead to, to end at 127/8. */
const LOOPBACK_ANSWERS: readonly (readonly string[])[] = [
  ['127.0.0.1'],
  ['127.0.0.2'],
  ['127.1.1.1'],
  ['127.255.255.254'],
  ['0.0.0.0'],
  ['::ffff:127.0.0.1'],
  ['::ffff:7f00:1'],
  ['127.0.0.1', '127.0.0.3'],
  ['127.0.0.1', '93.184.215.14'],
]

const NAMES = ['intern.example', 'INTERN.example', 'localhost', 'calendar.localhost', 'xn--nxasmq6b.example']

/** Private, link-local, metadata and other addresses that no calendar of the public Internet has. */
const ELSEWHERE = [
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::7f00:1',
  '100::1',
  '2001::1',
  '2001:0:7f00:1::',
  '2001:10::1',
  '2001:db8::1',
  '2002:7f00:1::1',
  '2002:a9fe:a9fe::1',
  '3fff::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fd00::1',
  'fe80::1',
  'febf::1',
  'fec0::1',
  'ff02::1',
  'ff0e::1',
] as const

/** Addresses that are no https address of a calendar at all; the canary would hear whoever asked them. */
function notOurs(port: number): string[] {
  return [
    `http://127.0.0.1:${port}/`,
    `https://user@127.0.0.1:${port}/`,
    `https://user:password@127.0.0.1:${port}/`,
    `https://calendars.example:password@127.0.0.1:${port}/`,
    `webcal://127.0.0.1:${port}/`,
    `https:127.0.0.1:${port}/`,
    `https:\\\\127.0.0.1:${port}\\`,
    ` https://127.0.0.1:${port}/ `,
    `https://127.0.0.1\t:${port}/`,
    `https://127.0.0.1:${port}#@calendars.example/`,
    `https://127.0.0.1:${port}?@calendars.example/`,
  ]
}

/** More than a hundred ways into a network, each with the port of the canary. */
export function hostileAddresses(port: number): HostileAddress[] {
  const literal = (host: string) => (host.includes(':') ? `[${host}]` : host)
  return [
    ...LOOPBACK_HOSTS.map(host => ({ address: `https://${host}:${port}/`, loopback: true })),
    ...NAMES.flatMap(name =>
      LOOPBACK_ANSWERS.map(answer => ({ address: `https://${name}:${port}/`, leadsTo: [answer], loopback: true })),
    ),
    ...notOurs(port).map(address => ({ address, loopback: true })),
    ...ELSEWHERE.map(host => ({ address: `https://${literal(host)}:${port}/`, loopback: false })),
    ...ELSEWHERE.map(host => ({
      address: `https://calendars.example:${port}/`,
      leadsTo: [[host]],
      loopback: false,
    })),
    ...['ftp', 'file', 'gopher', 'data', 'javascript', 'ws', 'ldap', 'dict'].map(scheme => ({
      address: `${scheme}://127.0.0.1:${port}/`,
      loopback: false,
    })),
  ]
}
