import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { dayTyped } from '../../../../spine/meetings/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { keepUpload } from '../../use-cases/import-preview.ts'
import { uploadOf } from '../../use-cases/import-shape.ts'
import { type Plan, readPlan } from '../../use-cases/list-items.ts'
import { readUpload } from './read-upload.ts'

const errors = {
  title: 'Enter what the plan is called',
  starts: 'Enter the day the plan starts, such as 1 April 2026',
}

const newPlan = (today: Temporal.PlainDate) =>
  z.object({
    title: z.string().trim().min(1, { error: errors.title }).max(200, { error: 'Use 200 letters or fewer' }),
    starts: dayTyped(today, bankHolidays, errors.starts),
  })

/** /plans/import, which makes a plan, and /plans/:reference/import: programme managers and directors. */
export async function uploadPage(visit: Visit): Promise<Answer> {
  return ask(visit, await planOf(visit), { starts: formatDate(visit.ground.clock.today()) }, {})
}

/** Reads what was sent and shows it. Nothing of it is in a plan yet. */
export async function upload(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const chosen = plan
    ? { ok: true as const, value: { title: plan.title, starts: plan.starts } }
    : readForm(newPlan(visit.ground.clock.today()), visit.typed)
  try {
    const { reading, ...file } = await readUpload(visit)
    if (!chosen.ok) return ask(visit, plan, visit.typed, chosen.errors)
    const data = uploadOf(reading, plan?.reference ?? null, chosen.value)
    const id = await visit.work((work) => keepUpload(work, { ...file, data, plan: plan?.reference ?? null }))
    return redirect(`/plans/import/${id}`)
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, plan, visit.typed, { ...(chosen.ok ? {} : chosen.errors), ...refusal.fields })
  }
}

const planOf = async (visit: Visit): Promise<Plan | null> => {
  const reference = visit.params['reference']
  return reference ? visit.work((work) => readPlan(work, reference)) : null
}

function ask(visit: Visit, plan: Plan | null, typed: Typed, wrong: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: plan ? `Import into ${plan.reference}` : 'Import a plan',
    errors: wrong,
    upload: true,
    before: <BackLink href={plan ? `/plans/${plan.reference}` : '/plans'}>{plan ? plan.title : 'Plans'}</BackLink>,
    intro: (
      <p class="govuk-body">
        {plan
          ? `You will see what the file would change in “${plan.title}” before anything is saved.`
          : 'You will see what was read, item by item, before anything is saved.'}
      </p>
    ),
    children: (
      <>
        {plan ? null : (
          <>
            <Input label="What is the plan called?" {...text('title')} />
            <Input label="When does it start?" hint="For example, 1 April 2026" width={20} {...text('starts')} />
          </>
        )}
        <FileUpload
          name="file"
          label="The plan as a file"
          hint="Word (.docx) with a table, Excel (.xlsx, .xls), .ods, .csv or plain text (.txt), up to 50 MB. Scanned and pasted plans may be untidy: what is put right is shown."
          accept=".docx,.xlsx,.xls,.ods,.csv,.tsv,.txt"
          error={wrong['file']}
        />
        <Textarea
          label="Or paste the plan as text"
          hint="Copied from a table, so that its cells are parted by tabs. Left aside where a file is chosen."
          rows={6}
          {...text('pasted')}
        />
        <Button preventDoubleClick>Read it</Button>
      </>
    ),
  })
}
