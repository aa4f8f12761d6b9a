import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { InsetText } from '../../../govuk/components/InsetText.tsx'
import { Tag } from '../../../govuk/components/Tag.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import { NotFound } from '../../../kernel/failures.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import { readRun } from '../read-runs.ts'
import { isOver, type Run, type RunStatus } from '../run.ts'
import { cancelRun } from '../start-run.ts'

/** /runs/:id: whoever started it, and administrators. Reloads its own middle while the work goes on. */
export async function runPage(visit: Visit): Promise<Answer> {
  const run = await visit.work((work) => readRun(work, idOf(visit)))
  const over = isOver(run.status)
  return page({
    title: over ? `${run.title}: ${words[run.status].text.toLowerCase()}` : run.title,
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">{run.title}</h1>
        <div id="run" data-module={over ? undefined : 'sl-refresh'}>
          <RunProgress run={run} />
          {over ? null : <UnderWay run={run} visit={visit} />}
        </div>
      </TwoThirds>
    ),
  })
}

/** /runs/:id/cancel */
export async function cancel(visit: Visit): Promise<Answer> {
  const id = idOf(visit)
  await visit.work((work) => cancelRun(work, id))
  return redirect(`/runs/${id}`, {
    what: 'It has been asked to stop.',
    next: 'What it had already done stays done. It stops after the piece it is doing now.',
  })
}

function idOf(visit: Visit): string {
  const id = z.uuid().safeParse(visit.params['id'])
  if (!id.success) throw new NotFound('That run')
  return id.data
}

const words: Record<RunStatus, { text: string; tone: 'grey' | 'blue' | 'green' | 'red' | 'amber' }> = {
  waiting: { text: 'Waiting to begin', tone: 'grey' },
  running: { text: 'Under way', tone: 'blue' },
  done: { text: 'Finished', tone: 'green' },
  failed: { text: 'Failed', tone: 'red' },
  cancelled: { text: 'Stopped', tone: 'grey' },
  uncertain: { text: 'Uncertain', tone: 'amber' },
}

function RunProgress({ run }: { run: Run }) {
  const { text, tone } = words[run.status]
  return (
    <>
      <p class="govuk-body">
        <Tag tone={tone}>{text}</Tag>
      </p>
      {run.total === null ? null : (
        <>
          <label class="govuk-body" for="run-progress">
            {figure(run.done)} of {figure(run.total)} done
          </label>
          <progress class="sl-run-progress" id="run-progress" max={Math.max(run.total, 1)} value={run.done} />
        </>
      )}
      {run.messages.length === 0 ? null : (
        <ul class="govuk-list govuk-list--bullet">
          {run.messages.map((message) => (
            <li>{message.words}</li>
          ))}
        </ul>
      )}
      {run.status === 'uncertain' ? (
        <InsetText>
          It was interrupted while handing something over, so nobody knows whether it arrived. It will not be repeated
          by itself.
        </InsetText>
      ) : null}
    </>
  )
}

function UnderWay({ run, visit }: { run: Run; visit: Visit }) {
  return (
    <>
      <p class="govuk-body">
        You may leave this page; the work goes on.{' '}
        <a class="govuk-link" href={`/runs/${run.id}`}>
          See how far it is now
        </a>
      </p>
      {run.cancelAsked ? (
        <p class="govuk-body">It has been asked to stop.</p>
      ) : (
        <form method="post" action={`/runs/${run.id}/cancel`}>
          <FormToken visit={visit} />
          <Button variant="secondary">Stop this work</Button>
        </form>
      )}
    </>
  )
}

const figure = (count: number) => count.toLocaleString('en-GB')
