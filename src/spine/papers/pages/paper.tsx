import type { ComponentChildren } from 'preact'
import { SummaryList } from '../../../govuk/components/SummaryList.tsx'
import { StatusTag } from '../../../govuk/patterns/StatusTag.tsx'
import { may, type Work } from '../../access/index.ts'
import { dayWords, meetingById, subNavigation } from '../../meetings/index.ts'
import { HistoryList, historyOf, readRecord, type StoredRecord } from '../../records/index.ts'
import { signaturesOf } from '../../sign-off/index.ts'
import { type Answer, page, type Visit } from '../../web/index.ts'
import { frozenPaper } from '../store/frozen-papers.ts'
import { type PaperState, paperKind } from '../store/paper-kind.ts'
import { followersOf, writersToChoose } from '../store/read-papers.ts'
import { composePaper } from '../use-cases/compose-paper.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'
import { DraftPaper } from './draft.tsx'
import { FrozenPaperView } from './frozen.tsx'

/** What another part of the work shows beside a paper: what members expect of it, what they said of it. */
export type BesidePaper = (visit: Visit, work: Work, paper: StoredRecord<PaperState>) => Promise<ComponentChildren>

/** /papers/:reference: a draft for the service; once frozen, also for the members of its body. */
export function paperPage(press: PaperPress, beside: readonly BesidePaper[]) {
  return async (visit: Visit): Promise<Answer> => {
    const { paper, meeting, view, besides, drawsOn, history } = await visit.work(async (work) => {
      const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
      const meeting = await meetingById(work, paper.state.meeting_id)
      const besides: ComponentChildren[] = []
      for (const show of beside) besides.push(await show(visit, work, paper))
      const shown = await viewOf(visit, work, paper, press)
      return { paper, meeting, besides, ...shown, history: await historyOf(work, paper.id) }
    })
    return page({
      title: `${paper.reference} ${paper.title}`,
      subNavigation: subNavigation(null),
      body: (
        <>
          <span class="govuk-caption-l">Paper {paper.reference}</span>
          <h1 class="govuk-heading-l">{paper.title}</h1>
          <SummaryList
            rows={[
              { key: 'Status', value: <StatusTag status={paper.state.status === 'frozen' ? 'Frozen' : 'Draft'} /> },
              {
                key: 'Meeting',
                value: meeting ? (
                  <a class="govuk-link" href={`/meetings/${meeting.reference}`}>
                    {meeting.title}
                  </a>
                ) : (
                  'Not for you to see'
                ),
              },
              { key: 'Position as at', value: dayWords(paper.state.as_at) },
              ...drawsOn.map(({ label, text }) => ({ key: label, value: text })),
            ]}
          />
          {view}
          {besides}
          <h2 class="govuk-heading-m">History</h2>
          <HistoryList entries={history} />
        </>
      ),
    })
  }
}

async function viewOf(visit: Visit, work: Work, paper: StoredRecord<PaperState>, press: PaperPress) {
  const frozen = await frozenPaper(work, paper.id)
  if (!frozen) {
    const composed = await composePaper(work, paper.reference, press.datasets)
    const view = <DraftPaper visit={visit} composed={composed} writers={await writersToChoose(work)} />
    return { view, drawsOn: composed.content.heading.drawsOn }
  }
  const signatures = await signaturesOf(work, paper.id)
  const member = work.actor.principals.has(`body:${paper.state.body_id}`)
  const relation = { owner: paper.ownerId === work.actor.person, member }
  const signed = signatures.some(({ hash, personId }) => hash === frozen.hash && personId === work.actor.person)
  const view = (
    <FrozenPaperView
      visit={visit}
      reference={paper.reference}
      frozen={frozen}
      signatures={signatures}
      followers={await followersOf(work, paper.id)}
      maySign={!signed && may(work.actor, 'sign off a paper', relation)}
    />
  )
  return { view, drawsOn: frozen.content.heading.drawsOn ?? [] }
}
