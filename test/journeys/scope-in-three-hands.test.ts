import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { readWord } from '../../src/platform/word/read-word.ts'
import { asSystem } from '../../src/spine/access/index.ts'
import { addBody, addMember } from '../../src/spine/people/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { fillNamed } from '../set-up/fill.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

describe.each(bothWays)('the seventeen questions, through three signatures, $how (seed 000)', ({ how, javaScript }) => {
  const open = async (who: TestPerson): Promise<Page> =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())
  const titled = `How care came to be judged, ${how}`

  it('keeps the director’s objection and what members decided, and goes out as a Word document', async () => {
    const ground = database.current()
    const chair = await someone(ground, `Cora Chair ${how}`, 'councillor')
    const director = await someone(ground, `Dee Director ${how}`, 'director')
    const officer = await someone(ground, `Ola Officer ${how}`, 'scrutiny-officer')
    const manager = await someone(ground, `Max Manager ${how}`, 'scrutiny-officer')
    const committee = await asSystem(ground, 'test set-up', async (work) => {
      const body = await addBody(work, `Children’s Scrutiny ${how}`, 'committee', '')
      await addMember(work, body.id, chair.id, { capacity: 'chair', starts: '2020-01-01' })
      return body.id
    })

    const starts = await open(officer)
    await starts.goto('/scrutiny/reviews/start?form=review-scope-questions')
    await fillNamed(starts, {
      ...{ title: titled, committee, proposer: chair.id, officer: officer.id },
      ...{ 'owner-member': chair.id, 'owner-lead-director': director.id, 'owner-scrutiny-manager': manager.id },
    })
    await press(starts, 'Start the review')
    await starts.getByText('has been started').first().waitFor()
    const review = new URL(starts.url()).pathname

    const proposes = await open(chair)
    await proposes.goto(`${review}/sections/member`)
    await fillNamed(proposes, {
      ...{ proposer: 'Councillor Cora Chair', rationale: 'A report that shook the council', included: 'Care' },
      ...{ aims: 'What led to the grade?', duration: '8 weeks', starts: 'End of July 2015' },
      ends: 'End of September 2015',
    })
    await press(proposes, 'Save the answers')
    await proposes.goto(`${review}/sections/member`)
    expect(await wordsOf(proposes)).toContain('The dates are 8.7 weeks apart; 8 weeks are stated.')
    await proposes.getByRole('button', { name: 'Read it through and sign' }).click()
    expect(await wordsOf(proposes)).toContain('You can sign all the same.')
    await expectAccessible(proposes)
    await fillNamed(proposes, { role: 'Chair of Children’s Scrutiny', view: 'agrees' })
    await press(proposes, 'Sign')
    await proposes.getByText('You have signed draft').first().waitFor()

    const objects = await open(director)
    await objects.goto('/')
    await objects
      .getByRole('link', { name: /REV-\d+/ })
      .first()
      .click()
    await objects.goto(`${review}/points/raise`)
    await fillNamed(objects, { kind: 'objection', words: 'It looks backwards, in the month of the visit.' })
    await fillNamed(objects, { raisedAs: 'Director of Children’s Services' })
    await press(objects, 'Put it on record')
    await objects.getByText('Your objection is on record').first().waitFor()
    await objects.goto(`${review}/sections/lead-director`)
    await fillNamed(objects, { risks: 'It draws officers off improvement work.', help: 'A session for members.' })
    await press(objects, 'Save the answers')
    await objects.goto(`${review}/sections/lead-director/sign`)
    await fillNamed(objects, { role: 'Director', view: 'dissents', words: 'The review comes at the wrong time.' })
    await press(objects, 'Sign')
    await objects.getByText('You have signed draft').first().waitFor()
    await objects.context().close()

    const supports = await open(manager)
    await supports.goto(`${review}/sections/scrutiny-manager`)
    await fillNamed(supports, { effect: 'Another review may have to wait.', staffing: 'One officer.' })
    await press(supports, 'Save the answers')
    await supports.goto(`${review}/sections/scrutiny-manager/sign`)
    await fillNamed(supports, { role: 'Scrutiny Manager', view: 'agrees' })
    await press(supports, 'Sign')
    await supports.getByText('You have signed draft').first().waitFor()
    await supports.context().close()

    await proposes.goto(review)
    await proposes
      .getByRole('link', { name: /Record what members decided/ })
      .first()
      .click()
    await fillNamed(proposes, { decision: 'go on', words: 'Members must know what went before.' })
    await press(proposes, 'Record it')
    const said = await wordsOf(proposes)
    for (const words of ['It looks backwards', 'The review goes on as proposed', 'Signed in dissent', '3rd draft'])
      expect(said).toContain(words)
    await expectAccessible(proposes)

    const [file] = await Promise.all([
      starts.waitForEvent('download'),
      starts.goto(`${review}/scope.docx`).catch(() => undefined),
    ])
    const word = JSON.stringify(await readWord(await readFile(await file.path())))
    for (const words of ['What led to the grade?', 'The review comes at the wrong time.', director.name])
      expect(word).toContain(words)
    await starts.context().close()
    await proposes.context().close()
  })
})
