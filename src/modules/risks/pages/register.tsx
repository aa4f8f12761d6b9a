import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { may } from '../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../spine/web/index.ts'
import { rateRisk } from '../rules/risk-scale.ts'
import { listRisks, type RiskRow } from '../store/list-risks.ts'
import { riskScale } from '../use-cases/read-risk-scale.ts'

/** /risks: the register, worst first. */
export async function registerPage(visit: Visit): Promise<Answer> {
  const query = { sort: 'score', direction: 'descending', offset: 0, most: 100 } as const
  const { rows, count } = await visit.work((work) => listRisks(work, query))
  return page({
    title: 'Risks',
    body: (
      <>
        <h1 class="govuk-heading-l">Risks ({count})</h1>
        {may(visit.actor, 'raise a risk') ? <Button href="/risks/raise">Raise a risk</Button> : null}
        {rows.length === 0 ? (
          <p class="govuk-body">No risk has been raised yet. Anyone in the service can raise one.</p>
        ) : (
          <Table
            caption="The risk register, highest score first"
            captionHidden
            firstCellIsHeader
            head={['Risk', 'Reference', 'Now', 'Aimed for', 'Owner']}
            rows={rows.map(rowOf)}
          />
        )}
      </>
    ),
  })
}

function rowOf(risk: RiskRow) {
  const { score, word, tone } = rateRisk(risk.likelihood, risk.impact, riskScale)
  return [
    {
      content: (
        <a class="govuk-link" href={`/risks/${risk.reference}`}>
          {risk.title}
        </a>
      ),
    },
    { content: risk.reference },
    {
      content: (
        <>
          <Tag tone={tone}>{word}</Tag> {score}
        </>
      ),
    },
    { content: String(risk.targetScore) },
    { content: risk.owner ?? 'Nobody yet' },
  ]
}
