import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { demoCouncil } from '../../src/demo/index.ts'
import { readSettings } from '../../src/platform/config/settings.ts'
import type { Role } from '../../src/spine/access/index.ts'
import { useBrowser } from '../set-up/browser.ts'
import { useDemoDatabase } from '../set-up/demo-database.ts'
import { signInAs } from '../set-up/one-click.ts'
import { crawl, type Shapes } from './crawl.ts'

const database = useDemoDatabase()
const browser = useBrowser(database, true)
/** Whoever sees most follows several links of each template, so that every kind of page is found; the others follow one. */
const visitors: { role: Role | 'public'; least: number; calls?: number }[] = [
  { role: 'public', least: 8, calls: 2 },
  { role: 'programme-manager', least: 200, calls: 3 },
  { role: 'director', least: 30 },
  { role: 'staff', least: 30 },
  { role: 'partner', least: 12 },
  { role: 'councillor', least: 8 },
  { role: 'administrator', least: 15 },
]

function routesOfApp() {
  const read = readSettings({ LOG_LEVEL: 'silent' })
  if (!read.ok) throw new Error(read.faults.join())
  return allRoutes({ demo: true, secure: false, council: demoCouncil, settings: read.settings })
}

const shapes: Shapes = new Set()

/** Every page that a link leads to, as everybody who may come: what it says, how it is built, whether it fits a phone. */
describe('every page', () => {
  it.each(visitors)('as $role has no fault', { timeout: 600_000 }, async ({ role, least, calls = 1 }) => {
    const page = await browser.open({ width: 320 })
    if (role !== 'public') await signInAs(page, role)
    const { looked, called, faults } = await crawl(
      page,
      routesOfApp(),
      shapes,
      calls,
      role === 'public' ? '/public' : '/',
    )
    await close(page)
    console.log(`${role}: looked at ${looked} pages, followed ${called} links`)
    expect(faults).toEqual([])
    // A crawl that finds nothing to look at would find no fault either.
    expect(looked).toBeGreaterThanOrEqual(least)
  })
})

const close = (page: Page) => page.context().close()
