import type { Client } from '../set-up/test-app.ts'

/**
 * The addresses that a page offers of itself: as it is; sorted by each of its columns; its second page; all of it; and filtered by
 * each of its filters. Read from the page, so that a new column or filter is among them. With the page itself.
 */
export async function listAddresses(client: Client, address: string) {
  const { status, body } = await client.get(address)
  if (status !== 200) return { status, body, addresses: [address] }
  const [path = address] = address.split('?')
  const own = [...body.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
    const plain = href.replaceAll('&amp;', '&')
    const further = /[?&]page=(?!2(&|$))/.test(plain)
    return plain.startsWith(`${path}?`) && !further ? [plain] : []
  })
  return { status, body, addresses: [...new Set([address, ...own, ...filtered(path, body)])] }
}

/** One address for each field of the list's filters, with something in it. */
function filtered(path: string, body: string): string[] {
  const form = /<form[^>]*class="[^"]*sl-filters[^"]*"[\s\S]*?<\/form>/.exec(body)?.[0] ?? ''
  const texts = [
    ...form.matchAll(/<input[^>]*type="text"[^>]*name="([^"]+)"|<input[^>]*name="([^"]+)"[^>]*type="text"/g),
  ]
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)]
  const boxes = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*type="checkbox"[^>]*value="([^"]+)"/g)]
  const of = (name: string, value: string) => `${path}?${new URLSearchParams({ [name]: value })}`
  return [
    ...texts.map(([, before, after]) => of(before ?? after ?? '', '1 June 2026')),
    ...selects.flatMap(([, name = '', options = '']) => {
      const values = [...options.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, value = '']) => value)
      return [values[0], values.at(-1)].flatMap((value) => (value === undefined ? [] : [of(name, value)]))
    }),
    ...boxes.map(([, name = '', value = '']) => of(name, value)),
  ]
}
