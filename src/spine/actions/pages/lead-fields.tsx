import { z } from 'zod'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { listOf, type Typed, textOf } from '../../../platform/http/form.ts'
import type { Capacity, Lead, WantedLead } from '../../people/index.ts'
import type { LeadChoices } from '../choose-leads.ts'

/** A person or a post as a form names them: "person:…", "post:…", or nobody. */
const choice = z.templateLiteral(['person:', z.uuid()]).or(z.templateLiteral(['post:', z.uuid()]))

/** The leads that the fields name, in their order: lead, co-leads, deputies with whether they are trained. */
export function leadsTyped(typed: Typed): WantedLead[] {
  const trained = listOf(typed, 'trained')
  const deputies = all(typed, 'deputy').map((value, index) => wanted(value, 'deputy', trained.includes(String(index))))
  return [
    ...all(typed, 'lead').map((value) => wanted(value, 'lead')),
    ...all(typed, 'co_lead').map((value) => wanted(value, 'co-lead')),
    ...deputies,
  ].filter((lead) => lead !== null)
}

/** Every value of a field, also empty ones, so that the second deputy's box stays the second deputy's. */
function all(typed: Typed, field: string): readonly string[] {
  const value = typed[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** The values up to the last that is chosen: one empty field is added after them, however often the form comes back. */
function filled(typed: Typed, field: string): readonly string[] {
  const values = all(typed, field)
  return values.slice(0, values.findLastIndex((value) => value !== '') + 1)
}

function wanted(value: string, capacity: Capacity, trained?: boolean): WantedLead | null {
  if (!choice.safeParse(value).success) return null
  const [kind, id = ''] = value.split(':')
  const more = { capacity, ...(trained === undefined ? {} : { trained }) }
  return kind === 'person' ? { personId: id, ...more } : { postId: id, ...more }
}

/** The fields that say who leads now. */
export function typedOfLeads(leads: readonly Lead[]): Typed {
  // A post that two people share gives two leads and is one choice.
  const once = [...new Map(leads.map((lead) => [lead.assignmentId, lead])).values()]
  const of = (capacity: Capacity) => once.filter((lead) => lead.capacity === capacity)
  const deputies = of('deputy')
  return {
    lead: of('lead').slice(0, 1).map(asChoice),
    co_lead: [...of('lead').slice(1), ...of('co-lead')].map(asChoice),
    deputy: deputies.map(asChoice),
    trained: deputies.flatMap(({ trained }, index) => (trained ? [String(index)] : [])),
  }
}

const asChoice = (lead: Lead) => (lead.postId ? `post:${lead.postId}` : `person:${lead.personId}`)

type Props = { typed: Typed; errors: FieldErrors; choices: LeadChoices; coLeads?: boolean }

/** Who leads, who leads with them, and who stands in. One empty field more than are filled, so that one can be added. */
export function LeadFields({ typed, errors, choices, coLeads = true }: Props) {
  const items = [
    { value: '', text: 'Nobody' },
    ...choices.people.map(({ id, name }) => ({ value: `person:${id}`, text: name })),
    ...choices.posts.map(({ id, name }) => ({ value: `post:${id}`, text: `${name} (whoever holds the post)` })),
  ]
  const deputies = [...filled(typed, 'deputy'), '']
  const trained = listOf(typed, 'trained')
  return (
    <>
      <Select label="Who leads it?" name="lead" items={items} value={textOf(typed, 'lead')} error={errors['lead']} />
      {coLeads
        ? [...filled(typed, 'co_lead'), ''].map((value, index) => (
            <Select
              id={index === 0 ? 'co_lead' : `co_lead-${index + 1}`}
              label={index === 0 ? 'Who leads it with them?' : `Co-lead ${index + 1}`}
              hint={index === 0 ? 'Leave as Nobody if one person leads it.' : undefined}
              name="co_lead"
              items={items}
              value={value}
            />
          ))
        : null}
      {deputies.map((value, index) => (
        <>
          <Select
            id={index === 0 ? 'deputy' : `deputy-${index + 1}`}
            label={index === 0 ? 'Who is the deputy?' : `Deputy ${index + 1}`}
            hint={index === 0 ? 'Who can do it when the lead is away.' : undefined}
            name="deputy"
            items={items}
            value={value}
          />
          <Checkboxes
            id={`trained-${index + 1}`}
            name="trained"
            small
            values={trained}
            items={[
              {
                value: String(index),
                label: `Deputy ${deputies.length > 1 ? index + 1 : ''} has been trained to do it`,
              },
            ]}
          />
        </>
      ))}
    </>
  )
}
