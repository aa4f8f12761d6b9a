import { labelled } from './front-page.ts'
import type { Line } from './lines.ts'
import type { ReportText } from './report-text.ts'

/** Titles that follow a name. */
const TITLE = /[,;]?\s*\(?\b(?:senior\s+)?(?:(?:her|his)\s+majesty.s\s+inspectors?|hmi|ofsted|shmi|regulatory inspector)\b.*$/i

/** The lead inspectors with the lines that name them. Names are as printed: they vary and are no key (layouts, section 4). */
export interface LeadInspectors {
  names: string[]
  lines: Line[]
}

/** Who led the inspection: on the first page, or near the end under "The inspection team". */
export function leadInspectors(text: ReportText): LeadInspectors | null {
  const found =
    labelled(text, /^(lead|reporting) inspectors?\b\s*:?/i) ??
    labelled(text, /^lead inspectors?\b\s*:?/i, text.lines) ??
    null
  if (found) {
    const names = namesIn(found.words)
    if (names.length > 0) return { names, lines: found.lines }
  }
  return leadOfTeam(text)
}

/** "A, Her Majesty's Inspector and B HMI" names two. */
export function namesIn(words: string): string[] {
  return words
    .split(/\s+(?:and|&)\s+|;|,\s*(?=\p{Lu}\p{Ll}+ \p{Lu})(?!\s*(?:Her|His) Majesty)/u)
    .map((part) => part.replace(TITLE, '').replace(/[,.]+$/, '').trim())
    .filter(isName)
}

const isName = (words: string) => /^\p{Lu}[\p{L}'’.-]*( [\p{L}'’.-]+){1,4}$/u.test(words)

/** Area SEND lists the team in two columns, Ofsted's on the left: "A HMI, Ofsted Lead inspector". */
function leadOfTeam({ lines }: ReportText): LeadInspectors | null {
  for (const line of lines) {
    for (const { text } of line.cells) {
      if (!/\blead inspector\b/i.test(text) || !/ofsted|hmi/i.test(text) || /\bcqc\b/i.test(text)) continue
      const names = namesIn(text.replace(/,?\s*(hmi,?\s*)?(ofsted\s+)?(hmi\s+)?lead inspector.*$/i, ''))
      if (names.length > 0) return { names, lines: [line] }
    }
  }
  return null
}
