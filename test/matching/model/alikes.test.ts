import { expect } from 'chai'
import { alikesOf, membersLike, waitingAmong } from '../../../matching/model/alikes.js'
import { modelOf } from '../../instances/asking.js'
import type { FileCase, ProblemFile } from '../../instances/builders.js'
import { host, person, place, problemFile } from '../../instances/builders.js'

function people(...changes: readonly Partial<FileCase>[]): ProblemFile {
  return problemFile({
    hosts: [host('H1')],
    places: [place('P1', 'H1'), place('P2', 'H1')],
    cases: changes.map((change, c) => person(`C${c}`, change)),
  })
}

const everybody = (): boolean => true

describe('alikesOf', () => {
  it('finds who is alike, and the first of each kind', () => {
    const { first, start, members } = alikesOf(modelOf(people({}, { risk: 4 }, {}, { risk: 4 }, {})), everybody)

    expect([...first]).to.deep.equal([0, 1, 0, 1, 0])
    expect([...members.subarray(start[0], start[1])]).to.deep.equal([0, 2, 4])
    expect([...members.subarray(start[1], start[2])]).to.deep.equal([1, 3])
    expect(start[5]).to.equal(5)
  })

  it('tells apart what hashes do not look at', () => {
    const file = people({}, { desired: ['LEGAL'] }, { languages: ['fr'] }, { woman: true })

    expect([...alikesOf(modelOf(file), everybody).first]).to.deep.equal([0, 1, 2, 3])
  })

  it('tells apart who must keep away from a place', () => {
    const model = modelOf({ ...people({}, {}, {}), exclusions: [{ case: 'C1', place: 'P2' }] })

    expect([...alikesOf(model, everybody).first]).to.deep.equal([0, 1, 0])
  })

  it('leaves out who does not take part', () => {
    const alikes = alikesOf(modelOf(people({}, {}, {})), c => c !== 0)

    expect([...alikes.first]).to.deep.equal([0, 1, 1])
    expect([0, 1, 2].map(c => membersLike(alikes, c))).to.deep.equal([1, 2, 0])
  })
})

describe('waitingAmong', () => {
  it('names those alike one after another as they find a stay', () => {
    const alikes = alikesOf(modelOf(people({}, { risk: 4 }, {})), everybody)
    const placeOf = Int32Array.of(-1, -1, -1)
    const waiting = waitingAmong(alikes, placeOf)
    const named: number[] = []
    for (let c = waiting(0); c >= 0; c = waiting(0)) {
      named.push(c)
      placeOf[c] = 1
    }

    expect(named).to.deep.equal([0, 2])
    expect(waiting(1)).to.equal(1)
  })
})
