import type { Temporal } from 'temporal-polyfill'
import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'
import type { FilledForm } from '../../../spine/forms/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { draftsOf, hashOfParts, saveDraft, type TextDraft } from '../../../spine/texts/index.ts'
import { type ReportStanding, reportStanding } from '../rules/report/report-standing.ts'
import { type ReportPart, type ReportWords, textOfReport } from '../rules/report/report-text.ts'
import { findingsOf, type ReviewFinding } from '../store/findings-of.ts'
import { type RecommendationRow, recommendationsOf } from '../store/list-recommendations.ts'
import { namesOf } from '../store/people-of-scrutiny.ts'
import { factsOf, type MinorityView, type ReportFact, reportOf, viewsOf } from '../store/points-of-report.ts'
import { type ReportState, reportKind } from '../store/report-kind.ts'
import type { ReviewState } from '../store/review-kind.ts'
import { readersOf, reviewToWrite } from './find.ts'
import { isApproved, reviewById } from './life-of-review.ts'
import { mayDecide } from './points.ts'
import { readScope } from './scope.ts'

export type Report = {
  review: StoredRecord<ReviewState>
  committee: string
  /** The scope that it answers. */
  filled: Pick<FilledForm, 'form' | 'answers'>
  findings: readonly ReviewFinding[]
  /** In the order of their numbers. */
  recommendations: readonly RecommendationRow[]
  /** Null while nobody has begun it as a thing of its own. */
  report: StoredRecord<ReportState> | null
  words: ReportWords
  facts: readonly ReportFact[]
  views: readonly MinorityView[]
  drafts: readonly TextDraft[]
  standing: ReportStanding
  /** What it says now, part by part. */
  text: readonly ReportPart[]
  today: Temporal.PlainDate
}

const nothing: ReportWords = { foreword: '', conclusions: '', left_out: '' }

/** What the report of a review says now, where it stands, and what has been said of it. */
export async function readReport(work: Work, review: string): Promise<Report> {
  const scope = await readScope(work, review)
  const { id, state } = scope.review
  const report = await reportOf(work, id)
  const findings = await findingsOf(work, id)
  const recommendations = await recommendationsOf(work, { reviewId: id })
  const facts = report ? await factsOf(work, report.id) : []
  const views = report ? await viewsOf(work, report.id) : []
  const drafts = report ? await draftsOf(work, report.id) : []
  const words = report?.state ?? nothing
  const text = textOfReport(words, findings, recommendations)
  const agreed = drafts.find(({ number }) => number === report?.state.agreed_draft)
  const today = work.clock.today()
  const standing = reportStanding(
    {
      sentOn: report?.state.sent_on ?? null,
      dueOn: report?.state.due_on ?? null,
      backOn: report?.state.back_on ?? null,
      uncheckedBecause: report?.state.unchecked_because ?? '',
      agreedOn: report?.state.agreed_on ?? null,
      openFacts: facts.filter(({ outcome }) => outcome === null).length,
      findings: findings.length,
      changed: agreed !== undefined && agreed.hash !== hashOfParts(text),
    },
    today,
  )
  const committee = (await namesOf(work, [state.body_id])).get(state.body_id) ?? ''
  const said = { findings, recommendations, words, facts, views, drafts, text }
  return { review: scope.review, committee, filled: scope.filled, report, standing, today, ...said }
}

/** The review of a report, with all that is known of it. */
export async function reportByReference(work: Work, reference: string) {
  const { state } = await readRecord(work, reportKind, reference)
  const found = await readReport(work, (await reviewById(work, state.review_id)).reference)
  if (!found.report) throw new NotPossibleNow('The report is being written. Try again.')
  return { ...found, report: found.report }
}

/** Begins the report of a review as a thing of its own, with what only it says (G41). One for each review. */
export async function startReport(work: Work, review: string, words: ReportWords): Promise<{ reference: string }> {
  const found = await reviewToWrite(work, review)
  if (!isApproved(found.state.standing))
    throw new NotPossibleNow(`The scope of ${found.reference} is not approved, so there is nothing to report on yet.`)
  const before = await reportOf(work, found.id)
  if (before) throw new NotPossibleNow(`${before.reference} is its report already.`)
  const state: ReportState = {
    ...{ ...words, review_id: found.id, checked_with: '', sent_on: null, due_on: null, back_on: null },
    ...{ unchecked_because: '', agreed_on: null, agreed_words: '', agreed_draft: null },
  }
  const given = { title: `Report: ${found.title}`, ownerId: found.ownerId, readers: readersOf(found), state }
  const made = await createRecord(work, reportKind, given, { deed: 'began' })
  await linkRecords(work, made.id, 'arises from', found.id)
  return made
}

/** Changes what only the report says. */
export async function writeReport(work: Work, reference: string, version: number, words: ReportWords): Promise<void> {
  const report = await reportToWrite(work, reference)
  await changeRecord(work, reportKind, report.id, { version, state: words }, { deed: 'changed' })
}

async function reportToWrite(work: Work, reference: string) {
  const { report, review } = await reportByReference(work, reference)
  await reviewToWrite(work, review.reference)
  return report
}

/**
 * Sends the report out so that its facts are checked before members agree it: what it says now is numbered, so that everybody speaks
 * of the same words. Where nobody is asked, the reason is kept instead.
 */
export async function sendForFacts(
  work: Work,
  reference: string,
  version: number,
  said: { checked_with: string; due_on: string | null; unchecked_because: string },
): Promise<void> {
  const { report, text, drafts } = await reportByReference(work, reference)
  await reportToWrite(work, reference)
  if (report.state.agreed_on) throw new NotPossibleNow('Members have agreed the report. Its facts were settled before.')
  const today = work.clock.today().toString()
  if (said.checked_with === '' && said.unchecked_because === '')
    throw new NotValid({ checked_with: 'Say who checks its facts, or below why nobody does' })
  if (said.checked_with === '') {
    const state = { unchecked_because: said.unchecked_because, checked_with: '', sent_on: null, due_on: null }
    const told = { deed: 'goes on without a check of its facts', reason: said.unchecked_because }
    await changeRecord(work, reportKind, report.id, { version, state: { ...state, back_on: null } }, told)
    return
  }
  if (said.due_on === null) throw new NotValid({ due_on: 'Enter the day by which you want it back' })
  if (said.due_on < today) throw new NotValid({ due_on: 'That day has passed' })
  if (text.length === 0) throw new NotPossibleNow('The report says nothing yet that could be checked.')
  const now = await numbered(work, { ...report, version }, text, drafts, `To be checked by ${said.checked_with}`)
  const state = { ...said, unchecked_because: '', sent_on: today, back_on: null }
  await changeRecord(work, reportKind, report.id, { version: now, state }, { deed: 'sent to have its facts checked' })
}

/** Numbers what a report says, unless the last draft says the same. Gives the version of the record from then on. */
async function numbered(
  work: Work,
  report: StoredRecord<ReportState>,
  parts: readonly ReportPart[],
  drafts: readonly TextDraft[],
  note: string,
): Promise<number> {
  if (drafts[0]?.hash === hashOfParts(parts)) return report.version
  await saveDraft(work, reportKind, report, { parts, note })
  return report.version + 1
}

/** Keeps that the check of facts is back; whoever was asked may have had nothing to say. */
export async function factsAreBack(work: Work, reference: string, version: number, on: string | null): Promise<void> {
  const report = await reportToWrite(work, reference)
  const { sent_on: sentOn, back_on: backOn } = report.state
  if (sentOn === null) throw new NotPossibleNow('Nobody has been asked to check its facts.')
  if (backOn !== null) throw new NotPossibleNow('The check is back already.')
  const day = on ?? work.clock.today().toString()
  if (day < sentOn) throw new NotValid({ back_on: 'That is before it was sent' })
  if (day > work.clock.today().toString()) throw new NotValid({ back_on: 'That day has not come yet' })
  await changeRecord(
    work,
    reportKind,
    report.id,
    { version, state: { back_on: day } },
    { deed: 'had its facts checked' },
  )
}

/** Records that members agreed the report as it is now: its words are numbered, and whoever reads later sees what changed since. */
export async function agreeReport(
  work: Work,
  reference: string,
  version: number,
  said: { agreed_on: string | null; agreed_words: string },
): Promise<void> {
  const { report, review, text, drafts, standing } = await reportByReference(work, reference)
  await mayDecide(work, review.reference)
  if (standing.word === 'Agreed') throw new NotPossibleNow('Members have agreed these words already.')
  if (standing.wants.length > 0)
    throw new NotPossibleNow(`Before members agree it, it wants ${standing.wants.join('; ')}.`)
  const day = said.agreed_on ?? work.clock.today().toString()
  if (day > work.clock.today().toString()) throw new NotValid({ agreed_on: 'That day has not come yet' })
  const now = await numbered(work, { ...report, version }, text, drafts, 'As members agreed it')
  const [newest] = await draftsOf(work, report.id)
  const state = { agreed_on: day, agreed_words: said.agreed_words, agreed_draft: newest?.number ?? null }
  const reason = said.agreed_words ? { reason: said.agreed_words } : {}
  await changeRecord(work, reportKind, report.id, { version: now, state }, { deed: 'agreed', ...reason })
}
