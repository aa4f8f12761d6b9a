import { Select } from '../../../../govuk/components/Select.tsx'
import { textOf } from '../../../../platform/http/form.ts'
import type { Work } from '../../../../spine/access/index.ts'
import { changeForm, day } from '../../../../spine/record-forms/index.ts'
import type { StoredRecord } from '../../../../spine/records/index.ts'
import { type ProgrammeItemState, programmeItemKind } from '../../store/programme-kinds.ts'
import { meetingsToChoose, placeAtMeeting } from '../../use-cases/programme.ts'

/** /scrutiny/programme/:reference/place: scrutiny officers and the committee’s members. Only meetings that it can still come to are offered. */
export const placeForm = changeForm({
  kind: programmeItemKind,
  deed: 'keep the work programme',
  stands: async (work: Work, { state }: StoredRecord<ProgrammeItemState>) => ({
    member: work.actor.principals.has(`body:${state.body_id}`),
  }),
  heading: 'Place it at a meeting',
  typed: ({ state }) => ({ meeting: state.meeting_id ?? '' }),
  fields: async ({ record, typed, errors, visit }) => {
    const meetings = await visit.work((work) => meetingsToChoose(work, record.state.body_id))
    return (
      <Select
        name="meeting"
        label="At which meeting?"
        hint={
          meetings.length === 0
            ? 'No meeting is arranged that it could still come to.'
            : 'An agenda is open five clear days before: meetings nearer than that are not offered.'
        }
        value={textOf(typed, 'meeting')}
        error={errors['meeting']}
        items={[
          { value: '', text: record.state.meeting_id ? 'No meeting: take it off' : 'Choose one' },
          ...meetings.map(({ id, reference, heldOn }) => ({ value: id, text: `${day(heldOn)} (${reference})` })),
        ]}
      />
    )
  },
  save: (work, { reference }, version, typed) =>
    placeAtMeeting(work, reference, version, textOf(typed, 'meeting') || null),
})
