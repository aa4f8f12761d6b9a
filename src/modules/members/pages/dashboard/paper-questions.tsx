import { Details } from '../../../../govuk/components/Details.tsx'
import { Tag, type Tone } from '../../../../govuk/components/Tag.tsx'
import { dayWords } from '../../../../spine/meetings/index.ts'
import type { MemberQuestion, QuestionKind } from '../../rules/papers/member-question.ts'
import { questionCounts } from '../../rules/papers/questions-of-paper.ts'
import type { PaperWithQuestions } from '../../use-cases/read-dashboard.ts'

/** How many questions of a paper stand open: as many as one can ask in a meeting. The rest are folded beneath. */
const shownFirst = 5

const kindWords: Readonly<Record<QuestionKind, { word: string; tone: Tone }>> = {
  late: { word: 'Late', tone: 'red' },
  worse: { word: 'Worse', tone: 'red' },
  unproved: { word: 'Not proved', tone: 'amber' },
  'to ask': { word: 'To ask', tone: 'grey' },
}

/** Each paper with the questions that its own figures give rise to (K09). */
export function PaperQuestions({ papers }: { papers: readonly PaperWithQuestions[] }) {
  if (papers.length === 0)
    return (
      <p class="govuk-body">
        No paper has come yet. Once one is published to your committee, questions drawn from its figures stand here.
      </p>
    )
  return (
    <>
      <p class="govuk-body">
        Written by rule from the figures in each paper: what is late, worse or not proved. They are a start; ask your
        own.
      </p>
      {papers.map(({ reference, title, heldOn, questions }) => (
        <>
          <h3 class="govuk-heading-s" id={reference}>
            <a class="govuk-link" href={`/papers/${reference}`}>
              {title}
            </a>
          </h3>
          <p class="govuk-body">
            For {dayWords(heldOn)}.{' '}
            {questions.length > 0
              ? `Found in it: ${questionCounts(questions)}.`
              : 'Nothing in its figures is late, worse or without proof. Its words may still raise questions.'}
          </p>
          <Questions questions={questions.slice(0, shownFirst)} />
          {questions.length > shownFirst ? (
            <Details summary={`${questions.length - shownFirst} more on ${title}`}>
              <Questions questions={questions.slice(shownFirst)} />
            </Details>
          ) : null}
        </>
      ))}
    </>
  )
}

function Questions({ questions }: { questions: readonly MemberQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--spaced">
      {questions.map(({ kind, about, question, because }) => (
        <li>
          <Tag tone={kindWords[kind].tone}>{kindWords[kind].word}</Tag> <strong>{about}</strong>
          <br />
          {question}
          <br />
          <span class="govuk-hint">{because}</span>
        </li>
      ))}
    </ul>
  )
}
