import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Details } from '../../../../govuk/components/Details.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { insist, may } from '../../../../spine/access/index.ts'
import {
  AnswersShown,
  type FilledSection,
  type FormAnswers,
  giveSection,
  maySectionBeWritten,
  ownsSection,
  QuestionField,
  readAnswers,
} from '../../../../spine/forms/index.ts'
import { type PersonChoice, peopleToChoose } from '../../../../spine/people/index.ts'
import { type HistoryEntry, HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { insistMayScrutinise } from '../../use-cases/may-scrutinise.ts'
import { answerSection, keepsReview, lookAtScope, readScope, type Scope, sectionOf } from '../../use-cases/scope.ts'
import { filledFor } from '../../use-cases/start-review.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'
import { DurationLine, SmartTable } from './scope-looked-at.tsx'

const versionField = z.object({ version: z.coerce.number().int().min(1) })
const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''
const keyOf = (visit: Visit) => visit.params['section'] ?? ''

/** /scrutiny/reviews/:reference/sections/:section: whoever may read the review; its hand writes in it, others read. */
export const sectionPage = (visit: Visit): Promise<Answer> => show(visit, null, {})

export async function writeAnswers(visit: Visit): Promise<Answer> {
  const scope = await visit.work((work) => readScope(work, referenceOf(visit)))
  const section = sectionOf(scope, keyOf(visit))
  const { version } = versionField.parse(visit.typed)
  const { answers, errors } = readAnswers(section, visit.typed)
  if (Object.keys(errors).length > 0) return show(visit, answers, errors)
  await visit.work((work) => answerSection(work, referenceOf(visit), section.key, version, answers))
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}/sections/${section.key}`, {
    what: 'Your answers are saved.',
    next: 'Nothing is sent to anybody. Sign when the part is as you want it.',
  })
}

/** /scrutiny/reviews/:reference/sections/:section/give: scrutiny officers name who answers. */
export async function give(visit: Visit): Promise<Answer> {
  const owner = z.uuid().safeParse(textOf(visit.typed, 'owner'))
  const was = textOf(visit.typed, 'was') || null
  const ownerId = owner.success ? owner.data : null
  try {
    await visit.work(async (work) => {
      const { review } = await readScope(work, referenceOf(visit))
      insist(work.actor, 'change a review')
      await insistMayScrutinise(work, { owner: ownerId }, { cabinetMemberId: review.state.cabinet_member_id })
      await giveSection(work, filledFor(review), keyOf(visit), { was, ownerId })
    })
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return show(visit, null, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${referenceOf(visit)}`, {
    what: 'It waits for whoever you named.',
    next: 'What was written before stays, under the name of whoever wrote it.',
  })
}

async function show(visit: Visit, typed: FormAnswers | null, errors: FieldErrors): Promise<Answer> {
  const shown = await visit.work(async (work) => {
    const scope = await readScope(work, referenceOf(visit))
    const section = sectionOf(scope, keyOf(visit))
    const keeps = keepsReview(work, scope.review)
    return {
      scope,
      section,
      keeps,
      people: may(work.actor, 'change a review') ? await peopleToChoose(work) : null,
      history: await historyOf(work, section.record.id),
    }
  })
  const { scope, section } = shown
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `${section.heading}: ${scope.review.reference}`,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={`/scrutiny/reviews/${scope.review.reference}`}>Back to {scope.review.reference}</BackLink>,
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: <SectionShown visit={visit} typed={typed} errors={errors} {...shown} />,
  })
}

type Shown = {
  visit: Visit
  scope: Scope
  section: FilledSection
  keeps: boolean
  people: readonly PersonChoice[] | null
  history: readonly HistoryEntry[]
  typed: FormAnswers | null
  errors: FieldErrors
}

function SectionShown({ visit, scope, section, keeps, people, history, typed, errors }: Shown) {
  const { review } = scope
  const href = `/scrutiny/reviews/${review.reference}/sections/${section.key}`
  const scoping = review.state.standing === 'scoping'
  const writes = scoping && maySectionBeWritten(visit, section, keeps)
  return (
    <>
      <span class="govuk-caption-l">
        {review.reference} {review.title}
      </span>
      <h1 class="govuk-heading-l">{section.heading}</h1>
      <p class="govuk-body">
        {section.who}: {section.owner ?? 'nobody named yet'}. {section.intro}
      </p>
      {section.signed && ownsSection(visit, section) ? (
        <Button variant="secondary" href={`${href}/sign`}>
          Read it through and sign
        </Button>
      ) : null}
      {writes ? (
        <Answering visit={visit} scope={scope} section={section} answers={typed ?? section.answers} errors={errors} />
      ) : (
        <AnswersShown questions={section.questions} answers={section.answers} />
      )}
      <FlagLink visit={visit} reference={section.record.reference} />
      {people ? <GiveForm visit={visit} href={href} section={section} people={people} error={errors['owner']} /> : null}
      <section>
        <h2 class="govuk-heading-m">History</h2>
        <HistoryList entries={history} />
      </section>
    </>
  )
}

type AnsweringProps = {
  visit: Visit
  scope: Scope
  section: FilledSection
  answers: FormAnswers
  errors: FieldErrors
}

function Answering({ visit, scope, section, answers, errors }: AnsweringProps) {
  const { duration, smart } = lookAtScope(scope.filled, visit.ground.clock.today())
  const beside = (means: string | undefined) =>
    means === 'aims' ? <SmartTable smart={smart} /> : means === 'ends' ? <DurationLine duration={duration} /> : null
  return (
    <PostForm visit={visit} action={`/scrutiny/reviews/${scope.review.reference}/sections/${section.key}`}>
      <VersionField value={section.record.version} />
      {section.questions.map((question) => (
        <QuestionField
          question={question}
          answer={answers[question.key]}
          error={errors[question.key]}
          beside={beside(question.means)}
        />
      ))}
      <Button preventDoubleClick>Save the answers</Button>
    </PostForm>
  )
}

type GiveProps = {
  visit: Visit
  href: string
  section: FilledSection
  people: readonly PersonChoice[]
  error: string | undefined
}

function GiveForm({ visit, href, section, people, error }: GiveProps) {
  return (
    <Details summary="Name who answers this part" open={error !== undefined}>
      <PostForm visit={visit} action={`${href}/give`}>
        <input type="hidden" name="was" value={section.record.ownerId ?? ''} />
        <Select
          name="owner"
          label={section.who}
          items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          value={textOf(visit.typed, 'owner') || (section.record.ownerId ?? '')}
          error={error}
        />
        <Button variant="secondary" preventDoubleClick>
          Name them
        </Button>
      </PostForm>
    </Details>
  )
}
