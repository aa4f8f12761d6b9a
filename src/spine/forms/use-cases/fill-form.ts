import { NotAllowed, NotFound, NotPossibleNow } from '../../../kernel/failures.ts'
import type { Work } from '../../access/index.ts'
import { doneWith, notify } from '../../notifications/index.ts'
import { changeRecord, createRecord, readRecord, type StoredRecord } from '../../records/index.ts'
import type { FormAnswers } from '../rules/answers.ts'
import type { Form, FormSection } from '../rules/form.ts'
import { type FormSectionState, formSectionKind } from '../store/form-kinds.ts'
import { pinForm, pinnedForm } from './current-forms.ts'

/** What waits for whoever is to answer a section, by this name. */
export const answerSection = 'answer a section of a form'

/** The record that a form is filled for, and where one of its sections is answered. */
export type FilledFor = { id: string; reference: string; href: (section: string) => string }

export type FilledSection = FormSection & {
  record: StoredRecord<FormSectionState>
  owner: string | null
  answers: FormAnswers
}

/** A form as it is filled: by the edition that it was begun with, with every answer so far. */
export type FilledForm = { form: Form; edition: string; sections: readonly FilledSection[]; answers: FormAnswers }

/** Begins to fill a form for a record: a section for each hand, which waits for its owner. */
export async function startForm(
  work: Work,
  about: FilledFor,
  code: string,
  given: {
    owners: Readonly<Record<string, string | null>>
    readers: readonly string[]
    /** What is known already, by what the questions mean. */
    known?: Readonly<Record<string, string>>
  },
): Promise<{ form: Form; edition: string }> {
  const { form, edition } = await pinForm(work, code)
  for (const [at, section] of form.sections.entries()) {
    const answers = knownAnswers(section, given.known ?? {})
    const ownerId = given.owners[section.key] ?? null
    const state = { about_id: about.id, code: form.code, edition, key: section.key, position: at + 1, answers }
    const title = `${about.reference}: ${section.heading}`
    await createRecord(work, formSectionKind, { title, ownerId, readers: given.readers, state }, { deed: 'began' })
    if (ownerId) await tellOwner(work, about, section, ownerId)
  }
  return { form, edition }
}

const knownAnswers = ({ questions }: FormSection, known: Readonly<Record<string, string>>): FormAnswers =>
  Object.fromEntries(
    questions.flatMap(({ key, means }) => {
      const words = means ? known[means] : undefined
      return words ? [[key, words] as const] : []
    }),
  )

/** The form that is filled for a record, or NotFound where none is. Two statements, however many sections. */
export async function filledForm(work: Work, aboutId: string): Promise<FilledForm> {
  const rows = await work.tx
    .selectFrom('form_section as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .leftJoin('record as owner', 'owner.id', 'r.owner_id')
    .selectAll('s')
    .select([
      'r.reference',
      'r.title',
      'r.owner_id',
      'r.version',
      'r.created_at',
      'r.updated_at',
      'owner.title as owner',
    ])
    .where('s.about_id', '=', aboutId)
    .orderBy('s.position')
    .execute()
  const [first] = rows
  if (!first) throw new NotFound('That form')
  const form = await pinnedForm(work, first.code, first.edition)
  const sections = form.sections.flatMap((section) => {
    const row = rows.find(({ key }) => key === section.key)
    if (!row) return []
    const record = {
      id: row.id,
      reference: row.reference,
      title: row.title,
      ownerId: row.owner_id,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      state: formSectionKind.state.parse(row),
    }
    return [{ ...section, record, owner: row.owner, answers: record.state.answers }]
  })
  const answers = Object.assign({}, ...sections.map((one) => one.answers))
  return { form, edition: first.edition, sections, answers }
}

/** Whether the person at work, or whoever they act for, is the one who answers a section. */
export const ownsSection = ({ actor }: Pick<Work, 'actor'>, { record }: Pick<FilledSection, 'record'>): boolean =>
  record.ownerId !== null && (record.ownerId === actor.person || record.ownerId === actor.actingFor)

/** Whether they may write in it: its owner, or a helper where the form lets somebody help. */
export const maySectionBeWritten = (work: Pick<Work, 'actor'>, section: FilledSection, helper: boolean): boolean =>
  ownsSection(work, section) || (helper && section.helped)

/**
 * Writes answers of one section. `helper` says whether the person keeps the record that the form is filled for; a voice that is
 * somebody's alone is not written by a helper either. `version` is the section's as the person saw it.
 */
export async function writeSection(
  work: Work,
  aboutId: string,
  key: string,
  change: { version: number; answers: FormAnswers; helper: boolean },
): Promise<StoredRecord<FormSectionState>> {
  const section = (await filledForm(work, aboutId)).sections.find((one) => one.key === key)
  if (!section) throw new NotFound('That section')
  if (!maySectionBeWritten(work, section, change.helper)) {
    throw new NotAllowed(
      `These are the words of ${section.owner ?? 'whoever is named for them'}. Nobody else writes them. You can comment on a draft.`,
    )
  }
  const { version, answers } = change
  const changed = await changeRecord(
    work,
    formSectionKind,
    section.record.id,
    { version, state: { answers } },
    { deed: 'answered' },
  )
  if (section.record.ownerId) await doneWith(work, section.record.id, [section.record.ownerId], answerSection)
  return changed
}

/** Names who answers a section; `was` is who was named when the person looked. What was written before stays, under the name of whoever wrote it. */
export async function giveSection(
  work: Work,
  about: FilledFor,
  key: string,
  { was, ownerId }: { was: string | null; ownerId: string | null },
): Promise<void> {
  const section = (await filledForm(work, about.id)).sections.find((one) => one.key === key)
  if (!section) throw new NotFound('That section')
  const { version, ownerId: before } = section.record
  if (before === ownerId) return
  if (before !== was)
    throw new NotPossibleNow(`Somebody has named ${section.owner ?? 'nobody'} for it since you looked.`)
  await changeRecord(work, formSectionKind, section.record.id, { version, ownerId }, { deed: 'gave to another' })
  if (before) await doneWith(work, section.record.id, [before], answerSection)
  if (ownerId) await tellOwner(work, about, section, ownerId)
}

async function tellOwner(work: Work, about: FilledFor, section: FormSection, ownerId: string): Promise<void> {
  const row = await work.tx
    .selectFrom('form_section')
    .select('id')
    .where('about_id', '=', about.id)
    .where('key', '=', section.key)
    .executeTakeFirstOrThrow()
  await notify(work, [ownerId], {
    recordId: row.id,
    deed: answerSection,
    what: `${about.reference}: ${section.heading}`,
    why: `You were named as ${section.who.toLowerCase()}.`,
    href: about.href(section.key),
  })
}

/** The record that a section belongs to, by the section's own reference. */
export async function aboutOfSection(work: Work, reference: string): Promise<{ reference: string; key: string }> {
  const section = await readRecord(work, formSectionKind, reference)
  const about = await work.tx
    .selectFrom('record')
    .select('reference')
    .where('id', '=', section.state.about_id)
    .executeTakeFirst()
  if (!about) throw new NotFound(reference)
  return { reference: about.reference, key: section.state.key }
}
