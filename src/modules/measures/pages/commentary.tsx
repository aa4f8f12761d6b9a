import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../spine/web/index.ts'
import { periodWords } from '../rules/periods.ts'
import { type TeamChoice, teamsToChoose } from '../store/teams.ts'
import { mayEnterValues } from '../use-cases/keep-measure.ts'
import { readMeasure, type WholeMeasure } from '../use-cases/read-measure.ts'
import { standOf } from '../use-cases/stand-of-measure.ts'
import { writeCommentary } from '../use-cases/write-commentary.ts'
import { measuresNavigation } from './measure-frame.tsx'
import { periodAsked, teamAsked } from './period-address.ts'

type Asked = { whole: WholeMeasure; startsOn: string; team: TeamChoice | null }

/** /measures/:reference/commentary/:period and, of a team, …/:period/:team: its owner, programme managers, the director. */
export async function commentaryPage(visit: Visit): Promise<Answer> {
  const asked = await read(visit)
  const said = asked.whole.commentary.find(
    (one) => one.startsOn === asked.startsOn && one.teamId === (asked.team?.id ?? null),
  )
  return ask(visit, asked, said ? { behind: said.behind, doing: said.doing } : {}, {})
}

export async function saveCommentary(visit: Visit): Promise<Answer> {
  const asked = await read(visit)
  const { typed } = visit
  const version = z.coerce.number().int().min(1).parse(typed['version'])
  const { reference } = asked.whole.measure
  const words = {
    startsOn: asked.startsOn,
    teamId: asked.team?.id ?? null,
    behind: textOf(typed, 'behind'),
    doing: textOf(typed, 'doing'),
  }
  try {
    await visit.work((work) => writeCommentary(work, reference, version, words))
    return redirect(`/measures/${reference}`, {
      what: 'What is behind it has been saved.',
      undo: { action: `/measures/${reference}/undo?version=${version + 1}`, label: 'Undo this' },
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, asked, typed, refusal.fields)
    throw refusal
  }
}

const read = (visit: Visit): Promise<Asked> =>
  visit.work(async (work) => {
    const { reference, state } = await mayEnterValues(work, visit.params['reference'] ?? '')
    const startsOn = periodAsked(visit, state.period)
    return { whole: await readMeasure(work, reference), startsOn, team: teamAsked(visit, await teamsToChoose(work)) }
  })

function ask(
  visit: Visit,
  { whole: { measure, row }, startsOn, team }: Asked,
  typed: Typed,
  errors: FieldErrors,
): Answer {
  const field = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  const stand = standOf(row, startsOn)
  return formPage({
    visit,
    title: `What is behind ${measure.reference} in ${periodWords(measure.state.period, startsOn)}${team ? `, ${team.name}` : ''}`,
    errors,
    subNavigation: measuresNavigation(visit, ''),
    intro: (
      <>
        <p class="govuk-body">{measure.title}</p>
        {team ? null : <InsetText>{stand.said.summary}</InsetText>}
      </>
    ),
    children: (
      <>
        <VersionField value={measure.version} />
        <Textarea
          label="What is behind the figure?"
          hint={
            team
              ? 'What links the team’s staffing and its practice, and how you know.'
              : 'Why it stands where it does, and how you know. No child and no worker is named.'
          }
          rows={5}
          {...field('behind')}
        />
        <Textarea label="What is being done? (optional)" rows={3} {...field('doing')} />
        <Button preventDoubleClick>Save</Button>
      </>
    ),
  })
}
