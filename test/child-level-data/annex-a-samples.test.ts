// The real samples of ../shared/annex-a against what the specification says of them. Skipped, and said so, without the folder.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Issue } from '../../src/modules/child-level-data/rules/checks/check.ts'
import { allChecks } from '../../src/modules/child-level-data/rules/checks/registry.ts'
import { type CheckOutcome, checkFiles } from '../../src/modules/child-level-data/use-cases/check-files.ts'
import { answersOf2024, liiaAnswers, liiaCounts, liiaPresent } from './liia-answers.ts'

const folder = '../shared/annex-a'
const here = existsSync(folder)
const known = new Set([
  ...allChecks.map(({ id }) => id),
  ...Array.from({ length: 22 }, (_, at) => `AA-F${`${at + 1}`.padStart(2, '0')}`),
])

interface Checked extends CheckOutcome {
  issues: Issue[]
}

async function check(name: string, inspectionDate: string): Promise<Checked> {
  const issues: Issue[] = []
  const files = [{ name, source: `${folder}/${name}` }]
  const outcome = await checkFiles({ files, inspectionDate }, (issue) => issues.push(issue))
  return { ...outcome, issues }
}

function json<Shape>(name: string, shape: z.ZodType<Shape>): Shape {
  return shape.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
}

const planted = z.object({
  defects: z.array(
    z.object({ check: z.string(), list: z.number(), child: z.string(), templateRow: z.number().nullable() }),
  ),
})
const expected = z.object({
  asAt: z.string(),
  periodStart: z.string(),
  rows: z.record(z.string(), z.number()),
  distinctChildren: z.record(z.string(), z.number()),
  measures: z.record(z.string(), z.number()),
})

describe.skipIf(!here)('the made-up pair of 5,000 rows', async () => {
  if (!here) return
  const faulty = await check('generated-annex-a-5k-template.xlsx', '2025-03-31')
  const clean = await check('generated-annex-a-5k-clean-template.xlsx', '2025-03-31')
  const { defects } = json('generated-planted-5k.json', planted)
  const kinds = [...new Set(defects.map((defect) => defect.check))].sort()

  it.each(kinds)('finds each planted %s on its row', (kind) => {
    const found = faulty.issues.filter((issue) => issue.check === kind)
    const missed = defects.filter(
      (defect) =>
        defect.check === kind &&
        !found.some(({ row, child, list }) =>
          defect.templateRow === null ? child === defect.child : list === defect.list && row === defect.templateRow,
        ),
    )
    expect(missed).toEqual([])
  })

  it.each(kinds)('raises no %s on the clean workbook', (kind) => {
    expect(clean.issues.filter((issue) => issue.check === kind)).toEqual([])
  })

  it.each([
    ['generated-expected-5k.json', faulty],
    ['generated-expected-5k-clean.json', clean],
  ])('gives the figures of %s', (name, outcome) => {
    const { asAt, periodStart, rows, distinctChildren, measures } = json(name, expected)
    expect([outcome.asAt, outcome.periodStart]).toEqual([asAt, periodStart])
    expect(Object.fromEntries(outcome.lists.map((list) => [String(list.list), list.rows]))).toEqual(rows)
    expect(outcome.distinctChildren).toEqual(distinctChildren)
    expect(outcome.measures).toMatchObject(measures)
  })
})

describe.skipIf(!here)('the LIIA samples at 16 March 2021', async () => {
  if (!here) return
  const first = await check('liia-Annex_A.xlsx', '2021-03-16')
  const second = await check('liia-Annex_A_2024_Jan.xlsx', '2021-03-16')
  const of = (id: string, list?: number) =>
    first.issues.filter((issue) => issue.check === id && (list === undefined || issue.list === list))

  it('loses no row', () => {
    expect(first.lists.map(({ rows }) => rows)).toEqual([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5])
    expect(second.lists.map(({ rows }) => rows)).toEqual([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5])
    expect(second.lists[8]?.columnsMatched).toHaveLength(17)
  })

  it('names the headings that are not the template’s', () => {
    expect(of('AA-F07').map(({ list, columns }) => `${list} ${columns[0]?.slice(0, 22)}`)).toEqual([
      '1 Age of Child (Years)',
      '2 Age of Child (Years)',
      '3 Age of Child (Years)',
      '3 Date of referral',
      '4 Age of Child (Years)',
      '4 Was the child assessed',
      '5 Age of Child (Years)',
      '6 Age of Child (Years)',
      '6 Case status',
      '7 Age of Child (Years)',
      '8 Age of Child (Years)',
      '8 Unaccompanied Asylum S',
      '9 Age of Child (Years)',
      '9 LA In Touch',
    ])
  })

  it('finds every age of lists 1 to 9 a decimal', () => {
    expect(of('AA-C14').map(({ list }) => list)).toEqual(
      first.lists.filter(({ list }) => list <= 9).flatMap(({ list, rows }) => new Array<number>(rows).fill(list)),
    )
  })

  it.for(liiaAnswers)('$check in list $list', ({ check: id, list, rows, count }, { skip }) => {
    if (!known.has(id)) skip('not written yet')
    const found = of(id, list)
    if (count !== undefined) expect(found).toHaveLength(count)
    else expect(found.map(({ row }) => row).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(rows)
  })

  it.for(liiaCounts)('$check of $children children', ({ check: id, children }, { skip }) => {
    if (!known.has(id)) skip('not written yet')
    expect(new Set(of(id).map(({ child }) => child)).size).toBe(children)
  })

  it.for(liiaPresent)('$check in list $list', ({ check: id, list }, { skip }) => {
    if (!known.has(id)) skip('not written yet')
    expect(of(id, list)).not.toEqual([])
  })

  it.for(answersOf2024)('%s in the copy of 2024', (id, { skip }) => {
    if (!known.has(id)) skip('not written yet')
    expect(second.issues.filter((issue) => issue.check === id)).not.toEqual([])
    expect(of(id)).toEqual([])
  })
})

describe.skipIf(!here)('Ofsted’s own template and other samples', () => {
  it.each([
    ['cscdp-2015-01-sample.xlsx', '2015-06-30', [0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['cscdp-2016-01-sample.xlsx', '2016-06-30', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['cscdp-2016-02-sample.xlsx', '2016-06-30', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['cscdp-journeys-annexa_example.xlsx', '2020-06-30', [13, 2, 11, 5, 4, 2, 3, 3, 0, 0, 0]],
  ])('finds every list of %s and loses no row', async (name, day, rows) => {
    const { lists } = await check(name, day)
    expect(Object.fromEntries(lists.map((list) => [list.list, list.rows]))).toEqual(
      Object.fromEntries(rows.map((count, index) => [index + 1, count])),
    )
  })

  it.each([
    ['cscdp-example-A-2005.xls', 1, 12],
    ['cscdp-example-B-2004.xlsx', 1, 10],
  ])('reads %s', async (name, contacts, earlyHelp) => {
    const { lists } = await check(name, '2005-06-30')
    expect(lists.filter(({ list }) => list <= 2).map(({ rows }) => rows)).toEqual([contacts, earlyHelp])
  })

  it('joins the two examples as one council’s', async () => {
    const issues: Issue[] = []
    const files = ['cscdp-example-A-2005.xls', 'cscdp-example-B-2004.xlsx'].map((name) => ({
      name,
      source: `${folder}/${name}`,
    }))
    const { lists } = await checkFiles({ files, inspectionDate: '2005-06-30' }, (issue) => issues.push(issue))
    expect(lists.filter(({ list }) => list <= 2).map(({ rows }) => rows)).toEqual([2, 22])
    expect(lists[1]?.joined?.map(({ file }) => file)).toEqual(files.map(({ name }) => name))
    const odd = issues.filter(({ check: id }) => id === 'AA-C11')
    expect(odd.map(({ value, file }) => [value, file])).toContainEqual([
      'May be 8 Jan 2000',
      'cscdp-example-B-2004.xlsx',
    ])
  })
})
