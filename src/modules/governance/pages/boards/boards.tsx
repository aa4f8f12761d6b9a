import { Table } from '../../../../govuk/components/Table.tsx'
import { ScrollRegion } from '../../../../govuk/layout.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import { may } from '../../../../spine/access/index.ts'
import type { DatasetResult, Datasets, DatasetValue } from '../../../../spine/datasets/index.ts'
import { subNavigation } from '../../../../spine/meetings/index.ts'
import { day } from '../../../../spine/record-forms/index.ts'
import { type Answer, page, type Visit } from '../../../../spine/web/index.ts'
import { type BoardRow, listBoards } from '../../store/read-boards.ts'
import { planProgress } from '../../use-cases/plan-progress.ts'

const places = [
  { href: '/governance/call-ins', text: 'Call-ins' },
  { href: '/governance/focus', text: 'Focus for scrutiny' },
  { href: '/governance/expectations', text: 'What papers must show' },
  { href: '/governance/rules', text: 'How this council decides' },
]

/** /governance: who holds whom to account, by which terms, and how the plan stands (H28). Whoever is signed in. */
export const boardsPage =
  (datasets: Datasets) =>
  async (visit: Visit): Promise<Answer> => {
    const { boards, progress } = await visit.work(async (work) => ({
      boards: await listBoards(work),
      progress: may(work.actor, 'see how the plan stands') ? await planProgress(work, datasets) : [],
    }))
    return page({
      title: 'Governance',
      subNavigation: subNavigation('governance'),
      body: (
        <>
          <h1 class="govuk-heading-l">Governance</h1>
          <ul class="govuk-list">
            {places.map(({ href, text }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
          {boards.length === 0 ? <p class="govuk-body">No board or committee is on the register yet.</p> : null}
          {boards.length > 0 ? <Meets boards={boards} /> : null}
          {progress.map(({ title, result }, at) => (
            <Progress id={`plan-${at}`} title={title} result={result} />
          ))}
        </>
      ),
    })
  }

function Meets({ boards }: { boards: readonly BoardRow[] }) {
  return (
    <ScrollRegion labelledBy="boards">
      <Table
        caption="Boards and committees"
        captionId="boards"
        captionSize="m"
        firstCellIsHeader
        head={[
          'Body',
          'Kind',
          'Chair',
          'Terms',
          'Last met',
          'Meets next',
          { content: 'Decisions recorded', numeric: true },
        ]}
        rows={boards.map((board) => [
          {
            content: (
              <a class="govuk-link" href={`/governance/boards/${board.reference}`}>
                {board.name}
              </a>
            ),
          },
          capitalised(board.kindOf),
          board.chair || 'Not recorded',
          board.terms ? 'Written down' : 'Not yet',
          { content: board.lastOn ? day(board.lastOn) : 'None yet', class: 'sl-no-wrap' },
          { content: board.nextOn ? day(board.nextOn) : 'None yet', class: 'sl-no-wrap' },
          { content: board.decisions, numeric: true },
        ])}
      />
    </ScrollRegion>
  )
}

function Progress({ id, title, result }: { id: string; title: string; result: DatasetResult }) {
  return (
    <>
      <ScrollRegion labelledBy={id}>
        <Table
          caption={`${title}, as at ${day(result.asAt)}`}
          captionId={id}
          captionSize="m"
          firstCellIsHeader
          head={result.columns.map(({ header, kind }) => ({ content: header, numeric: kind === 'number' }))}
          rows={result.rows.map((row) =>
            result.columns.map(({ key, kind }) => ({ content: wordsOf(row[key]), numeric: kind === 'number' })),
          )}
        />
      </ScrollRegion>
      {result.notes.map((note) => (
        <p class="govuk-body">{note}</p>
      ))}
    </>
  )
}

const wordsOf = (value: DatasetValue | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.text : String(value)
