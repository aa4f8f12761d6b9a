import { Button } from '../../../../govuk/components/Button.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import { HistoryList, historyOf, type StoredRecord } from '../../../../spine/records/index.ts'
import { FlagLink } from '../../../../spine/safeguarding/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { loadInWords, sitsOnDay } from '../../rules/project/group.ts'
import { checkProject } from '../../rules/project/milestones.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'
import type { ProjectState } from '../../store/project-kind.ts'
import { othersOf, projectOf } from '../../store/read-project.ts'
import { isApproved } from '../../use-cases/life-of-review.ts'
import { startProject, timeOfScope } from '../../use-cases/project.ts'
import { keepsReview, readScope } from '../../use-cases/scope.ts'
import { reviewNavigation } from '../scrutiny-words.tsx'

const referenceIn = (visit: Visit) => visit.params['reference'] ?? ''

/** /scrutiny/reviews/:reference/project: whoever sees scrutiny. Steps, group, officers, meetings and what more was asked for. */
export async function projectPage(visit: Visit): Promise<Answer> {
  const shown = await visit.work((work) => readInFull(work, referenceIn(visit)))
  const { review, project } = shown
  const keeps = keepsReview(visit, review)
  return page({
    title: `Project plan of ${review.reference}`,
    subNavigation: reviewNavigation(review.reference, 'Project'),
    body: project ? (
      <Project visit={visit} {...shown} project={project} keeps={keeps} />
    ) : (
      <>
        <span class="govuk-caption-l">{review.title}</span>
        <h1 class="govuk-heading-l">Project plan</h1>
        <MethodsLink reference={review.reference} />
        <EmptyState heading="Nothing is planned yet">
          <p class="govuk-body">
            {!isApproved(review.state.standing)
              ? 'It is planned once members have approved the scope.'
              : 'A plan is made from the scope: its steps with their days, its group, and who supports it.'}
          </p>
        </EmptyState>
        {keeps && isApproved(review.state.standing) ? (
          <PostForm visit={visit} action={`/scrutiny/reviews/${review.reference}/project`}>
            <Button preventDoubleClick>Make the plan from the scope</Button>
          </PostForm>
        ) : null}
      </>
    ),
  })
}

const MethodsLink = ({ reference }: { reference: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/scrutiny/reviews/${reference}/methods`}>
      Methods of the scope and their tasks
    </a>
  </p>
)

/** POST /scrutiny/reviews/:reference/project: whoever keeps the review. */
export async function makeProject(visit: Visit): Promise<Answer> {
  await visit.work((work) => startProject(work, referenceIn(visit)))
  const what = 'The plan has been made from the scope.'
  return redirect(`/scrutiny/reviews/${referenceIn(visit)}/project`, {
    what,
    next: 'Put its days and its group right.',
  })
}

async function readInFull(work: Work, reference: string) {
  const { review, filled } = await readScope(work, reference)
  const project = await projectOf(work, review.id)
  const people = project ? [...project.state.members, ...project.state.officers].map(({ person_id: id }) => id) : []
  const names = await namesOf(work, people)
  const loads: string[] = []
  for (const { person_id: id } of project?.state.officers ?? []) {
    const said = loadInWords(names.get(id) ?? 'Somebody', await othersOf(work, id, review.id))
    if (said) loads.push(said)
  }
  return {
    ...{ review, project, names, loads },
    time: timeOfScope(filled, work.clock.today()),
    thread: project ? await threadOf(work, project.id) : [],
    history: project ? await historyOf(work, project.id) : [],
  }
}

type Shown = Omit<Awaited<ReturnType<typeof readInFull>>, 'project'> & {
  visit: Visit
  project: StoredRecord<ProjectState>
  keeps: boolean
}

function Project({ visit, review, project, names, loads, time, thread, history, keeps }: Shown) {
  const { state, reference } = project
  const today = visit.ground.clock.today()
  const checks = checkProject(state.milestones, time, today)
  const nameOf = (id: string) => names.get(id) ?? 'Somebody'
  const change = (part: string, text: string) =>
    keeps ? (
      <p class="govuk-body sl-no-print">
        <a class="govuk-link" href={`/scrutiny/projects/${reference}/${part}`}>
          {text}
        </a>
      </p>
    ) : null
  const done = state.milestones.filter(({ done_on: on }) => on !== '').length
  return (
    <RecordPage
      kind="Project plan"
      reference={reference}
      title={review.title}
      facts={[
        { label: 'Steps done', value: `${done} of ${state.milestones.length}` },
        { label: 'Officers’ time', value: review.state.officer_weeks ? `${review.state.officer_weeks} weeks` : null },
        { label: 'Stated duration', value: time.duration || null },
      ]}
      hangsFrom={threadList(thread, true)}
      hangsFromIt={threadList(thread, false)}
      history={<HistoryList entries={history} />}
    >
      {checks.length > 0 ? (
        <WideTable
          caption="To look at"
          captionSize="m"
          firstCellIsHeader
          head={['What', 'Which']}
          rows={checks.map(({ check, words }) => [check, words])}
        />
      ) : null}
      <WideTable
        caption="Steps"
        captionSize="m"
        firstCellIsHeader
        head={['Step', 'By when', 'Who', 'Done']}
        rows={state.milestones.map((one) => [
          one.words,
          one.due ? day(one.due) : one.said || 'No day yet',
          one.who,
          one.done_on ? day(one.done_on) : one.due !== '' && one.due < today.toString() ? 'Late' : 'Not yet',
        ])}
      />
      <MethodsLink reference={review.reference} />
      {change('milestones', 'Change the steps')}
      {change('move', 'Move steps together')}
      <TableOrNone
        caption="The review group"
        none="Nobody sits in it yet."
        head={['Member', 'Seat', 'From', 'Until', 'Today']}
        rows={state.members.map((one) => [
          nameOf(one.person_id),
          capitalised(one.seat),
          day(one.from),
          one.until ? day(one.until) : 'No end',
          sitsOnDay(one, today.toString()) ? 'Sits in it' : 'Does not',
        ])}
      />
      {change('members', 'Change the group')}
      <TableOrNone
        caption="Who supports it"
        none="Nobody yet."
        head={['Officer', 'As', 'From', 'Interests']}
        rows={state.officers.map((one) => [
          nameOf(one.person_id),
          capitalised(one.part),
          day(one.from),
          one.interests || 'None declared',
        ])}
      />
      {loads.map((said) => (
        <p class="govuk-body">{said}</p>
      ))}
      {change('officers', 'Change who supports it')}
      <Section id="meetings" heading="Meetings of the group">
        {state.meetings.length === 0 ? (
          <p class="govuk-body">None has been arranged.</p>
        ) : (
          <dl class="govuk-list">
            {state.meetings.map((one) => (
              <>
                <dt class="govuk-!-font-weight-bold">
                  {day(one.held_on)}
                  {one.place ? `, ${one.place}` : ''}
                </dt>
                <dd class="sl-said">
                  {one.present ? `There: ${one.present}. ` : ''}
                  {one.notes || 'No notes yet.'}
                </dd>
              </>
            ))}
          </dl>
        )}
        {change('meetings', 'Change the meetings')}
      </Section>
      <TableOrNone
        caption="What more was asked for"
        none="Nothing beside the officers’ time."
        head={['What', 'Kind', 'Cost', 'Who decides', 'Decision', 'What it does to other work']}
        rows={state.requests.map((one) => [
          one.what,
          capitalised(one.kind),
          one.cost,
          one.approver,
          one.decision ? capitalised(one.decision) : 'Not yet',
          one.effect,
        ])}
      />
      {change('requests', 'Ask for something more, or keep a decision')}
      <FlagLink visit={visit} reference={reference} />
    </RecordPage>
  )
}

type TableOrNoneProps = { caption: string; none: string; head: string[]; rows: string[][] }

function TableOrNone({ caption, none, head, rows }: TableOrNoneProps) {
  if (rows.length > 0) return <WideTable caption={caption} captionSize="m" firstCellIsHeader head={head} rows={rows} />
  return (
    <>
      <h2 class="govuk-heading-m">{caption}</h2>
      <p class="govuk-body">{none}</p>
    </>
  )
}
