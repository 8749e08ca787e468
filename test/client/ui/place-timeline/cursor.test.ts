import { expect } from 'chai'
import fc from 'fast-check'
import { dayNumber } from '../../../../client/lib/days.js'
import { markedSpan, moved, moveFor, within } from '../../../../client/ui/place-timeline/cursor.js'
import type { CursorMove, TimelineCursor } from '../../../../client/ui/place-timeline/cursor.js'
import { isoDay } from '../../../../client/ui/place-timeline/day-number.js'

const shown = { from: dayNumber('2027-01-01'), until: dayNumber('2027-07-01') }
const bounds = { shown, lineCount: 3, today: dayNumber('2027-03-10') }
const start: TimelineCursor = { line: 1, day: dayNumber('2027-03-31'), anchor: null }
const press = (key: string, shiftKey = false) => ({ key, code: key === 't' ? 'KeyT' : key, shiftKey })

describe('the keys of the timeline', () => {
  it('step by days, with Shift by weeks', () => {
    expect(moveFor(press('ArrowRight'), 'ltr')).to.deep.equal({ type: 'days', by: 1 })
    expect(moveFor(press('ArrowLeft', true), 'ltr')).to.deep.equal({ type: 'days', by: -7 })
  })

  it('follow the reading direction', () => {
    expect(moveFor(press('ArrowRight'), 'rtl')).to.deep.equal({ type: 'days', by: -1 })
    expect(moveFor(press('ArrowLeft'), 'rtl')).to.deep.equal({ type: 'days', by: 1 })
  })

  it('read letters by their place on the keyboard', () => {
    expect(moveFor({ key: 'ф', code: 'KeyT', shiftKey: false }, 'ltr')).to.deep.equal({ type: 'today' })
  })

  it('leave all other keys alone', () => {
    expect(moveFor(press('Tab'), 'ltr')).to.equal(null)
    expect(moveFor(press('Enter'), 'ltr')).to.equal(null)
  })
})

describe('the cursor of the timeline', () => {
  const day = (move: CursorMove) => isoDay(moved(start, move, bounds).day)

  it('moves by days, months, to the ends and to today', () => {
    expect(day({ type: 'days', by: 1 })).to.equal('2027-04-01')
    expect(day({ type: 'months', by: 1 })).to.equal('2027-04-30')
    expect(day({ type: 'start' })).to.equal('2027-01-01')
    expect(day({ type: 'end' })).to.equal('2027-06-30')
    expect(day({ type: 'today' })).to.equal('2027-03-10')
  })

  it('never leaves what is shown', () => {
    const anyMove = fc.oneof(
      fc.record({ type: fc.constantFrom('days' as const, 'months' as const, 'lines' as const), by: fc.integer() }),
      fc.constantFrom({ type: 'start' as const }, { type: 'end' as const }, { type: 'today' as const }),
    )
    const near = fc.oneof(anyMove).filter(move => !('by' in move) || Math.abs(move.by) < 1000)
    fc.assert(
      fc.property(fc.array(near), moves => {
        const end = moves.reduce((cursor, move) => moved(cursor, move, bounds), start)
        return end.day >= shown.from && end.day < shown.until && end.line >= 0 && end.line < 3
      }),
    )
  })

  it('stays in its line while a period is being marked', () => {
    const marking = { ...start, anchor: start.day }

    expect(moved(marking, { type: 'lines', by: 1 }, bounds)).to.equal(marking)
    expect(moved(start, { type: 'lines', by: 1 }, bounds).line).to.equal(2)
  })

  it('marks both ends, whichever was set first', () => {
    const forward = { line: 0, anchor: shown.from, day: shown.from + 4 }
    const backward = { line: 0, anchor: shown.from + 4, day: shown.from }

    expect(markedSpan(forward)).to.deep.equal({ from: shown.from, until: shown.from + 5 })
    expect(markedSpan(backward)).to.deep.equal(markedSpan(forward))
    expect(markedSpan(start)).to.equal(null)
  })

  it('comes back when the axis or the lines change, and drops a period that was begun elsewhere', () => {
    const marking = { ...start, anchor: start.day }
    const fewer = { ...bounds, lineCount: 1 }

    expect(within(marking, bounds)).to.equal(marking)
    expect(within(marking, fewer)).to.deep.equal({ line: 0, day: start.day, anchor: null })
    expect(within(start, { ...bounds, lineCount: 0 }).line).to.equal(0)
  })
})
