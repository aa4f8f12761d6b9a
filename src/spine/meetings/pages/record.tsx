import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { textOf } from '../../../platform/http/form.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { readMeetingParts } from '../store/meeting-parts.ts'
import { membersOf } from '../store/read-bodies.ts'
import { recordMeeting } from '../use-cases/record-meeting.ts'
import { subNavigation } from './sub-navigation.ts'
import { lines } from './typed-lines.ts'

const form = z.object({ version: z.coerce.number().int().min(1), decisions: lines })
const attendance = z.enum(['present', 'apologies', 'absent'])

/** /meetings/:reference/record: the programme manager, the director, once the day has come. */
export async function recordPage(visit: Visit): Promise<Answer> {
  const { meeting, parts, members } = await load(visit)
  return formPage({
    visit,
    title: `Record ${meeting.reference}`,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={meeting.version} />
        {members.map(({ personId, name, capacity }) => (
          <Radios
            name={`attendance-${personId}`}
            label={`${name}, ${capacity}`}
            labelSize="s"
            small
            value={parts.attendance.find((one) => one.personId === personId)?.attendance ?? 'present'}
            items={[
              { value: 'present', label: 'Present' },
              { value: 'apologies', label: 'Sent apologies' },
              { value: 'absent', label: 'Absent' },
            ]}
          />
        ))}
        <Textarea
          label="Decisions"
          hint="One a line, as the minutes will say them"
          name="decisions"
          rows={8}
          value={parts.decisions.join('\n')}
        />
        <Button preventDoubleClick>Save the record</Button>
      </>
    ),
  })
}

export async function recordTheMeeting(visit: Visit): Promise<Answer> {
  const { version, decisions } = form.parse(visit.typed)
  const { meeting, members } = await load(visit)
  const attended = members.map(({ personId, capacity }) => ({
    personId,
    capacity,
    attendance: attendance.catch('absent').parse(textOf(visit.typed, `attendance-${personId}`)),
  }))
  const held = { attendance: attended, decisions }
  await visit.work((work) => recordMeeting(work, meeting.reference, version, held))
  return redirect(`/meetings/${meeting.reference}`, { what: 'The meeting has been recorded.' })
}

const load = (visit: Visit) =>
  visit.work(async (work) => {
    const meeting = await readRecord(work, meetingKind, visit.params['reference'] ?? '')
    const members = await membersOf(work, meeting.state.body_id, meeting.state.held_on)
    return { meeting, members, parts: await readMeetingParts(work, meeting.id) }
  })
