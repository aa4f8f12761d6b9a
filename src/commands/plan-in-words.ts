import { plural } from '../kernel/text.ts'
import { allMessages, type PlanMessage, type PlanReading, type ReadItem } from '../modules/plans/index.ts'

const TEXT_WIDTH = 60
const LEAD_WIDTH = 24
const WHEN_WIDTH = 22

/** A plan as a table for the terminal, work stream by work stream, and then everything to be looked at, by row. */
export function planInWords(plan: PlanReading): string {
  const streams = plan.streams.flatMap(({ number, title, items }) => [
    '',
    `${number}. ${title}`,
    ...items.flatMap(itemLines),
  ])
  const said = allMessages(plan)
  const items = plan.streams.reduce((sum, stream) => sum + stream.items.length, 0)
  const count = `${plural(plan.streams.length, 'work stream')}, ${plural(items, 'item')}, ${plural(said.length, 'message')}`
  return [count, ...streams, ...(said.length > 0 ? ['', 'Messages'] : []), ...said.map(messageLine)].join('\n')
}

function itemLines({ number, text, leads, when }: ReadItem): string[] {
  const columns = [
    [number],
    wrapped(text, TEXT_WIDTH),
    leads.flatMap((lead) => wrapped(lead, LEAD_WIDTH)),
    wrapped(when.text, WHEN_WIDTH),
  ]
  const widths = [6, TEXT_WIDTH, LEAD_WIDTH, WHEN_WIDTH]
  return Array.from({ length: Math.max(...columns.map((lines) => lines.length)) }, (_, at) =>
    columns
      .map((lines, column) => (lines[at] ?? '').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines
}

function messageLine({ about, message }: { about: string; message: PlanMessage }): string {
  const { row, column, sheet } = message.where
  const place = [sheet, row === undefined ? undefined : `row ${row}`, column].filter((part) => part !== undefined)
  const where = [...place, ...(about === '' ? [] : [about])].join(', ')
  return `${message.level}${where === '' ? '' : ` (${where})`}: ${message.text}`
}
