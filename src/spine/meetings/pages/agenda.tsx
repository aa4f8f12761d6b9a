import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { readMeetingParts } from '../store/meeting-parts.ts'
import { changeAgenda } from '../use-cases/write-agenda.ts'
import { subNavigation } from './sub-navigation.ts'
import { lines } from './typed-lines.ts'

const form = z.object({ version: z.coerce.number().int().min(1), agenda: lines })

/** /meetings/:reference/agenda: the programme manager, the director. */
export async function agendaPage(visit: Visit): Promise<Answer> {
  const { meeting, agenda } = await visit.work(async (work) => {
    const meeting = await readRecord(work, meetingKind, visit.params['reference'] ?? '')
    return { meeting, agenda: (await readMeetingParts(work, meeting.id)).agenda }
  })
  return formPage({
    visit,
    title: `Agenda of ${meeting.reference}`,
    subNavigation: subNavigation(null),
    children: (
      <>
        <VersionField value={meeting.version} />
        <Textarea
          label="Agenda"
          hint="One item a line, in the order in which they are taken"
          name="agenda"
          rows={12}
          value={agenda.join('\n')}
        />
        <Button preventDoubleClick>Save the agenda</Button>
      </>
    ),
  })
}

export async function writeTheAgenda(visit: Visit): Promise<Answer> {
  const { version, agenda } = form.parse(visit.typed)
  const reference = visit.params['reference'] ?? ''
  await visit.work((work) => changeAgenda(work, reference, version, agenda))
  return redirect(`/meetings/${reference}`, { what: 'The agenda has been saved.' })
}
