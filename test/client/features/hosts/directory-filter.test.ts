import { expect } from 'chai'
import { directoryChoices, filterDirectory } from '../../../../client/features/hosts/directory-filter.js'
import type { DirectoryHost } from '../../../../client/features/hosts/directory-filter.js'

const host = (name: string, region: readonly [string, string], tag: string): DirectoryHost => ({
  id: name,
  name,
  organisation: { id: `member of ${name}`, type: 'NGO' },
  country: { code: 'ZZ', name: 'Nowhere', subRegion: { code: region[0], name: region[1] } },
  languages: [{ tag, name: tag.toUpperCase() }],
  interpreter: false,
  leadDays: 7,
  places: [],
})
const hosts = [
  host('Specimen North', ['154', 'Northern Europe'], 'sv'),
  host('Specimen South', ['039', 'Southern Europe'], 'es'),
]
const nothing = { name: '', region: null, language: null }
const found = (filter: Partial<{ name: string; region: string; language: string }>) =>
  filterDirectory(hosts, { ...nothing, ...filter }).map(each => each.name)

describe('the filter of the directory', () => {
  it('shows everything while nothing is asked for', () => {
    expect(found({})).to.deep.equal(['Specimen North', 'Specimen South'])
  })

  it('asks for part of a name, a sub-region, a language', () => {
    expect(found({ name: 'NORTH' })).to.deep.equal(['Specimen North'])
    expect(found({ region: '039' })).to.deep.equal(['Specimen South'])
    expect(found({ language: 'sv' })).to.deep.equal(['Specimen North'])
    expect(found({ region: '039', language: 'sv' })).to.deep.equal([])
  })

  it('offers the choices that occur, by name', () => {
    expect(directoryChoices(hosts).regions.map(choice => choice.label)).to.deep.equal([
      'Northern Europe',
      'Southern Europe',
    ])
    expect(directoryChoices(hosts).languages.map(choice => choice.value)).to.deep.equal(['es', 'sv'])
  })
})
