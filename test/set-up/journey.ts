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
