import { afterwards } from './afterwards.tsx'
import { events } from './events.tsx'
import { judgements } from './judgements.tsx'
import type { PartForm } from './part-form.ts'
import { phases } from './phases.tsx'
import { requests } from './requests.tsx'
import { whole } from './whole.tsx'

/** Everything that an administrator may amend of a framework, a form each, in the order of its page. */
export const parts: readonly PartForm[] = [whole, judgements, events, phases, requests, afterwards]

/** The address of a part's form. */
export const partPath = (code: string, { key }: Pick<PartForm, 'key'>): string =>
  key === '' ? `/frameworks/${code}/change` : `/frameworks/${code}/change/${key}`
