import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { insist } from '../../../../spine/access/index.ts'
import { AnswersShown, type FilledSection, missingFrom, ownsSection } from '../../../../spine/forms/index.ts'
import { postOf } from '../../../../spine/people/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { readScope, sectionOf, signScope } from '../../use-cases/scope.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const form = z
  .object({
    hash: z.string().length(64),
    role: z.string().trim().min(1, { error: 'Enter what you are, such as Director of Children’s Services' }).max(200),
    view: z.enum(['agrees', 'dissents'], { error: 'Choose whether you agree' }),
    words: z.string().trim().max(5000, { error: 'At most 5,000 characters' }).optional().default(''),
  })
  .refine(({ view, words }) => view === 'agrees' || words !== '', {
    path: ['words'],
    error: 'Say in your own words why you dissent',
  })

/** /scrutiny/reviews/:reference/sections/:section/sign: whoever answers the section. The whole scope is read before it is signed. */
export async function signPage(visit: Visit): Promise<Answer> {
  const { person } = visit.actor
  const role = person ? await visit.work((work) => postOf(work, person)) : ''
  return ask(visit, { role }, {})
}

export async function sign(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { hash, ...signature } = read.value
  const reference = visit.params['reference'] ?? ''
  const draft = await visit.work((work) => signScope(work, reference, visit.params['section'] ?? '', hash, signature))
  return redirect(`/scrutiny/reviews/${reference}`, {
    what: `You have signed draft ${draft.number}.`,
    next: 'Your signature stands on that draft. What is written later is not covered by it, and the page says so.',
  })
}

function load(visit: Visit) {
  return visit.work(async (work) => {
    const scope = await readScope(work, visit.params['reference'] ?? '')
    const section = sectionOf(scope, visit.params['section'] ?? '')
    insist(work.actor, 'sign a scope', { owner: ownsSection(work, section) })
    return { scope, section }
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { scope, section } = await load(visit)
  const { review, filled, hash } = scope
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  const href = `/scrutiny/reviews/${review.reference}/sections/${section.key}`
  return formPage({
    visit,
    title: `Sign ${review.reference} as ${section.who.toLowerCase()}`,
    errors: wrong,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={href}>Back to your part</BackLink>,
    intro: (
      <>
        <p class="govuk-body">This is the whole scope as it stands. Your signature is bound to exactly these words.</p>
        {filled.sections.map((one) => (
          <section>
            <h2 class="govuk-heading-m">{one.heading}</h2>
            <AnswersShown questions={one.questions} answers={one.answers} />
          </section>
        ))}
        <h2 class="govuk-heading-m">Your signature</h2>
      </>
    ),
    children: (
      <>
        <input type="hidden" name="hash" value={textOf(typed, 'hash') || hash} />
        <Missing section={section} />
        <Input label="What you are" hint="Your post or office, as it should stand under the scope" {...text('role')} />
        <Radios
          label="Do you agree that the review goes ahead as it is scoped?"
          labelSize="s"
          {...text('view')}
          items={[
            { value: 'agrees', label: 'I agree' },
            { value: 'dissents', label: 'I dissent' },
          ]}
        />
        <Textarea
          label="In your own words"
          hint="Needed if you dissent. They are kept as you write them."
          rows={5}
          {...text('words')}
        />
        <Button preventDoubleClick>Sign</Button>
      </>
    ),
  })
}

/** What is not answered: a required answer stops the signature, anything else is only named. */
function Missing({ section }: { section: FilledSection }) {
  const { stops, named } = missingFrom(section, section.answers)
  if (stops.length + named.length === 0) return null
  return (
    <InsetText>
      {stops.length > 0 ? <p class="govuk-body">Needed before you can sign: {stops.join('; ')}.</p> : null}
      {named.length > 0 ? (
        <p class="govuk-body">
          Not answered, and named beside your signature: {named.join('; ')}. You can sign all the same.
        </p>
      ) : null}
    </InsetText>
  )
}
