import { joinLines, plainText } from './printed-text.ts'
import type { ReportText } from './report-text.ts'

/** What kind of report a document is, by its title. */
export interface DocumentKind {
  framework: string
  documentType: string
  /** A letter has no table of judgements and no lead inspector's line. */
  isLetter: boolean
  /** Its list is in tables, a row an item. */
  inTables: boolean
}

const kind = (framework: string, documentType: string, more: Partial<DocumentKind> = {}): DocumentKind => ({
  framework,
  documentType,
  isLetter: false,
  inTables: false,
  ...more,
})

const SCHOOL_AGE = kind('Area SEND (2023)', 'Area SEND inspection', { inTables: true })
const JOINT = kind('JTAI', 'Joint targeted area inspection', { isLetter: true })

/** Titles in the order in which they are tried: the more particular one first. */
const TITLES: readonly [RegExp, DocumentKind][] = [
  [/area send (full )?(re-?)?inspection of/, SCHOOL_AGE],
  [/joint targeted area inspection/, JOINT],
  [/re-?inspection of services for children in need of help and protection/, kind('SIF', 'SIF re-inspection')],
  [/inspection of services for children in need of help and protection/, kind('SIF', 'SIF inspection')],
  [/inspection of looked after children services/, kind('Looked after children services inspection (2013)', 'Looked after children services inspection')],
  [/review of the effectiveness of the local safeguarding children board/, kind('LSCB review', 'LSCB review (stand-alone)')],
  [/monitoring visit/, kind('ILACS', 'ILACS monitoring visit', { isLetter: true })],
  [/focused visit/, kind('ILACS', 'ILACS focused visit', { isLetter: true })],
  [/inspection of (local authority )?children's (social care )?services/, kind('ILACS', 'ILACS inspection')],
  [/inspection of .{3,90}? (local authority )?children's services/, kind('ILACS', 'ILACS inspection')],
]

/** How many lines of the first page a title may be looked for in; a letter's follows its list of addressees. */
const TITLE_LINES = 30

/** The kind of a report; null when the first page has no title that is known. */
export function documentKind(text: ReportText): DocumentKind | null {
  const first = text.lines.filter(({ page }) => page === text.lines[0]?.page).slice(0, TITLE_LINES)
  const words = plainText(joinLines(first.map((line) => line.text)))
  if (!/ofsted|inspect/.test(words)) return null
  return TITLES.find(([title]) => title.test(words))?.[1] ?? null
}
