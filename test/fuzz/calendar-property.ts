import * as fc from 'fast-check'
import type { CalendarReading, Horizon } from '../../server/calendar-reading/calendar-reading.js'
import { addDays, calendarDay } from '../../server/shared/calendar-day.js'
import { written, type SimpleEvent } from './calendar-model.js'
import { mutated, mutation } from './calendar-mutation.js'
import { daysToBlock, wronglyFree, year } from './calendar-oracle.js'
import { boxesOf, variedEvents } from './varied-event.js'

type Read = (bytes: Uint8Array, horizon: Horizon) => CalendarReading

const day = fc.nat(330).map(later => addDays(calendarDay('2026-01-05'), later))

const repeats = fc.record({
  frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const),
  interval: fc.integer({ min: 1, max: 3 }),
  count: fc.integer({ min: 2, max: 12 }),
})

const events: fc.Arbitrary<SimpleEvent[]> = fc
  .array(
    fc.record({
      from: day,
      length: fc.integer({ min: 1, max: 12 }),
      byDuration: fc.boolean(),
      repeats: fc.option(repeats),
      without: fc.option(fc.nat(1), { freq: 3 }),
      cancelled: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 4 },
  )
  .map(found =>
    found.map((event, index) => ({ ...event, without: event.repeats && event.without, uid: `${index}@example.org` })),
  )

/** Of every mutated file: it is read, within 2 processor seconds, and no day is wrongly free. */
export function neverWronglyFree(read: Read) {
  return fc.property(events, variedEvents, fc.array(mutation, { maxLength: 2 }), (simple, varied, mutations) => {
    const file = mutated(Buffer.from(written(simple, varied.flatMap(boxesOf))), mutations)
    const started = process.cpuUsage()
    const reading = read(file, year)
    const { user, system } = process.cpuUsage(started)
    if (user + system > 2_000_000) throw new Error(`a stall of ${(user + system) / 1e6} s`)
    const free = wronglyFree(reading, daysToBlock({ simple, varied }, file))
    if (free.length > 0) throw new Error(`wrongly free: ${free.join(' ')} in\n${Buffer.from(file).toString('latin1')}`)
  })
}
