import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { Progress } from '../../../../govuk/patterns/Progress.tsx'
import { formatDate, plural } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import { ActionStatusTag, leadWords } from '../../../../spine/actions/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { type Answer, PostForm, page, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { answerable } from '../../use-cases/rounds/answer-round.ts'
import { type AskedItem, peopleAsked, type Round, readRound } from '../../use-cases/rounds/read-round.ts'
import { planNavigation } from '../plan-frame.ts'
import { PeopleAsked } from './people-asked.tsx'

/** /plans/:reference/rounds/:round: who has answered, what was said, what nobody said anything of. */
export async function roundPage(visit: Visit): Promise<Answer> {
  const { found, history, mine } = await visit.work(async (work) => {
    const found = await readRound(work, visit.params['reference'] ?? '', visit.params['round'] ?? '')
    const { own, stream } = answerable(found, work)
    return { found, history: await historyOf(work, found.round.id), mine: own.length + stream.length }
  })
  const { plan, round, items, counts } = found
  const here = `/plans/${plan.reference}/rounds/${round.reference}`
  const isOpen = round.state.state === 'open'
  const mayRun = isOpen && may(visit.actor, 'run a round')
  const silent = items.filter(({ question }) => question.answeredAt === null)
  return page({
    title: `${round.title}: ${plan.title}`,
    subNavigation: planNavigation(plan, '/rounds'),
    body: (
      <>
        <p class="sl-record__reference">{round.reference}</p>
        <h1 class="govuk-heading-l">Round: {round.title}</h1>
        <p class="govuk-body">{datesOf(found)}</p>
        {round.state.message ? <p class="govuk-body">{round.state.message}</p> : null}
        <Progress done={counts.answered} total={counts.asked} words="actions answered" />
        {isOpen && mine > 0 ? <Button href={`${here}/mine`}>Answer yours</Button> : null}
        {may(visit.actor, 'see names of people') && items.length > 0 ? (
          <PeopleAsked {...peopleAsked(items)} here={here} visit={visit} mayRun={mayRun} />
        ) : null}
        <Said items={items.filter(({ question }) => question.answeredAt !== null)} />
        <Silent items={silent} isOpen={isOpen} />
        {mayRun ? (
          <PostForm visit={visit} action={`${here}/close`}>
            <VersionField value={round.version} />
            <h2 class="govuk-heading-m">Close the round</h2>
            <p class="govuk-body">
              Nobody can answer any longer; {plural(counts.asked - counts.answered, 'action')} would stand as “nothing
              said this month”.
            </p>
            <Button variant="secondary" preventDoubleClick>
              Close the round
            </Button>
          </PostForm>
        ) : null}
        <h2 class="govuk-heading-m">History</h2>
        <HistoryList entries={history} />
      </>
    ),
  })
}

function datesOf({ round }: Round): string {
  const [opened, wanted] = [round.state.opens_on, round.state.closes_on].map((day) =>
    formatDate(Temporal.PlainDate.from(day)),
  )
  return round.state.state === 'open'
    ? `Open since ${opened}; answers are wanted by ${wanted}.`
    : `Closed. Opened on ${opened}; answers were wanted by ${wanted}.`
}

function Said({ items }: { items: readonly AskedItem[] }) {
  if (items.length === 0) return null
  return (
    <ScrollRegion labelledBy="said-caption">
      <Table
        class="sl-list"
        caption="What was said"
        captionSize="m"
        captionId="said-caption"
        firstCellIsHeader
        head={['Item', 'Lead', 'What was said', 'How it stands', 'Who answered', 'Status']}
        rows={items.map((asked) => [
          { content: <ItemLink asked={asked} /> },
          leadWords(asked.item.leads),
          asked.question.said?.words ?? '',
          asked.question.said?.confidence ?? '',
          whoAnswered(asked),
          { content: <ActionStatusTag word={asked.item.status.word} /> },
        ])}
      />
    </ScrollRegion>
  )
}

/** Somebody else's answer says for whom it was given. */
function whoAnswered({ question, item }: AskedItem): string {
  const name = question.answeredBy ?? 'Somebody'
  const leads = item.leads.some(({ personId }) => personId === question.answeredById)
  return leads || question.asked === null || question.personId === question.answeredById
    ? name
    : `${name}, for ${question.asked}`
}

function Silent({ items, isOpen }: { items: readonly AskedItem[]; isOpen: boolean }) {
  if (items.length === 0) return null
  return (
    <ScrollRegion labelledBy="silent-caption">
      <Table
        class="sl-list"
        caption={isOpen ? 'Not answered yet' : 'Nothing said this month'}
        captionSize="m"
        captionId="silent-caption"
        firstCellIsHeader
        head={['Item', 'Lead', 'Status']}
        rows={items.map((asked) => [
          { content: <ItemLink asked={asked} /> },
          leadWords(asked.item.leads),
          { content: <ActionStatusTag word={asked.item.status.word} /> },
        ])}
      />
    </ScrollRegion>
  )
}

const ItemLink = ({ asked: { item } }: { asked: AskedItem }) => (
  <a href={`/actions/${item.reference}`}>{`${item.number} ${item.title}`.trim()}</a>
)
