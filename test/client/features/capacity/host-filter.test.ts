import { expect } from 'chai'
import { choicesOf, filterHosts, type HostFilter } from '../../../../client/features/capacity/host-filter.js'
import type { HostCalendar } from '../../../../client/features/capacity/use-network-calendar.js'

const place = (id: string, sleeps: number, stepFree: boolean): HostCalendar['places'][number] => ({
  id,
  label: id,
  sleeps,
  stepFree,
  childSafe: false,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 0,
  windows: [],
  occupancies: [],
})
const hosts: readonly HostCalendar[] = [
  {
    id: 'h1',
    name: 'Synthetic North House',
    country: { code: 'SE', name: 'Sweden', subRegion: { code: '154', name: 'Northern Europe' } },
    languages: [{ tag: 'en', name: 'English' }],
    calendarFreshness: { confirmedAt: '2027-01-01T00:00:00Z', stale: false, staleAfterDays: 30 },
    places: [place('p1', 2, false), place('p2', 4, true)],
  },
  {
    id: 'h2',
    name: 'Synthetic East House',
    country: { code: 'KE', name: 'Kenya', subRegion: { code: '014', name: 'Eastern Africa' } },
    languages: [{ tag: 'sw', name: 'Swahili' }],
    calendarFreshness: { confirmedAt: '2027-01-01T00:00:00Z', stale: true, staleAfterDays: 30 },
    places: [place('p3', 1, false)],
  },
]
const nothing: HostFilter = { name: '', subRegion: null, language: null, sleeps: 1, stepFree: false, freshness: null }
const shown = (filter: Partial<HostFilter>) =>
  filterHosts(hosts, { ...nothing, ...filter }).map(host => [host.id, ...host.places.map(each => each.id)])

describe('the filter of the timeline', () => {
  it('shows everything while nothing is asked for', () => {
    expect(shown({})).to.deep.equal([
      ['h1', 'p1', 'p2'],
      ['h2', 'p3'],
    ])
  })

  it('asks for host institutions by name, sub-region and language', () => {
    expect(shown({ name: 'east' })).to.deep.equal([['h2', 'p3']])
    expect(shown({ subRegion: '154' })).to.deep.equal([['h1', 'p1', 'p2']])
    expect(shown({ language: 'sw' })).to.deep.equal([['h2', 'p3']])
  })

  it('asks for places, and leaves out host institutions that have none of them', () => {
    expect(shown({ sleeps: 2 })).to.deep.equal([['h1', 'p1', 'p2']])
    expect(shown({ sleeps: 3 })).to.deep.equal([['h1', 'p2']])
    expect(shown({ stepFree: true })).to.deep.equal([['h1', 'p2']])
  })

  it('asks for calendars confirmed lately, or for the others', () => {
    expect(shown({ freshness: 'confirmed' })).to.deep.equal([['h1', 'p1', 'p2']])
    expect(shown({ freshness: 'unconfirmed' })).to.deep.equal([['h2', 'p3']])
    expect(shown({ freshness: 'unconfirmed', sleeps: 2 })).to.deep.equal([])
  })

  it('offers the choices that occur, by name', () => {
    expect(choicesOf(hosts).subRegions.map(choice => choice.label)).to.deep.equal(['Eastern Africa', 'Northern Europe'])
    expect(choicesOf(hosts).languages.map(choice => choice.value)).to.deep.equal(['en', 'sw'])
  })
})
