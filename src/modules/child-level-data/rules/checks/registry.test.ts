import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkCatalogue } from './catalogue.ts'
import { allChecks, checkGroups } from './registry.ts'

/** How many checks the specification has in each group (section 2b). */
const counts: Readonly<Record<string, number>> = {
  'Reading the file': 22,
  'Every list': 34,
  'List 1': 10,
  'List 2': 9,
  'List 3': 14,
  'List 4': 16,
  'List 5': 19,
  'List 6': 24,
  'List 7': 23,
  'List 8': 65,
  'List 9': 23,
  'List 10': 17,
  'List 11': 19,
  'Across lists': 52,
  Timeliness: 30,
  'The return as a whole': 22,
  'Run against run': 12,
}

describe('the checks', () => {
  const all = checkCatalogue()
  it('are 411, as many in each group as the specification has', () => {
    const found: Record<string, number> = {}
    for (const { group } of all) found[group] = (found[group] ?? 0) + 1
    expect(found).toEqual(counts)
    expect(all).toHaveLength(411)
  })
  it('have each id once, and say why and whence', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, rationale, source } of all) {
      expect([id, /^.{15,}\.$/.test(rationale), source !== '']).toEqual([id, true, true])
    }
    const numbers = checkGroups['List 6']?.map(({ id }) => Number(id.slice(-2)))
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    for (const { id, lists } of allChecks) expect([id, lists.length > 0]).toEqual([id, true])
  })
})

const specification = '../shared/annex-a/annex-a-checks.json'

/** Lists that a check looks at besides those that the specification names for it, or leaves to a check of the list's own. */
const otherLists: Readonly<Record<string, readonly number[]>> = {
  // Unborn in list 8, 9 or 10 is among its words.
  'AA-C16': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  // AA-L10-17 says it of list 10, so that one fault is not said twice.
  'AA-C22': [1, 2, 3, 4, 5, 6, 7, 8],
  'AA-X08': [3, 4, 6],
  'AA-X09': [3, 4, 5, 6],
  'AA-X39': [6, 7, 8],
  // It is said once, of the contacts.
  'AA-S08': [1],
}

/** `1–8,10`, `7→5` and `6↔4,5` as numbers. */
function numbersIn(lists: string): number[] {
  return lists.split(/[,→↔]/).flatMap((part) => {
    const [from = 0, to = from] = part.split('–').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

describe.skipIf(!existsSync(specification))('the checks beside the specification', () => {
  const specified = z.array(z.object({ id: z.string(), severity: z.string(), source: z.string(), lists: z.string() }))
  it('have its ids, severities and sources', () => {
    const wanted = specified.parse(JSON.parse(readFileSync(specification, 'utf8')))
    const byId = (checks: readonly { id: string; severity: string; source: string }[]) =>
      checks.map(({ id, severity, source }) => `${id} ${severity} ${source}`).sort()
    expect(byId(checkCatalogue())).toEqual(byId(wanted))
  })
  it('look at its lists', () => {
    const lists = new Map(allChecks.map((check) => [check.id, check.lists.toSorted((a, b) => a - b)]))
    for (const { id, lists: named } of specified.parse(JSON.parse(readFileSync(specification, 'utf8')))) {
      if (named === 'all' || id.startsWith('AA-F')) continue
      const wanted = otherLists[id] ?? [...new Set(numbersIn(named))].sort((a, b) => a - b)
      expect([id, lists.get(id)]).toEqual([id, wanted])
    }
  })
})
