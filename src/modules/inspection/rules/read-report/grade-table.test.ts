import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGradeTable } from './grade-table.ts'
import { reportText } from './report-text.ts'
import { lists } from './testing/read-fictional.ts'
import { placed, type Sheet, sheet } from './testing/typeset.ts'

const labels = (framework: string) =>
  lists.judgements
    .find((one) => one.framework === framework)
    ?.rows.flatMap(({ key, labels: all }) => all.map((words) => ({ key, words }))) ?? []

function read(page: Sheet, framework = 'ILACS') {
  const rows = readGradeTable(reportText(placed([page])).lines, labels(framework), lists.grades)
  return Object.fromEntries(rows.map(({ key, grade }) => [key, grade]))
}

const HELP = ['The experiences and progress of children', 'who need help and protection']
const CARE = ['The experiences and progress of children in', 'care']
const BOTH = ['The experiences and progress of children in', 'care and care leavers']

describe('the table of judgements', () => {
  it.each([
    ['at the top of the row', 0],
    ['between the label’s lines', 0.5],
    ['on its second line', 1],
  ])('gives each row the grade %s', (_, at) => {
    const page = sheet()
      .row(HELP, ['Requires improvement to be good'], at)
      .row(CARE, ['Good'], at)
      .row(['Overall effectiveness'], ['Outstanding'])
    expect(read(page)).toEqual({ help_protection: 'Requires improvement', in_care: 'Good', overall: 'Outstanding' })
  })

  it('puts together grades that a narrow column breaks, in any capitals', () => {
    const page = sheet()
      .row(HELP, ['Requires improvement to', 'be good'], 0)
      .row(CARE, ['Requires', 'Improvement'], 0)
      .row(['Overall effectiveness'], ['Inadequate'])
    expect(read(page)).toEqual({
      help_protection: 'Requires improvement',
      in_care: 'Requires improvement',
      overall: 'Inadequate',
    })
  })

  it('tells the row of both from the rows of each', () => {
    expect(read(sheet().row(BOTH, ['Good']))).toEqual({ in_care_and_leavers: 'Good' })
    expect(
      read(sheet().row(CARE, ['Good']).row(['The experiences and progress of care leavers'], ['Inadequate'])),
    ).toEqual({ in_care: 'Good', care_leavers: 'Inadequate' })
  })

  it('leaves a row without a grade, or with one too many, open', () => {
    expect(read(sheet().row(HELP, []).row(CARE, ['Good']))).toEqual({ help_protection: null, in_care: 'Good' })
    const two = sheet().row(HELP, ['Good'], 0)
    two.put('Inadequate', 400, two.y)
    expect(read(two)).toEqual({ help_protection: null })
  })

  it('drops the numbers before labels, a wrong one among them, and reads one without', () => {
    const page = sheet()
      .row(['1. Children who need help and protection'], ['Good'], 0, 420)
      .row(['2.1 Adoption performance'], ['Not judged'], 0, 420)
      .row(['1. Leadership, management and governance'], ['Outstanding'], 0, 420)
    expect(read(page, 'SIF')).toEqual({ help_protection: 'Good', adoption: 'Not judged', leadership: 'Outstanding' })
  })

  it('says nothing of a row whose grade is as near to the next, but knows the order', () => {
    const page = sheet()
      .row(['Children who need help and protection'], [])
      .row(['Adoption performance'], [])
      .row(['Leadership, management and governance'], [])
    for (const [index, grade] of ['Good', 'Inadequate', 'Outstanding'].entries())
      page.put(grade, 420, 100 + 27 * (index + 1) + 13)
    const rows = readGradeTable(reportText(placed([page])).lines, labels('SIF'), lists.grades)
    expect(rows.map(({ grade, inOrder }) => [grade, inOrder]).slice(0, 2)).toEqual([
      [null, 'Good'],
      [null, 'Inadequate'],
    ])
  })

  it('never gives a row another row’s grade, wherever each grade stands and however it is broken', () => {
    const rows = [HELP, CARE, ['The experiences and progress of care', 'leavers'], ['Overall effectiveness']]
    const keys = ['help_protection', 'in_care', 'care_leavers', 'overall']
    const printed = fc.constantFrom(
      [['Outstanding'], 'Outstanding'] as const,
      [['Good'], 'Good'] as const,
      [['Inadequate'], 'Inadequate'] as const,
      [['Requires improvement to be good'], 'Requires improvement'] as const,
      [['Requires improvement to', 'be good'], 'Requires improvement'] as const,
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(printed, fc.constantFrom(0, 0.5, 1)), { minLength: 4, maxLength: 4 }), (grades) => {
        const page = sheet()
        for (const [index, label] of rows.entries()) {
          const [[lines] = [['Good']], at = 0] = grades[index] ?? []
          page.row(label, [...lines], label.length === 1 || lines.length > 1 ? 0 : at)
        }
        const found = read(page)
        for (const [index, key] of keys.entries()) expect([null, grades[index]?.[0][1]]).toContain(found[key])
      }),
    )
  })
})
