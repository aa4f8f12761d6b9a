import { NotValid } from '../../../../kernel/failures.ts'
import type { Typed } from '../../../../platform/http/form.ts'
import { type Answer, redirect, type Visit } from '../../../../spine/web/index.ts'
import { type ListNumber, listNumbers } from '../../rules/lists/list-content.ts'
import { annexA } from '../../use-cases/annex-a.ts'
import { mapByHand, type SaidByHand } from '../../use-cases/runs/check-run.ts'
import { understoodPage } from './understood.tsx'

/** POST /child-level-data/:run/map: data officers. */
export async function map(visit: Visit): Promise<Answer> {
  const run = (visit.params['run'] ?? '').toUpperCase()
  try {
    await visit.work((work) => mapByHand(work, run, saidIn(visit.typed)))
  } catch (refusal) {
    if (refusal instanceof NotValid) return understoodPage(visit, refusal.fields)
    throw refusal
  }
  return redirect(`/child-level-data/${run}`, {
    what: 'The files are being read again.',
    next: 'What you said is remembered for the next run.',
  })
}

/** The fields are named for what they say: sheet:NAME and column:LIST:HEADING. What was left as it is says nothing. */
function saidIn(typed: Typed): SaidByHand {
  const said = Object.entries(typed).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [{ name, value }] : [],
  )
  return {
    sheets: said.flatMap(({ name, value }) => {
      if (!name.startsWith('sheet:')) return []
      return [{ shown: name.slice(6), list: value === 'none' ? null : asList(value) }]
    }),
    columns: said.flatMap(({ name, value }) => {
      const [, number, shown] = /^column:(\d+):(.*)$/s.exec(name) ?? []
      const list = asList(number ?? '')
      const field = value === 'none' ? null : value
      const known =
        field === null || annexA.lists.some((one) => one.list === list && one.fields.some(({ key }) => key === field))
      return list && shown !== undefined && known ? [{ list, shown, field }] : []
    }),
  }
}

const asList = (text: string): ListNumber | null => listNumbers.find((number) => String(number) === text) ?? null
