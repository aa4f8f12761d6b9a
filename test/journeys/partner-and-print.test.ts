import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { useBrowser } from '../set-up/browser.ts'
import { useDemoDatabase } from '../set-up/demo-database.ts'
import { bothWays } from '../set-up/journey.ts'
import { signInAs } from '../set-up/one-click.ts'

const database = useDemoDatabase()
const browser = useBrowser(database, true)
vi.setConfig({ testTimeout: 180_000 })
describe.each(bothWays)('the plan of the demonstration $how', ({ javaScript }) => {
  it('shows a partner only the items they lead, and the same totals as the programme manager', async () => {
    const manager = await browser.open({ javaScript })
    const partner = await browser.open({ javaScript })
    await signInAs(manager, 'programme-manager')
    await signInAs(partner, 'partner')
    const plan = await firstPlan(manager)
    expect(await firstPlan(partner)).toBe(plan)
    for (const page of [manager, partner]) await page.goto(plan)
    const [whole, ...streams] = await totalsOn(manager)
    const [wholeToo, ...theirStreams] = await totalsOn(partner)
    expect(wholeToo).toBe(whole)
    // Of the streams they may see, the figures are everybody's too.
    expect(streams).toEqual(expect.arrayContaining(theirStreams))
    expect(theirStreams.length).toBeGreaterThan(0)

    const [all, theirs] = [await rowsOf(manager, plan), await rowsOf(partner, plan)]
    expect(all.length).toBeGreaterThan(40)
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.length).toBeLessThan(all.length / 2)
    for (const row of theirs) expect(row).toMatch(/Wexmoor Police|Carrick/)
    const hidden = all.find((row) => !/Wexmoor Police|Carrick/.test(row)) ?? ''
    const reference = /ACT-\d+/.exec(hidden)?.[0] ?? ''
    expect((await partner.goto(`/actions/${reference}`))?.status()).toBe(404)
    for (const page of [manager, partner]) await page.context().close()
  })

  it.skipIf(!existsSync('/usr/bin/pdftotext'))(
    'prints the table of the plan without what is only for the screen',
    async () => {
      const page = await browser.open({ javaScript })
      await signInAs(page, 'programme-manager')
      const plan = await firstPlan(page)
      await page.goto(`${plan}/table?show=all`)
      const titles = await page.locator('main tbody th a').allTextContents()
      const path = join(tmpdir(), `sightline-print-${javaScript}.pdf`)
      writeFileSync(path, await page.pdf({ format: 'A4', landscape: true }))
      const printed = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
      const words = new Set(printed.split(/\s+/))
      const [first = ''] = titles
      for (const word of first.split(/\s+/)) expect(words).toContain(word)
      for (const only of ['Sign out', 'Skip to main content', 'Export', 'Print']) expect(printed).not.toContain(only)
      for (const link of await page.locator('nav a').allTextContents()) {
        expect(printed.split('\n').map((line) => line.trim())).not.toContain(link.trim())
      }
      await page.context().close()
    },
  )
})

async function firstPlan(page: Page): Promise<string> {
  await page.goto('/plans')
  return (await page.locator('main tbody a').first().getAttribute('href')) ?? ''
}

/** The totals of the whole plan and of each of its streams. */
async function totalsOn(page: Page): Promise<string[]> {
  const whole = await page
    .getByText(/^PLAN-\d+/)
    .first()
    .textContent()
  const streams = page.getByRole('table', { name: 'Work streams' })
  const late = await streams
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.querySelector('th')?.textContent} ${row.lastElementChild?.textContent}`),
    )
  return [(whole ?? '').replace(/ Change the plan/, ''), ...late]
}

async function rowsOf(page: Page, plan: string): Promise<string[]> {
  await page.goto(`${plan}/table?show=all`)
  return page.locator('main tbody tr').allTextContents()
}
