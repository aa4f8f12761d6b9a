import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { asSystem } from '../../src/spine/access/index.ts'
import { addBody, addMember } from '../../src/spine/people/index.ts'
import { useBrowser } from '../set-up/browser.ts'
import { fillNamed } from '../set-up/fill.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

// The month in which the paper of seed 004 would look at what came of its review.
const database = useTestDatabase('2014-05-20')
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

/** Each step with the words in which the paper has its day, and the last day that they can mean. */
const timetable: readonly (readonly [words: string, day: string])[] = [
  ['14 March 2013', '14 March 2013'],
  ['14 March 2013', '14 March 2013'],
  ['April 2013', '30 April 2013'],
  ['April 2013', '30 April 2013'],
  ['May 2013', '31 May 2013'],
  ['May 2013', '31 May 2013'],
  ['June 2013', '30 June 2013'],
  ['July 2013', '31 July 2013'],
  ['August 2013', '31 August 2013'],
  ['September 2013', '30 September 2013'],
  ['September 2013', '30 September 2013'],
  ['October 2013', '31 October 2013'],
  ['14 October 2013', '14 October 2013'],
  ['13 December 2013', '13 December 2013'],
  ['14 February 2014', '14 February 2014'],
  ['May 2014', '31 May 2014'],
]

describe.each(bothWays)('a review from its scope to six months on $how (seed 004)', ({ how, javaScript }) => {
  const open = async (who: TestPerson): Promise<Page> =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())

  it('keeps every date of its timetable, the two months of the executive among them', async () => {
    const ground = database.current()
    const chair = await someone(ground, `Cora Chair ${how}`, 'councillor')
    const officer = await someone(ground, `Ola Officer ${how}`, 'scrutiny-officer')
    const director = await someone(ground, `Dee Director ${how}`, 'director')
    const committee = await asSystem(ground, 'test set-up', async (work) => {
      const body = await addBody(work, `Overview ${how}`, 'committee', '')
      await addMember(work, body.id, chair.id, { capacity: 'chair', starts: '2010-01-01' })
      return body.id
    })
    const page = await open(officer)
    await page.goto('/scrutiny/reviews/start?form=review-scope-terms')
    await fillNamed(page, {
      ...{ title: `Scrutiny of safeguarding ${how}`, committee, proposer: chair.id, officer: officer.id },
      ...{ 'owner-terms': chair.id, 'owner-timetable': officer.id, 'owner-lead-director': director.id },
    })
    await press(page, 'Start the review')
    await page.getByText('has been started').first().waitFor()
    const review = new URL(page.url()).pathname
    await page.goto(`${review}/sections/timetable`)
    await fillNamed(page, { starts: 'March 2013', ends: 'October 2013' })
    await fillNamed(page, Object.fromEntries(timetable.map(([words], at) => [`steps-${at}-1`, words])))
    await press(page, 'Save the answers')
    await page.goto(review)
    await page.locator('details', { hasText: 'Number it as draft 1' }).locator('summary').click()
    await press(page, 'Number it as draft 1')
    await page.getByText('1st draft').first().waitFor()
    await page.goto(`${review}/decide`)
    await fillNamed(page, { standing: 'approved', draft: '1', decidedOn: '14 March 2013' })
    await press(page, 'Record it')
    await page.goto(`${review}/project`)
    await press(page, 'Make the plan from the scope')
    const planned = await wordsOf(page)
    for (const [, day] of timetable) expect(planned).toContain(day)

    await page.goto(`${review}/findings/add`)
    await fillNamed(page, {
      ...{ words: 'Members are told, and do not test', 'evidence-0-element': 'data', 'evidence-0-source': 'Minutes' },
      ...{ 'evidence-0-shows': 'Two in ten papers were questioned', 'evidence-1-element': 'workforce' },
      ...{ 'evidence-1-source': 'Four visits', 'evidence-1-shows': 'Nobody had met a member' },
    })
    await press(page, 'Add the finding')
    await page.goto(`${review}/recommendations/add`)
    const finding = await page.locator('[name="finding"] option[value]:not([value=""])').first().getAttribute('value')
    await fillNamed(page, { finding: finding ?? '', words: 'Visit each team once a quarter', addressee: 'executive' })
    await press(page, 'Recommend it')
    await page.goto(`${review}/notices/give`)
    await fillNamed(page, { addressee: 'executive', to_name: 'The cabinet', received_on: '14 October 2013' })
    await fillNamed(page, { ownerId: director.id })
    await press(page, 'Give notice')
    expect(await wordsOf(page)).toContain('13 December 2013')
    const notice = new URL(page.url()).pathname

    const answers = await open(director)
    await answers.goto(notice)
    await answers.getByRole('link', { name: 'Visit each team once a quarter' }).click()
    const recommendation = new URL(answers.url()).pathname
    await answers.getByRole('link', { name: 'Answer it' }).click()
    await fillNamed(answers, { answer: 'accepted', answer_lead: 'The director', answer_due: '1 April 2014' })
    await press(answers, 'Save')
    await answers.goto(`${notice}/reply`)
    await fillNamed(answers, { replied_on: '13 December 2013' })
    await press(answers, 'Save')
    // Six months after the answer, at the latest, members look at what came of it (SCR-21).
    expect(await wordsOf(answers)).toContain('13 June 2014')
    await answers.context().close()

    await page.goto(`${notice}/consider`)
    await fillNamed(page, { considered_on: '14 February 2014', considered_words: 'Members are content.' })
    await press(page, 'Save')
    await page.context().close()

    const looks = await open(chair)
    await looks.goto(`${recommendation}/look`)
    await fillNamed(looks, {
      ...{ looked_on: '20 May 2014', progress: 'on track', verdict: 'look again', evidence: 'Six of nine teams' },
      verdict_words: 'Members want the other three by July.',
    })
    await press(looks, 'Keep this look')
    const seen = await wordsOf(looks)
    for (const words of ['20 May 2014', 'Six of nine teams', 'Members want the other three by July.'])
      expect(seen).toContain(words)
    await looks.goto('/scrutiny/recommendations?to=executive')
    expect(await wordsOf(looks)).toContain('Visit each team once a quarter')
    await looks.context().close()
  })
})
