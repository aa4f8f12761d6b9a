import type { FieldErrors } from '../../../kernel/failures.ts'
import type { Typed } from '../../../platform/http/form.ts'
import { ActionFields, leadsToChoose, readActionForm, takenAs } from '../../actions/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { decisionToRaise, raiseFromDecision } from '../use-cases/raise-from-decision.ts'
import { subNavigation } from './sub-navigation.ts'

/** /meetings/:reference/decisions/:decision/raise: those who keep the plan. The decision's words are there to begin with. */
export const raiseFromDecisionPage = (visit: Visit): Promise<Answer> => ask(visit, null, {})

export async function raiseFromTheDecision(visit: Visit): Promise<Answer> {
  const [reference, decision] = addressed(visit)
  const read = readActionForm(visit.typed, visit.ground.clock.today())
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { number: _unused, ...words } = read.value
  const made = await visit.work((work) => raiseFromDecision(work, reference, decision, words))
  return redirect(`/meetings/${reference}`, {
    what: `The decision has become ${made.reference}.`,
    next: [takenAs(words.due), 'Whoever leads it has been told. Its own page places it in a plan.']
      .filter(Boolean)
      .join(' '),
  })
}

async function ask(visit: Visit, typed: Typed | null, errors: FieldErrors): Promise<Answer> {
  const [reference, id] = addressed(visit)
  const { meeting, decision, choices } = await visit.work(async (work) => ({
    ...(await decisionToRaise(work, reference, id)),
    choices: await leadsToChoose(work),
  }))
  return formPage({
    visit,
    title: 'Make an action of a decision',
    errors,
    subNavigation: subNavigation(null),
    intro: (
      <p class="govuk-body">
        Decided at{' '}
        <a class="govuk-link" href={`/meetings/${meeting.reference}`}>
          {meeting.title}
        </a>{' '}
        ({meeting.reference}): “{decision.words}”
      </p>
    ),
    children: (
      <ActionFields
        typed={typed ?? { words: decision.words }}
        errors={errors}
        choices={choices}
        numbered={false}
        button="Raise the action"
      />
    ),
  })
}

const addressed = (visit: Visit): [string, string] => [visit.params['reference'] ?? '', visit.params['decision'] ?? '']
