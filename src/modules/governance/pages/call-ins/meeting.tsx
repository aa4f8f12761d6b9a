import { Select } from '../../../../govuk/components/Select.tsx'
import { textOf } from '../../../../platform/http/form.ts'
import { dayWords, meetingsFrom } from '../../../../spine/meetings/index.ts'
import { changeForm } from '../../../../spine/record-forms/index.ts'
import { callInKind } from '../../store/call-in-kind.ts'
import { setMeeting } from '../../use-cases/handle-call-in.ts'

/** …/meeting: at which meeting the call-in is heard. */
export const meetingForm = changeForm({
  kind: callInKind,
  deed: 'handle a call-in',
  heading: 'At which meeting is it heard?',
  typed: () => ({}),
  fields: async ({ record, typed, errors, visit }) => {
    const meetings = await visit.work((work) => meetingsFrom(work, record.state.received_on))
    const set = meetings.find(({ id }) => id === record.state.meeting_id)
    return (
      <Select
        name="meeting"
        label="Meeting"
        hint="Arrange it first if it is not in the list."
        value={textOf(typed, 'meeting') || (set?.reference ?? '')}
        error={errors['meeting']}
        items={[
          { value: '', text: 'Choose' },
          ...meetings.map(({ reference, bodyName, heldOn }) => ({
            value: reference,
            text: `${bodyName}, ${dayWords(heldOn)}`,
          })),
        ]}
      />
    )
  },
  save: (work, { reference }, version, typed) => setMeeting(work, reference, version, textOf(typed, 'meeting')),
})
