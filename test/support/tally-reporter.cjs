'use strict'
const { writeFileSync, writeSync } = require('node:fs')
const { reporters } = require('mocha')

/**
 * Mocha's usual report, and as the very last line of the process `N passed, N failed`, whatever else is written while
 * it winds down. A run without any test counts as failed: it means that the selection was wrong. With
 * LEEWARD_TEST_TALLY set the line goes to the file it names, for a parent process that has the last word.
 */
class TallyReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    process.once('exit', code => {
      const { passes = 0, failures = 0 } = this.stats ?? {}
      const failed = failures === 0 && (passes === 0 || code !== 0) ? 1 : failures
      if (failed > 0 && code === 0) process.exitCode = 1
      const tally = `${passes} passed, ${failed} failed\n`
      if (process.env.LEEWARD_TEST_TALLY) writeFileSync(process.env.LEEWARD_TEST_TALLY, tally)
      else writeSync(1, tally)
    })
  }
}

module.exports = TallyReporter
