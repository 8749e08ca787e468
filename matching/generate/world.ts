import type { Draw } from './draw.js'

/** Invented countries `AA`, `AB` … in invented regions: nothing here points at a real place. */
export interface World {
  readonly countries: readonly { readonly code: string; readonly subRegion: string; readonly macroRegion: string }[]
  /** Languages spoken in each country, the same index. */
  readonly languages: readonly (readonly string[])[]
}

/** Languages many speak; the others are tags of the private-use range. */
const wide = ['en', 'fr', 'es', 'ar', 'ru', 'pt']
const countryCount = 100
const macroRegions = 5
const subRegionsPerRegion = 4

export function world({ one, chance }: Draw): World {
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
  return { countries, languages }
}

function letters(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))
}
