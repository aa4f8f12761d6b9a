import { Button } from '../../../../govuk/components/Button.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { FormToken, type Visit } from '../../../../spine/web/index.ts'
import type { DataRun } from '../../store/read-runs.ts'

/** How far the work on a run is, or why there is none: what went wrong says what to do. */
export function WorkProgress({ run }: { run: DataRun }) {
  const { standing, work } = run
  if (!work || (standing !== 'reading' && standing !== 'checking' && standing !== 'failed' && standing !== 'stopped'))
    return null
  const last = work.words.at(-1)
  if (standing === 'failed' || standing === 'stopped') {
    return (
      <InsetText>
        <p class="govuk-body">{last ?? 'The work did not finish.'}</p>
        <p class="govuk-body">
          {run.state.state === 'reading'
            ? 'Nothing was kept but the files. Mend them and start a new run.'
            : 'Nothing was kept of this check. It can be checked again.'}{' '}
          Earlier runs are as they were.
        </p>
      </InsetText>
    )
  }
  return (
    <section aria-labelledby="progress">
      <h2 class="govuk-heading-m" id="progress">
        {standing === 'reading' ? 'Reading the files' : 'Checking the lists'}
      </h2>
      <label class="govuk-body" for="run-progress">
        {work.total === null ? 'Waiting to begin' : `${Math.round((100 * work.done) / Math.max(work.total, 1))}% done`}
        {last ? `. ${last}` : ''}
      </label>
      <progress class="sl-run-progress" id="run-progress" max={Math.max(work.total ?? 1, 1)} value={work.done} />
      <p class="govuk-body">
        You may leave this page; the work goes on.{' '}
        <a class="govuk-link" href={`/child-level-data/${run.reference}`}>
          See how far it is now
        </a>
      </p>
    </section>
  )
}

/** Stopping work that is under way. */
export function StopForm({ visit, run }: { visit: Visit; run: DataRun }) {
  if (run.standing !== 'reading' && run.standing !== 'checking') return null
  return (
    <form method="post" action={`/child-level-data/${run.reference}/stop`}>
      <FormToken visit={visit} />
      <Button variant="secondary">Stop this work</Button>
    </form>
  )
}
