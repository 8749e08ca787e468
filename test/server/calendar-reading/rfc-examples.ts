/** An example of RFC 5545, section 3.8.5.3: America/New_York, at nine in the morning unless it says otherwise. */
export interface Example {
  /** The page of RFC 5545 (September 2009) on which it stands. */
  readonly page: number
  readonly title: string
  /** DTSTART, as the RFC has it. */
  readonly start: string
  readonly rule: string
  /** EXDATE, where there is one. */
  readonly exceptions?: string
  /** The published days: `1997 Sep 2..11 Oct 1 3`. A day followed by `@900,1000` has these times instead. */
  readonly days: string
  /** The RFC's list ends in dots. */
  readonly goesOn: boolean
}

/*
 * Every example of pages 123 to 132, in the order of the RFC; where it writes "or", both rules. Rules and days were compared word by
 * word with the text of the RFC. It abridges two lists ("4,6,8...24", "9:20,9:40 ... 16:00"), which are written out here. One rule is
 * corrected as verified erratum 3883 has it: printed is UNTIL=19970902T170000Z, at which 15:00 in New York has not come yet.
 */
const TABLE = `
123 daily for 10 occurrences: 19970902T090000 FREQ=DAILY;COUNT=10
  1997 Sep 2..11
123 daily until December 24, 1997: 19970902T090000 FREQ=DAILY;UNTIL=19971224T000000Z
  1997 Sep 2..30 Oct 1..31 Nov 1..30 Dec 1..23
124 every other day, forever: 19970902T090000 FREQ=DAILY;INTERVAL=2
  1997 Sep 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 Oct 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 Nov 1 3 5 7 9 11 13
  15 17 19 21 23 25 27 29 Dec 1 3 ...
124 every 10 days, 5 occurrences: 19970902T090000 FREQ=DAILY;INTERVAL=10;COUNT=5
  1997 Sep 2 12 22 Oct 2 12
124 every day in January, for 3 years, by year: 19980101T090000 FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA
  1998 Jan 1..31 1999 Jan 1..31 2000 Jan 1..31
124 every day in January, for 3 years, by day: 19980101T090000 FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1
  1998 Jan 1..31 1999 Jan 1..31 2000 Jan 1..31
124 weekly for 10 occurrences: 19970902T090000 FREQ=WEEKLY;COUNT=10
  1997 Sep 2 9 16 23 30 Oct 7 14 21 28 Nov 4
125 weekly until December 24, 1997: 19970902T090000 FREQ=WEEKLY;UNTIL=19971224T000000Z
  1997 Sep 2 9 16 23 30 Oct 7 14 21 28 Nov 4 11 18 25 Dec 2 9 16 23
125 every other week, forever: 19970902T090000 FREQ=WEEKLY;INTERVAL=2;WKST=SU
  1997 Sep 2 16 30 Oct 14 28 Nov 11 25 Dec 9 23 1998 Jan 6 20 Feb 3 17 ...
125 weekly on Tuesday and Thursday for five weeks, until: 19970902T090000 FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH
  1997 Sep 2 4 9 11 16 18 23 25 30 Oct 2
125 weekly on Tuesday and Thursday for five weeks, counted: 19970902T090000 FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH
  1997 Sep 2 4 9 11 16 18 23 25 30 Oct 2
125 every other week on Monday, Wednesday and Friday until December 24, 1997: 19970901T090000 FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR
  1997 Sep 1 3 5 15 17 19 29 Oct 1 3 13 15 17 27 29 31 Nov 10 12 14 24 26 28 Dec 8 10 12 22
126 every other week on Tuesday and Thursday, for 8 occurrences: 19970902T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH
  1997 Sep 2 4 16 18 30 Oct 2 14 16
126 monthly on the first Friday for 10 occurrences: 19970905T090000 FREQ=MONTHLY;COUNT=10;BYDAY=1FR
  1997 Sep 5 Oct 3 Nov 7 Dec 5 1998 Jan 2 Feb 6 Mar 6 Apr 3 May 1 Jun 5
126 monthly on the first Friday until December 24, 1997: 19970905T090000 FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR
  1997 Sep 5 Oct 3 Nov 7 Dec 5
126 every other month on the first and last Sunday for 10 occurrences: 19970907T090000 FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU
  1997 Sep 7 28 Nov 2 30 1998 Jan 4 25 Mar 1 29 May 3 31
126 monthly on the second-to-last Monday for 6 months: 19970922T090000 FREQ=MONTHLY;COUNT=6;BYDAY=-2MO
  1997 Sep 22 Oct 20 Nov 17 Dec 22 1998 Jan 19 Feb 16
127 monthly on the third-to-the-last day, forever: 19970928T090000 FREQ=MONTHLY;BYMONTHDAY=-3
  1997 Sep 28 Oct 29 Nov 28 Dec 29 1998 Jan 29 Feb 26 ...
127 monthly on the 2nd and 15th for 10 occurrences: 19970902T090000 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15
  1997 Sep 2 15 Oct 2 15 Nov 2 15 Dec 2 15 1998 Jan 2 15
127 monthly on the first and last day for 10 occurrences: 19970930T090000 FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1
  1997 Sep 30 Oct 1 31 Nov 1 30 Dec 1 31 1998 Jan 1 31 Feb 1
127 every 18 months on the 10th to 15th for 10 occurrences: 19970910T090000 FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15
  1997 Sep 10..15 1999 Mar 10..13
127 every Tuesday, every other month: 19970902T090000 FREQ=MONTHLY;INTERVAL=2;BYDAY=TU
  1997 Sep 2 9 16 23 30 Nov 4 11 18 25 1998 Jan 6 13 20 27 Mar 3 10 17 24 31 ...
128 yearly in June and July for 10 occurrences: 19970610T090000 FREQ=YEARLY;COUNT=10;BYMONTH=6,7
  1997 Jun 10 Jul 10 1998 Jun 10 Jul 10 1999 Jun 10 Jul 10 2000 Jun 10 Jul 10 2001 Jun 10 Jul 10
128 every other year in January, February and March for 10 occurrences: 19970310T090000 FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3
  1997 Mar 10 1999 Jan 10 Feb 10 Mar 10 2001 Jan 10 Feb 10 Mar 10 2003 Jan 10 Feb 10 Mar 10
128 every third year on the 1st, 100th and 200th day for 10 occurrences: 19970101T090000 FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200
  1997 Jan 1 Apr 10 Jul 19 2000 Jan 1 Apr 9 Jul 18 2003 Jan 1 Apr 10 Jul 19 2006 Jan 1
128 every 20th Monday of the year, forever: 19970519T090000 FREQ=YEARLY;BYDAY=20MO
  1997 May 19 1998 May 18 1999 May 17 ...
129 Monday of week number 20, forever: 19970512T090000 FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO
  1997 May 12 1998 May 11 1999 May 17 ...
129 every Thursday in March, forever: 19970313T090000 FREQ=YEARLY;BYMONTH=3;BYDAY=TH
  1997 Mar 13 20 27 1998 Mar 5 12 19 26 1999 Mar 4 11 18 25 ...
129 every Thursday in June, July and August, forever: 19970605T090000 FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8
  1997 Jun 5 12 19 26 Jul 3 10 17 24 31 Aug 7 14 21 28 1998 Jun 4 11 18 25 Jul 2 9 16 23 30 Aug 6 13 20 27 1999 Jun 3
  10 17 24 Jul 1 8 15 22 29 Aug 5 12 19 26 ...
129 every Friday the 13th, forever: 19970902T090000 FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 EXDATE=19970902T090000
  1998 Feb 13 Mar 13 Nov 13 1999 Aug 13 2000 Oct 13 ...
130 the first Saturday that follows the first Sunday of the month, forever: 19970913T090000 FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13
  1997 Sep 13 Oct 11 Nov 8 Dec 13 1998 Jan 10 Feb 7 Mar 7 Apr 11 May 9 Jun 13 ...
130 every 4 years, the first Tuesday after a Monday in November, forever: 19961105T090000 FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8
  1996 Nov 5 2000 Nov 7 2004 Nov 2 ...
130 the third instance into the month of Tuesday, Wednesday or Thursday, for 3 months: 19970904T090000 FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3
  1997 Sep 4 Oct 7 Nov 6
130 the second-to-last weekday of the month: 19970929T090000 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2
  1997 Sep 29 Oct 30 Nov 27 Dec 30 1998 Jan 29 Feb 26 Mar 30 ...
131 every 3 hours from 9 to 5 on a day: 19970902T090000 FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z
  1997 Sep 2@900,1200,1500
131 every 15 minutes for 6 occurrences: 19970902T090000 FREQ=MINUTELY;INTERVAL=15;COUNT=6
  1997 Sep 2@900,915,930,945,1000,1015
131 every hour and a half for 4 occurrences: 19970902T090000 FREQ=MINUTELY;INTERVAL=90;COUNT=4
  1997 Sep 2@900,1030,1200,1330
131 every 20 minutes from 9 to 4:40 every day, by day: 19970902T090000 FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40
  1997 Sep 2@WORKING 3@WORKING ...
131 every 20 minutes from 9 to 4:40 every day, by minute: 19970902T090000 FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16
  1997 Sep 2@WORKING 3@WORKING ...
131 weeks that begin on Monday: 19970805T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO
  1997 Aug 5 10 19 24
131 weeks that begin on Sunday: 19970805T090000 FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU
  1997 Aug 5 17 19 31
132 a day that some months do not have: 20070115T090000 FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5
  2007 Jan 15 30 Feb 15 Mar 15 30
`

const WORKING =
  '900,920,940,1000,1020,1040,1100,1120,1140,1200,1220,1240,1300,1320,1340,1400,1420,1440,1500,1520,1540,1600,1620,1640'

export const examples: readonly Example[] = TABLE.trim()
  .split(/\n(?=\S)/)
  .map(exampleIn)

function exampleIn(row: string): Example {
  const [, page, title, start, rule, exceptions, days] =
    /^(\d{3}) (.+): (\S+) (FREQ=\S+)(?: EXDATE=(\S+))?\n([^]+)$/.exec(row)!
  return {
    page: Number(page),
    title: title!,
    start: start!,
    rule: rule!,
    ...(exceptions === undefined ? {} : { exceptions }),
    days: days!.replace('...', '').trim().replaceAll('WORKING', WORKING),
    goesOn: days!.endsWith('...'),
  }
}
