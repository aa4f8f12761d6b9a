/** Something that papers must show (H29). */
export type Expectation = { heading: string; meaning: string }

/** Where members begin: evidence, trend, comparison and voice. Theirs to change. */
export const usualExpectations: readonly Expectation[] = [
  { heading: 'Evidence', meaning: 'What the paper says is shown, and where it comes from is said.' },
  { heading: 'Trend', meaning: 'Figures are shown over time, with what is better and what is worse.' },
  { heading: 'Comparison', meaning: 'Figures stand beside a target and other councils.' },
  { heading: 'Voice', meaning: 'What children, families and staff say is in it.' },
]

export const grades = ['yes', 'in part', 'no'] as const
export type Grade = (typeof grades)[number]

/** One expectation as a member answered it, in the words in which it then stood. */
export type Graded = { heading: string; met: Grade }

/** How often each expectation was met, in part and not, in the order in which they were first answered. */
export function tally(
  all: readonly (readonly Graded[])[],
): { heading: string; yes: number; 'in part': number; no: number }[] {
  return [...Map.groupBy(all.flat(), ({ heading }) => heading)].map(([heading, given]) => {
    const count = (grade: Grade) => given.filter(({ met }) => met === grade).length
    return { heading, yes: count('yes'), 'in part': count('in part'), no: count('no') }
  })
}

/** The expectations that more members found wanting than met: what the next paper should mend first. */
export const wanting = (all: readonly (readonly Graded[])[]): string[] =>
  tally(all)
    .filter((one) => one.no + one['in part'] > one.yes)
    .map(({ heading }) => heading)
