import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { headingOf } from '../rules/answers.ts'
import { leftOut, newQuestions, ownKinds, readChangedForm, typedOfForm } from '../rules/change-form.ts'
import type { FormQuestion, FormSection } from '../rules/form.ts'
import { amendForm } from '../use-cases/amend-form.ts'
import { type CurrentForm, currentForm } from '../use-cases/current-forms.ts'

const versionField = z.object({ version: z.coerce.number().int().min(0) })
const load = (visit: Visit) => visit.work((work) => currentForm(work, visit.params['code'] ?? ''))

/** /forms/:code/change: whoever keeps forms. Makes a form the council’s own, or changes the one that it has. */
export async function changePage(visit: Visit): Promise<Answer> {
  const current = await load(visit)
  return ask(visit, current, typedOfForm(current.form), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const current = await load(visit)
  const { version } = versionField.parse(visit.typed)
  const { form, errors } = readChangedForm(visit.typed, current.form)
  if (Object.keys(errors).length > 0) return ask(visit, current, visit.typed, errors)
  await visit.work((work) => amendForm(work, current.form.code, version, form))
  return redirect(`/forms/${current.form.code}`, {
    what: 'The form is the council’s own as it stands here.',
    next: 'What is being filled keeps the edition that it was begun with.',
  })
}

function ask(visit: Visit, { form, copy }: CurrentForm, typed: Typed, errors: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: `Change “${form.title}”`,
    errors,
    before: <BackLink href={`/forms/${form.code}`}>Back to the form</BackLink>,
    children: (
      <>
        <VersionField value={copy?.version ?? 0} />
        <Input label="What the form is called" {...text('title')} />
        <Textarea label="What it is for" rows={4} {...text('intro')} />
        {form.sections.map((section) => (
          <SectionFields section={section} text={text} />
        ))}
        <Button preventDoubleClick>Save as the council’s own</Button>
      </>
    ),
  })
}

type Text = (name: string) => { name: string; value: string; error: string | undefined }

function SectionFields({ section, text }: { section: FormSection; text: Text }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{section.heading}</h2>
      {section.questions.map((one) => (
        <QuestionFields question={one} text={text} />
      ))}
      {Array.from({ length: newQuestions }, (_, at) => (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            A question of your own ({at + 1}) in “{section.heading}”
          </legend>
          <Input label="What it asks" {...text(`new-${section.key}-${at}`)} />
          <Textarea label="Guidance" rows={2} {...text(`new-guidance-${section.key}-${at}`)} />
          <Select
            label="Kind of answer"
            items={ownKinds.map((value) => ({ value, text: value }))}
            {...text(`kind-${section.key}-${at}`)}
          />
        </fieldset>
      ))}
    </section>
  )
}

function QuestionFields({ question, text }: { question: FormQuestion; text: Text }) {
  const { key } = question
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{headingOf(question)}</legend>
      <Input label="What it asks" {...text(`ask-${key}`)} />
      <Textarea label="Guidance" rows={3} {...text(`guidance-${key}`)} />
      <Textarea label="Example" rows={2} {...text(`example-${key}`)} />
      <Select
        label="Is an answer wanted?"
        items={[
          { value: 'required', text: 'Yes: without it nobody signs' },
          { value: 'prompted', text: 'Yes: it is named beside the signature where it is missing' },
          { value: 'optional', text: 'Only if there is one' },
          { value: leftOut, text: 'The question is not asked' },
        ]}
        {...text(`need-${key}`)}
      />
    </fieldset>
  )
}
