import type { Page } from 'playwright-core'
import { faultsOn } from '../set-up/accessibility.ts'

/** What a browser 320 px wide finds wrong with a page: words in its console, headings, scrolling sideways; and axe-core at 1280 px. */
export async function faultsOfPage(page: Page, address: string): Promise<string[]> {
  const said: string[] = []
  const hear = (message: { type: () => string; text: () => string }) => {
    if (['error', 'warning'].includes(message.type())) said.push(`console: ${message.text()}`)
  }
  const fail = (error: Error) => said.push(`script: ${error.message}`)
  page.on('console', hear)
  page.on('pageerror', fail)
  try {
    const reply = await page.goto(address, { waitUntil: 'load' })
    if (reply?.status() !== 200) return [`status ${reply?.status()}`]
    return [
      ...said,
      ...headingFaults(await headingsOn(page)),
      ...(await wideAt320(page)),
      ...(await faultsOn(page, 1280)),
    ]
  } finally {
    page.off('console', hear)
    page.off('pageerror', fail)
  }
}

const headingsOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
  )

/** One heading of the first level, which comes first; no level is skipped on the way down. */
export function headingFaults(levels: readonly number[]): string[] {
  const firsts = levels.filter((level) => level === 1).length
  const skips = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0
    return level > before + 1 ? [`headings: h${level} after ${before ? `h${before}` : 'nothing'}`] : []
  })
  return firsts === 1 ? skips : [`headings: ${firsts} of the first level`, ...skips]
}

async function wideAt320(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth
    if (wide <= 0) return null
    const culprits = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('[tabindex="0"]'),
    )
    const named = culprits.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))
    return `${wide} px wider than a window of 320 px: ${named.join(' … ')}`
  })
  return found === null ? [] : [found]
}
