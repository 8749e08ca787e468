import type { WindowsClash } from './window-plan.errors.js'
import { inWords } from './wording.js'

export function windowsClash({ windows: [first, ...others] }: WindowsClash): string {
  const already = first
    ? `Some days are already offered ${inWords(first.during)}${andOthers(others.length)}`
    : 'Nothing is left to offer'
  return `${already}; nothing was published. Choose other days, or leave out what clashes.`
}

function andOthers(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ', and there is one more such window' : `, and there are ${count} more such windows`
}
