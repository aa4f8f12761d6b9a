import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { joinWords, plural } from '../../../kernel/text.ts'
import { listOf, type Typed, textOf } from '../../../platform/http/form.ts'
import { type LeadChoices, leadsToChoose, leadsTyped, readDue, takenAs } from '../../../spine/actions/index.ts'
import { type Answer, formPage, PostForm, redirect, type Visit } from '../../../spine/web/index.ts'
import {
  changeMany,
  type ManyChange,
  type ManyOutcome,
  mostAtOnce,
  type Ticked,
  undoMany,
} from '../use-cases/change-many.ts'
import type { Plan } from '../use-cases/list-items.ts'
import { planNavigation, planOf } from './plan-frame.ts'

type Props = { plan: Plan; visit: Visit; choices: LeadChoices; typed: Typed; errors: FieldErrors }

/** What is to be changed in every ticked item. It stands below the table; its boxes stand in the rows. */
export function ChangeManyForm(props: Props) {
  return (
    <section aria-labelledby="change-many-heading" class="sl-no-print">
      <h2 class="govuk-heading-m" id="change-many-heading">
        Change the ticked items together
      </h2>
      <PostForm visit={props.visit} id="change-many" action={`/plans/${props.plan.reference}/change-many`}>
        <ChangeManyFields {...props} />
      </PostForm>
    </section>
  )
}

function ChangeManyFields({ plan, choices, typed, errors }: Props) {
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const people = choices.people.map(({ id, name }) => ({ value: `person:${id}`, text: name }))
  const posts = choices.posts.map(({ id, name }) => ({ value: `post:${id}`, text: `${name} (whoever holds the post)` }))
  const streams = plan.streams.map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` }))
  return (
    <>
      <Radios
        name="what"
        label="What should change?"
        labelSize="s"
        value={textOf(typed, 'what')}
        error={errors['what']}
        items={[
          {
            value: 'date',
            label: 'The date',
            conditional: (
              <Input label="New date" hint="As people say it: 30 June 2026, end of July." {...field('due')} />
            ),
          },
          {
            value: 'lead',
            label: 'The lead',
            conditional: (
              <Select
                label="New lead"
                hint="Co-leads and deputies stay."
                items={[{ value: '', text: 'Choose' }, ...people, ...posts]}
                {...field('lead')}
              />
            ),
          },
          {
            value: 'stream',
            label: 'The work stream',
            conditional: (
              <Select
                label="Move to"
                hint="Each is given the next number there."
                items={[{ value: '', text: 'Choose' }, ...streams]}
                {...field('to_stream')}
              />
            ),
          },
        ]}
      />
      <Button variant="secondary" preventDoubleClick>
        Change the ticked items
      </Button>
    </>
  )
}

/** POST /plans/:reference/change-many */
export async function changeTheTicked(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const ticked = listOf(visit.typed, 'tick').flatMap(tickOf)
  const read = readChange(visit)
  if (ticked.length === 0) return ask(visit, plan, { what: 'Go back to the table and tick the items to change' })
  if (ticked.length > mostAtOnce) return ask(visit, plan, { what: `Tick ${mostAtOnce} items at most` })
  if (!read.ok) return ask(visit, plan, read.errors)
  try {
    const outcome = await visit.work((work) => changeMany(work, plan, ticked, read.change))
    const undo = outcome.changed.map(({ reference, version }) => `${reference}:${version}`).join(',')
    const said = read.change.kind === 'date' ? takenAs(read.change.due) : null
    return redirect(`/plans/${plan.reference}/table`, {
      what: `${plural(outcome.changed.length, 'item')} changed.`,
      next: [said, refusedWords(outcome)].filter(Boolean).join(' ') || undefined,
      ...(undo
        ? { undo: { action: `/plans/${plan.reference}/undo-many?items=${undo}`, label: 'Undo all of these changes' } }
        : {}),
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, plan, refusal.fields)
    throw refusal
  }
}

/** POST /plans/:reference/undo-many?items=ACT-4:2,ACT-5:3 */
export async function undoTheMany(visit: Visit): Promise<Answer> {
  const plan = await planOf(visit)
  const items = (visit.query.get('items') ?? '').split(',').flatMap(tickOf)
  const outcome = await visit.work((work) => undoMany(work, plan, items))
  return redirect(`/plans/${plan.reference}/table`, {
    what: `${plural(outcome.changed.length, 'item')} put back to what ${outcome.changed.length === 1 ? 'it was' : 'they were'}.`,
    next: refusedWords(outcome) ?? undefined,
  })
}

/** Which items were left alone, and who had been there. */
function refusedWords({ refused }: ManyOutcome): string | null {
  if (refused.length === 0) return null
  const each = refused.map(({ reference, by }) => `${reference} (changed by ${by})`)
  return `Left as they are, because somebody has changed them since: ${joinWords(each)}.`
}

function tickOf(text: string): Ticked[] {
  const match = /^(ACT-\d{1,9}):(\d{1,9})$/.exec(text)
  return match?.[1] ? [{ reference: match[1], version: Number(match[2]) }] : []
}

type ReadChange = { ok: true; change: ManyChange } | { ok: false; errors: FieldErrors }

function readChange({ typed, ground }: Visit): ReadChange {
  const no = (field: string, message: string): ReadChange => ({ ok: false, errors: { [field]: message } })
  switch (textOf(typed, 'what')) {
    case 'date': {
      const due = readDue(textOf(typed, 'due'), ground.clock.today())
      if (due.text === '') return no('due', 'Enter the new date')
      if (!due.problem) return { ok: true, change: { kind: 'date', due } }
      return no('due', due.problem.message)
    }
    case 'lead': {
      const lead = leadsTyped({ lead: textOf(typed, 'lead') })[0]
      return lead ? { ok: true, change: { kind: 'lead', lead } } : no('lead', 'Choose the new lead')
    }
    case 'stream': {
      const streamId = textOf(typed, 'to_stream')
      return streamId === ''
        ? no('to_stream', 'Choose where to move them')
        : { ok: true, change: { kind: 'stream', streamId } }
    }
    default:
      return no('what', 'Choose what should change')
  }
}

/** The form again on a page of its own, with the ticks that came with it. */
async function ask(visit: Visit, plan: Plan, errors: FieldErrors): Promise<Answer> {
  const choices = await visit.work(leadsToChoose)
  const ticks = listOf(visit.typed, 'tick')
  return formPage({
    visit,
    title: `Change ${plural(ticks.length, 'item')}`,
    errors,
    subNavigation: planNavigation(plan),
    intro: (
      <p class="govuk-body">
        {ticks.length > 0 ? joinWords(ticks.flatMap(tickOf).map(({ reference }) => reference)) : 'No items are ticked'}
      </p>
    ),
    children: (
      <>
        {ticks.map((value) => (
          <input type="hidden" name="tick" value={value} />
        ))}
        <ChangeManyFields plan={plan} visit={visit} choices={choices} typed={visit.typed} errors={errors} />
      </>
    ),
  })
}
