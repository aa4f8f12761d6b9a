import { type Filter, type ListDefinition, parseListQuery } from '../../../../govuk/patterns/list-query.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { type ActionRow, listActions } from '../../../../spine/actions/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import { areaLists, listWords } from '../../rules/areas/area.ts'
import { type GroupedArea, type Grouping, groupings } from '../../rules/areas/group-areas.ts'
import { judgementIn } from '../../rules/areas/judgement-in.ts'
import { type AreaRow, listAreas } from '../../store/read-areas.ts'
import { currentReports } from '../../use-cases/check-the-areas.ts'
import { type HistoryRow, readHistory } from '../../use-cases/read-inspection.ts'

const groupingWords: Readonly<Record<Grouping, string>> = {
  judgement: 'Judgement',
  subject: 'Subject',
  stream: 'Work stream',
  lead: 'Lead',
  agency: 'Lead agency',
}
const options = (all: readonly string[]) => all.map((value) => ({ value, text: value }))

/** The areas that an address asks for, of what this person may read: the page and its files show exactly these. */
export async function areasAsked(visit: Visit, also: { actions: boolean } = { actions: false }) {
  const { all, history } = await visit.work(async (work) => ({
    all: await listAreas(work),
    history: await readHistory(work),
  }))
  const filters = filtersOf(all, history)
  const definition: ListDefinition = {
    filters,
    sortable: [],
    defaultSort: { column: 'report', direction: 'descending' },
  }
  const query = parseListQuery(visit.query, definition)
  const one = (name: string) => query.filters[name]?.[0] ?? ''
  const current = currentReports(history)
  const of = one('inspection')
  const words = one('words').toLowerCase()
  const areas = all
    .filter(({ inspection: { reference } }) => (of === '' ? current.has(reference) : of === 'all' || reference === of))
    .filter(({ state }) => one('list') === '' || state.list === one('list'))
    .filter(({ owner }) => one('lead') === '' || owner === one('lead'))
    .filter((area) => words === '' || textOfArea(area).includes(words))
  return {
    areas,
    by: groupings.find((name) => name === one('by')) ?? ('judgement' as const),
    query,
    definition,
    namesOf: (area: AreaRow) => namesOf(area, history),
    actions: also.actions ? await visit.work((work) => actionsOf(work, areas)) : new Map<string, ActionRow>(),
  }
}

const textOfArea = ({ reference, state, actions }: AreaRow): string =>
  [reference, state.words, state.outcome, state.measure, state.voice, ...actions.map(({ title }) => title)]
    .join('\n')
    .toLowerCase()

async function actionsOf(work: Work, areas: readonly AreaRow[]): Promise<ReadonlyMap<string, ActionRow>> {
  const ids = [...new Set(areas.flatMap(({ actions }) => actions.map(({ id }) => id)))]
  if (ids.length === 0) return new Map()
  return new Map((await listActions(work, { ids, sort: 'due' })).rows.map((row) => [row.id, row]))
}

function filtersOf(all: readonly AreaRow[], history: readonly HistoryRow[]): Filter[] {
  const lists = areaLists.filter((list) => all.some(({ state }) => state.list === list))
  const leads = [...new Set(all.flatMap(({ owner }) => owner ?? []))].toSorted((a, b) => a.localeCompare(b, 'en-GB'))
  return [
    {
      kind: 'select',
      name: 'by',
      label: 'Grouped by',
      narrows: false,
      any: groupingWords.judgement,
      options: groupings.slice(1).map((value) => ({ value, text: groupingWords[value] })),
    },
    {
      kind: 'select',
      name: 'inspection',
      label: 'Report',
      any: 'The last with judgements, and after',
      options: [
        { value: 'all', text: 'All' },
        ...history.filter((row) => row.areas > 0).map(({ reference, title }) => ({ value: reference, text: title })),
      ],
    },
    { kind: 'text', name: 'words', label: 'Words' },
    {
      kind: 'select',
      name: 'list',
      label: 'List',
      options: lists.map((value) => ({ value, text: listWords[value].many })),
    },
    { kind: 'select', name: 'lead', label: 'Lead', any: 'Anyone', options: options(leads) },
  ]
}

/** What an area is grouped under, in names: the judgement as its own report prints it. */
function namesOf({ state, inspection, actions, owner }: AreaRow, history: readonly HistoryRow[]): GroupedArea {
  const report = history.find(({ reference }) => reference === inspection.reference)
  const judgements = report?.framework.judgements ?? []
  const keys = judgements.map(({ key }) => key)
  const judgement = judgements.find(({ key }) => key === judgementIn(keys, state.judgement))
  return {
    judgement: judgement?.label ?? null,
    subjects: state.tags.filter(({ axis }) => axis === 'subject').map(({ name }) => name),
    streams: actions.flatMap(({ stream }) => stream ?? []),
    lead: owner,
    agencies: [state.responsible.trim(), ...actions.map(({ partner }) => partner ?? '')].filter((one) => one !== ''),
  }
}
