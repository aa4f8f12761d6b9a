import type { APIRequestContext, Page } from 'playwright-core'
import { htmlFaults } from '../../src/govuk/fixtures/valid-html.ts'
import type { Route } from '../../src/spine/web/index.ts'
import { joinsOf } from '../set-up/page-shape.ts'
import { patternOf } from './address-pattern.ts'
import { faultsOfPage, headingFaults } from './page-faults.ts'

/** How many pages of one template are looked at. How many links to it are followed to see that they answer is the caller's to say. */
const looks = 1

export type Crawled = { looked: number; called: number; patterns: string[]; faults: string[] }

/**
 * What a browser, axe-core and html-validate have judged already: templates, and each tag with the one before it. Two roles who
 * are shown the same page, or two records with the same parts, are one question. Status and headings are asked of each.
 */
export type Shapes = Set<string>

/** Follows every link from home that this browser's person is shown. Gives all faults found, each with its address. */
export async function crawl(
  page: Page,
  routes: readonly Route[],
  shapes: Shapes,
  calls: number,
  start = '/',
): Promise<Crawled> {
  const request = page.context().request
  const waiting: { to: string; from: string }[] = [{ to: start, from: 'the start' }]
  const met = new Set([start])
  const called = new Map<string, number>()
  const looked = new Map<string, number>()
  const faults: string[] = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { to, from } = next
    const pattern = patternOf(routes, new URL(to, 'http://localhost'))
    if (shapes.has(fileOf(pattern)) || count(called, pattern) > calls) continue
    const { html, problem } = await call(request, to)
    if (problem) faults.push(`${to} (linked from ${from}): ${problem}`)
    if (html === null) {
      if (!problem) shapes.add(fileOf(pattern))
      continue
    }
    for (const link of linksIn(html, to)) {
      if (met.has(link)) continue
      met.add(link)
      waiting.push({ to: link, from: to })
    }
    const visits = count(looked, pattern)
    if (visits > looks) continue
    const found = isNew(shapes, pattern, html)
      ? [...(await htmlFaults(html)), ...(await faultsOfPage(page, to))]
      : headingFaults(headingsIn(html))
    faults.push(...found.map((fault) => `${to}: ${fault}`))
  }
  return { looked: sum(looked, looks), called: sum(called, calls), patterns: [...looked.keys()], faults }
}

/** A file is taken away once: how it is made does not hang on by whom, and who may take it is another test's. */
const fileOf = (pattern: string) => `file: ${pattern}`

/**
 * A page is new by its template, or by anything that it is built of and no page before it was. A list that is filtered or
 * sorted is the same template.
 */
function isNew(shapes: Shapes, pattern: string, html: string): boolean {
  const known = shapes.size
  const template = pattern.replace(/\?.*/, '')
  for (const part of [template, ...joinsOf(html)]) shapes.add(part)
  return shapes.size > known
}

const headingsIn = (html: string): number[] => [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

const count = (counts: Map<string, number>, key: string): number => {
  const now = (counts.get(key) ?? 0) + 1
  counts.set(key, now)
  return now
}

const sum = (counts: Map<string, number>, most: number) =>
  [...counts.values()].reduce((total, one) => total + Math.min(one, most), 0)

/** What a link leads to: its page, or nothing where it is a file to take away or leads nowhere. */
async function call(request: APIRequestContext, to: string): Promise<{ html: string | null; problem: string | null }> {
  const reply = await request.get(to)
  if (reply.status() >= 400) return { html: null, problem: `answers ${reply.status()}` }
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = reply.headers()
  const isPage = type.startsWith('text/html') && !disposition.startsWith('attachment')
  return { html: isPage ? await reply.text() : null, problem: null }
}

/** The places in our own house that a page links to, without what stands behind "#". */
function linksIn(html: string, at: string): string[] {
  const base = new URL(at, 'http://localhost')
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const to = new URL(href.replaceAll('&amp;', '&'), base)
    return to.origin === base.origin ? [`${to.pathname}${to.search}`] : []
  })
}
