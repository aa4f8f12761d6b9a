import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { type FieldErrors, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { type CurrentFramework, currentFramework } from '../use-cases/current-frameworks.ts'
import { amendFramework } from '../use-cases/keep-frameworks.ts'
import { FrameworkFields } from './framework-fields.tsx'
import { readFrameworkForm, typedOf } from './framework-form.ts'

/** /frameworks/:code/change: administrators. What is amended is a copy of the council's own; what ships stays as it is. */
export async function changePage(visit: Visit): Promise<Answer> {
  const found = await find(visit)
  return ask(visit, found, typedOf(found.framework), {})
}

export async function change(visit: Visit): Promise<Answer> {
  const found = await find(visit)
  const { code } = found.framework
  const read = readFrameworkForm(visit.typed, found.framework, visit.ground.clock.today())
  if (!read.ok) return ask(visit, found, visit.typed, read.errors)
  try {
    const version = Number(textOf(visit.typed, 'version')) || 0
    await visit.work((work) => amendFramework(work, code, version, read.value))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, found, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/frameworks/${code}`, {
    what: `${code} has been amended.`,
    next: 'Inspections that were done under it keep the version they were done under.',
  })
}

const find = (visit: Visit) => visit.work((work) => currentFramework(work, visit.params['code'] ?? ''))

function ask(visit: Visit, found: CurrentFramework, typed: Typed, errors: FieldErrors): Answer {
  const { framework, copy } = found
  return formPage({
    visit,
    title: `Amend ${framework.code}`,
    errors,
    before: <BackLink href={`/frameworks/${framework.code}`}>{framework.name}</BackLink>,
    intro: (
      <p class="govuk-body">
        What you change becomes the council’s own version. What ships with Sightline stays as it is, and when a newer
        one ships you are shown what differs.
      </p>
    ),
    children: (
      <>
        <VersionField value={copy?.version ?? 0} />
        <FrameworkFields framework={framework} typed={typed} errors={errors} />
      </>
    ),
  })
}
