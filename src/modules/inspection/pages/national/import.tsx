import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { joinWords } from '../../../../kernel/text.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { ConfirmOrCancel, discardPending, PreviewCounts, PreviewTable } from '../../../../spine/import-preview/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { gradeColumns } from '../../rules/national/outcomes.ts'
import { confirmOutcomes, keepOutcomes, previewOutcomes } from '../../use-cases/import-outcomes.ts'

const form = z.object({
  source: z.string().trim().min(1, { error: 'Enter where the data comes from' }),
  licence: z.string().trim().min(1, { error: 'Enter the licence of the data' }),
})

/** /inspections/national/import: programme managers, directors, administrators. */
export const importPage = (visit: Visit): Promise<Answer> =>
  Promise.resolve(ask(visit, { licence: 'Open Government Licence v3.0' }, {}))

export async function importFile(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  const file = visit.files.find(({ field }) => field === 'file')
  const errors: Record<string, string> = { ...(read.ok ? {} : read.errors) }
  if (!file || file.size === 0) errors['file'] = 'Choose the file of published outcomes'
  else if (file.tooLarge) errors['file'] = 'The file must be 50 MB or smaller'
  if (!read.ok || !file || Object.keys(errors).length > 0) return ask(visit, visit.typed, errors)
  try {
    const id = await visit.work((work) => keepOutcomes(work, file, read.value.source, read.value.licence))
    return redirect(`/inspections/national/import/${id}`)
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

function ask(visit: Visit, typed: Typed, errors: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: 'Import published outcomes',
    errors,
    upload: true,
    before: <BackLink href="/inspections/national">National picture</BackLink>,
    intro: (
      <p class="govuk-body">
        One row an authority, with the columns authority, region, local_authority_code, framework, framework_version,
        inspection_start, and a column for each judgement. You will see what would change before anything is saved.
      </p>
    ),
    children: (
      <>
        <FileUpload name="file" label="The file" hint="CSV or Excel." accept=".csv,.xlsx" error={errors['file']} />
        <Input label="Where does it come from?" hint="Stated wherever the figures are shown." {...text('source')} />
        <Input label="Its licence" {...text('licence')} />
        <Button preventDoubleClick>Read it</Button>
      </>
    ),
  })
}

/** /inspections/national/import/:id: whoever sent it. */
export async function previewPage(visit: Visit): Promise<Answer> {
  const id = visit.params['id'] ?? ''
  const { pending, rows, gone } = await visit.work((work) => previewOutcomes(work, id))
  const usable = rows.some(({ verdict }) => verdict !== 'problem' && verdict !== 'same') || gone.length > 0
  return page({
    title: 'What the file would change',
    before: <BackLink href="/inspections/national">National picture</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">What the file would change</h1>
        <p class="govuk-body">
          “{pending.fileName}”, from {pending.data.source}, under {pending.data.licence}.
        </p>
        <PreviewCounts verdicts={rows.map(({ verdict }) => verdict)} noun={['authority', 'authorities']} />
        {gone.length > 0 ? <p class="govuk-body">Left out, and so no longer shown: {joinWords(gone)}.</p> : null}
        <ConfirmOrCancel
          visit={visit}
          confirm={`/inspections/national/import/${id}/confirm`}
          cancel={`/inspections/national/import/${id}/discard`}
          button="Put these outcomes in force"
          nothingToDo={!usable}
        />
        <PreviewTable
          id="rows"
          caption="Row by row"
          head={['Authority', 'Fieldwork from', 'Grades', 'What was']}
          rows={rows.map(({ row, outcome, verdict, changes, problem }) => ({
            place: `row ${row}`,
            verdict,
            cells: [
              { text: outcome.authority || 'No name', problem: problem ?? undefined },
              { text: outcome.starts },
              {
                text: gradeColumns
                  .flatMap(({ key, name }) => (outcome.grades[key] ? [`${name}: ${outcome.grades[key]}`] : []))
                  .join('; '),
              },
              { text: changes.join('; ') || 'Nothing' },
            ],
          }))}
        />
      </>
    ),
  })
}

/** POST /inspections/national/import/:id/confirm */
export async function confirmImport(visit: Visit): Promise<Answer> {
  const done = await visit.work((work) => confirmOutcomes(work, visit.params['id'] ?? ''))
  return redirect('/inspections/national', {
    what: done.again ? 'This was imported before; nothing was done twice.' : done.outcome,
  })
}

/** POST /inspections/national/import/:id/discard */
export async function discardImport(visit: Visit): Promise<Answer> {
  await visit.work((work) => discardPending(work, visit.params['id'] ?? ''))
  return redirect('/inspections/national', { what: 'The file has been thrown away. Nothing was imported.' })
}
