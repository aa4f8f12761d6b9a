import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { formatDate } from '../../../kernel/text.ts'
import type { InspectionForecast } from '../use-cases/forecast.ts'
import { day } from './inspection-words.tsx'

const pathwayWords = {
  short: 'A short inspection',
  standard: 'A standard inspection',
  monitoring: 'Monitoring visits, then a standard inspection',
  'needs-human': 'Not settled by the published rule: a person has to say',
}

/** What is to be expected next (A02): a range, what it rests on, and what would change it. */
export function Forecast({ next }: { next: InspectionForecast | null }) {
  return (
    <section aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        What to expect next
      </h2>
      {next === null ? (
        <p class="govuk-body">
          No graded inspection under a framework with a cycle has been recorded, so nothing can be said of the next one.
        </p>
      ) : (
        <>
          <SummaryList
            rows={[
              { key: 'Kind', value: `${pathwayWords[next.pathway.pathway]}. ${next.pathway.why}` },
              { key: 'Likely between', value: windowWords(next) },
              { key: 'Elections', value: <Elections next={next} /> },
              {
                key: 'Told from',
                value: (
                  <a class="govuk-link" href={`/inspections/${next.from.reference}`}>
                    {next.from.title}
                  </a>
                ),
              },
              ...next.publications.map(({ row, estimate }) => ({
                key: `Report of ${row.reference}`,
                value: `Expected about ${formatDate(estimate.expected)}. ${estimate.why} Some take far longer (ILACS-T11).`,
              })),
            ]}
          />
          <p class="govuk-body">
            A range and no promise. A new result, a complaint, or a change of framework would alter it. Which day the
            three years count from is not stated in the framework: the last day of fieldwork is taken (ILACS-T13).
          </p>
        </>
      )}
    </section>
  )
}

/** What elections do to it: the council enters their days, and a framework says how long before a poll all is quiet (ILACS-T9). */
function Elections({ next: { holds, polls } }: { next: InspectionForecast }) {
  return (
    <>
      {holds.map(({ from, poll }) => (
        <>
          No fieldwork and no publication from {formatDate(from)} to {formatDate(poll)}, the day of the poll (ILACS-T9).{' '}
        </>
      ))}
      {holds.length === 0
        ? polls.length === 0
          ? 'No election day has been entered. '
          : 'No election that was entered falls within it. '
        : null}
      <a class="govuk-link" href="/inspections/elections">
        Election days
      </a>
    </>
  )
}

function windowWords({ window, from }: InspectionForecast): string {
  const range = `${formatDate(window.opens)} and ${formatDate(window.closes)}`
  const since = `six months either side of three years after ${day(from.state.periods.at(-1)?.[1] ?? from.state.first_day)}`
  const standing = {
    before: 'It has not opened yet.',
    'in window': `In the window since ${formatDate(window.opens)}.`,
    past: 'The window has passed.',
  }
  return `${range}: ${since} (ILACS-T13). ${standing[window.standing]}`
}
