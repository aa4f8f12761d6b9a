import type { Element } from '../evidence/evidence-words.ts'
import { type Addressee, addresseeWords } from '../findings/recommendation-words.ts'

/** What only the report itself says. */
export type ReportWords = { foreword: string; conclusions: string; left_out: string }

type Found = {
  reference: string
  title: string
  state: {
    words: string
    evidence: readonly { element: Element; source: string; shows: string }[]
    thin_because: string
    options: readonly { words: string; benefits: string; risks: string; cost: string }[]
  }
}
type Recommended = { number: string; words: string; agreed_words: string; addressee: Addressee; success: string }

/** One part of what members agree: a heading and what stands under it. */
export type ReportPart = { key: string; heading: string; words: string }

/**
 * What members agree, part by part: a numbered draft of it is what is compared, checked and agreed. Answers and what came of them are
 * not in it: they come later and are not members' words. A part that says nothing is none.
 */
export function textOfReport(
  words: ReportWords,
  findings: readonly Found[],
  recommendations: readonly Recommended[],
): ReportPart[] {
  const parts = [
    { key: 'foreword', heading: 'Foreword', words: words.foreword },
    ...findings.map((finding) => ({
      key: finding.reference,
      heading: `${finding.reference}: ${finding.title}`,
      words: linesOfFinding(finding).join('\n'),
    })),
    ...recommendations.map((one) => ({
      key: one.number,
      heading: one.number,
      words: [one.agreed_words || one.words, addresseeWords[one.addressee], one.success].filter(Boolean).join('\n'),
    })),
    { key: 'conclusions', heading: 'Conclusions', words: words.conclusions },
    { key: 'left-out', heading: 'What is left out', words: words.left_out },
  ]
  return parts.filter(({ words: said }) => said.trim() !== '')
}

const linesOfFinding = ({ state }: Found): string[] =>
  [
    state.words,
    ...state.evidence.map(({ element, source, shows }) => `${element}, ${source}: ${shows}`),
    state.thin_because,
    ...state.options.map((one) => [one.words, one.benefits, one.risks, one.cost].filter(Boolean).join('; ')),
  ].filter(Boolean)
