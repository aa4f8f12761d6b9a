import type { Work } from '../../../../spine/access/index.ts'
import { orRefuse } from '../../../../spine/record-forms/index.ts'
import { namesOf } from '../../store/people-of-scrutiny.ts'

/** Refuses, on its field, an id that is nobody whom this person may choose. */
export async function insistKnown(work: Work, named: Readonly<Record<string, string | null>>): Promise<void> {
  const known = await namesOf(work, Object.values(named))
  const strange = Object.entries(named).filter(([, id]) => id !== null && !known.has(id))
  orRefuse(Object.fromEntries(strange.map(([field]) => [field, 'Choose one of the people in the list'])))
}
