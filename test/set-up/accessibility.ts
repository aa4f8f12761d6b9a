import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { elementsOf, shapeOf } from './page-shape.ts'

/** WCAG 2.2 AA with everything before it, and what axe-core holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core judged already in this file's journeys: the same page with other words is no new question. */
const judged = new Set<string>()

/** Expects no fault that axe-core can find in the page as it stands, and that the page does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const html = await page.content()
  const shape = scripted ? shapeOf(html) : elementsOf(html)
  if (judged.has(shape)) return
  expect(scripted ? await faultsOn(page) : await faultsOnCopy(page), page.url()).toEqual([])
  judged.add(shape)
  judged.add(elementsOf(html))
}

/** One for each browser, so that a copy takes styles and letters from what it holds already. */
const contextsOfCopies = new WeakMap<Browser, Promise<BrowserContext>>()

function contextOfCopies(browser: Browser | null): Promise<BrowserContext> {
  if (!browser) throw new Error('The page has no browser')
  const context = contextsOfCopies.get(browser) ?? browser.newContext()
  contextsOfCopies.set(browser, context)
  return context
}

/** axe-core cannot run where scripts are off: there it looks at a copy of the page, without the page's own scripts. */
async function faultsOnCopy(page: Page): Promise<string[]> {
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '')
  const context = await contextOfCopies(page.context().browser())
  const copy = await context.newPage()
  try {
    await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
    await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
    await copy.goto(page.url())
    return await faultsOn(copy)
  } finally {
    await copy.close()
  }
}

/** What axe-core finds on a page whose scripts may run, a text for each fault with the markup at fault. */
export async function faultsOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(`${axe.source}; axe.run(document, ${JSON.stringify({ runOnly: tags })})`)
  if (!isFinding(found)) throw new Error('axe-core gave no answer')
  return found.violations.flatMap(({ id, help, nodes }) => {
    const faulty = nodes.filter(({ html }) => !ofTheDesignSystem(id, html))
    return faulty.length > 0 ? [`${id}: ${help}\n  ${faulty.map(({ html }) => html).join('\n  ')}`] : []
  })
}

type Finding = { violations: { id: string; help: string; nodes: { html: string }[] }[] }

const isFinding = (value: unknown): value is Finding =>
  value !== null && typeof value === 'object' && 'violations' in value && Array.isArray(value.violations)

/**
 * The Design System's own script puts aria-expanded on a radio that opens a field: no role of the standard has it there,
 * yet screen readers announce it, and GOV.UK has kept it after testing with their users.
 */
const ofTheDesignSystem = (rule: string, html: string) =>
  rule === 'aria-allowed-attr' && html.includes('govuk-radios__input') && html.includes('aria-expanded')
