import { expect } from 'chai'
import { readCapacityMemory } from '../../../matching/look-ahead/capacity-memory.js'
import { range } from '../../instances/builders.js'

const place = { id: 'P1', like: 7, known: [range(0, 90)], over: [0, 500], begun: [40, 460] }
const host = {
  id: 'H1',
  like: 4_294_967_295,
  households: [],
  services: [{ type: 'LEGAL', worth: [0, 12] }],
  quotas: [{ ...range(0, 365), price: 0.5 }],
}
const sound = {
  format: 'leeward-capacity-prices/1',
  foundOn: '2030-01-01',
  until: '2030-12-31',
  terms: 0,
  money: null,
  hosts: [host],
  places: [place],
}

const damaged: readonly (readonly [string, unknown, string])[] = [
  ['a text', 'prices', '$ must be an object, not "prices"'],
  ['a list', [sound], '$ must be an object, not a list'],
  ['another version', { ...sound, format: 'leeward-capacity-prices/2' }, '$.format must be one of'],
  ['no day', { ...sound, foundOn: 'yesterday' }, '$.foundOn must be an existing day'],
  ['a price below nothing', { ...sound, money: -1 }, '$.money must be a number from 0'],
  ['a price that is no number', { ...sound, money: NaN }, '$.money must be a number from 0'],
  [
    'a falling sum',
    { ...sound, places: [{ ...place, over: [-1] }] },
    '$.places[0].over[0] must be a whole number from 0',
  ],
  ['half a point', { ...sound, places: [{ ...place, begun: [0.5] }] }, '$.places[0].begun[0] must be a whole number'],
  [
    'an endless curve',
    { ...sound, hosts: [{ ...host, households: Array.from({ length: 2001 }, () => 1) }] },
    '$.hosts[0].households must have at most 2000 entries',
  ],
  [
    'days the wrong way round',
    { ...sound, places: [{ ...place, known: [range(9, 9)] }] },
    '$.places[0].known[0].until must be after `from`',
  ],
  ['a place without an id', { ...sound, places: [{ ...place, id: '' }] }, '$.places[0].id must be an id'],
  ['less than all of it', { ...sound, hosts: undefined }, '$.hosts must be a list, not nothing'],
  ['a member it does not know', { ...sound, cases: [] }, '$.cases is not a known member'],
]

describe('readCapacityMemory', () => {
  it('reads what a run has left', () => {
    expect(readCapacityMemory(sound)).to.deep.equal({ ok: true, memory: sound })
  })

  for (const [what, json, reason] of damaged)
    it(`refuses ${what}, and says where`, () => {
      const read = readCapacityMemory(json)

      if (read.ok) throw new Error('was read')
      expect(read.reason).to.include(reason)
    })
})
