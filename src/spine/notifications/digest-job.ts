import { z } from 'zod'
import type { HolidayCalendar } from '../../kernel/calendar.ts'
import { isWorkingDay } from '../../kernel/working-days.ts'
import { asPerson, type Ground, instantOf, type Work } from '../access/index.ts'
import { queueMail } from '../mail/index.ts'
import { defineJob, type Job, type Regular } from '../runs/index.ts'
import { keepChoice, mayDigestNow, readChoice } from './choice.ts'
import { waitingFor } from './notify.ts'

/** Every hour, so that each person's quiet hours can be kept. */
export const hourlyDigests: Regular = { kind: 'send digests', title: 'Send the daily e-mails', at: 'every hour' }

type Options = { ground: Ground; address: string; calendar: HolidayCalendar }

const first = '00000000-0000-0000-0000-000000000000'

/**
 * Tells each person by e-mail, once a day, how much waits for them that they have not been told of. Counts and an
 * address only: an e-mail may be read on a locked screen or by whoever shares a mailbox.
 */
export function digestJob({ address, calendar }: Omit<Options, 'ground'>): Job {
  return defineJob({
    kind: 'send digests',
    input: z.object({}),
    checkpoint: z.object({ after: z.uuid().nullable(), sent: z.number() }),
    perform: async (task) => {
      let sent = task.checkpoint?.sent ?? 0
      for (let after = task.checkpoint?.after ?? first; ; ) {
        const reached: { person: string | null } = { person: null }
        const before = sent
        await task.step(async (work) => {
          const next = await nextPerson(work, after)
          reached.person = next?.id ?? null
          sent = before + (next && (await digestFor(work, next, { ground: task.ground, address, calendar })) ? 1 : 0)
          return { checkpoint: { after: reached.person, sent } }
        })
        if (reached.person === null) return `${sent} ${sent === 1 ? 'e-mail was' : 'e-mails were'} written.`
        after = reached.person
      }
    },
  })
}

/** The next person with an account for whom something waits that they have not been told of. */
async function nextPerson(work: Work, after: string): Promise<{ id: string; email: string } | undefined> {
  return work.tx
    .selectFrom('account as a')
    .select(['a.person_id as id', 'a.email'])
    .where('a.person_id', '>', after)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('notification as n')
          .select('n.id')
          .whereRef('n.person_id', '=', 'a.person_id')
          .where('n.done_at', 'is', null)
          .where('n.digested_at', 'is', null),
      ),
    )
    .orderBy('a.person_id')
    .limit(1)
    .executeTakeFirst()
}

async function digestFor(work: Work, person: { id: string; email: string }, options: Options): Promise<boolean> {
  const choice = await readChoice(work, person.id)
  const now = work.clock.now().toZonedDateTimeISO('Europe/London')
  const day = now.toPlainDate()
  const workingDay = isWorkingDay(day, options.calendar)
  if (!mayDigestNow(choice, { day: day.toString(), hour: now.hour, workingDay })) return false
  // Counted as the person, so that the e-mail and their Home page say the same.
  const waiting = await asPerson(options.ground, { person: person.id, actingFor: null }, (own) =>
    waitingFor(own, person.id, 1000),
  )
  if (waiting.length === 0) return false
  const late = waiting.filter((one) => one.until !== null && one.until < day.toString()).length
  const message = digestWords(waiting.length, late, options.address)
  await queueMail(work, { personId: person.id, to: person.email, ...message })
  await keepChoice(work, person.id, { ...choice, lastDigestOn: day.toString() })
  await work.tx
    .updateTable('notification')
    .set({ digested_at: instantOf(work) })
    .where('person_id', '=', person.id)
    .where('digested_at', 'is', null)
    .execute()
  return true
}

/** What a digest says: how many things wait, how many are past their day, and where to look. */
export function digestWords(waiting: number, late: number, address: string): { subject: string; words: string } {
  const things = waiting === 1 ? '1 thing waits' : `${waiting} things wait`
  const past = late === 0 ? '' : late === 1 ? '1 of them is past its day.\n' : `${late} of them are past their day.\n`
  return {
    subject: `${things} for you in Sightline`,
    words: `${things} for you.\n${past}See them: ${address}/\nChange how often you are told: ${address}/account/notifications`,
  }
}
