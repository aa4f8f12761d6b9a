import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { readWord } from '../../src/platform/word/read-word.ts'
import { asSystem } from '../../src/spine/access/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { useDemoDatabase } from '../set-up/demo-database.ts'
import { bothWays, press, wordsOf, writeWhatIsWanting } from '../set-up/journey.ts'
import { signInAs } from '../set-up/one-click.ts'

const database = useDemoDatabase()
const browser = useBrowser(database, true)
vi.setConfig({ testTimeout: 180_000 })
/** A coming meeting of the committee of the fictional council. Gives its title as forms offer it. */
const someMeeting = (heldOn: string) =>
  asSystem(database.current(), 'test set-up', async (work) => {
    const body = await work.tx
      .selectFrom('record')
      .select('id')
      .where('kind', '=', 'BODY')
      .where('title', '=', 'Children’s Scrutiny Committee')
      .executeTakeFirstOrThrow()
    const meeting = await arrangeMeeting(work, body.id, {
      heldOn,
      startsAt: '18:30',
      place: 'Council chamber',
    })
    return meeting.reference
  })

describe.each([
  { ...bothWays[0], day: '2026-07-14' },
  { ...bothWays[1], day: '2026-09-15' },
])('a board paper $how', ({ how = '', javaScript = true, day }) => {
  it('is written, frozen and taken away as Word; it stays as it is when the plan changes', async () => {
    const meeting = await someMeeting(day)
    const page = await browser.open({ javaScript })
    await signInAs(page, 'programme-manager')
    await page.goto(`/papers/new?meeting=${meeting}`)
    await page.getByLabel('Subject').fill(`Progress with the work plan ${how}`)
    await page.getByLabel('What kind of paper?').selectOption({ label: 'Board paper' })
    await press(page, 'Start the paper')
    await page
      .waitForURL(/\/papers\/PAP-\d+$/, { timeout: 8000 })
      .catch(async () => expect(await wordsOf(page)).toBe('a started paper'))
    expect(await wordsOf(page)).toContain('Wanting before it can be frozen')
    const paper = new URL(page.url()).pathname
    const written = await writeWhatIsWanting(page, paper)
    expect(written).toBeGreaterThan(2)

    await press(page, 'Freeze the paper').catch(() => page.getByRole('link', { name: 'Freeze the paper' }).click())
    await press(page, 'Freeze the paper')
    await page.getByText('is frozen').first().waitFor()
    await expectAccessible(page)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="paper.docx"]').first().click(),
    ])
    const bytes = readFileSync(await file.path())
    const { blocks } = await readWord(bytes)
    const words = JSON.stringify(blocks)
    expect(words).toContain(`Progress with the work plan ${how}`)
    expect(words).toContain('Written in this journey, part 1')
    const tables = blocks.filter(({ kind }) => kind === 'table')
    expect(tables.length).toBeGreaterThan(1)
    const item = await someItemOf(words)

    const before = await (await page.context().request.get(`${paper}/paper.html`)).text()
    expect(before).toContain(item.title.slice(0, 20).replaceAll('&', '&amp;'))
    await page.goto(`/actions/${item.reference}/change`)
    await page.getByLabel('What is to be done').fill(`Something else altogether ${how}`)
    await press(page, 'Save')
    await page.getByText(`${item.reference} has been changed`).first().waitFor()

    expect(await (await page.context().request.get(`${paper}/paper.html`)).text()).toBe(before)
    const again = await (await page.context().request.get(`${paper}/paper.docx`)).body()
    expect(again.equals(bytes)).toBe(true)
    await page.goto(paper)
    expect(await wordsOf(page)).not.toContain(`Something else altogether ${how}`)
    await page.context().close()
  })
})

/** An item of the plan that the paper names. */
const someItemOf = (words: string) =>
  asSystem(database.current(), 'test', async (work) => {
    const items = await work.tx.selectFrom('record').select(['reference', 'title']).where('kind', '=', 'ACT').execute()
    const named = items.find(({ title }) => words.includes(title))
    if (!named) throw new Error('The paper names no item of the plan')
    return named
  })
