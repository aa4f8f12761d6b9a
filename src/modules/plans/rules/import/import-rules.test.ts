import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAgreedDate } from '../../../../kernel/parse-agreed-date.ts'
import { printAgreedDate } from '../../../../kernel/print-agreed-date.ts'
import { context } from '../read-plan/plan-for-tests.ts'
import { comparePlan, countChanges } from './compare-plan.ts'
import type { FileItem, FileStream, PresentItem, PresentStream } from './compared-plan.ts'
import { matchPlan, sameTitle, sameWords } from './match-items.ts'
import { defaultDateChoice, isAsked, sameDate, settleDate } from './settle-date.ts'

const date = (text: string) => parseAgreedDate(text, context)
const stream: PresentStream = { id: 's1', reference: 'STRM-1', version: 1, number: '1', title: 'Annex A' }
const item = (number: string, words: string, more: Partial<FileItem> = {}): FileItem => ({
  id: `f-${number}-${words}`,
  number,
  words,
  leads: [],
  due: date(''),
  key: false,
  evidenceWanted: '',
  partner: null,
  cost: null,
  ...more,
})
const present = (number: string, words: string, more: Partial<PresentItem> = {}): PresentItem => ({
  ...item(number, words),
  id: `p-${number}-${words}`,
  reference: `ACT-${number.replace('.', '')}`,
  version: 1,
  streamId: 's1',
  withdrawn: false,
  ...more,
})
const compare = (now: readonly PresentItem[], items: readonly FileItem[], title = 'Annex A') => {
  const file: FileStream[] = [{ number: '1', title, items }]
  return comparePlan(now, file, matchPlan([stream], now, file))
}
const gist = (now: readonly PresentItem[], items: readonly FileItem[]) =>
  compare(now, items).streams[0]?.items.map(({ item: { words }, present: met, verdict, changes }) => [
    words,
    met?.words ?? null,
    verdict,
    changes.map(({ field }) => field),
  ])

describe('comparing a file with a plan', () => {
  it('knows an item by its words first, so that renumbering is no rewriting', () => {
    expect(
      gist(
        [present('1.1', 'Alpha'), present('1.2', 'Beta')],
        [item('1.1', 'New'), item('1.2', 'Alpha'), item('1.3', 'Beta')],
      ),
    ).toEqual([
      ['New', null, 'new', []],
      ['Alpha', 'Alpha', 'changed', ['number']],
      ['Beta', 'Beta', 'changed', ['number']],
    ])
  })

  it('knows a reworded item by its number, and by the reference that an export gave it', () => {
    expect(gist([present('1.1', 'Alpha')], [item('1.1', 'Alpha, in full')])).toEqual([
      ['Alpha, in full', 'Alpha', 'changed', ['words']],
    ])
    const file = [
      { number: '1', title: 'Annex A', items: [{ id: 'x', number: '9.9', words: 'Other', reference: 'ACT-11' }] },
    ]
    expect(matchPlan([stream], [present('1.1', 'Alpha')], file).items.get('x')?.words).toBe('Alpha')
  })

  it('takes an empty cell to say nothing, and never takes an item out', () => {
    const full = present('1.1', 'Alpha', {
      leads: [{ key: 'person:a', name: 'Ann' }],
      due: date('30.06.26'),
      evidenceWanted: 'Minutes',
      key: true,
    })
    const { streams, missing } = compare([full, present('1.2', 'Beta')], [item('1.1', 'Alpha')])
    expect(streams[0]?.items[0]?.verdict).toBe('same')
    expect(missing.map(({ words }) => words)).toEqual(['Beta'])
  })

  it('leaves a withdrawn item withdrawn, and never gives its number away', () => {
    const gone = present('1.1', 'Alpha', { withdrawn: true })
    expect(gist([gone], [item('1.1', 'Alpha')])).toEqual([['Alpha', 'Alpha', 'same', []]])
    expect(gist([gone], [item('1.1', 'Beta')])).toEqual([['Beta', null, 'new', []]])
  })

  it('finds nothing to change in the plan itself, whatever order it comes in', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{0,8}( [a-z]{1,8}){0,3}$/)
    const rows = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 40 }), words: word }), {
      selector: ({ number }) => number,
      maxLength: 12,
    })
    fc.assert(
      fc.property(rows, (all) => {
        const now = all.map(({ number, words }) => present(`1.${number}`, words))
        const file = all.toReversed().map(({ number, words }) => item(`1.${number}`, words))
        const counts = countChanges(compare(now, file))
        expect(counts).toMatchObject({ new: 0, changed: 0, same: all.length, missing: 0, retitled: 0 })
      }),
    )
  })

  it.each([
    ["'=A1+B1", '=A1+B1', true],
    ['Chase the\n return', 'Chase the return', true],
    ['Chase the return', 'Chase the returns', false],
  ])('%o and %o: %o', (one, other, same) => expect(sameWords(one, other)).toBe(same))

  it('knows a title by its words', () => {
    expect(sameTitle('QUALITY ASSURANCE & CASE AUDITS', 'Quality assurance and case audits')).toBe(true)
  })
})

describe('dates of a file', () => {
  const impossible = date('Test run by 31.09.26')

  it('keep their words unless something is chosen', () => {
    expect(defaultDateChoice(impossible, null).take).toBe('text')
    expect(settleDate(impossible, undefined, null, context)).toBe(impossible)
    const of = (take: 'suggestion' | 'other' | 'text' | 'plan', other = '') =>
      printAgreedDate(settleDate(impossible, { take, other }, date('1 May 2026'), context))
    expect(of('suggestion')).toBe('30 September 2026')
    expect(of('other', 'mid July 2026')).toBe('mid July 2026')
    expect(of('plan')).toBe('1 May 2026')
    expect(of('text')).toBe('Test run by 31.09.26')
  })

  it('are not asked about again where the plan keeps the very words', () => {
    expect(isAsked(impossible, null)).toBe(true)
    expect(isAsked(impossible, date('1 May 2026'))).toBe(true)
    expect(isAsked(impossible, date('test run  by 31.09.26'))).toBe(false)
    expect(isAsked(date('30.09.26'), null)).toBe(false)
    expect(settleDate(impossible, { take: 'suggestion', other: '' }, impossible, context)).toBe(impossible)
  })

  it('never overwrite a date with an impossible one unasked', () => {
    expect(settleDate(impossible, undefined, date('30.09.26'), context).latest?.toString()).toBe('2026-09-30')
  })

  it.each([
    ['30.06.26', '30 June 2026', true],
    ['2nd week of each month', 'second week of every month', true],
    ['30.06.26', '1 July 2026', false],
    ['', '', true],
    ['ongoing', 'TBC', false],
    ['June 2026', '30 June 2026', false],
  ])('%o and %o mean the same: %o', (one, other, same) => expect(sameDate(date(one), date(other))).toBe(same))
})
