import { Button } from '../../../../govuk/components/Button.tsx'
import { capitalised, plural } from '../../../../kernel/text.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { PostForm, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { questionKindWords } from '../../rules/surveys/survey-questions.ts'
import { type ReviewSurveyState, reviewSurveyKind } from '../../store/survey-kind.ts'
import { figuresOfSurvey, newToken } from '../../use-cases/surveys.ts'
import type { SourceOfEvidence } from '../sources/source-of-evidence.ts'
import { SurveyFigures } from './survey-figures.tsx'

const tones = { drafted: 'grey', open: 'amber', closed: 'green' } as const
/** Where a survey is answered. */
export const answerAddress = (token: string): string => `/public/surveys/${token}`

/** The surveys of a review (G22): built here, answered without an account, anonymous, and asked again. */
export const surveys: SourceOfEvidence<ReviewSurveyState> = {
  kind: reviewSurveyKind,
  path: 'surveys',
  called: 'Survey',
  many: 'Surveys',
  about:
    'What is asked of many at once, without an account and without a name. Nothing is shown of a question that fewer than five answered.',
  add: 'Write a survey',
  fresh: {
    ...{ for_whom: '', intro: '', thanks: '', questions: [], repeats_id: null, standing: 'drafted' },
    ...{ token: '', opened_on: null, closes_on: null, closed_on: null },
  },
  forms: [
    {
      path: 'change',
      heading: 'A survey',
      link: 'Change what is said around it',
      deed: 'changed',
      when: ({ standing }) => standing !== 'closed',
      fields: [
        {
          name: 'title',
          label: 'What is it called?',
          hint: 'Whoever answers reads this',
          wanted: 'Say what it is called',
        },
        { name: 'for_whom', label: 'Whom is it for?', hint: 'Such as foster carers', wanted: 'Say whom it is for' },
        {
          name: 'intro',
          label: 'What should they know before they begin? (optional)',
          hint: 'What becomes of their answers, and whom they can ask',
          kind: 'text',
        },
        { name: 'thanks', label: 'What do they read afterwards? (optional)', kind: 'text' },
        { name: 'closes_on', label: 'What is the last day? (optional)', kind: 'day' },
      ],
      complete: (state, { today, errors }) => {
        if (state.closes_on !== null && state.closes_on < today.toString()) errors['closes_on'] = 'That day has passed'
        return { ...state, token: state.token || newToken() }
      },
    },
  ],
  columns: [
    { header: 'Survey', kind: 'text', width: 40, value: ({ title }) => title },
    { header: 'For whom', kind: 'text', width: 24, value: ({ state }) => state.for_whom },
    { header: 'Questions', kind: 'number', value: ({ state }) => state.questions.length },
    { header: 'Opened', kind: 'date', value: ({ state }) => state.opened_on },
    { header: 'Last day', kind: 'date', value: ({ state }) => state.closed_on ?? state.closes_on },
  ],
  standing: ({ standing }) => ({ word: capitalised(standing), tone: tones[standing] }),
  says: (state) => [
    { key: 'For whom', value: state.for_whom },
    { key: 'Said before', value: state.intro },
    { key: 'Said afterwards', value: state.thanks },
    { key: 'Opened', value: state.opened_on ? day(state.opened_on) : '' },
    { key: 'Last day', value: state.closes_on ? day(state.closes_on) : '' },
    { key: 'Closed', value: state.closed_on ? day(state.closed_on) : '' },
  ],
  below: async (work, record, { visit, keeps }) => (
    <>
      <Asked survey={record} keeps={keeps} visit={visit} />
      <SurveyFigures survey={record} found={await figuresOfSurvey(work, record)} />
    </>
  ),
  entry: ({ title, state }) =>
    state.standing === 'closed'
      ? {
          title: `What ${state.for_whom} answered`,
          summary: '',
          source: `${title}, closed ${state.closed_on ? day(state.closed_on) : ''}`,
          sourceKind: 'survey',
          element: 'service users',
          dated: state.closed_on ?? '',
        }
      : null,
}

type AskedProps = { survey: StoredRecord<ReviewSurveyState>; keeps: boolean; visit: Visit }

/** What it asks, and what can be done with it now. */
function Asked({ survey: { reference, version, state }, keeps, visit }: AskedProps) {
  const at = reviewSurveyKind.path(reference)
  const deed = (path: string, text: string) => (
    <PostForm visit={visit} action={`${at}/${path}`}>
      <VersionField value={version} />
      <Button variant="secondary" preventDoubleClick>
        {text}
      </Button>
    </PostForm>
  )
  return (
    <Section id="questions" heading={plural(state.questions.length, 'question')}>
      <ol class="govuk-list govuk-list--number">
        {state.questions.map(({ text, kind, choices }) => (
          <li>
            {text} <span class="sl-muted">({[questionKindWords[kind], ...choices].join('; ')})</span>
          </li>
        ))}
      </ol>
      {keeps && state.standing === 'open' ? (
        <p class="govuk-body">
          Send this address to {state.for_whom}:{' '}
          <a class="govuk-link" href={answerAddress(state.token)}>
            {answerAddress(state.token)}
          </a>
        </p>
      ) : null}
      {keeps ? (
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href={`${at}/preview`}>
            As whoever answers sees it
          </a>
          {state.standing === 'drafted' && state.repeats_id === null ? (
            <>
              {' · '}
              <a class="govuk-link" href={`${at}/questions`}>
                Change the questions
              </a>
            </>
          ) : null}
        </p>
      ) : null}
      {keeps && state.standing === 'drafted' && state.questions.length > 0 ? deed('open', 'Open it') : null}
      {keeps && state.standing === 'open' ? deed('close', 'Close it and show what was answered') : null}
      {keeps && state.standing === 'closed' ? deed('repeat', 'Ask it again') : null}
    </Section>
  )
}
