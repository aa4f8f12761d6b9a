import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { addSheet, changeSheet, scoringSheet } from '../../use-cases/scoring-sheets.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

const form = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: 'Enter what the sheet is called' })
    .max(60, { error: 'At most 60 characters' }),
  about: z.string().trim().max(500, { error: 'At most 500 characters' }).optional().default(''),
  pursueAt: z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, { error: 'Enter a whole number, or leave it empty' })
    .transform((text) => (text === '' ? null : Number(text))),
  criteria: z
    .string()
    .transform((text) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''))
    .pipe(
      z.array(z.string()).min(1, { error: 'Enter at least one criterion' }).max(12, { error: 'At most 12 criteria' }),
    ),
})
const versionField = z.object({ version: z.coerce.number().int().min(1) })

/** /scrutiny/sheets/add: scrutiny officers and administrators. */
export const addSheetPage = async (visit: Visit): Promise<Answer> => ask(visit, 'Add a scoring sheet', {}, {}, null)

export async function addOwnSheet(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  const again = (errors: FieldErrors) => ask(visit, 'Add a scoring sheet', visit.typed, errors, null)
  if (!read.ok) return again(read.errors)
  return mended(again, async () => {
    const code = await visit.work((work) => addSheet(work, read.value))
    return redirect(`/scrutiny/sheets#${code}`, { what: `Topics can be scored on ${read.value.name}.` })
  })
}

/** /scrutiny/sheets/:sheet/change: the same, a sheet of the council’s own. */
export async function changeSheetPage(visit: Visit): Promise<Answer> {
  const { sheet, own } = await load(visit)
  const typed = {
    name: sheet.name,
    about: sheet.about,
    pursueAt: sheet.pursueAt === null ? '' : String(sheet.pursueAt),
    criteria: sheet.criteria.map(({ name, most, guidance }) => [name, most, guidance].join(' | ')).join('\n'),
  }
  return ask(visit, `Change ${sheet.name}`, typed, {}, own.version)
}

export async function changeOwnSheet(visit: Visit): Promise<Answer> {
  const { sheet, own } = await load(visit)
  const read = readForm(form, visit.typed)
  const { version } = versionField.parse(visit.typed)
  const again = (errors: FieldErrors) => ask(visit, `Change ${sheet.name}`, visit.typed, errors, own.version)
  if (!read.ok) return again(read.errors)
  return mended(again, async () => {
    await visit.work((work) => changeSheet(work, sheet.code, version, read.value))
    return redirect('/scrutiny/sheets', { what: `${read.value.name} is changed. Earlier scores keep their total.` })
  })
}

async function load(visit: Visit) {
  const { sheet, own } = await visit.work((work) => scoringSheet(work, visit.params['sheet'] ?? ''))
  if (!own) throw new NotFound('A scoring sheet of the council’s own')
  return { sheet, own }
}

async function mended(again: (errors: FieldErrors) => Answer, deed: () => Promise<Answer>): Promise<Answer> {
  try {
    return await deed()
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return again(refusal.fields)
  }
}

function ask(visit: Visit, title: string, typed: Typed, errors: FieldErrors, version: number | null): Answer {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return formPage({
    visit,
    title,
    errors,
    subNavigation: scrutinyNavigation('/scrutiny/sheets'),
    before: <BackLink href="/scrutiny/sheets">All scoring sheets</BackLink>,
    children: (
      <>
        {version === null ? null : <VersionField value={version} />}
        <Input label="What the sheet is called" width={20} {...text('name')} />
        <Textarea label="What it is for (optional)" rows={2} {...text('about')} />
        <Textarea
          label="Criteria"
          hint="One to a line: its name, the most it scores and what is asked, with a bar between. For example: Influence | 2 | Could scrutiny change something about it?"
          rows={8}
          {...text('criteria')}
        />
        <Input
          label="From which total on is a topic worth pursuing?"
          hint="Leave it empty where the sheet only puts topics in order."
          width={3}
          inputMode="numeric"
          {...text('pursueAt')}
        />
        <Button preventDoubleClick>Save the sheet</Button>
      </>
    ),
  })
}
