import { formatNumber } from '../../lib/numbers.js'
import type { useText } from '../../lib/i18n/use-text.js'
import type { Shade, ShadeStep } from '../../ui/heatmap/shades.js'
import { networkWords } from './words.js'

/** The steps of a scale in words. */
export function legendEntries(
  t: ReturnType<typeof useText>,
  steps: readonly ShadeStep[],
): ReadonlyArray<{ readonly shade: Shade; readonly text: string }> {
  return steps.map(({ shade, from, to }) => {
    if (from === to) return { shade, text: formatNumber(from) }
    if (to === Infinity) return { shade, text: t(networkWords.stepOpen, { from }) }
    return { shade, text: t(networkWords.step, { from, to }) }
  })
}
