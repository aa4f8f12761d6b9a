/** What a lead typed of one item. */
export type TypedAnswer = { words: string; confidence: string; done: boolean; evidence: string }

export type Answer = {
  words: string
  confidence: 'on track' | 'at risk' | 'late'
  done: boolean
  /** What shows it, in words; empty where nothing was said. */
  evidence: string
}

export type ReadAnswer =
  | { kind: 'nothing' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'fault'; field: 'words' | 'confidence'; message: string }

export const faults = {
  words: 'Say in a sentence what happened',
  done: 'Say what was done, in a sentence that someone else could check',
  confidence: 'Choose how it stands: on track, at risk or late',
}

const confidences = ['on track', 'at risk', 'late'] as const

/**
 * Reads what was typed of one item. Nothing typed is no answer and no fault, so that a page of many items can be filled
 * in over several days. What is done needs no word on how sure anyone is.
 */
export function readAnswer(typed: TypedAnswer): ReadAnswer {
  const [words, evidence] = [typed.words.trim(), typed.evidence.trim()]
  const confidence = confidences.find((known) => known === typed.confidence)
  if (words === '' && evidence === '' && !typed.done && !confidence) return { kind: 'nothing' }
  if (words === '') return { kind: 'fault', field: 'words', message: typed.done ? faults.done : faults.words }
  if (!typed.done && !confidence) return { kind: 'fault', field: 'confidence', message: faults.confidence }
  return { kind: 'answer', answer: { words, confidence: confidence ?? 'on track', done: typed.done, evidence } }
}
