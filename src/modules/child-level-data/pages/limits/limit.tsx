import { Temporal } from 'temporal-polyfill'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { formatDate } from '../../../../kernel/text.ts'
import { dayOf } from '../../../../kernel/when-words.ts'
import { listOf, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { type Answer, PostForm, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { type LimitSaid, setLimits } from '../../store/data-limits.ts'
import { limitsNow, setLimit } from '../../use-cases/limits/set-limit.ts'
import { dataNavigation } from '../navigation.ts'
import { figure } from './limits.tsx'

/** /child-level-data/limits/:limit: everyone in the service sees what was set, when and why; data officers set it. */
export async function limitPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  const key = visit.params['limit'] ?? ''
  const { now, said } = await visit.work(async (work) => ({
    now: (await limitsNow(work)).flatMap(({ limits }) => limits).find((one) => one.key === key),
    said: await setLimits(work, key),
  }))
  if (!now) throw new NotFound('That limit')
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return page({
    title: now.words,
    subNavigation: dataNavigation(visit, visit.path),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">{now.words}</h1>
        <p class="govuk-body">
          <strong>{figure(now.own ?? now.shipped)}</strong>
          {now.own === null ? ', as it ships' : `, the council’s own. As it ships: ${figure(now.shipped)}`}.
        </p>
        {may(visit.actor, 'run child-level data') ? (
          <SetForm visit={visit} now={now.own ?? now.shipped} errors={errors} />
        ) : null}
        <Said said={said} />
      </>
    ),
  })
}

function SetForm({ visit, now, errors }: { visit: Visit; now: number; errors: FieldErrors }) {
  const sent = Object.keys(errors).length > 0
  const text = (name: string, usual: string) => ({
    name,
    value: sent ? textOf(visit.typed, name) : usual,
    error: errors[name],
  })
  return (
    <TwoThirds>
      <h2 class="govuk-heading-m">Set it for the council</h2>
      <PostForm visit={visit} action={visit.path}>
        <Input label="Limit" width={5} inputMode="decimal" {...text('value', String(now))} />
        <Checkboxes
          name="asShipped"
          label="Or"
          small
          items={[{ value: 'yes', label: 'Go back to what ships' }]}
          values={listOf(visit.typed, 'asShipped')}
        />
        <Input
          label="From which day?"
          hint="Runs as at that day and later go by it."
          type="date"
          width={10}
          {...text('startsOn', visit.ground.clock.today().toString())}
        />
        <Textarea label="Why?" rows={2} {...text('reason', '')} />
        <Button preventDoubleClick>Set the limit</Button>
      </PostForm>
    </TwoThirds>
  )
}

function Said({ said }: { said: readonly LimitSaid[] }) {
  if (said.length === 0) return null
  return (
    <WideTable
      caption="What was set"
      captionSize="m"
      firstCellIsHeader
      head={[
        'From',
        { content: 'Limit', numeric: true },
        'Why',
        'Set by',
        'Set',
        { content: 'Shipped then', numeric: true },
      ]}
      rows={said.map((one) => [
        { content: formatDate(Temporal.PlainDate.from(one.startsOn)), class: 'sl-no-wrap' },
        { content: one.value === null ? 'As it ships' : figure(one.value), numeric: true },
        one.reason,
        one.by ?? '',
        { content: dayOf(one.setAt), class: 'sl-no-wrap' },
        { content: figure(one.shippedValue), numeric: true },
      ])}
    />
  )
}

/** POST /child-level-data/limits/:limit: data officers. */
export async function saveLimit(visit: Visit): Promise<Answer> {
  const said = {
    value: textOf(visit.typed, 'value'),
    startsOn: textOf(visit.typed, 'startsOn'),
    reason: textOf(visit.typed, 'reason'),
    asShipped: listOf(visit.typed, 'asShipped').includes('yes'),
  }
  try {
    await visit.work((work) => setLimit(work, visit.params['limit'] ?? '', said))
  } catch (refusal) {
    if (refusal instanceof NotValid) return limitPage(visit, refusal.fields)
    throw refusal
  }
  return redirect('/child-level-data/limits', {
    what: 'The limit has been set.',
    next: 'Runs as at that day and later go by it. Runs that were checked already keep theirs.',
  })
}
