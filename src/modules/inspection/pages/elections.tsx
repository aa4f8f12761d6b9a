import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { formatDate } from '../../../kernel/text.ts'
import { dayOf } from '../../../kernel/when-words.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { may } from '../../../spine/access/index.ts'
import { type Answer, FormToken, PostForm, page, redirect, type Visit } from '../../../spine/web/index.ts'
import { type ElectionDay, electionDays } from '../store/election-days.ts'
import { addElectionDay, takeElectionDayAway } from '../use-cases/keep-election-days.ts'
import { day, readDay } from './inspection-words.tsx'

const path = '/inspections/elections'

/** /inspections/elections: anyone signed in; programme managers and directors enter the days (ILACS-T9). */
export const electionsPage = (visit: Visit): Promise<Answer> => show(visit, {}, {})

export async function addElection(visit: Visit): Promise<Answer> {
  const [typedDay, name] = [textOf(visit.typed, 'day').trim(), textOf(visit.typed, 'name').trim()]
  const pollsOn = typedDay === '' ? null : readDay(typedDay, visit.ground.clock.today())
  const errors = {
    ...(pollsOn ? {} : { day: 'Enter the day of the poll, such as 6 May 2027' }),
    ...(name === '' ? { name: 'Enter what is elected' } : {}),
  }
  if (!pollsOn || name === '') return show(visit, visit.typed, errors)
  try {
    await visit.work((work) => addElectionDay(work, { pollsOn, name }))
  } catch (refusal) {
    if (refusal instanceof NotValid) return show(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(path, {
    what: `${day(pollsOn)} has been entered.`,
    next: 'What is expected next, and when reports are, takes it into account.',
  })
}

/** POST /inspections/elections/remove */
export async function removeElection(visit: Visit): Promise<Answer> {
  await visit.work((work) => takeElectionDayAway(work, textOf(visit.typed, 'id')))
  return redirect(path, { what: 'The election day has been taken away.' })
}

async function show(visit: Visit, typed: Typed, errors: FieldErrors): Promise<Answer> {
  const days = await visit.work(electionDays)
  const mayKeep = may(visit.actor, 'keep inspections')
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errors[name] })
  return page({
    title: 'Election days',
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
    status: Object.keys(errors).length > 0 ? 422 : 200,
    before: <BackLink href="/inspections">Inspection history</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">
          Election days <span class="sl-count">({days.length})</span>
        </h1>
        <p class="govuk-body">
          Before local and general elections the inspectorate pauses fieldwork and publication (ILACS-T9). How many days
          before the poll that begins is said by each{' '}
          <a class="govuk-link" href="/frameworks">
            framework
          </a>
          .
        </p>
        {days.length === 0 ? (
          <p class="govuk-body">No election day has been entered, so none is taken into account.</p>
        ) : (
          <Table
            class="sl-list"
            caption="Election days, in order"
            captionHidden
            firstCellIsHeader
            head={['Poll', 'What is elected', 'Entered', ...(mayKeep ? ['Take away'] : [])]}
            rows={days.map((one) => [
              { content: day(one.pollsOn), class: 'sl-no-wrap' },
              one.name,
              `By ${one.by}, ${dayOf(one.at)}`,
              ...(mayKeep ? [{ content: <TakeAway visit={visit} election={one} /> }] : []),
            ])}
          />
        )}
        {mayKeep ? (
          <PostForm visit={visit} action={path}>
            <h2 class="govuk-heading-m">Enter an election day</h2>
            <Input
              label="Day of the poll"
              hint={`For example, ${formatDate(visit.ground.clock.today().add({ months: 6 }))}.`}
              width={20}
              {...text('day')}
            />
            <Input label="What is elected" hint="For example, the county council." {...text('name')} />
            <Button preventDoubleClick>Enter it</Button>
          </PostForm>
        ) : null}
      </>
    ),
  })
}

function TakeAway({ visit, election }: { visit: Visit; election: ElectionDay }) {
  return (
    <form method="post" action={`${path}/remove`} class="sl-post">
      <FormToken visit={visit} />
      <input type="hidden" name="id" value={election.id} />
      <button type="submit" class="sl-link-button">
        Take away<span class="govuk-visually-hidden"> {day(election.pollsOn)}</span>
      </button>
    </form>
  )
}
