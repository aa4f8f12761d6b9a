import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Radios } from '../../../../govuk/components/Radios.tsx'
import { TwoThirds } from '../../../../govuk/layout.tsx'
import { EmptyState } from '../../../../govuk/patterns/EmptyState.tsx'
import { WideTable } from '../../../../govuk/patterns/WideTable.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { formatDateWithWeekday } from '../../../../kernel/text.ts'
import { readForm, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { looking } from '../../../../spine/children/index.ts'
import { type Answer, FormToken, type ListFile, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { date, text } from '../../documents/taken-columns.ts'
import {
  cancelMeeting,
  consents,
  nextFourWeeks,
  type PlannedMeeting,
  planMeeting,
} from '../../use-cases/strands/plan-meeting.ts'
import { dataNavigation } from '../navigation.ts'
import { TakeListAway } from '../take-away.tsx'

const form = z.object({
  child: z.string().trim().min(1, { error: 'Enter the child’s reference' }),
  kind: z.string().trim().min(1, { error: 'Enter what kind of meeting it is' }).max(100),
  heldOn: z.iso.date({ error: 'Enter the day' }),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter the time, such as 14:00' }),
  place: z.string().trim().max(200).optional().default(''),
  chair: z.string().trim().max(200).optional().default(''),
  consent: z.enum(consents, { error: 'Say whether the family agrees to be observed' }),
})

const consentWords: Readonly<Record<string, string>> = {
  yes: 'Agrees',
  no: 'Does not agree',
  'not asked': 'Not asked yet',
}

/** /child-level-data/meetings: the planned multi-agency meetings of the next four weeks (F11). Asks a purpose. */
export function meetingsPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  return looking(visit, async () => {
    const meetings = await visit.work((work) => nextFourWeeks(work))
    const plans = may(visit.actor, 'run child-level data')
    const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
    return page({
      title: 'Planned meetings',
      subNavigation: dataNavigation(visit, '/child-level-data/meetings'),
      ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
      body: (
        <>
          <h1 class="govuk-heading-l">Multi-agency meetings of the next four weeks</h1>
          {meetings.length === 0 ? (
            <EmptyState heading="No meeting is planned">
              <p class="govuk-body">Inspectors choose from this list which meetings they observe.</p>
            </EmptyState>
          ) : (
            <>
              <WideTable
                caption="Planned meetings, in order of time"
                captionHidden
                firstCellIsHeader
                head={['When', 'Kind', 'Place', 'Chair', 'Child', 'Family', ...(plans ? ['Cancel'] : [])]}
                rows={meetings.map((one) => [
                  whenWords(one),
                  one.kind,
                  one.place,
                  one.chair,
                  { content: <a href={`/child-level-data/children/${one.child}`}>{one.child}</a>, class: 'sl-no-wrap' },
                  consentWords[one.consent] ?? one.consent,
                  ...(plans ? [{ content: <Cancel visit={visit} meeting={one} /> }] : []),
                ])}
              />
              <TakeListAway visit={visit} path="/child-level-data/meetings/list" print="/child-level-data/meetings" />
            </>
          )}
          {plans ? <PlanForm visit={visit} errors={errors} /> : null}
        </>
      ),
    })
  })
}

const whenWords = ({ heldOn, startsAt }: PlannedMeeting) =>
  `${formatDateWithWeekday(Temporal.PlainDate.from(heldOn))}, ${startsAt}`

function Cancel({ visit, meeting }: { visit: Visit; meeting: PlannedMeeting }) {
  return (
    <form method="post" action={`/child-level-data/meetings/${meeting.id}/cancel`} class="sl-post">
      <FormToken visit={visit} />
      <button type="submit" class="sl-link-button">
        Cancel<span class="govuk-visually-hidden"> the meeting of {whenWords(meeting)}</span>
      </button>
    </form>
  )
}

function PlanForm({ visit, errors }: { visit: Visit; errors: FieldErrors }) {
  const text = (name: string) => ({ name, value: textOf(visit.typed, name), error: errors[name] })
  return (
    <TwoThirds>
      <h2 class="govuk-heading-m">Add a meeting</h2>
      <form method="post" action="/child-level-data/meetings" noValidate>
        <FormToken visit={visit} />
        <Input
          label="Child’s reference"
          hint="CH-…, or the case system’s identifier"
          width={20}
          autocomplete="off"
          {...text('child')}
        />
        <Input
          label="Kind of meeting"
          hint="Review child protection conference, core group, strategy meeting …"
          {...text('kind')}
        />
        <Input label="Day" type="date" width={10} {...text('heldOn')} />
        <Input label="Time" hint="14:00" width={5} {...text('startsAt')} />
        <Input label="Place (optional)" {...text('place')} />
        <Input label="Chair (optional)" {...text('chair')} />
        <Radios
          label="Does the family agree to be observed?"
          items={consents.map((value) => ({ value, label: consentWords[value] ?? value }))}
          {...text('consent')}
        />
        <Button preventDoubleClick>Add the meeting</Button>
      </form>
    </TwoThirds>
  )
}

/** POST /child-level-data/meetings: data officers. */
export async function addMeeting(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return meetingsPage(visit, read.errors)
  return looking(visit, async () => {
    try {
      await visit.work((work) => planMeeting(work, read.value))
    } catch (refusal) {
      if (refusal instanceof NotValid) return meetingsPage(visit, refusal.fields)
      throw refusal
    }
    return redirect('/child-level-data/meetings', { what: 'The meeting is on the list.' })
  })
}

/** POST /child-level-data/meetings/:id/cancel: data officers. */
export function cancel(visit: Visit): Promise<Answer> {
  return looking(visit, async () => {
    const id = z.uuid().safeParse(visit.params['id'])
    if (!id.success) throw new NotFound('That meeting')
    await visit.work((work) => cancelMeeting(work, id.data))
    return redirect('/child-level-data/meetings', { what: 'The meeting is off the list.' })
  })
}

/** /child-level-data/meetings/list.xlsx and .csv, in the order that inspectors ask for: that it was taken away is written down. */
export async function meetingsToTake(visit: Visit): Promise<ListFile> {
  const meetings = await visit.work((work) => nextFourWeeks(work, 'took away the planned multi-agency meetings'))
  const headers = ['Time', 'Kind of meeting', 'Place', 'Chair', 'Child', 'Family']
  return {
    title: 'Planned meetings',
    many: 'Planned meetings',
    columns: [date('Date'), ...headers.map((header) => text(header))],
    rows: meetings.map((one) => [
      one.heldOn,
      one.startsAt,
      one.kind,
      one.place,
      one.chair,
      one.child,
      consentWords[one.consent] ?? '',
    ]),
  }
}
