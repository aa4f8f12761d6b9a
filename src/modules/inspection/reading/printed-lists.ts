import { type Framework, type Judgement, type PrintedScale, scaleOf } from '../../../spine/frameworks/index.ts'
import type { FrameworkVersion, JudgementLabels, PrintedGrade, ReportLists } from '../rules/read-report/report-lists.ts'

/** The kinds of report that print graded judgements, each with the family of frameworks (and the event) that says which. */
const reports: readonly { framework: string; family: string; event?: string }[] = [
  { framework: 'ILACS', family: 'ILACS' },
  { framework: 'SIF', family: 'SIF', event: 'single-inspection' },
  { framework: 'Looked after children services inspection (2013)', family: 'PRE2013', event: 'looked-after' },
]
/** The family whose reports give a sentence instead of grades (layouts, 3.5). */
const inSentences = 'SEND'
/** Fieldwork that went over the end of 2022 has been seen; over a later boundary none has, so a person is asked (FW-7). */
const crossingsSeenUntil = '2022-12-31'
const notJudged: PrintedGrade = { key: 'not-judged', label: 'Not judged', printed: ['Not judged'] }

/** What reports print, by the frameworks that judge it: an administrator who amends one changes what is read by it. */
export function printedLists(
  frameworks: readonly Framework[],
  scales: readonly PrintedScale[],
): Pick<ReportLists, 'grades' | 'judgements' | 'versions' | 'outcomes'> {
  const live = frameworks.filter(({ draft }) => draft !== true)
  return {
    grades: [
      ...gradesOf(
        live.filter(({ family }) => family !== inSentences),
        scales,
      ),
      notJudged,
    ],
    judgements: reports.map((report) => ({
      framework: report.framework,
      rows: rowsOf(ofReport(live, report).map((framework) => judgementsIn(framework, report.event))),
    })),
    versions: reports.flatMap((report) => versionsOf(report, ofReport(live, report))),
    outcomes: live
      .filter(({ family }) => family === inSentences)
      .flatMap((framework) => scaleOf(framework, scales)?.grades ?? [])
      .map(({ key, label, alsoPrinted: [says = label] = [] }) => ({ key, label: says, says })),
  }
}

const ofReport = (frameworks: readonly Framework[], { family }: { family: string }) =>
  frameworks.filter((one) => one.family === family)

/** Rows of the table. The single inspection gives the whole in a sentence, and its board a review of its own (layouts, 3.3). */
const judgementsIn = ({ judgements, family }: Framework, event: string | undefined): Judgement[] =>
  judgements
    .filter(({ part }) => part !== 'board' && !(family === 'SIF' && part === 'overall'))
    .filter(({ events }) => events === undefined || event === undefined || events.includes(event))

/** Each judgement once over all versions, with every way in which any has printed it. */
function rowsOf(versions: readonly (readonly Judgement[])[]): JudgementLabels[] {
  const byKey = Map.groupBy(versions.flat(), ({ key }) => key)
  return [...byKey].map(([key, some]) => {
    const labels = [...new Set(some.flatMap(({ label, alsoPrinted = [] }) => [label, ...alsoPrinted]))]
    const headings = [...new Set(some.flatMap((one) => one.headings ?? []))]
    return { key, labels, headings: headings.length > 0 ? headings : labels }
  })
}

/** By the first day of fieldwork; the first of a family has no beginning, and one that stands alone no end. */
function versionsOf({ framework, event }: (typeof reports)[number], family: readonly Framework[]): FrameworkVersion[] {
  const ordered = family.toSorted((one, other) => (one.validFrom ?? '').localeCompare(other.validFrom ?? ''))
  return ordered.map((one, at) => {
    const to = ordered.length === 1 ? null : (one.validTo ?? null)
    return {
      framework,
      version: one.code,
      from: at === 0 ? null : (one.validFrom ?? null),
      to,
      askWhenCrossed: to !== null && to > crossingsSeenUntil,
      judgements: judgementsIn(one, event).map(({ key }) => key),
    }
  })
}

function gradesOf(frameworks: readonly Framework[], scales: readonly PrintedScale[]): PrintedGrade[] {
  const grades = frameworks.flatMap((framework) => scaleOf(framework, scales)?.grades ?? [])
  return [...Map.groupBy(grades, ({ key }) => key)].map(([key, some]) => ({
    key,
    label: some[0]?.label ?? key,
    // The longest first: "Requires improvement" also begins "Requires improvement to be good".
    printed: [...new Set(some.flatMap(({ label, alsoPrinted = [] }) => [label, ...alsoPrinted]))].toSorted(
      (one, other) => other.length - one.length,
    ),
  }))
}
