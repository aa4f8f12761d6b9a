import { Button } from '../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { capitalised, plural } from '../../../kernel/text.ts'
import { may } from '../../access/index.ts'
import { bodyKind } from '../../people/index.ts'
import { PublicVersionLink } from '../../publications/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import { committeeClearDays } from '../rules/papers-due.ts'
import { type CycleRow, cycleOf, type MemberRow, membersOf } from '../store/read-bodies.ts'
import { meetingsBefore, meetingsFrom } from '../store/read-meetings.ts'
import { proposeMeetings } from '../use-cases/set-cycle.ts'
import { Meetings } from './meeting-table.tsx'
import { calendar, dayWords, timeWords } from './meeting-words.tsx'
import { subNavigation } from './sub-navigation.ts'

const proposedAtOnce = 6

/** /meetings/bodies/:reference: a body's own page. Whoever is signed in; meetings show to those who may read them. */
export async function bodyPage(visit: Visit): Promise<Answer> {
  const today = visit.ground.clock.today().toString()
  const { body, cycle, members, coming, past } = await visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['reference'] ?? '')
    return {
      body,
      cycle: await cycleOf(work, body.id),
      members: await membersOf(work, body.id, today),
      coming: await meetingsFrom(work, today, body.id),
      past: await meetingsBefore(work, today, body.id),
    }
  })
  const at = `/meetings/bodies/${body.reference}`
  return page({
    title: body.title,
    subNavigation: subNavigation(null),
    body: (
      <>
        <span class="govuk-caption-l">{capitalised(body.state.kind_of)}</span>
        <h1 class="govuk-heading-l">{body.title}</h1>
        <h2 class="govuk-heading-m" id="members">
          Members by agency
        </h2>
        <ScrollRegion labelledBy="members">
          <Members members={members} />
        </ScrollRegion>
        {['committee', 'executive'].includes(body.state.kind_of) ? (
          <PublicVersionLink visit={visit} reference={body.reference} />
        ) : null}
        <h2 class="govuk-heading-m">Meetings</h2>
        {may(visit.actor, 'arrange meetings') ? (
          <div class="govuk-button-group">
            <Button href={`/meetings/new?body=${body.id}`}>Arrange a meeting</Button>
            {cycle ? (
              <form method="post" action={`${at}/propose`}>
                <FormToken visit={visit} />
                <Button variant="secondary">Propose the next {proposedAtOnce} dates</Button>
              </form>
            ) : null}
          </div>
        ) : null}
        <Meetings caption="Coming up" meetings={coming} />
        <Meetings caption="Past meetings" meetings={past} />
        {coming.length + past.length === 0 ? <p class="govuk-body">No meeting that you may see.</p> : null}
        <h2 class="govuk-heading-m">How it meets</h2>
        <HowItMeets cycle={cycle} committee={body.state.kind_of === 'committee'} />
        {may(visit.actor, 'arrange meetings') ? (
          <a class="govuk-link" href={`${at}/cycle`}>
            {cycle ? 'Change how it meets' : 'Say how often it meets'}
          </a>
        ) : null}
      </>
    ),
  })
}

/** Puts the next dates of the cycle forward as proposals. */
export async function propose(visit: Visit): Promise<Answer> {
  const { reference, made } = await visit.work(async (work) => {
    const body = await readRecord(work, bodyKind, visit.params['reference'] ?? '')
    return { reference: body.reference, made: await proposeMeetings(work, body.id, proposedAtOnce, calendar) }
  })
  return redirect(`/meetings/bodies/${reference}`, {
    what: `${plural(made.length, 'date')} put forward.`,
    next: 'Each stays a proposal until you arrange it.',
  })
}

function Members({ members }: { members: readonly MemberRow[] }) {
  if (members.length === 0) return <p class="govuk-body">Nobody is recorded as a member.</p>
  const agencies = [...Map.groupBy(members, (member) => member.agency)]
  return (
    <Table
      caption="Members by agency"
      captionHidden
      firstCellIsHeader
      head={['Agency', 'Member', 'Post', 'Capacity']}
      rows={agencies.flatMap(([agency, those]) =>
        those.map(({ name, post, capacity }) => [agency, name, post || 'Not recorded', capacity]),
      )}
    />
  )
}

function HowItMeets({ cycle, committee }: { cycle: CycleRow | null; committee: boolean }) {
  if (!cycle) return <p class="govuk-body">Nobody has said yet how often this body meets.</p>
  const papers = committee
    ? `${committeeClearDays} clear working days before, by law`
    : `${plural(cycle.papers_days, 'working day')} before`
  return (
    <SummaryList
      rows={[
        { key: 'How often', value: `${cycle.repeats}, counted from ${dayWords(cycle.first_on)}` },
        { key: 'Time', value: timeWords(cycle.starts_at) },
        { key: 'Place', value: cycle.place || 'Not said yet' },
        { key: 'Papers due', value: papers },
        {
          key: 'Standing agenda',
          value: (
            <ol class="govuk-list govuk-list--number">
              {cycle.standing_agenda.map((item) => (
                <li>{item}</li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  )
}
