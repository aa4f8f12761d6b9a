import { plannedDecisionPublisher } from '../modules/governance/index.ts'
import { asPerson, type Ground, type Work } from '../spine/access/index.ts'
import { committeePublisher, meetingPublisher } from '../spine/meetings/index.ts'
import type { Publisher } from '../spine/publications/index.ts'
import { council } from './cast.ts'
import type { DemoPeople } from './people.ts'
import { daysAgo } from './plan/days.ts'

const committee = 'Children’s Scrutiny Committee'

/** What Wexmoor has published of its committees: who sits on them, when they meet, what is to be decided. */
export async function loadPublished(ground: Ground, people: DemoPeople): Promise<void> {
  const clerk = { person: people.id('Marian Holt'), actingFor: null }
  const publish = (publisher: Publisher, reference: string) =>
    asPerson(daysAgo(ground, 1), clerk, async (work) => {
      const { version } = await publisher.look(work, reference)
      await publisher.publish(work, reference, version, council)
    })
  const found = await asPerson(ground, clerk, async (work) => ({
    bodies: await referencesOf(work, [people.id(committee), people.id('Wexmoor Cabinet')]),
    meetings: await meetingsOf(work, people.id(committee)),
    decisions: await noticed(work),
  }))
  for (const reference of found.bodies) await publish(committeePublisher, reference)
  for (const reference of found.meetings) await publish(meetingPublisher, reference)
  for (const reference of found.decisions) await publish(plannedDecisionPublisher, reference)
}

async function referencesOf(work: Work, ids: readonly string[]): Promise<string[]> {
  const rows = await work.tx.selectFrom('record').select('reference').where('id', 'in', ids).orderBy('number').execute()
  return rows.map(({ reference }) => reference)
}

async function meetingsOf(work: Work, bodyId: string): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('meeting')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('status', 'in', ['arranged', 'held'])
    .execute()
  return referencesOf(
    work,
    rows.map(({ id }) => id),
  )
}

async function noticed(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('planned_decision')
    .select('id')
    .where('status', 'in', ['noticed', 'decided'])
    .execute()
  return referencesOf(
    work,
    rows.map(({ id }) => id),
  )
}
