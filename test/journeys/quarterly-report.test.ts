import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { addMeasure, enterValues, measureKind, periodAfter } from '../../src/modules/measures/index.ts'
import { readWord } from '../../src/platform/word/read-word.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { addBody } from '../../src/spine/people/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someMeasure } from '../set-up/measures.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

const evidence = { source: '', sourceOn: null, verifiedBy: '', confidence: 'high', note: '' } as const

/** Fifteen months to April 2026: one more above the median makes eight on end. */
const figures = [70, 71, 70, 71, 70, 71, 70, 71, 80, 81, 80, 81, 80, 81, 80]

async function aMeasure(manager: TestPerson, title: string): Promise<string> {
  return asPerson(database.current(), manager, async (work) => {
    const { reference } = await addMeasure(work, someMeasure(manager.id, { title }))
    const measure = await readRecord(work, measureKind, reference)
    const values = figures.map((value, index) => ({
      startsOn: periodAfter('month', '2026-04-01', index - figures.length + 1),
      teamId: null,
      figure: { value, numerator: null, denominator: null },
      evidence,
    }))
    await enterValues(work, measure, measure.version, values, '')
    return reference
  })
}

const aMeeting = (how: string) =>
  asSystem(database.current(), 'test set-up', async (work) => {
    const board = await addBody(work, `A board ${how}`, 'officer board', '')
    const when = { heldOn: '2026-07-14', startsAt: '14:00', place: '' }
    return (await arrangeMeeting(work, board.id, when)).reference
  })

describe.each(bothWays)('a quarterly report $how', ({ how, javaScript }) => {
  it('follows from a month entered, whose chart says what changed, and is frozen', async () => {
    const ground = database.current()
    const manager = await someone(ground, `Quin Quarterly ${how}`, 'programme-manager')
    const title = `Children seen in time ${how}`
    const reference = await aMeasure(manager, title)
    const meeting = await aMeeting(how)
    const page = await signedIn(ground, await browser.open({ javaScript }), manager, browser.address())

    await page.goto(`/measures/${reference}`)
    expect(await wordsOf(page)).not.toContain('a shift up')
    await page.goto('/measures/enter')
    await page.getByRole('link', { name: 'May 2026' }).first().click()
    await expectAccessible(page)
    await page.locator(`[name="value-${reference}"]`).fill('81')
    await page.getByLabel('Verified by (optional)').fill('Chloe')
    await press(page, 'Save the month')
    await page.getByText('1 value entered').first().waitFor()

    await page.goto(`/measures/${reference}`)
    expect(await wordsOf(page)).toContain('From October 2025 to May 2026, 8 months on end')
    expect(await wordsOf(page)).toContain('a shift up. This is an improvement.')
    await page.getByRole('img', { name: new RegExp(title) }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Say what is behind it' }).click()
    await page.getByLabel('What is behind the figure?').fill('Two workers have started')
    await press(page, 'Save')
    await page.getByText('has been saved').first().waitFor()
    expect(await wordsOf(page)).toContain('Two workers have started')

    await page.goto(`/papers/new?meeting=${meeting}`)
    await page.getByLabel('Subject').fill(`Measures ${how}`)
    await page.getByLabel('Report of').fill('Director')
    await page.getByLabel('What kind of paper?').selectOption({ label: 'Quarterly report of measures' })
    await press(page, 'Start the paper')
    await page.waitForURL(/\/papers\/PAP-\d+$/)
    const paper = new URL(page.url()).pathname
    for (const key of ['summary', 'recommendation', 'implications']) {
      await page.goto(`${paper}/sections/${key}`)
      await page.getByRole('textbox').fill(`Words of ${key}`)
      await page.getByLabel('This section is ready').check()
      await press(page, 'Save the section')
      await page.getByText('has been saved').first().waitFor()
    }
    await page.goto(`${paper}/freeze`)
    await press(page, 'Freeze the paper')
    await page.getByText('is frozen').first().waitFor()
    await expectAccessible(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="paper.docx"]').first().click(),
    ])
    const before = readFileSync(await file.path())
    const words = JSON.stringify((await readWord(before)).blocks)
    expect(words).toContain(title)
    expect(words).toContain('81%')
    expect(words).toContain('Chloe')

    await page.goto(`/measures/${reference}/values/2026-05`)
    await page.getByLabel('Value', { exact: true }).fill('60')
    await page.getByLabel('Why is it corrected?').fill('Counted twice')
    await press(page, 'Save')
    await page.getByText('has its value').first().waitFor()
    expect(await wordsOf(page)).toContain('Counted twice')
    const again = await (await page.context().request.get(`${paper}/paper.docx`)).body()
    expect(again.equals(before)).toBe(true)
    await page.context().close()
  })
})
