import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { asSystem } from '../../src/spine/access/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone } from '../set-up/people.ts'
import { useTestApp } from '../set-up/test-app.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const app = useTestApp(database)
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

/** As if the person had opened their last page so long ago. */
const lastSeen = (minutes: number) =>
  asSystem(database.current(), 'test', (work) =>
    sql`update session set seen_at = ${new Date(work.clock.now().epochMilliseconds - minutes * 60_000)}`.execute(
      work.tx,
    ),
  )

describe('a session about to end', () => {
  it('says at the foot of each page when it ends, with no script', async () => {
    const who = await someone(database.current(), 'Wanda Without', 'staff')
    const page = await signedIn(database.current(), await browser.open({ javaScript: false }), who, browser.address())
    await page.goto('/risks')
    // The tests' clock stands at noon in London: two hours from now.
    expect(await page.locator('footer').textContent()).toContain('You stay signed in until 14:00')
  })

  it('is not put off by being asked how long it has, and is by staying', async () => {
    const who = await someone(database.current(), 'Hetty Asks', 'staff')
    const client = await app.as(who)
    await lastSeen(110)
    expect(JSON.parse((await client.get('/account/session')).body)).toMatchObject({ idle: 600 })
    expect(JSON.parse((await client.get('/account/session')).body)).toMatchObject({ idle: 600 })
    const token = /name="_token" value="([^"]+)"/.exec((await app.visitor().get('/sign-in')).body)?.[1]
    expect(token).toBeDefined()
    expect((await client.forge('/account/session', {})).status).toBe(403)
    await lastSeen(110)
    const stayed = await client.send('/account/session', {}, '/sign-in')
    expect(JSON.parse(stayed.body)).toMatchObject({ idle: 7200 })
    await lastSeen(121)
    expect((await client.get('/account/session')).status).toBe(303)
  })

  it.each([1280, 320])('warns five minutes before, and lets them stay, at %i pixels', async (width) => {
    const who = await someone(database.current(), `Wilf Warned ${width}`, 'staff')
    const page = await signedIn(database.current(), await browser.open({ width }), who, browser.address())
    await page.clock.install()
    await page.goto('/risks')
    expect(await page.locator('#session-end').count()).toBe(0)
    await lastSeen(116)
    await page.clock.fastForward('01:55:30')
    const warning = page.getByRole('region', { name: 'Signing out' })
    await warning.waitFor()
    await page.clock.runFor(500)
    expect(await warning.getByRole('status').textContent()).toContain('You will be signed out in 4 minutes')
    // Nobody is taken away from what they were doing.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await expectAccessible(page)
    await press(page, 'Stay signed in')
    await warning.waitFor({ state: 'detached' })
    await page.clock.fastForward('01:50:00')
    expect(await page.locator('#session-end').count()).toBe(0)

    await lastSeen(119)
    await page.clock.fastForward('00:06:00')
    await warning.waitFor()
    await page.clock.runFor(61_000)
    await page.getByRole('link', { name: 'Sign in again' }).waitFor()
    expect(await warning.textContent()).toContain('You have been signed out')
    await expectAccessible(page)
    await page.context().close()
  })
})

describe('a draft with JavaScript', () => {
  it('is kept while somebody types, and waits in the form until they throw it away or send it', async () => {
    const who = await someone(database.current(), 'Dora Draft', 'programme-manager')
    const page = await signedIn(database.current(), await browser.open(), who, browser.address())
    await page.goto('/risks/raise')
    await page.getByLabel('What is the risk?').fill('Half a thought')
    await page.getByText('Draft kept at').waitFor()
    await page.goto('/risks')
    await page.goto('/risks/raise')
    expect(await wordsOf(page)).toContain('You have unsent text from 16 June 2026')
    expect(await page.getByLabel('What is the risk?').inputValue()).toBe('Half a thought')
    await expectAccessible(page)
    await press(page, 'Throw it away and start again')
    await page.getByText('The draft has been thrown away').waitFor()
    expect(await page.getByLabel('What is the risk?').inputValue()).toBe('')
    await page.context().close()
  })
})
