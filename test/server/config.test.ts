import { expect } from 'chai'
import { InvalidConfig, readConfig } from '../../server/config.js'

const DATABASE_URL = 'postgres://leeward:secret@db.example:5432/leeward'

describe('readConfig', () => {
  it('runs a demonstration on a database of its own when told nothing', () => {
    const config = readConfig({})

    expect(config).to.include({ mode: 'demonstration', port: 4000, databaseUrl: null, logLevel: 'warn' })
    expect(config.publicUrl).to.equal('http://localhost:4000')
    expect(config.dataDir).to.match(/^\/.*\/\.data$/)
    expect(Object.isFrozen(config)).to.equal(true)
  })

  it('is in production when given a database and an address', () => {
    const config = readConfig({ DATABASE_URL, PUBLIC_URL: 'https://leeward.example/' })

    expect(config).to.include({ mode: 'production', publicUrl: 'https://leeward.example', logLevel: 'info' })
  })

  it('runs a demonstration on a given database when asked to', () => {
    expect(readConfig({ DATABASE_URL, LEEWARD_DEMONSTRATION: '1' }).mode).to.equal('demonstration')
  })

  it('puts what is said about the mode above everything else', () => {
    expect(readConfig({ LEEWARD_MODE: 'development' }).mode).to.equal('development')
  })

  it('lets nobody but this machine reach a demonstration unless told where to listen', () => {
    expect(readConfig({}).host).to.equal('127.0.0.1')
    expect(readConfig({ HOST: '0.0.0.0' }).host).to.equal('0.0.0.0')
    expect(readConfig({ DATABASE_URL, PUBLIC_URL: 'https://leeward.example' }).host).to.equal(null)
    expect(() => readConfig({ HOST: 'http://x' })).to.throw(InvalidConfig, 'HOST')
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' })).to.include({ databaseUrl: null, port: 4000 })
  })

  it('names every key that is wrong or missing at once, and repeats no value', () => {
    const variables = {
      DATABASE_URL: 'mysql://canary',
      PORT: '70000',
      LEEWARD_LOG: 'loud',
      LEEWARD_SESSION_IDLE_MINUTES: '0',
    }

    expect(() => readConfig(variables))
      .to.throw(InvalidConfig)
      .with.property('message')
      .that.includes('PORT')
      .and.includes('DATABASE_URL')
      .and.includes('LEEWARD_LOG')
      .and.includes('LEEWARD_SESSION_IDLE_MINUTES')
      .and.includes('PUBLIC_URL')
      .and.not.includes('canary')
  })

  it('does not go into production without an address', () => {
    expect(() => readConfig({ DATABASE_URL })).to.throw(InvalidConfig, 'PUBLIC_URL')
  })
})
