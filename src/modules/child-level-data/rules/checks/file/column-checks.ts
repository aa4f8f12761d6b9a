import type { ListSheet } from '../../reading/understood.ts'
import type { FileCheck } from './file-check.ts'
import { looksPersonal } from './personal-columns.ts'

const place = ({ list, sheet }: ListSheet) => ({ list, sheet })
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text.trim()}”`).join(' and ')

/** AA-F06 to AA-F11 and F21: whether the columns are those of the template. */
export const columnChecks: readonly FileCheck[] = [
  {
    id: 'AA-F06',
    severity: 'Error',
    rationale: 'A column that is missing is a question left unanswered for every child.',
    source: 'C,L,D',
    run({ sheets }, report) {
      for (const { list } of sheets) {
        for (const { heading } of list.missing) {
          report({
            ...place(list),
            row: list.headingRow,
            columns: [heading],
            message: `There is no column “${heading}”. Add it, or say by hand which column it is.`,
          })
        }
      }
    },
  },
  {
    id: 'AA-F07',
    severity: 'Warning',
    rationale: 'It was read here, but other tools go by the exact heading.',
    source: 'C',
    run({ sheets }, report) {
      for (const { list } of sheets) {
        for (const { field, heading, matchedBy } of list.columns) {
          if (matchedBy !== 'alias' && matchedBy !== 'pattern') continue
          const message = `“${heading.trim()}” was taken for “${field.heading}”. Write the template’s heading before sending.`
          report({ ...place(list), row: list.headingRow, columns: [field.heading], value: heading, message })
        }
      }
    },
  },
  {
    id: 'AA-F08',
    severity: 'Warning',
    rationale: 'Inspectors’ tools expect the columns of the template and no others.',
    source: 'L',
    run({ sheets }, report) {
      for (const { list } of sheets) {
        for (const { heading } of list.unknown) {
          report({
            ...place(list),
            row: list.headingRow,
            columns: [heading.trim()],
            value: heading,
            message: `Column “${heading.trim()}” is none of this list’s. Take it out, or say by hand which column it is.`,
          })
        }
      }
    },
  },
  {
    id: 'AA-F09',
    severity: 'Error',
    rationale: 'Annex A holds no names, addresses or national numbers; sending them is a breach of data protection.',
    source: 'O',
    run({ sheets }, report) {
      for (const { list } of sheets) {
        for (const { heading } of list.unknown) {
          const what = looksPersonal(heading)
          if (what === undefined) continue
          report({
            ...place(list),
            row: list.headingRow,
            columns: [heading.trim()],
            message: `Column “${heading.trim()}” looks like ${what}. Take it out: Annex A asks for none, and to send it would be a breach.`,
          })
        }
      }
    },
  },
  {
    id: 'AA-F10',
    severity: 'Blocker',
    rationale: 'Where two columns could be one field, a guess may read the wrong one for every child.',
    source: 'L',
    run({ sheets }, report) {
      for (const { list } of sheets) {
        for (const { fields, columns } of list.clashes) {
          const names = fields.map(({ heading }) => heading)
          const headings = columns.map(({ heading }) => heading)
          const message =
            fields.length > 1
              ? `Column ${quoted(headings)} could be ${quoted(names)}. Say by hand which it is.`
              : `Columns ${quoted(headings)} could each be ${quoted(names)}; the first was read. Say by hand which it is.`
          report({ ...place(list), row: list.headingRow, columns: names, message })
        }
      }
    },
  },
  {
    id: 'AA-F11',
    severity: 'Warning',
    rationale: 'Tools that are filled by copying and pasting need the columns in the template’s order.',
    source: 'O',
    run({ content, sheets }, report) {
      for (const { list } of sheets) {
        const order = content.lists.find((each) => each.list === list.list)?.fields.map(({ key }) => key) ?? []
        const places = list.columns.map(({ field }) => order.indexOf(field.key))
        const at = places.findIndex((each, index) => index > 0 && each < (places[index - 1] ?? 0))
        const [column, before] = [list.columns[at], list.columns[at - 1]]
        if (!column || !before) continue
        report({
          ...place(list),
          row: list.headingRow,
          columns: [column.field.heading],
          message: `The columns are not in the template’s order: “${column.field.heading}” stands after “${before.field.heading}”.`,
        })
      }
    },
  },
  {
    id: 'AA-F21',
    severity: 'Warning',
    rationale: 'List 9 has had two layouts, and other tools accept one or the other but nothing between.',
    source: 'D',
    run({ content, sheets, asAt }, report) {
      const newer =
        content.lists.find(({ list }) => list === 9)?.fields.filter(({ layouts }) => layouts !== undefined) ?? []
      for (const { list } of sheets) {
        if (list.list !== 9) continue
        const had = newer.filter(({ key }) => list.columns.some(({ field }) => field.key === key))
        const lacking = newer.filter((field) => !had.includes(field)).map(({ heading }) => heading)
        if (had.length > 0 && lacking.length > 0) {
          report({
            ...place(list),
            row: list.headingRow,
            columns: lacking,
            message: `List 9 has some of the four columns added in 2023 and lacks ${quoted(lacking)}. Use the whole layout of 2023.`,
          })
        } else if (had.length === 0 && asAt.day >= YEAR_2024) {
          report({
            ...place(list),
            row: list.headingRow,
            columns: lacking,
            message: `List 9 has the layout of 2019. Since 2023 it has four columns more: ${quoted(lacking)}.`,
          })
        }
      }
    },
  },
]

/** 1 January 2024: the layout of 2023 is expected of dates after that year. */
const YEAR_2024 = Date.UTC(2024, 0, 1) / 86_400_000
