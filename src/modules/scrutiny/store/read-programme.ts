import { sql } from 'kysely'
import { inSystemRead, type Work } from '../../../spine/access/index.ts'
import type { Elsewhere } from '../rules/programme/overlap.ts'
import type { Anchor } from '../rules/programme/plan-backwards.ts'
import { anchorKind, type ProgrammeItemState, programmeItemKind } from './programme-kinds.ts'

export type ProgrammeRow = {
  id: string
  reference: string
  version: number
  title: string
  leadOfficer: string
  meeting: string | null
  meetingOn: string | null
  state: ProgrammeItemState
}

/** Everything on a committee's programme, wishes and what was dropped among it, by month. */
export async function programmeOf(work: Work, bodyId: string): Promise<ProgrammeRow[]> {
  const rows = await work.tx
    .selectFrom('programme_item as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .leftJoin('record as who', 'who.id', 'r.owner_id')
    .leftJoin('meeting as m', 'm.id', 't.meeting_id')
    .leftJoin('record as met', 'met.id', 't.meeting_id')
    .selectAll('t')
    .select([
      'r.reference',
      'r.version',
      'r.title',
      'who.title as leadOfficer',
      'met.reference as meeting',
      'm.held_on as meetingOn',
    ])
    .where('t.body_id', '=', bodyId)
    .orderBy('t.month')
    .orderBy('m.held_on')
    .orderBy('r.number')
    .execute()
  return rows.map(({ reference, version, title, leadOfficer, meeting, meetingOn, ...row }) => ({
    ...{ id: row.id, reference, version, title, leadOfficer: leadOfficer ?? '', meeting, meetingOn },
    state: programmeItemKind.state.parse(row),
  }))
}

/** The fixed days from a day on, the nearest first. */
export async function fixedDays(work: Work, from: string): Promise<Anchor[]> {
  const rows = await work.tx
    .selectFrom('programme_anchor as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .selectAll('t')
    .select(['r.reference', 'r.title'])
    .where('t.on_day', '>=', from)
    .orderBy('t.on_day')
    .limit(100)
    .execute()
  return rows.map(({ reference, title, ...row }) => {
    const { on_day: onDay, weeks_before: weeksBefore } = anchorKind.state.parse(row)
    return { reference, title, onDay, weeksBefore, kind: 'Fixed day', open: true }
  })
}

/** How long before a milestone of the plan members must have spoken to change anything of it. */
const weeksBeforeMilestone = 6

/**
 * The milestones due between two days of the plans that a committee has papers on: what its year is planned around (H03). Its papers hold
 * each with its day, so they are the same for every reader of the programme; `open` says whether this one may read the action itself.
 * What is shut because a child may be at risk is left out.
 */
export async function milestonesBetween(work: Work, bodyId: string, from: string, to: string): Promise<Anchor[]> {
  const rows = await inSystemRead(work, 'milestones of plans in papers', (system) =>
    milestones(system, bodyId, from, to),
  )
  const ids = rows.map(({ id }) => id)
  const own = ids.length === 0 ? [] : await work.tx.selectFrom('action').select('id').where('id', 'in', ids).execute()
  const open = new Set(own.map(({ id }) => id))
  return rows.map(({ id, reference, title, due }) => ({
    ...{ reference, title, onDay: due ?? to, weeksBefore: weeksBeforeMilestone, kind: 'Milestone of the plan' },
    open: open.has(id),
  }))
}

const milestones = ({ tx }: Work, bodyId: string, from: string, to: string) =>
  tx
    .selectFrom('action as a')
    .innerJoin('record as r', 'r.id', 'a.id')
    .innerJoin('link as l', (join) => join.onRef('l.from_id', '=', 'a.within_id').on('l.relation', '=', 'belongs to'))
    .innerJoin('record as plan', 'plan.id', 'l.to_id')
    .select(['a.id', 'r.reference', 'r.title', 'a.due_latest as due'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('paper as p')
          .select('p.id')
          .where('p.body_id', '=', bodyId)
          .where('p.status', '=', 'frozen')
          .where(sql<boolean>`p.draws_on ->> 'plan' = plan.reference`),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('restricted_text as t').select('t.target_id').whereRef('t.target_id', '=', 'a.id'))),
    )
    .where('a.key', '=', true)
    .where('a.done_on', 'is', null)
    .where('a.due_latest', '>=', from)
    .where('a.due_latest', '<=', to)
    .orderBy('a.due_latest')
    .limit(40)
    .execute()

/** What other bodies have on their agendas, and which reviews other committees carry out, around a span of days. */
export async function elsewhere(work: Work, bodyId: string, from: string, to: string): Promise<Elsewhere[]> {
  const agendas = await work.tx
    .selectFrom('meeting_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .innerJoin('record as met', 'met.id', 'm.id')
    .innerJoin('record as body', 'body.id', 'm.body_id')
    .select(['body.title as where', 'i.title', 'm.held_on as onDay', 'met.reference'])
    .where('m.body_id', '!=', bodyId)
    .where('m.held_on', '>=', from)
    .where('m.held_on', '<=', to)
    .limit(1000)
    .execute()
  const items = await work.tx
    .selectFrom('programme_item as t')
    .innerJoin('record as r', 'r.id', 't.id')
    .innerJoin('record as body', 'body.id', 't.body_id')
    .select(['body.title as where', 'r.title', 't.month as onDay', 'r.reference'])
    .where('t.body_id', '!=', bodyId)
    .where('t.standing', '=', 'planned')
    .where('t.month', 'is not', null)
    .limit(500)
    .execute()
  return [
    ...agendas.map(({ reference, ...one }) => ({ ...one, href: `/meetings/${reference}` })),
    ...items.flatMap(({ reference, onDay, ...one }) =>
      onDay === null ? [] : [{ ...one, onDay, href: programmeItemKind.path(reference) }],
    ),
  ]
}

export type RunningReview = { reference: string; title: string; weeks: number; from: string; to: string }

/** The reviews of a committee that run, with the weeks that they take and between which days of their project plans. */
export async function runningReviews(work: Work, bodyId: string): Promise<RunningReview[]> {
  const rows = await work.tx
    .selectFrom('review as v')
    .innerJoin('record as r', 'r.id', 'v.id')
    .innerJoin('review_project as p', 'p.review_id', 'v.id')
    .select(['r.reference', 'r.title', 'v.officer_weeks as weeks', 'p.milestones', 'r.created_at as begun'])
    .where('v.body_id', '=', bodyId)
    .where('v.standing', 'in', ['approved', 'under way'])
    .execute()
  return rows.flatMap(({ milestones, begun, weeks, ...one }) => {
    const days = (Array.isArray(milestones) ? milestones : [])
      .flatMap((step) => (step !== null && typeof step === 'object' && 'due' in step ? [String(step.due)] : []))
      .filter((due) => due !== '')
      .toSorted()
    const first = begun.toISOString().slice(0, 10)
    return [{ ...one, weeks: weeks ?? 0, from: days[0] ?? first, to: days.at(-1) ?? days[0] ?? first }]
  })
}
