import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { currentFrameworks } from '../use-cases/current-frameworks.ts'
import { addFramework } from '../use-cases/keep-frameworks.ts'

const errors = {
  framework: 'Enter a code of capital letters, figures and hyphens, such as CFS-2028',
  name: 'Enter the framework’s whole name',
  shortName: 'Enter a short name, such as “CFS (from 2028)”',
  family: 'Enter the family: the part of the code that its successors share, such as CFS',
}

const form = z.object({
  // Drafts never hold a field called “code”, since one-time codes are.
  framework: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9-]+$/, { error: errors.framework }),
  name: z.string().trim().min(1, { error: errors.name }).max(200, { error: 'Use 200 letters or fewer' }),
  shortName: z.string().trim().min(1, { error: errors.shortName }).max(60, { error: 'Use 60 letters or fewer' }),
  family: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9-]*$/, { error: errors.family }),
  like: z.string().optional().default(''),
})

/** /frameworks/add: administrators. It begins as a draft. */
export const addPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function add(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { framework, ...rest } = read.value
  try {
    const code = await visit.work((work) => addFramework(work, { ...rest, code: framework }))
    return redirect(`/frameworks/${code}/change`, {
      what: `${code} has been added as a draft.`,
      next: 'Say below what it judges. No inspection is put under it while it is a draft.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const all = await visit.work(currentFrameworks)
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: 'Add a framework',
    errors: wrong,
    before: <BackLink href="/frameworks">Frameworks</BackLink>,
    children: (
      <>
        <Input
          label="Code"
          hint="For example, CFS-2028. Inspections keep it for ever."
          width={20}
          {...text('framework')}
        />
        <Input label="Name" {...text('name')} />
        <Input label="Short name" width={30} {...text('shortName')} />
        <Input label="Family" hint="Frameworks of one family follow one another." width={20} {...text('family')} />
        <Select
          label="Start from"
          items={[
            { value: '', text: 'Nothing' },
            ...all.map(({ framework }) => ({ value: framework.code, text: framework.name })),
          ]}
          {...text('like')}
        />
        <Button preventDoubleClick>Add it as a draft</Button>
      </>
    ),
  })
}
