import type { Work } from '../spine/access/index.ts'
import { addMember, addPerson } from '../spine/people/index.ts'

/** People whom plans and papers name and who cannot sign in: contacts, and what they are to the council. */
const contacts = [
  { name: 'Sunita Pathak', organisation: 'Caseline Systems', email: 'sunita.pathak@caseline.example' },
  { name: 'Morwenna Jago', organisation: 'Wexmoor Safeguarding Children Partnership' },
  { name: 'Derek Oyelaran', organisation: 'Regional Improvement Alliance', telephone: '01632 960 208' },
  { name: 'Keziah Trott', organisation: 'Wexmoor Families Together', email: 'keziah@wexmoor-families.example' },
] as const

/** Puts the contacts on the register, each in their organisation. Gives ids by name. */
export async function addContacts(work: Work, id: (name: string) => string): Promise<[string, string][]> {
  const starts = work.clock.today().subtract({ months: 18 }).toString()
  const made: [string, string][] = []
  for (const { name, organisation, ...details } of contacts) {
    const person = await addPerson(work, name, details)
    await addMember(work, id(organisation), person.id, { capacity: 'member', starts })
    made.push([name, person.id])
  }
  return made
}
