import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf } from '../../records/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import type { GroupFolder } from '../register/keep-groups.ts'
import { type GroupFacts, readGroup } from '../store/group-facts.ts'
import { type Member, membersOf } from '../store/groups.ts'
import { spanWords } from './day-field.tsx'
import { groupHref, groupLooks } from './group-folders.ts'
import { peopleNavigation } from './navigation.ts'

/** /people/{teams,bodies,organisations}/:reference: its members by date, in their capacities; what came before it. */
export async function groupPage(visit: Visit, folder: GroupFolder): Promise<Answer> {
  const look = groupLooks[folder]
  const { group, members, history } = await visit.work(async (work) => {
    const group = await readGroup(work, look.kind, visit.params['reference'] ?? '')
    return { group, members: await membersOf(work, group.id), history: await historyOf(work, group.id) }
  })
  const today = visit.ground.clock.today().toString()
  const over = (member: Member) => member.ends !== null && member.ends < today
  const link = (other: { kind: string; reference: string; title: string }) => (
    <a class="govuk-link" href={groupHref(other)}>
      {other.title}
    </a>
  )
  return page({
    title: group.title,
    subNavigation: peopleNavigation(visit),
    body: (
      <RecordPage
        reference={group.reference}
        kind={look.one}
        title={group.title}
        facts={[
          { label: 'Sort', value: group.sort },
          { label: 'Organisation', value: group.belongsTo ? link(group.belongsTo) : '' },
          { label: 'Meets', value: group.meets },
          { label: 'In place of', value: group.predecessor ? link(group.predecessor) : '' },
          { label: 'Replaced by', value: successors(group) },
        ]}
        actions={
          may(visit.actor, 'keep people') ? (
            <Button href={`/people/${folder}/${group.reference}/change`}>Change</Button>
          ) : null
        }
        history={<HistoryList entries={history} />}
      >
        <h2 class="govuk-heading-m" id="now">
          People
        </h2>
        <Members members={members.filter((member) => !over(member))} today={today} labelledBy="now" />
        {members.some(over) ? (
          <>
            <h2 class="govuk-heading-m" id="before">
              Before
            </h2>
            <Members members={members.filter(over)} today={today} labelledBy="before" />
          </>
        ) : null}
      </RecordPage>
    ),
  })
}

const successors = ({ successors: later }: GroupFacts) =>
  later.length === 0
    ? ''
    : later.map((one, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <a class="govuk-link" href={groupHref(one)}>
            {one.title}
          </a>
        </>
      ))

type Props = { members: readonly Member[]; today: string; labelledBy: string }

function Members({ members, today, labelledBy }: Props) {
  if (members.length === 0) return <p class="govuk-body">Nobody now. Add people from their own pages.</p>
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <Table
        firstCellIsHeader
        head={['Person', 'As', 'When']}
        rows={members.map((member) => [
          { content: <a href={`/people/${member.reference}`}>{member.name}</a> },
          member.capacity,
          spanWords(member.starts, member.ends, today),
        ])}
      />
    </ScrollRegion>
  )
}
