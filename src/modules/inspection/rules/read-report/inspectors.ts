import { frontLines, labelled } from './front-page.ts'
import type { Line } from './lines.ts'
import { joinLines } from './printed-text.ts'
import type { ReportText } from './report-text.ts'

/** Titles that follow a name, each of which ends it. */
const TITLE =
  /[,;\s(\u2013-]*\b(?:senior\s+)?(?:(?:her|his)\s+majesty.s\s+inspectors?|s?hmi|ofsted(?:\s+inspectors?)?)\b\)?/gi
/** Posts and bodies are not names. */
const NO_NAME = /inspect|ofsted|manager|director|majesty|commission/i

/** The lead inspectors with the lines that name them. Names are as printed: they vary and are no key (layouts, section 4). */
export interface LeadInspectors {
  names: string[]
  lines: Line[]
}

/** Who led the inspection: on the first page, near the end under "The inspection team", or in a letter's first sentences. */
export function leadInspectors(text: ReportText): LeadInspectors | null {
  const found =
    labelled(text, /^(lead|reporting) inspectors?\b\s*:?/i) ?? labelled(text, /^Lead inspectors?\b\s*:?/, text.lines)
  const names = found ? namesIn(found.words) : []
  if (found && names.length > 0) return { names, lines: found.lines }
  return leadOfTeam(text) ?? leadOfVisit(text)
}

/** "A, Her Majesty's Inspector and B HMI" names two. */
export function namesIn(words: string): string[] {
  return words
    .replace(TITLE, ';')
    .split(/\s+(?:and|&)\s+|;|,\s*/u)
    .map((part) =>
      part
        .replace(/\s+-\s*/g, '-')
        .replace(/^(and|&)\s+/, '')
        .replace(/[,.\s]+$/, '')
        .trim(),
    )
    .filter((part) => isName(part) && !NO_NAME.test(part))
}

const isName = (words: string) => /^\p{Lu}[\p{L}'’.-]*( [\p{L}'’.-]+){1,4}$/u.test(words)

const LEFT_COLUMN = 200

/** Area SEND lists the team in two columns, Ofsted's on the left: "A HMI, Ofsted Lead inspector". */
function leadOfTeam({ lines }: ReportText): LeadInspectors | null {
  for (const line of lines) {
    for (const { text, x } of line.cells) {
      const [before = '', ...after] = text.split(/\blead inspector\b/i)
      const isOurs = /ofsted|hmi|majesty/i.test(before) || x < LEFT_COLUMN
      if (after.length === 0 || !isOurs || /\bcqc\b|care quality/i.test(before)) continue
      const names = namesIn(before)
      if (names.length > 0) return { names, lines: [line] }
    }
  }
  return null
}

/** "His Majesty's Inspectors for this visit were A and B." */
function leadOfVisit(text: ReportText): LeadInspectors | null {
  const front = frontLines(text)
  const words = joinLines(front.map((line) => line.text))
  const said = /inspectors? for this (?:visit|inspection) (?:was|were) (.{5,90}?)\.(?:\s|$)/i.exec(words)?.[1]
  const names = said ? namesIn(said) : []
  const lines = front.filter((line) => names.some((name) => line.text.includes(name)))
  return names.length > 0 ? { names, lines: lines.length > 0 ? lines : front.slice(0, 1) } : null
}
