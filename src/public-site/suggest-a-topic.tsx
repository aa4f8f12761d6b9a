import { z } from 'zod'
import { BackLink } from '../govuk/components/BackLink.tsx'
import { Button } from '../govuk/components/Button.tsx'
import { Input } from '../govuk/components/Input.tsx'
import { TwoThirds } from '../govuk/layout.tsx'
import type { FieldErrors } from '../kernel/failures.ts'
import { suggestInPublic, TopicFields, topicWords } from '../modules/scrutiny/index.ts'
import { readForm, type Typed, textOf } from '../platform/http/form.ts'
import { asSystem } from '../spine/access/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../spine/web/index.ts'
import { ChildAtRisk } from './child-at-risk.tsx'

const form = topicWords.extend({
  name: z.string().trim().max(120, { error: 'This must be 120 characters or fewer' }).optional().default(''),
})

/** /public/suggest-a-topic: anyone, without an account. A scrutiny officer reads it before anybody else does. */
export const suggestPage =
  (report: string) =>
  async (visit: Visit): Promise<Answer> =>
    ask(visit, report, {}, {})

export const suggest =
  (report: string) =>
  async (visit: Visit): Promise<Answer> => {
    const read = readForm(form, visit.typed)
    if (!read.ok) return ask(visit, report, read.typed, read.errors)
    await asSystem(visit.ground, 'public suggestion', (work) => suggestInPublic(work, read.value, visit.address))
    return redirect('/public/suggest-a-topic/sent')
  }

/** /public/suggest-a-topic/sent */
export const sentPage =
  (report: string) =>
  async (_visit: Visit): Promise<Answer> =>
    page({
      title: 'Your suggestion has been sent',
      body: (
        <TwoThirds>
          <h1 class="govuk-heading-l">Your suggestion has been sent</h1>
          <p class="govuk-body">
            An officer who supports councillors reads it. If it is one that scrutiny can look into, councillors see it
            and decide. What they decide to look into is published on{' '}
            <a class="govuk-link" href="/public">
              the page of reviews
            </a>
            .
          </p>
          <ChildAtRisk report={report} />
        </TwoThirds>
      ),
    })

function ask(visit: Visit, report: string, typed: Typed, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Suggest a topic for scrutiny',
    errors,
    before: <BackLink href="/public">Scrutiny of children’s services</BackLink>,
    intro: (
      <>
        <ChildAtRisk report={report} />
        <p class="govuk-body">
          Scrutiny looks at how services work for many children, not at one person’s case: for that, use the council’s
          way of complaint.
        </p>
      </>
    ),
    children: (
      <>
        <TopicFields typed={typed} errors={errors} />
        <Input
          name="name"
          label="Your name or organisation (optional)"
          hint="Councillors see it beside your suggestion. We keep nothing else about you."
          value={textOf(typed, 'name')}
          error={errors['name']}
        />
        <Button preventDoubleClick>Send the suggestion</Button>
      </>
    ),
  })
}
