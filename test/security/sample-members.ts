import { askOfPlan, judgeAnswer } from '../../src/modules/members/index.ts'
import { asPerson, asSystem, type Ground } from '../../src/spine/access/index.ts'
import { addBody } from '../../src/spine/people/index.ts'
import { someone } from '../set-up/people.ts'

/** One record of each kind of the members' side, of a committee on which none of the samples sits; by the start of its address. */
export async function sampleMembers(ground: Ground): Promise<Record<string, string>> {
  const officer = await someone(ground, 'Lee Learns', 'scrutiny-officer')
  const { id: body_id } = await asSystem(ground, 'test set-up', (work) =>
    addBody(work, 'A learning committee', 'committee', ''),
  )
  return asPerson(ground, officer, async (work) => {
    const asked = {
      body_id,
      plan: 'PLAN-1',
      section: 'Front door',
      question: 'A question of nobody here',
      ownerId: null,
    }
    const challenge = await askOfPlan(work, asked)
    const words = {
      evidence: 'e',
      seen: '',
      confidence: 'partly',
      because: 'b',
      follow_up: 'f',
      follow_up_by: null,
    } as const
    await judgeAnswer(work, challenge, 1, words)
    return { '/members/challenges/:reference': challenge }
  })
}
