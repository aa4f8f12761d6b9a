import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { type Form, formsFor } from '../../../../spine/forms/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { reviewsLike } from '../../store/list-reviews.ts'
import { committeesToChoose, scrutinyOfficers } from '../../store/people-of-scrutiny.ts'
import { topicToDecide } from '../../use-cases/decide-topic.ts'
import { startReview } from '../../use-cases/start-review.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const person = z.uuid().or(z.literal('')).optional()
const form = z.object({
  title: z
    .string()
    .trim()
    .min(1, { error: 'Enter what the review is called' })
    .max(200, { error: 'The title must be 200 characters or fewer' }),
  committee: z.uuid({ error: 'Choose the committee' }),
  proposer: z.uuid({ error: 'Choose the member who proposes it' }),
  officer: person,
})

/** /scrutiny/reviews/start: scrutiny officers. First on which form, then who answers which part of it. */
export async function startPage(visit: Visit): Promise<Answer> {
  const forms = await visit.work((work) => formsFor(work, 'scope'))
  const chosen = forms.find((one) => one.form.code === visit.query.get('form'))
  if (chosen) return ask(visit, chosen.form, {}, {})
  const topic = visit.query.get('topic')
  const also = topic ? `&topic=${encodeURIComponent(topic)}` : ''
  return page({
    title: 'Start a review',
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href="/scrutiny/reviews">All reviews</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">On which form is its scope written?</h1>
        {forms.map(({ form: one, copy }) => (
          <section>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={`/scrutiny/reviews/start?form=${one.code}${also}`}>
                {one.title}
              </a>
            </h2>
            <p class="govuk-body">
              {one.intro} {copy ? 'The council’s own.' : ''}
            </p>
          </section>
        ))}
      </>
    ),
  })
}

export async function start(visit: Visit): Promise<Answer> {
  const forms = await visit.work((work) => formsFor(work, 'scope'))
  const chosen = forms.find((one) => one.form.code === textOf(visit.typed, 'form'))?.form
  const read = readForm(form, visit.typed)
  if (!chosen) return redirect('/scrutiny/reviews/start')
  if (!read.ok) return ask(visit, chosen, read.typed, read.errors)
  const { title, committee: bodyId, proposer: proposerId, officer } = read.value
  const owners = Object.fromEntries(chosen.sections.map(({ key }) => [key, ownerOf(visit.typed, key)]))
  const topic = textOf(visit.typed, 'topic') || null
  const given = { title, bodyId, proposerId, officerId: officer || null, form: chosen.code, owners, topic }
  try {
    const { reference } = await visit.work((work) => startReview(work, given))
    return redirect(`/scrutiny/reviews/${reference}`, {
      what: `${reference} has been started.`,
      next: 'Each part of the scope waits for whoever answers it.',
    })
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, chosen, visit.typed, refusal.fields)
  }
}

function ownerOf(typed: Typed, key: string): string | null {
  const given = z.uuid().safeParse(textOf(typed, `owner-${key}`))
  return given.success ? given.data : null
}

async function choices(work: Work, topic: string | null, title: string) {
  const people = await peopleToChoose(work)
  const officers = await scrutinyOfficers(work)
  const taken = topic ? await topicToDecide(work, topic) : null
  return {
    people,
    officers: people.filter(({ id }) => officers.includes(id)),
    committees: await committeesToChoose(work),
    topic: taken,
    like: await reviewsLike(work, title || (taken?.title ?? ''), null),
  }
}

async function ask(visit: Visit, chosen: Form, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const reference = textOf(typed, 'topic') || visit.query.get('topic')
  const found = await visit.work((work) => choices(work, reference, textOf(typed, 'title')))
  const text = (name: string, own = '') => ({ name, value: textOf(typed, name) || own, error: errors[name] })
  const anyone = (none: string) => [
    { value: '', text: none },
    ...found.people.map(({ id, name }) => ({ value: id, text: name })),
  ]
  return formPage({
    visit,
    title: 'Start a review',
    errors,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href="/scrutiny/reviews/start">Choose another form</BackLink>,
    intro: (
      <>
        <p class="govuk-body">{chosen.title}.</p>
        {found.like.length > 0 ? <Alike like={found.like} /> : null}
      </>
    ),
    children: (
      <>
        <input type="hidden" name="form" value={chosen.code} />
        {found.topic ? <input type="hidden" name="topic" value={found.topic.reference} /> : null}
        <Input label="What is the review called?" {...text('title', found.topic?.title)} />
        <Select
          label="For which committee?"
          items={[
            { value: '', text: 'Choose one' },
            ...found.committees.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          {...text('committee')}
        />
        <Select
          label="Which member proposes it?"
          items={anyone('Choose one')}
          {...text('proposer', found.topic?.ownerId ?? '')}
        />
        <Select
          label="Which scrutiny officer supports it?"
          items={[
            { value: '', text: 'Nobody yet' },
            ...found.officers.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          {...text('officer')}
        />
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Who answers which part of the scope</legend>
          {chosen.sections.map(({ key, heading, who }) => (
            <Select label={heading} hint={who} items={anyone('Nobody yet')} {...text(`owner-${key}`)} />
          ))}
        </fieldset>
        <Button preventDoubleClick>Start the review</Button>
      </>
    ),
  })
}

/** Earlier reviews on the same subject: what was found then need not be found again (G53). */
function Alike({ like }: { like: readonly { reference: string; title: string }[] }) {
  return (
    <InsetText>
      <p class="govuk-body">There are reviews with similar names:</p>
      <ul class="govuk-list">
        {like.map(({ reference, title }) => (
          <li>
            <a class="govuk-link" href={`/scrutiny/reviews/${reference}`}>
              {title}
            </a>{' '}
            <span class="sl-no-wrap">{reference}</span>
          </li>
        ))}
      </ul>
    </InsetText>
  )
}
