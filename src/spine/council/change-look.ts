import { insist, type Work } from '../access/index.ts'
import { changeRecord, createRecord, type StoredRecord, undo } from '../records/index.ts'
import { type LookState, lookKind } from './look-kind.ts'
import { type Logo, lookRecord } from './read-look.ts'

/** `logo`: another one, none at all (null), or the one that is there (undefined). */
export type LookChange = { name: string; colour: string; logo: Logo | null | undefined }

/** Changes how the council is seen. `version` is null where the person saw that nothing had been chosen. */
export async function changeLook(work: Work, version: number | null, change: LookChange): Promise<number> {
  insist(work.actor, 'change the council’s look')
  const before = await lookRecord(work)
  const logo = change.logo === undefined ? {} : columnsOf(change.logo)
  if (before) {
    const state = { colour: change.colour, ...logo }
    const said = { deed: 'changed' }
    // Two people who both choose it first: the second is shown what the first chose.
    const after = await changeRecord(
      work,
      lookKind,
      before.id,
      { version: version ?? 0, title: change.name, state },
      said,
    )
    return after.version
  }
  const state = { ...columnsOf(null), colour: change.colour, ...logo }
  // For administrators as a record, with its history; what it says is on every page.
  const readers = ['role:administrator']
  await createRecord(work, lookKind, { title: change.name, ownerId: null, readers, state }, { deed: 'chose' })
  return 1
}

const columnsOf = (logo: Logo | null) => ({
  logo_hash: logo?.hash ?? null,
  logo_type: logo?.type === 'image/webp' ? ('image/webp' as const) : logo ? ('image/png' as const) : null,
  logo_width: logo?.width ?? null,
  logo_height: logo?.height ?? null,
})

/** Takes the last change back, until somebody changes it again. */
export async function undoLook(work: Work, version: number): Promise<StoredRecord<LookState> | null> {
  insist(work.actor, 'change the council’s look')
  const before = await lookRecord(work)
  return before ? undo(work, lookKind, before.id, version) : null
}
