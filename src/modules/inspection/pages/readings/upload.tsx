import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { keepUpload } from '../../../../spine/files/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { startReading } from '../../use-cases/start-reading.ts'

/** /inspections/read: programme managers and directors. */
export const uploadPage = (visit: Visit): Promise<Answer> => Promise.resolve(ask(visit, {}))

/** Keeps the file and has it read by a worker. Nothing of it is in the history until somebody confirms it. */
export async function upload(visit: Visit): Promise<Answer> {
  const kept = await keepUpload(
    visit.ground,
    visit.files.find(({ field }) => field === 'file'),
  )
  if (!kept.ok) return ask(visit, { file: kept.why })
  const id = await visit.work((work) => startReading(work, kept.file))
  return redirect(`/inspections/readings/${id}`)
}

function ask(visit: Visit, errors: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Have a report read',
    errors,
    upload: true,
    before: <BackLink href="/inspections">Inspection history</BackLink>,
    intro: (
      <p class="govuk-body">
        Choose the PDF that was published. You will see what was read, with a question wherever it is not certain,
        before anything is saved. Without the PDF,{' '}
        <a class="govuk-link" href="/inspections/add">
          type in what it says
        </a>
        .
      </p>
    ),
    children: (
      <>
        <FileUpload name="file" label="The report" hint="A PDF, at most 50 MB." accept=".pdf" error={errors['file']} />
        <Button preventDoubleClick>Read it</Button>
      </>
    ),
  })
}
