import { authoritiesIn } from './authority.ts'
import { type DocumentKind, documentKind } from './framework.ts'
import { type LeadInspectors, leadInspectors } from './inspectors.ts'
import { statementDue, visitNumber } from './letters.ts'
import { type PreviousJudgement, previousJudgements } from './previous-judgements.ts'
import { question } from './questions.ts'
import { type ReadAreas, readAreas } from './read-areas.ts'
import { type ReadDates, readDates } from './read-dates.ts'
import { readJudgements } from './read-judgements.ts'
import type { Question, ReadJudgements } from './reading.ts'
import type { ListedAuthority, ReportLists } from './report-lists.ts'
import type { PageSize, ReportText } from './report-text.ts'
import type { Rule } from './table-lists.ts'
import { subjectPhrases } from './title.ts'

/** All that was read in a report. Whatever was not found, or not with certainty, is null and has a question. */
export interface ReportReading {
  kind: DocumentKind
  authority: ListedAuthority | null
  authorityAsPrinted: string | null
  dates: ReadDates
  /** The day on which the file was last changed, most often the day before publication: a suggestion, never the answer. */
  publishedSuggestion: string | null
  leads: LeadInspectors['names']
  judgements: ReadJudgements
  previous: PreviousJudgement[]
  areas: ReadAreas
  /** "This was the second monitoring visit." */
  visitNumber: number | null
  /** The day by which a joint letter wants the written statement of action. */
  statementDue: string | null
  questions: Question[]
  pages: PageSize[]
}

/** What reading needs beside the text. */
export interface ReadingContext {
  lists: ReportLists
  /** The file's own date of change. */
  modified: string | null
  /** The lines drawn on the pages with tables. */
  rules: ReadonlyMap<number, readonly Rule[]>
}

/** Reads a report from its text; null for a document that is none, by its title and by what stands below it. */
export function readReport(text: ReportText, { lists, modified, rules }: ReadingContext): ReportReading | null {
  const kind = documentKind(text)
  if (!kind) return null
  const dates = readDates(text, kind)
  const start = dates.periods[0]?.[0] ?? null
  const phrases = subjectPhrases(text, kind).map((phrase) => ({
    phrase,
    named: authoritiesIn(phrase.words, lists.authorities, start),
  }))
  const { phrase: subject = null, named = [] } = phrases.find((one) => one.named.length > 0) ?? phrases[0] ?? {}
  const leads = kind.framework === 'JTAI' ? null : leadInspectors(text)
  const judgements = readJudgements(text, kind, start, lists)
  // A council's paper may carry a report's title; it has neither its dates nor its judgements.
  if (!start && judgements.judgements.every(({ grade }) => grade === null)) return null
  const areas = readAreas(text, kind, rules, lists)
  const [authority = null, ...others] = named
  const questions = [
    ...(authority && others.length === 0
      ? []
      : [
          question(
            'authority',
            authority
              ? 'The title names more than one authority.'
              : 'The title names no authority that is on the list.',
            subject?.lines ?? [],
            named.map(({ name }) => name),
          ),
        ]),
    ...dates.questions,
    ...(dates.published
      ? []
      : [
          question(
            'published',
            'The report does not print its day of publication. The file was last changed on the day suggested, most often one day before.',
            [],
            modified ? [modified] : [],
          ),
        ]),
    ...(leads || kind.framework === 'JTAI' ? [] : [question('lead_inspector', 'No lead inspector was found.')]),
    ...crossing(dates, judgements.version, lists),
    ...judgements.questions,
    ...areas.questions,
  ]
  return {
    kind,
    authority: others.length === 0 ? authority : null,
    authorityAsPrinted: subject?.words ?? null,
    dates,
    publishedSuggestion: dates.published ? null : modified,
    leads: leads?.names ?? [],
    judgements,
    previous: previousJudgements(text.lines, lists.grades, start),
    areas,
    visitNumber: kind.isLetter ? visitNumber(text) : null,
    statementDue: kind.isLetter ? statementDue(text) : null,
    questions,
    pages: text.pages,
  }
}

/** FW-7: the first day decides the version, but not where no inspection that went on past the last one has been seen. */
function crossing({ periods, asPrinted }: ReadDates, version: string | null, lists: ReportLists): Question[] {
  const found = lists.versions.find((one) => one.version === version)
  const end = periods.at(-1)?.[1]
  if (!found?.askWhenCrossed || !found.to || !end || end <= found.to) return []
  const why = `This inspection began under ${found.version} and ended after it: see which judgements it has.`
  return [question('framework_version', why, [], asPrinted ? [asPrinted] : [])]
}
