import { expect } from 'chai'
import { busyIn, calendar, doubtsIn, event, horizon, read } from './calendars.js'

const winter = horizon('2026-10-20', '2026-11-01')
const only = (...lines: string[]) => read(calendar(event('UID:a', ...lines)))

describe('readCalendar', () => {
  describe('whole days', () => {
    it('are taken up to the day of the end, exclusive', () => {
      expect(busyIn(only('DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260506'))).to.deep.equal(['05-04..05-06'])
    })

    it('last one day without an end, and with an end that is the start', () => {
      expect(busyIn(only('DTSTART;VALUE=DATE:20260504'))).to.deep.equal(['05-04..05-05'])
      expect(busyIn(only('DTSTART:20260504', 'DTEND:20260504'))).to.deep.equal(['05-04..05-05'])
    })

    it('last as long as their duration', () => {
      expect(busyIn(only('DTSTART;VALUE=DATE:20260504', 'DURATION:P1W2D'))).to.deep.equal(['05-04..05-13'])
    })

    it('are clipped to the horizon, and left out beside it', () => {
      expect(busyIn(only('DTSTART:20260420', 'DTEND:20260502'))).to.deep.equal(['05-01..05-02'])
      expect(busyIn(only('DTSTART:20260420', 'DTEND:20260501'))).to.deep.equal([])
      expect(busyIn(only('DTSTART:20260801', 'DTEND:20260802'))).to.deep.equal([])
      expect(busyIn(only('DTSTART:20260731', 'DTEND:20261231'))).to.deep.equal(['07-31..08-01'])
    })
  })

  describe('times', () => {
    it('take every day they touch, but not the day at whose midnight they end', () => {
      expect(
        busyIn(only('DTSTART;TZID=Europe/Berlin:20260504T150000', 'DTEND;TZID=Europe/Berlin:20260506T000000')),
      ).to.deep.equal(['05-04..05-06'])
      expect(
        busyIn(only('DTSTART;TZID=Europe/Berlin:20260504T150000', 'DTEND;TZID=Europe/Berlin:20260506T000001')),
      ).to.deep.equal(['05-04..05-07'])
    })

    it('in UTC fall on the days of the place', () => {
      expect(busyIn(only('DTSTART:20260503T220000Z', 'DTEND:20260504T220000Z'))).to.deep.equal(['05-04..05-05'])
      expect(busyIn(only('DTSTART:20260503T215959Z', 'DTEND:20260504T220001Z'))).to.deep.equal(['05-03..05-06'])
    })

    it('of another zone fall on the days of the place', () => {
      expect(busyIn(only('DTSTART;TZID=America/New_York:20260504T180000', 'DURATION:PT1H'))).to.deep.equal([
        '05-05..05-06',
      ])
    })

    it('without a zone are those of the place, and of the calendar if that is elsewhere', () => {
      expect(busyIn(only('DTSTART:20260504T233000', 'DURATION:PT15M'))).to.deep.equal(['05-04..05-05'])

      const elsewhere = read(
        calendar('X-WR-TIMEZONE:America/New_York', event('DTSTART:20260504T233000', 'DURATION:PT15M')),
      )
      expect(busyIn(elsewhere)).to.deep.equal(['05-04..05-05'])
      expect(doubtsIn(elsewhere)).to.deep.equal(['ZonesDisagree 05-04..05-06'])
    })

    it('without any length take their day', () => {
      expect(busyIn(only('DTSTART:20260504T000000'))).to.deep.equal(['05-04..05-05'])
    })

    it('stay at their hour when clocks are set back', () => {
      const reading = read(
        calendar(event('DTSTART;TZID=Europe/Berlin:20261023T233000', 'DURATION:PT15M', 'RRULE:FREQ=DAILY;COUNT=4')),
        winter,
      )

      expect(busyIn(reading)).to.deep.equal(['10-23..10-24', '10-24..10-25', '10-25..10-26', '10-26..10-27'])
    })

    it('in UTC move by an hour when clocks are set back', () => {
      const reading = read(
        calendar(event('DTSTART:20261023T220000Z', 'DURATION:PT15M', 'RRULE:FREQ=DAILY;COUNT=4')),
        winter,
      )

      expect(busyIn(reading)).to.deep.equal(['10-24..10-25', '10-25..10-26', '10-25..10-26', '10-26..10-27'])
    })

    it('that do not exist or come twice take the day they may fall on', () => {
      const gap = read(
        calendar(event('DTSTART;TZID=America/Santiago:20260906T003000', 'DURATION:PT10M')),
        horizon('2026-09-01', '2026-09-10', 'America/Santiago'),
      )

      expect(busyIn(gap)).to.deep.equal(['09-05..09-07'])
    })
  })

  describe('series', () => {
    const weekly = ['UID:w', 'DTSTART;VALUE=DATE:20260504', 'RRULE:FREQ=WEEKLY;COUNT=4']
    const series = (lines: readonly string[], ...changes: (readonly string[])[]) =>
      read(calendar(event(...weekly, ...lines), ...changes.map(change => event('UID:w', ...change))))

    it('take each occurrence, told apart by its day', () => {
      const { busy } = series([])

      expect(busy.map(({ from }) => from)).to.deep.equal(['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'])
      expect(busy.map(({ key }) => key.split('/')[1])).to.deep.equal(busy.map(({ from }) => from))
      expect(new Set(busy.map(({ key }) => key.split('/')[0])).size).to.equal(1)
    })

    it('leave out EXDATE and add RDATE', () => {
      expect(busyIn(series(['EXDATE;VALUE=DATE:20260511,20260518', 'RDATE;VALUE=DATE:20260601']))).to.deep.equal([
        '05-04..05-05',
        '05-25..05-26',
        '06-01..06-02',
      ])
    })

    it('keep an occurrence whose exception cannot be read', () => {
      expect(busyIn(series(['EXDATE;VALUE=DATE:2026051']))).to.have.lengthOf(4)
    })

    it('add the periods of RDATE with their own length', () => {
      const lines = ['DTSTART:20260504T080000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20260510T080000Z/P2D']

      expect(busyIn(only(...lines))).to.deep.equal(['05-04..05-05', '05-10..05-13'])
      expect(busyIn(only(...lines.slice(0, 2), 'RDATE;VALUE=PERIOD:20260510T080000Z/20260511T080000Z'))).to.deep.equal([
        '05-04..05-05',
        '05-10..05-12',
      ])
    })

    it('move an occurrence, which keeps its key', () => {
      const reading = series([], ['RECURRENCE-ID;VALUE=DATE:20260511', 'DTSTART;VALUE=DATE:20260513'])

      expect(busyIn(reading)).to.deep.equal(['05-04..05-05', '05-13..05-14', '05-18..05-19', '05-25..05-26'])
      expect(reading.busy[1]!.key).to.match(/\/2026-05-11$/)
    })

    it('drop an occurrence that is cancelled or takes no time', () => {
      const change = ['RECURRENCE-ID;VALUE=DATE:20260511', 'DTSTART;VALUE=DATE:20260511']

      expect(busyIn(series([], [...change, 'STATUS:CANCELLED']))).to.have.lengthOf(3)
      expect(busyIn(series([], [...change, 'TRANSP:TRANSPARENT']))).to.have.lengthOf(3)
    })

    it('move or end this and all that follow', () => {
      const change = ['RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260518', 'DTSTART;VALUE=DATE:20260519']

      expect(busyIn(series([], [...change, 'DTEND;VALUE=DATE:20260521']))).to.deep.equal([
        '05-04..05-05',
        '05-11..05-12',
        '05-19..05-21',
        '05-26..05-28',
      ])
      expect(busyIn(series([], [...change, 'STATUS:CANCELLED']))).to.deep.equal(['05-04..05-05', '05-11..05-12'])
    })

    it('keep what an unreadable change would have moved', () => {
      const reading = series([], ['RECURRENCE-ID;VALUE=DATE:20260511', 'DTSTART;VALUE=DATE:202605'])

      expect(busyIn(reading)).to.have.lengthOf(4)
      expect(doubtsIn(reading)).to.deep.equal(['StartUnreadable 05-01..08-01'])
    })

    it('find a changed occurrence by its instant, in whatever zone it is told', () => {
      const reading = read(
        calendar(
          event('UID:z', 'DTSTART;TZID=Europe/Berlin:20260504T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
          event('UID:z', 'RECURRENCE-ID:20260505T080000Z', 'DTSTART:20260510T080000Z', 'DURATION:PT1H'),
        ),
      )

      expect(busyIn(reading)).to.deep.equal(['05-04..05-05', '05-10..05-11'])
    })

    it('of one UID twice are both kept, with keys of their own', () => {
      const { busy } = read(calendar(event('UID:d', 'DTSTART:20260504'), event('UID:d', 'DTSTART:20260505')))

      expect(busy).to.have.lengthOf(2)
      expect(busy[1]!.key).to.equal(`${busy[0]!.key}~2`)
    })

    it('that began long ago are read within the horizon only', () => {
      const reading = only('DTSTART;VALUE=DATE:19700101', 'RRULE:FREQ=DAILY;INTERVAL=40')

      expect(busyIn(reading)).to.deep.equal(['05-27..05-28', '07-06..07-07'])
    })

    it('end with the later reading of an UNTIL of another kind', () => {
      const days = (until: string) =>
        busyIn(only('DTSTART;VALUE=DATE:20260504', `RRULE:FREQ=DAILY;UNTIL=${until}`)).length

      expect(days('20260506')).to.equal(3)
      expect(days('20260506T000000Z')).to.equal(3)
      expect(days('20260505T220000Z')).to.equal(3)
    })
  })

  it('leaves cancelled and transparent events, tasks and journals free', () => {
    const day = 'DTSTART;VALUE=DATE:20260504'
    const reading = read(
      calendar(
        event('UID:1', day, 'STATUS:CANCELLED'),
        event('UID:2', day, 'TRANSP:TRANSPARENT'),
        'BEGIN:VTODO\r\nDUE;VALUE=DATE:20260504\r\nEND:VTODO',
        'BEGIN:VJOURNAL\r\nDTSTART;VALUE=DATE:20260504\r\nEND:VJOURNAL',
      ),
    )

    expect(reading.busy).to.deep.equal([])
    expect(reading.doubtful).to.deep.equal([])
    expect(reading.counts).to.deep.equal({ calendars: 1, entries: 4, free: 4, occurrences: 0 })
  })

  it('takes a transparent event that Outlook calls busy', () => {
    const lines = ['DTSTART:20260504', 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF']

    expect(busyIn(only(...lines))).to.deep.equal(['05-04..05-05'])
  })

  it('reads all calendars of a file', () => {
    const both = calendar(event('UID:a', 'DTSTART:20260504')) + calendar(event('UID:b', 'DTSTART:20260506'))
    const reading = read(both)

    expect(busyIn(reading)).to.deep.equal(['05-04..05-05', '05-06..05-07'])
    expect(reading.counts.calendars).to.equal(2)
  })

  it('keeps nothing of what an event says, and not its UID', () => {
    const secret = ['SUMMARY:Secret', 'DESCRIPTION:Secret', 'ATTENDEE;CN=Secret:mailto:secret@example.org']

    expect(JSON.stringify(read(calendar(event('UID:secret', 'DTSTART:20260504', ...secret))))).not.to.match(/secret/i)
  })

  it('throws for a place without a zone', () => {
    expect(() => read(calendar(), horizon('2026-05-01', '2026-05-02', 'Nowhere/Land'))).to.throw(RangeError)
  })
})
