import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf } from './people-headings.ts'
import { type PeopleSheet, readPeopleSheets } from './read-people-sheets.ts'

const readDay = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null)

/** A sheet from rows of text; an empty text is a cell left out, as the reader leaves blank cells out. */
const sheet = (rows: readonly (readonly string[])[], more: Partial<PeopleSheet> = {}): PeopleSheet => ({
  name: 'Staff',
  hidden: false,
  rows: rows.map((cells, index) => ({
    number: index + 1,
    cells: cells.flatMap((text, at) => (text ? [{ column: at + 1, kind: 'text', text, value: text }] : [])),
  })),
  ...more,
})

const read = (...sheets: PeopleSheet[]) => readPeopleSheets(sheets, readDay)
const lines = (...rows: string[][]) => {
  const found = read(sheet(rows))
  if (!found.ok) throw new Error(found.message)
  return found.lines
}

describe('headings', () => {
  it.each([
    ['E-mail address:', 'email'],
    ['JOB TITLE', 'post'],
    ['Post', 'post'],
    ['Left on', 'leftOn'],
    ['Start date', 'starts'],
    ['Tel.', 'telephone'],
    ['Organization', 'organisation'],
    ['Shoe size', null],
  ])('%s is %s', (heading, field) => expect(columnOf(heading)).toBe(field))
})

describe('reading people', () => {
  it('finds the headings below a title, in any order, and leaves other columns alone', () => {
    const found = read(
      sheet([
        ['Staff list, June'],
        [],
        ['Team', 'Surname', 'First name', 'Shoe size'],
        ['Fostering', 'Cole', 'Dele', '9'],
      ]),
    )
    expect(found).toMatchObject({ ok: true, sheet: 'Staff', ignored: ['Shoe size'], fields: ['name', 'team'] })
    expect(found.ok && found.lines[0]).toMatchObject({ row: 4, name: 'Dele Cole', team: 'Fostering', problems: {} })
  })

  it('passes over hidden sheets and sheets without people', () => {
    const people = sheet(
      [
        ['Name', 'Post'],
        ['Ann', 'Clerk'],
      ],
      { name: 'People' },
    )
    const hidden = { ...people, name: 'Old', hidden: true }
    expect(read(hidden, sheet([['Notes'], ['Nothing here']], { name: 'Read me' }), people)).toMatchObject({
      sheet: 'People',
    })
  })

  it('refuses a file without headings, and says where it looked', () => {
    expect(read(sheet([['Ann', 'Clerk']]))).toEqual({
      ok: false,
      message:
        'No row of headings with a Name column was found in the first 20 rows of “Staff”. Download the template to see the headings.',
    })
    expect(read(sheet([]))).toMatchObject({ ok: false })
  })

  it('refuses two columns of one heading, naming sheet, row and columns', () => {
    expect(read(sheet([['Name', 'E-mail', 'Email address']]))).toEqual({
      ok: false,
      message: 'Sheet “Staff”, row 1: columns B and C are both headed as email. Leave one of them out.',
    })
  })

  it('tells what is wrong at the cell it is about', () => {
    const [none, mail, date, order] = lines(
      ['Name', 'E-mail', 'Starts', 'Left on'],
      ['', 'a@example.org'],
      ['Ann Lee', 'ann at example'],
      ['Bob Lee', '', '31/09/2025'],
      ['Cy Lee', '', '2025-05-02', '2025-05-01'],
    ).map((line) => line.problems)
    expect(none).toEqual({ name: 'There is no name.' })
    expect(mail).toEqual({ email: '“ann at example” is not an e-mail address.' })
    expect(date).toEqual({ starts: '“31/09/2025” is not a date. Write it like 27/03/2026.' })
    expect(order).toEqual({ leftOn: 'Left on is before Starts.' })
  })

  it('reads real dates of a workbook, and says so of a formula that failed', () => {
    const found = read(
      sheet([], {
        rows: [
          {
            number: 1,
            cells: ['Name', 'Starts', 'Team'].map((text, at) => ({ column: at + 1, kind: 'text', text, value: text })),
          },
          {
            number: 2,
            cells: [
              { column: 1, kind: 'text', text: 'Ann Lee', value: 'Ann Lee' },
              { column: 2, kind: 'date', text: '01/09/2025', value: '2025-09-01T00:00:00' },
              { column: 3, kind: 'error', text: '#REF!', value: '#REF!' },
            ],
          },
        ],
      }),
    )
    expect(found.ok && found.lines[0]).toMatchObject({
      starts: '2025-09-01',
      problems: { team: 'The cell holds #REF!. Mend the formula in the file.' },
    })
  })

  it('flags the second line about one person, but not namesakes who give two addresses', () => {
    const found = lines(
      ['Name', 'E-mail'],
      ['Ann Lee', 'ann@example.org'],
      ['A Lee', 'ANN@example.org'],
      ['Ms Ann  LEE', ''],
      ['Ann Lee', 'ann.lee@example.org'],
    )
    expect(found.map((line) => Object.keys(line.problems))).toEqual([[], ['email'], ['name'], []])
  })

  it('never throws and never invents a person, whatever is in the cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('Name', 'Email', 'Left on', '=1+1', '#REF!'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const found = read(sheet(rows))
        if (found.ok) expect(found.lines.length).toBeLessThan(rows.length)
        else expect(found.message).not.toBe('')
      }),
    )
  })
})
