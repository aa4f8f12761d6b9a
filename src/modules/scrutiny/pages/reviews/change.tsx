import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { readRecord, type StoredRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { type ReviewState, reviewKind } from '../../store/review-kind.ts'
import { changeReview } from '../../use-cases/start-review.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const person = z
  .uuid()
  .or(z.literal(''))
  .optional()
  .transform((id) => id || null)
const form = z
  .object({
    version: z.coerce.number().int().min(1),
    title: z
      .string()
      .trim()
      .min(1, { error: 'Enter what the review is called' })
      .max(200, { error: 'The title must be 200 characters or fewer' }),
    officer: person,
    deputy: person,
    weeks: z
      .string()
      .trim()
      .regex(/^\d{0,3}$/, { error: 'Enter a whole number of weeks, or leave it empty' })
      .transform((text) => (text === '' ? null : Number(text))),
    cabinetMember: person,
    portfolio: z.string().trim().max(200, { error: 'At most 200 characters' }).optional().default(''),
  })
  .transform(({ officer, deputy, weeks, cabinetMember, ...rest }) => ({
    ...rest,
    officerId: officer,
    deputyId: deputy,
    officerWeeks: weeks,
    cabinetMemberId: cabinetMember,
  }))

/** /scrutiny/reviews/:reference/change: scrutiny officers. */
export async function changePage(visit: Visit): Promise<Answer> {
  const review = await load(visit)
  return ask(visit, review, typedOf(review), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const review = await load(visit)
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, review, read.typed, read.errors)
  const { version, ...parts } = read.value
  try {
    await visit.work((work) => changeReview(work, review.reference, version, parts))
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, review, visit.typed, refusal.fields)
  }
  return redirect(`/scrutiny/reviews/${review.reference}`, { what: `${review.reference} has been changed.` })
}

const load = (visit: Visit) => visit.work((work) => readRecord(work, reviewKind, visit.params['reference'] ?? ''))

const typedOf = ({ title, state }: StoredRecord<ReviewState>): Typed => ({
  title,
  officer: state.officer_id ?? '',
  deputy: state.deputy_id ?? '',
  weeks: state.officer_weeks === null ? '' : String(state.officer_weeks),
  cabinetMember: state.cabinet_member_id ?? '',
  portfolio: state.portfolio,
})

async function ask(visit: Visit, review: StoredRecord<ReviewState>, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const people = await visit.work(peopleToChoose)
  const anyone = [{ value: '', text: 'Nobody' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `Change ${review.reference}`,
    errors: wrong,
    subNavigation: scrutinyNavigation('/scrutiny/reviews'),
    before: <BackLink href={`/scrutiny/reviews/${review.reference}`}>Back to {review.reference}</BackLink>,
    children: (
      <>
        <VersionField value={review.version} />
        <Input label="What the review is called" {...text('title')} />
        <Select label="Scrutiny officer" items={anyone} {...text('officer')} />
        <Select label="Their deputy" items={anyone} {...text('deputy')} />
        <Input
          label="Weeks of the officer’s time"
          hint="For the whole review."
          width={3}
          inputMode="numeric"
          {...text('weeks')}
        />
        <Select
          label="Cabinet member"
          hint="Whose portfolio it looks at. They are heard, and take no part in the review itself."
          items={anyone}
          {...text('cabinetMember')}
        />
        <Input label="Their portfolio" hint="As it is called today" {...text('portfolio')} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
