import type { Role, Work } from '../spine/access/index.ts'
import { addBody, addMember, addPerson, giveRole } from '../spine/people/index.ts'

const councillor: readonly Role[] = ['councillor']

/** Who sits on scrutiny besides its chair, in what capacity. The co-optee is a contact: named, unable to sign in. */
const scrutiny = [
  { name: 'Councillor Wen Li Chao', capacity: 'vice chair', roles: councillor },
  { name: 'Councillor Callum Reid', capacity: 'member', roles: councillor },
  { name: 'Councillor Dorothy Lanyon', capacity: 'member', roles: councillor },
  { name: 'Reverend Alice Trevanion', capacity: 'co-optee', roles: [] },
]

/** Fills scrutiny, and sets up the partnership’s board in place of the one before it. Ids come by name, and so are given. */
export async function addCommittees(work: Work, id: (name: string) => string): Promise<[string, string][]> {
  const made: [string, string][] = []
  const starts = work.clock.today().subtract({ months: 18 }).toString()
  for (const { name, capacity, roles } of scrutiny) {
    const person = await addPerson(work, name)
    made.push([name, person.id])
    await addMember(work, id('Children’s Scrutiny Committee'), person.id, { capacity, starts })
    for (const role of roles) await giveRole(work, person.id, role, { starts })
  }
  const before = await addBody(work, 'Wexmoor Local Safeguarding Children Board', 'partnership board', '')
  const board = await addBody(
    work,
    'Wexmoor Safeguarding Children Partnership Board',
    'partnership board',
    'Every quarter',
    before.id,
  )
  await addMember(work, board.id, id('Hugh Stannard'), { capacity: 'adviser', starts })
  for (const name of ['Gareth Lund', 'Inspector Dawn Carrick', 'Dr Amara Nwosu']) {
    await addMember(work, board.id, id(name), { capacity: 'member', starts })
  }
  await addMember(work, board.id, id('Councillor Adil Hussain'), { capacity: 'observer', starts })
  // Who takes executive decisions is kept out of the scrutiny of them (LAW-2).
  const cabinet = await addBody(work, 'Wexmoor Cabinet', 'executive', 'Monthly')
  made.push(['Wexmoor Cabinet', cabinet.id])
  await addMember(work, cabinet.id, id('Councillor Adil Hussain'), { capacity: 'member', starts })
  return made
}
