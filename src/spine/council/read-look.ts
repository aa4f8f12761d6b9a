import type { Database } from '../../platform/database/connect.ts'
import { asSystem, type Ground, inSystemRead, type Work } from '../access/index.ts'
import { readRecord, type StoredRecord } from '../records/index.ts'
import { type LookState, lookKind } from './look-kind.ts'

export type Logo = { hash: string; type: string; width: number; height: number }
/** How the council wants to be seen. `version` is 0 where nobody has chosen anything. */
export type CouncilLook = { name: string; colour: string | null; logo: Logo | null; version: number }

/** The record of the look, or null where nobody has chosen one yet. */
export async function lookRecord(work: Work): Promise<StoredRecord<LookState> | null> {
  const row = await work.tx
    .selectFrom('council_look as l')
    .innerJoin('record as r', 'r.id', 'l.id')
    .select('r.reference')
    .executeTakeFirst()
  return row ? readRecord(work, lookKind, row.reference) : null
}

/** The council's look for a page or a paper: the same for everybody, the public too. `named` is its name in the settings. */
export function councilLook(work: Work, named: string): Promise<CouncilLook> {
  return inSystemRead(work, 'council look', async (system) => lookOf(await lookRecord(system), named))
}

function lookOf(record: StoredRecord<LookState> | null, named: string): CouncilLook {
  if (!record) return { name: named, colour: null, logo: null, version: 0 }
  const { colour, logo_hash: hash, logo_type: type, logo_width: width, logo_height: height } = record.state
  const logo = hash && type && width && height ? { hash, type, width, height } : null
  return { name: record.title, colour: colour || null, logo, version: record.version }
}

/** Read anew after this long at the latest, in milliseconds: another process may have changed it. Here it shows at once. */
const staleAfter = 60_000
const held = new WeakMap<Database, { at: number; look: CouncilLook }>()

/** The look for the frame of a page, which every page asks for. */
export async function lookForPages(ground: Ground, named: string): Promise<CouncilLook> {
  const kept = held.get(ground.database)
  const now = ground.clock.now().epochMilliseconds
  if (kept && now - kept.at < staleAfter) return kept.look
  const look = await asSystem(ground, 'council look', (work) => councilLook(work, named))
  held.set(ground.database, { at: now, look })
  return look
}

/** The look was changed here: the next page shows it. */
export const forgetLook = (ground: Ground): boolean => held.delete(ground.database)
