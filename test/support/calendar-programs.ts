import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that reads calendars. It is given an address, and answers what it understood. */
export interface CalendarProgram {
  readonly name: string
  /** False where it is not installed. */
  isHere(): boolean
  /** Each event as "Held 2027-04-01/2027-05-01", the day after the last one last; in order. `folder` is empty and its own. */
  read(calendar: { readonly address: string; readonly text: string; readonly folder: string }): Promise<string[]>
}

const PYTHON = '/usr/bin/python3'

const ICALENDAR = `
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
for component in calendar.walk():
    if component.errors: sys.exit('errors: %r' % component.errors)
for event in calendar.walk('VEVENT'):
    print(event['SUMMARY'], '%s/%s' % (event['DTSTART'].dt, event['DTEND'].dt))
`

/** Programs of Debian's packages python3-icalendar, khal and vdirsyncer. */
export const calendarPrograms: readonly CalendarProgram[] = [
  {
    name: 'python3-icalendar',
    isHere: () => runs(PYTHON, ['-c', 'import icalendar']),
    read: async ({ text }) => linesOf(await run(PYTHON, ['-c', ICALENDAR], { input: text })),
  },
  {
    name: 'khal',
    isHere: () => runs('khal', ['--version']),
    async read({ text, folder }) {
      const [calendar, config] = [join(folder, 'calendar'), join(folder, 'config')]
      mkdirSync(calendar)
      writeFileSync(join(folder, 'feed.ics'), text)
      writeFileSync(
        config,
        `[calendars]\n[[feed]]\npath = ${calendar}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n` +
          'timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n' +
          'datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n' +
          `[sqlite]\npath = ${join(folder, 'khal.db')}\n`,
      )
      const khal = (...args: string[]) => run('khal', ['-c', config, ...args], { home: folder })
      await khal('import', '--batch', '-a', 'feed', join(folder, 'feed.ics'))
      const listed = await khal(
        'list',
        '--once',
        '--format',
        '{title} {start-date}/{end-date}',
        '--day-format',
        '',
        '2027-01-01',
        '1000d',
      )
      return linesOf(listed).map(lastDayToDayAfter)
    },
  },
  {
    name: 'vdirsyncer',
    isHere: () => runs('vdirsyncer', ['--version']),
    async read({ address, folder }) {
      const config = join(folder, 'config')
      writeFileSync(
        config,
        `[general]\nstatus_path = "${join(folder, 'status')}"\n` +
          '[pair feed]\na = "there"\nb = "here"\ncollections = null\n' +
          `[storage there]\ntype = "http"\nurl = "${address}"\n` +
          `[storage here]\ntype = "filesystem"\npath = "${join(folder, 'here')}"\nfileext = ".ics"\n`,
      )
      await run('vdirsyncer', ['-c', config, 'discover'], { input: 'y\n', home: folder })
      await run('vdirsyncer', ['-c', config, 'sync'], { home: folder })
      const here = join(folder, 'here')
      return readdirSync(here)
        .map(name => eventIn(readFileSync(join(here, name), 'utf8')))
        .toSorted((one, other) => (dayIn(one) < dayIn(other) ? -1 : 1))
    },
  },
]

/** What the one event of a file says. */
function eventIn(text: string): string {
  const valueOf = (name: string) => new RegExp(`^${name}[^:]*:(.*?)\\r?$`, 'm').exec(text)![1]!
  const day = (name: string) => valueOf(name).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return `${valueOf('SUMMARY')} ${day('DTSTART')}/${day('DTEND')}`
}

function dayIn(said: string): string {
  return said.slice(said.indexOf(' ') + 1)
}

/** khal names the last day of an event. */
function lastDayToDayAfter(line: string): string {
  const [before, last] = line.split('/') as [string, string]
  return `${before}/${new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}`
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '')
}

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

/** What a program prints. Rejects with what it complained about when it fails. */
function run(program: string, args: readonly string[], { input, home }: { input?: string; home?: string } = {}) {
  const homes = home && { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC', ...homes }
  return new Promise<string>((resolve, reject) => {
    const child = execFile(program, args, { env }, (error, printed, complaint) =>
      error ? reject(new Error(`${program}: ${complaint || error.message}`)) : resolve(printed),
    )
    child.stdin!.end(input)
  })
}
