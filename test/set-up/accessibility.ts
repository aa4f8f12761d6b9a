import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { elementsOf, shapeOf } from './page-shape.ts'

/** WCAG 2.2 AA with everything before it, and what axe-core holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Its short form, which a browser reads in half the time of what the package's own `source` holds. */
const axeCore = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
/** Nothing is asked of what it found right: naming those elements is most of its work. */
const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })

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
  expect(await faultsOn(page), page.url()).toEqual([])
  judged.add(shape)
  judged.add(elementsOf(html))
}

/** A tab in which axe-core stands already: reading axe-core anew costs more than judging. One for each browser and house. */
const judges = new WeakMap<Browser, { origin: string; tab: Page; judged: number }>()
/** A tab holds on to every page that was written into it: after so many another takes over. */
const mostInOneTab = 50

async function judgeOf(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  const { origin } = new URL(page.url())
  const known = judges.get(browser)
  if (known?.origin === origin && known.judged < mostInOneTab) {
    known.judged += 1
    return known.tab
  }
  await known?.tab.context().close()
  const tab = await openJudge(browser, origin)
  judges.set(browser, { origin, tab, judged: 1 })
  return tab
}

/** At the address of the house, so that styles and letters load; without its rules for content, so that axe-core may stand there. */
async function openJudge(browser: Browser, origin: string): Promise<Page> {
  const tab = await (await browser.newContext()).newPage()
  const at = `${origin}/judge`
  await tab.route(at, (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }))
  await tab.goto(at)
  await tab.evaluate(axeCore)
  return tab
}

/** What axe-core finds on the page as it stands, a text for each fault with the markup at fault. Its scripts do not run again. */
export async function faultsOn(page: Page, width = page.viewportSize()?.width ?? 1280): Promise<string[]> {
  const written = await page.evaluate(() => document.documentElement.outerHTML)
  const html = `<!doctype html>${written.replace(/<script[\s\S]*?<\/script>/g, '')}`
  const { frame, bare } = partsOf(html)
  const known = frames.has(frame)
  const tab = await judgeOf(page)
  if (tab.viewportSize()?.width !== width) await tab.setViewportSize({ width, height: 900 })
  // Written into the document that is there, which keeps axe-core.
  await tab.setContent(known ? bare : html)
  const found = await tab.evaluate(`axe.run(document, ${options})`)
  if (!isFinding(found)) throw new Error('axe-core gave no answer')
  const faults = found.violations.flatMap(({ id, help, nodes }) => {
    const faulty = nodes.filter(({ html }) => !ofTheDesignSystem(id, html))
    return faulty.length > 0 ? [`${id}: ${help}\n  ${faulty.map(({ html }) => html).join('\n  ')}`] : []
  })
  if (faults.length === 0) frames.add(frame)
  return faults
}

/** Frames around the main part that were judged without a fault: half of a page's elements are its frame. */
const frames = new Set<string>()

/** The shape of what stands around a page's main part, and the page without it. */
function partsOf(html: string): { frame: string; bare: string } {
  const [, head = '', before = '', main = '', after = '', end = ''] =
    /^([\s\S]*?<body[^>]*>)([\s\S]*?)(<main\b[\s\S]*<\/main>)([\s\S]*?)(<\/body>[\s\S]*)$/.exec(html) ?? []
  return main === '' ? { frame: html, bare: html } : { frame: shapeOf(before + after), bare: head + main + end }
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
