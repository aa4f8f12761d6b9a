import { Temporal } from 'temporal-polyfill'
import { formatDate } from '../../../../kernel/text.ts'
import type { AreaItem, AreaList } from '../areas/area.ts'
import type { TaggedItem } from '../read-report/read-areas.ts'
import type { ReportReading } from '../read-report/read-report.ts'
import type { PageBox, ReportPage } from '../read-report/report-page.ts'
import { questionRegion, regionsOnce } from './question-region.ts'
import { wordsAround } from './words-around.ts'

/** A field of the form that a question stands beside; `report` is for what belongs to none. */
export type AskedField = 'authority' | 'periods' | 'published' | 'leads' | 'judgements' | 'areas' | 'report'

/** What was read, as the form shows it. What was not found is empty, never filled with a guess. */
export interface ReadDraft {
  /** Family and event, such as "ILACS/standard"; empty where the title does not say. */
  kind: string
  kindWhy: string
  documentType: string
  authority: string
  periods: [string, string][]
  published: string
  leads: string[]
  judgements: string[]
  previous: string[]
  visitNumber: number | null
  statementDue: string | null
  items: AreaItem[]
  questions: AskedQuestion[]
}

export interface AskedQuestion {
  field: AskedField
  why: string
  candidates: string[]
  page: number | null
  /** The words of the page about there. */
  around: string
  /** The number of the picture of that part of the page, among those of the reading; null where there is none. */
  picture: number | null
}

const kinds: Readonly<Record<string, string>> = {
  'ILACS focused visit': 'ILACS/focused-visit',
  'ILACS monitoring visit': 'ILACS/monitoring-visit',
  'SIF inspection': 'SIF/single-inspection',
  'SIF re-inspection': 'SIF/single-inspection',
  'LSCB review (stand-alone)': 'SIF/lscb-review',
  'Looked after children services inspection': 'PRE2013/looked-after',
  'Joint targeted area inspection': 'JTAI/jtai',
  'Area SEND inspection': 'SEND/area-send',
}

/** A short inspection is one week on site, a standard one two (ILACS-T3). */
const shortIsAtMost = 7

/** Fields that a report prints on its first page, where a person looks for one that was not found. */
const onFrontPage: readonly AskedField[] = ['authority', 'periods', 'published', 'leads', 'judgements']

/**
 * Puts a reading into the fields of the form, each question beside its field with the words around it. `drawn` are the parts of
 * pages of which the draft counts on a picture, in their order.
 */
export function draftFromReading(
  reading: ReportReading,
  pages: readonly Pick<ReportPage, 'number' | 'texts'>[],
): { draft: ReadDraft; drawn: PageBox[] } {
  const { kind, dates, judgements, areas } = reading
  const asked = reading.questions.map((one) => ({ ...one, field: fieldOf(one.field) }))
  const shown = asked.map(({ box, field }) => questionRegion(box, reading.pages, onFrontPage.includes(field)))
  const { regions, places } = regionsOnce(shown)
  const listed: readonly [AreaList, readonly TaggedItem[]][] = [
    ['priority', areas.priority],
    ['improvement', areas.improvement],
    ['board-priority', areas.boardPriority],
    ['board-improvement', areas.boardImprovement],
  ]
  const printed = reading.authorityAsPrinted ? [reading.authorityAsPrinted] : []
  const draft: ReadDraft = {
    ...kindOf(kind.documentType, dates.periods),
    documentType: kind.documentType,
    authority: reading.authority?.name ?? '',
    periods: dates.periods.map(([first, last]) => [first, last]),
    published: dates.published ?? '',
    leads: [...reading.leads],
    judgements: [
      ...judgements.judgements.map(({ label, grade }) => `${label}: ${grade ?? '?'}`),
      // The headline of a single inspection, and its board's judgement, stand outside the table.
      ...(judgements.overall && !judgements.judgements.some(({ key }) => key === 'overall')
        ? [`Overall effectiveness: ${judgements.overall}`]
        : []),
      ...(judgements.board ? [`The effectiveness of the Local Safeguarding Children Board: ${judgements.board}`] : []),
    ],
    previous: reading.previous.map(({ says, page }) => `${says} (page ${page})`),
    visitNumber: reading.visitNumber,
    statementDue: reading.statementDue,
    items: listed.flatMap(([list, items]) => items.map((item) => itemOf(list, item))),
    questions: asked.map(({ field, why, candidates, box }, at) => ({
      field,
      why,
      candidates: (field === 'authority' && candidates.length === 0 ? printed : candidates).map(inWords),
      page: shown[at]?.page ?? box?.page ?? null,
      around: wordsAround(pages, box ?? shown[at] ?? null),
      picture: places[at] ?? null,
    })),
  }
  return { draft, drawn: regions }
}

/** A day that was found as people write it, so that it can be typed as it stands. */
const inWords = (found: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(found) ? formatDate(Temporal.PlainDate.from(found)) : found

/** A draft that counts on no picture which could not be drawn. */
export const withPictures = (draft: ReadDraft, have: readonly boolean[]): ReadDraft => ({
  ...draft,
  questions: draft.questions.map((one) =>
    one.picture !== null && have[one.picture] ? one : { ...one, picture: null },
  ),
})

const itemOf = (list: AreaList, { text, number, group, responsibleBody, box }: TaggedItem): AreaItem => ({
  list,
  number: number === null ? '' : String(number),
  words: text,
  group: group ?? '',
  responsible: responsibleBody ?? '',
  page: box.page,
})

function kindOf(
  documentType: string,
  periods: readonly (readonly [string, string])[],
): Pick<ReadDraft, 'kind' | 'kindWhy'> {
  const known = kinds[documentType]
  if (known) return { kind: known, kindWhy: 'By the title of the report.' }
  const [period, ...more] = periods
  if (documentType !== 'ILACS inspection' || !period)
    return { kind: '', kindWhy: 'The title does not say. Choose one.' }
  const days = (Date.parse(period[1]) - Date.parse(period[0])) / 86_400_000 + 1
  const short = more.length === 0 && days <= shortIsAtMost
  return short
    ? { kind: 'ILACS/short', kindWhy: 'By the length of fieldwork: one week (ILACS-T3).' }
    : { kind: 'ILACS/standard', kindWhy: 'By the length of fieldwork: more than one week (ILACS-T3).' }
}

function fieldOf(field: string): AskedField {
  if (field === 'authority' || field === 'published') return field
  if (field === 'inspection_dates') return 'periods'
  if (field === 'lead_inspector') return 'leads'
  if (/judg|overall|lscb|framework/.test(field)) return 'judgements'
  if (/areas|priority|improvement|recommend/.test(field)) return 'areas'
  return 'report'
}
