import { mkdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { someone } from '../set-up/people.ts'
import { codeFor, later, password, someoneWithPassword } from '../set-up/sign-in.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
const ground = () => database.current()

/** Where pictures of the pages go for somebody to look at; nowhere unless asked for. */
const pictures = process.env['PICTURES_FOLDER']

/** Looks at a page as its readers would: with axe-core, on a narrow window and on a wide one. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    if (!pictures) continue
    mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  }
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press(page, 'Sign in')
}

vi.setConfig({ testTimeout: 180_000 })

describe.each([
  { how: 'with JavaScript', javaScript: true },
  { how: 'without JavaScript', javaScript: false },
])('signing in $how', ({ how, javaScript }) => {
  const picture = (name: string) => `${name}-${javaScript ? 'js' : 'plain'}`

  it('sets up an app at the first sign-in, signs out, and signs in again with its code', async () => {
    const person = await someoneWithPassword(ground(), `Ada Marsh ${how}`, 'staff')
    const page = await browser.open({ javaScript })
    await page.goto('/sign-in')
    await look(page, picture('1-sign-in'))
    await press(page, 'Sign in')
    await look(page, picture('2-sign-in-errors'))
    await page.getByRole('link', { name: 'Enter your e-mail address' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('email')

    await givePassword(page, person.email)
    await page.getByRole('heading', { name: 'Set up your second step' }).waitFor()
    await look(page, picture('3-set-up'))
    expect(
      await page.getByRole('img', { name: /QR code/ }).evaluate((image) => Reflect.get(image, 'naturalWidth')),
    ).toBeGreaterThan(0)
    const secret = ((await page.locator('code.sl-secret').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('Code').fill('1234')
    await press(page, 'Continue')
    await page.getByLabel('Code').fill(codeFor(ground(), secret))
    await press(page, 'Continue')

    await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor()
    await look(page, picture('4-recovery-codes'))
    const codes = await page.locator('.sl-recovery-codes code').allTextContents()
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Download the codes as a text file')])
    expect(readFileSync(await file.path(), 'utf8').split('\r\n')).toEqual(expect.arrayContaining(codes))
    await press(page, 'Continue to Sightline')
    await page
      .getByRole('heading', { name: /Good to see you|Home|Waiting/ })
      .first()
      .waitFor()

    await press(page, 'Sign out')
    later(ground(), { minutes: 2 })
    await givePassword(page, person.email)
    await page.getByRole('heading', { name: 'Enter your code' }).waitFor()
    await page.getByLabel('Code').fill('000000')
    await press(page, 'Sign in')
    await look(page, picture('5-code-wrong'))
    await page.getByLabel('Code').fill(codeFor(ground(), secret))
    await press(page, 'Sign in')

    await page.goto('/account')
    await look(page, picture('6-account'))
    expect(await page.getByText('This one').count()).toBe(1)
    for (const path of ['password', 'second-factor', 'recovery-codes']) {
      await page.goto(`/account/${path}`)
      await look(page, picture(`7-${path}`))
    }
    await page.context().close()
  })

  it('lets somebody act, who acts and stops', async () => {
    const giver = await someoneWithPassword(ground(), `Marian Holt ${how}`, 'programme-manager')
    const taker = await someoneWithPassword(ground(), `Oluwaseun Adeyemi ${how}`, 'councillor')
    const page = await signedIn(giver.email)
    await page.goto('/account/delegation')
    await press(page, 'Let them act for you')
    await look(page, picture('8-delegation-errors'))
    await page.getByLabel('Who may act for you?').selectOption({ label: taker.name })
    const today = ground().clock.today()
    for (const [legend, day] of [
      ['From', today],
      ['To', today.add({ days: 14 })],
    ] as const) {
      const group = page.getByRole('group', { name: legend, exact: true })
      await group.getByLabel('Day').fill(String(day.day))
      await group.getByLabel('Month').fill(String(day.month))
      await group.getByLabel('Year').fill(String(day.year))
    }
    await page.getByLabel('Because').fill('annual leave')
    await press(page, 'Let them act for you')
    await look(page, picture('9-delegation'))

    const theirs = await signedIn(taker.email)
    await theirs.goto('/account/delegation')
    await press(theirs, `Act for ${giver.name}`)
    await theirs.getByText('You are acting for').first().waitFor()
    await theirs.goto('/risks')
    await look(theirs, picture('10-acting'))
    await press(theirs, `Stop acting for ${giver.name}`)
    expect((await theirs.goto('/risks'))?.status()).toBe(403)
    await page.context().close()
    await theirs.context().close()

    async function signedIn(email: string): Promise<Page> {
      const opened = await browser.open({ javaScript })
      await givePassword(opened, email)
      const secret = ((await opened.locator('code.sl-secret').textContent()) ?? '').replaceAll(' ', '')
      await opened.getByLabel('Code').fill(codeFor(ground(), secret))
      await press(opened, 'Continue')
      await press(opened, 'Continue to Sightline')
      return opened
    }
  })

  it('gives somebody an account and a link, with which they set their password', async () => {
    const admin = await someoneWithPassword(ground(), `Priya Anand ${how}`, 'administrator')
    await someone(ground(), `New Comer ${how}`, 'staff')
    const page = await browser.open({ javaScript })
    await givePassword(page, admin.email)
    const secret = ((await page.locator('code.sl-secret').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('Code').fill(codeFor(ground(), secret))
    await press(page, 'Continue')
    await press(page, 'Continue to Sightline')
    await page.goto('/accounts')
    await look(page, picture('11-accounts'))
    await page.getByRole('link', { name: `New Comer ${how}` }).click()
    await look(page, picture('12-account-of'))
    await press(page, 'Make a link to set a password')
    await look(page, picture('13-link'))
    const link = (await page.getByRole('link', { name: /to set their password/ }).getAttribute('href')) ?? ''
    await page.goto('/accounts/open')
    await look(page, picture('14-open'))

    const theirs = await browser.open({ javaScript })
    await theirs.goto(link)
    await theirs.getByLabel('New password').fill('password1234')
    await press(theirs, 'Set your password')
    await look(theirs, picture('15-set-password'))
    await theirs.getByLabel('New password').fill('a kettle under the stairs')
    await press(theirs, 'Set your password')
    await theirs.getByText('Your password is set').waitFor()
    await theirs.goto(link)
    await look(theirs, picture('16-link-used'))
    await page.context().close()
    await theirs.context().close()
  })
})

describe('the demonstration', () => {
  const demo = useBrowser(database, true)

  it('offers one press for each role, and the ordinary form', async () => {
    const { loadPeople } = await import('../../src/demo/people.ts')
    await loadPeople(ground())
    const page = await demo.open({ javaScript: false })
    await page.goto('/sign-in')
    await look(page, '17-demo')
    await press(page, 'Sign in as Marian Holt')
    expect(new URL(page.url()).pathname).toBe('/')
    await press(page, 'Sign out')
    await page.getByRole('link', { name: /e-mail address and password/ }).click()
    await page.getByLabel('E-mail address').waitFor()
    await page.context().close()
  })
})
