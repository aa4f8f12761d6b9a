import { writeXlsx } from '../../../../platform/spreadsheets/index.ts'
import type { Answer } from '../../../web/index.ts'
import { fieldWords, peopleFields } from '../../rules/people-headings.ts'
import { xlsxType } from '../export.ts'

/** /people/import/template: the headings that an import reads, with nothing under them. */
export async function template(): Promise<Answer> {
  const columns = peopleFields.map((field) => ({
    header: fieldWords[field],
    kind: field === 'starts' || field === 'leftOn' ? ('date' as const) : ('text' as const),
  }))
  const bytes = await writeXlsx({
    sheets: [{ name: 'People', columns, rows: [] }],
    properties: { title: 'People to import', creator: 'Sightline' },
  })
  return { kind: 'file', bytes, name: 'people-template.xlsx', type: xlsxType }
}
