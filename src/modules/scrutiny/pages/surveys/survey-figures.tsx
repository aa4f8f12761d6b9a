import { Bars } from '../../../../govuk/patterns/charts/bars.tsx'
import { TakeAway } from '../../../../govuk/patterns/TakeAway.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { plural } from '../../../../kernel/text.ts'
import { Section } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import {
  type ComparedQuestion,
  cautionOfComparing,
  fewestAnswers,
  type QuestionFigures,
} from '../../rules/surveys/survey-figures.ts'
import { type ReviewSurveyState, reviewSurveyKind } from '../../store/survey-kind.ts'
import type { figuresOfSurvey } from '../../use-cases/surveys.ts'

type Found = Awaited<ReturnType<typeof figuresOfSurvey>>
type Props = { survey: StoredRecord<ReviewSurveyState>; found: Found }

/** What was answered, question by question, and beside what was answered before. */
export function SurveyFigures({ survey, found }: Props) {
  if (found === null) return null
  const at = reviewSurveyKind.path(survey.reference)
  return (
    <Section id="answers" heading={`What ${plural(found.answered, 'person', 'people')} answered`}>
      <TakeAway excel={`${at}/answers.xlsx`} csv={`${at}/answers.csv`} print={at} />
      <p class="govuk-body">
        <a class="govuk-link" href={`${at}/answers.docx`}>
          As a Word document
        </a>
      </p>
      {found.figures.map((figures) => (
        <Figures figures={figures} />
      ))}
      {found.before ? <Compared {...found.before} now={found.answered} /> : null}
    </Section>
  )
}

function Figures({ figures }: { figures: QuestionFigures }) {
  const { key, text, answered } = figures
  return (
    <section aria-labelledby={`${key}-asked`}>
      <h3 class="govuk-heading-s" id={`${key}-asked`}>
        {text}
      </h3>
      {figures.shows === 'nothing' ? (
        <p class="govuk-body">
          {answered === 0
            ? 'Nobody answered it.'
            : `Not shown: fewer than ${fewestAnswers} answered, and somebody could be known by their answer.`}
        </p>
      ) : null}
      {figures.shows === 'number' ? (
        <p class="govuk-body">
          {plural(answered, 'answer')}. The middle one is {figures.middle}; the lowest {figures.lowest}, the highest{' '}
          {figures.highest}.
        </p>
      ) : null}
      {figures.shows === 'words' ? (
        <>
          <p class="govuk-body">{plural(answered, 'answer')}, in the order of the alphabet.</p>
          <ul class="govuk-list govuk-list--bullet">
            {figures.said.map((words) => (
              <li class="sl-kept">{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {figures.shows === 'choices' ? (
        <>
          <Bars
            id={`${key}-bars`}
            title={`What was answered to: ${text}`}
            bars={figures.counted.map(({ choice, count, percent }) => ({
              label: choice,
              value: count,
              words: `${count} (${percent}%)`,
            }))}
          />
          <WideTable
            caption={`Answers to: ${text}`}
            captionHidden
            firstCellIsHeader
            head={['Answer', 'How many', 'Of those who answered']}
            rows={figures.counted.map(({ choice, count, percent }) => [choice, String(count), `${percent}%`])}
          />
        </>
      ) : null}
    </section>
  )
}

type ComparedProps = { reference: string; answered: number; now: number; compared: readonly ComparedQuestion[] }

/** The repeat beside its baseline (SCR-18). */
function Compared({ reference, answered, now, compared }: ComparedProps) {
  return (
    <>
      <h3 class="govuk-heading-m">Beside the survey before</h3>
      <p class="govuk-body">
        It asks again what{' '}
        <a class="govuk-link" href={reviewSurveyKind.path(reference)}>
          {reference}
        </a>{' '}
        asked. {cautionOfComparing(answered, now)}
      </p>
      {compared.length === 0 ? (
        <p class="govuk-body">Too few answered one of the two for anything to be compared.</p>
      ) : null}
      {compared.map(({ text, choices }) => (
        <WideTable
          caption={`Then and now: ${text}`}
          captionSize="s"
          firstCellIsHeader
          head={['Answer', 'Then', 'Now', 'Change in points']}
          rows={choices.map(({ choice, before, now: later, points }) => [
            choice,
            `${before}%`,
            `${later}%`,
            points > 0 ? `${points} more` : points < 0 ? `${-points} fewer` : 'The same',
          ])}
        />
      ))}
    </>
  )
}
