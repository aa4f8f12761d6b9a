import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { fillNamed } from '../set-up/fill.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { someRecommendation } from '../set-up/recommendations.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

/** A phone of somebody without an account. */
const phone = (javaScript: boolean): Promise<Page> => browser.open({ javaScript, width: 360 })

describe.each(bothWays)('somebody without an account, on a phone $how', ({ how, javaScript }) => {
  const open = async (who: TestPerson): Promise<Page> =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())

  it('suggests a topic, which an officer reads before members do (G01)', async () => {
    const ground = database.current()
    const officer = await someone(ground, `Ola Officer ${how}`, 'scrutiny-officer')
    const member = await someone(ground, `Mel Member ${how}`, 'councillor')
    const outside = await phone(javaScript)
    await outside.goto('/public')
    await outside.getByRole('button', { name: 'Suggest a topic' }).click()
    expect(await wordsOf(outside)).toContain('If you are worried about a child')
    const title = `Waiting for a foster home ${how}`
    await fillNamed(outside, { title, why: 'A family I know waited a year' })
    await expectAccessible(outside)
    await press(outside, 'Send the suggestion')
    await outside.getByText('Your suggestion has been sent').first().waitFor()
    await outside.context().close()

    const reads = await open(officer)
    await reads.goto('/scrutiny/topics')
    await reads.getByRole('link', { name: title }).click()
    await fillNamed(reads, { why: 'Carers wait a year' })
    await press(reads, 'List it in these words')
    await reads.context().close()

    const scores = await open(member)
    await scores.goto('/scrutiny/topics')
    await scores.getByRole('link', { name: title }).click()
    expect(await wordsOf(scores)).toContain(title)
    await scores.context().close()
  })

  it('answers a survey of a review, and is known to nobody (G22)', async () => {
    const made = await someRecommendation(database.current(), 'drafted', `Survey ${how}`)
    const writes = await open(made.officer)
    await writes.goto(`/scrutiny/reviews/${made.review}/surveys`)
    await writes.getByRole('button', { name: 'Write a survey' }).click()
    await fillNamed(writes, { title: `How are you heard, ${how}?`, for_whom: 'Foster carers' })
    await press(writes, 'Write a survey')
    await writes.getByRole('link', { name: 'Change the questions' }).click()
    await fillNamed(writes, { 'question-0-text': 'I am listened to', 'question-0-kind': 'agree' })
    await fillNamed(writes, { 'question-1-text': 'What would you change?', 'question-1-kind': 'words' })
    await expectAccessible(writes)
    await press(writes, 'Save')
    await press(writes, 'Open it')
    const address = (await writes.getByRole('link', { name: /^\/public\/surveys\// }).textContent())?.trim() ?? ''
    for (const said of ['Agree', 'Agree', 'Disagree', 'Agree', 'Neither']) {
      const outside = await phone(javaScript)
      await outside.goto(address)
      await press(outside, 'Send your answers')
      await outside.getByText('Answer at least one question').first().waitFor()
      await fillNamed(outside, { q1: said, q2: `In my words: ${said}` })
      await expectAccessible(outside)
      await press(outside, 'Send your answers')
      await outside.getByRole('heading', { name: 'Thank you' }).waitFor()
      await outside.context().close()
    }
    await writes.reload()
    expect(await wordsOf(writes)).not.toContain('In my words')
    await press(writes, 'Close it and show what was answered')
    await writes.getByText('What 5 people answered').first().waitFor()
    const shown = await wordsOf(writes)
    expect([shown.includes('3 (60%)'), shown.includes('In my words: Neither')]).toEqual([true, true])
    await expectAccessible(writes)
    await writes.context().close()
  })
})
