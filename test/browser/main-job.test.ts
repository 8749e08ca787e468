import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { addDays, formatDay, formatPeriod, today } from '../../client/lib/days.js'
import { oneStory } from '../support/story.js'
import { visitors } from '../support/visitors.js'
import { readFeed, type FeedEvent } from './calendar.js'
import { choose, fillDays, fillPerson } from './case-form.js'
import { proposalsToApprove, staffOf, type FoundProposal } from './look-up.js'

const leaves = addDays(today(), 10)

/** One story: every step is clicked by the person whose step it is, and builds upon the one before. */
describe('the main job in the browser', () => {
  oneStory()
  const { platform, signedIn } = visitors()
  let first: Page
  let second: Page
  let staff: Page
  let reference: string
  let proposal: FoundProposal
  let feed: string

  it('a coordinator enters a case; what is wrong with it is said at once and at its field', async () => {
    first = await signedIn('coordinator-a')
    await first.getByRole('link', { name: 'Cases', exact: true }).click()
    await first.getByRole('link', { name: 'Enter a case' }).click()
    await fillPerson(first)
    await fillDays(first, { leaves, neededBy: addDays(leaves, -1), latest: addDays(leaves, 90) })
    await first.getByLabel('put it into the pool at once').check()
    await first.getByRole('button', { name: 'Enter the case' }).click()

    const summary = first.getByRole('alert')
    await summary.getByText('2 things need your attention').waitFor()
    await summary.getByRole('link', { name: 'Country to leave' }).click()
    const country = first.getByRole('combobox', { name: 'Country to leave' })
    expect(await country.evaluate(field => field === document.activeElement)).to.equal(true)
    expect(await first.getByLabel('A place is needed by').inputValue()).to.equal(addDays(leaves, -1))

    await choose(first, 'Country to leave', 'Kenya')
    await first.getByLabel('A place is needed by').fill(addDays(leaves, 60))
    await first.getByRole('button', { name: 'Enter the case' }).click()
    const title = first.getByRole('heading', { level: 1, name: /^TR-\d{4}-\d{4}$/ })
    await title.waitFor()

    reference = await title.innerText()
    await first.getByText('Candidate', { exact: true }).waitFor()
    await first.getByText('Match runs look for a place for this case.').waitFor()
  })

  it('starts a match run, watches it, and finds the case with a place, reasons and alternatives', async () => {
    await first.getByRole('link', { name: 'Match', exact: true }).click()
    await first.getByRole('button', { name: 'Start a match run' }).click()
    await first.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click()

    await first.getByRole('progressbar', { name: /^Progress of run \d+$/ }).waitFor()
    await first.getByRole('heading', { name: /^Placed \(\d+\)$/ }).waitFor()
    await first.getByRole('searchbox', { name: 'Find a case or host' }).fill(reference)
    await first.getByRole('heading', { level: 2, name: reference }).waitFor()

    await first.getByRole('table', { name: `Case ${reference}, the proposed place and its alternatives` }).waitFor()
    await first.getByRole('button', { name: 'Propose instead… Alternative A' }).waitFor()
    expect(await first.getByRole('region', { name: 'Why this place' }).getByRole('listitem').count()).to.be.above(0)
    const rules = first.getByRole('table', { name: 'What the rules say' })
    expect(await rules.getByText('Holds').count()).to.be.above(5)
    expect(await rules.getByText('Fails').count()).to.equal(0)
    proposal = await theProposal(reference)
  })

  it('declines another proposal with a reason, and cannot without one', async () => {
    const { baseUrl } = await platform()
    const other = (await proposalsToApprove(baseUrl)).find(one => one.reference !== reference)!
    await first.getByRole('searchbox', { name: 'Find a case or host' }).fill(other.reference)
    await first.getByRole('heading', { level: 2, name: other.reference }).waitFor()

    await first.getByRole('button', { name: 'Decline…' }).click()
    const dialog = first.getByRole('dialog')
    expect(await dialog.getByRole('button', { name: 'Decline', exact: true }).isDisabled()).to.equal(true)
    await dialog.getByLabel('Another place suits better').check()
    await dialog.getByRole('button', { name: 'Decline', exact: true }).click()

    await first.getByText(`${other.reference}: declined.`).waitFor()
    await first.getByRole('main').getByText('Declined', { exact: true }).first().waitFor()
  })

  it('approves: the place is held and the host is asked', async () => {
    await first.getByRole('searchbox', { name: 'Find a case or host' }).fill(reference)
    await first.getByRole('heading', { level: 2, name: reference }).waitFor()

    await first.getByRole('button', { name: 'Approve…' }).click()
    await first.getByRole('dialog').getByRole('button', { name: 'Approve and ask the host' }).click()

    await first.getByText(`${reference}: approved. The place is held and its host is asked.`).waitFor()
    await first.getByText('Awaiting the host', { exact: true }).first().waitFor()
    await first.getByText('The host sees this as request').waitFor()
  })

  it('the host sees the hold on its calendar, and the feed says no more than "Held"', async () => {
    staff = await signedIn(staffOf(proposal.hostName))
    await staff.getByRole('link', { name: 'Availability', exact: true }).click()
    await staff.getByRole('button', { name: `Make an address for ${proposal.placeLabel}` }).click()
    feed = await staff.getByRole('textbox', { name: 'Calendar address' }).inputValue()
    await staff.getByRole('button', { name: 'I have copied it' }).click()

    await calendarRow('Held').waitFor()
    const { text, events } = await readFeed(feed)
    expect(saidOfTheStay(events)).to.equal('Held')
    expect(events.every(({ says }) => ['Held', 'Occupied', 'Open'].includes(says))).to.equal(true)
    expect(events.every(({ wholeDays }) => wholeDays)).to.equal(true)
    expect(text).not.to.match(/TR-\d|PR-|DESCRIPTION|ATTENDEE|LOCATION/)
  })

  it('the host sees what it needs to answer and no more, and accepts', async () => {
    await staff.getByRole('link', { name: 'Requests', exact: true }).click()
    await staff.getByRole('link', { name: formatPeriod(proposal.from, proposal.until) }).click()
    const request = staff.getByRole('region', { name: /^Request PR-/ })
    await request.waitFor()

    const shown = await staff.getByRole('main').innerText()
    expect(shown).to.include('1 person').and.include('English').and.include('Adult')
    expect(shown).not.to.match(/TR-\d|Kenya|danger|woman/i)
    await request.getByRole('button', { name: 'Accept' }).click()
    await staff.getByRole('dialog').getByRole('button', { name: 'Accept the request' }).click()

    await staff.getByText(/^Request PR-.* is accepted\./).waitFor()
  })

  it('the defender’s consent is recorded; whoever approved cannot confirm', async () => {
    await first.goto(`/proposals/${proposal.id}`)
    await first.getByRole('button', { name: 'Record consent…' }).click()
    await first.getByRole('dialog').getByRole('button', { name: 'Record the consent' }).click()

    await first.getByText('You approved this proposal. Confirming takes a second coordinator').waitFor()

    expect(await first.getByRole('button', { name: 'Confirm…' }).count()).to.equal(0)
  })

  it('a second coordinator confirms, and the placement stands', async () => {
    second = await signedIn('coordinator-b')
    await second.getByRole('link', { name: 'Awaiting a second coordinator' }).click()
    await second.getByRole('link', { name: reference }).click()
    await second.getByRole('button', { name: 'Confirm…' }).click()
    await second.getByRole('dialog').getByRole('button', { name: 'Confirm the placement' }).click()
    await second.getByText(`${reference}: placed.`).waitFor()

    await second.getByRole('link', { name: 'See the placement' }).click()
    await second.getByRole('heading', { level: 1, name: `Placement of ${reference}` }).waitFor()

    const stay = second.getByRole('region', { name: 'The stay' })
    await stay.getByText(`${proposal.hostName}, ${proposal.placeLabel}`).waitFor()
    await stay.getByText(formatPeriod(proposal.from, proposal.until)).waitFor()
    await stay.getByText('Demonstration Coordinator A').waitFor()
    await stay.getByText('Demonstration Coordinator B').waitFor()
    await second.getByRole('link', { name: 'See the case' }).click()
    await second.getByText('Placed', { exact: true }).first().waitFor()
  })

  it('the host’s calendar and its feed say that the place is occupied', async () => {
    await calendarRow('Occupied').waitFor()

    const { events } = await readFeed(feed)

    expect(saidOfTheStay(events)).to.equal('Occupied')
  })

  /** What the feed says of the days of the stay; days that are kept empty after it may belong to the same event. */
  function saidOfTheStay(events: readonly FeedEvent[]): string {
    const standing = events.filter(({ from, until }) => from <= proposal.from && proposal.until <= until)
    return standing.map(({ says }) => says).join(', ')
  }

  /** The proposal of the case, as the API knows it. */
  async function theProposal(of: string): Promise<FoundProposal> {
    const { baseUrl } = await platform()
    const found = (await proposalsToApprove(baseUrl)).find(one => one.reference === of)
    if (!found) throw new Error(`${of} has no proposal`)
    return found
  }

  /** The line of the stay in the list of the host's calendar, once it is shown. */
  function calendarRow(state: 'Held' | 'Occupied') {
    const { from, until, placeLabel } = proposal
    const name = `${placeLabel} ${state} ${formatDay(from)} ${formatDay(addDays(until, -1))}`
    const row = staff.getByRole('row', { name })
    return {
      async waitFor() {
        await staff.goto(`/availability?view=list&start=${from}`)
        await row.waitFor()
      },
    }
  }
})
