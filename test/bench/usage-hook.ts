import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Loaded before a measured script: when its process ends, notes what all its threads have used. */
const file = process.env['LEEWARD_BENCH_USAGE']
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMB: Math.round(maxRSS / 1024) }))
  })
