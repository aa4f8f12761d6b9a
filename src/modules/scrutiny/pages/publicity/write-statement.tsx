import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { insist } from '../../../../spine/access/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { statementKind } from '../../store/publicity-kinds.ts'
import { changeStatement, partIn, writeStatement } from '../../use-cases/press-statements.ts'
import { readPublicity } from '../../use-cases/publicity.ts'
import { dayField } from '../reviews/day-field.ts'

const form = (visit: Visit) =>
  z.object({
    title: z
      .string()
      .trim()
      .min(1, { error: 'Enter a heading' })
      .max(200, { error: 'The heading must be 200 characters or fewer' }),
    words: z.string().trim().min(1, { error: 'Write the statement' }).max(10_000),
    releaseOn: dayField(visit.ground.clock.today(), 'Give the day of release, such as 14 March 2026'),
    releaseAt: z
      .string()
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give the time as 09:30' }),
  })
const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/reviews/:reference/statements/write: scrutiny officers and the communications lead. */
export const writeStatementPage = (visit: Visit): Promise<Answer> => askNew(visit, {}, {})

async function askNew(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { review } = await visit.work(async (work) => {
    const found = await readPublicity(work, referenceOf(visit))
    const lead = found.plan?.state.lead_id
    insist(work.actor, 'write a press statement', { lead: lead != null && lead === work.actor.person })
    return found
  })
  const at = `/scrutiny/reviews/${review.reference}/publicity`
  return ask(visit, 'Write a press statement', at, null, typed, errors)
}

export async function writeNewStatement(visit: Visit): Promise<Answer> {
  const read = readForm(form(visit), visit.typed)
  if (!read.ok) return askNew(visit, read.typed, read.errors)
  const reference = await visit.work((work) => writeStatement(work, referenceOf(visit), read.value))
  return redirect(statementKind.path(reference), {
    what: `${reference} is a draft.`,
    next: 'Somebody else checks its facts; then the chair and communications approve it.',
  })
}

/** /scrutiny/statements/:reference/change: the same. */
export async function changeStatementPage(visit: Visit): Promise<Answer> {
  const { title, state } = await visit.work((work) => readRecord(work, statementKind, referenceOf(visit)))
  const kept = { title, words: state.words, releaseOn: day(state.release_on), releaseAt: state.release_at }
  return askChange(visit, kept, {})
}

async function askChange(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const statement = await visit.work(async (work) => {
    const found = await readRecord(work, statementKind, referenceOf(visit))
    insist(work.actor, 'write a press statement', { lead: (await partIn(work, found)).lead })
    return found
  })
  return ask(
    visit,
    `Change ${statement.reference}`,
    statementKind.path(statement.reference),
    statement.version,
    typed,
    errors,
  )
}

export async function changeOldStatement(visit: Visit): Promise<Answer> {
  const read = readForm(form(visit), visit.typed)
  if (!read.ok) return askChange(visit, read.typed, read.errors)
  const version = Number(textOf(visit.typed, 'version')) || 0
  await visit.work((work) => changeStatement(work, referenceOf(visit), version, read.value))
  return redirect(statementKind.path(referenceOf(visit)), {
    what: 'The words are changed.',
    next: 'They are checked and approved anew.',
  })
}

function ask(
  visit: Visit,
  title: string,
  back: string,
  version: number | null,
  typed: Typed,
  errors: FieldErrors,
): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title,
    errors,
    before: <BackLink href={back}>Back</BackLink>,
    intro: <p class="govuk-body">Name no child, and nothing by which one could be known (ATI-10).</p>,
    children: (
      <>
        {version === null ? null : <VersionField value={version} />}
        <Input label="Heading" {...text('title')} />
        <Textarea label="The statement" hint="An empty line begins a new paragraph." rows={12} {...text('words')} />
        <Input label="Released on" hint="For example, 14 March 2026" width={20} {...text('releaseOn')} />
        <Input label="At" hint="For example, 09:30" width={10} {...text('releaseAt')} />
        <Button preventDoubleClick>Save the draft</Button>
      </>
    ),
  })
}
