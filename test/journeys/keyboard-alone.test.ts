import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, signedIn } from '../set-up/journey.ts'
import { someone } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

describe.each(bothWays)('on a narrow window by keyboard alone $how', ({ how, javaScript }) => {
  it('raises a risk: misses a field, follows the error to it, mends it, sends it', async () => {
    const who = await someone(database.current(), `Kay Board ${how}`, 'staff')
    const opened = await browser.open({ javaScript, width: 320 })
    const page = await signedIn(database.current(), opened, who, browser.address())
    await page.goto('/risks/raise')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')

    await tabTo(page, 'title')
    await page.keyboard.type('One person knows the case system')
    await tabTo(page, 'effect')
    await page.keyboard.type('No lists on the first morning')
    for (const name of ['likelihood', 'impact', 'target_likelihood', 'target_impact']) {
      await tabTo(page, name)
      await page.keyboard.type('3')
    }
    await page.keyboard.press('Enter')
    await tabToButton(page, 'Raise the risk')
    await page.keyboard.press('Enter')

    await page.getByRole('alert').waitFor()
    await tabToLink(page, 'Enter what could make it happen')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cause')
    await page.keyboard.type('Nobody else was trained')
    await tabToButton(page, 'Raise the risk')
    await page.keyboard.press('Enter')

    await page
      .getByText(/RSK-\d+ has been raised/)
      .first()
      .waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('One person knows the case system')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.context().close()
  })
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

const tabTo = (page: Page, id: string) => tabUntil(page, id, (node, wanted) => node?.id === wanted)
const tabToButton = (page: Page, words: string) =>
  tabUntil(page, words, (node, wanted) => node?.tagName === 'BUTTON' && node.textContent?.trim() === wanted)
const tabToLink = (page: Page, words: string) =>
  tabUntil(page, words, (node, wanted) => node?.tagName === 'A' && node.textContent?.trim() === wanted)

/** Presses Tab until the focus is where it should be, as somebody without a mouse must; each stop shows where it is. */
async function tabUntil(page: Page, wanted: string, there: (node: Element | null, wanted: string) => boolean) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(`(${there})(document.activeElement, ${JSON.stringify(wanted)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${wanted}`)
}
