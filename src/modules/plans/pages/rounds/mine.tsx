import type { ComponentChildren } from 'preact'
import { Temporal } from 'temporal-polyfill'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { Progress } from '../../../../govuk/patterns/Progress.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate, joinWords, plural } from '../../../../kernel/text.ts'
import type { Typed } from '../../../../platform/http/form.ts'
import { keepDraft } from '../../../../spine/drafts/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { answerable, answerableFor, answerRound } from '../../use-cases/rounds/answer-round.ts'
import { type AskedItem, type Round, readRound } from '../../use-cases/rounds/read-round.ts'
import { RoundClosed } from '../../use-cases/rounds/run-round.ts'
import { planNavigation } from '../plan-frame.ts'
import { AnswerFields } from './answer-fields.tsx'
import { givenBack } from './given-back.tsx'
import { fieldsFor, readAnswers, typedWithout } from './typed-answers.ts'

/** Whose items are on the form: the visitor's own, and those of streams they lead; or somebody else's (`for`). */
type Mine = { round: Round; own: readonly AskedItem[]; stream: readonly AskedItem[]; forWhom: string | null }

/** /plans/:reference/rounds/:round/mine: whoever leads something asked about; /for/:person: the programme manager. */
export async function minePage(visit: Visit): Promise<Answer> {
  const mine = await readMine(visit)
  return show(visit, mine, {}, {})
}

/** What was kept of an item before it was answered has had its turn. */
const answeredSince = (all: readonly AskedItem[], keptAt: Date): string[] =>
  all.filter(({ question }) => question.answeredAt && question.answeredAt >= keptAt).map(({ item }) => item.reference)

/** Saves every answer that can be saved; shows the others again with what is wrong, as they were typed. */
export async function answer(visit: Visit): Promise<Answer> {
  const mine = await readMine(visit)
  const { given, errors } = readAnswers(visit.typed, [...mine.own, ...mine.stream])
  const { reference, round } = references(visit)
  try {
    const done = await visit.work((work) => answerRound(work, reference, round, given))
    const left = typedWithout(visit.typed, done.saved)
    if (Object.keys(errors).length === 0 && done.meanwhile.length === 0) {
      return redirect(visit.path, {
        what:
          given.length === 0
            ? 'Nothing was typed, so nothing was saved.'
            : `${plural(done.saved.length, 'answer')} saved.`,
        ...(done.done > 0 ? { next: 'What you said is done now waits for somebody else to verify it.' } : {}),
      })
    }
    const { session } = visit
    if (session) await visit.work((work) => keepDraft(work, session.personId, visit.path, left))
    return show(visit, await readMine(visit), left, { ...errors, ...meanwhileErrors(done.meanwhile) }, done.saved)
  } catch (refusal) {
    if (!(refusal instanceof RoundClosed)) throw refusal
    return givenBack(visit, mine.round, [...mine.own, ...mine.stream], refusal.message)
  }
}

/** Two people answered one item: what the other said stands above the field, which still holds what was typed. */
const meanwhileErrors = (all: readonly string[]): FieldErrors =>
  Object.fromEntries(
    all.map((reference) => [
      fieldsFor(reference).words,
      `${reference}: somebody answered this while you were writing. Read what they said; save again to add yours to it`,
    ]),
  )

const references = (visit: Visit) => ({
  reference: visit.params['reference'] ?? '',
  round: visit.params['round'] ?? '',
})

function readMine(visit: Visit): Promise<Mine> {
  const { reference, round: roundReference } = references(visit)
  const person = visit.params['person']
  return visit.work(async (work) => {
    const round = await readRound(work, reference, roundReference)
    if (person === undefined) return { round, ...answerable(round, work), forWhom: null }
    const own = answerableFor(round, work, person)
    return { round, own, stream: [], forWhom: own[0]?.question.asked ?? 'somebody who is not asked' }
  })
}

function show(visit: Visit, mine: Mine, typed: Typed, errors: FieldErrors, saved: readonly string[] = []): Answer {
  const { plan, round } = mine.round
  const title = mine.forWhom === null ? `Your actions: ${round.title}` : `Answer for ${mine.forWhom}: ${round.title}`
  const all = [...mine.own, ...mine.stream]
  const body: ComponentChildren =
    all.length === 0 ? (
      <EmptyState heading="Nothing is asked of you in this round">
        <p class="govuk-body">It asks about open actions, each of whoever leads it.</p>
      </EmptyState>
    ) : round.state.state === 'closed' ? (
      <p class="govuk-body">
        This round has been closed.{' '}
        <a class="govuk-link" href={`/plans/${plan.reference}/rounds/${round.reference}`}>
          See what was said
        </a>
        .
      </p>
    ) : (
      <PostForm visit={visit} stillWanted={(draft) => typedWithout(draft.typed, answeredSince(all, draft.keptAt))}>
        {mine.own.map((asked) => (
          <AnswerFields asked={asked} typed={typed} errors={errors} />
        ))}
        {mine.stream.length > 0 ? (
          <h2 class="govuk-heading-l">Others in work streams that you lead or deputise for</h2>
        ) : null}
        {mine.stream.map((asked) => (
          <AnswerFields asked={asked} typed={typed} errors={errors} />
        ))}
        <Button preventDoubleClick>Save</Button>
      </PostForm>
    )
  return page({
    title,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
    subNavigation: planNavigation(plan, '/rounds'),
    before:
      mine.forWhom === null ? null : (
        <BackLink href={`/plans/${plan.reference}/rounds/${round.reference}`}>{round.title}</BackLink>
      ),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{title}</h1>
        {saved.length > 0 ? <p class="govuk-body">Saved: {joinWords(saved)}. What is below was not saved.</p> : null}
        {round.state.message ? <p class="govuk-body">{round.state.message}</p> : null}
        {all.length > 0 ? (
          <>
            <p class="govuk-body">
              Say what you can and save; you can come back until{' '}
              {formatDate(Temporal.PlainDate.from(round.state.closes_on))}.
            </p>
            <Progress
              done={mine.own.filter(({ question }) => question.answeredAt).length}
              total={mine.own.length}
              words={mine.forWhom === null ? 'actions of yours answered' : 'actions answered'}
            />
          </>
        ) : null}
        {body}
      </TwoThirds>
    ),
  })
}
