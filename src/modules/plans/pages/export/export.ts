import { NotFound } from '../../../../kernel/failures.ts'
import { slug } from '../../../../kernel/text.ts'
import type { Answer, Route, Visit } from '../../../../spine/web/index.ts'
import { get } from '../../../../spine/web/index.ts'
import { exportPlan, type PlanFormat, planFormats } from '../../documents/plan-export.ts'
import { listItems, readPlan } from '../../use-cases/list-items.ts'

/** /plans/:reference/export/:format (xlsx, docx, csv): the whole plan, as far as the person may read it. */
export async function exportFile(visit: Visit): Promise<Answer> {
  const format = formatOf(visit.params['format'] ?? '')
  const { plan, rows } = await visit.work(async (work) => {
    const plan = await readPlan(work, visit.params['reference'] ?? '')
    return { plan, rows: (await listItems(work, plan)).rows }
  })
  const bytes = await exportPlan(plan, rows, format, 'Sightline')
  const name = `${plan.reference}-${slug(plan.title)}-${visit.ground.clock.today()}.${format}`
  return { kind: 'file', bytes, name, type: planFormats[format] }
}

function formatOf(text: string): PlanFormat {
  if (text === 'xlsx' || text === 'docx' || text === 'csv') return text
  throw new NotFound(`A plan as ${text}`)
}

export const exportRoutes: readonly Route[] = [get('/plans/:reference/export/:format', 'see plans', exportFile)]
