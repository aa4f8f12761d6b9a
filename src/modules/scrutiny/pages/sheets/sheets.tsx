import { Button } from '../../../../govuk/components/Button.tsx'
import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type CurrentSheet, scoringSheets } from '../../use-cases/scoring-sheets.ts'
import { scrutinyNavigation } from '../scrutiny-words.tsx'

/** /scrutiny/sheets: whoever sees scrutiny. By what topics are scored here. */
export async function sheetsPage(visit: Visit): Promise<Answer> {
  const sheets = await visit.work(scoringSheets)
  const keeps = may(visit.actor, 'keep scoring sheets')
  return page({
    title: 'Scoring sheets',
    subNavigation: scrutinyNavigation('/scrutiny/sheets'),
    body: (
      <>
        <h1 class="govuk-heading-l">Scoring sheets</h1>
        <p class="govuk-body">
          A sheet puts topics in order by the same questions. It decides nothing: members may take up what scores low
          and leave what scores high, and say why.
        </p>
        {keeps ? <Button href="/scrutiny/sheets/add">Add a sheet of our own</Button> : null}
        {sheets.map((one) => (
          <Sheet current={one} keeps={keeps} />
        ))}
      </>
    ),
  })
}

function Sheet({ current: { sheet, own, edition }, keeps }: { current: CurrentSheet; keeps: boolean }) {
  return (
    <section id={sheet.code}>
      <h2 class="govuk-heading-m" id={`sheet-${sheet.code}`}>
        {sheet.name}
      </h2>
      <p class="govuk-body">
        {sheet.about} {own ? `Our own, edition ${edition}.` : 'As it ships.'}{' '}
        {sheet.pursueAt === null ? 'It sets no threshold.' : `From ${sheet.pursueAt} on a topic is worth pursuing.`}{' '}
        {own && keeps ? (
          <a class="govuk-link" href={`/scrutiny/sheets/${sheet.code}/change`}>
            Change {sheet.name}
          </a>
        ) : null}
      </p>
      <ScrollRegion labelledBy={`sheet-${sheet.code}`}>
        <Table
          caption={sheet.name}
          captionHidden
          firstCellIsHeader
          head={['Criterion', 'What is asked', { content: 'Most', numeric: true }]}
          rows={sheet.criteria.map(({ name, guidance, most }) => [
            name,
            guidance || 'Nothing more',
            { content: most, numeric: true },
          ])}
        />
      </ScrollRegion>
    </section>
  )
}
