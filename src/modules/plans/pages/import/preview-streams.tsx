import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import { printAgreedDate } from '../../../../kernel/print-agreed-date.ts'
import { capitalised, joinWords } from '../../../../kernel/text.ts'
import { type PreviewCell, type PreviewRow, PreviewTable } from '../../../../spine/import-preview/index.ts'
import type { ComparedItem, ComparedStream, FieldChange } from '../../rules/import/compared-plan.ts'
import { costLine } from '../../rules/import/settle-cost.ts'
import { isAsked } from '../../rules/import/settle-date.ts'
import { columnOf, type ImportPreview } from '../../use-cases/import-preview.ts'
import type { UploadedItem, UploadMessage } from '../../use-cases/import-shape.ts'

/** One work stream of the file: what is to be said of it, and a row for each item with what would change. */
export function StreamPreview({
  compared,
  at,
  preview,
}: {
  compared: ComparedStream
  at: number
  preview: ImportPreview
}) {
  const uploaded = preview.upload.streams[at]
  const { stream, present, retitled } = compared
  const items = new Map(uploaded?.items.map((item) => [item.id, item]) ?? [])
  const about = present === null ? 'new work stream' : retitled ? `now called “${present.title}”` : present.reference
  return (
    <div>
      <Messages messages={uploaded?.messages ?? []} />
      <PreviewTable
        id={`stream-${at}`}
        caption={`${stream.number}. ${stream.title} (${about})`}
        head={['No.', 'Action', 'Lead', 'When']}
        rows={compared.items.map((one) => rowOf(one, items.get(one.item.id), preview))}
      />
    </div>
  )
}

/** What was mended, supposed or left out, at its row. */
export function Messages({ messages }: { messages: readonly UploadMessage[] }) {
  if (messages.length === 0) return null
  return (
    <InsetText>
      <ul class="govuk-list">
        {messages.map((message) => (
          <li>
            <strong>{placeOf(message)}</strong>
            {message.text}
          </li>
        ))}
      </ul>
    </InsetText>
  )
}

function placeOf({ where }: UploadMessage): string {
  const parts = [where.sheet, where.row === undefined ? '' : `row ${where.row}`].filter((part) => part)
  const place = parts.join(', ')
  return place === '' ? '' : `${capitalised(place)}: `
}

function rowOf(one: ComparedItem, uploaded: UploadedItem | undefined, preview: ImportPreview): PreviewRow {
  const was = (field: FieldChange['field']) => one.changes.find((change) => change.field === field)?.was
  const said = (column: 'when' | 'lead' | 'other') =>
    (uploaded?.messages ?? []).filter((message) => columnOfMessage(message, uploaded) === column)
  const cell = (
    text: PreviewCell['text'],
    field: FieldChange['field'],
    messages: readonly UploadMessage[],
  ): PreviewCell => ({
    text,
    was: was(field),
    problem: sentence(messages.filter(({ level }) => level === 'problem')),
    note: sentence(messages.filter(({ level }) => level !== 'problem')),
  })
  // What the plan keeps already has been looked at once, and is said by the plan's own checks.
  const settled = uploaded?.when.problem && !isAsked(uploaded.when, one.present?.due ?? null)
  return {
    place: `row ${uploaded?.row ?? ''}`,
    verdict: one.verdict,
    cells: [
      cell(one.item.number || 'none', 'number', []),
      cell(<ActionWords one={one} uploaded={uploaded} preview={preview} />, 'words', said('other')),
      cell(<LeadWords one={one} uploaded={uploaded} preview={preview} />, 'leads', said('lead')),
      cell(<WhenWords one={one} uploaded={uploaded} />, 'when', settled ? [] : said('when')),
    ],
  }
}

/** Messages name the column as the file does; which cell that is shows in what the file's reader says there. */
function columnOfMessage(message: UploadMessage, uploaded: UploadedItem | undefined): 'when' | 'lead' | 'other' {
  if (message.text === 'No lead is named.') return 'lead'
  const date = uploaded?.when.text ?? ''
  if (message.text === 'No date is given.' || (date !== '' && message.text.startsWith(`“${date}”: `))) return 'when'
  return 'other'
}

const sentence = (messages: readonly UploadMessage[]) => messages.map(({ text }) => text).join(' ') || undefined

type Cell = { one: ComparedItem; uploaded: UploadedItem | undefined }

function ActionWords({ one, uploaded, preview }: Cell & { preview: ImportPreview }) {
  const others = one.changes.filter(({ field }) => ['key', 'evidence', 'partner', 'cost', 'stream'].includes(field))
  const status = uploaded ? columnOf(uploaded, /\b(status|rag|brag)\b/i) : ''
  const partner = uploaded ? columnOf(uploaded, /\bpartner/i) : ''
  const unread = preview.unreadCosts.get(one.item.id)
  return (
    <>
      {one.item.words}
      {one.item.key ? <span class="govuk-hint">Key action</span> : null}
      {one.verdict === 'new' && one.item.evidenceWanted ? (
        <span class="govuk-hint">Evidence of completion: {one.item.evidenceWanted}</span>
      ) : null}
      {others.map(({ field, was, now }) => (
        <span class="govuk-hint">
          {fieldWords[field]}: {now} (was {was || 'empty'})
        </span>
      ))}
      {preview.unknownPartners.has(partner) ? (
        <span class="govuk-hint">No organisation on the register is called “{partner}”: it is left out.</span>
      ) : null}
      {one.verdict === 'new' && one.item.cost ? <span class="govuk-hint">Cost: {costLine(one.item.cost)}</span> : null}
      {unread ? <span class="govuk-hint">{unread}</span> : null}
      {one.present?.withdrawn ? <span class="govuk-hint">Withdrawn in the plan, and stays so.</span> : null}
      {status !== '' && one.present === null ? (
        <span class="govuk-hint">
          The file says “{status}”. Where it stands is said on its own page, with what shows it.
        </span>
      ) : null}
    </>
  )
}

const fieldWords: Record<string, string> = {
  key: 'Key action',
  evidence: 'Evidence of completion',
  partner: 'Partner',
  cost: 'Cost',
  stream: 'Work stream',
}

function LeadWords({ one, uploaded, preview }: Cell & { preview: ImportPreview }) {
  const names = uploaded?.leads ?? []
  if (names.length === 0) return <>{one.present ? 'As in the plan' : 'Nobody'}</>
  return (
    <>
      {joinWords(names)}
      {names.map((name) => {
        const lead = preview.names.get(name)
        const mark = lead?.mark
        if (lead?.kind === 'new' || mark?.key.startsWith('new:'))
          return <span class="govuk-hint">{name}: new contact</span>
        if (!mark) return <span class="govuk-hint">{name}: to be chosen above</span>
        return mark.name === name ? null : (
          <span class="govuk-hint">
            {name}: found, {mark.name}
          </span>
        )
      })}
    </>
  )
}

function WhenWords({ one, uploaded }: Cell) {
  const typed = uploaded?.when.text ?? ''
  const taken = one.item.due.precision === 'none' ? 'words, without a date' : printAgreedDate(one.item.due)
  if (typed === '') return <>{one.present ? 'As in the plan' : 'No date'}</>
  return (
    <>
      {typed}
      {taken === typed ? null : <span class="govuk-hint">taken as {taken}</span>}
    </>
  )
}
