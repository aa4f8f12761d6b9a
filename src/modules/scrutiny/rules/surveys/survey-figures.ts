import { choicesOffered, type GivenAnswers, type SurveyQuestion } from './survey-questions.ts'

/** How many must have answered a question before anything of it is shown: fewer, and somebody could be known by their answer. */
export const fewestAnswers = 5

export type Counted = { choice: string; count: number; percent: number }

/** What was answered to one question. `hidden` where fewer than `fewestAnswers` answered it; then nothing else is given. */
export type QuestionFigures = SurveyQuestion & { answered: number; hidden: boolean } & (
    | { shows: 'choices'; counted: readonly Counted[] }
    | { shows: 'number'; middle: number; lowest: number; highest: number }
    | { shows: 'words'; said: readonly string[] }
    | { shows: 'nothing' }
  )

/**
 * What all who answered said to each question: counts with whole percentages of those who answered it, the middle of numbers (the
 * lower of two), words in the order of the alphabet, which says nothing of who came first. Never averaged.
 */
export function surveyFigures(
  questions: readonly SurveyQuestion[],
  replies: readonly GivenAnswers[],
): QuestionFigures[] {
  return questions.map((question) => {
    const given = replies.flatMap((reply) => {
      const answer = reply[question.key]
      return answer === undefined ? [] : [typeof answer === 'string' ? [answer] : answer]
    })
    const answered = given.length
    const known = { ...question, answered, hidden: answered < fewestAnswers }
    if (known.hidden) return { ...known, shows: 'nothing' }
    if (question.kind === 'words') return { ...known, shows: 'words', said: given.flat().toSorted() }
    if (question.kind === 'number') return { ...known, shows: 'number', ...middleOf(given.flat().map(Number)) }
    const counted = choicesOffered(question).map((choice) => {
      const count = given.filter((answer) => answer.includes(choice)).length
      return { choice, count, percent: Math.round((count * 100) / answered) }
    })
    return { ...known, shows: 'choices', counted }
  })
}

function middleOf(numbers: readonly number[]) {
  const sorted = numbers.toSorted((one, other) => one - other)
  const at = (place: number) => sorted[place] ?? 0
  return { middle: at(Math.floor((sorted.length - 1) / 2)), lowest: at(0), highest: at(sorted.length - 1) }
}

export type ComparedChoice = { choice: string; before: number; now: number; points: number }
export type ComparedQuestion = { text: string; answeredBefore: number; answeredNow: number; choices: ComparedChoice[] }

/**
 * A repeat beside its baseline (SCR-18): for each question with choices that enough answered both times, the percentage of each
 * choice then and now and the difference in points.
 */
export function compareFigures(
  before: readonly QuestionFigures[],
  now: readonly QuestionFigures[],
): ComparedQuestion[] {
  return now.flatMap((one) => {
    const was = before.find(({ key }) => key === one.key)
    if (one.shows !== 'choices' || was?.shows !== 'choices') return []
    const choices = one.counted.map(({ choice, percent }) => {
      const then = was.counted.find((other) => other.choice === choice)?.percent ?? 0
      return { choice, before: then, now: percent, points: percent - then }
    })
    return [{ text: one.text, answeredBefore: was.answered, answeredNow: one.answered, choices }]
  })
}

/** What always has to be said beside a comparison. */
export const cautionOfComparing = (before: number, now: number): string =>
  `These need not be the same people: ${before} answered then and ${now} now. With so few, a difference of a few points can be chance.`
