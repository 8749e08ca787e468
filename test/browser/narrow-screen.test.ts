import { expect } from 'chai'
import { formatPeriod } from '../../client/lib/days.js'
import { visitors } from '../support/visitors.js'
import { proposalsToApprove } from './look-up.js'

/** A phone, or a laptop at 400 %. That no page is too wide for it is seen to where every page is visited. */
describe('a screen of 320 pixels', () => {
  const { platform, signedIn } = visitors()
  const narrow = { viewport: { width: 320, height: 720 } }

  it('has the way to every page behind one button', async () => {
    const page = await signedIn('host', narrow)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Requests' }).click()

    await page.getByRole('heading', { level: 1, name: 'Place requests' }).waitFor()
  })

  it('shows the lines of a table as cards that name their values', async () => {
    const page = await signedIn('coordinator-b', narrow)
    const proposals = await proposalsToApprove((await platform()).baseUrl)
    await page.goto('/proposals?sort=case')

    // The page begins with the newest: only some of all are on it.
    const cards = page.getByRole('row').filter({ hasText: /TR-/ })
    await cards.first().waitFor()
    const shown = (await cards.allInnerTexts()).join(' ')
    const proposal = proposals.find(({ reference }) => shown.includes(reference))
    const card = cards.filter({ hasText: proposal!.reference })

    const box = await card.boundingBox()
    expect(box!.width).to.be.at.most(320)
    expect(box!.height).to.be.above(150)
    await card.getByText(formatPeriod(proposal!.from, proposal!.until)).waitFor()
  })
})
