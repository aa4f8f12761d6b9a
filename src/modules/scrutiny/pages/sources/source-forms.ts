import type { Temporal } from 'temporal-polyfill'
import { NotValid } from '../../../../kernel/failures.ts'
import { type Field, newForm, orRefuse, type Words, wordsForm } from '../../../../spine/record-forms/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import type { OfReview } from '../../store/sources-of.ts'
import { mayKeepEvidence } from '../../use-cases/evidence.ts'
import { reviewById } from '../../use-cases/life-of-review.ts'
import { addSource, changeSource, standsToReview } from '../../use-cases/sources-of-review.ts'
import type { SourceForm, SourceOfEvidence } from './source-of-evidence.ts'

const reviewIn = (visit: Visit) => visit.params['reference'] ?? ''

/** What was typed as a whole state: over what was there, days that were left empty as none. */
function stateOf<S extends OfReview>(
  source: SourceOfEvidence<S>,
  form: SourceForm<S>,
  words: Words,
  under: Readonly<Record<string, unknown>>,
  context: { today: Temporal.PlainDate; title: string; before: S | null },
): { title: string; state: S } {
  const typed = form.fields
    .filter(({ name }) => name !== 'title')
    .map(({ name, kind = 'line' }) => [name, orNone.has(kind) ? words[name] || null : (words[name] ?? '')] as const)
  const errors: Record<string, string> = {}
  const read = source.kind.state.safeParse({ ...under, ...Object.fromEntries(typed) })
  if (!read.success) throw new NotValid(faultsOf(form.fields, read.error.issues))
  const typedTitle = words['title'] ?? context.title
  const state = form.complete?.(read.data, { ...context, title: typedTitle, errors }) ?? read.data
  orRefuse(errors)
  return { title: source.titled?.(state, typedTitle) ?? typedTitle, state }
}

/** Kinds of field that hold nothing rather than an empty text. */
const orNone = new Set<Field['kind']>(['day', 'person'])

const faultsOf = (fields: readonly Field[], issues: readonly { path: PropertyKey[] }[]) =>
  Object.fromEntries(
    issues.map(({ path: [name] }) => {
      const field = fields.find((one) => one.name === name)
      return [String(name), field?.kind === 'choice' || field?.kind === 'person' ? 'Choose one' : 'Enter this']
    }),
  )

/** The form that adds a source to a review. */
export const addSourceForm = <S extends OfReview>(source: SourceOfEvidence<S>) => {
  const [form] = source.forms
  return newForm({
    heading: source.add,
    button: source.add,
    back: (visit) => ({ href: `/scrutiny/reviews/${reviewIn(visit)}/${source.path}`, text: source.many }),
    fields: async (visit) => {
      await visit.work((work) => mayKeepEvidence(work, reviewIn(visit)))
      return form.fields
    },
    ...(source.begins ? { begins: source.begins } : {}),
    save: async (work, words, visit) => {
      const review = await mayKeepEvidence(work, reviewIn(visit))
      const under = { ...source.fresh, review_id: review.id }
      const context = { today: work.clock.today(), title: '', before: null }
      const { title, state } = stateOf(source, form, words, under, context)
      await form.insist?.(work, state, review)
      const { reference } = await addSource(work, source.kind, reviewIn(visit), { title, state })
      return { to: source.kind.path(reference), what: `${reference} has been added.` }
    },
  })
}

/** A form over some fields of a source that is there. */
export const sourceForm = <S extends OfReview>(source: SourceOfEvidence<S>, form: SourceForm<S>) =>
  wordsForm<S>({
    kind: source.kind,
    deed: 'keep evidence',
    stands: standsToReview,
    heading: form.heading,
    fields: () => form.fields,
    ...(form.opens ? { opens: form.opens } : {}),
    save: async (work, reference, version, words) => {
      const { title: was, state: before } = await readRecord(work, source.kind, reference)
      const { title, state } = stateOf(source, form, words, before, { today: work.clock.today(), title: was, before })
      await form.insist?.(work, state, await reviewById(work, state.review_id))
      await changeSource(work, source.kind, reference, version, { title, state, deed: form.deed })
    },
  })
