import type { Temporal } from 'temporal-polyfill'
import { NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import { parseAgreedDate } from '../../../kernel/parse-agreed-date.ts'
import { bankHolidays } from '../../../platform/holiday-calendar.ts'
import { insist, may, type Work } from '../../../spine/access/index.ts'
import {
  type FilledForm,
  type FilledSection,
  type FormAnswers,
  filledForm,
  meaning,
  missingFrom,
  ownsSection,
  partsOfForm,
  type SignedDraft,
  signedDrafts,
  writeSection,
} from '../../../spine/forms/index.ts'
import { readRecord, type StoredRecord } from '../../../spine/records/index.ts'
import { type Signature, signaturesOf, signOff } from '../../../spine/sign-off/index.ts'
import { draftsOf, hashOfParts, saveDraft, type TextDraft } from '../../../spine/texts/index.ts'
import { checkDuration, type DurationCheck } from '../rules/scope/duration.ts'
import { type SmartPrompt, smartPrompts } from '../rules/scope/smart-prompts.ts'
import { type ReviewState, reviewKind } from '../store/review-kind.ts'
import { insistActorMayScrutinise } from './may-scrutinise.ts'

/** A review with its scope: the form as it is filled, its numbered drafts and who signed which. */
export type Scope = {
  review: StoredRecord<ReviewState>
  filled: FilledForm
  drafts: readonly TextDraft[]
  signed: readonly SignedDraft[]
  /** The hash of what the form says now; the newest draft has it unless something was written since. */
  hash: string
}

/** Reads a review with its scope. */
export async function readScope(work: Work, reference: string): Promise<Scope> {
  const review = await readRecord(work, reviewKind, reference)
  const filled = await filledForm(work, review.id)
  const drafts = await draftsOf(work, review.id)
  const signed = signedDrafts(await signaturesOf(work, review.id), drafts)
  return { review, filled, drafts, signed, hash: hashOfParts(partsOf(filled), askedBy(filled)) }
}

const partsOf = ({ form, answers }: FilledForm) => partsOfForm(form, answers)
const askedBy = ({ form, edition }: FilledForm) => `${form.code} ${edition}`

/** One section of a scope, or NotFound. */
export function sectionOf({ filled }: Pick<Scope, 'filled'>, key: string): FilledSection {
  const found = filled.sections.find((one) => one.key === key)
  if (!found) throw new NotFound('That section')
  return found
}

/** Whether somebody keeps this review: the scrutiny officers, and the member who proposes it. */
export const keepsReview = (
  work: Pick<Work, 'actor'>,
  { ownerId }: Pick<StoredRecord<ReviewState>, 'ownerId'>,
): boolean => may(work.actor, 'keep a review', { owner: ownerId !== null && ownerId === work.actor.person })

/** Writes answers in a section: its owner, and where the form lets somebody help, whoever keeps the review. */
export async function answerSection(
  work: Work,
  reference: string,
  key: string,
  version: number,
  answers: FormAnswers,
): Promise<void> {
  const review = await readRecord(work, reviewKind, reference)
  if (review.state.standing !== 'scoping')
    throw new NotPossibleNow(
      `${review.reference} is ${review.state.standing}. Its scope is written again only when it is opened again.`,
    )
  await writeSection(work, review.id, key, { version, answers, helper: keepsReview(work, review) })
}

/** Numbers the scope as it is now as the next draft (G06). */
export async function numberDraft(work: Work, reference: string, note: string): Promise<TextDraft> {
  const { review, filled } = await readScope(work, reference)
  insist(work.actor, 'keep a review', { owner: review.ownerId === work.actor.person })
  const given = { parts: partsOf(filled), askedBy: askedBy(filled), note: note.trim() }
  return saveDraft(work, reviewKind, review, given)
}

/**
 * Signs the scope as the voice of one section (G03 to G05). What is signed is a numbered draft: where something was written since
 * the last one, it is numbered first. What is only missing is named on the page and stops nothing; the seed forms can be signed as
 * they stand. `hash` is of what the person read.
 */
export async function signScope(
  work: Work,
  reference: string,
  key: string,
  hash: string,
  signature: Omit<Signature, 'capacity'>,
): Promise<TextDraft> {
  const scope = await readScope(work, reference)
  const { review, filled, drafts } = scope
  const section = sectionOf(scope, key)
  insist(work.actor, 'sign a scope', { owner: ownsSection(work, section) })
  await insistActorMayScrutinise(work, { cabinetMemberId: review.state.cabinet_member_id })
  if (scope.hash !== hash)
    throw new NotPossibleNow('Somebody has written in the scope since you read it. Read it once more, then sign.')
  const { stops } = missingFrom(section, section.answers)
  if (stops.length > 0) throw new NotPossibleNow(`Before it can be signed it needs: ${stops.join('; ')}.`)
  const [newest] = drafts
  const draft =
    newest?.hash === hash
      ? newest
      : await saveDraft(work, reviewKind, review, {
          parts: partsOf(filled),
          askedBy: askedBy(filled),
          note: `To be signed by the ${section.who.toLowerCase()}`,
        })
  await signOff(work, review.id, draft.hash, { ...signature, capacity: section.who })
  return draft
}

/** What the scope says of itself, looked at by rule: how long it takes beside its dates, and its aims letter by letter. */
export function lookAtScope(
  { form, answers }: Pick<FilledForm, 'form' | 'answers'>,
  today: Temporal.PlainDate,
): { duration: DurationCheck | null; smart: SmartPrompt[] } {
  const says = (means: string) => meaning(form, answers, means)
  const lastDay = (words: string) => parseAgreedDate(words, { asAt: today, calendar: bankHolidays }).latest
  return {
    duration: checkDuration(says('duration'), lastDay(says('starts')), lastDay(says('ends'))),
    smart: smartPrompts(says('aims').split('\n'), {
      resources: says('resources') || says('officers'),
      methods: says('methods'),
      priorities: says('priorities') || says('reason'),
      ends: says('ends'),
      duration: says('duration'),
    }),
  }
}
