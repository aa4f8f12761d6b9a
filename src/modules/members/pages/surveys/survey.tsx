import { Button } from '../../../../govuk/components/Button.tsx'
import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { may } from '../../../../spine/access/index.ts'
import { DeedLinks, day, recordPage, Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, PostForm, redirect, VersionField, type Visit } from '../../../../spine/web/index.ts'
import { fewest, gaps, scale } from '../../rules/surveys/survey-results.ts'
import { sittingOn } from '../../store/read-committees.ts'
import { repliedTo } from '../../store/read-surveys.ts'
import { surveyKind } from '../../store/survey-kind.ts'
import { resultsOf, type SurveyShown } from '../../use-cases/survey-results.ts'
import { closeSurvey } from '../../use-cases/surveys.ts'
import { membersNavigation } from '../members-navigation.ts'

/** /members/surveys/:reference: members of the committee, those who support them, the service. */
export const surveyPage = (visit: Visit): Promise<Answer> =>
  recordPage({
    visit,
    kind: surveyKind,
    called: 'Survey of members',
    subNavigation: membersNavigation('/members/surveys'),
    also: async (work, { id, state }) => ({
      ...(await resultsOf(work, id, state)),
      replied: await repliedTo(work, id),
      sitting: await sittingOn(work, state.body_id),
    }),
    status: ({ state }) => (
      <StatusTag
        status={state.status === 'open' ? 'Open' : 'Closed'}
        tone={state.status === 'open' ? 'blue' : 'grey'}
      />
    ),
    facts: ({ state }, { replied, sitting }) => [
      { label: 'Open until', value: day(state.closes_on) },
      { label: 'Answered', value: `${replied.size} of ${sitting.length}` },
    ],
    actions: ({ reference, state }, { replied, sitting }) => {
      const me = visit.actor.person ?? ''
      const mine = sitting.some(({ id }) => id === me) && !replied.has(me) && state.status === 'open'
      return mine ? <DeedLinks deeds={[{ href: `/members/surveys/${reference}/answer`, text: 'Answer it' }]} /> : null
    },
    body: ({ reference, version, state }, shown) => (
      <>
        <p class="govuk-body">
          Nobody sees who answered what. Results are shown once it is closed, and only where {fewest} or more answered.
        </p>
        {state.status === 'open' ? (
          <>
            <ul class="govuk-list govuk-list--bullet">
              {state.questions.map(({ says }) => (
                <li>{says}</li>
              ))}
            </ul>
            {may(visit.actor, 'keep members’ learning') ? (
              <PostForm visit={visit} action={`/members/surveys/${reference}/close`}>
                <VersionField value={version} />
                <Button variant="secondary" preventDoubleClick>
                  Close it and show the results
                </Button>
              </PostForm>
            ) : null}
          </>
        ) : (
          <Results shown={shown} />
        )}
      </>
    ),
  })

function Results({ shown: { results, changes, baseline } }: { shown: SurveyShown }) {
  if (!results) return <p class="govuk-body">Fewer than {fewest} answered, so there are no results to show.</p>
  const wanting = gaps(results)
  return (
    <>
      <Section id="gaps" heading="Where to begin">
        {wanting.length === 0 ? (
          <p class="govuk-body">Of no statement did half or more say that it holds a little at most.</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {wanting.map(({ says, weak, answered }) => (
              <li>
                {says} {weak} of {answered} say a little or not at all.
              </li>
            ))}
          </ul>
        )}
      </Section>
      <WideTable
        caption="What members said"
        captionSize="m"
        firstCellIsHeader
        head={['Statement', 'About', ...scale.map(({ text }) => ({ content: text, numeric: true }))]}
        rows={results.map(({ says, heading, counts }) => [
          { content: says },
          heading,
          ...counts.map((count) => ({ content: count, numeric: true })),
        ])}
      />
      {changes && baseline ? (
        <WideTable
          caption={`Since ${baseline.reference}`}
          captionSize="m"
          firstCellIsHeader
          head={['Statement', 'Then', 'Now', 'Change']}
          rows={changes.map(({ says, before, now, word }) => [{ content: says }, before, now, word])}
        />
      ) : null}
    </>
  )
}

/** …/close: those who support members. */
export async function close(visit: Visit): Promise<Answer> {
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => closeSurvey(work, reference, Number(visit.typed['version']) || 0))
  return redirect(surveyKind.path(reference), { what: `${reference} is closed. Its results are shown below.` })
}
