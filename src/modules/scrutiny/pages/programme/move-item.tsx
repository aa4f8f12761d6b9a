import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Select } from '../../../../govuk/components/Select.tsx'
import { NotValid } from '../../../../kernel/failures.ts'
import { formatMonth } from '../../../../kernel/text.ts'
import { textOf } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { changeForm } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { monthsAhead } from '../../rules/programme/programme-words.ts'
import { type ProgrammeItemState, programmeItemKind } from '../../store/programme-kinds.ts'
import { moveToMonth } from '../../use-cases/programme.ts'

/** /scrutiny/programme/:reference/move: scrutiny officers and the committee’s members. Dragging an item on the programme sends it too. */
export const moveForm = changeForm<ProgrammeItemState>({
  kind: programmeItemKind,
  deed: 'keep the work programme',
  stands: async (work: Work, { state }: StoredRecord<ProgrammeItemState>) => ({
    member: work.actor.principals.has(`body:${state.body_id}`),
  }),
  heading: 'Move it to another month',
  leadsTo: ({ state }) => `/scrutiny/programme?committee=${state.body_id}`,
  typed: ({ state }) => ({ month: state.month ?? '' }),
  fields: async ({ record, typed, errors, visit }) => (
    <>
      <Select
        name="month"
        label="To which month?"
        hint="Another month takes it off the meeting at which it is placed."
        value={textOf(typed, 'month')}
        error={errors['month']}
        items={[
          { value: '', text: 'No month: it is a wish' },
          ...monthsOffered(record.state.month, visit.ground.clock.today()).map((month) => ({
            value: month.toString(),
            text: formatMonth(month),
          })),
        ]}
      />
      <Input
        name="because"
        label="Why can it wait? (optional)"
        hint="Needed where it would come after members must have spoken"
        value={textOf(typed, 'because')}
        error={errors['because']}
      />
    </>
  ),
  save: (work, { reference }, version, typed) =>
    moveToMonth(work, reference, version, {
      month: monthIn(textOf(typed, 'month')),
      because: textOf(typed, 'because').trim(),
    }),
})

/** Its own month is among them even when it is over, so that to save is never to make it a wish unasked. */
function monthsOffered(own: string | null, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const ahead = monthsAhead(today)
  const other = own !== null && !ahead.some((month) => month.toString() === own)
  return other ? [Temporal.PlainDate.from(own), ...ahead] : ahead
}

/** The month that was chosen; null for none. */
function monthIn(text: string): string | null {
  if (text === '') return null
  if (!month.safeParse(text).success) throw new NotValid({ month: 'Choose a month from the list' })
  return text
}

const month = z.iso.date()
