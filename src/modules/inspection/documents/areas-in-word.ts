import type { DocumentBlock } from '../../../platform/word/document-blocks.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import { type ActionRow, dueWords, leadWords } from '../../../spine/actions/index.ts'
import { listWords } from '../rules/areas/area.ts'
import type { AreaRow } from '../store/read-areas.ts'

/** Areas as a Word document: the report's words, and beneath them everything that the council wrote and does. */
export const areasInWord = (
  groups: readonly (readonly [name: string, areas: readonly AreaRow[]])[],
  actions: ReadonlyMap<string, ActionRow>,
): Promise<Uint8Array> =>
  writeWord({
    title: 'Areas to improve',
    author: 'Sightline',
    header: 'Areas to improve',
    footer: 'Quoted from Ofsted reports, Open Government Licence v3.0',
    blocks: groups.flatMap(([name, areas]) => [
      { kind: 'heading' as const, level: 1 as const, text: name },
      ...areas.flatMap((area) => areaBlocks(area, actions)),
    ]),
  })

/** One area: a heading, the quotation, what the council writes under it, and its actions with their milestones. */
export function areaBlocks(area: AreaRow, actions: ReadonlyMap<string, ActionRow>): DocumentBlock[] {
  const { state } = area
  const number = state.number ? ` ${state.number}` : ''
  const own = area.actions.flatMap(({ id, effect }) => {
    const row = actions.get(id)
    return row ? [{ ...row, effect }] : []
  })
  const said = [
    { key: 'Report', value: `${area.inspection.title} (${area.inspection.reference})` },
    ...(state.responsible ? [{ key: 'Responsible, as printed', value: state.responsible }] : []),
    { key: 'Lead', value: area.owner ?? 'Nobody yet' },
    { key: 'What will be different', value: state.outcome || 'Not written yet' },
    { key: 'How we will know', value: state.measure || 'Not written yet' },
    {
      key: 'Measures',
      value: area.measures.map(({ reference, title }) => `${title} (${reference})`).join('; ') || 'None joined yet',
    },
    { key: 'What children and families say', value: state.voice || 'Not written yet' },
  ]
  return [
    { kind: 'heading', level: 2, text: `${listWords[state.list].one}${number} (${area.reference})` },
    { kind: 'paragraph', text: [{ text: `“${state.words}”`, italic: true }] },
    { kind: 'keyValue', rows: said },
    {
      kind: 'table',
      caption: `Actions that answer ${area.reference}`,
      columns: [
        { header: 'Action', width: 5 },
        { header: 'Lead', width: 3 },
        { header: 'Due', width: 2 },
        { header: 'Milestone', width: 2 },
        { header: 'Status', width: 2 },
        { header: 'What difference it made', width: 4 },
      ],
      rows: own.map((row) => [
        `${row.title} (${row.reference})`,
        leadWords(row.leads),
        dueWords(row.due),
        row.key ? 'Yes' : '',
        row.status.word,
        row.effect,
      ]),
      whenEmpty: 'No action answers it yet.',
    },
  ]
}
