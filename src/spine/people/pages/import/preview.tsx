import { Checkboxes } from '../../../../govuk/components/Checkboxes.tsx'
import { InsetText } from '../../../../govuk/components/InsetText.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { joinWords, plural } from '../../../../kernel/text.ts'
import { listOf, type Typed } from '../../../../platform/http/form.ts'
import type { Work } from '../../../access/index.ts'
import {
  ConfirmOrCancel,
  PagedPreview,
  type Pending,
  type PreviewCell,
  PreviewCounts,
  type PreviewRow,
  readPending,
  type Verdict,
} from '../../../import-preview/index.ts'
import { type Answer, page, type Visit } from '../../../web/index.ts'
import { importKind, type PendingPeople, pendingPeople } from '../../import/pending-people.ts'
import { type Compared, type ComparedFile, comparePeople, type KnownPerson } from '../../rules/compare-people.ts'
import { fieldWords, type PeopleField } from '../../rules/people-headings.ts'
import { knownPeople } from '../../store/known-people.ts'
import { DayField, dayWords, typedDay } from '../day-field.tsx'
import { peopleNavigation } from '../navigation.ts'

/** An upload compared with the register as it is now. */
export async function compared(work: Work, data: PendingPeople): Promise<ComparedFile> {
  return comparePeople(data.lines, await knownPeople(work), data.organisation, work.clock.today().toString())
}

/** /people/import/:id: the administrator who sent it. */
export async function previewPage(visit: Visit, typed: Typed | null = null, wrong: FieldErrors = {}): Promise<Answer> {
  const { pending, file } = await visit.work(async (work) => {
    const pending = await readPending(work, importKind, visit.params['id'] ?? '', pendingPeople)
    return { pending, file: await compared(work, pending.data) }
  })
  const verdicts = file.rows.map(verdictOf)
  const rows = file.rows.map((row) => previewRow(row))
  const problems = verdicts.filter((verdict) => verdict === 'problem').length
  const address = `/people/import/${pending.id}`
  return page({
    title: `Import ${pending.fileName}`,
    errors: Object.entries(wrong).map(([field, message]) => ({ field, message })),
    status: Object.keys(wrong).length > 0 ? 422 : 200,
    subNavigation: peopleNavigation(visit),
    body: (
      <>
        <h1 class="govuk-heading-l">What this file would change</h1>
        <Said pending={pending} />
        <PreviewCounts verdicts={verdicts} noun={['person', 'people']} />
        {problems > 0 ? (
          <p class="govuk-body">
            {plural(problems, 'row')} with a problem will be left out. Mend the file and send it again, or confirm
            without
            {problems === 1 ? ' it' : ' them'}.
          </p>
        ) : null}
        <PagedPreview path={address} query={visit.query} head={head} rows={rows} />
        <ConfirmOrCancel
          visit={visit}
          confirm={`${address}/confirm`}
          cancel={`${address}/discard`}
          button="Save these people"
          nothingToDo={
            file.missing.length === 0 && !verdicts.some((verdict) => verdict === 'new' || verdict === 'changed')
          }
        >
          {file.missing.length > 0 ? (
            <Missing
              missing={file.missing}
              organisation={pending.data.organisation}
              typed={typed ?? typedDay('left', visit.ground.clock.today().toString())}
              wrong={wrong}
            />
          ) : null}
        </ConfirmOrCancel>
      </>
    ),
  })
}

const head = ['Name', 'Post', 'Team', 'Organisation', 'E-mail and telephone', 'Dates']

function Said({ pending }: { pending: Pending<PendingPeople> }) {
  const { sheet, fields, ignored } = pending.data
  return (
    <>
      <p class="govuk-body">
        {pending.fileName}, sheet “{sheet}”. Read: {joinWords(fields.map((field) => fieldWords[field].toLowerCase()))}.
        {ignored.length > 0 ? ` Left alone: ${joinWords(ignored.map((word) => `“${word}”`))}.` : ''}
      </p>
      {pending.sameFileConfirmedAt ? <InsetText>You have imported this very file before.</InsetText> : null}
    </>
  )
}

function verdictOf({ problems, person, changes }: Compared): Verdict {
  if (Object.keys(problems).length > 0) return 'problem'
  if (person === null) return 'new'
  return Object.keys(changes).length > 0 ? 'changed' : 'same'
}

function previewRow(row: Compared): PreviewRow {
  const cell = (field: PeopleField, words: (text: string) => string = (text) => text): PreviewCell => {
    const change = row.changes[field]
    const text = row.line[field]
    return {
      text: text ? words(text) : '',
      was: row.person && change ? words(change.was) : undefined,
      problem: row.problems[field],
      note: row.notes[field],
    }
  }
  const date = (label: string) => (text: string) => (text ? `${label} ${dayWords(text)}` : '')
  return {
    place: `row ${row.line.row}`,
    verdict: verdictOf(row),
    cells: [
      cell('name'),
      cell('post'),
      cell('team'),
      cell('organisation'),
      both(cell('email'), cell('telephone')),
      both(cell('starts', date('starts')), cell('leftOn', date('left'))),
    ],
  }
}

/** Two fields in one cell, so that a row keeps to seven columns. */
function both(one: PreviewCell, other: PreviewCell): PreviewCell {
  const join = (a: string | undefined, b: string | undefined) => {
    const parts = [a, b].filter((part) => part !== undefined && part !== '')
    return parts.length > 0 ? parts.join('. ') : undefined
  }
  const was = one.was === undefined && other.was === undefined ? undefined : (join(one.was, other.was) ?? '')
  return {
    text: (
      <>
        {one.text}
        {one.text && other.text ? <br /> : null}
        {other.text}
      </>
    ),
    was,
    problem: join(one.problem, other.problem),
    note: join(one.note, other.note),
  }
}

type MissingProps = { missing: readonly KnownPerson[]; organisation: string; typed: Typed; wrong: FieldErrors }

function Missing({ missing, organisation, typed, wrong }: MissingProps) {
  return (
    <>
      <h2 class="govuk-heading-m">Have they left?</h2>
      <p class="govuk-body">
        {plural(missing.length, 'person', 'people')} of {organisation} {missing.length === 1 ? 'is' : 'are'} not in the
        file. Nobody is removed: tick whoever has left.
      </p>
      <Checkboxes
        name="leaver"
        label="Not in the file"
        labelSize="s"
        small
        values={listOf(typed, 'leaver')}
        items={missing.map((one) => ({
          value: one.id,
          label: one.name,
          hint: one.posts.map((post) => post.title).join(', ') || 'No post',
        }))}
      />
      <DayField name="left" label="Last day of those ticked" typed={typed} errors={wrong} />
    </>
  )
}
