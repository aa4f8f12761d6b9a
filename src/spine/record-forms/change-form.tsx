import type { ComponentChildren } from 'preact'
import { BackLink } from '../../govuk/components/BackLink.tsx'
import { Button } from '../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../kernel/failures.ts'
import { type Typed, textOf } from '../../platform/http/form.ts'
import { type Deed, insist, type Relation, type Work } from '../access/index.ts'
import { type RecordKind, readRecord, type State, type StoredRecord } from '../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../web/index.ts'

/** A form that changes one record: it opens filled, refuses with what was typed, and shows both versions of a stale edit. */
export type ChangeForm<S extends State> = {
  kind: RecordKind<S>
  deed: Deed
  heading: string
  /** How the person stands to the record beside being its owner, where the policy asks more. */
  stands?: (work: Work, record: StoredRecord<S>) => Promise<Relation>
  intro?: (record: StoredRecord<S>) => ComponentChildren
  /** The form filled with what is kept. */
  typed: (record: StoredRecord<S>) => Typed
  fields: (props: {
    record: StoredRecord<S>
    typed: Typed
    errors: FieldErrors
    visit: Visit
  }) => Promise<ComponentChildren>
  /** Where it leads once saved; the record's own page unless told. */
  leadsTo?: (record: StoredRecord<S>) => string
  /** Saves what was typed, or throws NotValid naming the fields. */
  save: (work: Work, record: StoredRecord<S>, version: number, typed: Typed) => Promise<unknown>
}

/** The two answers of such a form: the page, and what is sent from it. */
export function changeForm<S extends State>(form: ChangeForm<S>) {
  const find = (visit: Visit) =>
    visit.work(async (work) => {
      const record = await readRecord(work, form.kind, visit.params['reference'] ?? '')
      const owner = record.ownerId !== null && record.ownerId === work.actor.person
      insist(work.actor, form.deed, { owner, ...(await form.stands?.(work, record)) })
      return record
    })
  const ask = async (visit: Visit, record: StoredRecord<S>, typed: Typed, errors: FieldErrors): Promise<Answer> =>
    formPage({
      visit,
      title: form.heading,
      errors,
      before: <BackLink href={form.kind.path(record.reference)}>{record.title}</BackLink>,
      intro: form.intro?.(record),
      children: (
        <>
          <VersionField value={record.version} />
          {await form.fields({ record, typed, errors, visit })}
          <Button preventDoubleClick>Save</Button>
        </>
      ),
    })
  return {
    page: async (visit: Visit): Promise<Answer> => {
      const record = await find(visit)
      return ask(visit, record, form.typed(record), {})
    },
    change: async (visit: Visit): Promise<Answer> => {
      const record = await find(visit)
      try {
        const version = Number(textOf(visit.typed, 'version')) || 0
        await visit.work((work) => form.save(work, record, version, visit.typed))
      } catch (refusal) {
        if (refusal instanceof NotValid) return ask(visit, record, visit.typed, refusal.fields)
        throw refusal
      }
      return redirect(form.leadsTo?.(record) ?? form.kind.path(record.reference), {
        what: `${record.reference} has been changed.`,
      })
    },
  }
}

/** Refuses with every fault that was found. */
export function orRefuse(errors: Readonly<Record<string, string>>): void {
  if (Object.keys(errors).length > 0) throw new NotValid(errors)
}
