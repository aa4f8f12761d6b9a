import { Table } from '../../../govuk/components/Table.tsx'
import { WarningText } from '../../../govuk/components/WarningText.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import { may } from '../../access/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { standingWords } from '../rules/concern-words.ts'
import { concernKind } from '../store/concern-kind.ts'
import { concernsOf } from '../store/read-concerns.ts'
import { safeguardingLeads } from '../store/safeguarding-leads.ts'

/** /safeguarding/concerns: a lead sees every concern, anybody else the ones that they flagged. */
export async function concernsPage(visit: Visit): Promise<Answer> {
  const { rows, leads } = await visit.work(async (work) => ({
    rows: await concernsOf(work),
    leads: await safeguardingLeads(work),
  }))
  const decides = may(visit.actor, 'decide on a concern')
  return page({
    title: 'Safeguarding concerns',
    body: (
      <>
        <h1 class="govuk-heading-l" id="concerns">
          {decides ? 'Safeguarding concerns' : 'Concerns that you flagged'}
        </h1>
        {leads.length === 0 ? (
          <WarningText>
            Nobody is named as a safeguarding lead. An administrator names one: People, the person, “Give a role”.
          </WarningText>
        ) : (
          <p class="govuk-body">Safeguarding leads: {leads.map(({ name }) => name).join(', ')}.</p>
        )}
        {rows.length === 0 ? (
          <p class="govuk-body">
            Nothing has been flagged. Where a text could show that a child is at risk, “Flag this text” stands beside
            it.
          </p>
        ) : (
          <ScrollRegion labelledBy="concerns">
            <Table
              caption="Concerns"
              captionHidden
              firstCellIsHeader
              head={['Concern', 'Reference', 'Flagged by', 'Flagged', 'Standing']}
              rows={rows.map((one) => [
                {
                  content: (
                    <a class="govuk-link" href={concernKind.path(one.reference)}>
                      {one.title}
                    </a>
                  ),
                },
                { content: one.reference, class: 'sl-no-wrap' },
                one.flaggedBy,
                { content: momentOf(one.flaggedAt), class: 'sl-no-wrap' },
                standingWords[one.standing],
              ])}
            />
          </ScrollRegion>
        )}
      </>
    ),
  })
}
