import { ignoredInWords } from '../rules/reading/ignored-in-words.ts'
import type { ListSheet, Understanding } from '../rules/reading/understood.ts'
import { readAnnexAContent } from '../use-cases/read-content.ts'

/** Which sheet is which list and how each column was matched, for a person to look over before anything is checked. */
export function understoodInWords({ lists, ignored }: Understanding): string {
  const names = new Map(readAnnexAContent().lists.map(({ list, name }) => [list, name]))
  const missing = [...names].filter(([list]) => !lists.some((sheet) => sheet.list === list))
  return [
    ...lists.flatMap((sheet) => listInWords(sheet, names.get(sheet.list) ?? '')),
    ...missing.map(([list, name]) => `List ${list} ${name}: not found`),
    ...ignored.map((sheet) => `Left out: ${ignoredInWords(sheet)}`),
  ].join('\n')
}

function listInWords(sheet: ListSheet, name: string): string[] {
  const { list, file, headingRow, columns, missing, unknown, clashes } = sheet
  const quoted = (texts: readonly string[]) => texts.map((text) => `“${text.trim()}”`).join(', ')
  const loose = columns.filter(({ matchedBy }) => matchedBy !== 'exact')
  return [
    `List ${list} ${name}: sheet “${sheet.sheet}” of ${file}, headings in row ${headingRow}, ${columns.length} columns matched`,
    ...loose.map(
      ({ field, heading, matchedBy }) =>
        `  “${heading.trim()}” was taken for “${field.heading}” (by ${matchedBy === 'by hand' ? 'hand' : matchedBy})`,
    ),
    ...(missing.length > 0 ? [`  Missing: ${quoted(missing.map(({ heading }) => heading))}`] : []),
    ...(unknown.length > 0 ? [`  Not known: ${quoted(unknown.map(({ heading }) => heading))}`] : []),
    ...clashes.map(
      ({ fields, columns: both }) =>
        `  To be decided: ${quoted(both.map(({ heading }) => heading))} for ${quoted(fields.map(({ heading }) => heading))}`,
    ),
  ]
}
