import { Table } from '../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../govuk/layout.tsx'
import { plural, poundsOf } from '../../../kernel/text.ts'
import { byFunding, type CostShare, type CostTotals, totalOf } from '../rules/cost-totals.ts'
import type { Stream } from '../store/read-plans.ts'

type Props = { streams: readonly Stream[]; shares: readonly CostShare[] }

/** What the plan costs, by work stream and by where the money comes from (D29). Nothing where nobody has said anything. */
export function Costs({ streams, shares }: Props) {
  const total = totalOf(shares)
  if (shares.every(({ kind }) => kind === 'not said')) return null
  const money = (name: string, { oneOff, yearly, saving }: CostTotals) => [
    name,
    ...[oneOff, yearly, saving].map((pence) => ({ content: poundsOf(pence), numeric: true })),
  ]
  const columns = ['One-off', 'A year', 'Saves'].map((content) => ({ content, numeric: true }))
  const sources = byFunding(shares)
  return (
    <section aria-labelledby="costs">
      <h2 class="govuk-heading-m" id="costs">
        What it costs
      </h2>
      <p class="govuk-body">
        {total.notSaid === 0
          ? 'Every item says what it costs.'
          : `${plural(total.notSaid, 'item')} ${total.notSaid === 1 ? 'does' : 'do'} not say yet, and ${total.notSaid === 1 ? 'is' : 'are'} not in these sums.`}
      </p>
      <ScrollRegion labelledBy="costs-by-stream">
        <Table
          caption="By work stream"
          captionId="costs-by-stream"
          captionSize="s"
          firstCellIsHeader
          head={['Work stream', ...columns, { content: 'Not said', numeric: true }]}
          rows={[
            ...streams.map(({ id, number, title }) => {
              const totals = totalOf(shares.filter(({ withinId }) => withinId === id))
              return [...money(`${number} ${title}`, totals), { content: totals.notSaid, numeric: true }]
            }),
            [...money('The whole plan', total), { content: total.notSaid, numeric: true }],
          ]}
        />
      </ScrollRegion>
      {sources.length === 0 ? null : (
        <ScrollRegion labelledBy="costs-by-funding">
          <Table
            caption="By where the money comes from"
            captionId="costs-by-funding"
            captionSize="s"
            firstCellIsHeader
            head={['Funding', ...columns.slice(0, 2)]}
            rows={sources.map(({ funding, totals }) => money(funding || 'Not said', totals).slice(0, 3))}
          />
        </ScrollRegion>
      )}
    </section>
  )
}
