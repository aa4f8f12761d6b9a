import { z } from 'zod'
import { Button } from '../../../../govuk/components/Button.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import { ListPaging } from '../../../../govuk/patterns/ListPaging.tsx'
import { parseListQuery, rowsToAsk, rowsToShow } from '../../../../govuk/patterns/list-query.ts'
import { type FieldErrors, NotFound, NotValid } from '../../../../kernel/failures.ts'
import { listOf, textOf } from '../../../../platform/http/form.ts'
import { may } from '../../../../spine/access/index.ts'
import { lookAt, looking } from '../../../../spine/children/index.ts'
import { type Answer, FormToken, type ListFile, page, redirect, type Visit } from '../../../../spine/web/index.ts'
import { takenRowIssues } from '../../documents/taken-rows.ts'
import { listRowIssues } from '../../store/read-row-issues.ts'
import { readDataRun } from '../../store/read-runs.ts'
import { listTitle } from '../../use-cases/annex-a.ts'
import { checkWords } from '../../use-cases/check-words.ts'
import { acceptRows } from '../../use-cases/runs/accept-rows.ts'
import { IssueRows } from '../issue-rows.tsx'
import { runNavigation } from '../navigation.ts'
import { figure } from '../run-words.tsx'
import { mostRowsTaken, TakeListAway, wholly } from '../take-away.tsx'
import { isChecked } from './run.tsx'

const idShape = /^AA-[A-Z]\d{0,2}-?\d{2}$/
const listShape = z.coerce.number().int().min(0).max(11)
const definition = {
  filters: [
    {
      kind: 'select' as const,
      name: 'list',
      label: 'List',
      options: Array.from({ length: 12 }, (_, list) => ({ value: String(list), text: listTitle(list) })),
    },
  ],
  sortable: [],
  defaultSort: { column: 'row', direction: 'ascending' as const },
}

/** /child-level-data/:run/issues/:check: the rows, each with its cells at fault. A purpose is asked; the view is written down. */
export function rowsPage(visit: Visit, errors: FieldErrors = {}): Promise<Answer> {
  return looking(visit, async () => {
    const { checkId, list } = addressOf(visit)
    const query = parseListQuery(visit.query, definition)
    const { run, found, scope } = await read(visit, 'rows that fail', rowsToAsk(query))
    const rows = rowsToShow(query, found)
    const wrong = Object.entries(errors).map(([field, message]) => ({ field, message }))
    const here = `/child-level-data/${run.reference}/issues`
    const mayAccept = run.standing === 'checked' && scope === 'all' && may(visit.actor, 'run child-level data')
    return page({
      title: `${checkId} in ${run.reference}`,
      subNavigation: runNavigation(visit, run.reference, here, isChecked(run)),
      ...(wrong.length > 0 ? { status: 422, errors: wrong } : {}),
      body: (
        <>
          <h1 class="govuk-heading-l">
            {checkId} in {list === null ? run.reference : listTitle(list)}{' '}
            <span class="sl-count">({figure(found.count)})</span>
          </h1>
          <p class="govuk-body">{checkWords(checkId)}</p>
          {run.state.rows_disposed_on ? (
            <p class="govuk-body">The rows have been disposed of; only their number stays.</p>
          ) : null}
          {found.count > 0 ? (
            <form method="post" action={`${here}/${checkId}/accept?${visit.query}`} noValidate>
              <FormToken visit={visit} />
              <IssueRows rows={rows} caption={`Rows that fail ${checkId}`} {...(mayAccept ? { tick: 'row' } : {})} />
              {mayAccept ? (
                <div class="sl-no-print">
                  <Textarea
                    name="reason"
                    label="Why are the ticked rows accepted?"
                    hint="An acceptance stays from run to run until the row changes."
                    rows={2}
                    value={textOf(visit.typed, 'reason')}
                    error={errors['reason'] ?? errors['rows']}
                  />
                  <Button variant="secondary">Accept the ticked rows</Button>
                </div>
              ) : null}
            </form>
          ) : null}
          <ListPaging path={`${here}/${checkId}`} query={query} definition={definition} count={found.count} />
          {found.count > 0 ? (
            <TakeListAway visit={visit} path={`${here}/${checkId}/list`} print={`${here}/${checkId}`} />
          ) : null}
        </>
      ),
    })
  })
}

/** /child-level-data/:run/issues/:check/list.xlsx and .csv: the same rows; that they were taken away is written down. */
export async function rowsToTake(visit: Visit): Promise<ListFile> {
  const { checkId } = addressOf(visit)
  const { run, found } = await read(visit, 'took away rows that fail', { offset: 0, most: mostRowsTaken })
  return takenRowIssues(`${checkId} in ${run.reference}`, wholly(found))
}

const read = (visit: Visit, deed: string, asked: { offset: number; most: number }) =>
  visit.work(async (work) => {
    const { reference, checkId, list } = addressOf(visit)
    const run = await readDataRun(work, reference)
    const where = list === null ? '' : `, ${listTitle(list)}`
    const { scope } = await lookAt(work, { about: `${deed} ${checkId} in ${run.reference}${where}` })
    const of = { runId: run.id, checkId, ...(list === null ? {} : { list }) }
    return { run, scope, found: await listRowIssues(work, of, asked) }
  })

/** POST /child-level-data/:run/issues/:check/accept: data officers. */
export async function accept(visit: Visit): Promise<Answer> {
  const { reference, checkId } = addressOf(visit)
  const numbers = listOf(visit.typed, 'row').flatMap((text) => (/^\d{1,9}$/.test(text) ? [Number(text)] : []))
  try {
    const count = await visit.work((work) => acceptRows(work, reference, numbers, textOf(visit.typed, 'reason')))
    return redirect(`/child-level-data/${reference}/issues/${checkId}?${visit.query}`, {
      what: `${count} rows accepted.`,
    })
  } catch (refusal) {
    if (refusal instanceof NotValid) return rowsPage(visit, refusal.fields)
    throw refusal
  }
}

function addressOf(visit: Visit): { reference: string; checkId: string; list: number | null } {
  const checkId = (visit.params['check'] ?? '').toUpperCase()
  if (!idShape.test(checkId)) throw new NotFound('That check')
  const list = listShape.safeParse(visit.query.get('list') ?? undefined)
  return { reference: (visit.params['run'] ?? '').toUpperCase(), checkId, list: list.success ? list.data : null }
}
