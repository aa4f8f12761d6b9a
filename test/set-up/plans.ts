import { addItem, addStream, makePlan, readPlan } from '../../src/modules/plans/index.ts'
import { asPerson, type Ground, type Who } from '../../src/spine/access/index.ts'
import { readDue } from '../../src/spine/actions/index.ts'

export type TestItem = { words: string; due: string; lead?: string; partnerId?: string; key?: boolean }

/** A plan of one stream with these items, made by somebody who may. Gives references and ids. */
export function somePlan(ground: Ground, keeper: Who, items: readonly TestItem[], title = 'Inspection work plan') {
  return asPerson(ground, keeper, async (work) => {
    const plan = await makePlan(work, { title, purpose: '', starts: '2026-01-01', ends: null })
    const stream = await addStream(work, plan.reference, { number: '1', title: 'Annex A', leads: [] })
    const made: { id: string; reference: string; number: string }[] = []
    for (const { words, due, lead, ...rest } of items) {
      const leads = lead ? [{ personId: lead, capacity: 'lead' as const }] : []
      made.push(await addItem(work, stream.reference, { ...rest, words, due: readDue(due, work.clock.today()), leads }))
    }
    return { plan: await readPlan(work, plan.reference), stream, items: made }
  })
}
