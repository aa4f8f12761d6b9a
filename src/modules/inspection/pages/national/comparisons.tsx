import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { ConfirmOrCancel, discardPending, PreviewCounts, PreviewTable } from '../../../../spine/import-preview/index.ts'
import { type Answer, formPage, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { confirmComparisons, keepComparisons, previewComparisons } from '../../use-cases/import-comparisons.ts'

const path = '/inspections/national/comparisons/import'
const form = z.object({
  what: z.enum(['neighbours', 'england'], { error: 'Choose what the file holds' }),
  source: z.string().trim().min(1, { error: 'Enter where the data comes from' }),
  licence: z.string().trim().min(1, { error: 'Enter the licence of the data' }),
})
const words = {
  neighbours: { noun: ['pair', 'pairs'], head: ['Authority', 'Its neighbour', 'What was'] },
  england: {
    noun: ['figure', 'figures'],
    head: ['Framework version', 'Judgement', 'Grade', 'As at', 'Authorities', 'What was'],
  },
} as const

/** /inspections/national/comparisons/import: programme managers, directors, administrators. */
export const importPage = (visit: Visit): Promise<Answer> => Promise.resolve(ask(visit, {}, {}))

export async function importFile(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  const file = visit.files.find(({ field }) => field === 'file')
  const errors: Record<string, string> = { ...(read.ok ? {} : read.errors) }
  if (!file || file.size === 0) errors['file'] = 'Choose the file'
  else if (file.tooLarge) errors['file'] = 'The file must be 50 MB or smaller'
  if (!read.ok || !file || Object.keys(errors).length > 0) return ask(visit, visit.typed, errors)
  try {
    const { what, source, licence } = read.value
    const id = await visit.work((work) => keepComparisons(work, file, what, { source, licence }))
    return redirect(`${path}/${id}`)
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

function ask(visit: Visit, typed: Typed, errors: FieldErrors): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title: 'Import neighbours or England’s figures',
    errors,
    upload: true,
    before: <BackLink href="/inspections/national">National picture</BackLink>,
    intro: (
      <p class="govuk-body">
        None come with Sightline and none are worked out. You will see what would change before anything is saved.
      </p>
    ),
    children: (
      <>
        <Radios
          label="What does the file hold?"
          items={[
            {
              value: 'neighbours',
              label: 'Statistical neighbours',
              hint: 'Columns local_authority_code and neighbour_code. Several neighbours may stand in one cell.',
            },
            {
              value: 'england',
              label: 'Figures for England',
              hint: 'Columns framework_version, judgement, grade, as_at, and authorities: how many had the grade.',
            },
          ]}
          {...text('what')}
        />
        <FileUpload name="file" label="The file" hint="CSV or Excel." accept=".csv,.xlsx" error={errors['file']} />
        <Input label="Where does it come from?" hint="Stated wherever it is shown." {...text('source')} />
        <Input label="Its licence" {...text('licence')} />
        <Button preventDoubleClick>Read it</Button>
      </>
    ),
  })
}

/** /inspections/national/comparisons/import/:id: whoever sent it. */
export async function previewPage(visit: Visit): Promise<Answer> {
  const id = visit.params['id'] ?? ''
  const { pending, kind, rows, gone } = await visit.work((work) => previewComparisons(work, id))
  const { noun, head } = words[kind]
  const usable = rows.some(({ verdict }) => verdict !== 'problem' && verdict !== 'same') || gone > 0
  return page({
    title: 'What the file would change',
    before: <BackLink href="/inspections/national">National picture</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">What the file would change</h1>
        <p class="govuk-body">
          “{pending.fileName}”, from {pending.data.source}, under {pending.data.licence}.
        </p>
        <PreviewCounts verdicts={rows.map(({ verdict }) => verdict)} noun={noun} />
        {gone > 0 ? (
          <p class="govuk-body">
            Left out, and so no longer shown: {gone} {gone === 1 ? noun[0] : noun[1]}.
          </p>
        ) : null}
        <ConfirmOrCancel
          visit={visit}
          confirm={`${path}/${id}/confirm`}
          cancel={`${path}/${id}/discard`}
          button="Put these in force"
          nothingToDo={!usable}
        />
        <PreviewTable
          id="rows"
          caption="Row by row"
          head={head}
          rows={rows.map(({ row, verdict, cells, problem, was }) => ({
            place: `row ${row}`,
            verdict,
            cells: [
              ...cells.map((text, at) => ({ text, problem: at === 0 ? (problem ?? undefined) : undefined })),
              { text: was || 'Nothing' },
            ],
          }))}
        />
      </>
    ),
  })
}

/** POST …/import/:id/confirm */
export async function confirmImport(visit: Visit): Promise<Answer> {
  const done = await visit.work((work) => confirmComparisons(work, visit.params['id'] ?? ''))
  return redirect('/inspections/national', {
    what: done.again ? 'This was imported before; nothing was done twice.' : done.outcome,
  })
}

/** POST …/import/:id/discard */
export async function discardImport(visit: Visit): Promise<Answer> {
  await visit.work((work) => discardPending(work, visit.params['id'] ?? ''))
  return redirect('/inspections/national', { what: 'The file has been thrown away. Nothing was imported.' })
}
