import type { GridRow } from './plan-grid.ts'

export type ColumnKind = 'number' | 'stream' | 'text' | 'lead' | 'when' | 'key' | 'other'

export interface Column {
  kind: ColumnKind
  index: number
  heading: string
}

/** A heading has a few words; longer cells are content, even when they speak of leads and actions. */
const LONGEST_HEADING = 48

/** An item number or a date in figures: the row is content. */
const CONTENT = /^\d+(\.\d+)*[.)]?$|\d[./-]\d{1,2}[./-]\d/

/**
 * What councils call the columns of a plan. The first row of the table that fits a heading wins, so narrower names come
 * before wider ones: "progress to date" is not a date, and an "action owner" is not an action.
 */
const NAMES: readonly [ColumnKind, RegExp][] = [
  ['number', /^((item|action|milestone|task|line|ref(erence)?|id) )?(no|nos|num|number|ref|reference|id|item)$|^$/],
  ['other', /\b(status|rag|brag|progress|update|updates|comments?|notes?|position|evidence|proof|outcomes?|impact)\b/],
  ['other', /\b(success|measures?|costs?|funding|funded|budget|resources?|risks?|partners?|support(ed)?|deputy)\b/],
  ['other', /\b(completed|started|start|revised|priority|links?|source|origin)\b/],
  ['key', /^(key|key action|milestone)$/],
  ['lead', /\b(leads?|owners?|responsible|responsibility|who|whom|accountable|assigned|officers?)\b/],
  ['when', /\b(timescales?|timeframes?|timelines?|timing|when|due|deadlines?|dates?|target|complete by)\b/],
  [
    'text',
    /\b(milestones?|actions?|tasks?|activity|activities|steps?|deliverables?|what|work to be done|description)\b/,
  ],
  ['stream', /\b(work ?streams?|streams?|themes?|objectives?|areas?|sections?|projects?)\b/],
]

/**
 * The columns that a row names, when it can be the heading of a plan ("No., Key milestones, Lead person, Timescale") or
 * of a table of work streams ("Number, Work stream, Lead"), in any order and by many names. Null for any other row.
 */
export function columnsNamedBy(row: GridRow): Column[] | null {
  if (row.cells.some((cell) => CONTENT.test(cell.trim()))) return null
  const named = row.cells.flatMap((cell, index): Column[] => {
    const heading = cell.replace(/\s+/g, ' ').trim()
    const kind = heading === '' ? undefined : kindNamed(heading)
    return kind ? [{ kind, index, heading }] : []
  })
  const columns = named.map((column) => (isFirst(column, named) ? column : { ...column, kind: 'other' as const }))
  const has = (kind: ColumnKind) => columns.some((column) => column.kind === kind)
  // "Milestone" alone is the action; beside an action it marks which ones are key.
  if (!has('text') && has('key')) {
    return columnsIfPlan(columns.map((column) => (column.kind === 'key' ? { ...column, kind: 'text' } : column)))
  }
  return columnsIfPlan(columns)
}

/** Whether these columns are those of a plan, and not of a table that only lists work streams. */
export function isPlan(columns: readonly Column[]): boolean {
  return columns.some(({ kind }) => kind === 'text')
}

function columnsIfPlan(columns: Column[]): Column[] | null {
  const has = (kind: ColumnKind) => columns.some((column) => column.kind === kind)
  const plan = has('text') && (has('lead') || has('when'))
  return plan || (has('stream') && has('lead')) ? columns : null
}

function isFirst(column: Column, all: readonly Column[]): boolean {
  return all.find(({ kind }) => kind === column.kind) === column
}

function kindNamed(heading: string): ColumnKind | undefined {
  if (heading.length > LONGEST_HEADING || /[.!?]\s+\S/.test(heading)) return undefined
  const plain = heading
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return NAMES.find(([, pattern]) => pattern.test(plain))?.[0]
}
