import type { ComponentChildren } from 'preact'
import { InsetText } from '../../govuk/components/InsetText.tsx'
import { TwoThirds } from '../../govuk/layout.tsx'
import type { FieldErrors } from '../../kernel/failures.ts'
import { momentOf } from '../../kernel/when-words.ts'
import { type Answer, type PageAnswer, page, type Visit } from './route.ts'

/** The hidden field without which no form of ours is accepted. */
export function FormToken({ visit }: { visit: Pick<Visit, 'formToken'> }) {
  return <input type="hidden" name="_token" value={visit.formToken} />
}

export type FormPage = {
  visit: Visit
  title: string
  /** Where the form goes; the page's own address unless told. */
  action?: string
  errors?: FieldErrors
  /** Whether it carries a file. */
  upload?: boolean
  intro?: ComponentChildren
  children: ComponentChildren
  subNavigation?: PageAnswer['subNavigation']
  before?: ComponentChildren
}

/** A page that asks: error summary whose links land on the field, heading, form. 422 when shown again with faults. */
export function formPage(form: FormPage): Answer {
  const errors = Object.entries(form.errors ?? {}).map(([field, message]) => ({ field, message }))
  return page({
    title: form.title,
    errors,
    status: errors.length > 0 ? 422 : 200,
    subNavigation: form.subNavigation,
    before: form.before,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{form.title}</h1>
        {form.intro}
        {form.visit.kept ? <KeptDraft visit={form.visit} keptAt={form.visit.kept.keptAt} /> : null}
        <form
          data-keeps-draft={form.upload ? undefined : (form.action ?? form.visit.path)}
          method="post"
          action={form.action ?? form.visit.path}
          noValidate
          encType={form.upload ? 'multipart/form-data' : undefined}
        >
          <FormToken visit={form.visit} />
          {form.children}
        </form>
      </TwoThirds>
    ),
  })
}

/** Says that the form below holds what was typed before, with a way to throw it away. */
function KeptDraft({ visit, keptAt }: { visit: Visit; keptAt: Date }) {
  return (
    <InsetText>
      <p class="govuk-body">The form below holds what you typed on {momentOf(keptAt)} and did not send.</p>
      <form method="post" action="/drafts/discard" class="sl-post">
        <FormToken visit={visit} />
        <input type="hidden" name="_form" value={visit.path} />
        <button type="submit" class="sl-link-button">
          Throw it away and start again
        </button>
      </form>
    </InsetText>
  )
}
