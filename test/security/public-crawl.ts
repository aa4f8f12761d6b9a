import type { Client } from '../set-up/test-app.ts'

/** An address that a link led to, how it answered, and all that it said. */
export type Seen = { path: string; status: number | 'sign in'; text: string }

/** Follows every link from some addresses as somebody who is not signed in, files and feeds among them. */
export async function crawlAsPublic(client: Client, starts: readonly string[]): Promise<Seen[]> {
  const waiting = [...starts]
  const met = new Set(waiting)
  const seen: Seen[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { status, body, location } = await client.get(path)
    seen.push({ path, status: status === 303 && location?.startsWith('/sign-in') ? 'sign in' : status, text: body })
    for (const link of linksIn(body, path)) {
      if (met.has(link)) continue
      met.add(link)
      waiting.push(link)
    }
  }
  return seen
}

/** Where a page, a feed or data leads within our own house, without what stands behind "#". */
export function linksIn(text: string, at: string): string[] {
  const base = new URL(at, 'http://localhost')
  const named = [...text.matchAll(/(?:href="|"url": ?")([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  return named.flatMap((href) => {
    const to = URL.parse(href, base)
    return to?.origin === base.origin ? [`${to.pathname}${to.search}`] : []
  })
}

/** An address with each of these in place of its parameters. */
export const filled = (path: string, names: readonly string[]): string[] =>
  path.includes('/:') ? names.map((name) => path.replace(/:\w+/g, name)) : [path]

/** Asks for many addresses, a few at a time. Gives those whose answer is a fault, with it. */
export async function inBatches(
  paths: readonly string[],
  ask: (path: string) => Promise<string>,
  isFault: (answer: string) => boolean,
): Promise<string[]> {
  const waiting = [...paths]
  const faults: string[] = []
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await ask(path)
      if (isFault(answer)) faults.push(`${path} answers ${answer}`)
    }
  }
  await Promise.all([1, 2, 3, 4].map(work))
  return faults
}
