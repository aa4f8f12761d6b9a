import { NotValid } from '../../kernel/failures.ts'
import { type SuppressionSetting, usualSuppression } from '../../kernel/suppression.ts'
import { inSystemRead, insist, instantOf, type Work } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { changeOfSettings } from './rules/settings-words.ts'

/** How the council keeps children's data. */
export type ChildrenSettings = {
  /** Whether the case system's identifier is kept beside the reference. */
  keepIdentifiers: boolean
  /** How long a purpose lasts before it is asked again. */
  purposeMinutes: number
  /** How long the rows and files of a run are kept; figures stay. */
  keepMonths: number
  /** Counts below it are hidden in anything public (PERF-7). */
  smallestNumber: number
}

const usual: ChildrenSettings = { keepIdentifiers: false, purposeMinutes: 60, keepMonths: 12, smallestNumber: 5 }
const named = 'child-level data: settings'

/** The council's choices, or the usual ones where it has made none. */
export async function childrenSettings(work: Work): Promise<ChildrenSettings> {
  const row = await inSystemRead(work, named, ({ tx }) =>
    tx.selectFrom('children.setting').selectAll().executeTakeFirst(),
  )
  if (!row) return usual
  return {
    keepIdentifiers: row.keep_identifiers,
    purposeMinutes: row.purpose_minutes,
    keepMonths: row.keep_months,
    smallestNumber: row.smallest_number,
  }
}

/** How small numbers are hidden in anything public (F21): the council's one choice, for every part that shows figures of children. */
export async function smallNumbers(work: Work): Promise<SuppressionSetting> {
  return { ...usualSuppression, threshold: (await childrenSettings(work)).smallestNumber }
}

const bounds: Readonly<Record<Exclude<keyof ChildrenSettings, 'keepIdentifiers'>, readonly [number, number, string]>> =
  {
    purposeMinutes: [5, 480, 'minutes'],
    keepMonths: [1, 120, 'months'],
    smallestNumber: [1, 20, 'children'],
  }

/**
 * Changes the council's choices, and writes down who did. Identifiers that are not to be kept any more are forgotten at once;
 * rows and files that are older than they are kept go the next night.
 */
export async function changeChildrenSettings(work: Work, wanted: ChildrenSettings): Promise<void> {
  insist(work.actor, 'set how children’s data is kept')
  const wrong: Record<string, string> = {}
  for (const field of ['purposeMinutes', 'keepMonths', 'smallestNumber'] as const) {
    const [least, most, unit] = bounds[field]
    const value = wanted[field]
    if (!Number.isInteger(value) || value < least || value > most)
      wrong[field] = `Enter a number of ${unit} from ${least} to ${most}`
  }
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  const words = changeOfSettings(await childrenSettings(work), wanted)
  if (words === null) return
  const at = instantOf(work)
  const row = {
    keep_identifiers: wanted.keepIdentifiers,
    purpose_minutes: wanted.purposeMinutes,
    keep_months: wanted.keepMonths,
    smallest_number: wanted.smallestNumber,
  }
  await inSystemRead(work, named, async ({ tx }) => {
    await tx
      .insertInto('children.setting')
      .values(row)
      .onConflict((conflict) => conflict.column('one').doUpdateSet(row))
      .execute()
    if (!wanted.keepIdentifiers)
      await tx.updateTable('children.child').set({ identifier: null }).where('identifier', 'is not', null).execute()
    await tx
      .insertInto('children.setting_change')
      .values({ id: newId(at.getTime()), changed_at: at, changed_by: work.actor.person, words })
      .execute()
  })
}

export type SettingsChange = { at: Date; by: string | null; words: string }

/** What was changed of how children's data is kept, by whom and when, latest first. */
export async function settingsChanges(work: Work): Promise<SettingsChange[]> {
  insist(work.actor, 'set how children’s data is kept')
  return inSystemRead(work, named, ({ tx }) =>
    tx
      .selectFrom('children.setting_change as c')
      .leftJoin('record as r', 'r.id', 'c.changed_by')
      .select(['c.changed_at as at', 'r.title as by', 'c.words'])
      .orderBy('c.changed_at', 'desc')
      .limit(100)
      .execute(),
  )
}
