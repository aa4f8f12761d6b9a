import { type FieldErrors, NotFound } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { insist, type Work } from '../../access/index.ts'
import type { Relation } from '../../links/index.ts'
import { addressOfReference } from '../../links/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { leadsToChoose } from '../choose-leads.ts'
import { raiseAction, standToOrigin } from '../raise-action.ts'
import { ActionFields } from './action-fields.tsx'
import { readActionForm } from './action-form.ts'
import { takenAs } from './action-words.tsx'

type Origin = { id: string; kind: string; reference: string; title: string }

/** /actions/raise?from=RSK-3: who keeps the plan, and whoever owns or leads what it would arise from. */
export const raisePage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function raise(visit: Visit): Promise<Answer> {
  const read = readActionForm(visit.typed, visit.ground.clock.today())
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { number: _unused, ...words } = read.value
  const { made, origin } = await visit.work(async (work) => {
    const origin = await originOf(work, visit.query.get('from'))
    const hangsFrom = origin ? [{ relation: relationTo(origin.kind), id: origin.id }] : []
    return { made: await raiseAction(work, { ...words, hangsFrom }), origin }
  })
  const said = takenAs(words.due)
  return redirect(origin ? addressOfReference(origin.reference) : `/actions/${made.reference}`, {
    what: `${made.reference} has been raised.`,
    next: [said, 'Whoever leads it finds it under My actions.'].filter(Boolean).join(' '),
  })
}

/** An action controls a risk, and arises from anything else. */
export const relationTo = (kind: string): Relation => (kind === 'RSK' ? 'controls' : 'arises from')

async function originOf(work: Work, reference: string | null): Promise<Origin | null> {
  if (!reference) return null
  const row = await work.tx
    .selectFrom('record')
    .select(['id', 'kind', 'reference', 'title'])
    .where('reference', '=', reference.toUpperCase())
    .executeTakeFirst()
  if (!row) throw new NotFound(reference)
  return row
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const { origin, choices } = await visit.work(async (work) => {
    const origin = await originOf(work, visit.query.get('from'))
    insist(work.actor, 'raise an action', await standToOrigin(work, origin ? [origin.id] : [], null))
    return { origin, choices: await leadsToChoose(work) }
  })
  return formPage({
    visit,
    title: 'Raise an action',
    errors,
    action: origin ? `/actions/raise?from=${origin.reference}` : '/actions/raise',
    intro: origin ? (
      <p class="govuk-body">
        It {relationTo(origin.kind)}{' '}
        <a class="govuk-link" href={addressOfReference(origin.reference)}>
          {origin.title}
        </a>{' '}
        ({origin.reference}).
      </p>
    ) : null,
    children: (
      <ActionFields typed={typed} errors={errors} choices={choices} numbered={false} button="Raise the action" />
    ),
  })
}
