import { describe, expect, it, vi } from 'vitest'
import { readReportJob } from '../../src/modules/inspection/reading/read-report-job.ts'
import { ilacs } from '../../src/modules/inspection/rules/read-report/testing/fictional-reports.ts'
import { writePdf } from '../../src/platform/pdf/testing/write-pdf.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { actionKind, moveActionOn } from '../../src/spine/actions/index.ts'
import { readRecord } from '../../src/spine/records/index.ts'
import { performRun } from '../../src/spine/runs/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
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
