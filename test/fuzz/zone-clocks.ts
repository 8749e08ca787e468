/** Zones whose rules are written out here once more, by hand, for the years 2025 to 2027. */
export const zoneNames = ['UTC', 'floating', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'] as const
export type ZoneName = (typeof zoneNames)[number]

/** The instant, in minutes since 1970, at which clocks of a zone show so many minutes since midnight of 1970-01-01. */
export function instantOf(zone: ZoneName, wall: number): number {
  if (zone === 'UTC') return wall
  const [standard, summer] =
    zone === 'America/New_York' ? [-300, -240] : zone === 'Pacific/Auckland' ? [720, 780] : [60, 120]
  return wall - (isSummer(zone, wall) ? summer : standard)
}

/** Told by the clock that was shown before the change: a time that is left out is read by it, too, and one that comes twice is its first. */
function isSummer(zone: ZoneName, wall: number): boolean {
  const year = new Date(wall * 60_000).getUTCFullYear()
  if (zone === 'America/New_York') return wall >= sunday(year, 2, 8) + 180 && wall < sunday(year, 10, 1) + 120
  if (zone === 'Pacific/Auckland') return wall >= sunday(year, 8, 24) + 180 || wall < sunday(year, 3, 1) + 180
  return wall >= sunday(year, 2, 25) + 180 && wall < sunday(year, 9, 25) + 180
}

/** The first midnight of a Sunday on or after a day, in minutes; months from 0. */
function sunday(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month, day))
  return (date.getTime() + ((7 - date.getUTCDay()) % 7) * 86_400_000) / 60_000
}
