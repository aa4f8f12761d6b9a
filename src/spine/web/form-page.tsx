import type { ComponentChildren } from 'preact'
import { TwoThirds } from '../../govuk/layout.tsx'
import type { FieldErrors } from '../../kernel/failures.ts'
import { PostForm } from './post-form.tsx'
import { type Answer, type PageAnswer, page, type Visit } from './route.ts'

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
  const { visit, action = visit.path, upload = false } = form
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
        <PostForm visit={visit} action={action} upload={upload}>
          {form.children}
        </PostForm>
      </TwoThirds>
    ),
  })
}
