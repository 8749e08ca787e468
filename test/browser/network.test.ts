import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visitors } from '../support/visitors.js'

/** What would point at a person, a case, a request, a place or an institution other than the reader's own. */
const POINTING = /TR-\d{4}|PR-[A-Z0-9]{4}|Place \d|Specimen (?!Member 01)|@leeward\.example(?<!member@leeward\.example)/

describe('the network’s capacity, as a member sees it', () => {
  const { signedIn } = visitors()
  const answers: string[] = []
  let page: Page

  before(async function () {
    this.timeout(120_000)
    page = await signedIn('member')
    page.on('response', async response => {
      if (response.url().endsWith('/graphql')) answers.push(await response.text())
    })
    await page.goto('/network')
  })

  it('is a heatmap by region and month', async () => {
    const heatmap = page.getByRole('table', { name: 'Open place-months by region and month' })
    await heatmap.waitFor()

    expect(await heatmap.getByRole('columnheader').count()).to.be.above(12)
    const regions = await heatmap.getByRole('rowheader').allInnerTexts()
    expect(regions).to.include.members(['Whole network', 'Eastern Africa', 'Western Europe'])
  })

  it('says of small regions only that they are withheld, and of small numbers only that they are small', async () => {
    const heatmap = page.getByRole('table', { name: 'Open place-months by region and month' })
    await heatmap.getByText('Withheld: fewer than five host institutions').first().waitFor()

    const cells = await heatmap.getByRole('cell').allInnerTexts()

    expect(cells.filter(cell => !/^(\d+–\d+|under 5|0|Withheld: .*)$/.test(cell))).to.deep.equal([])
    expect(cells).to.include('under 5')
  })

  it('is a table of what is open, held and taken', async () => {
    await page.getByRole('tab', { name: 'Table' }).click()
    const table = page.getByRole('table', { name: 'Place-months by region and month', exact: true })
    await table.waitFor()

    const heads = await table.getByRole('columnheader').allInnerTexts()

    expect(heads).to.deep.equal(['Region', 'Month', 'Host institutions', 'Open', 'Held', 'Taken'])
    expect(await table.getByRole('row').count()).to.be.above(18)
  })

  it('is a map, on which every region says its figure in words and opens month by month', async () => {
    await page.getByRole('tab', { name: 'Map', exact: true }).click()
    const map = page.getByRole('group', { name: /^Map of Open place-months/ })
    await map.getByRole('button', { name: 'Northern Africa: withheld' }).waitFor()
    await map.getByRole('button', { name: /^Eastern Africa: \d+–\d+$/ }).press('Enter')

    await page.getByRole('region', { name: 'Eastern Africa, month by month' }).getByRole('table').waitFor()
  })

  it('is a chart of the whole', async () => {
    await page.getByRole('tab', { name: 'Chart' }).click()

    await page.getByRole('heading', { name: 'The whole network by month' }).waitFor()
    await page.getByText('Drawn at the middle of each band; the table has the bands.').waitFor()
  })

  it('points at nobody, in what is shown and in what is sent', async () => {
    const shown: string[] = []
    for (const panel of ['table', 'heatmap', 'map', 'chart']) {
      await page.goto(`/network?panel=${panel}`)
      await page.getByRole('tab', { selected: true }).waitFor()
      await page.getByRole('region', { name: 'About these figures' }).waitFor()
      shown.push(await page.getByRole('main').innerText())
    }

    expect(answers).not.to.have.length(0)
    for (const text of [...shown, ...answers]) expect(text).not.to.match(POINTING)
  })
})
