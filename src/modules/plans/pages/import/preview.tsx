import { Temporal } from 'temporal-polyfill'
import { BackLink } from '../../../../govuk/components/BackLink.tsx'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { formatDate, joinWords, plural } from '../../../../kernel/text.ts'
import { dayOf } from '../../../../kernel/when-words.ts'
import { ConfirmOrCancel, type Pending } from '../../../../spine/import-preview/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { countChanges } from '../../rules/import/compare-plan.ts'
import { sameTitle } from '../../rules/import/match-items.ts'
import { isAsked } from '../../rules/import/settle-date.ts'
import { type ImportPreview, previewImport } from '../../use-cases/import-preview.ts'
import type { PlanUpload } from '../../use-cases/import-shape.ts'
import { DateChoices, LeadChoices } from './choices-of-preview.tsx'
import { NamesTable } from './names-of-preview.tsx'
import { Messages, StreamPreview } from './preview-streams.tsx'
import { leadField } from './typed-choices.ts'

/** /plans/import/:id: who sent the file. What would change, what must be chosen; nothing has been saved. */
export const previewPage = (visit: Visit): Promise<Answer> => showPreview(visit, {})

export async function showPreview(visit: Visit, errors: FieldErrors): Promise<Answer> {
  const id = visit.params['id'] ?? ''
  const preview = await visit.work((work) => previewImport(work, id))
  const { plan, pending, upload } = preview
  const title = plan ? `Import into ${plan.reference}: ${plan.title}` : `Import “${upload.choices.title}”`
  const place = plan ? `/plans/${plan.reference}/import` : '/plans/import'
  return page({
    title,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    errors: Object.entries(errors).map(([field, message]) => ({ field: fieldOf(field, preview), message })),
    before: <BackLink href={place}>Read another file</BackLink>,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <Summary preview={preview} pending={pending} />
        <Messages messages={[...upload.messages, ...leadsElsewhere(preview)]} />
        <ConfirmOrCancel
          visit={visit}
          confirm={`/plans/import/${id}/confirm`}
          cancel={`/plans/import/${id}/discard`}
          button="Import"
          nothingToDo={nothingToDo(preview)}
        >
          <input type="hidden" name="seen" value={preview.seen} />
          <LeadChoices preview={preview} errors={errors} />
          <DateChoices preview={preview} />
          <Missing preview={preview} />
          {asksAnything(preview) ? (
            <Button variant="secondary" formAction={`/plans/import/${id}/choices`}>
              Keep these choices and look again
            </Button>
          ) : null}
          {preview.comparison.streams.map((compared, at) => (
            <StreamPreview compared={compared} at={at} preview={preview} />
          ))}
          <NamesTable preview={preview} />
        </ConfirmOrCancel>
      </>
    ),
  })
}

function Summary({ preview, pending }: { preview: ImportPreview; pending: Pending<PlanUpload> }) {
  const counts = countChanges(preview.comparison)
  const before = pending.sameFileConfirmedAt
  const asAt = formatDate(Temporal.PlainDate.from(preview.upload.asAt))
  return (
    <>
      <p class="govuk-body">
        <strong>{pending.fileName}:</strong> {plural(counts.new, 'item')} new, {counts.changed} changed, {counts.same}{' '}
        the same{preview.plan ? `, ${counts.missing} in the plan but not in the file` : ''}. Dates without a year were
        read as at {asAt}.
      </p>
      {before ? <p class="govuk-body">You have imported this very file before, on {dayOf(before)}.</p> : null}
    </>
  )
}

/** What the plan has and the file has not. It stays unless it is ticked. */
function Missing({ preview }: { preview: ImportPreview }) {
  const { missing } = preview.comparison
  if (missing.length === 0) return null
  return (
    <Checkboxes
      name="withdraw"
      small
      label="In the plan, but not in the file"
      labelSize="m"
      hint="These stay as they are. Tick those that are to be withdrawn; their history is kept."
      values={preview.upload.choices.withdraw}
      items={missing.map((item) => ({
        value: item.reference,
        label: `${item.number} ${item.words} (${item.reference})`,
      }))}
    />
  )
}

const asksAnything = (preview: ImportPreview) =>
  preview.comparison.missing.length > 0 ||
  [...preview.names.values()].some(({ kind }) => kind === 'near') ||
  preview.upload.streams.some(({ items }) =>
    items.some(({ id, when }) => isAsked(when, preview.met.get(id)?.due ?? null)),
  )

function nothingToDo({ comparison, plan }: ImportPreview): boolean {
  const counts = countChanges(comparison)
  const changes = counts.new + counts.changed + counts.newStreams + counts.retitled
  // What is not in the file may still be withdrawn.
  return plan !== null && changes === 0 && counts.missing === 0
}

/** A fault lands on the first name to settle; any other has its own field. */
function fieldOf(field: string, preview: ImportPreview): string {
  const unsettled = preview.unsettled[0]
  return field === 'names' && unsettled !== undefined ? leadField([...preview.names.keys()].indexOf(unsettled)) : field
}

/** Leads of work streams that the paper lists under titles which none of the plan's streams has. */
function leadsElsewhere({ upload, comparison }: ImportPreview) {
  const others = upload.workStreams.filter(
    (one) => !comparison.streams.some(({ stream }) => sameTitle(stream.title, one.title)),
  )
  if (others.length === 0) return []
  const each = others.map(({ title, leads }) => `“${title}” (${leads.join(', ') || 'nobody'})`)
  const text = `The paper also lists leads of ${joinWords(each)}. None of these is a work stream of the plan by name, so give the streams their leads on the plan’s own page.`
  return [{ level: 'note' as const, where: {}, text }]
}
