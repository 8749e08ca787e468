import type { IsoDay } from '../../lib/days.js'

interface ExportFilter {
  /** Host institutions; all that the viewer may see when null. */
  readonly hostIds?: readonly string[] | null
  readonly from?: IsoDay
  readonly until?: IsoDay
}

/** Where the server keeps a file of places or windows, with the mark that spreadsheets want in front. */
export function exportAddress(sheet: 'places' | 'windows', { hostIds, from, until }: ExportFilter = {}): string {
  const asked = new URLSearchParams({ bom: '1' })
  for (const id of hostIds ?? []) asked.append('host', id)
  if (from) asked.set('from', from)
  if (until) asked.set('until', until)
  return `/exports/${sheet}.csv?${asked.toString()}`
}
