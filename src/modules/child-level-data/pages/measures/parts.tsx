import { Bars } from '../../../../govuk/patterns/charts/bars.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import type { MeasureResult } from '../../rules/measures/measure.ts'
import { partsInOrder } from '../../rules/measures-shown/part-order.ts'
import { figure } from '../run-words.tsx'

type Distribution = Extract<MeasureResult, { kind: 'distribution' }>

/** The parts of a distribution as bars, with the table that says the same; each part leads to its rows where `rowsAt` is given. */
export function Parts({ id, result, rowsAt }: { id: string; result: Distribution; rowsAt: string | null }) {
  const parts = partsInOrder(result.parts)
  const share = (count: number) => (result.total === 0 ? '' : `${Math.round((100 * count) / result.total)}%`)
  return (
    <>
      <Bars
        id={id}
        title={result.name}
        bars={parts.map(({ label, count }) => ({ label, value: count, words: figure(count) }))}
      />
      <WideTable
        caption={`${result.name}: the same as a table`}
        captionSize="s"
        firstCellIsHeader
        head={['Part', { content: 'Rows', numeric: true }, { content: 'Share', numeric: true }]}
        rows={parts.map(({ label, count }) => [
          {
            content:
              rowsAt && count > 0 ? <a href={`${rowsAt}?${new URLSearchParams({ part: label })}`}>{label}</a> : label,
          },
          { content: figure(count), numeric: true },
          { content: share(count), numeric: true },
        ])}
      />
    </>
  )
}
