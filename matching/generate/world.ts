import type { Draw } from './draw.js'

/** Invented countries `AA`, `AB` … in invented regions: nothing here points at a real place. */
export interface World {
  readonly countries: readonly { readonly code: string; readonly subRegion: string; readonly macroRegion: string }[]
  /** Languages spoken in each country, the same index. */
  readonly languages: readonly (readonly string[])[]
  /** Index of a country in which a host institution works. */
  hostCountry(): number
  /** Index of a country from which a defender comes. */
  homeCountry(): number
}

/**
 * Where hosts are and where defenders come from, by macro region in per cent. That three quarters come from two regions
 * is published (Scholar Rescue Fund, first five years); that about half of the hosts are in a third one is an assumption.
 */
const hostRegions = [
  [0, 48],
  [1, 4],
  [2, 22],
  [3, 13],
  [4, 13],
] as const
const originRegions = [
  [0, 7],
  [1, 9],
  [2, 40],
  [3, 35],
  [4, 9],
] as const

/** Languages many speak; the others are tags of the private-use range. */
const wide = ['en', 'fr', 'es', 'ar', 'ru', 'pt']
const countryCount = 100
const macroRegions = 5
const subRegionsPerRegion = 4

export function world({ one, chance, whole, weighted }: Draw): World {
  const countries = Array.from({ length: countryCount }, (_, index) => {
    const macro = index % macroRegions
    const sub = Math.floor(index / macroRegions) % subRegionsPerRegion
    return { code: letters(index), subRegion: `S${macro}${sub}`, macroRegion: `R${macro}` }
  })
  const languages = countries.map((_, index) => {
    const spoken = new Set([wide[index % macroRegions]!])
    if (chance(0.6)) spoken.add(`qa${String.fromCharCode(97 + (index % 12))}`)
    if (chance(0.25)) spoken.add(one(wide))
    return [...spoken]
  })
  const countryIn = (macro: number): number => macro + macroRegions * whole(0, countryCount / macroRegions - 1)
  return {
    countries,
    languages,
    hostCountry: () => countryIn(weighted<number>(hostRegions)),
    homeCountry: () => countryIn(weighted<number>(originRegions)),
  }
}

function letters(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))
}
