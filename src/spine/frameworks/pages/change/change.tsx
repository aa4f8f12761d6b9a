import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { type FieldErrors, NotValid } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../../web/index.ts'
import { type CurrentFramework, currentFramework } from '../../use-cases/current-frameworks.ts'
import { amendFramework } from '../../use-cases/keep-frameworks.ts'
import type { PartForm } from './part-form.ts'
import { partPath, parts } from './parts.ts'
import { fieldsOf } from './read-fields.ts'

/** /frameworks/:code/change and its parts: administrators. What is amended is a copy of the council's own; what ships stays as it is. */
export const changePage =
  (part: PartForm) =>
  async (visit: Visit): Promise<Answer> => {
    const found = await find(visit)
    return ask(visit, part, found, part.typedOf(found.framework), {})
  }

export const change =
  (part: PartForm) =>
  async (visit: Visit): Promise<Answer> => {
    const found = await find(visit)
    const { code } = found.framework
    // A form that was sent without its fields would empty the framework.
    if (textOf(visit.typed, 'version') === '')
      return ask(visit, part, found, part.typedOf(found.framework), {
        [part.firstField]: 'Nothing was sent. Change what is below and send it',
      })
    const fields = fieldsOf(visit.typed, visit.ground.clock.today())
    const content = part.read(fields, found.framework)
    if (Object.keys(fields.errors).length > 0) return ask(visit, part, found, visit.typed, fields.errors)
    try {
      const version = Number(textOf(visit.typed, 'version')) || 0
      await visit.work((work) => amendFramework(work, code, version, content))
    } catch (refusal) {
      if (!(refusal instanceof NotValid)) throw refusal
      const why = Object.values(refusal.fields).join(' ')
      return ask(visit, part, found, visit.typed, { [part.firstField]: why })
    }
    return redirect(`/frameworks/${code}`, {
      what: `${code} has been amended.`,
      next: 'Inspections that were done under it keep the version they were done under.',
    })
  }

const find = (visit: Visit) => visit.work((work) => currentFramework(work, visit.params['code'] ?? ''))

function ask(visit: Visit, part: PartForm, found: CurrentFramework, typed: Typed, errors: FieldErrors): Answer {
  const { framework, copy } = found
  return formPage({
    visit,
    title: `Amend ${framework.code}: ${part.title.charAt(0).toLowerCase()}${part.title.slice(1)}`,
    errors,
    before: <BackLink href={`/frameworks/${framework.code}`}>{framework.name}</BackLink>,
    subNavigation: {
      label: 'Parts of the framework',
      items: parts.map((one) => ({
        text: one.title,
        href: partPath(framework.code, one),
        current: one.key === part.key,
      })),
    },
    intro: (
      <p class="govuk-body">
        What you change becomes the council’s own version. What ships with Sightline stays as it is, and when a newer
        one ships you are shown what differs.
      </p>
    ),
    children: (
      <>
        <VersionField value={copy?.version ?? 0} />
        <part.Fields framework={framework} typed={typed} errors={errors} />
        <Button preventDoubleClick>Save as the council’s own</Button>
      </>
    ),
  })
}
