import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { somePlan } from '../set-up/plans.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

describe.each(bothWays)('a monthly round $how', ({ how, javaScript }) => {
  const open = async (who: TestPerson) =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())

  it('asks each lead of their own, shows who has not answered, and closes', async () => {
    const ground = database.current()
    const manager = await someone(ground, `Mona Manager ${how}`, 'programme-manager')
    const ann = await someone(ground, `Ann Answers ${how}`, 'staff')
    const sol = await someone(ground, `Sol Silent ${how}`, 'staff')
    const { plan } = await somePlan(ground, manager, [
      { words: 'Agree the core documents', due: '30.06.26', lead: ann.id },
      { words: 'Test the rooms', due: '31.07.26', lead: sol.id },
    ])
    const running = await open(manager)
    await running.goto(`/plans/${plan.reference}/rounds/open`)
    await expectAccessible(running)
    await press(running, 'Open the round')
    await running.getByText('is open and asks about 2 actions').waitFor()
    const round = new URL(running.url()).pathname

    const lead = await open(ann)
    await lead.goto('/')
    expect(await wordsOf(lead)).toContain('Waiting for you (2)')
    await lead.goto(`${round}/mine`)
    const asked = await wordsOf(lead)
    expect(asked).toContain('Agree the core documents')
    expect(asked).not.toContain('Test the rooms')
    await expectAccessible(lead)
    await lead.locator('textarea').first().fill('All but two are agreed')
    await lead.getByLabel('On track').first().check()
    await press(lead, 'Save')
    await lead.getByText('1 answer saved').waitFor()
    await lead.goto('/')
    expect(await wordsOf(lead)).toContain('Nothing waits for you')

    await running.goto(round)
    const unanswered = running.getByRole('table', { name: 'Not answered yet' })
    expect(await unanswered.textContent()).toContain('Test the rooms')
    expect(await unanswered.textContent()).not.toContain('Agree the core documents')
    await press(running, 'Close the round')
    await running.getByRole('table', { name: 'Nothing said this month' }).waitFor()
    expect(await wordsOf(running)).toContain('All but two are agreed')
    for (const page of [running, lead]) await page.context().close()
  })
})
