import type { Work } from '../../../../spine/access/index.ts'
import { type Field, newForm, type Words, wordsForm } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import type { ReportWords } from '../../rules/report/report-text.ts'
import { type ReportState, reportKind } from '../../store/report-kind.ts'
import { reviewToWrite } from '../../use-cases/find.ts'
import { reviewById } from '../../use-cases/life-of-review.ts'
import { agreeReport, factsAreBack, sendForFacts, startReport, writeReport } from '../../use-cases/report.ts'

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

const words: readonly Field[] = [
  { name: 'foreword', label: 'Foreword (optional)', hint: 'Usually the chair’s', kind: 'text' },
  { name: 'conclusions', label: 'Conclusions (optional)', hint: 'What it comes to, in a page or less', kind: 'text' },
  {
    name: 'left_out',
    label: 'What does the public version leave out? (optional)',
    hint: 'Confidential matter is never published; say in a line what it was about, so that what is recommended is still understood.',
    kind: 'text',
  },
]
const saidOf = (typed: Words): ReportWords => ({
  foreword: typed['foreword'] ?? '',
  conclusions: typed['conclusions'] ?? '',
  left_out: typed['left_out'] ?? '',
})

/** /scrutiny/reviews/:reference/report/begin: whoever keeps the review (G41). */
export const beginReportForm = newForm({
  heading: 'What only the report says',
  button: 'Keep it',
  back: (visit) => ({ href: `/scrutiny/reviews/${reviewIn(visit)}/report`, text: 'The report' }),
  fields: async (visit) => {
    await visit.work((work) => reviewToWrite(work, reviewIn(visit)))
    return words
  },
  save: async (work, typed, visit) => {
    const { reference } = await startReport(work, reviewIn(visit), saidOf(typed))
    return {
      to: reportKind.path(reference),
      what: `${reference} is the report’s own page.`,
      next: 'Before members agree it, have its facts checked by whoever it is about.',
    }
  },
})

/** /scrutiny/reports/:reference/change */
export const changeReportForm = wordsForm({
  kind: reportKind,
  deed: 'keep a review',
  heading: 'What only the report says',
  fields: () => words,
  save: (work, reference, version, typed) => writeReport(work, reference, version, saidOf(typed)),
})

/** /scrutiny/reports/:reference/check */
export const checkForm = wordsForm({
  kind: reportKind,
  deed: 'keep a review',
  heading: 'Have its facts checked',
  fields: () => [
    {
      name: 'checked_with',
      label: 'Who checks its facts?',
      hint: 'Whoever it is about: the service’s director, a trust. What it says now is numbered for them.',
    },
    { name: 'due_on', label: 'By when do you want it back?', kind: 'day' },
    {
      name: 'unchecked_because',
      label: 'Or, why does nobody check them?',
      hint: 'Only where nobody is asked. Members read the reason before they agree.',
      kind: 'text',
    },
  ],
  save: (work, reference, version, typed) =>
    sendForFacts(work, reference, version, {
      checked_with: typed['checked_with'] ?? '',
      due_on: typed['due_on'] || null,
      unchecked_because: typed['unchecked_because'] ?? '',
    }),
})

/** /scrutiny/reports/:reference/back */
export const factsBackForm = wordsForm({
  kind: reportKind,
  deed: 'keep a review',
  heading: 'The check of its facts is back',
  fields: () => [
    { name: 'back_on', label: 'On which day did it come back?', hint: 'Today unless you say another', kind: 'day' },
  ],
  save: (work, reference, version, typed) => factsAreBack(work, reference, version, typed['back_on'] || null),
})

/** How somebody stands to the committee whose report it is. */
export const ofItsCommittee = async (work: Work, { state }: StoredRecord<ReportState>) => {
  const review = await reviewById(work, state.review_id)
  return { member: work.actor.principals.has(`body:${review.state.body_id}`) }
}

/** /scrutiny/reports/:reference/agree: scrutiny officers and the committee’s members. */
export const agreeReportForm = wordsForm({
  kind: reportKind,
  deed: 'decide on a review',
  stands: ofItsCommittee,
  heading: 'Members agreed the report',
  fields: () => [
    { name: 'agreed_on', label: 'On which day?', hint: 'Today unless you say another', kind: 'day' },
    { name: 'agreed_words', label: 'What did they resolve? (optional)', kind: 'text' },
  ],
  save: (work, reference, version, typed) =>
    agreeReport(work, reference, version, {
      agreed_on: typed['agreed_on'] || null,
      agreed_words: typed['agreed_words'] ?? '',
    }),
})
