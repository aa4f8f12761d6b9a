/** A question of a scope with its answer, and the heading under which the public reads it; none where it does not. */
export type PublicQuestion = { heading: string; list: boolean; lines: readonly string[] }

export type PublicPart = { heading: string; list: boolean; lines: readonly string[] }

/** The order in which a reader asks; what is named otherwise comes after, in the order of the form. */
const order = [
  'In short',
  'Why',
  'What it will find out',
  'Questions',
  'Who',
  'What it looks at',
  'What it does not look at',
  'How',
  'Whom it will hear',
  'How long',
  'Starts',
  'Ends',
  'Who will be asked to act',
  'What should come of it',
  'How you will hear of it',
]

/** The one-page public version (G55): who, why, how and when, without what nobody answered and without anything not marked for it. */
export function publicVersion(questions: readonly PublicQuestion[]): PublicPart[] {
  const said = questions.filter(({ heading, lines }) => heading !== '' && lines.length > 0)
  const place = ({ heading }: PublicQuestion) => {
    const at = order.indexOf(heading)
    return at < 0 ? order.length : at
  }
  return said.toSorted((one, other) => place(one) - place(other))
}
