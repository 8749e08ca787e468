import { expect } from 'chai'
import { readProblem } from '../../../matching/index.js'
import { everyMember } from '../../instances/every-member.js'
import { badMembers } from './bad-members.js'

/** The file with the member at a path like `$.cases[0].stay` set, or removed when the value is `undefined`. */
function withMember(file: object, path: string, value: unknown): unknown {
  const steps = [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]*)"\]/g)].map(match => (match[1] ?? match[2] ?? match[3])!)
  const last = steps.pop()
  if (last === undefined) return value
  let inside = structuredClone(file) as Record<string, unknown>
  const root = inside
  for (const step of steps) inside = inside[step] as Record<string, unknown>
  if (value === undefined) delete inside[last]
  else inside[last] = value
  return root
}

describe('a broken problem', () => {
  it('is one change away from a sound one', () => {
    expect(readProblem(everyMember())).to.have.property('ok', true)
  })

  it('comes in a hundred kinds, each told in its own words', () => {
    const told = badMembers.map(({ path, at, message }) => `${at ?? path}: ${message}`)

    expect(badMembers).to.have.length.above(100)
    expect(new Set(told).size).to.be.above(100)
    expect(new Set(badMembers.map(({ what }) => what)).size).to.equal(badMembers.length)
  })

  for (const { what, path, value, message, at = path } of badMembers)
    it(`is refused with ${what}, saying where and nothing else`, () => {
      const read = readProblem(withMember(everyMember(), path, value))

      expect(read.ok ? [] : read.faults).to.deep.equal([{ path: at, message }])
    })
})
