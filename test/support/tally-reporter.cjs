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
    process.once('exit', () => {
      const { passes = 0, failures = 0 } = this.stats ?? {}
      const failed = failures === 0 && passes === 0 ? 1 : failures
      const tally = `${passes} passed, ${failed} failed\n`
      if (process.env.LEEWARD_TEST_TALLY) writeFileSync(process.env.LEEWARD_TEST_TALLY, tally)
      else writeSync(1, tally)
    })
  }

  /** Mocha takes the exit code from here. */
  done(failures, finish) {
    finish(failures === 0 && this.stats.passes === 0 ? 1 : failures)
  }
}

module.exports = TallyReporter
