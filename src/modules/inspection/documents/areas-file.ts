import { joinWords } from '../../../kernel/text.ts'
import type { ListFile } from '../../../spine/web/index.ts'
import { listWords, type TagAxis } from '../rules/areas/area.ts'
import type { AreaAction, AreaRow } from '../store/read-areas.ts'

/** Areas with everything the council wrote under them, for Excel and CSV: the quotations whole. */
export const areasFile = (areas: readonly AreaRow[]): ListFile => ({
  title: 'Areas to improve',
  many: 'Areas to improve',
  columns: [
    { header: 'Reference', kind: 'text', width: 11 },
    { header: 'In the report’s words', kind: 'text', width: 70 },
    { header: 'Number', kind: 'text', width: 9 },
    { header: 'List', kind: 'text', width: 22 },
    { header: 'Report', kind: 'text', width: 40 },
    { header: 'Responsible, as printed', kind: 'text', width: 30 },
    { header: 'Subjects', kind: 'text', width: 30 },
    { header: 'Qualities', kind: 'text', width: 20 },
    { header: 'National Framework', kind: 'text', width: 24 },
    { header: 'Lead', kind: 'text', width: 24 },
    { header: 'What will be different', kind: 'text', width: 40 },
    { header: 'How we will know', kind: 'text', width: 40 },
    { header: 'Measures', kind: 'text', width: 40 },
    { header: 'What children and families say', kind: 'text', width: 40 },
    { header: 'Actions', kind: 'text', width: 50 },
    { header: 'Milestones', kind: 'text', width: 40 },
    { header: 'Source', kind: 'text', width: 40 },
  ],
  rows: areas.map((area) => [
    area.reference,
    area.state.words,
    area.state.number,
    listWords[area.state.list].one,
    area.inspection.title,
    area.state.responsible,
    named(area, 'subject'),
    named(area, 'quality'),
    named(area, 'outcome', 'enabler', 'principle'),
    area.owner ?? '',
    area.state.outcome,
    area.state.measure,
    area.measures.map(({ reference, title }) => `${reference} ${title}`).join('; '),
    area.state.voice,
    said(area.actions),
    said(area.actions.filter(({ key }) => key)),
    'Ofsted, Open Government Licence v3.0',
  ]),
})

const said = (actions: readonly AreaAction[]) =>
  actions.map(({ reference, title, state }) => `${reference} ${title} (${state})`).join('; ')

const named = ({ state }: AreaRow, ...axes: TagAxis[]): string =>
  joinWords(state.tags.filter(({ axis }) => axes.includes(axis)).map(({ name }) => name))
