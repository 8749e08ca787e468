import { expect } from 'chai'
import { countries, countryOf, macroRegions, subRegions } from '../../../server/shared/geography.js'
import { languageOf, languages } from '../../../server/shared/languages.js'

describe('geography', () => {
  it('has the 22 sub-regions of UN M49 below five macro-regions', () => {
    expect(subRegions.size).to.equal(22)
    expect(new Set([...subRegions.values()].map(region => region.macroRegionCode))).to.deep.equal(
      new Set(macroRegions.map(region => region.code)),
    )
  })

  it('puts every country into one sub-region and names it', () => {
    const named = [...countries.values()].filter(country => country.name !== country.code)

    expect(named).to.have.length(248)
    expect(countryOf('KE')).to.deep.include({ code: 'KE', name: 'Kenya' })
    expect(countryOf('KE').subRegion).to.deep.equal({
      code: '014',
      name: 'Eastern Africa',
      macroRegionCode: '002',
      macroRegionName: 'Africa',
    })
    expect(() => countryOf('XX')).to.throw(RangeError)
  })

  it('knows languages by canonical tags', () => {
    for (const { tag, name } of languages.values()) {
      expect(Intl.getCanonicalLocales(tag)[0]).to.equal(tag)
      expect(name).to.not.equal(tag)
    }
    expect(() => languageOf('prs')).to.throw(RangeError)
  })
})
