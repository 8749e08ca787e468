import type { Page } from 'playwright-core'

/** Chooses an option of a list that opens under its field. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** The days a case is about, as ISO days. */
export interface CaseDays {
  readonly leaves: string
  readonly neededBy: string
  readonly latest: string
}

/** Fills what says how long and when. */
export async function fillDays(page: Page, { leaves, neededBy, latest }: CaseDays): Promise<void> {
  await page.getByLabel('Can leave from').fill(leaves)
  await page.getByLabel('A place is needed by').fill(neededBy)
  await page.getByLabel('Arrival makes sense until').fill(latest)
  await page.getByLabel('Shortest stay, in days').fill('60')
  await page.getByLabel('Stay wished for, in days').fill('90')
  await page.getByLabel('Passports and visas, in days').fill('14')
}

/** Fills who it is about: one grown woman in imminent danger, who speaks English and may go anywhere. */
export async function fillPerson(page: Page): Promise<void> {
  await choose(page, 'Risk level', '5 · Imminent danger')
  await choose(page, 'Who brought the case', 'The defender')
  await choose(page, 'Age of the applicant', 'Adult (18–59)')
  await page.getByLabel('The applicant is a woman').check()
  for (const scope of ['Within the macro-region', 'International']) await page.getByLabel(scope).check()
  await choose(page, 'Languages the applicant can live in', 'English')
}
