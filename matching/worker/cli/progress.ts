import type { Phase, Progress } from '../../index.js'
import { grouped, percent } from './table.js'
import type { Terminal } from './terminal.js'

export interface ShownProgress {
  readonly show: (progress: Progress) => void
  /** Takes the bar away. */
  readonly end: () => void
}

interface Manner {
  readonly quiet: boolean
  readonly timeLimitMs: number | undefined
}

/** How much of a run is usually behind it when a phase reports. */
const shareDone: Readonly<Partial<Record<Phase, number>>> = {
  GREEDY: 0.05,
  PRICES: 0.3,
  CERTIFICATE: 0.5,
  DIVE: 0.6,
  LOCAL_SEARCH: 0.7,
  PROOF: 0.8,
  MAXIMALITY: 1,
}
const barWidth = 20
/** A bar redrawn more often than this only flickers; lines of a log say a new phase, and then one a second. */
const pauseMs = { bar: 100, line: 1000 }

/** A bar on a terminal, lines elsewhere, nothing when `quiet`. */
export function showProgress(terminal: Terminal, { quiet, timeLimitMs }: Manner): ShownProgress {
  if (quiet) return { show: () => undefined, end: () => undefined }
  let shownAt = -Infinity
  let phase: Phase | undefined
  let done = 0
  const due = (now: number, pause: number): boolean => {
    if (now - shownAt < pause) return false
    shownAt = now
    return true
  }
  const { rewrite } = terminal
  if (rewrite === undefined) {
    return {
      show: progress => {
        const isNew = phase !== progress.phase
        phase = progress.phase
        if (due(terminal.clock(), isNew ? 0 : pauseMs.line)) terminal.complain(lineOf(progress))
      },
      end: () => undefined,
    }
  }
  return {
    show: progress => {
      const byTime = timeLimitMs === undefined ? 0 : Math.min(1, (progress.elapsedMs ?? 0) / timeLimitMs)
      done = Math.max(done, byTime, shareDone[progress.phase] ?? 0)
      if (due(terminal.clock(), pauseMs.bar)) rewrite(`${bar(done)} ${lineOf(progress)}`)
    },
    end: () => rewrite(''),
  }
}

function bar(done: number): string {
  const full = Math.round(done * barWidth)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`
}

function lineOf({ phase, score, bound, gap, placed, cases, elapsedMs }: Progress): string {
  const time = elapsedMs === undefined ? '' : `${(elapsedMs / 1000).toFixed(1)} s  `
  const figures = `placed ${grouped(placed)}/${grouped(cases)}  score ${grouped(score)}  bound ${grouped(bound)}`
  return `${time}${phase}  ${figures}  gap ${percent(gap)}`
}
