import type { Page } from 'playwright-core'
import type { Ground, Who } from '../../src/spine/access/index.ts'
import { startSession } from '../../src/spine/sign-in/sessions.ts'

/** Gives a browser the session of somebody who has signed in, for journeys whose subject is not signing in. */
export async function signedIn(ground: Ground, page: Page, who: Who, address: string): Promise<Page> {
  if (!who.person) throw new Error('Only a person can sign in')
  const value = await startSession(ground, who.person, 'signed in', 'test')
  await page.context().addCookies([{ name: 'session', value, url: address }])
  return page
}

/** Presses the button with exactly these words. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** With JavaScript and without it: every journey is made both ways. */
export const bothWays = [
  { how: 'with JavaScript', javaScript: true },
  { how: 'without JavaScript', javaScript: false },
]

/** What the page says, without its frame. */
export const wordsOf = async (page: Page) => (await page.locator('main').textContent()) ?? ''

/** Follows each link to what is wanting of a paper, writes it and calls it ready. Gives how many there were. */
export async function writeWhatIsWanting(page: Page, paper: string): Promise<number> {
  for (let written = 0; written < 20; written += 1) {
    const wanting = page.locator(`main li a[href^="${paper}/sections/"]`)
    if ((await wanting.count()) === 0) return written
    await wanting.first().click()
    await page.getByRole('textbox').fill(`Written in this journey, part ${written + 1}.\n\nA second paragraph.`)
    await page.getByLabel('This section is ready').check()
    await press(page, 'Save the section')
    await page.getByText('has been saved').first().waitFor()
  }
  throw new Error('There is always something more wanting')
}
