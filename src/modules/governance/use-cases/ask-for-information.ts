import { Temporal } from 'temporal-polyfill'
import { NotValid } from '../../../kernel/failures.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, serviceReaders, type Work } from '../../../spine/access/index.ts'
import { linkRecords } from '../../../spine/links/index.ts'
import { notify } from '../../../spine/notifications/index.ts'
import { createRecord } from '../../../spine/records/index.ts'
import { documentClock } from '../rules/requests/document-clock.ts'
import { type RequestState, requestKind } from '../store/request-kind.ts'

export type NewRequest = Pick<RequestState, 'kind_of' | 'words' | 'asked_by_id' | 'exempt' | 'relevant_to'> & {
  /** Who is asked to answer; nobody yet where that is not known. */
  ownerId: string | null
  meeting_id?: string | null
  /** The scrutiny review for which it is asked, by its id (G24). */
  review_id?: string | null
  asked_on?: string | null
}

/** Who reads what members ask for: the service, all councillors and whoever supports them. */
export const requestReaders = [...serviceReaders, 'role:councillor', 'role:scrutiny-officer']
export const answerIt = 'answer a request'

/** Asks for information, or for a document with the clock of KEY-9. Whoever is to answer finds it waiting for them. */
export async function askForInformation(work: Work, asked: NewRequest): Promise<{ id: string; reference: string }> {
  insist(work.actor, 'ask for information')
  const today = work.clock.today().toString()
  const words = asked.words.trim()
  const asked_on = asked.asked_on ?? today
  if (words === '') throw new NotValid({ words: 'Say what you ask for' })
  if (asked_on > today) throw new NotValid({ asked_on: 'That day has not come yet' })
  const { ownerId, review_id: reviewId, ...said } = asked
  const state = { ...unanswered, ...said, words, asked_on, meeting_id: asked.meeting_id ?? null }
  const readers = [...requestReaders, ...(asked.asked_by_id ? [`person:${asked.asked_by_id}`] : [])]
  const made = await createRecord(
    work,
    requestKind,
    { title: titleOf(words), ownerId, readers, state },
    { deed: 'asked' },
  )
  if (state.meeting_id) await linkRecords(work, made.id, 'arises from', state.meeting_id)
  if (reviewId) await linkRecords(work, made.id, 'arises from', reviewId)
  if (ownerId) await tellAnswerer(work, { ...made, ownerId, state })
  return made
}

const unanswered: Omit<RequestState, 'kind_of' | 'words' | 'asked_by_id' | 'asked_on'> = {
  meeting_id: null,
  exempt: false,
  relevant_to: '',
  status: 'open',
  promised_on: null,
  answered_on: null,
  answer: '',
  publish: '',
  not_published_because: '',
  published_on: null,
  refused_on: null,
  refusal_reasons: '',
  escalated_on: null,
  escalated_to: '',
  escalated_words: '',
  escalation_answer: '',
  withdrawn_because: '',
}

/** The first line, at a length that fits a list. */
export function titleOf(words: string): string {
  const line = words.split('\n')[0]?.trim() ?? words
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`
}

export async function tellAnswerer(
  work: Work,
  request: { id: string; reference: string; ownerId: string; state: Pick<RequestState, 'kind_of' | 'asked_on'> },
): Promise<void> {
  const document = request.state.kind_of === 'document'
  const clock = document ? documentClock(Temporal.PlainDate.from(request.state.asked_on), bankHolidays) : null
  await notify(work, [request.ownerId], {
    recordId: request.id,
    deed: answerIt,
    what: `${request.reference} is yours to answer`,
    why: document
      ? 'A member asks for a document: ten clear days by law (KEY-9).'
      : 'A member asks for information. Say by when they will have it.',
    href: requestKind.path(request.reference),
    until: clock?.remindOn.toString() ?? null,
  })
}

/** Puts what a meeting asked for into the log, the same day; who answers is said there (H22, H23). */
export async function takeAsked(
  work: Work,
  meeting: { id: string; heldOn: string },
  asked: readonly string[],
): Promise<void> {
  for (const words of asked) {
    await askForInformation(work, {
      kind_of: 'information',
      words,
      asked_by_id: null,
      exempt: false,
      relevant_to: '',
      ownerId: null,
      meeting_id: meeting.id,
      asked_on: meeting.heldOn,
    })
  }
}

/** The id of the scrutiny review that somebody named by its reference, or a refusal on that field. */
export async function reviewNamed(work: Work, reference: string): Promise<string> {
  const row = await work.tx
    .selectFrom('record')
    .select('id')
    .where('reference', '=', reference.toUpperCase())
    .where('kind', '=', 'REV')
    .executeTakeFirst()
  if (!row) throw new NotValid({ review: `“${reference}” is not the reference of a review that you may see` })
  return row.id
}
