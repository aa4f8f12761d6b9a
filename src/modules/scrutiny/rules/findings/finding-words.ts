import { type Element, elements } from '../evidence/evidence-words.ts'

/** The least that another part of a whole needs to know of evidence: from which element it is. */
type Held = { readonly element: Element }

/** Of which of the five strands a finding has nothing (SCR-14). */
export function elementsWithout(evidence: readonly Held[]): Element[] {
  const held = new Set(evidence.map(({ element }) => element))
  return elements.filter((element) => !held.has(element))
}

/** On how many kinds of evidence a finding rests: fewer than two want a reason (SCR-13). */
export function standsOn(evidence: readonly Held[]): { word: 'Thin' | 'Some' | 'Strong'; why: string } {
  const number = elements.length - elementsWithout(evidence).length
  const of = `${number} of the five elements`
  if (number >= 3) return { word: 'Strong', why: `It rests on ${of}.` }
  if (number === 2) return { word: 'Some', why: `It rests on ${of}; a third would make it hard to dispute.` }
  return { word: 'Thin', why: `It rests on ${of} alone.` }
}
