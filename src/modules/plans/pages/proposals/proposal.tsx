import { Button } from '../../../../govuk/components/Button.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { type ThreadEnd, threadOf } from '../../../../spine/links/index.ts'
import { HistoryList, historyOf } from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { namesById } from '../../store/read-proposals.ts'
import { readProposal } from '../../use-cases/proposals/answer-proposal.ts'
import { planNavigation } from '../plan-frame.ts'
import { aroseWords, ProposalState } from './proposals.tsx'

/** /plans/:reference/proposals/:proposal: the service; its proposer finds here what was answered and why. */
export async function proposalPage(visit: Visit): Promise<Answer> {
  const { plan, proposal, roles, names, thread, history } = await visit.work(async (work) => {
    const read = await readProposal(work, visit.params['reference'] ?? '', visit.params['proposal'] ?? '')
    const { stream_id, proposed_by_id } = read.proposal.state
    return {
      ...read,
      names: await namesById(work, [stream_id, proposed_by_id]),
      thread: await threadOf(work, read.proposal.id),
      history: await historyOf(work, read.proposal.id),
    }
  })
  const { state } = proposal
  const here = `/plans/${plan.reference}/proposals/${proposal.reference}`
  const mayAnswer = state.state === 'proposed' && roles.length > 0
  return page({
    title: `${proposal.reference} ${proposal.title}`,
    subNavigation: planNavigation(plan, '/proposals'),
    body: (
      <RecordPage
        kind="Proposal"
        reference={proposal.reference}
        title={proposal.title}
        status={<ProposalState state={state.state} />}
        facts={[
          { label: 'Proposed by', value: names.get(state.proposed_by_id ?? '')?.title ?? 'Sightline' },
          { label: 'For', value: names.get(state.stream_id ?? '')?.title ?? plan.title },
        ]}
        actions={
          mayAnswer ? (
            <div class="govuk-button-group">
              <Button href={`${here}/accept`}>Accept it</Button>
              <Button variant="secondary" href={`${here}/merge`}>
                Merge it into an action
              </Button>
              <Button variant="secondary" href={`${here}/decline`}>
                Decline it
              </Button>
            </div>
          ) : null
        }
        hangsFromIt={thread.length > 0 ? <Thread ends={thread} /> : null}
        history={<HistoryList entries={history} />}
      >
        <SummaryList
          rows={[
            { key: 'What should be done', value: state.words },
            { key: 'Why', value: state.why || 'Not said' },
            { key: 'Arose in', value: aroseWords(state.arose_in, state.arose_on) || 'Not said' },
            ...(state.answer ? [{ key: 'What was answered', value: state.answer }] : []),
          ]}
        />
      </RecordPage>
    ),
  })
}

function Thread({ ends }: { ends: readonly ThreadEnd[] }) {
  return (
    <ul class="govuk-list">
      {ends.map(({ says, title, reference }) => (
        <li>
          {says}{' '}
          <a class="govuk-link" href={`/actions/${reference}`}>
            {title}
          </a>{' '}
          <span class="sl-no-wrap">{reference}</span>
        </li>
      ))}
    </ul>
  )
}
