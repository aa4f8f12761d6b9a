import type { Page } from 'playwright-core'
import { cast } from '../../src/demo/cast.ts'
import type { Role } from '../../src/spine/access/index.ts'

/** Who of the fictional council a visitor may be with one press, by role. */
export function castAs(role: Role): string {
  const found = cast.find(({ oneClick, roles }) => oneClick && roles.includes(role))
  if (!found) throw new Error(`Nobody of the fictional council is a ${role}`)
  return found.name
}

/** Signs in with one press, as visitors to the demonstration do. Leaves the page at home. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Sign in as ${castAs(role)}`, exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).first().waitFor({ state: 'attached' })
}
