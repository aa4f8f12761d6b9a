import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { type FieldErrors, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { sniff } from '../../../../platform/files/sniff.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { largestUpload } from '../../../../platform/http/uploads.ts'
import { insist } from '../../../../spine/access/index.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { otherSystemKeys, otherSystems } from '../../rules/other-systems/other-systems.ts'
import { judgeWorkbook } from '../../rules/runs/judge-workbook.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { bringIn } from '../../use-cases/other-systems/bring-in.ts'
import { levelReader } from '../../use-cases/runs/level-reader.ts'
import { runNavigation } from '../navigation.ts'
import { isChecked } from '../runs/run.tsx'

/** /child-level-data/:run/other-systems/bring: data officers. Asks a purpose, before a file is chosen. */
export function bringPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  return looking(visit, async () => {
    const run = await visit.work(async (work) => {
      const found = await readDataRun(work, visit.params['run'] ?? '')
      await lookAt(work, { about: `the form that brings another system into ${found.reference}` })
      return found
    })
    const here = `/child-level-data/${run.reference}/other-systems`
    return formPage({
      visit,
      title: 'Bring in what another system knows',
      errors,
      upload: true,
      action: `${here}/bring`,
      subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
      intro: (
        <p class="govuk-body">
          One row for each child, with the case system’s identifier in a column. Columns of names, addresses, days of
          birth and numbers of other bodies are left out. The file itself is not kept.
        </p>
      ),
      children: (
        <>
          <Radios
            name="system"
            label="Whose file is it?"
            items={otherSystemKeys.map((value) => ({ value, label: otherSystems[value].name }))}
            value={textOf(visit.typed, 'system')}
            error={errors['system']}
          />
          <Input
            name="idHeading"
            label="Which column has the case system’s identifier? (optional)"
            hint="Only where it is not called something like “Child ID”."
            width={20}
            value={textOf(visit.typed, 'idHeading')}
            error={errors['idHeading']}
          />
          <FileUpload
            name="file"
            label="The file"
            hint="Excel, OpenDocument or CSV; its first sheet is read."
            accept=".xlsx,.xlsm,.xls,.ods,.csv"
            error={errors['file']}
          />
          <Button preventDoubleClick>Bring it in</Button>
        </>
      ),
    })
  })
}

/** POST /child-level-data/:run/other-systems/bring */
export function bring(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    insist(visit.actor, 'run child-level data')
    const system = otherSystemKeys.find((key) => key === textOf(visit.typed, 'system'))
    const upload = visit.files.find(({ field }) => field === 'file')
    const wrong: Record<string, string> = {}
    if (!system) wrong['system'] = 'Choose whose file it is'
    if (!upload) wrong['file'] = 'Choose the file'
    else {
      const size = { bytes: upload.size, tooLarge: upload.tooLarge, most: largestUpload }
      const why = judgeWorkbook(upload.name, await sniff(upload.path, upload.name), size)
      if (why) wrong['file'] = why
    }
    if (!system || !upload || Object.keys(wrong).length > 0) return bringPage(visit, wrong)
    const run = (visit.params['run'] ?? '').toUpperCase()
    try {
      const table = await levelReader.table({ name: upload.name, path: upload.path })
      const idHeading = textOf(visit.typed, 'idHeading')
      const file = { system, idHeading, fileName: upload.name, sha256: await sha256OfFile(upload.path), table }
      const { matched, rows, leftOut } = await visit.work((work) => bringIn(work, run, file))
      return redirect(`/child-level-data/${run}/other-systems`, {
        what: `${matched.toLocaleString('en-GB')} of ${rows.toLocaleString('en-GB')} rows matched.`,
        ...(leftOut.length > 0
          ? { next: `Left out, since children could be known by them: ${leftOut.join(', ')}.` }
          : {}),
      })
    } catch (refusal) {
      if (refusal instanceof NotValid) return bringPage(visit, refusal.fields)
      // A file that cannot be read says why beside its field; what was chosen stays chosen.
      if (refusal instanceof NotPossibleNow && refusal.message.startsWith('“'))
        return bringPage(visit, { file: refusal.message })
      throw refusal
    }
  })
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
