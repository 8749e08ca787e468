/** A macro-region of UN M49. */
export interface MacroRegion {
  /** Three digits, such as 002. */
  readonly code: string
  readonly name: string
}

/** A sub-region of UN M49. */
export interface SubRegion {
  /** Three digits, such as 014. */
  readonly code: string
  readonly name: string
  readonly macroRegionCode: string
  readonly macroRegionName: string
}

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly name: string
  readonly subRegion: SubRegion
}

export const macroRegions: readonly MacroRegion[] = [
  { code: '002', name: 'Africa' },
  { code: '009', name: 'Oceania' },
  { code: '019', name: 'Americas' },
  { code: '142', name: 'Asia' },
  { code: '150', name: 'Europe' },
]

/**
 * Source: United Nations, Standard country or area codes for statistical use (M49), with the intermediate regions of
 * Sub-Saharan Africa and of Latin America and the Caribbean as sub-regions; countries by ISO 3166-1 alpha-2. Taiwan, which
 * M49 leaves out, stands in Eastern Asia; Kosovo has no ISO code and is absent.
 */
const table: readonly (readonly [code: string, name: string, macroRegion: string, countries: string])[] = [
  ['011', 'Western Africa', '002', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'],
  ['013', 'Central America', '019', 'BZ CR GT HN MX NI PA SV'],
  ['014', 'Eastern Africa', '002', 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW'],
  ['015', 'Northern Africa', '002', 'DZ EG EH LY MA SD TN'],
  ['017', 'Middle Africa', '002', 'AO CD CF CG CM GA GQ ST TD'],
  ['018', 'Southern Africa', '002', 'BW LS NA SZ ZA'],
  ['005', 'South America', '019', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE'],
  ['021', 'Northern America', '019', 'BM CA GL PM US'],
  ['029', 'Caribbean', '019', 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI'],
  ['030', 'Eastern Asia', '142', 'CN HK JP KP KR MN MO TW'],
  ['034', 'Southern Asia', '142', 'AF BD BT IN IR LK MV NP PK'],
  ['035', 'South-eastern Asia', '142', 'BN ID KH LA MM MY PH SG TH TL VN'],
  ['039', 'Southern Europe', '150', 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA'],
  ['053', 'Australia and New Zealand', '009', 'AU CC CX HM NF NZ'],
  ['054', 'Melanesia', '009', 'FJ NC PG SB VU'],
  ['057', 'Micronesia', '009', 'FM GU KI MH MP NR PW UM'],
  ['061', 'Polynesia', '009', 'AS CK NU PF PN TK TO TV WF WS'],
  ['143', 'Central Asia', '142', 'KG KZ TJ TM UZ'],
  ['145', 'Western Asia', '142', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'],
  ['151', 'Eastern Europe', '150', 'BG BY CZ HU MD PL RO RU SK UA'],
  ['154', 'Northern Europe', '150', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'],
  ['155', 'Western Europe', '150', 'AT BE CH DE FR LI LU MC NL'],
]

const macroRegionNames = new Map(macroRegions.map(region => [region.code, region.name]))
const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** Every sub-region, by code. Antarctica belongs to none and is left out. */
export const subRegions: ReadonlyMap<string, SubRegion> = new Map(
  table
    .map(([code, name, macroRegionCode]) => ({
      code,
      name,
      macroRegionCode,
      macroRegionName: macroRegionNames.get(macroRegionCode) ?? macroRegionCode,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(region => [region.code, region]),
)

/** Every country, by code. */
export const countries: ReadonlyMap<string, Country> = new Map(
  table
    .flatMap(([subRegion, , , codes]) =>
      codes.split(' ').map(code => ({ code, subRegion: subRegions.get(subRegion)! })),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, subRegion }) => [code, { code, name: countryNames.of(code) ?? code, subRegion }]),
)

/** The country with a code that is known to be one. Throws for any other: check input against `countries` first. */
export function countryOf(code: string): Country {
  const country = countries.get(code)
  if (!country) throw new RangeError('not a country code')
  return country
}
