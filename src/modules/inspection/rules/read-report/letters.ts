import { frontLines } from './front-page.ts'
import { joinLines, plainText } from './printed-text.ts'
import { readDay } from './report-dates.ts'
import type { ReportText } from './report-text.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Which monitoring visit a letter is about: "This was the second monitoring visit since …". */
export function visitNumber(text: ReportText): number | null {
  const words = plainText(joinLines(frontLines(text).map((line) => line.text)))
  const said = /\b(?:was|is) the (\w+) monitoring visit\b/.exec(words)?.[1]
  const at = said ? ORDINALS.indexOf(said) : -1
  return at === -1 ? null : at + 1
}

/** The day that "Next steps" gives for the written statement of action (JTAI-7): the printed date wins over any rule. */
export function statementDue(text: ReportText): string | null {
  const at = text.lines.findLastIndex((line) => /^next steps:?$/i.test(line.text))
  if (at === -1) return null
  const words = joinLines(text.lines.slice(at + 1, at + 40).map((line) => line.text))
  const said = /\bstatement of (?:proposed )?action\b.{0,120}?\bby (\d{1,2} \p{L}+ \d{4})/u.exec(words)?.[1]
  return said ? readDay(said) : null
}
