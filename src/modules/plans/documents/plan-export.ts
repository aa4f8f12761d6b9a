import { writeCsv, writeXlsx } from '../../../platform/spreadsheets/index.ts'
import { writeWord } from '../../../platform/word/write-word.ts'
import type { ActionRow } from '../../../spine/actions/index.ts'
import type { Plan } from '../use-cases/list-items.ts'
import { costColumns, costRow, planColumns, planRow } from './plan-table.ts'

export const planFormats = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
} as const
export type PlanFormat = keyof typeof planFormats

/**
 * A plan as a file that an import reads back without any change: one sheet or list with the work stream beside each
 * item, or a Word document with a table for each stream. Withdrawn items are left out.
 */
export async function exportPlan(
  plan: Pick<Plan, 'title' | 'reference' | 'streams'>,
  items: readonly ActionRow[],
  format: PlanFormat,
  council: string,
): Promise<Uint8Array | string> {
  const live = items.filter(({ state }) => state !== 'withdrawn')
  const streams = plan.streams.map((stream) => ({
    ...stream,
    items: live.filter(({ within }) => within?.id === stream.id),
  }))
  if (format === 'docx') return word(plan.title, streams, council)
  const columns = ['Work stream', ...[...planColumns, ...costColumns].map(({ header }) => header)].map((header) => ({
    header,
    kind: 'text' as const,
    width: header === 'Action' ? 60 : 20,
  }))
  const rows = streams.flatMap((stream) =>
    stream.items.map((item) => [stream.title, ...planRow(item), ...costRow(item)]),
  )
  if (format === 'csv') return writeCsv(columns, rows)
  const properties = { title: plan.title, creator: council }
  return writeXlsx({ sheets: [{ name: plan.reference, columns, rows }], properties })
}

type Filled = { number: string; title: string; items: readonly ActionRow[] }

function word(title: string, streams: readonly Filled[], council: string): Promise<Uint8Array> {
  const withCost = streams.some(({ items }) => items.some(({ cost }) => cost.kind !== 'not said'))
  return writeWord({
    title,
    author: council,
    header: title,
    blocks: [
      { kind: 'orientation', to: 'landscape' },
      ...streams.flatMap((stream) => [
        { kind: 'heading' as const, level: 1 as const, text: `${stream.number}. ${stream.title}` },
        {
          kind: 'table' as const,
          caption: `Actions of ${stream.title}`,
          columns: withCost ? [...planColumns, ...costColumns] : planColumns,
          rows: stream.items.map((item) => (withCost ? [...planRow(item), ...costRow(item)] : planRow(item))),
          whenEmpty: 'No actions yet.',
        },
      ]),
    ],
  })
}
