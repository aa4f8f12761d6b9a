import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../../platform/project-root.ts'
import { context, said } from './plan-for-tests.ts'
import { readPlanText } from './read-plan.ts'

/** The real paper is kept outside the repository, and nothing of it is written here but what any such plan may say. */
const path = join(projectRoot, '../shared/seeds/002-city-of-london-2014-inspection-and-improvement-planning.txt')

describe.skipIf(!existsSync(path))('readPlanText on the real paper of 2014', () => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const lines = text.split('\n')
  const plan = readPlanText(text, context)
  const items = plan.streams.flatMap((stream) => stream.items)
  /** Rows that a page break tore, by the item they belong to, found by eye in the paper. */
  const tornOff = new Map([
    ['3.10', ['\tnew audit tool']],
    ['3.12', ['\tManager and to']],
    ['4.3', ['\timprovement journey']],
    ['5.2', ['\tand include']],
  ])
  const cellsOf = (start: string) =>
    (lines.find((line) => line.startsWith(start)) ?? '').split('\t').map((cell) => cell.trim())
  const numbers = (section: number, upTo: number) =>
    Array.from({ length: upTo }, (_, index) => `${section}.${index + 1}`)

  it('finds five streams with clean titles and all their items', () => {
    expect(plan.streams.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 ANNEX A',
      '2 SELF-ASSESSMENT AND GRADE DESCRIPTORS',
      '3 QUALITY ASSURANCE AND CASE AUDITS',
      '4 COMMUNICATIONS AND LOGISTICS',
      '5 LSCB INSPECTION PLANNING',
    ])
    expect(plan.streams.map((stream) => stream.items.map(({ number }) => number))).toEqual([
      numbers(1, 11),
      numbers(2, 2),
      [...numbers(3, 10), '3.12'],
      numbers(4, 3),
      numbers(5, 4),
    ])
  })

  it('reads the words, leads and date of every item as they stand', () => {
    for (const { number, text: words, leads, when } of items) {
      const rows = [`${number}\t`, ...(tornOff.get(number) ?? [])].map(cellsOf)
      const column = (index: number) =>
        rows
          .map((row) => row[index] ?? '')
          .filter((cell) => /\w/.test(cell))
          .join(' ')
      expect([number, words]).toEqual([number, column(1)])
      expect([number, leads]).toEqual([number, column(2).split(/, | and /)])
      expect([number, when.text]).toEqual([number, column(3)])
    }
    expect(items.filter(({ leads }) => leads.length > 1).map(({ number, leads }) => [number, leads.length])).toEqual([
      ['1.7', 2],
      ['3.12', 2],
      ['4.3', 3],
    ])
  })

  it('understands every date but the impossible one, for which it suggests the day before', () => {
    const byKind = (precision: string) =>
      items.filter(({ when }) => when.precision === precision).map(({ number }) => number)
    expect(byKind('none')).toEqual(['1.11'])
    expect(byKind('recurring')).toEqual(['1.3', '1.4', '1.8', '1.9'])
    for (const { when } of items.filter(({ when: each }) => each.precision === 'day')) {
      const [day, month, year] = when.text.split('.')
      expect(when.latest?.toString()).toBe(`20${year}-${month}-${day}`)
    }
    expect(items.find(({ number }) => number === '1.11')?.messages).toMatchObject([
      { level: 'problem', suggestion: '30 September 2014' },
    ])
  })

  it('says the gap, the stray row at its place and the torn headings', () => {
    const stray = lines.findIndex((line) => line.startsWith('0.40')) + 1
    const words = said(plan)
    expect(words.filter((each) => each.startsWith('problem'))).toHaveLength(1)
    expect(words).toContainEqual(expect.stringMatching(/^warning \d+: Item 3\.11 is missing/))
    expect(words).toContainEqual(
      expect.stringMatching(new RegExp(`^warning ${stray}: .*stray scan text.*04\\.07\\.44`)),
    )
    expect(words.filter((each) => each.includes('torn by scanning'))).toHaveLength(5)
    expect(items.some(({ number, when }) => number === '0.40' || when.text === '04.07.44')).toBe(false)
  })

  it('takes the nine work streams and their leads from their own table', () => {
    const start = lines.findIndex((line) => line.startsWith('Number\t'))
    const expected = lines.slice(start + 1, start + 10).map((line) => line.split('\t'))
    expect(plan.workStreams).toEqual(expected.map(([number, title, lead]) => ({ number, title, leads: [lead] })))
  })
})
