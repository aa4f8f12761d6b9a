import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { projectRoot } from '../../src/platform/project-root.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 180_000 })

const twin = join(projectRoot, 'src/modules/plans/rules/read-plan/fixtures/scanned-committee-paper.txt')
/** The real paper is kept outside the repository; of it only what any such plan may say stands here. */
const real = join(projectRoot, '../shared/seeds/002-city-of-london-2014-inspection-and-improvement-planning.txt')

const papers = [
  { what: 'the invented paper', path: twin, faulty: '1.5', gap: '3.4', take: '30 June 2026', stray: '04.07.44' },
  { what: 'the real paper', path: real, faulty: '1.11', gap: '3.11', take: '30 September 2014', stray: '04.07.44' },
]

describe.each(bothWays)('importing a plan from text $how', ({ how, javaScript }) => {
  for (const { what, path, faulty, gap, take, stray } of papers) {
    it.skipIf(!existsSync(path))(`${what}: sees what is wrong, takes the date offered, imports twice`, async () => {
      const keeper = await someone(database.current(), `Keeper of ${what} ${how}`, 'programme-manager')
      const page = await signedIn(database.current(), await browser.open({ javaScript }), keeper, browser.address())
      await page.goto('/plans/import')
      await page.getByLabel('What is the plan called?').fill(`Work plan ${how}`)
      await upload(page, path)

      const preview = await wordsOf(page)
      expect(preview).toContain(`Item ${gap} is missing`)
      expect(preview).toMatch(/stray scan text/)
      expect(preview).toContain(stray)
      expect(preview).toContain('Nothing has been saved yet')
      await expectAccessible(page)
      const choice = page.getByRole('group', { name: new RegExp(`^${faulty.replace('.', '\\.')}: `) })
      expect(await choice.getByRole('radio', { name: /without a date/ }).isChecked()).toBe(true)
      await choice.getByRole('radio', { name: `Take ${take}`, exact: true }).check()
      await settleNames(page)
      await press(page, 'Import')

      await page.getByRole('heading', { level: 1, name: `Work plan ${how}` }).waitFor()
      const plan = new URL(page.url()).pathname
      await page.goto(`${plan}/table`)
      expect(await page.getByRole('row').filter({ hasText: take }).count()).toBeGreaterThan(0)
      expect(await wordsOf(page)).not.toContain(stray)
      const before = await everything(page, plan)

      await page.goto(`${plan}/import`)
      await upload(page, path)
      expect(await wordsOf(page)).toMatch(/0 items new, 0 changed/)
      await page.getByText('There is nothing to change.').waitFor()
      expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0)
      expect(await everything(page, plan)).toBe(before)
      await page.context().close()
    })
  }
})

async function upload(page: Page, path: string): Promise<void> {
  const buffer = readFileSync(path)
  await page.getByLabel('The plan as a file').setInputFiles({ name: 'paper.txt', mimeType: 'text/plain', buffer })
  await press(page, 'Read it')
  await page.waitForURL(/\/plans\/import\/.+/)
}

/** Whoever is nearly somebody on the register is somebody new here. */
async function settleNames(page: Page): Promise<void> {
  for (const group of await page.getByRole('group', { name: /^Who is “/ }).all()) {
    await group.getByRole('radio', { name: /^Somebody new/ }).check()
  }
}

/** The plan as it can be taken away: every cell of it. */
const everything = async (page: Page, plan: string) => (await page.context().request.get(`${plan}/table.csv`)).text()
