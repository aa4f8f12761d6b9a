import { Button } from '../components/Button.tsx'
import { SummaryList } from '../components/SummaryList.tsx'
import { Late } from '../patterns/Late.tsx'
import { RecordPage } from '../patterns/RecordPage.tsx'
import { StatusTag } from '../patterns/StatusTag.tsx'
import { Timeline } from '../patterns/Timeline.tsx'

/** A record's page over made-up data. */
export function GalleryRecord() {
  return (
    <RecordPage
      kind="Action"
      reference="ACT-142"
      title="Review every child in need plan open for more than nine months"
      status={<StatusTag status="Late" />}
      owner="Cerys Oduya-Fairweather"
      due={
        <>
          <span class="sl-no-wrap">19 February 2026</span>, <Late days={12} />
        </>
      }
      facts={[{ label: 'Work stream', value: 'Practice' }]}
      actions={
        <div class="govuk-button-group">
          <Button>Say what has happened</Button>
          <Button variant="secondary">Change</Button>
        </div>
      }
      hangsFrom={
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href="#FND-7">
              Plans drift after six months
            </a>{' '}
            (finding FND-7)
          </li>
        </ul>
      }
      files={<p class="govuk-body">No files yet. Add evidence when it is done.</p>}
      comments={<p class="govuk-body">No comments yet.</p>}
      history={
        <Timeline
          events={[
            {
              when: '1 March 2026 at 9am',
              dateTime: '2026-03-01T09:00:00Z',
              who: 'Ben Holt',
              what: 'added the action',
            },
          ]}
        />
      }
    >
      <SummaryList
        rows={[
          {
            key: 'What will be done',
            value: 'Each plan is read with its team manager and closed, stepped up or renewed.',
          },
          { key: 'Evidence of completion', value: 'A list of plans read, with the decision for each.' },
        ]}
      />
    </RecordPage>
  )
}
