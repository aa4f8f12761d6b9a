import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { ordinal } from '../../../../kernel/text.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { insist, may } from '../../../../spine/access/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { closeComment, commentOn, commentsOn, draftOf, draftsOf } from '../../../../spine/texts/index.ts'
import { type Answer, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { reviewKind } from '../../store/review-kind.ts'
import { numberDraft } from '../../use-cases/scope.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { CommentForm, Comments } from './comments.tsx'

/** A draft’s number as an address gives it; 0, which no draft has, for anything else. */
export const draftNumber = (text: string | null | undefined): number =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''
const numberOf = (visit: Visit) => draftNumber(visit.params['number'])

/** /scrutiny/reviews/:reference/drafts: whoever keeps the review numbers what the scope says now. */
export async function number(visit: Visit): Promise<Answer> {
  const draft = await visit.work((work) => numberDraft(work, referenceOf(visit), textOf(visit.typed, 'note')))
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}#drafts`, {
    what: `What the scope says now is its ${ordinal(draft.number)} draft.`,
    next: 'It can be read, compared and commented on, and no longer changes.',
  })
}

/** /scrutiny/reviews/:reference/drafts/:number: whoever may read the review. The draft as it was, and what was said of it. */
export async function draftPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { review, draft, newest, comments } = await visit.work(async (work) => {
    const found = await readRecord(work, reviewKind, referenceOf(visit))
    const drafts = await draftsOf(work, found.id)
    return {
      review: found,
      draft: await draftOf(work, found.id, numberOf(visit)),
      newest: drafts[0]?.number ?? 0,
      comments: await commentsOn(work, found.id),
    }
  })
  const href = `/scrutiny/reviews/${review.reference}`
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const answers = may(visit.actor, 'comment on a draft')
  return page({
    title: `${ordinal(draft.number)} draft of ${review.reference}`,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={href}>Back to {review.reference}</BackLink>,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">
          {ordinal(draft.number)} draft of {review.reference}
        </h1>
        <p class="govuk-body">
          {review.title}. Numbered on {momentOf(draft.savedAt)} by {draft.savedBy}. {draft.note}
        </p>
        <p class="govuk-body">
          {draft.number === newest ? (
            'It is the newest.'
          ) : (
            <a class="govuk-link" href={`${href}/compare?from=${draft.number}&to=${newest}`}>
              Compare it with draft {newest}, the newest
            </a>
          )}
        </p>
        <FlagLink visit={visit} reference={review.reference} draft={draft.number} />
        {draft.parts.map((part) => (
          <section id={`part-${part.key}`}>
            <h2 class="govuk-heading-s">{part.heading}</h2>
            <p class={`govuk-body sl-kept${part.words ? '' : ' sl-muted'}`}>{part.words || 'Not answered.'}</p>
            <Comments
              visit={visit}
              href={href}
              draft={draft}
              comments={comments}
              reference={review.reference}
              part={part.key}
              answers={answers}
              errors={errors}
            />
          </section>
        ))}
        {answers ? <CommentForm visit={visit} href={href} draft={draft} errors={errors} /> : null}
      </>
    ),
  })
}

/** The same address, sent: a comment on a passage. */
export async function comment(visit: Visit): Promise<Answer> {
  const said = {
    draft: numberOf(visit),
    part: textOf(visit.typed, 'part'),
    passage: textOf(visit.typed, 'passage'),
    words: textOf(visit.typed, 'words'),
  }
  try {
    await visit.work(async (work) => {
      insist(work.actor, 'comment on a draft')
      const review = await readRecord(work, reviewKind, referenceOf(visit))
      await commentOn(work, review.id, said)
    })
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return draftPage(visit, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}/drafts/${said.draft}#part-${said.part}`, {
    what: 'Your comment stands beside the draft.',
  })
}

/** /scrutiny/reviews/:reference/drafts/:number/comments/:comment: whoever may comment answers one, or says that it is resolved. */
export async function answerComment(visit: Visit): Promise<Answer> {
  const answer = textOf(visit.typed, 'answer')
  const resolved = textOf(visit.typed, 'standing') === 'resolved'
  const to = `/scrutiny/reviews/${referenceOf(visit)}/drafts/${numberOf(visit)}`
  if (!resolved && answer.trim() === '')
    return draftPage(visit, { [`answer-${visit.params['comment']}`]: 'Write the answer' })
  await visit.work(async (work) => {
    insist(work.actor, 'comment on a draft')
    const review = await readRecord(work, reviewKind, referenceOf(visit))
    const id = visit.params['comment'] ?? ''
    await closeComment(work, review.id, id, resolved ? 'resolved' : 'answered', answer)
  })
  return redirect(to, { what: resolved ? 'The comment is resolved.' : 'Your answer stands under the comment.' })
}
