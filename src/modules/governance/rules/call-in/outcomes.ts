import { type DeedRow, defineLifecycle, perform } from '../../../../kernel/lifecycle.ts'

/** How a call-in ends (CALL-3). */
export const outcomes = ['no action', 'refer back', 'refer to council'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'no action': 'No action: the decision stands',
  'refer back': 'Referred back to whoever decided, with reasons',
  'refer to council': 'Referred to council: outside the budget or the policy framework',
}

export const callInStates = ['received', 'accepted', 'not accepted', 'withdrawn', 'heard', 'settled'] as const
export type CallInState = (typeof callInStates)[number]
export type CallInDeed = 'accept' | 'refuse' | 'withdraw' | 'hear' | 'settle'

type Facts = { faults: readonly string[]; outcome: Outcome | null }
const row = (one: DeedRow<CallInState, CallInDeed, 'clerk', Facts>) => one

/**
 * From receipt to the end. While it is received, accepted or heard the decision may not be acted on; one referred back or to
 * council waits until what came of that is settled.
 */
export const callInLifecycle = defineLifecycle<CallInState, CallInDeed, 'clerk', Facts>({
  states: callInStates,
  deeds: [
    row({
      deed: 'accept',
      from: 'received',
      to: 'accepted',
      who: ['clerk'],
      guard: ({ faults }) => (faults.length > 0 ? faults.join(' ') : null),
      message: 'It is accepted. Arrange the committee’s meeting.',
    }),
    row({ deed: 'refuse', from: 'received', to: 'not accepted', who: ['clerk'], message: 'It is not accepted.' }),
    row({
      deed: 'withdraw',
      from: ['received', 'accepted'],
      to: 'withdrawn',
      who: ['clerk'],
      message: 'It is withdrawn.',
    }),
    row({
      deed: 'hear',
      from: 'accepted',
      to: 'heard',
      who: ['clerk'],
      message: 'What the committee decided is recorded.',
    }),
    row({
      deed: 'settle',
      from: 'heard',
      to: 'settled',
      who: ['clerk'],
      guard: ({ outcome }) =>
        outcome === 'no action' ? 'The decision stands already: nothing is left to settle.' : null,
      message: 'What came of it is recorded.',
    }),
  ],
})

/** The new state, or why not. */
export const moveCallIn = (state: CallInState, deed: CallInDeed, facts: Facts) =>
  perform(callInLifecycle, state, deed, ['clerk'], facts)

/** What an outcome wants beside it, by field (CALL-3). */
export function faultsOfOutcome(outcome: Outcome | null, reasons: string): Record<string, string> {
  if (outcome === null) return { outcome: 'Choose what the committee decided' }
  if (outcome === 'no action' || reasons !== '') return {}
  return outcome === 'refer back'
    ? { outcome_reasons: 'Give the committee’s reasons: whoever decided must consider them' }
    : { outcome_reasons: 'Say in what it is outside the budget or the policy framework' }
}

/** Whether the decision may be acted on while a call-in stands so, and why not. */
export function holdsBack(state: CallInState, outcome: Outcome | null): string | null {
  if (state === 'received' || state === 'accepted')
    return 'It has been called in and may not be acted on until the committee has met.'
  if (state === 'heard' && outcome === 'refer back')
    return 'It has been referred back and may not be acted on until it has been considered again.'
  if (state === 'heard' && outcome === 'refer to council')
    return 'It has been referred to council and may not be acted on until council has considered it.'
  return null
}
