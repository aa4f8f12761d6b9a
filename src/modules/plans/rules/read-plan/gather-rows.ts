import { parseItemNumber } from '../../../../kernel/item-numbers.ts'
import type { ColumnKind } from './column-names.ts'
import type { DraftItem, DraftStream, DraftTable } from './draft.ts'
import type { FoundTable } from './find-plan-tables.ts'
import { mendHeading } from './mend-heading.ts'
import { isDitto, type PlanGrid } from './plan-grid.ts'
import type { PlanMessage } from './plan-reading.ts'
import { type PlanRow, planRow, quoteRow } from './plan-row.ts'
import { headingParts, type RowContext, rowKind } from './row-kind.ts'

/** What a table's rows are read with: its columns' headings for messages, and which words the paper uses. */
export interface GatherContext {
  source: PlanGrid['source']
  isWord: (word: string) => boolean
  /** A table that goes on from the one before goes on with its stream. */
  open: DraftStream | null
}

/** Puts the rows of one table together into streams and items, with a message for whatever was mended or left out. */
export function gatherRows(table: FoundTable, context: GatherContext): DraftTable {
  const rows = table.rows.map((row) => planRow(row, table.columns))
  const numbers = rows.map(({ number }) => parseItemNumber(number))
  const numbered = numbers.filter((parts) => parts !== null).length > rows.length / 4
  const dotted = numbers.some((parts) => parts !== null && parts.length > 1)
  const following = filledAfter(rows)
  const streams: DraftStream[] = []
  const messages: PlanMessage[] = []
  let stream: DraftStream | null = context.open
  let last: DraftItem | null = stream?.items.at(-1) ?? null
  let waiting: PlanMessage[] = []
  let afterBlank = false

  const say = (row: PlanRow, level: PlanMessage['level'], text: string, kind?: ColumnKind): PlanMessage => {
    const column = table.columns.find((each) => each.kind === kind)?.heading
    return { level, where: { row: row.at, ...(column ? { column } : {}) }, text }
  }
  const start = (number: string, title: string): DraftStream => {
    const started = { number, title, items: [], messages: [] }
    streams.push(started)
    return started
  }

  for (const [index, row] of rows.entries()) {
    const next = following[index] ?? null
    const about: RowContext = { source: context.source, dotted, numbered, last, next, afterBlank }
    const kind = rowKind(row, about)
    afterBlank = kind === 'blank'
    if (kind === 'blank') continue
    if (kind === 'total') messages.push(say(row, 'note', `A row of totals was left out: “${quoteRow(row)}”.`))
    if (kind === 'aside')
      messages.push(say(row, 'note', `This line is not part of the plan: “${shorten(quoteRow(row))}”.`))
    if (kind === 'stray') {
      waiting.push(
        say(
          row,
          'warning',
          `This row looks like stray scan text and was left out: “${quoteRow(row)}”. Check the original.`,
        ),
      )
    }
    if (kind === 'heading') {
      stream = startAtHeading(row, start, context.isWord, say)
      last = null
    }
    if (kind === 'continuation' && last) goOn(last, row)
    if (kind !== 'item') continue
    if (row.stream !== '' && !isDitto(row.stream) && streamKey(row.stream) !== streamKey(stream?.title ?? '')) {
      stream = streams.find(({ title }) => streamKey(title) === streamKey(row.stream)) ?? start('', row.stream)
      last = stream.items.at(-1) ?? null
    }
    stream ??= start('', '')
    const item = { ...row, row: row.at, messages: waiting }
    waiting = []
    if (last && isSameItem(last, item)) last.lead = `${last.lead}\n${item.lead}`
    else stream.items.push(withDittos(item, last, say, row))
    last = stream.items.at(-1) ?? null
  }
  ;(stream ?? { messages }).messages.push(...waiting)
  return { streams, messages }
}

/** For each row the next one that is not blank. */
function filledAfter(rows: readonly PlanRow[]): (PlanRow | null)[] {
  let next: PlanRow | null = null
  const following = rows.toReversed().map((row) => {
    const after = next
    if (row.filled.length > 0) next = row
    return after
  })
  return following.toReversed()
}

type Say = (row: PlanRow, level: PlanMessage['level'], text: string, kind?: ColumnKind) => PlanMessage

function startAtHeading(
  row: PlanRow,
  start: (number: string, title: string) => DraftStream,
  isWord: (word: string) => boolean,
  say: Say,
): DraftStream {
  const { number, head, tail } = headingParts(row)
  const { title, mended, confidence } = mendHeading(head, tail, isWord)
  const stream = start(number, title)
  if (mended) {
    const read = `This heading was torn by scanning: “${quoteRow(row)}” was taken as “${title}”.`
    const low = 'Confidence is low: check it against the original.'
    stream.messages.push(confidence === 'low' ? say(row, 'warning', `${read} ${low}`) : say(row, 'note', read))
  }
  return stream
}

/** Adds a torn-off rest to the item that it belongs to. */
function goOn(item: DraftItem, row: PlanRow): void {
  const [line = ''] = row.filled
  item.text = [item.text, row.cells.length === 1 ? line : row.text].filter((part) => part !== '').join('\n')
  if (row.lead) item.lead = [item.lead, row.lead].filter((part) => part !== '').join('\n')
  if (row.when) item.when = [item.when, row.when].filter((part) => part !== '').join(' ')
}

/** Cells merged over rows make one item appear on several rows, once for each lead. */
function isSameItem(one: DraftItem, other: DraftItem): boolean {
  const same = one.number === other.number && one.text === other.text && one.when === other.when
  return same && one.text !== '' && (one.number !== '' || one.lead !== other.lead)
}

/** "As above" and ditto marks mean what the item above says. */
function withDittos(item: DraftItem, above: DraftItem | null, say: Say, row: PlanRow): DraftItem {
  const meant = { ...item, messages: [...item.messages] }
  for (const kind of ['text', 'lead', 'when'] as const) {
    if (!isDitto(item[kind])) continue
    if (above) {
      meant[kind] = above[kind]
      meant.messages.push(say(row, 'note', `“${item[kind]}” was taken as “${above[kind]}”, from the item above.`, kind))
    } else {
      meant[kind] = ''
      meant.messages.push(say(row, 'problem', `“${item[kind]}” has nothing above it that it could mean.`, kind))
    }
  }
  return meant
}

function streamKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
