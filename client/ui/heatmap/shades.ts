/** Shades from the palest, 0, to the strongest, 4. Shade 0 stands for nothing at all. */
const SHADES = [0, 1, 2, 3, 4] as const

export type Shade = (typeof SHADES)[number]

/** Values with the same shade: both ends belong to it. */
export interface ShadeStep {
  readonly shade: Shade
  readonly from: number
  /** Infinity for the last step. */
  readonly to: number
}

const NICE = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 80, 100]

/** The steps of a legend for whole numbers from 0 to `most`: 0 by itself, then at most four steps of equal, round width. */
export function shadeSteps(most: number): readonly ShadeStep[] {
  const width = niceAtLeast(Math.max(1, Math.ceil(most / 4)))
  const steps = SHADES.slice(1).map(shade => ({ shade, from: (shade - 1) * width + 1, to: shade * width }))
  const used = steps.filter(step => step.from <= Math.max(1, most))
  const last = used.length - 1
  return [{ shade: 0, from: 0, to: 0 }, ...used.map((step, at) => (at === last ? { ...step, to: Infinity } : step))]
}

/**
 * The steps of a legend for bands of `width` whole numbers, the first from 0: a step is one band or several, so that no band
 * lies in two steps. Nothing at all cannot be told from a little, and has no step of its own.
 */
export function bandSteps(most: number, width: number): readonly ShadeStep[] {
  const strongest = SHADES.length - 1
  const bands = Math.floor(most / width) + 1
  const each = Math.ceil(bands / strongest) * width
  const used = SHADES.slice(1).filter(shade => (shade - 1) * each <= most)
  return used.map(shade => ({
    shade,
    from: (shade - 1) * each,
    to: shade === used.length ? Infinity : shade * each - 1,
  }))
}

/** The shade of a value. Values between two whole numbers take the shade of the larger one. */
export function shadeOf(value: number, steps: readonly ShadeStep[]): Shade {
  return steps.find(step => value <= step.to)?.shade ?? 4
}

function niceAtLeast(value: number): number {
  return NICE.find(each => each >= value) ?? Math.ceil(value / 50) * 50
}
