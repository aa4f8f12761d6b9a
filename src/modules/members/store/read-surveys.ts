import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { Answers } from '../rules/surveys/survey-results.ts'

export type SurveyRow = {
  id: string
  reference: string
  title: string
  committee: string
  closesOn: string
  status: string
  replied: number
  /** Whether whoever asks has answered it. */
  mine: boolean
  bodyId: string
}

const surveys = (work: Work) =>
  work.tx
    .selectFrom('member_survey as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .innerJoin('record as body', 'body.id', 's.body_id')

/** A page of surveys, the newest first, and how many there are in all. */
export async function listSurveys(
  work: Work,
  page: { offset: number; most: number },
): Promise<{ rows: SurveyRow[]; count: number }> {
  const { count } = await surveys(work).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await surveys(work)
    .select(['s.id', 'r.reference', 'r.title', 'body.title as committee', 's.closes_on as closesOn', 's.status'])
    .select('s.body_id as bodyId')
    .select(sql<number>`(select count(*)::int from survey_replied p where p.survey_id = s.id)`.as('replied'))
    .select(
      sql<boolean>`exists (select 1 from survey_replied p where p.survey_id = s.id and p.person_id = ${work.actor.person}::uuid)`.as(
        'mine',
      ),
    )
    .orderBy('r.number', 'desc')
    .limit(page.most)
    .offset(page.offset)
    .execute()
  return { rows, count }
}

/** Who has answered a survey: never what they answered. */
export async function repliedTo(work: Work, surveyId: string): Promise<Set<string>> {
  const rows = await work.tx
    .selectFrom('survey_replied')
    .select('person_id as id')
    .where('survey_id', '=', surveyId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

const answersShape = z.record(z.string(), z.number())

/** All replies to a survey at once, in no order that tells of their time; read as the system and only to be counted. */
export function repliesTo(work: Work, surveyId: string): Promise<Answers[]> {
  return inSystemRead(work, 'counts of a survey of members', async (system) => {
    const rows = await system.tx
      .selectFrom('survey_reply')
      .select('answers')
      .where('survey_id', '=', surveyId)
      .orderBy('id')
      .execute()
    return rows.map(({ answers }) => answersShape.parse(answers))
  })
}

/** Keeps a reply, and apart from it that this person has replied. The reply's id says nothing of when it was given. */
export async function keepReply(work: Work, surveyId: string, personId: string, answers: Answers): Promise<void> {
  await work.tx.insertInto('survey_replied').values({ survey_id: surveyId, person_id: personId }).execute()
  await work.tx
    .insertInto('survey_reply')
    .values({ id: randomUUID(), survey_id: surveyId, answers: JSON.stringify(answers) })
    .execute()
}

/** The last closed survey of the same questions and committee, or null: what a repeat is held against. */
export async function lastClosed(
  work: Work,
  bodyId: string,
  questionnaire: string,
): Promise<{ id: string; reference: string } | null> {
  const row = await surveys(work)
    .select(['s.id', 'r.reference'])
    .where('s.body_id', '=', bodyId)
    .where('s.questionnaire', '=', questionnaire)
    .where('s.status', '=', 'closed')
    .orderBy('r.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A survey's reference and questions by its id, as far as the reader may see it. */
export async function surveyById(work: Work, id: string): Promise<{ reference: string; title: string } | null> {
  const row = await surveys(work).select(['r.reference', 'r.title']).where('s.id', '=', id).executeTakeFirst()
  return row ?? null
}
