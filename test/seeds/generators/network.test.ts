import { expect } from 'chai'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { countryOf } from '../../../server/shared/geography.js'
import { overlaps } from '../../../server/shared/stay.js'
import { europeanUnion } from '../../../seeds/generators/countries.js'
import { networkOf } from '../../../seeds/generators/network.js'
import { demonstration, largeFamily, scenarios, surge } from '../../../seeds/scenarios/index.js'

const today = calendarDay('2026-11-21')

describe('synthetic network', () => {
  it('is the same for the same scenario, seed and day', () => {
    expect(networkOf(demonstration, 5, today)).to.deep.equal(networkOf(demonstration, 5, today))
    expect(networkOf(demonstration, 5, today)).to.not.deep.equal(networkOf(demonstration, 6, today))
  })

  it('has the size of the real one: about 60 hosts, 130 places, 80 waiting cases', () => {
    for (const seed of [1, 2, 3]) {
      const network = networkOf(demonstration, seed, today)

      expect(network.hosts).to.have.length(60)
      expect(network.hosts.flatMap(host => host.places).length).to.be.within(126, 134)
      expect(network.cases.filter(one => one.admitted)).to.have.length(80)
      const macroRegions = new Set(
        network.hosts.map(host => countryOf(host.institution.country).subRegion.macroRegionCode),
      )
      expect(macroRegions.size).to.equal(5)
    }
  })

  it('keeps the published proportions whatever the seed', () => {
    for (const seed of [1, 2, 3, 4]) {
      const cases = networkOf(demonstration, seed, today)
        .cases.filter(one => one.admitted)
        .map(one => one.details)
      const persons = cases.reduce((sum, details) => sum + 1 + details.familyMembers.length, 0)

      expect(persons / cases.length).to.be.within(2.0, 2.2)
      expect(cases.filter(details => details.applicantIsWoman).length / cases.length).to.be.closeTo(0.55, 0.02)
      expect(cases.filter(details => details.targetedGroup !== null).length / cases.length).to.be.closeTo(0.75, 0.02)
      expect(cases.filter(details => details.desiredStayDays === 90).length / cases.length).to.be.closeTo(0.35, 0.02)
    }
  })

  it('has no case of a citizen of the European Union', () => {
    for (const scenario of scenarios.values())
      for (const { details } of networkOf(scenario, 1, today).cases)
        expect(europeanUnion.has(details.country)).to.equal(false)
  })

  it('names nothing that could be taken for real', () => {
    const network = networkOf(demonstration, 1, today)
    const names = [
      ...network.hosts.flatMap(host => [host.institution.name, host.organisation.name]),
      ...network.members.map(member => member.name),
    ]

    for (const name of names) expect(name).to.match(/^Specimen /)
    expect(new Set(names).size).to.equal(names.length)
  })

  it('never offers a place twice on one day', () => {
    for (const { windows } of networkOf(surge, 2, today).hosts.flatMap(host => host.places))
      windows.forEach((window, index) => {
        const next = windows[index + 1]
        if (next) expect(overlaps(window, next) || next.from < window.until).to.equal(false)
      })
  })

  it('sends mostly families of four and more in the large-family scenario', () => {
    const cases = networkOf(largeFamily, 1, today).cases.filter(one => one.admitted)

    expect(cases.filter(one => one.details.familyMembers.length >= 3).length / cases.length).to.be.greaterThan(0.6)
  })
})
