import { coreSubjects } from './session-words.ts'

export type Learned = { subject: string; heldOn: string | null; status: string; came: readonly string[] }
export type SubjectStanding = { word: string; tone: 'green' | 'blue' | 'red' }

/** What one member has had of one subject: held and came, to come, or nothing. A session a member missed is not learned. */
export function learned(sessions: readonly Learned[], personId: string, subject: string): SubjectStanding {
  const own = sessions.filter((one) => one.subject === subject)
  const had = own.filter(({ status, came }) => status === 'held' && came.includes(personId))
  const last = had
    .map(({ heldOn }) => heldOn ?? '')
    .toSorted()
    .at(-1)
  if (last) return { word: last, tone: 'green' }
  return own.some(({ status }) => status === 'planned')
    ? { word: 'Planned', tone: 'blue' }
    : { word: 'Not yet', tone: 'red' }
}

/** What is wanting for the core of SCR-28, in sentences: who has had nothing of a subject, and whether a session is planned. */
export function trainingGaps(sessions: readonly Learned[], members: readonly { id: string; name: string }[]): string[] {
  return coreSubjects.flatMap((subject) => {
    const without = members.filter(({ id }) => learned(sessions, id, subject).tone !== 'green')
    if (without.length === 0) return []
    const planned = sessions.some((one) => one.subject === subject && one.status === 'planned')
    const who = without.map(({ name }) => name).join(', ')
    return [`${subject}: not yet for ${who}. ${planned ? 'A session is planned.' : 'No session is planned.'}`]
  })
}
