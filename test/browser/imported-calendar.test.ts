import { expect } from 'chai'
import { addDays, formatPeriod, today } from '../../client/lib/days.js'
import { axeFindings } from '../support/axe.js'
import { visitors } from '../support/visitors.js'

/** Beyond every stay of the demonstration network, and within the horizon of an import. */
const first = addDays(today(), 900)
const until = addDays(first, 3)
const period = formatPeriod(first, until)

describe('an imported calendar in the browser', () => {
  const { signedIn } = visitors()

  it('is added as a file, looked at, applied, and removed, by keyboard', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')
    await page.getByText('No calendar is imported yet.').waitFor()
    await page.getByRole('button', { name: 'Add a calendar' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Add a calendar' })
    await dialog.getByLabel('Name').fill('Office')
    await dialog.getByText('A file', { exact: true }).click()
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Calendar file (.ics)' }).click()
    await (await choosing).setFiles({ name: 'office.ics', mimeType: 'text/calendar', buffer: calendar() })
    await dialog.getByRole('checkbox', { name: 'Place 1' }).press('Space')
    await dialog.getByRole('button', { name: 'Read it' }).press('Enter')

    const preview = page.getByRole('dialog', { name: 'What Office would change' })
    await preview.getByText(`New: Place 1, ${period}`).waitFor()
    expect(await axeFindings(page)).to.deep.equal([])
    await preview.getByRole('button', { name: 'Apply' }).press('Enter')
    await page.getByText('Office is applied.').waitFor()
    await page.getByRole('button', { name: 'Look at changes of Office' }).waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Remove Office' }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter')
    await page.getByText('No calendar is imported yet.').waitFor()
  })

  it('that is torn is offered with a warning, and asks about every other day once it is applied', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')
    await page.getByRole('button', { name: 'Add a calendar' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a calendar' })
    await dialog.getByLabel('Name').fill('Torn')
    await dialog.getByText('A file', { exact: true }).click()
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Calendar file (.ics)' }).click()
    const buffer = Buffer.from(calendar().toString().replace('END:VCALENDAR', ''))
    await (await choosing).setFiles({ name: 'torn.ics', mimeType: 'text/calendar', buffer })
    await dialog.getByRole('checkbox', { name: 'Place 1' }).check()
    await dialog.getByRole('button', { name: 'Read it' }).click()

    const preview = page.getByRole('dialog', { name: 'What Torn would change' })
    await preview.getByText('Before you apply it').waitFor()
    await preview.getByText('every other day is taken too until you say that it is free').waitFor()
    await preview.getByText(`New: Place 1, ${period}`).waitFor()
    expect(await axeFindings(page)).to.deep.equal([])
    await preview.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Torn is applied.').waitFor()
    const lift = page.getByRole('button', { name: /^Place 1, .*: they are free$/ })
    await lift.click()
    await lift.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Remove Torn' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('No calendar is imported yet.').waitFor()
  })

  it('that cannot be fetched says why, beside its form', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')
    await page.getByRole('button', { name: 'Add a calendar' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a calendar' })
    await dialog.getByLabel('Name').fill('Office')
    await dialog.getByLabel('Address of the calendar').fill('https://127.0.0.1/calendar.ics')
    await dialog.getByRole('checkbox', { name: 'Place 1' }).check()
    await dialog.getByRole('button', { name: 'Read it' }).click()

    await dialog.getByText('The host in the address is not on the public Internet, so it is not asked.').waitFor()
  })
})

function calendar(): Buffer {
  const plain = (day: string) => day.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Specimen//EN',
    'BEGIN:VEVENT',
    'UID:specimen-1',
    'DTSTAMP:20270101T000000Z',
    `DTSTART;VALUE=DATE:${plain(first)}`,
    `DTEND;VALUE=DATE:${plain(until)}`,
    'SUMMARY:Nobody else’s business',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
