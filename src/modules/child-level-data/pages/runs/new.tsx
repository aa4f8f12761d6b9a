import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { type FieldErrors, NotAllowed } from '../../../../kernel/failures.ts'
import { sniff } from '../../../../platform/files/sniff.ts'
import { readForm, type Typed, textOf, type UploadedFile } from '../../../../platform/http/form.ts'
import { largestUpload } from '../../../../platform/http/uploads.ts'
import { insist } from '../../../../spine/access/index.ts'
import { type Sealed, sealFile } from '../../../../spine/children/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { judgeWorkbook } from '../../rules/runs/judge-workbook.ts'
import { runPurposes } from '../../store/data-run-kind.ts'
import { startDataRun } from '../../use-cases/runs/start-run.ts'
import { dataNavigation } from '../navigation.ts'
import { purposeWords } from '../run-words.tsx'

const errors = {
  asAt: 'Enter the day, such as 2026-03-31',
  purpose: 'Choose what the run is for',
  file: 'Choose the workbook, or the files of the lists',
}

const form = z.object({
  asAt: z.iso.date({ error: errors.asAt }),
  purpose: z.enum(runPurposes, { error: errors.purpose }),
})

/** /child-level-data/new: data officers. */
export const newRunPage = (visit: Visit): Answer | Promise<Answer> =>
  ask(visit, { asAt: visit.ground.clock.today().toString(), purpose: 'monthly test' }, {})

/** POST /child-level-data/new: keeps the files enciphered and starts reading them. */
export async function newRun(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'run child-level data')
  if (visit.session === null) throw new NotAllowed('Sign in first.')
  const read = readForm(form, visit.typed)
  const given = await judged(visit.files.filter(({ field }) => field === 'file'))
  if (!read.ok || given.why) {
    return ask(visit, visit.typed, { ...(read.ok ? {} : read.errors), ...(given.why ? { file: given.why } : {}) })
  }
  const files: (Sealed & { name: string; type: string })[] = []
  for (const { upload, type } of given.files) {
    files.push({ ...(await sealFile(visit.ground, upload.path)), name: upload.name, type })
  }
  const { reference } = await visit.work((work) => startDataRun(work, { ...read.value, files }))
  return redirect(`/child-level-data/${reference}`, {
    what: `${reference} has begun.`,
    next: 'The files are being read. You will be shown which sheet was taken for which list before anything is checked.',
  })
}

async function judged(
  uploads: readonly UploadedFile[],
): Promise<{ files: { upload: UploadedFile; type: string }[]; why: string | null }> {
  if (uploads.length === 0) return { files: [], why: errors.file }
  const files: { upload: UploadedFile; type: string }[] = []
  for (const upload of uploads) {
    const sniffed = await sniff(upload.path, upload.name)
    const size = { bytes: upload.size, tooLarge: upload.tooLarge, most: largestUpload }
    const why = judgeWorkbook(upload.name, sniffed, size)
    if (why) return { files, why }
    files.push({ upload, type: sniffed.type })
  }
  return { files, why: null }
}

function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Answer {
  return formPage({
    visit,
    title: 'Start a run',
    errors: wrong,
    upload: true,
    subNavigation: dataNavigation(visit, visit.path),
    intro: (
      <p class="govuk-body">
        Give the workbook of the Annex A lists in whatever shape you have it. Children’s identifiers are replaced by
        references; the file itself is kept enciphered.
      </p>
    ),
    children: (
      <>
        <Input
          name="asAt"
          label="As at"
          hint="The day of the inspection, or the day the lists were made. The six months are counted back from it."
          type="date"
          width={10}
          value={textOf(typed, 'asAt')}
          error={wrong['asAt']}
        />
        <Radios
          name="purpose"
          label="What is the run for?"
          items={runPurposes.map((value) => ({ value, label: purposeWords[value] ?? value }))}
          value={textOf(typed, 'purpose')}
          error={wrong['purpose']}
        />
        <FileUpload
          name="file"
          label="The lists"
          hint="Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods), or CSV: one for each list, or all in a zip. Up to five files of 50 MB."
          multiple
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.zip"
          error={wrong['file']}
        />
        <Button preventDoubleClick>Start the run</Button>
      </>
    ),
  })
}
