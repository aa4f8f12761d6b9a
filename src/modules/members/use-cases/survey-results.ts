import type { Work } from '../../../spine/access/index.ts'
import { readRecord } from '../../../spine/records/index.ts'
import { type Change, compareSurveys, type StatementResult, surveyResults } from '../rules/surveys/survey-results.ts'
import { lastClosed, repliesTo, surveyById } from '../store/read-surveys.ts'
import { type SurveyState, surveyKind } from '../store/survey-kind.ts'

export type SurveyShown = {
  /** Null while it is open, or where too few answered. */
  results: readonly StatementResult[] | null
  /** What changed since the survey that it repeats; null where it repeats none or either has no results. */
  changes: readonly Change[] | null
  baseline: { reference: string; title: string } | null
}

/** What a survey found. It is counted by the system and is the same for every reader. */
export async function resultsOf(work: Work, id: string, state: SurveyState): Promise<SurveyShown> {
  const baseline = state.repeats_id ? await surveyById(work, state.repeats_id) : null
  if (state.status === 'open') return { results: null, changes: null, baseline }
  const results = surveyResults(state.questions, await repliesTo(work, id))
  if (!results || !baseline || !state.repeats_id) return { results, changes: null, baseline }
  const before = await readRecord(work, surveyKind, baseline.reference)
  const then = surveyResults(before.state.questions, await repliesTo(work, state.repeats_id))
  return { results, changes: then ? compareSurveys(then, results) : null, baseline }
}

/** The results of a committee's last closed survey of a kind, or null. */
export async function lastResults(
  work: Work,
  bodyId: string,
  questionnaire: string,
): Promise<({ reference: string } & SurveyShown) | null> {
  const last = await lastClosed(work, bodyId, questionnaire)
  if (!last) return null
  const { id, state } = await readRecord(work, surveyKind, last.reference)
  return { reference: last.reference, ...(await resultsOf(work, id, state)) }
}
