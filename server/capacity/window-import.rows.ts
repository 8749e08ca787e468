import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { newId } from '../shared/id.js'
import { success, type Result } from '../shared/result.js'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { changeErrors, publishErrors, withdrawErrors } from './availability-window.refusals.js'
import type { AvailabilityWindowService } from './availability-window.service.js'
import { rowsRefused, type RowsRefused } from './file-import.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import type { ReadRows, RowFault } from './sheet.js'
import type { ImportedWindow, WindowImportAction } from './window-import.js'
import { conditionsKey, conditionsOf, forAnyone, type WindowConditions } from './window-conditions.js'
import type { WindowRow } from './window-sheet.js'

interface Applying {
  readonly viewer: HostStaffViewer
  readonly rows: readonly WindowRow[]
  readonly windows: AvailabilityWindowService
}

/** A row with what it is about. */
interface MatchedRow {
  readonly asked: WindowRow
  readonly place: Place
  /** Null for a new window. */
  readonly window: AvailabilityWindow | null
  readonly action: WindowImportAction
}

/** A row may wait for another to give up its days; so refused rows are tried again, as often as this. */
const MOST_ROUNDS = 4
const IN_ORDER: readonly WindowImportAction[] = ['KEEP', 'WITHDRAW', 'CHANGE', 'PUBLISH']

/**
 * Does what every row asks for, in the transaction of its caller, which undoes it all when a row was refused. Days are
 * given up before others take them, whatever the order of the file.
 */
export async function applyWindowRows(
  tx: EntityManager,
  { viewer, rows, windows }: Applying,
): Promise<Result<ImportedWindow[], RowsRefused>> {
  const matched = await match(tx, viewer, rows)
  const order = matched.rows.toSorted((one, other) => IN_ORDER.indexOf(one.action) - IN_ORDER.indexOf(other.action))
  const faults = [...matched.faults, ...(await inRounds(order, row => apply(row, { viewer, windows })))]
  if (faults.length > 0) return rowsRefused(faults)
  return success(matched.rows.map(importedWindow))
}

function importedWindow({ asked, place, window, action }: MatchedRow): ImportedWindow {
  const { row, from, until } = asked
  return {
    row,
    action,
    placeId: place.id,
    from,
    until,
    conditionsBefore: window && conditionsOf(window),
    conditionsAfter: action === 'WITHDRAW' ? null : conditionsAfter(asked, window),
  }
}

/** What the file does not say about who may use a window stays as it is; a new window then is for anyone. */
function conditionsAfter(asked: WindowRow, window: AvailabilityWindow | null): WindowConditions {
  return conditionsOf({ ...(window ?? forAnyone), ...asked.conditions })
}

/** Windows that move along one behind the other need the last one first: so every other round goes backwards. */
async function inRounds(
  rows: readonly MatchedRow[],
  work: (row: MatchedRow) => Promise<readonly RowFault[]>,
): Promise<readonly RowFault[]> {
  let open = rows
  for (let round = 1; ; round++) {
    const refused: { row: MatchedRow; faults: readonly RowFault[] }[] = []
    for (const row of open) {
      const faults = await work(row)
      if (faults.length > 0) refused.push({ row, faults })
    }
    if (refused.length === 0 || round === MOST_ROUNDS) return refused.flatMap(({ faults }) => faults)
    open = refused.map(({ row }) => row).toReversed()
  }
}

async function match(
  tx: EntityManager,
  viewer: HostStaffViewer,
  rows: readonly WindowRow[],
): Promise<ReadRows<MatchedRow>> {
  const places = new Map((await placeReader(tx).ofHosts([viewer.hostId])).map(place => [place.label, place]))
  const ids = rows.flatMap(({ windowId }) => windowId ?? [])
  const windows = new Map((await availabilityWindowReader(tx).byIds(ids)).map(window => [window.id, window]))
  const faults: RowFault[] = []
  const matched: MatchedRow[] = []
  for (const asked of rows) {
    const place = places.get(asked.place)
    const window = asked.windowId === null ? null : windows.get(asked.windowId)
    const { row } = asked
    if (!place) faults.push({ row, column: 'place', message: 'Your institution has no place of this name.' })
    else if (window === undefined || (window && window.placeId !== place.id))
      faults.push({ row, column: 'window', message: `${place.label} has no such window; it may have been withdrawn.` })
    else matched.push({ asked, place, window, action: actionOf(asked, window) })
  }
  return { rows: matched, faults }
}

function actionOf(
  { from, until, withdraw, conditions }: WindowRow,
  window: AvailabilityWindow | null,
): WindowImportAction {
  if (window === null) return 'PUBLISH'
  if (withdraw) return 'WITHDRAW'
  const sameDays = window.during.from === from && window.during.until === until
  const sameConditions = conditionsKey(window) === conditionsKey({ ...window, ...conditions })
  return sameDays && sameConditions ? 'KEEP' : 'CHANGE'
}

/** Everything that the use case has against it; nothing when it is done. */
async function apply(
  { asked, place, window, action }: MatchedRow,
  { viewer, windows }: Pick<Applying, 'viewer' | 'windows'>,
): Promise<readonly RowFault[]> {
  const { row, from, until } = asked
  const idempotencyKey = newId()
  const conditions = conditionsAfter(asked, window)
  if (action === 'KEEP') return []
  if (window === null) {
    const done = await windows.publish(viewer, {
      placeId: place.id,
      from,
      until,
      source: 'IMPORT',
      conditions,
      idempotencyKey,
    })
    return done.ok ? [] : publishErrors(done.refusal).map(inRow(row))
  }
  const asRead = { windowId: window.id, expectedVersion: asked.version ?? 0, idempotencyKey }
  if (action === 'WITHDRAW') {
    const done = await windows.withdraw(viewer, asRead)
    return done.ok ? [] : withdrawErrors(done.refusal).map(inRow(row))
  }
  const done = await windows.change(viewer, { ...asRead, from, until, conditions })
  return done.ok ? [] : changeErrors(done.refusal).map(inRow(row))
}

const COLUMN_OF_ARGUMENT: Readonly<Record<string, string>> = {
  from: 'first_day',
  until: 'last_day',
  languages: 'languages',
}
const COLUMN_OF_REFUSAL: Readonly<Record<string, string>> = { VersionConflict: 'version', NotFound: 'window' }

function inRow(row: number) {
  return (error: { __typename: string; message: string; path?: readonly string[] }): RowFault => ({
    row,
    column: COLUMN_OF_ARGUMENT[error.path?.at(-1) ?? ''] ?? COLUMN_OF_REFUSAL[error.__typename] ?? null,
    message: error.message,
  })
}
