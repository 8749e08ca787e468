import { expect } from 'chai'
import { stopping } from '../../../matching/stop/stopping.js'

describe('stopping', () => {
  it('never stops by itself', () => {
    const stop = stopping({})

    expect(stop.now()).to.equal(false)
    expect(stop.reason()).to.equal(undefined)
  })

  it('stops when the time is over, not a millisecond before', () => {
    let time = 1000
    const stop = stopping({ clock: () => time, timeLimitMs: 50 })

    time = 1049
    expect(stop.now()).to.equal(false)
    time = 1050
    expect(stop.now()).to.equal(true)
    expect(stop.reason()).to.equal('TIME_LIMIT')
  })

  it('stops on request, and goes on saying so', () => {
    const answers = [false, true, false]
    const stop = stopping({ shouldStop: () => answers.shift() ?? false })

    expect([stop.now(), stop.now(), stop.now()]).to.deep.equal([false, true, true])
    expect(stop.reason()).to.equal('REQUEST')
  })

  it('has no time limit without a clock', () => {
    expect(stopping({ timeLimitMs: 0 }).now()).to.equal(false)
  })
})
