import { z } from 'zod'
import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { factOutcomes } from '../rules/report/report-standing.ts'
import { type ReportState, reportKind } from './report-kind.ts'

/** The report of a review, or null while nobody has begun one. */
export async function reportOf(work: Work, reviewId: string): Promise<StoredRecord<ReportState> | null> {
  const row = await work.tx
    .selectFrom('review_report as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .select('r.reference')
    .where('t.review_id', '=', reviewId)
    .executeTakeFirst()
  return row ? readRecord(work, reportKind, row.reference) : null
}

const outcome = z.enum(factOutcomes).nullable()

/** A point of fact about a report, as it was raised, with what was made of it. */
export type ReportFact = {
  id: string
  about: string
  says: string
  restsOn: string
  draft: number | null
  by: string
  at: Date
  outcome: z.infer<typeof outcome>
  outcomeWords: string
}

/** The points of fact of a report, in the order in which they were raised. */
export async function factsOf(work: Work, reportId: string): Promise<ReportFact[]> {
  const rows = await work.tx
    .selectFrom('report_fact as f')
    .innerJoin('record as who', 'who.id', 'f.raised_by')
    .select(['f.id', 'f.about', 'f.says', 'f.rests_on as restsOn', 'f.draft', 'who.title as by', 'f.raised_at as at'])
    .select(['f.outcome', 'f.outcome_words as outcomeWords'])
    .where('f.report_id', '=', reportId)
    .orderBy('f.raised_at')
    .orderBy('f.id')
    .execute()
  return rows.map((row) => ({ ...row, outcome: outcome.parse(row.outcome) }))
}

/** One of them by its id, within its report. */
export async function factOf(work: Work, reportId: string, id: string): Promise<ReportFact> {
  const found = (await factsOf(work, reportId)).find((one) => one.id === id)
  if (!found) throw new NotFound('That point of fact')
  return found
}

/** What a member holds who does not agree. */
export type MinorityView = {
  id: string
  about: string
  words: string
  by: string
  personId: string
  at: Date
  takenBackAt: Date | null
}

/** The minority views on a report, those taken back among them, in the order in which they were written. */
export function viewsOf(work: Work, reportId: string): Promise<MinorityView[]> {
  return work.tx
    .selectFrom('minority_view as v')
    .innerJoin('record as who', 'who.id', 'v.held_by')
    .select(['v.id', 'v.about', 'v.words', 'who.title as by', 'v.held_by as personId', 'v.held_at as at'])
    .select('v.taken_back_at as takenBackAt')
    .where('v.report_id', '=', reportId)
    .orderBy('v.held_at')
    .orderBy('v.id')
    .execute()
}
