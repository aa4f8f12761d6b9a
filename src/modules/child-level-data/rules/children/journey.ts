import { dateOfDayNumber } from '../../../../kernel/day-number.ts'
import type { ListDefinition } from '../lists/list-content.ts'
import { UNKNOWN } from '../lists/list-table.ts'
import { dateReader } from '../reading/read-date.ts'

/** A row about a child as it was kept: what stood in each cell, in the order of the list's fields. */
export type KeptRow = { list: number; rowNumber: number; team: string; cells: readonly (string | null)[] }

/** Something of a child's way through the service: a day, or from a day until another; `to` null is still going on. ISO dates. */
export type Step = {
  list: number
  lane: string
  words: string
  from: string
  to: string | null
  span: boolean
  team: string
  rowNumber: number
}

type Span = { words: string; from: string; to: string }
type Points = { words: string; at: string }

/** What each list says of a child's way: spans that begin and end, and days on which something happened. */
const ways: Readonly<Record<number, { lane: string; spans: readonly Span[]; points: readonly Points[] }>> = {
  1: { lane: 'Contact', spans: [], points: [{ words: 'Contact', at: 'contactDate' }] },
  2: {
    lane: 'Early help',
    spans: [{ words: 'Early help assessment', from: 'startDate', to: 'completionDate' }],
    points: [],
  },
  3: { lane: 'Referral', spans: [], points: [{ words: 'Referral', at: 'referralDate' }] },
  4: { lane: 'Assessment', spans: [{ words: 'Assessment', from: 'startDate', to: 'authorisationDate' }], points: [] },
  5: {
    lane: 'Section 47',
    spans: [],
    points: [
      { words: 'Strategy discussion', at: 'strategyDiscussionDate' },
      { words: 'Initial child protection conference', at: 'conferenceDate' },
    ],
  },
  6: {
    lane: 'Child in need',
    spans: [{ words: 'Child in need', from: 'startDate', to: 'closureDate' }],
    points: [{ words: 'Last seen', at: 'lastSeenDate' }],
  },
  7: {
    lane: 'Child protection',
    spans: [{ words: 'Child protection plan', from: 'planStartDate', to: 'planEndDate' }],
    points: [
      { words: 'Last statutory visit', at: 'lastVisitDate' },
      { words: 'Latest review conference', at: 'lastReviewDate' },
    ],
  },
  8: {
    lane: 'In care',
    spans: [{ words: 'In care', from: 'careStartDate', to: 'ceasedDate' }],
    points: [
      { words: 'Legal status began', at: 'legalStatusDate' },
      { words: 'Placement began', at: 'placementStartDate' },
      { words: 'Latest review', at: 'lastReviewDate' },
      { words: 'Last social work visit', at: 'lastVisitDate' },
      { words: 'Health assessment', at: 'healthAssessmentDate' },
      { words: 'Dental check', at: 'dentalCheckDate' },
    ],
  },
  9: {
    lane: 'Leaving care',
    spans: [],
    points: [
      { words: 'Pathway plan reviewed', at: 'pathwayPlanDate' },
      { words: 'Latest contact', at: 'lastContactDate' },
    ],
  },
  10: {
    lane: 'Adoption',
    spans: [],
    points: [
      { words: 'Decided that the child should be placed', at: 'decisionDate' },
      { words: 'Placement order', at: 'placementOrderDate' },
      { words: 'Matched', at: 'matchedDate' },
      { words: 'Placed', at: 'placedDate' },
      { words: 'Adoption order', at: 'adoptionOrderDate' },
      { words: 'Decision reversed', at: 'reversalDate' },
    ],
  },
}

const readDate = dateReader(true)

/** What stands in a date cell as an ISO date; null where blank or not understood. */
export function dayOfCell(text: string | null | undefined): string | null {
  if (!text) return null
  const { value } = readDate({ column: 1, kind: 'text', text, value: text }, text.trim())
  return value === UNKNOWN ? null : dateOfDayNumber(value).toString()
}

/** A child's way through the service from the rows of all lists, in order of time; on one day in the order of the lists. */
export function journeyOf(rows: readonly KeptRow[], lists: readonly ListDefinition[]): Step[] {
  const steps = rows.flatMap((row) => {
    const way = ways[row.list]
    const definition = lists.find(({ list }) => list === row.list)
    if (!way || !definition) return []
    const day = (field: string) => dayOfCell(row.cells[definition.fields.findIndex(({ key }) => key === field)])
    const about = { list: row.list, lane: way.lane, team: row.team, rowNumber: row.rowNumber }
    const spans = way.spans.flatMap(({ words, from, to }): Step[] => {
      const start = day(from)
      return start ? [{ ...about, words, from: start, to: day(to), span: true }] : []
    })
    const points = way.points.flatMap(({ words, at }): Step[] => {
      const on = day(at)
      return on ? [{ ...about, words, from: on, to: on, span: false }] : []
    })
    return [...spans, ...points]
  })
  return steps.sort((a, b) => a.from.localeCompare(b.from) || a.list - b.list)
}
