import { hostStaff } from '../access/require.js'
import type { Account } from '../accounts/account.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { Clock } from '../shared/clock.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import { isImportStep, undoableUntil } from './calendar-change.js'
import type { CalendarHistoryService } from './calendar-history.service.js'
import { undoError } from './calendar-undo.refusals.js'
import type { CalendarUndoService } from './calendar-undo.service.js'

export interface CalendarHistoryResolversRequest {
  readonly calendarHistory: CalendarHistoryService
  readonly calendarUndo: CalendarUndoService
  readonly accounts: LoaderById<Account>
  readonly clock: Clock
}

/** What was done about calendars, and taking the last step back. */
export function calendarHistoryResolvers(request: CalendarHistoryResolversRequest): Resolvers {
  const { calendarHistory, calendarUndo, accounts, clock } = request
  return {
    Mutation: {
      undoCalendarChange: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const changeId = idOf('CalendarChange', input.changeId)
        if (changeId === null) return { place: null, errors: [undoError({ kind: 'NotFound' })] }
        const done = await calendarUndo.undo(by, { changeId, idempotencyKey: input.idempotencyKey })
        return done.ok ? { place: done.value, errors: [] } : { place: null, errors: [undoError(done.refusal)] }
      },
    },
    Place: {
      calendarHistory: async (of, args) => toConnection(await calendarHistory.ofPlace(of, pageRequest(args))),
    },
    CalendarChange: {
      id: of => toGlobalId('CalendarChange', of.id),
      byName: async (of, _args, context) =>
        of.by === null ? null : present(await accounts(context).load(of.by)).displayName,
      calendar: of => (isImportStep(of) ? ((of.after ?? of.before)?.calendar ?? null) : null),
      before: of => of.before && daysOf(of.before),
      after: of => of.after && daysOf(of.after),
      isUndo: of => of.undoes !== null,
      undoableUntil: (of, _args, { viewer }) =>
        viewer && undoableUntil(of, { accountId: viewer.accountId, isLast: of.isLast, now: clock.now() }),
    },
  }
}

function daysOf(item: { readonly during: { readonly from: string; readonly until: string } }) {
  return { from: item.during.from, until: item.during.until }
}
