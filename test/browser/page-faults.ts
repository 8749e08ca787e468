import type { Page } from 'playwright-core'
import { axeFindings, coloursOnly } from '../support/axe.js'
import { asUsual } from '../support/visitors.js'

const NARROW = { width: 320, height: 720 }

/** In the light with every rule, in the dark with those that look at colours (the rest is the same page), and narrow. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settled(page, 'light')
  const light = await axeFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page, 'dark')
  const dark = await axeFindings(page, coloursOnly)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(NARROW)
  await settled(page, 'light')
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize(asUsual.viewport)
  return [
    ...light,
    ...dark.map(finding => `in the dark: ${finding}`),
    ...(overhang > 0 ? [`${page.url()} is ${overhang} px wider than the screen`] : []),
  ]
}

/** Everything is read, the theme is on, and nothing fades in or out any more. */
async function settled(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' })
  await page.waitForFunction(
    theme =>
      document.documentElement.dataset['mantineColorScheme'] === theme &&
      !document.querySelector('[aria-busy="true"]') &&
      document.getAnimations().every(animation => animation.playState !== 'running'),
    scheme,
  )
}
