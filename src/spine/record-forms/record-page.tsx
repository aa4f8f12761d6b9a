import type { ComponentChildren } from 'preact'
import { RecordPage } from '../../govuk/patterns/RecordPage.tsx'
import type { SubNavigationProps } from '../../govuk/patterns/SubNavigation.tsx'
import type { Work } from '../access/index.ts'
import { threadList, threadOf } from '../links/index.ts'
import { HistoryList, historyOf, type RecordKind, readRecord, type State, type StoredRecord } from '../records/index.ts'
import { type Answer, page, type Visit } from '../web/index.ts'

export type Shown<S extends State, More> = {
  visit: Visit
  kind: RecordKind<S>
  /** "Planned decision" */
  called: string
  /** The second level, which may hang on what was read. */
  subNavigation: SubNavigationProps | ((record: StoredRecord<S>, more: More) => SubNavigationProps)
  /** What else the page needs, read in the same transaction. */
  also: (work: Work, record: StoredRecord<S>) => Promise<More>
  status: (record: StoredRecord<S>, more: More) => ComponentChildren
  facts: (record: StoredRecord<S>, more: More) => readonly { label: string; value: ComponentChildren }[]
  actions: (record: StoredRecord<S>, more: More) => ComponentChildren
  body: (record: StoredRecord<S>, more: More) => ComponentChildren
  /** A record that nobody owns, such as a bulletin or a visit: its page says nothing of an owner. */
  ownerless?: boolean
  /** Where a form on the page was refused. */
  errors?: readonly { field: string; message: string }[]
}

/** The page of a record, in the order of every record page. */
export async function recordPage<S extends State, More>(shown: Shown<S, More>): Promise<Answer> {
  const { visit, kind } = shown
  const found = await visit.work(async (work) => {
    const record = await readRecord(work, kind, visit.params['reference'] ?? '')
    const owner = record.ownerId
      ? await work.tx.selectFrom('record').select('title').where('id', '=', record.ownerId).executeTakeFirst()
      : undefined
    return {
      record,
      owner: owner?.title,
      more: await shown.also(work, record),
      thread: await threadOf(work, record.id),
      history: await historyOf(work, record.id),
    }
  })
  const { record, more, owner, thread, history } = found
  return page({
    title: `${record.reference} ${record.title}`,
    subNavigation: typeof shown.subNavigation === 'function' ? shown.subNavigation(record, more) : shown.subNavigation,
    ...(shown.errors?.length ? { status: 422, errors: shown.errors } : {}),
    body: (
      <RecordPage
        kind={shown.called}
        reference={record.reference}
        title={record.title}
        status={shown.status(record, more)}
        owner={shown.ownerless ? null : (owner ?? 'Nobody yet')}
        facts={shown.facts(record, more)}
        actions={shown.actions(record, more)}
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        {shown.body(record, more)}
      </RecordPage>
    ),
  })
}

/** Links to what can be done, in a row; nothing where nothing can. */
export function DeedLinks({ deeds }: { deeds: readonly { href: string; text: string }[] }) {
  if (deeds.length === 0) return null
  return (
    <p class="govuk-body sl-no-print">
      {deeds.map(({ href, text }, at) => (
        <>
          {at > 0 ? ' · ' : ''}
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </>
      ))}
    </p>
  )
}

export function Section({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
