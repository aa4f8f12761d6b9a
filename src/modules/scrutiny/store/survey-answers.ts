import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { GivenAnswers } from '../rules/surveys/survey-questions.ts'

const answersShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** All answers to a survey at once, in no order that tells of their time; read as the system and only to be counted. */
export function answersTo(work: Work, surveyId: string): Promise<GivenAnswers[]> {
  return inSystemRead(work, 'figures of a survey', async ({ tx }) => {
    const rows = await tx
      .selectFrom('review_survey_answer')
      .select('answers')
      .where('survey_id', '=', surveyId)
      .orderBy('id')
      .execute()
    return rows.map(({ answers }) => answersShape.parse(answers))
  })
}

/** Keeps an answer, and nothing of who gave it or when. */
export async function keepAnswer(work: Work, surveyId: string, answers: GivenAnswers): Promise<void> {
  await work.tx
    .insertInto('review_survey_answer')
    .values({ id: randomUUID(), survey_id: surveyId, answers: JSON.stringify(answers) })
    .execute()
}

/** Counts an answer within its hour, whole hours only. Gives how many there are with it. */
export async function countInHour(work: Work, surveyId: string, hour: Date): Promise<number> {
  const { count } = await work.tx
    .insertInto('review_survey_hour')
    .values({ survey_id: surveyId, hour, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['survey_id', 'hour']).doUpdateSet({ count: sql<number>`review_survey_hour.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}

/** The reference of the survey with this token, whatever its standing; null where there is none. */
export async function surveyWithToken(work: Work, token: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom('review_survey as s')
    .innerJoin('record as r', 'r.id', 's.id')
    .select('r.reference')
    .where('s.token', '=', token)
    .executeTakeFirst()
  return row?.reference ?? null
}

/** The reference of a survey by its id, or null where this person may not read it. */
export async function surveyById(work: Work, id: string): Promise<string | null> {
  const row = await work.tx.selectFrom('record').select('reference').where('id', '=', id).executeTakeFirst()
  return row?.reference ?? null
}
