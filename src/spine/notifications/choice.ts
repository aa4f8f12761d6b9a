import type { Work } from '../access/index.ts'

export const digestChoices = ['every day', 'working days', 'never'] as const
export type DigestChoice = (typeof digestChoices)[number]

/** How a person wants to hear by e-mail. Hours are London's, 0 to 23; equal hours mean that none is quiet. */
export type Choice = { digest: DigestChoice; quietFrom: number; quietUntil: number; lastDigestOn: string | null }

/** Once on a working day, not in the evening or at night. */
export const usualChoice: Choice = { digest: 'working days', quietFrom: 18, quietUntil: 8, lastDigestOn: null }

/** Whether an hour lies in the quiet hours, which may run over midnight. */
export function isQuiet(hour: number, { quietFrom, quietUntil }: Pick<Choice, 'quietFrom' | 'quietUntil'>): boolean {
  if (quietFrom <= quietUntil) return hour >= quietFrom && hour < quietUntil
  return hour >= quietFrom || hour < quietUntil
}

/** Whether a digest may go now: wanted today, none yet today, not in the quiet hours. */
export function mayDigestNow(choice: Choice, now: { day: string; hour: number; workingDay: boolean }): boolean {
  if (choice.digest === 'never' || choice.lastDigestOn === now.day) return false
  if (choice.digest === 'working days' && !now.workingDay) return false
  return !isQuiet(now.hour, choice)
}

/** A person's choice, or the usual one where they have made none. */
export async function readChoice(work: Work, personId: string): Promise<Choice> {
  const row = await work.tx
    .selectFrom('notification_choice')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return usualChoice
  const digest = digestChoices.find((one) => one === row.digest) ?? usualChoice.digest
  return { digest, quietFrom: row.quiet_from, quietUntil: row.quiet_until, lastDigestOn: row.last_digest_on }
}

/** Keeps a person's choice. */
export async function keepChoice(work: Work, personId: string, choice: Choice): Promise<void> {
  const row = {
    digest: choice.digest,
    quiet_from: choice.quietFrom,
    quiet_until: choice.quietUntil,
    last_digest_on: choice.lastDigestOn,
  }
  await work.tx
    .insertInto('notification_choice')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
}
