import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { NoWrap, ScrollRegion } from '../../../govuk/layout.tsx'
import { EmptyState } from '../../../govuk/patterns/EmptyState.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { may } from '../../access/index.ts'
import { Day, subNavigation } from '../../meetings/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { listPapers, type PaperRow } from '../store/read-papers.ts'

/** /papers: the service sees all; a member of a body sees its frozen papers. */
export async function papersPage(visit: Visit): Promise<Answer> {
  const papers = await visit.work((work) => listPapers(work))
  return page({
    title: 'Papers',
    subNavigation: subNavigation('papers'),
    body: (
      <>
        <h1 class="govuk-heading-l" id="papers">
          Papers ({papers.length})
        </h1>
        {may(visit.actor, 'write a paper') ? <Button href="/papers/new">Start a paper</Button> : null}
        {papers.length === 0 ? (
          <EmptyState heading="No papers yet">
            <p class="govuk-body">Papers of the bodies that you sit on are listed here once they are frozen.</p>
          </EmptyState>
        ) : (
          <ScrollRegion labelledBy="papers">
            <Table
              caption="Papers, those for the latest meetings first"
              captionHidden
              firstCellIsHeader
              head={['Paper', 'Reference', 'For', 'Meeting', 'Position as at', 'Status', 'Owner']}
              rows={papers.map(rowOf)}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}

function rowOf(paper: PaperRow) {
  return [
    {
      content: (
        <>
          <a class="govuk-link" href={`/papers/${paper.reference}`}>
            {paper.title}
          </a>
          {paper.edition === 'original' ? '' : ` (${paper.edition})`}
        </>
      ),
    },
    { content: <NoWrap>{paper.reference}</NoWrap> },
    { content: paper.bodyName },
    { content: <Day iso={paper.heldOn} /> },
    { content: <Day iso={paper.asAt} /> },
    { content: <StatusTag status={paper.status === 'frozen' ? 'Frozen' : 'Draft'} /> },
    { content: paper.owner ?? 'Nobody yet' },
  ]
}
