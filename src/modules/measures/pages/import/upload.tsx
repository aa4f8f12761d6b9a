import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { insist } from '../../../../spine/access/index.ts'
import { keepPending } from '../../../../spine/import-preview/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { importTemplate } from '../../documents/measure-documents.ts'
import { lastEnded, periodKinds, periodWords } from '../../rules/periods.ts'
import { listMeasures } from '../../store/list-measures.ts'
import { periodRows } from '../../use-cases/enter-period.ts'
import { importKind, readValuesFile } from '../../use-cases/import-values.ts'
import { measuresNavigation } from '../measure-frame.tsx'

const errors = {
  file: 'Choose a spreadsheet (.xlsx, .xls, .ods or .csv)',
  empty: 'This file is empty',
  tooLarge: 'This file is larger than 50 MB. Save a copy that holds only the figures',
}

/** /measures/import: whoever may enter values; rows of measures that are not theirs are told as a problem. */
export async function uploadPage(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'see measures')
  return ask(visit, '')
}

export async function upload(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'see measures')
  const file = visit.files.find(({ field }) => field === 'file')
  if (!file) return ask(visit, errors.file)
  if (file.tooLarge) return ask(visit, errors.tooLarge)
  if (file.size === 0) return ask(visit, errors.empty)
  const read = await readValuesFile(file, await visit.work((work) => listMeasures(work)))
  if (!read.ok) return ask(visit, read.message)
  const id = await visit.work((work) => keepPending(work, importKind, read.kept))
  return redirect(`/measures/import/${id}`)
}

/** /measures/import/template.xlsx: the headings, and a row for each measure that wants its latest period. */
export async function template(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today().toString()
  const rows = await visit.work(async (work) => {
    const all: { reference: string; period: string }[] = []
    for (const kind of periodKinds) {
      const startsOn = lastEnded(kind, today)
      for (const { row, standing } of await periodRows(work, kind, startsOn, null))
        if (!standing) all.push({ reference: row.reference, period: periodWords(kind, startsOn) })
    }
    return all
  })
  return importTemplate(rows)
}

function ask(visit: Visit, wrong: string): Answer {
  return formPage({
    visit,
    title: 'Import values',
    errors: wrong ? { file: wrong } : {},
    upload: true,
    subNavigation: measuresNavigation(visit, '/measures/import'),
    intro: (
      <>
        <p class="govuk-body">
          A measure is known by its reference or its name. Importing the same file again changes nothing, and what is
          corrected is kept. The spreadsheet may be laid out in any of three ways:
        </p>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            one figure a row, under the headings Measure, Period and Value. Targets, statistical neighbours and England
            are read where the column “What it is” says so
          </li>
          <li>one measure a row and a column for each period</li>
          <li>
            one team a row, under the headings Team and Month, and a column for each measure, such as a return of the
            workforce. A row “Whole service” is the whole service
          </li>
        </ul>
        <p class="govuk-body">
          <a class="govuk-link" href="/measures/import/template.xlsx">
            Download the template (Excel)
          </a>
        </p>
        <p class="govuk-body">You see every figure before it is saved.</p>
      </>
    ),
    children: (
      <>
        <FileUpload name="file" label="Spreadsheet" accept=".xlsx,.xls,.ods,.csv" error={wrong || undefined} />
        <Button preventDoubleClick>Show me what it would change</Button>
      </>
    ),
  })
}
