import { z } from 'zod'
import { meetingKind } from '../../../../spine/meetings/index.ts'
import type { Field } from '../../../../spine/record-forms/index.ts'
import { newForm, ownerField, wordsForm } from '../../../../spine/record-forms/index.ts'
import { relevances } from '../../rules/requests/document-clock.ts'
import { requestKind } from '../../store/request-kind.ts'
import {
  answerRequest,
  escalateRequest,
  promiseAnswer,
  refuseRequest,
  withdrawRequest,
} from '../../use-cases/answer-request.ts'
import { askForInformation, reviewNamed } from '../../use-cases/ask-for-information.ts'
import { named } from '../../use-cases/named-records.ts'
import { dayOrNone, personOrNone, text, yesNo, yesOrNo } from '../typed-values.ts'

const kind = requestKind
const deed = 'answer a request'

const askFields: readonly Field[] = [
  { name: 'words', label: 'What do you ask for?', kind: 'text', hint: 'Name no child and no family.' },
  {
    name: 'kind_of',
    label: 'What is it?',
    kind: 'choice',
    choices: [
      ['information', 'Information'],
      ['document', 'A document that the executive holds: ten clear days by law (KEY-9)'],
    ],
  },
  { name: 'exempt', label: 'Does the document hold exempt information?', kind: 'choice', choices: yesNo },
  {
    name: 'relevant_to',
    label: 'To what is it relevant?',
    kind: 'choice',
    choices: [['', 'Neither, or not a document'], ...relevances.map((one) => [one, one] as const)],
    hint: 'A member may have exempt material only where it is relevant to one of these (KEY-9).',
  },
  { name: 'asked_on', label: 'Day on which it was asked', kind: 'day', hint: 'Empty for today.' },
  {
    name: 'meeting',
    label: 'Meeting at which it was asked',
    hint: 'Its reference, such as MTG-12. Empty where there was none.',
  },
  {
    name: 'review',
    label: 'Scrutiny review for which it is asked',
    hint: 'Its reference, such as REV-3. Empty where there is none.',
  },
  ownerField('Who is asked to answer?', 'Leave empty if you do not know.'),
]

const askShape = z.object({
  words: text,
  kind_of: z.enum(['information', 'document']).catch('information'),
  exempt: yesOrNo,
  relevant_to: z.enum(['', ...relevances]).catch(''),
  asked_on: dayOrNone,
  ownerId: personOrNone,
})

/** What is asked for a review is a document that the executive holds, relevant to the work programme, unless somebody says otherwise. */
const forReview = (review: string | null) =>
  review === null ? {} : { review, kind_of: 'document', relevant_to: relevances[1] }

/** /governance/requests/ask?meeting= or ?review=: councillors, for themselves; the clerk, for a meeting; officers, for a review (G24). */
export const askForm = newForm({
  heading: 'Ask for information',
  button: 'Ask for it',
  back: { href: '/governance/requests', text: 'Requests for information' },
  fields: () => askFields,
  begins: (visit) => ({ meeting: visit.query.get('meeting') ?? '', ...forReview(visit.query.get('review')) }),
  save: async (work, words) => {
    const asked = askShape.parse(words)
    const meeting = words['meeting'] ? await named(work, meetingKind, words['meeting'], 'meeting') : null
    const councillor = work.actor.principals.has('role:councillor')
    const { reference } = await askForInformation(work, {
      ...asked,
      asked_by_id: councillor ? work.actor.person : null,
      meeting_id: meeting?.id ?? null,
      review_id: words['review'] ? await reviewNamed(work, words['review']) : null,
    })
    return {
      to: `/governance/requests/${reference}`,
      what: `${reference} has been asked.`,
      next: 'You will be told when it is answered.',
    }
  },
})

/** /governance/requests/:reference/promise: whoever answers, the programme manager, the director. */
export const promiseForm = wordsForm({
  kind,
  deed,
  heading: 'Who answers, and by when',
  fields: () => [ownerField('Who answers?'), { name: 'promised_on', label: 'Day promised', kind: 'day' }],
  save: (work, reference, version, words) =>
    promiseAnswer(work, reference, version, z.object({ ownerId: personOrNone, promised_on: dayOrNone }).parse(words)),
})

const answerShape = z.object({
  answer: text,
  answered_on: dayOrNone,
  publish: z.enum(['', 'yes', 'no']).default(''),
  not_published_because: text,
  published_on: dayOrNone,
})

/** …/answer: the answer, and whether it is published. */
export const answerForm = wordsForm({
  kind,
  deed,
  heading: 'Answer the request',
  fields: () => [
    {
      name: 'answer',
      label: 'The answer',
      kind: 'text',
      hint: 'Or where it can be read. Name no child and no family.',
    },
    { name: 'answered_on', label: 'Day on which it was given', kind: 'day', hint: 'Empty for today.' },
    {
      name: 'publish',
      label: 'Is the answer published?',
      kind: 'choice',
      choices: [['', 'Choose'], ...yesNo],
      hint: 'Where it can be, it is.',
    },
    { name: 'published_on', label: 'Published: day', kind: 'day', hint: 'Empty until it is out.' },
    { name: 'not_published_because', label: 'Not published: why', kind: 'text' },
  ],
  save: (work, reference, version, words) => answerRequest(work, reference, version, answerShape.parse(words)),
})

/** …/refuse: in writing, with reasons. */
export const refuseRequestForm = wordsForm({
  kind,
  deed,
  heading: 'Refuse the request',
  fields: () => [
    {
      name: 'refusal_reasons',
      label: 'The reasons',
      kind: 'text',
      hint: 'They are sent to the member in writing (KEY-9).',
    },
  ],
  save: (work, reference, version, { refusal_reasons = '' }) =>
    refuseRequest(work, reference, version, refusal_reasons),
})

/** …/escalate: councillors, and the clerk for them. */
export const escalateForm = wordsForm({
  kind,
  deed: 'ask for information',
  heading: 'Escalate the request',
  fields: () => [
    {
      name: 'escalated_to',
      label: 'To whom',
      hint: 'Such as the chief executive, the monitoring officer or the leader.',
    },
    { name: 'escalated_words', label: 'Why', kind: 'text' },
    { name: 'escalation_answer', label: 'What came of it', kind: 'text', hint: 'Empty until something has.' },
  ],
  save: (work, reference, version, words) =>
    escalateRequest(
      work,
      reference,
      version,
      z.object({ escalated_to: text, escalated_words: text, escalation_answer: text }).parse(words),
    ),
})

/** …/withdraw: it is no longer asked. */
export const withdrawRequestForm = wordsForm({
  kind,
  deed: 'ask for information',
  heading: 'Withdraw the request',
  fields: () => [{ name: 'why', label: 'Why is it withdrawn?', kind: 'text' }],
  save: (work, reference, version, { why = '' }) => withdrawRequest(work, reference, version, why),
})
