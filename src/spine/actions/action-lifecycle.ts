import { defineLifecycle } from '../../kernel/lifecycle.ts'

/** How a person stands to an action; several may hold at once. */
export type ActionRole = 'lead' | 'programme manager' | 'director' | 'colleague who does not lead it'
export type ActionState = 'open' | 'done' | 'verified' | 'effect known' | 'withdrawn'
export type ActionDeed =
  | 'mark as done'
  | 'verify'
  | 'send back'
  | 'say what difference it made'
  | 'book a later look'
  | 'withdraw'
  | 'reopen'
/** What whoever verifies looked at: how many, and in how many of them it was found to be done (D08). */
export type Sample = { looked: number; held: number }
export type ActionFacts = { words: string; evidence: string; reviewOn: string | null; sample: Sample | null }

const keepers = ['programme manager', 'director'] as const
const needsWords = (asked: string) => (facts: ActionFacts) => (facts.words.trim() === '' ? asked : null)

/** Why a sample does not verify an action; null where it does. Found in less than all of it, the action is not done yet. */
function faultOfSample({ looked, held }: Sample): string | null {
  if (!Number.isInteger(looked) || looked < 1) return 'Look at one at least: a record, a case, a person.'
  if (!Number.isInteger(held) || held < 0 || held > looked) return 'It cannot be done in more than were looked at.'
  return held < looked
    ? `It was done in ${held} of ${looked}, so it is not done yet. Send it back, and say what is missing.`
    : null
}

/**
 * An action's life (D08): done by its lead, verified by somebody else, and only then asked what difference it made
 * (seed 002 ¶11). Done is not the same as proved, and proved is not the same as worth it.
 */
export const actionLifecycle = defineLifecycle<ActionState, ActionDeed, ActionRole, ActionFacts>({
  states: ['open', 'done', 'verified', 'effect known', 'withdrawn'],
  deeds: [
    {
      deed: 'mark as done',
      from: 'open',
      to: 'done',
      who: ['lead', 'programme manager'],
      guard: needsWords('Say what was done, in a sentence that someone else could check.'),
      message: 'Marked as done. Somebody other than its lead now verifies it.',
    },
    {
      deed: 'verify',
      from: 'done',
      to: 'verified',
      who: ['colleague who does not lead it'],
      guard: ({ words, sample }) => {
        if (words.trim() === '') return 'Say what you looked at.'
        return sample === null ? 'Say how many you looked at, and in how many it was done.' : faultOfSample(sample)
      },
      message: 'Verified. What remains is to say what difference it made.',
    },
    {
      deed: 'send back',
      from: 'done',
      to: 'open',
      who: ['colleague who does not lead it'],
      guard: needsWords('Say what is missing, so that its lead knows what to do.'),
      message: 'Sent back to its lead.',
    },
    {
      deed: 'say what difference it made',
      from: 'verified',
      to: 'effect known',
      who: ['lead', 'programme manager', 'director'],
      guard: ({ words, evidence }) => {
        if (words.trim() === '') return 'Say what difference this has made, to children where you can.'
        return evidence.trim() === '' ? 'Say what your evidence is.' : null
      },
      message: 'Its effect is known.',
    },
    {
      deed: 'book a later look',
      from: 'verified',
      to: 'verified',
      who: ['lead', 'programme manager', 'director'],
      guard: ({ reviewOn }) => (reviewOn === null ? 'Choose the day to look again.' : null),
      message: 'Too early to say: it will be asked again on that day.',
    },
    {
      deed: 'withdraw',
      from: ['open', 'done'],
      to: 'withdrawn',
      who: keepers,
      guard: needsWords('Say why it is withdrawn. It stays in the plan’s history.'),
      message: 'Withdrawn.',
    },
    {
      deed: 'reopen',
      from: ['done', 'verified', 'effect known', 'withdrawn'],
      to: 'open',
      who: keepers,
      guard: needsWords('Say why it is open again.'),
      message: 'Open again.',
    },
  ],
})
