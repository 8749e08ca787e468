import { expect } from 'chai'
import { plotSimulation, policyNames, simulate } from '../../../matching/index.js'

describe('plotSimulation', () => {
  it('draws a line, a bar and a name for every policy', () => {
    const simulation = simulate({ weeks: 12, seed: 1, size: { hosts: 5, places: 10, arrivalsPerWeek: 3 } })

    const picture = plotSimulation(simulation)

    expect(picture)
      .to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      .and.to.match(/<\/svg>\n$/)
    expect(picture.match(/fill="none"/g)).to.have.lengthOf(simulation.results.length)
    for (const { policy } of simulation.results)
      expect(picture.split(`>${policyNames[policy]}<`), policy).to.have.lengthOf(3)
    expect(picture).to.not.match(/NaN|Infinity|undefined/)
  })

  it('draws a simulation in which nobody could be placed', () => {
    const picture = plotSimulation(simulate({ weeks: 1, size: { hosts: 1, places: 0, arrivalsPerWeek: 2 } }))

    expect(picture).to.not.match(/NaN|Infinity|undefined/)
  })
})
