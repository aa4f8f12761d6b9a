import type { Page } from 'playwright-core'

/** Fills fields of the page by their names: text as it is, a choice of a list by its value, radios by theirs. */
export async function fillNamed(page: Page, given: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(given)) {
    const field = page.locator(`main [name="${name}"]`).first()
    const tag = await field.evaluate((one) => `${one.tagName} ${one.getAttribute('type') ?? ''}`)
    if (tag.startsWith('SELECT')) await field.selectOption(value)
    else if (/radio|checkbox/.test(tag)) await page.locator(`main [name="${name}"][value="${value}"]`).check()
    else await field.fill(value)
  }
}
