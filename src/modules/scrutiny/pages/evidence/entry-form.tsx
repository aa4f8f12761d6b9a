import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { elements, readings, sourceKinds, strengths } from '../../rules/evidence/evidence-words.ts'
import type { ReviewState } from '../../store/review-kind.ts'
import { addEvidence, changeEvidence, entryToKeep, mayKeepEvidence, readEvidence } from '../../use-cases/evidence.ts'
import { dayField, dayTyped } from '../reviews/day-field.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'
import { entryFromSource } from '../sources/every-source.ts'
import { EntryFields } from './entry-fields.tsx'

const long = (error: string) => z.string().trim().min(1, { error }).max(5000, { error: 'At most 5,000 characters' })
const short = z.string().trim().max(1000, { error: 'At most 1,000 characters' }).optional().default('')

const form = (visit: Visit) =>
  z
    .object({
      from: z.string().optional(),
      version: z.coerce.number().int().min(1).optional(),
      title: z
        .string()
        .trim()
        .min(1, { error: 'Enter what it is called' })
        .max(200, { error: 'The name must be 200 characters or fewer' }),
      questions: z
        .union([z.string().transform((one) => [one]), z.array(z.string())])
        .optional()
        .default([]),
      element: z.enum(elements, { error: 'Choose which element it is' }),
      sourceKind: z.enum(sourceKinds, { error: 'Choose what kind of source it comes from' }),
      source: long('Say where it comes from, so that others can find it'),
      dated: z.union([
        z.literal('').transform(() => null),
        dayField(visit.ground.clock.today(), 'Enter the day it is from, like 14 March 2026, or leave it empty'),
      ]),
      summary: long('Say what it shows'),
      strength: z.enum(strengths, { error: 'Choose how far members can rely on it' }),
      strengthBecause: short,
      reading: z.enum(readings, { error: 'Choose what it says to the questions' }),
      setAsideBecause: short,
    })
    .transform(({ version, from = '', sourceKind, strengthBecause, setAsideBecause, ...rest }) => ({
      version: version ?? 1,
      from,
      parts: {
        ...rest,
        source_kind: sourceKind,
        strength_because: strengthBecause,
        set_aside_because: setAsideBecause,
      },
    }))

type Asked = {
  review: StoredRecord<ReviewState>
  questions: readonly string[]
  entry?: { reference: string; version: number }
}

/**
 * /scrutiny/reviews/:reference/evidence/add: whoever keeps the review's evidence. With ?from=WIT-1 it begins with what that source
 * says, and the entry hangs from it.
 */
export async function addPage(visit: Visit): Promise<Answer> {
  const asked = await toAdd(visit)
  const from = visit.query.get('from') ?? ''
  const begun = await visit.work((work) => entryFromSource(work, asked.review.id, from))
  if (!begun) return ask(visit, asked, {}, {})
  const dated = textOf(begun.typed, 'dated')
  return ask(visit, asked, { ...begun.typed, dated: dated ? dayTyped(dated) : '', from }, {})
}

export async function add(visit: Visit): Promise<Answer> {
  const asked = await toAdd(visit)
  return taken(visit, asked, async ({ parts, from }) => {
    const made = await visit.work(async (work) => {
      const source = await entryFromSource(work, asked.review.id, from)
      return addEvidence(work, asked.review.reference, parts, source?.id ?? null)
    })
    return redirect(`/scrutiny/evidence/${made.reference}`, { what: `${made.reference} is in the evidence log.` })
  })
}

/** /scrutiny/evidence/:reference/change: whoever keeps the review's evidence. */
export async function changePage(visit: Visit): Promise<Answer> {
  const { entry, ...asked } = await toChange(visit)
  const { state } = entry
  const typed: Typed = {
    title: entry.title,
    questions: state.questions,
    element: state.element,
    sourceKind: state.source_kind,
    source: state.source,
    dated: state.dated ? dayTyped(state.dated) : '',
    summary: state.summary,
    strength: state.strength,
    strengthBecause: state.strength_because,
    reading: state.reading,
    setAsideBecause: state.set_aside_because,
  }
  return ask(visit, { ...asked, entry }, typed, {})
}

export async function change(visit: Visit): Promise<Answer> {
  const asked = await toChange(visit)
  return taken(visit, asked, async ({ version, parts }) => {
    await visit.work((work) => changeEvidence(work, asked.entry.reference, version, parts))
    return redirect(`/scrutiny/evidence/${asked.entry.reference}`, {
      what: `${asked.entry.reference} has been changed.`,
    })
  })
}

const toAdd = (visit: Visit) =>
  visit.work(async (work) => {
    const { reference } = await mayKeepEvidence(work, visit.params['reference'] ?? '')
    const { review, questions } = await readEvidence(work, reference)
    return { review, questions }
  })

const toChange = (visit: Visit) =>
  visit.work(async (work) => {
    const { review, questions, entry } = await entryToKeep(work, visit.params['reference'] ?? '')
    return { review, entry, questions: [...new Set([...questions, ...entry.state.questions])] }
  })

type Sent = z.output<ReturnType<typeof form>>

async function taken(visit: Visit, asked: Asked, keep: (sent: Sent) => Promise<Answer>): Promise<Answer> {
  const read = readForm(form(visit), visit.typed)
  if (!read.ok) return ask(visit, asked, read.typed, read.errors)
  try {
    return await keep(read.value)
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, asked, visit.typed, refusal.fields)
  }
}

function ask(visit: Visit, { review, questions, entry }: Asked, typed: Typed, wrong: FieldErrors): Answer {
  const from = textOf(typed, 'from')
  const back = entry ? `/scrutiny/evidence/${entry.reference}` : `/scrutiny/reviews/${review.reference}/evidence`
  return formPage({
    visit,
    title: entry ? `Change ${entry.reference}` : `Add evidence to ${review.reference}`,
    errors: wrong,
    subNavigation: reviewNavigation(review.reference, 'Evidence'),
    before: <BackLink href={back}>{entry ? `Back to ${entry.reference}` : 'Back to the evidence'}</BackLink>,
    children: (
      <>
        {entry ? <VersionField value={entry.version} /> : null}
        {from ? <input type="hidden" name="from" value={from} /> : null}
        <EntryFields typed={typed} wrong={wrong} questions={questions} existing={entry !== undefined} />
      </>
    ),
  })
}
