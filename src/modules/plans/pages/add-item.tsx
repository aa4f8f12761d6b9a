import type { FieldErrors } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { insist } from '../../../spine/access/index.ts'
import { ActionFields, leadsToChoose, readActionForm, standToOrigin, takenAs } from '../../../spine/actions/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../spine/web/index.ts'
import type { Stream } from '../store/read-plans.ts'
import { addItem, proposeNumber } from '../use-cases/add-item.ts'
import { streamPath } from '../use-cases/check-the-plan.ts'
import type { Plan } from '../use-cases/list-items.ts'
import { planNavigation, planOf, streamOf } from './plan-frame.ts'

/** /plans/:reference/streams/:number/add: those who keep the plan, and whoever leads the stream. */
export async function addItemPage(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  const number = await visit.work((work) => proposeNumber(work, stream))
  return ask(visit, plan, stream, { number }, {})
}

export async function add(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const stream = streamOf(visit, plan)
  const read = readActionForm(visit.typed, visit.ground.clock.today())
  if (!read.ok) return ask(visit, plan, stream, read.typed, read.errors)
  const made = await visit.work((work) => addItem(work, stream.reference, read.value))
  const said = takenAs(read.value.due)
  return redirect(streamPath(plan.reference, stream.number), {
    what: `${made.number || made.reference} has been added.`,
    next: [said, 'Whoever leads it finds it under My actions.'].filter(Boolean).join(' '),
  })
}

async function ask(visit: Visit, plan: Plan, stream: Stream, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const choices = await visit.work(async (work) => {
    insist(work.actor, 'raise an action', await standToOrigin(work, [], stream.id))
    return leadsToChoose(work)
  })
  return formPage({
    visit,
    title: `Add an item to ${stream.number} ${stream.title}`,
    errors,
    subNavigation: planNavigation(plan),
    children: <ActionFields typed={typed} errors={errors} choices={choices} numbered button="Add the item" />,
  })
}
