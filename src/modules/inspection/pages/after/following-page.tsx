import type { ComponentChildren } from 'preact'
import { Button } from '../../../../govuk/components/Button.tsx'
import { RecordPage } from '../../../../govuk/patterns/RecordPage.tsx'
import { type Deed, may, type Work } from '../../../../spine/access/index.ts'
import { inspectionNavigation } from '../../../../spine/frameworks/index.ts'
import { threadList, threadOf } from '../../../../spine/links/index.ts'
import {
  HistoryList,
  historyOf,
  type RecordKind,
  readRecord,
  type State,
  type StoredRecord,
} from '../../../../spine/records/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'

type Shown<S extends State, More> = {
  visit: Visit
  kind: RecordKind<S>
  called: string
  deed: Deed
  /** What was wrong with a small form on the page, by its field. */
  errors?: Readonly<Record<string, string>>
  /** What else the page needs, read in the same transaction. */
  also: (work: Work, record: StoredRecord<S>) => Promise<More>
  facts?: (record: StoredRecord<S>, more: More) => readonly { label: string; value: ComponentChildren }[]
  body: (record: StoredRecord<S>, more: More) => ComponentChildren
}

/** The page of a record that follows a report, in the order of every record page. */
export async function followingPage<S extends State, More>(shown: Shown<S, More>): Promise<Answer> {
  const { visit, kind, called, deed, also, facts, body, errors = {} } = shown
  const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const { record, more, thread, history } = await visit.work(async (work) => {
    const record = await readRecord(work, kind, visit.params['reference'] ?? '')
    return {
      record,
      more: await also(work, record),
      thread: await threadOf(work, record.id),
      history: await historyOf(work, record.id),
    }
  })
  return page({
    title: `${record.reference} ${record.title}`,
    subNavigation: inspectionNavigation(''),
    ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
    body: (
      <RecordPage
        kind={called}
        reference={record.reference}
        title={record.title}
        facts={facts?.(record, more)}
        actions={
          may(visit.actor, deed) ? (
            <Button variant="secondary" href={`${kind.path(record.reference)}/change`}>
              Change it
            </Button>
          ) : null
        }
        hangsFrom={threadList(thread, true)}
        hangsFromIt={threadList(thread, false)}
        history={<HistoryList entries={history} />}
      >
        {body(record, more)}
      </RecordPage>
    ),
  })
}
