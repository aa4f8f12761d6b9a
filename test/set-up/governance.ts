import { callIn, planDecision, recordDecision } from '../../src/modules/governance/index.ts'
import { asPerson, type Ground } from '../../src/spine/access/index.ts'
import type { TestPerson } from './people.ts'

/** A decision that could be noticed but for what it lacks. */
export const plannedWords = (ownerId: string | null) => ({
  title: 'A decision that nobody here takes',
  matter: '',
  key: true,
  amount: null,
  wards: 2,
  maker: '',
  when_words: 'December 2026',
  documents: '',
  documents_from: '',
  more_documents: '' as const,
  how_to_ask: '',
  in_private: true,
  private_reasons: '',
  ownerId,
})

/** What somebody asks for between meetings. */
export const requestWords = {
  kind_of: 'document',
  words: 'The audits of the last quarter',
  exempt: false,
  relevant_to: '',
} as const

/** What an officer has begun to say of a paper. */
export const focusWords = { title: 'What to look at', understand: 'Who decides', contribute: '', role: '', expect: '' }

/** A decision that was taken and published today. */
export async function someDecision(ground: Ground, keeper: TestPerson): Promise<string> {
  return asPerson(ground, keeper, async (work) => {
    const { reference } = await planDecision(work, plannedWords(null))
    const today = work.clock.today().toString()
    const words = { decided: 'd', reasons: 'r', alternatives: 'None', interests: 'None declared', dispensations: '' }
    const rest = { decided_on: today, published_on: today, waived: false, waiver_agreed_by: '', waiver_reason: '' }
    await recordDecision(work, reference, 1, { ...words, ...rest })
    return reference
  })
}

/** Such a decision called in by as many members as it takes. */
export async function someCallIn(ground: Ground, keeper: TestPerson, members: readonly string[]): Promise<string> {
  const decision = await someDecision(ground, keeper)
  const callers = members.map((personId) => ({ personId, seat: 'council' as const }))
  const grounds = ['The decision is outside the budget or the policy framework']
  return asPerson(ground, keeper, (work) => callIn(work, decision, { callers, grounds, words: 'It was not voted.' }))
}
