import { z } from 'zod'
import { NotValid } from '../../../kernel/failures.ts'
import { plural } from '../../../kernel/text.ts'
import { textOf } from '../../../platform/http/form.ts'
import type { Datasets } from '../../../spine/datasets/index.ts'
import { type Answer, redirect, type Visit } from '../../../spine/web/index.ts'
import { linkMeasure, unlinkMeasure } from '../use-cases/link-measure.ts'
import { takeFromDataset } from '../use-cases/take-from-dataset.ts'
import { measurePage } from './measure.tsx'

const referenceOf = (visit: Visit) => visit.params['reference'] ?? ''

/** POST /measures/:reference/links: its owner, programme managers, the director. */
export async function link(visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  try {
    const to = await visit.work((work) => linkMeasure(work, reference, textOf(visit.typed, 'to')))
    return redirect(`/measures/${reference}`, { what: `${reference} measures ${to}.` })
  } catch (refusal) {
    if (refusal instanceof NotValid) return measurePage(visit, refusal.fields)
    throw refusal
  }
}

/** POST /measures/:reference/links/remove. */
export async function unlink(visit: Visit): Promise<Answer> {
  const reference = referenceOf(visit)
  const from = await visit.work((work) => unlinkMeasure(work, reference, textOf(visit.typed, 'from')))
  return redirect(`/measures/${reference}`, { what: `${reference} no longer measures ${from}.` })
}

/** POST /measures/:reference/take: takes the values of the dataset that it names. */
export const take =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const reference = referenceOf(visit)
    const version = z.coerce.number().int().catch(0).parse(visit.typed['taken-with'])
    const { entered, corrected, same, left } = await visit.work((work) =>
      takeFromDataset(work, reference, version, datasets),
    )
    const nothing = entered + corrected + same === 0 && left.length === 0
    return redirect(`/measures/${reference}`, {
      what: nothing
        ? 'There is no reading of a period that has ended.'
        : `${plural(entered, 'value')} taken, ${corrected} corrected, ${same} the same.`,
      ...(left.length > 0 ? { next: left.join(' ') } : {}),
    })
  }
