import { describe, expect, it, vi } from 'vitest'
import { raiseRisk } from '../../src/modules/risks/use-cases/raise-risk.ts'
import { asPerson } from '../../src/spine/access/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone, type TestPerson } from '../set-up/people.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

const risk = {
  title: 'The data lead is one person',
  cause: 'Nobody else has been trained',
  effect: 'The lists could not be given on the first morning',
  likelihood: 3,
  impact: 4,
  target_likelihood: 1,
  target_impact: 4,
  category: 'programme' as const,
  answer: '',
  rehearsed: '',
  ownerId: null,
}

describe.each(bothWays)('two people at one risk $how', ({ how, javaScript }) => {
  const open = async (who: TestPerson) =>
    signedIn(database.current(), await browser.open({ javaScript }), who, browser.address())

  it('shows both versions of a stale edit and keeps what was typed', async () => {
    const ada = await someone(database.current(), `Ada First ${how}`, 'programme-manager')
    const ben = await someone(database.current(), `Ben Second ${how}`, 'director')
    const { reference } = await asPerson(database.current(), ada, (work) => raiseRisk(work, risk))
    const [first, second] = [await open(ada), await open(ben)]
    for (const page of [first, second]) await page.goto(`/risks/${reference}/change`)
    await first.getByLabel('What could make it happen?').fill('Two people have left')
    await press(first, 'Save')
    await first.getByText(`${reference} has been changed`).waitFor()

    await second.getByLabel('What could make it happen?').fill('The system is to be replaced')
    await press(second, 'Save')
    const stale = second.getByRole('table', { name: 'What differs' })
    await stale.waitFor()
    expect(await stale.textContent()).toContain('Two people have left')
    expect(await stale.textContent()).toContain('The system is to be replaced')
    expect(await wordsOf(second)).toContain(`Ada First ${how} saved another version`)
    await expectAccessible(second)
    await first.goto(`/risks/${reference}`)
    expect(await wordsOf(first)).not.toContain('The system is to be replaced')

    await press(second, 'Save')
    await second.getByText(`${reference} has been changed`).waitFor()
    expect(await wordsOf(second)).toContain('The system is to be replaced')
    for (const page of [first, second]) await page.context().close()
  })

  it('undoes a change, and refuses once somebody else has changed it since', async () => {
    const ada = await someone(database.current(), `Ada Undoes ${how}`, 'programme-manager')
    const ben = await someone(database.current(), `Ben Changes ${how}`, 'director')
    const { reference } = await asPerson(database.current(), ada, (work) => raiseRisk(work, risk))
    const [first, second] = [await open(ada), await open(ben)]
    await first.goto(`/risks/${reference}/change`)
    await first.getByLabel('What could make it happen?').fill('Two people have left')
    await press(first, 'Save')
    await press(first, 'Undo this change')
    await first.getByText(`${reference} is as it was before`).waitFor()
    expect(await wordsOf(first)).toContain('Nobody else has been trained')

    await first.goto(`/risks/${reference}/change`)
    await first.getByLabel('What could make it happen?').fill('Three people have left')
    await press(first, 'Save')
    await first.getByRole('button', { name: 'Undo this change' }).waitFor()
    await second.goto(`/risks/${reference}/change`)
    await second.getByLabel('What is the risk?').fill('The data lead is alone')
    await press(second, 'Save')
    await second.getByText(`${reference} has been changed`).waitFor()

    const [refused] = await Promise.all([
      first.waitForResponse((reply) => reply.url().includes('/undo') && reply.request().method() === 'POST'),
      press(first, 'Undo this change'),
    ])
    expect(refused.status()).toBe(409)
    await first.locator('h1').waitFor()
    await expectAccessible(first)
    await second.goto(`/risks/${reference}`)
    const now = await wordsOf(second)
    expect(now).toContain('The data lead is alone')
    expect(now).toContain('Three people have left')
    for (const page of [first, second]) await page.context().close()
  })
})
