/** The kinds of questions a survey can ask. */
export const questionKinds = ['agree', 'one', 'several', 'number', 'words'] as const
export type QuestionKind = (typeof questionKinds)[number]

export const questionKindWords: Readonly<Record<QuestionKind, string>> = {
  agree: 'How far they agree',
  one: 'One of several answers',
  several: 'Any of several answers',
  number: 'A whole number',
  words: 'In their own words',
}

/** The five answers of how far somebody agrees, and the one of somebody who cannot say. */
export const agreeChoices = [
  'Agree strongly',
  'Agree',
  'Neither',
  'Disagree',
  'Disagree strongly',
  'I do not know',
] as const

/** A question as it was asked; `key` stays the same in a repeat, so that the two can be compared (SCR-18). */
export type SurveyQuestion = { key: string; kind: QuestionKind; text: string; choices: readonly string[] }

/** What a question offers to choose from; nothing where it is answered in words or figures. */
export const choicesOffered = ({ kind, choices }: SurveyQuestion): readonly string[] =>
  kind === 'agree' ? agreeChoices : kind === 'one' || kind === 'several' ? choices : []

/** What is wrong with a question as it was built, or null. */
export function faultOfQuestion({ kind, text, choices }: Omit<SurveyQuestion, 'key'>): string | null {
  if (text === '') return 'Write the question'
  if (kind !== 'one' && kind !== 'several') return null
  if (choices.length < 2) return 'Give at least two answers to choose from, one to a line'
  return new Set(choices).size < choices.length ? 'Two of the answers are the same' : null
}

export type GivenAnswers = Readonly<Record<string, string | readonly string[]>>
const mostWords = 2000

/**
 * Reads what somebody answered: each question may be left out, but not all. Faults are under the keys of questions; an answer that
 * was not offered is a fault, since a form on the page cannot have sent it.
 */
export function readAnswers(
  questions: readonly SurveyQuestion[],
  given: (key: string) => readonly string[],
): { answers: GivenAnswers; faults: Record<string, string> } {
  const answers: Record<string, string | readonly string[]> = {}
  const faults: Record<string, string> = {}
  for (const question of questions) {
    const said = given(question.key)
      .map((one) => one.replace(/\r\n?/g, '\n').trim())
      .filter((one) => one !== '')
    const [first] = said
    if (first === undefined) continue
    const fault = faultOfAnswer(question, said)
    if (fault) faults[question.key] = fault
    else answers[question.key] = question.kind === 'several' ? [...new Set(said)] : first
  }
  const [question] = questions
  if (question && Object.keys(answers).length === 0 && Object.keys(faults).length === 0)
    faults[question.key] = 'Answer at least one question'
  return { answers, faults }
}

function faultOfAnswer(question: SurveyQuestion, said: readonly string[]): string | null {
  const [first = ''] = said
  if (question.kind === 'number') return /^\d{1,6}$/.test(first) ? null : 'Enter a whole number, like 3'
  if (question.kind === 'words')
    return first.length > mostWords ? `Write ${mostWords.toLocaleString('en-GB')} characters or fewer` : null
  const offered = choicesOffered(question)
  return said.every((one) => offered.includes(one)) ? null : 'Choose among the answers that are offered'
}
