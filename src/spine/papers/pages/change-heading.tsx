import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { dayWords, subNavigation } from '../../meetings/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { paperKind } from '../store/paper-kind.ts'
import { changeHeading } from '../use-cases/change-heading.ts'
import { HeadingFields, headingFields } from './paper-form.tsx'

/** /papers/:reference/change: the programme manager, the director, while it is a draft. */
export async function headingPage(visit: Visit): Promise<Answer> {
  const { reference, title, version, state } = await visit.work((work) =>
    readRecord(work, paperKind, visit.params['reference'] ?? ''),
  )
  const typed = {
    version: String(version),
    subject: title,
    reportOf: state.report_of,
    openness: state.openness,
    purpose: state.purpose,
    asAt: dayWords(state.as_at),
  }
  return ask(visit, reference, typed, {})
}

export async function saveHeading(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const form = z.object({ version: z.coerce.number().int().min(1), ...headingFields(visit.ground.clock.today()) })
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, reference, read.typed, read.errors)
  const { version, ...words } = read.value
  try {
    await visit.work((work) => changeHeading(work, reference, version, words))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, reference, read.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/papers/${reference}`, { what: 'The heading has been changed.' })
}

function ask(visit: Visit, reference: string, typed: Typed, wrong: FieldErrors): Answer {
  return formPage({
    visit,
    title: `Heading of ${reference}`,
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={textOf(typed, 'version')} />
        <HeadingFields typed={typed} errors={wrong} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
