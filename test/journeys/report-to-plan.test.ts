import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { readReportJob } from '../../src/modules/inspection/reading/read-report-job.ts'
import { ilacs } from '../../src/modules/inspection/rules/read-report/testing/fictional-reports.ts'
import { addMeasure } from '../../src/modules/measures/index.ts'
import { writePdf } from '../../src/platform/pdf/testing/write-pdf.ts'
import { projectRoot } from '../../src/platform/project-root.ts'
import { readWord } from '../../src/platform/word/read-word.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { actionKind, moveActionOn } from '../../src/spine/actions/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { addBody } from '../../src/spine/people/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'
import { performRun } from '../../src/spine/runs/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf, writeWhatIsWanting } from '../set-up/journey.ts'
import { someMeasure } from '../set-up/measures.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

/** What a worker would do in the background. */
async function work(): Promise<void> {
  const waiting = await asSystem(database.current(), 'test', (one) =>
    one.tx.selectFrom('run').select('id').where('status', '=', 'waiting').execute(),
  )
  const log = (words: string, fault: unknown) => console.error(words, fault)
  for (const { id } of waiting) expect(await performRun(database.current(), [readReportJob], id, log)).toBe('done')
}

/** Done by its keeper, verified by somebody else, and its effect said (D08). */
async function closeWithEffect(reference: string, keeper: TestPerson, colleague: TestPerson): Promise<void> {
  const said = [
    [keeper, 'mark as done', { words: 'It was done' }],
    [colleague, 'verify', { words: 'Ten records were looked at', sample: { looked: 10, held: 10 } }],
    [keeper, 'say what difference it made', { words: 'Children wait less', evidence: 'The figures of May' }],
  ] as const
  for (const [who, deed, words] of said) {
    await asPerson(database.current(), who, async (one) => {
      const { version } = await readRecord(one, actionKind, reference)
      await moveActionOn(one, reference, version, deed, words)
    })
  }
}

describe.each(bothWays)('from the published report to the plan $how', ({ how, javaScript }) => {
  const open = async (who: TestPerson) =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())

  it('a report is dropped in, checked, saved, and answered with an action that is verified and has an effect', async () => {
    const ground = database.current()
    const manager = await someone(ground, `Ros Report ${how}`, 'programme-manager')
    const colleague = await someone(ground, `Col League ${how}`, 'staff')
    const page = await open(manager)
    await page.goto('/inspections')
    await page.getByRole('button', { name: 'Have a report read' }).click()
    await expectAccessible(page)
    await page
      .getByLabel('The report')
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(writePdf(ilacs())) })
    await press(page, 'Read it')
    await page.getByRole('heading', { name: 'The report is being read' }).waitFor()
    await expectAccessible(page)
    const reading = page.url()
    await work()
    await page.goto(reading)
    await page.getByRole('heading', { name: 'What was read' }).waitFor()
    await expectAccessible(page)
    expect(await page.getByLabel('Days of fieldwork').inputValue()).toBe('11 March 2024 to 15 March 2024')
    // Each way of working has an authority of its own, so that it is not the same inspection twice.
    await page.getByLabel('Whose services were inspected?').fill(`Borsetshire ${how}`)
    await page.getByLabel('Day of publication', { exact: true }).fill('22 April 2024')
    await page.getByLabel(/I have looked at/).check()
    await press(page, 'This is what the report says: save it')
    await page.getByText('is in the history with').waitFor()
    await expectAccessible(page)
    expect(await wordsOf(page)).toContain('ILACS-2023, version 1')
    await page.getByRole('table').nth(1).getByRole('link').first().click()
    await page.getByRole('heading', { name: 'In the report’s words' }).waitFor()
    const area = new URL(page.url()).pathname
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Raise an action' }).click()
    await page.getByLabel('What is to be done?').fill(`Answer the report ${how}`)
    await press(page, 'Raise the action')
    await page.getByText('has been raised').waitFor()
    await page.goto(area)
    await page
      .getByRole('link', { name: `Answer the report ${how}` })
      .first()
      .click()
    const action = new URL(page.url()).pathname

    await page.goto('/inspections/areas?by=subject')
    await expectAccessible(page)
    await page.goto('/inspections/areas/checks')
    expect(await wordsOf(page)).toContain('Actions with no measure')
    const other = await open(colleague)
    await other.goto(action)
    expect(await wordsOf(other)).toContain('arises from')
    await closeWithEffect(action.split('/').at(-1) ?? '', manager, colleague)
    await page.goto(area)
    expect(await wordsOf(page)).toContain('Effect known')
    await page.goto('/inspections/areas')
    expect(await wordsOf(page)).toContain('effect known of 1')
    for (const one of [page, other]) await one.context().close()
  })
})

/** Leicester's two reports among the open ones, the earlier first; none where they are not beside this checkout. */
const folder = join(projectRoot, '..', 'shared', 'ofsted-reports', 'open')
type Open = { authority: string; file: string; inspection_start: string; published: string }
const records: Open[] = existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).records : []
const [before, last] = records
  .filter(({ authority }) => authority === 'Leicester')
  .toSorted((one, other) => one.inspection_start.localeCompare(other.inspection_start))
  .slice(-2)

/** Drops a report in, looks at what was read, and saves it. Gives the address of the inspection. */
async function haveRead(page: Page, { file, published }: Open, authority: string): Promise<string> {
  await page.goto('/inspections/read')
  await page.getByLabel('The report').setInputFiles(join(folder, file))
  await press(page, 'Read it')
  await page.getByRole('heading', { name: 'The report is being read' }).waitFor()
  const reading = page.url()
  await work()
  await page.goto(reading)
  await page.getByLabel('Whose services were inspected?').fill(authority)
  // Ofsted prints the day of publication on its site and not in the report.
  const day = page.getByLabel('Day of publication', { exact: true })
  if ((await day.inputValue()) === '') await day.fill(published)
  const looked = page.getByLabel(/I have looked at/)
  if ((await looked.count()) > 0) await looked.check()
  await press(page, 'This is what the report says: save it')
  await page.getByText('is in the history with').waitFor()
  return new URL(page.url()).pathname
}

describe.skipIf(!before || !last).each([
  { ...bothWays[0], day: '2026-07-14' },
  { ...bothWays[1], day: '2026-09-15' },
])('from two reports to the paper for members $how', ({ how = '', javaScript = true, day }) => {
  it('what comes back is answered, measured, closed with its effect, and frozen in Word with its appendices', async () => {
    const ground = database.current()
    if (!before || !last) throw new Error('The reports are not there')
    const manager = await someone(ground, `Mae Members ${how}`, 'programme-manager')
    const colleague = await someone(ground, `Cy Colleague ${how}`, 'staff')
    const { meeting, measure } = await asPerson(ground, manager, async (one) => {
      const body = await asSystem(ground, 'test set-up', (all) => addBody(all, `Scrutiny ${how}`, 'committee', ''))
      const words = { heldOn: day, startsAt: '18:30', place: '' }
      const library = someMeasure(manager.id, { title: `Supervision held in time ${how}` })
      return { meeting: await arrangeMeeting(one, body.id, words), measure: await addMeasure(one, library) }
    })
    const page = await signedIn(ground, await browser.open({ javaScript }), manager, browser.address())
    const earlier = await haveRead(page, before, `Leicester ${how}`)
    const later = await haveRead(page, last, `Leicester ${how}`)

    await page.goto(`${later}/recurrence?with=${earlier.split('/').at(-1)}`)
    await expectAccessible(page)
    const back = page.getByRole('row').filter({ hasText: 'Comes back' }).first()
    await back.locator('td').last().getByRole('link').first().click()
    const area = new URL(page.url()).pathname
    const quoted = (await page.locator('blockquote p').last().textContent()) ?? ''

    await page.getByRole('button', { name: 'Write under it' }).click()
    await page.getByLabel('What will be different for children and families?').fill(`Nobody waits ${how}`)
    await page.getByLabel('What do children and families say about it?').fill('We want one worker')
    await press(page, 'Save')
    await page.getByLabel('Find a measure to join').fill('supervision held')
    await press(page, 'Find it')
    await page.getByRole('button', { name: `Join it ${measure.reference}` }).click()
    await page.getByText('Its own page shows that too').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Raise an action' }).click()
    await page.getByLabel('What is to be done?').fill(`Train every manager ${how}`)
    await press(page, 'Raise the action')
    await page.getByText('has been raised').waitFor()
    await page.goto(area)
    const action = await page
      .getByRole('link', { name: `Train every manager ${how}` })
      .first()
      .getAttribute('href')
    await closeWithEffect(action?.split('/').at(-1) ?? '', manager, colleague)
    await page.goto(area)
    expect(await wordsOf(page)).toContain('Effect known')
    await page.getByRole('link', { name: 'Walk the whole thread, both ways' }).click()
    const thread = await wordsOf(page)
    for (const one of [later.split('/').at(-1), measure.reference, action?.split('/').at(-1)])
      expect(thread).toContain(one)
    await expectAccessible(page)

    await page.goto(`/papers/new?meeting=${meeting.reference}`)
    await page.getByLabel('Subject').fill(`What the inspection means ${how}`)
    await page.getByLabel('Report of').fill('Director')
    await page.getByLabel('What kind of paper?').selectOption({ label: 'What an inspection means for members' })
    await page.getByLabel('Inspection', { exact: true }).selectOption(later.split('/').at(-1) ?? '')
    await press(page, 'Start the paper')
    await page.waitForURL(/\/papers\/PAP-\d+$/)
    const paper = new URL(page.url()).pathname
    expect(await writeWhatIsWanting(page, paper)).toBeGreaterThan(4)
    await page.goto(`${paper}/freeze`)
    await press(page, 'Freeze the paper')
    await page.getByText('is frozen').first().waitFor()
    await expectAccessible(page)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="paper.docx"]').first().click(),
    ])
    const { blocks } = await readWord(readFileSync(await file.path()))
    const words = JSON.stringify(blocks)
    for (const one of [
      quoted.slice(0, 40),
      `Nobody waits ${how}`,
      `Train every manager ${how}`,
      'Children wait less',
      measure.reference,
      'Comes back',
      'why did it not last?',
      'Appendix 1: each area in full',
      'Appendix 4: documents and whether they are public',
    ])
      expect(words).toContain(one)
    await page.context().close()
  })
})
