import { Button } from '../../../../govuk/components/Button.tsx'
import { FileUpload } from '../../../../govuk/components/FileUpload.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { keepPending } from '../../../import-preview/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../web/index.ts'
import { importKind, readPeopleFile } from '../../import/pending-people.ts'
import { groupsToChoose } from '../../store/groups.ts'
import { peopleNavigation } from '../navigation.ts'

const errors = {
  organisation: 'Choose whose people these are',
  file: 'Choose a spreadsheet (.xlsx, .xls, .ods or .csv)',
  empty: 'This file is empty',
  tooLarge: 'This file is larger than 50 MB. Save a copy that holds only the list of people',
}

/** /people/import: administrators. */
export const uploadPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function upload(visit: Visit): Promise<Answer> {
  const { typed, files } = visit
  const groups = await visit.work((work) => groupsToChoose(work, ['ORG']))
  const organisation = groups.find((one) => one.reference === textOf(typed, 'organisation'))
  const file = files.find((one) => one.field === 'file')
  const wrong: Record<string, string> = {}
  if (!organisation) wrong['organisation'] = errors.organisation
  if (!file) wrong['file'] = errors.file
  else if (file.tooLarge) wrong['file'] = errors.tooLarge
  else if (file.size === 0) wrong['file'] = errors.empty
  if (!organisation || !file || Object.keys(wrong).length > 0) return ask(visit, typed, wrong)
  const kept = await visit.work(async (work) => {
    const read = await readPeopleFile(work, file, organisation.title)
    return read.ok ? { ok: true as const, id: await keepPending(work, importKind, read.kept) } : read
  })
  return kept.ok ? redirect(`/people/import/${kept.id}`) : ask(visit, typed, { file: kept.message })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const groups = await visit.work((work) => groupsToChoose(work, ['ORG']))
  return formPage({
    visit,
    title: 'Import people',
    errors: wrong,
    upload: true,
    subNavigation: peopleNavigation(visit),
    intro: (
      <>
        <p class="govuk-body">
          From a spreadsheet with one person a row: name, e-mail, telephone, post, team, organisation, and the dates
          they start and left. Headings may be in any order; other columns are left alone. Importing the same file again
          changes nothing.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/people/import/template">
            Download the template (Excel)
          </a>
        </p>
        <p class="govuk-body">
          People become contacts. Nobody can sign in until an account is opened for them. You see everything before it
          is saved.
        </p>
      </>
    ),
    children: (
      <>
        <Select
          name="organisation"
          label="Whose people are these?"
          hint="For rows that name no organisation, and to show who of theirs is missing from the file."
          items={[{ value: '', text: 'Choose' }, ...groups.map((one) => ({ value: one.reference, text: one.title }))]}
          value={textOf(typed, 'organisation')}
          error={wrong['organisation']}
        />
        {groups.length === 0 ? (
          <p class="govuk-body">
            <a class="govuk-link" href="/people/organisations/add">
              Add the organisation first
            </a>
          </p>
        ) : null}
        <FileUpload name="file" label="Spreadsheet" accept=".xlsx,.xls,.ods,.csv" error={wrong['file']} />
        <Button preventDoubleClick>Show me what it would change</Button>
      </>
    ),
  })
}
