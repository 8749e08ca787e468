import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visitors } from '../support/visitors.js'
import { proposalsToApprove, type FoundProposal } from './look-up.js'

/** Two coordinators, each in a browser of their own, who decide at the same moment. */
describe('contested approvals in the browser', () => {
  const { platform, signedIn } = visitors()
  let desks: readonly [Page, Page]

  before(async function () {
    this.timeout(120_000)
    desks = await Promise.all([signedIn('coordinator-a'), signedIn('coordinator-b')])
  })

  it('one of two approves a proposal; the other reads that somebody was faster, and sees how it stands', async () => {
    const { baseUrl } = await platform()
    const [proposal] = await proposalsToApprove(baseUrl)

    const { winner, loser } = await approveAtOnce([proposal!, proposal!])

    await winner.getByText(`${proposal!.reference}: approved.`).waitFor()
    await loser.getByText('The newest state is shown behind this dialog.').waitFor()
    await loser.getByRole('button', { name: 'Cancel' }).click()
    await stateOf(loser, 'Awaiting the host').waitFor()
    expect(await loser.getByRole('button', { name: 'Approve…' }).count()).to.equal(0)
  })

  it('one of two approves for the same place and days; the other reads that the place is taken', async () => {
    const { inTheWay, alternative } = await conflictingProposals(desks[0])

    const { winner, loser } = await approveAtOnce([alternative, inTheWay])

    await stateOf(winner, 'Awaiting the host').waitFor()
    await loser.getByText('Somebody else was faster.').waitFor()
    await loser.getByRole('button', { name: 'Cancel' }).click()
    await stateOf(loser, 'Awaiting approval').waitFor()

    // Nobody keeps the place, and whatever else is planned for it is possible again.
    await decline(loser)
    await decline(winner)
  })

  /** Both open the question, then both answer it; answers who was let and who was refused. */
  async function approveAtOnce(proposals: readonly [FoundProposal, FoundProposal]) {
    const questions = await Promise.all(
      desks.map(async (desk, index) => {
        await desk.goto(`/proposals/${proposals[index]!.id}`)
        await desk.getByRole('button', { name: 'Approve…' }).click()
        return desk.getByRole('dialog')
      }),
    )
    await Promise.all(questions.map(one => one.getByRole('button', { name: 'Approve and ask the host' }).click()))
    const refused = await Promise.race(
      desks.map(async desk => {
        await desk.getByRole('dialog').getByRole('alert').waitFor()
        return desk
      }),
    )
    return { loser: refused, winner: refused === desks[0] ? desks[1] : desks[0] }
  }

  /** Has a coordinator propose, for one case, a place that another case holds in the plan. */
  async function conflictingProposals(page: Page) {
    const { baseUrl } = await platform()
    const { proposal, letter, inTheWay } = aPlaceWantedTwice(await proposalsToApprove(baseUrl))
    await page.goto(`/proposals/${proposal.id}`)
    await page.getByRole('table', { name: `Case ${proposal.reference}, the proposed place` }).waitFor()
    const hidden = page.getByRole('button', { name: /^Show all/ })
    if (await hidden.isVisible()) await hidden.click()

    await page.getByRole('button', { name: `Propose instead… Alternative ${letter}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`In the plan, this place is held by ${inTheWay.reference}`).waitFor()
    await dialog.getByLabel('The applicant asked for it').check()
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
    await page.getByText(/is proposed too\.$/).waitFor()

    const alternative = (await proposalsToApprove(baseUrl)).find(
      one => one.reference === proposal.reference && isSamePlace(one, inTheWay),
    )
    return { inTheWay, alternative: alternative! }
  }
})

/** Declines the proposal that is shown. */
async function decline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Decline…' }).click()
  await page.getByRole('dialog').getByLabel('Another place suits better').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Decline', exact: true }).click()
  await stateOf(page, 'Declined').waitFor()
}

/** The state that stands beside the case's reference. */
function stateOf(page: Page, state: string) {
  return page.getByRole('main').getByText(state, { exact: true }).first()
}

type SomePlace = Pick<FoundProposal, 'hostName' | 'placeLabel'>

function isSamePlace(a: SomePlace, b: SomePlace): boolean {
  return a.hostName === b.hostName && a.placeLabel === b.placeLabel
}

/** A proposal with an alternative whose place a second proposal has in the plan, and the alternative's letter. */
function aPlaceWantedTwice(all: readonly FoundProposal[]) {
  for (const proposal of all) {
    for (const [index, alternative] of proposal.alternatives.entries()) {
      const inTheWay = all.find(one => alternative.heldBy[0] === one.reference && isSamePlace(one, alternative))
      if (inTheWay) return { proposal, inTheWay, letter: String.fromCodePoint(65 + index) }
    }
  }
  throw new Error('no place is wanted twice')
}
