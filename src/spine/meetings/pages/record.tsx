import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Fieldset } from '../../../govuk/components/Fieldset.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotPossibleNow } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import type { Work } from '../../access/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { type Decision, recommendedTo } from '../store/decisions.ts'
import { meetingKind } from '../store/meeting-kind.ts'
import { readMeetingParts } from '../store/meeting-parts.ts'
import { membersOf } from '../store/read-bodies.ts'
import { recordMeeting } from '../use-cases/record-meeting.ts'
import { subNavigation } from './sub-navigation.ts'
import { lines } from './typed-lines.ts'

const form = z.object({
  version: z.coerce.number().int().min(1),
  decisions: lines,
  asked: lines.optional().default([]),
})
const attendance = z.enum(['present', 'apologies', 'absent'])
const undecidedYet = { id: null, words: '', reason: '', dissent: '', offered: true } as const
const undecided = 'Say what was decided, or empty both'

/** A decision that the form asks about: one that is recorded, or what a paper recommended and nobody has decided yet. */
type Row = Decision & { key: string; legend: string; offered: boolean }

/** /meetings/:reference/record: the programme manager, the director, once the day has come. */
export const recordPage = (visit: Visit): Promise<Answer> => ask(visit, null, {})

/** A part of the work that keeps what a meeting asks for, in the deed that records the meeting (H22). */
export type TakesAsked = (
  work: Work,
  meeting: { id: string; heldOn: string },
  asked: readonly string[],
) => Promise<void>

export const recordTheMeeting =
  (takers: readonly TakesAsked[]) =>
  async (visit: Visit): Promise<Answer> => {
    const { version, decisions: more, asked } = form.parse(visit.typed)
    const { meeting, members, rows } = await load(visit)
    const attended = members.map(({ personId, capacity }) => ({
      personId,
      capacity,
      attendance: attendance.catch('absent').parse(textOf(visit.typed, `attendance-${personId}`)),
    }))
    const typed = rows.map((row) => ({ ...row, ...typedOf(row, visit.typed) }))
    const wrong = typed.filter(({ words, recommended, offered }) => words === '' && recommended !== '' && !offered)
    if (wrong.length > 0) {
      return ask(visit, visit.typed, Object.fromEntries(wrong.map(({ key }) => [`words-${key}`, undecided])))
    }
    const decisions = [
      ...typed
        .filter(({ words }) => words !== '')
        .map(({ id, words, recommended, reason, dissent }) => ({ id, words, recommended, reason, dissent })),
      ...more.map((words) => ({ words })),
    ]
    try {
      await visit.work(async (work) => {
        await recordMeeting(work, meeting.reference, version, { attendance: attended, decisions })
        for (const take of takers) await take(work, { id: meeting.id, heldOn: meeting.state.held_on }, asked)
      })
    } catch (refusal) {
      if (!(refusal instanceof NotPossibleNow)) throw refusal
      const emptied = typed.find(({ id, words }) => id !== null && words === '')
      if (!emptied) throw refusal
      return ask(visit, visit.typed, { [`words-${emptied.key}`]: refusal.message })
    }
    return redirect(`/meetings/${meeting.reference}`, {
      what: 'The meeting has been recorded.',
      ...(decisions.length > 0 ? { next: 'Make an action of each decision that somebody must carry out.' } : {}),
    })
  }

async function ask(visit: Visit, typed: Typed | null, errors: FieldErrors): Promise<Answer> {
  const { meeting, parts, members, rows } = await load(visit)
  const came = (id: string) =>
    (typed && textOf(typed, `attendance-${id}`)) ||
    (parts.attendance.find(({ personId }) => personId === id)?.attendance ?? 'present')
  return formPage({
    visit,
    title: `Record ${meeting.reference}`,
    errors,
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
            value={came(personId)}
            items={[
              { value: 'present', label: 'Present' },
              { value: 'apologies', label: 'Sent apologies' },
              { value: 'absent', label: 'Absent' },
            ]}
          />
        ))}
        {rows.map((row) => (
          <DecisionFields row={typed ? { ...row, ...typedOf(row, typed) } : row} error={errors[`words-${row.key}`]} />
        ))}
        <Textarea
          label={rows.length > 0 ? 'Further decisions' : 'Decisions'}
          hint="One a line, as the minutes will say them"
          name="decisions"
          rows={6}
          value={typed ? textOf(typed, 'decisions') : ''}
        />
        <Textarea
          label="Evidence and information asked for"
          hint="One a line. Each goes into the log of requests today; say there who answers, and by when."
          name="asked"
          rows={4}
          value={typed ? textOf(typed, 'asked') : ''}
        />
        <Button preventDoubleClick>Save the record</Button>
      </>
    ),
  })
}

function DecisionFields({ row, error }: { row: Row; error: string | undefined }) {
  return (
    <Fieldset legend={row.legend} legendSize="s">
      <Textarea label="What was recommended" name={`recommended-${row.key}`} rows={2} value={row.recommended} />
      <Textarea
        label="What was decided"
        hint={row.offered ? 'Leave empty if the meeting did not come to it' : undefined}
        name={`words-${row.key}`}
        rows={2}
        value={row.words}
        error={error}
      />
      <Textarea label="Why" name={`reason-${row.key}`} rows={2} value={row.reason} />
      <Textarea label="Who dissented, and in which words" name={`dissent-${row.key}`} rows={2} value={row.dissent} />
    </Fieldset>
  )
}

const typedOf = ({ key }: Row, typed: Typed) => ({
  words: textOf(typed, `words-${key}`).trim(),
  recommended: textOf(typed, `recommended-${key}`).trim(),
  reason: textOf(typed, `reason-${key}`).trim(),
  dissent: textOf(typed, `dissent-${key}`).trim(),
})

const load = (visit: Visit) =>
  visit.work(async (work) => {
    const meeting = await readRecord(work, meetingKind, visit.params['reference'] ?? '')
    const members = await membersOf(work, meeting.state.body_id, meeting.state.held_on)
    const parts = await readMeetingParts(work, meeting.id)
    const recorded = parts.decisions.map((one, index): Row => {
      return { ...one, key: one.id ?? '', legend: `Decision ${index + 1}`, offered: false }
    })
    const offered = (await recommendedTo(work, meeting.id))
      .filter(({ words }) => !recorded.some(({ recommended }) => recommended === words))
      .map(({ paper, words }): Row => {
        return { ...undecidedYet, key: paper, legend: `On ${paper}`, recommended: words }
      })
    return { meeting, members, parts, rows: [...recorded, ...offered] }
  })
