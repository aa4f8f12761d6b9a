import { frontLines } from './front-page.ts'
import type { Line } from './lines.ts'
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

const AREA_SEND = kind('Area SEND (2023)', 'Area SEND inspection', { inTables: true })
const JOINT = kind('JTAI', 'Joint targeted area inspection', { isLetter: true })

/** Titles in the order in which they are tried: the more particular one first. */
const TITLES: readonly [RegExp, DocumentKind][] = [
  [/area send (full |monitoring )?(re-?)?inspection of/, AREA_SEND],
  [/joint targeted area inspection/, JOINT],
  [/re-?inspection of services for children in need of help and protection/, kind('SIF', 'SIF re-inspection')],
  [/inspection of services for children in need of help and protection/, kind('SIF', 'SIF inspection')],
  [
    /inspection of looked after children services/,
    kind('Looked after children services inspection (2013)', 'Looked after children services inspection'),
  ],
  [
    /review of the effectiveness of the local safeguarding children board/,
    kind('LSCB review', 'LSCB review (stand-alone)'),
  ],
  [/monitoring visit/, kind('ILACS', 'ILACS monitoring visit', { isLetter: true })],
  [/focused visit/, kind('ILACS', 'ILACS focused visit', { isLetter: true })],
  [/inspection of (local authority )?children's (social care )?services/, kind('ILACS', 'ILACS inspection')],
  [/inspection of children's services/, kind('ILACS', 'ILACS inspection')],
  [/inspection of .{3,90}? (local authority )?children's services/, kind('ILACS', 'ILACS inspection')],
]

/** A report's title ends where its dates or its table begin. */
const AFTER_TITLE =
  /^(inspection dates?|dates? of|report published|published|lead inspector|reporting inspector|judge?ment\b|age group|the overall)/i
const LONGEST_TITLE = 8
/** A letter says what it is in its subject line and first sentences. */
const LETTER_LINES = 9

/** The kind of a report; null when the first page has no title that is known. */
export function documentKind(text: ReportText): DocumentKind | null {
  const words = plainText(joinLines(titleLines(text).map((line) => line.text)))
  const isLetter = frontLines(text).some((line) => /^dear\b/i.test(line.text))
  const fits = (found: DocumentKind) => found.isLetter === isLetter || found === JOINT
  const known = TITLES.find(([title, found]) => fits(found) && title.test(words))?.[1]
  return known ?? (isJointLetter(text) ? JOINT : null)
}

/** A joint letter's list of addressees may be long, and its salutation missing. */
function isJointLetter(text: ReportText): boolean {
  return frontLines(text).some((line) => /^joint targeted area inspection of\b/i.test(line.text))
}

/** The lines that say what a document is and whom it is about. */
export function titleLines(text: ReportText): Line[] {
  const front = frontLines(text)
  const dear = front.findIndex((line) => /^dear\b/i.test(line.text))
  if (dear !== -1) return front.slice(dear, dear + LETTER_LINES)
  const end = front.findIndex((line) => AFTER_TITLE.test(line.text))
  return front.slice(0, end === -1 ? LONGEST_TITLE : Math.min(end, LONGEST_TITLE))
}
