import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { bankHolidays } from '../../../../platform/holiday-calendar.ts'
import { listOf, type Typed, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { peopleToChoose } from '../../../../spine/people/index.ts'
import { readRecord } from '../../../../spine/records/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { whoMayCallIn } from '../../rules/call-in/local-rules.ts'
import { whyNotCalledIn } from '../../rules/call-in/may-call-in.ts'
import { plannedKind } from '../../store/planned-decision-kind.ts'
import { readRules } from '../../store/read-rules.ts'
import { calledInAlready, callIn } from '../../use-cases/call-in.ts'
import { SeatSelect, seatOf } from './call-in.tsx'

/** /governance/forward-plan/:reference/call-in: councillors; the clerk, for one who called in by other means. */
export const callInFormPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function callTheDecisionIn(visit: Visit): Promise<Answer> {
  const seat = seatOf(visit.typed['seat'])
  const forWhom = may(visit.actor, 'handle a call-in') ? textOf(visit.typed, 'caller') : visit.actor.person
  const callers = seat && forWhom ? [{ personId: forWhom, seat }] : []
  const given = { callers, grounds: listOf(visit.typed, 'grounds'), words: textOf(visit.typed, 'words') }
  try {
    const reference = await visit.work((work) => callIn(work, visit.params['reference'] ?? '', given))
    return redirect(`/governance/call-ins/${reference}`, {
      what: 'The decision is called in.',
      next: 'It may not be acted on meanwhile. Ask the other members to join before the window closes.',
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
}

async function ask(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const clerk = may(visit.actor, 'handle a call-in')
  const { decision, rules, people, already } = await visit.work(async (work) => {
    const decision = await readRecord(work, plannedKind, visit.params['reference'] ?? '')
    return {
      decision,
      rules: await readRules(work),
      people: clerk ? await peopleToChoose(work) : [],
      already: await calledInAlready(work, decision.id),
    }
  })
  const why = whyNotCalledIn(decision.state, rules, visit.ground.clock.now(), bankHolidays) ?? already
  if (why) throw new NotPossibleNow(why)
  return formPage({
    visit,
    title: 'Call this decision in',
    errors,
    before: <BackLink href={plannedKind.path(decision.reference)}>{decision.title}</BackLink>,
    intro: <p class="govuk-body">By this council’s rules it takes {whoMayCallIn(rules)}.</p>,
    children: (
      <>
        {clerk ? (
          <Select
            name="caller"
            label="Who calls it in?"
            value={textOf(typed, 'caller')}
            items={[{ value: '', text: 'Choose' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        ) : null}
        <SeatSelect value={textOf(typed, 'seat')} error={errors['seat']} />
        {rules.grounds.length > 0 ? (
          <Checkboxes
            name="grounds"
            label="On which grounds?"
            labelSize="s"
            values={listOf(typed, 'grounds')}
            error={errors['grounds']}
            items={rules.grounds.map((ground) => ({ value: ground, label: ground }))}
          />
        ) : null}
        <Textarea
          name="words"
          label="Why?"
          hint="In words that whoever decided can answer."
          rows={5}
          value={textOf(typed, 'words')}
          error={errors['words']}
        />
        <Button preventDoubleClick>Call it in</Button>
      </>
    ),
  })
}
