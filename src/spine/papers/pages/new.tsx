import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Select } from '../../../govuk/components/Select.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../access/index.ts'
import type { Datasets } from '../../datasets/index.ts'
import { dayWords, meetingsBefore, meetingsFrom, subNavigation } from '../../meetings/index.ts'
import { postOf } from '../../people/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { type AskedChoice, choicesOf } from '../use-cases/choose-subjects.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'
import { templatesToChoose } from '../use-cases/read-templates.ts'
import { startPaper } from '../use-cases/start-paper.ts'
import { DrawsOnFields, drawsOnTyped, HeadingFields, headingFields } from './paper-form.tsx'

const errors = { meeting: 'Choose the meeting that it is for', template: 'Choose what kind of paper it is' }

/** /papers/new?meeting=: the programme manager, the director. */
export function newPaperPage({ datasets }: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const { person } = visit.actor
    const reportOf = person ? await visit.work((work) => postOf(work, person)) : ''
    const asAt = dayWords(visit.ground.clock.today().toString())
    const meeting = visit.query.get('meeting') ?? ''
    return ask(visit, datasets, { meeting, reportOf, asAt, purpose: 'information', openness: 'public' }, {})
  }
}

export function startThePaper({ datasets }: PaperPress) {
  return async (visit: Visit): Promise<Answer> => {
    const form = z.object({
      meeting: z.string().min(1, { error: errors.meeting }),
      template: z.string().min(1, { error: errors.template }),
      ...headingFields(visit.ground.clock.today()),
    })
    const read = readForm(form, visit.typed)
    if (!read.ok) return ask(visit, datasets, read.typed, read.errors)
    const { meeting, template, ...words } = read.value
    try {
      const drawsOn = drawsOnTyped(visit.typed, await visit.work((work) => everyChoice(work, datasets)))
      const { reference } = await visit.work((work) =>
        startPaper(work, meeting, template, { ...words, drawsOn }, datasets),
      )
      return redirect(`/papers/${reference}`, {
        what: `${reference} has been started.`,
        next: 'Give each section to whoever writes it. Only the service can read it until it is frozen.',
      })
    } catch (refusal) {
      if (refusal instanceof NotValid) return ask(visit, datasets, read.typed, refusal.fields)
      throw refusal
    }
  }
}

/** What papers of any template ask for, each once: the form has one field for it. */
async function everyChoice(work: Work, datasets: Datasets): Promise<AskedChoice[]> {
  const found = new Map<string, AskedChoice>()
  for (const template of templatesToChoose()) {
    for (const choice of await choicesOf(work, template, datasets)) found.set(choice.parameter, choice)
  }
  return [...found.values()]
}

async function ask(visit: Visit, datasets: Datasets, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const today = visit.ground.clock.today().toString()
  const meetings = await visit.work(async (work) => [
    ...(await meetingsFrom(work, today)),
    ...(await meetingsBefore(work, today)).slice(0, 12),
  ])
  const choices = await visit.work((work) => everyChoice(work, datasets))
  const open = meetings.filter(({ status }) => status !== 'cancelled')
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: 'Start a paper',
    action: '/papers/new',
    errors: wrong,
    subNavigation: subNavigation(null),
    children: (
      <>
        <Select
          label="For which meeting?"
          items={[
            { value: '', text: 'Choose' },
            ...open.map(({ reference, title }) => ({ value: reference, text: title })),
          ]}
          {...text('meeting')}
        />
        <Select
          label="What kind of paper?"
          items={templatesToChoose().map(({ key, title }) => ({ value: key, text: title }))}
          {...text('template')}
        />
        <DrawsOnFields typed={typed} errors={wrong} choices={choices} />
        <HeadingFields typed={typed} errors={wrong} />
        <Button preventDoubleClick>Start the paper</Button>
      </>
    ),
  })
}
