import type { ComponentChildren } from 'preact'
import { BackLink } from '../../govuk/components/BackLink.tsx'
import { Button } from '../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../kernel/failures.ts'
import type { Typed } from '../../platform/http/form.ts'
import type { Deed, Relation, Work } from '../access/index.ts'
import { peopleToChoose } from '../people/index.ts'
import type { RecordKind, State, StoredRecord } from '../records/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../web/index.ts'
import { changeForm, orRefuse } from './change-form.tsx'
import { type Field, Fields, readFields, typedOf } from './row-fields.tsx'

/** What was typed into a list of fields: text by name, days as ISO text or empty. */
export type Words = Readonly<Record<string, string>>

/** The field that names whose a record is; its people are read when the form is shown. */
export const ownerField = (label: string, hint?: string): Field => ({
  name: 'ownerId',
  label,
  kind: 'person',
  ...(hint ? { hint } : {}),
})

export type WordsForm<S extends State> = {
  kind: RecordKind<S>
  deed: Deed
  heading: string
  /** How the person stands to the record beside being its owner, where the policy asks more. */
  stands?: (work: Work, record: StoredRecord<S>) => Promise<Relation>
  intro?: (record: StoredRecord<S>) => ComponentChildren
  fields: (record: StoredRecord<S>) => readonly Field[]
  /** What it opens with in place of what is kept. */
  opens?: (state: S) => Partial<S>
  save: (work: Work, reference: string, version: number, words: Words) => Promise<unknown>
}

/** A form over some of a record's own fields: its page, and what is sent from it. */
export const wordsForm = <S extends State>({ kind, deed, heading, stands, intro, fields, opens, save }: WordsForm<S>) =>
  changeForm<S>({
    kind,
    deed,
    heading,
    ...(stands ? { stands } : {}),
    ...(intro ? { intro } : {}),
    typed: (record) =>
      typedOf(fields(record), {
        ...{ title: record.title, ownerId: record.ownerId ?? '' },
        ...{ ...record.state, ...opens?.(record.state) },
      }),
    fields: async ({ record, typed, errors, visit }) => (
      <Fields fields={await withPeople(visit, fields(record))} typed={typed} errors={errors} />
    ),
    save: async (work, record, version, typed) => {
      const errors: Record<string, string> = {}
      const words = readFields(fields(record), typed, work.clock.today(), errors)
      orRefuse(errors)
      await save(work, record.reference, version, words)
    },
  })

type Back = { href: string; text: string }

/** A form that makes a new record. `save` gives where it is now. */
export type NewForm = {
  heading: string
  button: string
  back: Back | ((visit: Visit) => Back)
  intro?: ComponentChildren
  fields: (visit: Visit) => Promise<readonly Field[]> | readonly Field[]
  /** What the form opens with. */
  begins?: (visit: Visit) => Promise<Typed> | Typed
  save: (work: Work, words: Words, visit: Visit) => Promise<{ to: string; what: string; next?: string }>
}

export function newForm(form: NewForm) {
  const ask = async (visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> => {
    const back = typeof form.back === 'function' ? form.back(visit) : form.back
    return formPage({
      visit,
      title: form.heading,
      errors,
      before: <BackLink href={back.href}>{back.text}</BackLink>,
      intro: form.intro,
      children: (
        <>
          <Fields fields={await withPeople(visit, await form.fields(visit))} typed={typed} errors={errors} />
          <Button preventDoubleClick>{form.button}</Button>
        </>
      ),
    })
  }
  return {
    page: async (visit: Visit): Promise<Answer> => ask(visit, (await form.begins?.(visit)) ?? {}, {}),
    add: async (visit: Visit): Promise<Answer> => {
      const errors: Record<string, string> = {}
      const words = readFields(await form.fields(visit), visit.typed, visit.ground.clock.today(), errors)
      try {
        orRefuse(errors)
        const { to, ...notice } = await visit.work((work) => form.save(work, words, visit))
        return redirect(to, notice)
      } catch (refusal) {
        if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
        throw refusal
      }
    },
  }
}

async function withPeople(visit: Visit, fields: readonly Field[]): Promise<readonly Field[]> {
  if (!fields.some(({ kind }) => kind === 'person')) return fields
  const people = await visit.work(peopleToChoose)
  const choices = [['', 'Nobody yet'] as const, ...people.map(({ id, name }) => [id, name] as const)]
  return fields.map((field) => (field.kind === 'person' ? { ...field, choices } : field))
}
