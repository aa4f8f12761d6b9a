import type { ParsingContext } from '../../../../kernel/parse-agreed-date.ts'
import type { Column } from './column-names.ts'
import type { DraftItem, DraftStream } from './draft.ts'
import { type FoundTable, findPlanTables } from './find-plan-tables.ts'
import { gatherRows } from './gather-rows.ts'
import { itemWords } from './item-words.ts'
import { numberStreams } from './number-items.ts'
import type { PlanGrid } from './plan-grid.ts'
import type { PlanMessage, PlanReading, ReadItem, ReadStream, WorkStreamLead } from './plan-reading.ts'
import { planRow } from './plan-row.ts'
import { readWhen } from './read-when.ts'
import { splitLeads } from './split-leads.ts'
import { textToGrid } from './text-to-grid.ts'
import { wordsOfPaper } from './words-of-paper.ts'

/** Far more rows than any council's plan; a file of a million rows is some other list. */
const MOST_ROWS = 10_000
const SHEET_WITHOUT_NAME = /^(sheet|table|book|tab)?\s*\d*$/i

/** Reads a plan from pasted or scanned text, the whole paper around it included. See `readPlan`. */
export function readPlanText(text: string, context: ParsingContext): PlanReading {
  return readPlan(textToGrid(text), context)
}

/**
 * Reads an inspection and improvement plan from a grid: finds its tables, its work streams and its items, splits leads,
 * reads dates (`context.asAt` for dates without a year), and puts right what scanning tore. Whatever was mended,
 * supposed or left out has a message at its row. Never throws: a grid without a plan gives no streams and a problem.
 */
export function readPlan(grid: PlanGrid, context: ParsingContext): PlanReading {
  const { plans, workStreams } = findPlanTables(grid)
  const messages: PlanMessage[] = []
  const count = plans.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count > MOST_ROWS) return { streams: [], workStreams: [], messages: [tooManyRows(count)] }
  const drafts: { stream: DraftStream; table: FoundTable }[] = []
  const isWord = wordsOfPaper(grid, tornRows(plans))
  for (const table of plans) {
    const open = table.heading === 'carried' ? (drafts.at(-1)?.stream ?? null) : null
    const gathered = gatherRows(table, { source: grid.source, isWord, open })
    const own = [...(table.heading === 'guessed' ? [guessedColumns(table)] : []), ...gathered.messages]
    messages.push(...placed(own, table.place))
    drafts.push(...gathered.streams.map((stream) => ({ stream: withTitle(stream, table), table })))
  }
  const filled = drafts.filter(({ stream }) => stream.items.length > 0)
  for (const { stream } of drafts.filter((draft) => !filled.includes(draft))) {
    messages.push(
      { level: 'warning', where: {}, text: `“${stream.title}” has no items and was left out.` },
      ...stream.messages,
    )
  }
  const numbered = numberStreams(filled.map(({ stream }) => stream))
  const streams = numbered.map((stream, index) => readStream(stream, filled[index]?.table, context))
  if (streams.length === 0) messages.push(noPlan())
  return { streams, workStreams: workStreams.flatMap(readWorkStreams), messages }
}

/** Rows that may hold torn headings must not vouch for their own words. */
function tornRows(plans: readonly FoundTable[]): ReadonlySet<readonly string[]> {
  const rows = plans.flatMap((table) => table.rows.map((row) => planRow(row, table.columns)))
  const headings = rows.filter((row) => row.lead === '' && row.when === '' && row.number !== '')
  return new Set(headings.map(({ cells }) => cells))
}

function withTitle(stream: DraftStream, table: FoundTable): DraftStream {
  if (stream.title !== '') return stream
  const named = /^(?:(?:section|work ?stream|theme|part)\s+)?(\d{1,2})\s*[.:)–—-]\s*(.+)$/i.exec(table.name)
  if (named) return { ...stream, number: named[1] ?? '', title: named[2] ?? '' }
  if (!SHEET_WITHOUT_NAME.test(table.name.trim())) return { ...stream, title: table.name.trim() }
  const where = stream.items[0] ? { row: stream.items[0].row } : {}
  const text = 'No title of a work stream was found, so this part of the plan is called “Plan”. Give it its name.'
  return { ...stream, title: 'Plan', messages: [...stream.messages, { level: 'warning', where, text }] }
}

function readStream(stream: DraftStream, table: FoundTable | undefined, context: ParsingContext): ReadStream {
  const place = table?.place ?? ''
  const items = stream.items.map((draft) => {
    const item = readItem(draft, table?.columns ?? [], context)
    return { ...item, messages: placed(item.messages, place) }
  })
  return { ...stream, items, messages: placed(stream.messages, place) }
}

/** Messages with the sheet or table that they are about, where a row number alone would not find it. */
function placed(messages: readonly PlanMessage[], place: string): PlanMessage[] {
  return messages.map((message) => (place === '' ? message : { ...message, where: { ...message.where, sheet: place } }))
}

function readItem(draft: DraftItem, columns: readonly Column[], context: ParsingContext): ReadItem {
  const at = (kind: Column['kind']) => {
    const column = columns.find((each) => each.kind === kind)?.heading
    return { row: draft.row, ...(column ? { column } : {}) }
  }
  const text = itemWords(draft.text)
  const leads = splitLeads(draft.lead)
  const { when, messages: dateMessages } = readWhen(draft.when, at('when'), context)
  const messages = [...draft.messages]
  if (text === '')
    messages.push({ level: 'problem', where: at('text'), text: 'This item does not say what is to be done.' })
  if (leads.length === 0) messages.push({ level: 'warning', where: at('lead'), text: 'No lead is named.' })
  const calledMilestone = columns.some(({ kind, heading }) => kind === 'text' && /milestone/i.test(heading))
  return {
    number: draft.number,
    text,
    leads,
    when,
    key: calledMilestone || /^(y|yes|true|x|✓|✔|key)$/i.test(draft.key),
    others: draft.others,
    row: draft.row,
    messages: [...messages, ...dateMessages],
  }
}

function readWorkStreams(table: FoundTable): WorkStreamLead[] {
  const rows = table.rows.map((row) => planRow(row, table.columns)).filter((row) => row.stream !== '')
  return rows.map((row) => ({ number: row.number, title: itemWords(row.stream), leads: splitLeads(row.lead) }))
}

function guessedColumns(table: FoundTable): PlanMessage {
  const order = table.columns.toSorted((one, other) => one.index - other.index).map(({ heading }) => heading)
  const where = table.rows[0] ? { row: table.rows[0].number } : {}
  const text = `No row names the columns. By what they hold they were taken as: ${order.join(', ')}. Check that this is right.`
  return { level: 'warning', where, text }
}

function tooManyRows(count: number): PlanMessage {
  const [rows, most] = [count, MOST_ROWS].map((number) => number.toLocaleString('en-GB'))
  return { level: 'problem', where: {}, text: `This has ${rows} rows, and a plan of more than ${most} is not read.` }
}

function noPlan(): PlanMessage {
  const text =
    'No plan was found here. A plan is a table with a column for the action and at least one for the lead or the date, such as “No., Key milestones, Lead person, Timescale”.'
  return { level: 'problem', where: {}, text }
}
