import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { assumptions } from '../../seeds/assumptions.js'
import { projectRoot } from '../support/paths.js'

describe('assumptions of the synthetic networks', () => {
  it('stand in the README as they are printed', () => {
    const rows = readFileSync(`${projectRoot}seeds/README.md`, 'utf8')
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))

    for (const { subject, value, source } of assumptions) expect(rows).to.deep.include(['', subject, value, source, ''])
  })
})
