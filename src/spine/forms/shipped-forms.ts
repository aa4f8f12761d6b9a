import { readdirSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'
import { contentPath, readContent } from '../../platform/content.ts'
import { type Form, faultsOfForm, formShape } from './rules/form.ts'

/** Every form that ships, read once and checked so that a wrong edit stops the start and not a page. */
export const shippedForms: readonly Form[] = readForms()

function readForms(): Form[] {
  const names = readdirSync(contentPath('forms')).filter((name) => name.endsWith('.yaml'))
  return names.toSorted().map((name) => {
    const read = formShape.safeParse(load(readContent(contentPath('forms', name))))
    if (!read.success) throw new Error(`content/forms/${name}: ${z.prettifyError(read.error)}`)
    const faults = faultsOfForm(read.data)
    if (faults.length > 0) throw new Error(`content/forms/${name}: ${faults.join(' ')}`)
    return read.data
  })
}

/** The newest version of each form that ships. */
export const newestForms: readonly Form[] = shippedForms.filter(
  (one) => !shippedForms.some(({ code, version }) => code === one.code && version > one.version),
)
