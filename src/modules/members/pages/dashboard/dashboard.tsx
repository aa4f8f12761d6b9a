import { StatusTag } from '../../../../govuk/patterns/StatusTag.tsx'
import { momentOf } from '../../../../kernel/when-words.ts'
import { may } from '../../../../spine/access/index.ts'
import type { DatasetRow, Datasets, DatasetValue } from '../../../../spine/datasets/index.ts'
import { addressOfReference } from '../../../../spine/links/index.ts'
import { dayWords, timeWords } from '../../../../spine/meetings/index.ts'
import { day, Section } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { challengeStanding } from '../../rules/challenge/challenge-words.ts'
import { type Dashboard, readDashboard } from '../../use-cases/read-dashboard.ts'
import { membersNavigation } from '../members-navigation.ts'
import { PaperQuestions } from './paper-questions.tsx'

/** /members: councillors; the service and those who support members see it as theirs. Made for a phone: no table. */
export const dashboardPage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const { session } = visit
    if (!session) return page({ title: 'Before a meeting', body: <h1 class="govuk-heading-l">Before a meeting</h1> })
    const found = await visit.work((work) => readDashboard(work, datasets, session))
    return page({
      title: 'Before a meeting',
      subNavigation: membersNavigation('/members'),
      body: (
        <>
          <h1 class="govuk-heading-l">Before a meeting</h1>
          <Meetings {...found} />
          <Section id="papers" heading="Questions you might ask">
            <PaperQuestions papers={found.papers} />
          </Section>
          <Section id="changed" heading={changedHeading(found.since)}>
            <Changes changed={found.changed} />
          </Section>
          <Section id="requests" heading="What you have asked for">
            <Requests rows={found.requests} asks={may(visit.actor, 'ask for information')} />
          </Section>
          <Section id="following" heading="What you are following in the plan">
            <Following {...found} visit={visit} />
          </Section>
          {found.actions.length > 0 ? (
            <Section id="actions" heading="What you have taken on">
              <ul class="govuk-list">
                {found.actions.map((row) => (
                  <li>
                    <StatusTag status={row.status.word} />{' '}
                    <a class="govuk-link" href={`/actions/${row.reference}`}>
                      {row.title}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      ),
    })
  }

const changedHeading = (since: Date | null) =>
  since ? `Changed since your last visit, ${momentOf(since)}` : 'Changed in the last two weeks'

function Meetings({ committees, meetings }: Dashboard) {
  if (committees.length === 0)
    return (
      <p class="govuk-body">
        You sit on no committee, so there is no meeting of yours to prepare for. Ask your scrutiny officer if that is
        wrong.
      </p>
    )
  const [next, ...later] = meetings
  if (!next)
    return <p class="govuk-body">No meeting of {committees.map(({ name }) => name).join(' or ')} is arranged.</p>
  return (
    <>
      <p class="govuk-body-l">
        <a class="govuk-link" href={`/meetings/${next.reference}`}>
          {next.body}
        </a>
        <br />
        {dayWords(next.heldOn)} at {timeWords(next.startsAt)}
        {next.place ? `, ${next.place}` : ''}
      </p>
      {later.map((one) => (
        <p class="govuk-body">
          Then{' '}
          <a class="govuk-link" href={`/meetings/${one.reference}`}>
            {one.body}
          </a>{' '}
          on {dayWords(one.heldOn)} at {timeWords(one.startsAt)}.
        </p>
      ))}
    </>
  )
}

function Changes({ changed }: Pick<Dashboard, 'changed'>) {
  if (changed.length === 0) return <p class="govuk-body">Nobody else has changed anything that you may see.</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {changed.map((one) => (
        <li>
          <a class="govuk-link" href={addressOfReference(one.reference)}>
            {one.title}
          </a>
          <br />
          {one.who} {one.deed}, {momentOf(one.at)}
        </li>
      ))}
    </ul>
  )
}

function Requests({ rows, asks }: { rows: readonly DatasetRow[]; asks: boolean }) {
  return (
    <>
      {rows.length === 0 ? <p class="govuk-body">You have not asked for anything yet.</p> : null}
      <ul class="govuk-list govuk-list--spaced">
        {rows.map((row) => (
          <li>
            <StatusTag status={words(row['standing'])} tone={toneOf(words(row['standing']))} />{' '}
            <a class="govuk-link" href={hrefOf(row['request'])}>
              {words(row['request'])}
            </a>
            <br />
            {[
              `Asked on ${day(words(row['asked']))}.`,
              row['answered']
                ? `Answered on ${day(words(row['answered']))}.`
                : row['promised']
                  ? `Promised for ${day(words(row['promised']))}.`
                  : '',
              words(row['why']),
            ]
              .filter(Boolean)
              .join(' ')}
          </li>
        ))}
      </ul>
      {asks ? (
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href="/governance/requests/ask">
            Ask for information
          </a>
        </p>
      ) : null}
    </>
  )
}

function Following({ followed, visit }: Dashboard & { visit: Visit }) {
  const today = visit.ground.clock.today()
  return (
    <>
      {followed.length === 0 ? <p class="govuk-body">You are waiting for nothing from the plan.</p> : null}
      <ul class="govuk-list govuk-list--spaced">
        {followed.map((one) => {
          const { word, tone, next } = challengeStanding(one, today)
          return (
            <li>
              <StatusTag status={word} tone={tone} />{' '}
              <a class="govuk-link" href={`/members/challenges/${one.reference}`}>
                {one.title}
              </a>
              <br />
              {one.section}. {next}
            </li>
          )
        })}
      </ul>
      {may(visit.actor, 'challenge the plan') ? (
        <p class="govuk-body sl-no-print">
          <a class="govuk-link" href="/members/challenges/ask">
            Ask a question about the plan
          </a>
        </p>
      ) : null}
    </>
  )
}

const words = (value: DatasetValue | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.text : String(value)

const hrefOf = (value: DatasetValue | undefined): string => (typeof value === 'object' ? (value?.href ?? '/') : '/')

const toneOf = (standing: string) =>
  /^(Late|Refused)/.test(standing)
    ? 'red'
    : /^(No date|Answered, to be)/.test(standing)
      ? 'amber'
      : /^Answered/.test(standing)
        ? 'green'
        : 'blue'
