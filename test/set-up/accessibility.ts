import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Expects no fault that axe-core can find against WCAG 2.2 AA, and no sideways scrolling of the page. Works on pages whose own scripts
 * are switched off: what the browser drew is copied into a page of the same browser where axe-core may run.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0)
  const found = await page.evaluate(`${axe.source}; axe.run(document, ${JSON.stringify({ runOnly: tags })})`)
  expect(faultsIn(found), page.url()).toEqual([])
}

type Finding = { violations: { id: string; help: string; nodes: { html: string }[] }[] }

const isFinding = (value: unknown): value is Finding =>
  value !== null && typeof value === 'object' && 'violations' in value && Array.isArray(value.violations)

function faultsIn(found: unknown): string[] {
  if (!isFinding(found)) throw new Error('axe-core gave no answer')
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  )
}
