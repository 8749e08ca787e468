import * as fc from 'fast-check'

/** A rule of RFC 5545 as its parts; a list that is null says nothing. Days are whole: no hours. */
export interface RuleModel {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  /** 0 for Monday. */
  readonly weekStart: number
  readonly count: number | null
  readonly months: readonly number[] | null
  readonly weeks: readonly number[] | null
  readonly yearDays: readonly number[] | null
  readonly monthDays: readonly number[] | null
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[] | null
  readonly positions: readonly number[] | null
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const some = (...[size, freq]: [number, number]) =>
  fc.option(fc.uniqueArray(fromEitherEnd(size), { minLength: 1, maxLength: 3 }), { freq })
const upTo = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 3 })
const weekday = fc.nat(6)
const nothing = fc.constant(null)

function fromEitherEnd(size: number) {
  return fc.tuple(fc.integer({ min: 1, max: size }), fc.boolean()).map(([place, last]) => (last ? -place : place))
}

function weekdaysWith(nth: fc.Arbitrary<number>) {
  return fc.uniqueArray(fc.record({ nth, weekday }), {
    minLength: 1,
    maxLength: 3,
    selector: choice => `${choice.nth} ${choice.weekday}`,
  })
}

const plain = weekdaysWith(fc.constant(0))
const counted = (most: number) => weekdaysWith(fc.oneof(fc.constant(0), fromEitherEnd(most)))

const common = {
  interval: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
  weekStart: weekday,
  count: fc.option(fc.integer({ min: 1, max: 40 })),
  months: fc.option(upTo(12), { freq: 3 }),
  weeks: nothing,
  yearDays: nothing,
  monthDays: nothing,
}

/** Rules that RFC 5545 allows. */
export const rule: fc.Arbitrary<RuleModel> = fc
  .oneof(
    fc.record({
      ...common,
      frequency: fc.constant('DAILY' as const),
      monthDays: some(31, 3),
      weekdays: fc.option(plain, { freq: 3 }),
      positions: nothing,
    }),
    fc.record({
      ...common,
      frequency: fc.constant('WEEKLY' as const),
      weekdays: fc.option(plain, { freq: 5 }),
      positions: some(3, 4),
    }),
    fc.record({
      ...common,
      frequency: fc.constant('MONTHLY' as const),
      monthDays: some(31, 2),
      weekdays: fc.option(counted(5), { freq: 3 }),
      positions: some(4, 3),
    }),
    fc.record({
      ...common,
      frequency: fc.constant('YEARLY' as const),
      yearDays: some(366, 2),
      monthDays: some(31, 2),
      weekdays: fc.option(counted(5), { freq: 3 }),
      positions: some(6, 3),
    }),
    fc.record({
      ...common,
      frequency: fc.constant('YEARLY' as const),
      weeks: fc.uniqueArray(fromEitherEnd(53), { minLength: 1, maxLength: 3 }),
      weekdays: plain,
      positions: nothing,
    }),
  )
  .map(found => ({ ...found, positions: hasDays(found) ? found.positions : null }))

/** BYSETPOS needs another BY part to choose from. */
function hasDays({ months, yearDays, monthDays, weekdays }: RuleModel): boolean {
  return [months, yearDays, monthDays, weekdays].some(list => list !== null)
}

/** As RRULE has it. */
export function ruleText(model: RuleModel): string {
  const { frequency, interval, weekStart, count, weekdays } = model
  const list = (name: string, values: readonly unknown[] | null) =>
    values === null ? [] : [`${name}=${values.join()}`]
  const days = weekdays?.map(choice => `${choice.nth || ''}${WEEKDAYS[choice.weekday]}`) ?? null
  return [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(count === null ? [] : [`COUNT=${count}`]),
    ...(weekStart === 0 ? [] : [`WKST=${WEEKDAYS[weekStart]}`]),
    ...list('BYMONTH', model.months),
    ...list('BYWEEKNO', model.weeks),
    ...list('BYYEARDAY', model.yearDays),
    ...list('BYMONTHDAY', model.monthDays),
    ...list('BYDAY', days),
    ...list('BYSETPOS', model.positions),
  ].join(';')
}
