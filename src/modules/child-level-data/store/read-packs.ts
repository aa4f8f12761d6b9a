import { NotFound } from '../../../kernel/failures.ts'
import type { Work } from '../../../spine/access/index.ts'

export type Pack = {
  id: string
  shape: string
  name: string
  size: number
  sha256: string
  sealedId: string | null
  madeAt: Date
  madeBy: string | null
  givenTo: string
  givenAt: Date | null
  receipt: string
}

const packs = (work: Work) =>
  work.tx
    .selectFrom('supplied_pack as p')
    .leftJoin('record as who', 'who.id', 'p.made_by')
    .select(['p.id', 'p.shape', 'p.name', 'p.size', 'p.sha256', 'p.sealed_id as sealedId', 'p.made_at as madeAt'])
    .select(['who.title as madeBy', 'p.given_to as givenTo', 'p.given_at as givenAt', 'p.receipt'])

/** What was made of a run's files, latest first. */
export function packsOf(work: Work, runId: string): Promise<Pack[]> {
  return packs(work).where('p.run_id', '=', runId).orderBy('p.made_at', 'desc').orderBy('p.id', 'desc').execute()
}

/** One pack of a run. */
export async function readPack(work: Work, runId: string, id: string): Promise<Pack> {
  const found = await packs(work).where('p.run_id', '=', runId).where('p.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('That pack')
  return found
}
