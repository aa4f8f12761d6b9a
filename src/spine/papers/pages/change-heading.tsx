import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import type { Datasets } from '../../datasets/index.ts'
import { dayWords, subNavigation } from '../../meetings/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { paperKind } from '../store/paper-kind.ts'
import { changeHeading } from '../use-cases/change-heading.ts'
import { choicesOf } from '../use-cases/choose-subjects.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'
import { templateOf } from '../use-cases/read-templates.ts'
import { DrawsOnFields, drawsOnTyped, HeadingFields, headingFields, typedOfDrawsOn } from './paper-form.tsx'

/** /papers/:reference/change: the programme manager, the director, while it is a draft. */
export function headingPage({ datasets }: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const { title, version, state } = await visit.work((work) =>
      readRecord(work, paperKind, visit.params['reference'] ?? ''),
    )
    const typed = {
      version: String(version),
      subject: title,
      reportOf: state.report_of,
      openness: state.openness,
      purpose: state.purpose,
      asAt: dayWords(state.as_at),
      ...typedOfDrawsOn(state.draws_on),
    }
    return ask(visit, datasets, typed, {})
  }
}

export function saveHeading({ datasets }: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const reference = visit.params['reference'] ?? ''
    const form = z.object({ version: z.coerce.number().int().min(1), ...headingFields(visit.ground.clock.today()) })
    const read = readForm(form, visit.typed)
    if (!read.ok) return ask(visit, datasets, read.typed, read.errors)
    const { version, ...words } = read.value
    try {
      const drawsOn = drawsOnTyped(visit.typed, (await load(visit, datasets)).choices)
      await visit.work((work) => changeHeading(work, reference, version, { ...words, drawsOn }, datasets))
    } catch (refusal) {
      if (refusal instanceof NotValid) return ask(visit, datasets, read.typed, refusal.fields)
      throw refusal
    }
    return redirect(`/papers/${reference}`, { what: 'The heading has been changed.' })
  }
}

const load = (visit: Visit, datasets: Datasets) =>
  visit.work(async (work) => {
    const { reference, state } = await readRecord(work, paperKind, visit.params['reference'] ?? '')
    return { reference, choices: await choicesOf(work, templateOf(state.template, state.template_version), datasets) }
  })

async function ask(visit: Visit, datasets: Datasets, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { reference, choices } = await load(visit, datasets)
  return formPage({
    visit,
    title: `Heading of ${reference}`,
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={textOf(typed, 'version')} />
        <DrawsOnFields typed={typed} errors={wrong} choices={choices} />
        <HeadingFields typed={typed} errors={wrong} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
