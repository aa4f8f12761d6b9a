import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { RecordPage } from '../../../govuk/patterns/RecordPage.tsx'
import { may } from '../../access/index.ts'
import { HistoryList, historyOf, readRecord } from '../../records/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { postKind } from '../kinds.ts'
import { groupsToChoose } from '../store/groups.ts'
import { holdersOf } from '../store/posts.ts'
import { dayWords, spanWords } from './day-field.tsx'
import { peopleNavigation } from './navigation.ts'
import { dayAsked, Holders } from './posts.tsx'

/** /people/posts/:reference: who has held it, and who held it on ?on=. */
export async function postPage(visit: Visit): Promise<Answer> {
  const { day } = dayAsked(visit)
  const { post, holders, history, team } = await visit.work(async (work) => {
    const post = await readRecord(work, postKind, visit.params['reference'] ?? '')
    const teams = await groupsToChoose(work, ['TEAM'])
    return {
      post,
      team: teams.find((one) => one.id === post.state.team_id),
      holders: await holdersOf(work, post.id),
      history: await historyOf(work, post.id),
    }
  })
  const then = holders.filter((holder) => holder.starts <= day && (holder.ends === null || holder.ends >= day))
  const today = visit.ground.clock.today().toString()
  return page({
    title: post.title,
    subNavigation: peopleNavigation(visit),
    body: (
      <RecordPage
        reference={post.reference}
        kind="Post"
        title={post.title}
        facts={[
          { label: day === today ? 'Held by' : `Held on ${dayWords(day)} by`, value: <Holders holders={then} /> },
          {
            label: 'Team',
            value: team ? (
              <a class="govuk-link" href={`/people/teams/${team.reference}`}>
                {team.title}
              </a>
            ) : (
              'None'
            ),
          },
        ]}
        actions={
          may(visit.actor, 'keep people') ? (
            <Button href={`/people/posts/${post.reference}/change`}>Change</Button>
          ) : null
        }
        history={<HistoryList entries={history} />}
      >
        <h2 class="govuk-heading-m" id="holders">
          Who has held it
        </h2>
        {holders.length === 0 ? (
          <p class="govuk-body">Nobody yet. Give it to somebody from their own page.</p>
        ) : (
          <ScrollRegion labelledBy="holders">
            <Table
              head={['Person', 'Held']}
              firstCellIsHeader
              rows={holders.map((holder) => [
                {
                  content: (
                    <>
                      <a href={`/people/${holder.reference}`}>{holder.name}</a>{' '}
                      {holder.interim ? <Tag tone="amber">Interim</Tag> : null}
                    </>
                  ),
                },
                spanWords(holder.starts, holder.ends, today),
              ])}
            />
          </ScrollRegion>
        )}
      </RecordPage>
    ),
  })
}
