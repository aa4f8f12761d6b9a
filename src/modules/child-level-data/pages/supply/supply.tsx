import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { SummaryList } from '../../../../govuk/components/SummaryList.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { type FieldErrors, NotFound, NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { momentOf } from '../../../../kernel/when-words.ts'
import { textOf } from '../../../../platform/http/form.ts'
import { insist, may } from '../../../../spine/access/index.ts'
import { lookAt, looking, openSealed } from '../../../../spine/children/index.ts'
import { type Answer, FormToken, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { timeTaken } from '../../rules/runs/run-standing.ts'
import { isPackShape, packShapes } from '../../rules/supply/pack-shapes.ts'
import { type Pack, packsOf, readPack } from '../../store/read-packs.ts'
import { type DataRun, readDataRun } from '../../store/read-runs.ts'
import { givePack } from '../../use-cases/supply/give-pack.ts'
import { makePack } from '../../use-cases/supply/pack-job.ts'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { isChecked } from '../runs/run.tsx'

/** /child-level-data/:run/supply: what was made to be taken away or given; whoever may see children takes it, for a purpose. */
export async function supplyPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const { run, packs } = await visit.work(async (work) => {
    const found = await readDataRun(work, visit.params['run'] ?? '')
    return { run: found, packs: await packsOf(work, found.id) }
  })
  const here = `/child-level-data/${run.reference}/supply`
  const makes = may(visit.actor, 'run child-level data') && isChecked(run) && run.state.rows_disposed_on === null
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: `Supply of ${run.reference}`,
    subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">Supply of {run.reference}</h1>
        {packs.length === 0 ? (
          <EmptyState heading="Nothing has been made yet">
            <p class="govuk-body">
              A pack holds the lists as they were given, with the council’s own identifiers, and does not change.
            </p>
          </EmptyState>
        ) : null}
        {packs.map((pack) => (
          <OnePack visit={visit} run={run} pack={pack} error={errors['to']} />
        ))}
        {makes ? (
          <form method="post" action={here} noValidate>
            <FormToken visit={visit} />
            <Radios
              name="shape"
              label="Make"
              items={Object.entries(packShapes).map(([value, label]) => ({ value, label }))}
              error={errors['shape']}
            />
            <Button preventDoubleClick>Make it</Button>
          </form>
        ) : null}
      </>
    ),
  })
}

function OnePack({ visit, run, pack, error }: { visit: Visit; run: DataRun; pack: Pack; error: string | undefined }) {
  const here = `/child-level-data/${run.reference}/supply/${pack.id}`
  const takes = may(visit.actor, 'see children') && pack.sealedId !== null
  const gives = may(visit.actor, 'run child-level data') && pack.givenAt === null && pack.shape !== 'marked'
  const since = pack.givenAt ? timeTaken(pack.givenAt.getTime() - Date.parse(run.state.started_at)) : ''
  return (
    <section aria-labelledby={`pack-${pack.id}`}>
      <h2 class="govuk-heading-m" id={`pack-${pack.id}`}>
        {pack.name}
      </h2>
      <SummaryList
        rows={[
          { key: 'Shape', value: isPackShape(pack.shape) ? packShapes[pack.shape] : pack.shape },
          {
            key: 'Made',
            value: `${momentOf(pack.madeAt)}${pack.madeBy ? ` by ${pack.madeBy}` : ''}, ${figure(Math.ceil(pack.size / 1024))} KB`,
          },
          { key: 'SHA-256', value: <code class="sl-hash">{pack.sha256}</code> },
          {
            key: 'Given',
            value: pack.givenAt
              ? `To ${pack.givenTo}, ${momentOf(pack.givenAt)}: ${since} from the start of the run`
              : '',
          },
          { key: 'Receipt', value: pack.receipt },
          { key: 'Bytes', value: pack.sealedId === null ? 'Disposed of; the hash stays' : '' },
        ].filter(({ value }) => value !== '')}
      />
      {takes ? (
        <p class="govuk-body">
          <a class="govuk-link" href={here} download>
            Take it away
          </a>
        </p>
      ) : null}
      {gives ? (
        <form method="post" action={`${here}/give`} noValidate>
          <FormToken visit={visit} />
          <Input
            id={`to-${pack.id}`}
            name="to"
            label="Whom was it given to?"
            value={textOf(visit.typed, 'to')}
            error={error}
          />
          <Input id={`receipt-${pack.id}`} name="receipt" label="How did they say that they have it? (optional)" />
          <Button variant="secondary">It has been given</Button>
        </form>
      ) : null}
    </section>
  )
}

/** POST /child-level-data/:run/supply: data officers. */
export async function make(visit: Visit): Promise<Answer> {
  insist(visit.actor, 'run child-level data')
  const shape = textOf(visit.typed, 'shape')
  if (!isPackShape(shape)) return supplyPage(visit, { shape: 'Choose what to make' })
  const id = await visit.work((work) => makePack(work, visit.params['run'] ?? '', shape))
  return redirect(`/runs/${id}`, {
    what: 'It is being made.',
    next: 'When it is finished you find it under Supply of the run.',
  })
}

/** GET /child-level-data/:run/supply/:pack: the bytes as they were frozen. Asks a purpose; the taking is written down. */
export function takePack(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const id = z.uuid().safeParse(visit.params['pack'])
    if (!id.success) throw new NotFound('That pack')
    const file = await visit.work(async (work) => {
      const run = await readDataRun(work, visit.params['run'] ?? '')
      const pack = await readPack(work, run.id, id.data)
      if (pack.sealedId === null) throw new NotPossibleNow('That pack has been disposed of.')
      const { scope } = await lookAt(work, { about: `took away “${pack.name}”` })
      if (scope !== 'all') throw new NotFound('That pack')
      return openSealed(work, visit.ground, pack.sealedId)
    })
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { kind: 'stream', stream: file.open(), name: file.name, type, size: file.size }
  })
}

/** POST /child-level-data/:run/supply/:pack/give: data officers. */
export async function give(visit: Visit): Promise<Answer> {
  const run = (visit.params['run'] ?? '').toUpperCase()
  const id = z.uuid().safeParse(visit.params['pack'])
  if (!id.success) throw new NotFound('That pack')
  const given = { to: textOf(visit.typed, 'to'), receipt: textOf(visit.typed, 'receipt') }
  try {
    await visit.work((work) => givePack(work, run, id.data, given))
  } catch (refusal) {
    if (refusal instanceof NotValid) return supplyPage(visit, refusal.fields)
    throw refusal
  }
  return redirect(`/child-level-data/${run}/supply`, { what: `It is written down that ${given.to.trim()} has it.` })
}
