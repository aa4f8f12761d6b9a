import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { someRecommendation } from '../set-up/recommendations.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

/** Two months that begin with 17 April end on 16 June, the day on which tests take place (LAW-5, CAL-5). */
const received = '17 April 2026'

describe.each(bothWays)('an executive’s answer on the last lawful day $how (seed 004)', ({ how, javaScript }) => {
  const open = async (who: TestPerson, width = 1280): Promise<Page> =>
    signedIn(database.current(), await browser.open({ javaScript, width }), who, browser.address())

  it('goes from notice to the committee, in time', async () => {
    const ground = database.current()
    const made = await someRecommendation(ground, 'drafted', `Last ${how}`)
    const director = await someone(ground, `Dee Director ${how}`, 'director')

    const officer = await open(made.officer)
    await officer.goto(`/scrutiny/reviews/${made.review}/response`)
    await officer.getByRole('button', { name: 'Give notice' }).click()
    await expectAccessible(officer)
    await officer.getByLabel('Their name').fill('The cabinet')
    await officer.getByLabel('On which day do they get it?').fill(received)
    await officer.getByLabel('Who sees to the answer?').selectOption({ label: director.name })
    await press(officer, 'Give notice')
    await officer.getByText('has been given').first().waitFor()
    expect(await wordsOf(officer)).toContain('The answer is due on 16 June 2026.')
    await expectAccessible(officer)
    const notice = new URL(officer.url()).pathname
    await officer.context().close()

    const answers = await open(director, 390)
    await answers.goto('/')
    await answers
      .getByRole('link', { name: /wants an answer by 16 June 2026/ })
      .first()
      .click()
    await answers.getByRole('link', { name: 'Read every plan within a week' }).click()
    await answers.getByRole('link', { name: 'Answer it' }).click()
    await answers.getByLabel('Is it accepted?').selectOption('accepted in part')
    await press(answers, 'Save')
    expect(await wordsOf(answers)).toContain('Give the reasons: what is not accepted, and why')
    await answers.getByLabel('Reasons').fill('Within a fortnight: a week is more than two teams can do.')
    await answers.getByLabel('Who will see to it?').fill('Head of service')
    await answers.getByLabel('By when?').fill('30 September 2026')
    await press(answers, 'Save')
    await answers.getByText('has been changed').first().waitFor()
    await expectAccessible(answers)
    await answers.goto(`${notice}/reply`)
    await press(answers, 'Save')
    await answers.getByText('has been changed').first().waitFor()
    const said = await wordsOf(answers)
    expect(said).toContain('16 June 2026')
    expect(said).not.toContain('late')
    expect(said).toContain('16 December 2026')
    await answers.context().close()

    const considers = await open(made.officer)
    await considers.goto('/')
    await considers
      .getByRole('link', { name: /the committee is to consider it/ })
      .first()
      .click()
    await considers.getByRole('link', { name: /what the committee made/ }).click()
    await considers.getByLabel('On which day did it meet?').fill('16 June 2026')
    await considers.getByLabel('What did it say?').fill('Members accept a fortnight, and look again in December.')
    await press(considers, 'Save')
    await considers.getByText('has been changed').first().waitFor()
    expect(await wordsOf(considers)).toContain('Considered')
    await considers.context().close()
  })
})
