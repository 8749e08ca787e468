import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import world from 'world-atlas/countries-110m.json'
import { alpha2ByNumeric } from './country-codes.js'

/** Size of the drawing in its own units. */
export const MAP_SIZE = { width: 960, height: 470 } as const

/** A region as drawn. */
export interface RegionShape {
  /** Code of the region; null for land that belongs to none. */
  readonly code: string | null
  /** The outline, for the `d` of a path. */
  readonly outline: string
  /** Where its label stands: the middle of its largest part. */
  readonly label: { readonly x: number; readonly y: number }
}

/** Stands for Antarctica, which would take a third of the drawing and has no figures. */
const LEFT_OUT = '010'

/** Degrees east. */
const MID_ATLANTIC = -30

/** The world as its file holds it: arcs that neighbours share. */
type World = Parameters<typeof merge>[0]
/** A country in it. */
type Land = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number]
/** An area with coordinates of its own. */
type Area = ReturnType<typeof merge>

/** Merges countries into regions and draws them. `regionOf` names the region of a country's alpha-2 code, if it has one. */
export function regionShapes(regionOf: (alpha2: string) => string | undefined): readonly RegionShape[] {
  const topology = world as unknown as World & { objects: { countries: { geometries: Land[] } } }
  const countries = topology.objects.countries.geometries.filter(each => each.id !== LEFT_OUT)
  const byRegion = new Map<string | null, Land[]>()
  for (const country of countries) {
    for (const { code, land } of partsOf(topology, country)) {
      const region = regionOf(code) ?? null
      byRegion.set(region, [...(byRegion.get(region) ?? []), land])
    }
  }
  const merged = [...byRegion].map(([code, parts]) => ({ code, area: merge(topology, parts) }))
  const everything = merge(topology, countries)
  const projection = geoNaturalEarth1().fitSize([MAP_SIZE.width, MAP_SIZE.height], everything)
  const path = geoPath(projection)
  return merged.map(({ code, area }) => {
    const [x, y] = projection(geoCentroid(largestPart(area))) ?? [0, 0]
    return { code, outline: path(area) ?? '', label: { x, y } }
  })
}

/** A country as one part, but for France: it is drawn together with French Guiana, which lies in another region. */
function partsOf(topology: World, country: Land): ReadonlyArray<{ readonly code: string; readonly land: Land }> {
  const code = alpha2ByNumeric.get(String(country.id)) ?? ''
  if (code !== 'FR' || country.type !== 'MultiPolygon') return [{ code, land: country }]
  return country.arcs.map(arcs => {
    const land: Land = { type: 'Polygon', arcs }
    const [longitude] = geoCentroid(merge(topology, [land]))
    return { code: longitude < MID_ATLANTIC ? 'GF' : code, land }
  })
}

function largestPart(area: Area): Area {
  const parts = area.coordinates.map((polygon): Area => ({ type: 'MultiPolygon', coordinates: [polygon] }))
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest))
}
