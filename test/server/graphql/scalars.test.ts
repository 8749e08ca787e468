import { expect } from 'chai'
import { GraphQLError, Kind } from 'graphql'
import { scalars } from '../../../server/graphql/scalars.js'

const { Date: day, DateTime: instant, UUID: uuid } = scalars

describe('Date', () => {
  it('reads existing days, as variable and as literal', () => {
    expect(day.parseValue('2028-02-29')).to.equal('2028-02-29')
    expect(day.parseLiteral({ kind: Kind.STRING, value: '2027-02-01' })).to.equal('2027-02-01')
  })

  for (const wrong of [
    '2027-02-29',
    '2027-2-1',
    '2027-02-01T00:00:00Z',
    '1899-12-31',
    '2201-01-01',
    '',
    20270201,
    null,
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => day.parseValue(wrong)).to.throw(GraphQLError, 'Date must be an existing day')
    })
  }

  it('refuses a literal that is no text', () => {
    expect(() => day.parseLiteral({ kind: Kind.INT, value: '20270201' })).to.throw(GraphQLError)
  })

  it('never writes anything else', () => {
    expect(day.serialize('2027-02-01')).to.equal('2027-02-01')
    expect(() => day.serialize(new Date())).to.throw(TypeError)
  })
})

describe('DateTime', () => {
  it('writes instants in UTC', () => {
    expect(instant.serialize(new Date('2027-02-01T10:30:00+01:00'))).to.equal('2027-02-01T09:30:00.000Z')
  })

  it('reads instants of any zone', () => {
    expect(instant.parseValue('2027-02-01T10:30:00+01:00')).to.equal('2027-02-01T09:30:00.000Z')
  })

  for (const wrong of ['2027-02-01', '2027-02-01T10:30:00', '2027-13-01T10:30:00Z', 'yesterday', 0]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => instant.parseValue(wrong)).to.throw(GraphQLError, 'DateTime must be an instant')
    })
  }

  it('never writes what is no instant', () => {
    expect(() => instant.serialize(new Date('no day'))).to.throw(TypeError)
    expect(() => instant.serialize('2027-02-01')).to.throw(TypeError)
  })
})

describe('UUID', () => {
  it('reads either case as one', () => {
    expect(uuid.parseValue('6F1C7E0A-3C58-4B8E-9D52-1F8A0E7B6C11')).to.equal('6f1c7e0a-3c58-4b8e-9d52-1f8a0e7b6c11')
  })

  for (const wrong of ['6f1c7e0a3c584b8e9d521f8a0e7b6c11', 'x', '{6f1c7e0a-3c58-4b8e-9d52-1f8a0e7b6c11}', 1]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => uuid.parseValue(wrong)).to.throw(GraphQLError, 'UUID must be a UUID')
    })
  }
})
