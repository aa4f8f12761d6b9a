import { z } from 'zod'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../../platform/http/form.ts'
import { insist } from '../../../../spine/access/index.ts'
import { newForm } from '../../../../spine/record-forms/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../../../spine/web/index.ts'
import { factOutcomes } from '../../rules/report/report-standing.ts'
import { factOf } from '../../store/points-of-report.ts'
import { reportKind } from '../../store/report-kind.ts'
import { mayDecide } from '../../use-cases/points.ts'
import { decideFact, holdsViews, holdView, raiseFact, takeBackView } from '../../use-cases/points-of-report.ts'
import { type Report, reportByReference } from '../../use-cases/report.ts'

const reportIn = (visit: Visit) => visit.params['reference'] ?? ''
const back = (visit: Visit) => ({ href: reportKind.path(reportIn(visit)), text: reportIn(visit) })

/** What a point can be about: the whole, or a part of the report by its heading. */
const partsOf = ({ text }: Report) => [
  ['the whole report', 'The whole report'] as const,
  ...text.map(({ heading }) => [heading, heading] as const),
]

/** /scrutiny/reports/:reference/facts/raise: the service, and officers who keep what came on paper. */
export const raiseFactForm = newForm({
  heading: 'Raise a point of fact',
  button: 'Put it on record',
  back,
  fields: async (visit) => [
    {
      name: 'about',
      label: 'What is it about?',
      kind: 'choice',
      choices: await visit.work(async (work) => {
        insist(work.actor, 'check facts of a report')
        return partsOf(await reportByReference(work, reportIn(visit)))
      }),
    },
    {
      name: 'says',
      label: 'What is not right, and what is?',
      hint: 'Facts, not judgements. Do not name a child.',
      kind: 'text',
      wanted: 'Say what is not right, and what is',
    },
    {
      name: 'rests_on',
      label: 'How can members see that?',
      hint: 'A document, a figure, somebody who knows',
      wanted: 'Say how it can be seen',
    },
  ],
  save: async (work, words, visit) => {
    const { about = '', says = '', rests_on: restsOn = '' } = words
    await raiseFact(work, reportIn(visit), { about, says, restsOn })
    const next = 'What is made of it will stand beside your words.'
    return { to: `${reportKind.path(reportIn(visit))}#facts`, what: 'Your point of fact is on record.', next }
  },
})

/** /scrutiny/reports/:reference/views/hold: members of the committee. */
export const holdViewForm = newForm({
  heading: 'Hold another view',
  button: 'Put it in the report',
  back,
  intro: <p class="govuk-body">It stands in the report under your name, in your own words.</p>,
  fields: async (visit) => [
    {
      name: 'about',
      label: 'With what do you not agree?',
      kind: 'choice',
      choices: await visit.work(async (work) => {
        const found = await reportByReference(work, reportIn(visit))
        insist(work.actor, 'hold a minority view', { member: holdsViews(work, found) })
        return partsOf(found)
      }),
    },
    { name: 'words', label: 'What do you hold, and why?', kind: 'text', wanted: 'Say what you hold' },
  ],
  save: async (work, { about = '', words = '' }, visit) => {
    await holdView(work, reportIn(visit), { about, words })
    return { to: `${reportKind.path(reportIn(visit))}#views`, what: 'Your view stands in the report.' }
  },
})

/** /scrutiny/reports/:reference/views/:view/take-back: whoever holds it. */
export async function takeBack(visit: Visit): Promise<Answer> {
  await visit.work((work) => takeBackView(work, reportIn(visit), visit.params['view'] ?? ''))
  return redirect(`${reportKind.path(reportIn(visit))}#views`, {
    what: 'You have taken it back.',
    next: 'It is no longer in the report.',
  })
}

const decided = z.object({
  outcome: z.enum(factOutcomes, { error: 'Choose what was made of it' }),
  words: z.string().trim().min(1, { error: 'Say what was changed, or why it stays' }).max(5000),
})

/** /scrutiny/reports/:reference/facts/:fact/decide: scrutiny officers and the committee’s members. */
export const decideFactPage = (visit: Visit): Promise<Answer> => ask(visit, {}, {})

export async function decideOnFact(visit: Visit): Promise<Answer> {
  const read = readForm(decided, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  try {
    await visit.work((work) => decideFact(work, reportIn(visit), visit.params['fact'] ?? '', read.value))
  } catch (refusal) {
    if (!(refusal instanceof NotValid)) throw refusal
    return ask(visit, visit.typed, refusal.fields)
  }
  const next =
    read.value.outcome === 'put right' ? 'Change the finding or the report where that is still to do.' : undefined
  return redirect(`${reportKind.path(reportIn(visit))}#facts`, {
    what: 'What was made of it stands beside what was said.',
    ...(next ? { next } : {}),
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const fact = await visit.work(async (work) => {
    const { report, review } = await reportByReference(work, reportIn(visit))
    await mayDecide(work, review.reference)
    return factOf(work, report.id, visit.params['fact'] ?? '')
  })
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: 'What was made of a point of fact',
    errors: wrong,
    before: <BackLink href={back(visit).href}>{back(visit).text}</BackLink>,
    intro: (
      <>
        <p class="govuk-body">
          {fact.by}, on {fact.about}:
        </p>
        <blockquote class="govuk-inset-text sl-kept">{fact.says}</blockquote>
        <p class="govuk-body">It rests on: {fact.restsOn}</p>
      </>
    ),
    children: (
      <>
        <Radios
          label="What was made of it?"
          labelSize="s"
          items={[
            { value: 'put right', label: 'The report was put right' },
            { value: 'left as it is', label: 'The report is left as it is' },
          ]}
          {...text('outcome')}
        />
        <Textarea label="What was changed, or why does it stay?" rows={4} {...text('words')} />
        <Button preventDoubleClick>Record it</Button>
      </>
    ),
  })
}
