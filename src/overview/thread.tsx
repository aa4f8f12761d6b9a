import { BackLink } from '../govuk/components/BackLink.tsx'
import { NotFound } from '../kernel/failures.ts'
import { mostSteps, type ThreadStep, walkThread } from '../spine/links/index.ts'
import { type Answer, page, type Visit } from '../spine/web/index.ts'
import { addressOf } from './kinds.ts'

/** /thread/:reference: anyone signed in, of what they may read. The golden thread of a record to its ends, both ways. */
export async function threadPage(visit: Visit): Promise<Answer> {
  const wanted = visit.params['reference']?.toUpperCase() ?? ''
  const { record, up, down } = await visit.work(async (work) => {
    const record = await work.tx
      .selectFrom('record')
      .select(['id', 'kind', 'reference', 'title'])
      .where('reference', '=', wanted)
      .executeTakeFirst()
    if (!record) throw new NotFound(wanted || 'That record')
    return { record, up: await walkThread(work, record.id, true), down: await walkThread(work, record.id, false) }
  })
  return page({
    title: `The thread of ${record.reference}`,
    before: <BackLink href={addressOf(record.kind, record.reference)}>{record.title}</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">
          The thread of {record.title} <span class="sl-no-wrap">{record.reference}</span>
        </h1>
        <Way heading="What it hangs from" id="up" steps={up} start={record.id} />
        <Way heading="What hangs from it" id="down" steps={down} start={record.id} />
      </>
    ),
  })
}

function Way({
  heading,
  id,
  steps,
  start,
}: {
  heading: string
  id: string
  steps: readonly ThreadStep[]
  start: string
}) {
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading} <span class="sl-count">({new Set(steps.map((step) => step.id)).size})</span>
      </h2>
      {steps.length === 0 ? <p class="govuk-body">Nothing that you may see.</p> : null}
      <Steps steps={steps} after={[start]} />
      {steps.length === mostSteps ? <p class="govuk-body">There is more: walk on from one of those above.</p> : null}
    </section>
  )
}

/** The records that come next on a way, each with those that come after it. */
function Steps({ steps, after }: { steps: readonly ThreadStep[]; after: readonly string[] }) {
  const next = steps.filter(({ path }) => path.length === after.length + 1 && after.every((id, at) => path[at] === id))
  if (next.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {next.map(({ kind, reference, title, says, path }) => (
        <li>
          {says}{' '}
          <a class="govuk-link" href={addressOf(kind, reference)}>
            {title}
          </a>{' '}
          <span class="sl-no-wrap">{reference}</span>
          <Steps steps={steps} after={path} />
        </li>
      ))}
    </ul>
  )
}
