import {
  addAim,
  addBriefing,
  askOfPlan,
  judgeAnswer,
  noteVisit,
  openSurvey,
  planSession,
  planVisit,
  recordSession,
} from '../../src/modules/members/index.ts'
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
    const where = { title: 'A visit of nobody here', card: 'front-door', visited_on: '2026-06-01', purpose: '' }
    const visit = await planVisit(work, { ...where, body_id })
    await noteVisit(work, visit, { seen: 's', heard: '', well: '', worried: '', ask: '' }, false)
    const plan = { title: 'A session of nobody here', subject: 'Other', held_on: null, led_by: '', purpose: '' }
    const session = await planSession(work, body_id, { ...plan, kind_of: 'training' })
    const came = { materials: '', questions: '', agreed: '', wanted_next: '', learned: '', attended: [], review: '' }
    await recordSession(work, session, 1, { ...came, held_on: '2026-06-01' })
    const aim = { heading: 'Culture', found: 'f', wanted: '', criticism: '', said_in: '' } as const
    const note = { title: 'A briefing', subject: 'Inspection', words: 'w', check_by: '2027-06-30', ownerId: null }
    return {
      '/members/challenges/:reference': challenge,
      '/members/visits/:reference': visit,
      '/members/sessions/:reference': session,
      '/members/improvement/:reference': await addAim(work, body_id, { title: 't', ownerId: null, ...aim }),
      '/members/surveys/:reference': await openSurvey(work, body_id, {
        questionnaire: 'skills',
        closes_on: '2026-07-01',
      }),
      '/members/briefings/:reference': await addBriefing(work, note),
    }
  })
}
