import type { StoredSignature } from '../../sign-off/index.ts'
import { changedParts, type TextDraft } from '../../texts/index.ts'

/** A signature beside the draft that it was given on, and what has changed since: it covers what was signed and no more. */
export type SignedDraft = StoredSignature & {
  /** The number of the draft; null where what was signed is no draft of this. */
  draft: number | null
  /** The headings of what differs in the newest draft; none where it is the newest, or says the same. */
  changedSince: readonly string[]
}

/** Each signature with the draft that it is bound to by its hash. `drafts` are the newest first. */
export function signedDrafts(signatures: readonly StoredSignature[], drafts: readonly TextDraft[]): SignedDraft[] {
  const [newest] = drafts
  return signatures.map((one) => {
    const draft = drafts.find(({ hash }) => hash === one.hash)
    const changedSince = draft && newest ? changedParts(draft.parts, newest.parts) : []
    return { ...one, draft: draft?.number ?? null, changedSince }
  })
}

/** The signature that stands for a capacity: the last one given. */
export const standingFor = (signed: readonly SignedDraft[], capacity: string): SignedDraft | null =>
  signed.findLast((one) => one.capacity === capacity) ?? null
