import type { Confidence } from '../../spine/actions/index.ts'

/** One thing that happened to an item, so many days before today. */
export type Told =
  | { ago: number; says: string; confidence: Confidence }
  | { ago: number; done: string }
  | { ago: number; verified: string; by: string; looked: number }
  | { ago: number; sentBack: string; by: string }
  | { ago: number; effect: string; evidence: string }
  | { ago: number; proof: string }
  | { ago: number; movedTo: number }
  | { ago: number; override: Confidence; reason: string; by: string; actingFor?: string }

export const says = (ago: number, confidence: Confidence, words: string): Told => ({ ago, says: words, confidence })
export const done = (ago: number, words: string): Told => ({ ago, done: words })
/** A document attached as evidence, by its title. */
export const proof = (ago: number, title: string): Told => ({ ago, proof: title })
/** By a sample of so many, in all of which it was found to be done (D08). */
export const verified = (ago: number, by: string, words: string, looked = 1): Told => ({
  ago,
  verified: words,
  by,
  looked,
})
export const sentBack = (ago: number, by: string, words: string): Told => ({ ago, sentBack: words, by })
export const effect = (ago: number, words: string, evidence: string): Told => ({ ago, effect: words, evidence })
/** A status set by hand, beside what the facts say. */
export const overridden = (ago: number, by: string, status: Confidence, reason: string, actingFor?: string): Told => ({
  ago,
  override: status,
  reason,
  by,
  ...(actingFor ? { actingFor } : {}),
})
export const moved = (ago: number, days: number): Told => ({ ago, movedTo: days })

/** What it costs in pounds, and from what; "none" is agreed by finance (D29). */
export type DemoCost =
  | { kind: 'none'; agreedBy: string }
  | { kind: 'one-off' | 'ongoing' | 'saving'; pounds: number; funding: string; agreedBy: string }

export type DemoItem = {
  words: string
  leads: readonly string[]
  /** Days from today, or the words people agreed. */
  due: number | string
  key?: boolean
  evidence?: string
  partner?: string
  /** Who stands in, and whether they have been trained to. */
  deputy?: { name: string; trained: boolean }
  cost?: DemoCost
  story: readonly Told[]
}

export type DemoStream = {
  title: string
  lead: string
  /** Who stands in, and how many days ago that was tried (A22). */
  deputy?: { name: string; trained: boolean; testedAgo?: number }
  items: readonly DemoItem[]
}
