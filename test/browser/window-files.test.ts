import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { csvRows, csvText } from '../../server/shared/csv.js'
import { addDays, today } from '../../client/lib/days.js'
import { oneStory } from '../support/story.js'
import { visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

/** One story: windows are saved, spoilt, put right in the spreadsheet and brought back. */
describe('windows as a spreadsheet in the browser', () => {
  oneStory()
  const { signedIn } = visitors()
  let page: Page
  let rows: string[][]
  const [first, last] = [addDays(today(), 900), addDays(today(), 930)]

  const bring = (file: readonly (readonly string[])[]) =>
    page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'windows.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csvText(file, { bom: true })),
      })
  const cell = (row: readonly string[], column: string, value: string) =>
    row.map((text, at) => (rows[0]![at] === column ? value : text))

  it('are saved as they are', async () => {
    page = await signedIn('host')
    await page.goto('/availability')
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save windows as CSV' }).click()
    const download = await coming

    const read = csvRows(await readFile(await download.path(), 'utf8'))
    rows = read.ok ? read.value : []

    expect(download.suggestedFilename()).to.equal('leeward-windows.csv')
    expect(rows[0]).to.include.members(['place', 'first_day', 'last_day', 'window'])
    expect(rows.length).to.be.greaterThan(1)
  })

  it('change nothing when they come back as they were', async () => {
    await page.getByRole('button', { name: 'Bring in a file' }).click()
    await bring(rows)

    await page.getByText(`0 new, 0 changed, 0 withdrawn, ${rows.length - 1} as they are.`).waitFor()
    expect(await page.getByRole('button', { name: 'Nothing to change' }).isDisabled()).to.equal(true)
  })

  it('are refused row by row, and nothing is done', async () => {
    const place = rows[1]![rows[0]!.indexOf('place')]!
    const added = rows[0]!.map(name => ({ place, first_day: '1 May', last_day: last })[name] ?? '')
    const strange = rows[0]!.map(name => ({ place: 'Nowhere', first_day: first, last_day: last })[name] ?? '')
    await bring([...rows, added, strange])

    const refused = page.getByRole('table', { name: 'What is wrong with the file, row by row' })
    await refused.waitFor()
    expect(await refused.innerText())
      .to.include('first_day')
      .and.include('Write a day as 2027-04-30')
      .and.include('no place of this name')
    await page.getByText('2 rows have to be put right. Nothing was changed.').waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    expect(await page.getByRole('button', { name: 'Apply', exact: true }).isDisabled()).to.equal(true)
  })

  it('are shown before they are applied, and then are there', async () => {
    const place = rows[1]![rows[0]!.indexOf('place')]!
    const added = rows[0]!.map(name => ({ place, first_day: first, last_day: last })[name] ?? '')
    await bring([...rows, added])
    await page.getByRole('table', { name: 'What the file does, row by row' }).getByText('New window').waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await page.getByText('The file is applied: 1 new, 0 changed, 0 withdrawn.').waitFor()

    const response = await page.request.get(`/exports/windows.csv?from=${first}`)

    expect(await response.text()).to.include(`"${place}","${first}","${last}"`)
    expect(await page.getByRole('dialog').count()).to.equal(0)
  })

  it('can be taken away by a file too', async () => {
    const saved = csvRows(await (await page.request.get('/exports/windows.csv')).text())
    const all = saved.ok ? saved.value : []
    const mine = all.find(row => row[rows[0]!.indexOf('first_day')] === first)!
    await page.getByRole('button', { name: 'Bring in a file' }).click()
    await bring([all[0]!, cell(mine, 'withdraw', 'yes')])
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await page.getByText('The file is applied: 0 new, 0 changed, 1 withdrawn.').waitFor()

    expect(await (await page.request.get('/exports/windows.csv')).text()).not.to.include(`"${first}"`)
  })
})

/** The desk saves the places it sees, and registers new ones from a file. */
describe('places as a spreadsheet in the browser', () => {
  const { signedIn } = visitors()

  it('are saved as filtered, brought back with a new one, and registered', async () => {
    const page = await signedIn('coordinator-a')
    await page.goto('/timeline')
    await page.getByRole('link', { name: 'Save places as CSV' }).waitFor()
    const all = await placesSavedFrom(page)
    await page.getByRole('textbox', { name: 'Host institution' }).fill(all[1]![0]!)
    await page.getByText(/^1 of \d+ host institutions/).waitFor()
    const [heading, ...shown] = await placesSavedFrom(page)
    const label = `New place ${shown.length + 1}`
    const added = shown[0]!.map((text, at) =>
      heading![at] === 'place' ? label : ['place_id', 'version'].includes(heading![at]!) ? '' : text,
    )

    await bringIn(page, [heading!, ...shown, added])
    await page.getByText(`1 new, 0 changed, ${shown.length} as they are.`).waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await page.getByText('The file is applied: 1 new, 0 changed.').waitFor()

    expect(shown.length).to.be.lessThan(all.length - 1)
    const after = await placesSavedFrom(page)
    expect(after.map(row => row[1])).to.include(label)

    const roomier = after.find(row => row[1] === label)!.map((text, at) => (heading![at] === 'sleeps' ? '15' : text))
    await bringIn(page, [heading!, roomier])
    await page.getByText(/^sleeps: \d+ → 15$/).waitFor()
    await page.getByText('0 new, 1 changed, 0 as they are.').waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Apply 1 change' }).click()
    await page.getByText('The file is applied: 0 new, 1 changed.').waitFor()
  })

  async function bringIn(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
    const file = { name: 'places.csv', mimeType: 'text/csv', buffer: Buffer.from(csvText(rows, { bom: false })) }
    await page.getByRole('button', { name: 'Bring in places' }).click()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
  }

  async function placesSavedFrom(page: Page): Promise<string[][]> {
    const address = await page.getByRole('link', { name: 'Save places as CSV' }).getAttribute('href')
    const read = csvRows(await (await page.request.get(address!)).text())
    return read.ok ? read.value : []
  }
})
