import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'chai'
import { alpha2ByNumeric } from '../../../../client/features/network/country-codes.js'
import { countries } from '../../../../server/shared/geography.js'

interface Shape {
  readonly id?: string
  readonly properties: { readonly name: string }
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
const world = JSON.parse(readFileSync(file, 'utf8')) as { objects: { countries: { geometries: readonly Shape[] } } }
const shapes = world.objects.countries.geometries

describe('the codes of the countries on the map', () => {
  it('cover every shape but those without a code and Antarctica', () => {
    const without = shapes.filter(shape => !alpha2ByNumeric.has(shape.id ?? '')).map(shape => shape.properties.name)

    expect(without.toSorted()).to.deep.equal(['Antarctica', 'Kosovo', 'N. Cyprus', 'Somaliland'])
    expect(alpha2ByNumeric.size).to.equal(shapes.length - without.length)
  })

  it('are countries the platform knows, each once', () => {
    const known = new Set(countries.keys())
    const codes = [...alpha2ByNumeric.values()]

    expect(codes.filter(code => !known.has(code))).to.deep.equal([])
    expect(new Set(codes).size).to.equal(codes.length)
  })

  it('name the country that the shape shows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const first = (text: string) => text.slice(0, 3)
    const unlike = shapes.filter(shape => {
      const code = alpha2ByNumeric.get(shape.id ?? '')
      return code !== undefined && first(names.of(code) ?? '') !== first(shape.properties.name)
    })

    // Abbreviated, or known by another name than the one its people use now.
    expect(unlike.map(shape => shape.properties.name).toSorted()).to.deep.equal([
      'Dem. Rep. Congo',
      'Eq. Guinea',
      'Fr. S. Antarctic Lands',
      'Macedonia',
      'S. Sudan',
      'Turkey',
      'W. Sahara',
      'eSwatini',
    ])
  })
})
