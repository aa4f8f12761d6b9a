import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Table } from '../../../govuk/components/Table.tsx'
import { Tag, type Tone } from '../../../govuk/components/Tag.tsx'
import { ScrollRegion, TwoThirds } from '../../../govuk/layout.tsx'
import { momentOf } from '../../../kernel/when-words.ts'
import type { Settings } from '../../../platform/config/settings.ts'
import { insist } from '../../access/index.ts'
import { latestRuns, type Run, startRun } from '../../runs/index.ts'
import { accountNavigation } from '../../sign-in/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../web/index.ts'
import type { Finding, State } from '../health/finding.ts'
import { lookAtDatabase, lookAtMachine } from '../health/look.ts'

/** /settings/health: administrators. */
export async function healthPage(visit: Visit, settings: Settings): Promise<Answer> {
  const findings = [
    ...(await lookAtMachine(settings, visit.ground)),
    ...(await lookAtDatabase(visit.ground, settings.DATABASE_URL === undefined, false)),
  ]
  const [last] = await visit.work((work) => latestRuns(work, 'verify history', 1))
  const wrong = findings.filter((one) => one.state !== 'well').length
  return page({
    title: 'Health',
    subNavigation: accountNavigation(visit),
    body: (
      <>
        <h1 class="govuk-heading-l">Health</h1>
        <p class="govuk-body">
          {wrong === 0 ? 'Everything is well.' : `${wrong} of ${findings.length} parts need somebody to look at them.`}
        </p>
        <ScrollRegion labelledBy="parts-caption">
          <Table
            caption="Each part of this installation"
            captionHidden
            captionId="parts-caption"
            firstCellIsHeader
            head={['Part', 'How it is', 'What was found']}
            rows={findings.map(rowOf)}
          />
        </ScrollRegion>
        <TwoThirds>
          <h2 class="govuk-heading-m">The history</h2>
          <p class="govuk-body">
            Every change to a record is kept, chained to the one before it and sealed each night. Checking looks at all
            of it and names each place where somebody altered it or took something out.
          </p>
          <LastCheck run={last} />
          <form method="post" action="/settings/health/verify-history">
            <FormToken visit={visit} />
            <input type="hidden" name="once" value={randomUUID()} />
            <Button variant="secondary" preventDoubleClick>
              Check the history
            </Button>
          </form>
        </TwoThirds>
      </>
    ),
  })
}

/** /settings/health/verify-history. The form's own number makes a double press one run. */
export async function verify(visit: Visit): Promise<Answer> {
  const once = z
    .uuid()
    .catch(() => randomUUID())
    .parse(visit.typed['once'])
  const { id } = await visit.work((work) => {
    insist(work.actor, 'verify history')
    return startRun(work, {
      kind: 'verify history',
      title: 'Check the history',
      input: {},
      key: `verify history ${once}`,
    })
  })
  return redirect(`/runs/${id}`)
}

function LastCheck({ run }: { run: Run | undefined }) {
  if (!run) return <p class="govuk-body">It has not been checked yet.</p>
  return (
    <p class="govuk-body">
      Last checked on {momentOf(run.createdAt)}:{' '}
      <a class="govuk-link" href={`/runs/${run.id}`}>
        {run.messages.at(-1)?.words ?? 'see how far it is'}
      </a>
    </p>
  )
}

const tones: Record<State, { text: string; tone: Tone }> = {
  well: { text: 'Well', tone: 'green' },
  warning: { text: 'Look at this', tone: 'amber' },
  fault: { text: 'Fault', tone: 'red' },
  'not looked': { text: 'Unknown', tone: 'grey' },
}

function rowOf(finding: Finding) {
  const { text, tone } = tones[finding.state]
  const found = finding.mend ? `${finding.says} ${finding.mend}` : finding.says
  return [{ content: finding.part }, { content: <Tag tone={tone}>{text}</Tag> }, { content: found }]
}
