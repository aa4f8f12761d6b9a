import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { AgreedDate } from '../../../kernel/agreed-date.ts'
import { type Read, readForm, type Typed } from '../../../platform/http/form.ts'
import type { Lead, WantedLead } from '../../people/index.ts'
import type { StoredRecord } from '../../records/index.ts'
import type { ActionColumns } from '../action-kind.ts'
import type { Cost } from '../cost.ts'
import { dueOf, readDue } from '../due.ts'
import { leadsTyped, typedOfLeads } from './lead-fields.tsx'

/** What the form of an action says, ready for its use-cases. */
export type ActionWords = {
  words: string
  number: string
  due: AgreedDate
  leads: WantedLead[]
  key: boolean
  evidenceWanted: string
  partnerId: string | null
  cost: Cost
}

const optional = z.string().trim().optional().default('')
const chosenId = z.uuid().or(z.literal('')).optional().default('')

const shape = z.object({
  words: z
    .string()
    .trim()
    .min(1, { error: 'Say what is to be done' })
    .max(4000, { error: 'The words must be 4,000 characters or fewer' }),
  number: optional,
  due: z.string().trim().max(200, { error: 'The date must be 200 characters or fewer' }).optional().default(''),
  due_keep: optional,
  key: optional,
  evidence_wanted: optional,
  partner: chosenId,
  cost_kind: z.enum(['not said', 'none', 'one-off', 'ongoing', 'saving']).optional().default('not said'),
  cost_pounds: z
    .string()
    .trim()
    .transform((text) => text.replace(/[£,\s]/g, ''))
    .pipe(
      z
        .literal('')
        .or(z.string().regex(/^\d{1,10}(\.\d{1,2})?$/, { error: 'Enter pounds as a number, such as 1,250' })),
    )
    .optional()
    .default(''),
  funding: optional,
  cost_agreed_by: chosenId,
})

/** Reads the form of an action. A date that cannot be one is refused once, with what was probably meant (CAL-8). */
export function readActionForm(typed: Typed, today: Temporal.PlainDate): Read<ActionWords> {
  const read = readForm(shape, typed)
  if (!read.ok) return read
  const { value } = read
  const due = readDue(value.due, today)
  if (due.problem && value.due_keep !== 'yes') {
    return { ok: false, typed, errors: { due: refusalOf(due) } }
  }
  if (value.cost_kind === 'none' && value.cost_agreed_by === '') {
    return { ok: false, typed, errors: { cost_agreed_by: 'Choose who in finance agrees that it costs nothing' } }
  }
  const money = ['one-off', 'ongoing', 'saving'].includes(value.cost_kind)
  if (money && value.cost_pounds === '') {
    return { ok: false, typed, errors: { cost_pounds: 'Enter how much, in pounds' } }
  }
  const cost = {
    kind: value.cost_kind,
    pence: value.cost_pounds === '' ? null : Math.round(Number(value.cost_pounds) * 100),
    funding: value.funding,
    agreedById: value.cost_agreed_by || null,
  }
  return {
    ok: true,
    typed,
    value: {
      words: value.words,
      number: value.number,
      due,
      leads: leadsTyped(typed),
      key: value.key === 'yes',
      evidenceWanted: value.evidence_wanted,
      partnerId: value.partner || null,
      cost,
    },
  }
}

const refusalOf = ({ problem }: AgreedDate) =>
  `${problem?.message ?? ''} Type the date you mean, or tick that the words stay as they are.`.trim()

/** An action as the fields of its form. */
export function typedOfAction({ state }: StoredRecord<ActionColumns>, leads: readonly Lead[]): Typed {
  const due = dueOf(state)
  return {
    words: state.words,
    number: state.number,
    due: due.text,
    due_keep: due.problem ? 'yes' : '',
    key: state.key ? 'yes' : '',
    evidence_wanted: state.evidence_wanted,
    partner: state.partner_id ?? '',
    cost_kind: state.cost_kind,
    cost_pounds: state.cost_pence === null ? '' : String(state.cost_pence / 100),
    funding: state.funding,
    cost_agreed_by: state.cost_agreed_by_id ?? '',
    ...typedOfLeads(leads),
  }
}
