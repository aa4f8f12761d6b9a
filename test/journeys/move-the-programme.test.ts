import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { addProgrammeItem } from '../../src/modules/scrutiny/index.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { addBody } from '../../src/spine/people/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn } from '../set-up/journey.ts'
import { someone } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

const title = 'Placements near school'
const inMonth = (page: Page, month: string) => page.locator('tr', { hasText: month }).getByText(title)

describe.each(bothWays)('an item of the work programme is moved $how (H01)', ({ how, javaScript }) => {
  it('by dragging it to a month, or by the form beside it, under the same rules', async () => {
    const ground = database.current()
    const officer = await someone(ground, `Olly Officer ${how}`, 'scrutiny-officer')
    const body = await asSystem(ground, 'test set-up', (work) => addBody(work, `Committee ${how}`, 'committee', ''))
    await asPerson(ground, officer, (work) =>
      addProgrammeItem(work, body.id, {
        ...{ title, purpose: 'Whether distance is weighed', sort: 'report', month: '2026-07-01', lead_member: '' },
        ...{ weeks: 1, arises: '', must_by: '2026-09-30', must_why: 'The budget', not_the_same_because: '' },
        ownerId: null,
      }),
    )
    const page = await signedIn(ground, await browser.open({ javaScript }), officer, browser.address())
    const programme = `/scrutiny/programme?committee=${body.id}`
    await page.goto(programme)
    await expectAccessible(page)
    const move = async (month: string) => {
      if (javaScript) {
        await page.locator('[data-move]', { hasText: title }).dragTo(page.locator(`[data-place="${month}"]`))
        return
      }
      await page.getByRole('link', { name: `Move ${title}` }).click()
      await page.getByLabel('To which month?').selectOption(month)
      await press(page, 'Save')
    }
    await move('2026-09-01')
    await inMonth(page, 'September 2026').first().waitFor()
    expect(await inMonth(page, 'July 2026').count()).toBe(0)

    // Later than members must have spoken: both ways lead to the form, which asks why.
    await move('2026-11-01')
    await page.getByText('Members must have spoken by 30 September 2026 (The budget)').first().waitFor()
    await expectAccessible(page)
    await page.getByLabel('Why can it wait?').fill('The budget is put off')
    await press(page, 'Save')
    await inMonth(page, 'November 2026').first().waitFor()
    await page.context().close()
  })
})
