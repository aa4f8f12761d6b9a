import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import {
  answerWithAction,
  ownArea,
  takeActionAway,
  type UnderArea,
  writeUnderArea,
} from '../../use-cases/work-on-area.ts'
import { areaPage } from './area.tsx'

const words = z.string().trim().max(4000, { error: 'Use 4,000 letters or fewer' }).optional().default('')
const form: z.ZodType<UnderArea> = z
  .object({ outcome: words, measure: words, voice: words, owner: z.uuid().or(z.literal('')).optional() })
  .transform(({ owner, ...under }) => ({ ...under, ownerId: owner || null }))

/** /inspections/areas/:reference/write: programme managers, directors, and whoever leads it. */
export async function writePage(visit: Visit): Promise<Answer> {
  const area = await visit.work((work) => ownArea(work, visit.params['reference'] ?? ''))
  const { outcome, measure, voice } = area.state
  return ask(visit, { outcome, measure, voice, owner: area.ownerId ?? '' }, {})
}

export async function write(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const version = Number(textOf(visit.typed, 'version')) || 0
  await visit.work((work) => writeUnderArea(work, reference, version, read.value))
  return redirect(`/inspections/areas/${reference}`, {
    what: `What you wrote under ${reference} has been saved.`,
    next: 'The report’s own words stand above it as they were. A new lead finds it waiting for them.',
  })
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { area, people } = await visit.work(async (work) => ({
    area: await ownArea(work, visit.params['reference'] ?? ''),
    people: await peopleToChoose(work),
  }))
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: `Write under ${area.reference}`,
    errors,
    before: <BackLink href={`/inspections/areas/${area.reference}`}>{area.title}</BackLink>,
    intro: <blockquote class="govuk-inset-text">{area.state.words}</blockquote>,
    children: (
      <>
        <VersionField value={area.version} />
        <Textarea label="What will be different for children and families?" rows={3} {...text('outcome')} />
        <Textarea
          label="How will we know?"
          hint="The measure: where it stands now, what it should be, from where the figure comes and how often."
          rows={3}
          {...text('measure')}
        />
        <Textarea label="What do children and families say about it?" rows={3} {...text('voice')} />
        <Select
          label="Who leads it?"
          items={[{ value: '', text: 'Nobody yet' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          {...text('owner')}
        />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}

/** POST /inspections/areas/:reference/actions: joins an action that is on the register. */
export async function joinAction(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    const action = await visit.work((work) => answerWithAction(work, reference, textOf(visit.typed, 'action')))
    return redirect(`/inspections/areas/${reference}`, { what: `${action} answers ${reference} now.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return areaPage(visit, refusal.fields)
    throw refusal
  }
}

/** POST /inspections/areas/:reference/actions/take-away */
export async function leaveAction(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => takeActionAway(work, reference, textOf(visit.typed, 'action')))
  } catch (refusal) {
    if (refusal instanceof NotValid) return areaPage(visit, refusal.fields)
    throw refusal
  }
  return redirect(`/inspections/areas/${reference}`, {
    what: 'The action no longer answers it. The action itself stays.',
  })
}
