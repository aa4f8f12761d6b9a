import { BackLink } from '../components/BackLink.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { Details } from '../components/Details.tsx'
import { GenericHeader } from '../components/GenericHeader.tsx'
import { InsetText } from '../components/InsetText.tsx'
import { NotificationBanner } from '../components/NotificationBanner.tsx'
import { Pagination } from '../components/Pagination.tsx'
import { Panel } from '../components/Panel.tsx'
import { ServiceNavigation } from '../components/ServiceNavigation.tsx'
import { SkipLink } from '../components/SkipLink.tsx'
import { SummaryList } from '../components/SummaryList.tsx'
import { Table } from '../components/Table.tsx'
import { Tag } from '../components/Tag.tsx'
import { TaskList } from '../components/TaskList.tsx'
import { WarningText } from '../components/WarningText.tsx'
import type { Example } from './example.ts'

export const CONTENT_EXAMPLES: readonly Example[] = [
  {
    name: 'Table',
    states: [
      {
        name: 'with row headers and figures',
        show: (
          <Table
            caption="Actions by work stream"
            captionSize="m"
            firstCellIsHeader
            head={['Work stream', { content: 'Open', numeric: true }, { content: 'Late', numeric: true }]}
            rows={[
              ['Practice', { content: 14, numeric: true }, { content: 3, numeric: true }],
              ['Leadership and management', { content: 109, numeric: true }, { content: 0, numeric: true }],
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'SummaryList',
    states: [
      {
        name: 'with actions',
        show: (
          <SummaryList
            rows={[
              {
                key: 'Title',
                value: 'Train every deputy',
                actions: [{ text: 'Change', hiddenText: 'title', href: '#SummaryList' }],
              },
              { key: 'Due', value: '3 March 2026' },
            ]}
          />
        ),
      },
      {
        name: 'in a card',
        show: (
          <SummaryList
            card={{ title: 'Evidence', headingLevel: 4, actions: [{ text: 'Remove', href: '#SummaryList' }] }}
            rows={[{ key: 'File', value: 'audit-march.docx' }]}
          />
        ),
      },
    ],
  },
  {
    name: 'Tag',
    states: (['green', 'amber', 'red', 'grey', 'blue'] as const).map((tone) => ({
      name: tone,
      show: (
        <Tag tone={tone}>
          {{ green: 'On track', amber: 'Due soon', red: 'Late', grey: 'Not started', blue: 'Open' }[tone]}
        </Tag>
      ),
    })),
  },
  {
    name: 'Pagination',
    states: [
      {
        name: 'numbers',
        show: (
          <Pagination
            label="Pages with numbers"
            previous={{ href: '#Pagination' }}
            next={{ href: '#Pagination' }}
            items={[
              { number: 1, href: '#Pagination' },
              { ellipsis: true },
              { number: 6, href: '#Pagination', current: true },
              { number: 7, href: '#Pagination' },
            ]}
          />
        ),
      },
      {
        name: 'before and after',
        show: (
          <Pagination
            label="Pages before and after"
            previous={{ href: '#Pagination', labelText: 'Practice' }}
            next={{ href: '#Pagination', labelText: 'Leadership' }}
          />
        ),
      },
    ],
  },
  {
    name: 'NotificationBanner',
    states: [
      {
        name: 'success',
        show: (
          <NotificationBanner
            type="success"
            title="Done"
            titleId="banner-done"
            disableAutoFocus
            heading="The paper is frozen"
          >
            <p class="govuk-body">The board’s members will be told at 5pm.</p>
          </NotificationBanner>
        ),
      },
      {
        name: 'important',
        show: <NotificationBanner titleId="banner-important" heading="The round closes on Friday 6 March 2026" />,
      },
    ],
  },
  {
    name: 'Details',
    states: [
      {
        name: 'open',
        show: (
          <Details summary="How is this worked out?" open>
            {'Seventy working days after the report.'}
          </Details>
        ),
      },
    ],
  },
  {
    name: 'Breadcrumbs',
    states: [
      {
        name: 'three levels',
        show: (
          <Breadcrumbs
            items={[{ text: 'Improvement', href: '#a' }, { text: 'Work plan', href: '#b' }, { text: 'ACT-142' }]}
          />
        ),
      },
    ],
  },
  { name: 'BackLink', states: [{ name: 'as it is', show: <BackLink href="#BackLink" /> }] },
  {
    name: 'SkipLink',
    states: [{ name: 'seen only with focus', show: <SkipLink href="#SkipLink">Skip to the skip link</SkipLink> }],
  },
  {
    name: 'InsetText',
    states: [{ name: 'as it is', show: <InsetText>The deadline moved because 26 May 2026 is a holiday.</InsetText> }],
  },
  {
    name: 'WarningText',
    states: [{ name: 'as it is', show: <WarningText>Publishing cannot be undone.</WarningText> }],
  },
  {
    name: 'TaskList',
    states: [
      {
        name: 'three tasks',
        show: (
          <TaskList
            items={[
              { title: 'Experiences of children in care', href: '#TaskList', status: 'Completed' },
              { title: 'Leaders', href: '#TaskList', hint: 'Two criteria to go', status: <Tag>Under way</Tag> },
              { title: 'Sign off', status: 'Cannot start yet', cannotStartYet: true },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Panel',
    states: [
      {
        name: 'confirmation',
        show: (
          <Panel title="Paper sent" headingLevel={3}>
            Reference PAP-12
          </Panel>
        ),
      },
      {
        name: 'interruption',
        show: (
          <Panel
            title="The grade does not fit the answers"
            headingLevel={3}
            interruption
            actions={[
              { text: 'Keep the grade', type: 'submit' },
              { text: 'Change it', href: '#Panel' },
            ]}
          >
            <p class="govuk-body">Two answers say that the plan was late.</p>
          </Panel>
        ),
      },
    ],
  },
  { name: 'GenericHeader', states: [{ name: 'a name', show: <GenericHeader>Wendlebury Council</GenericHeader> }] },
  {
    name: 'ServiceNavigation',
    states: [
      {
        name: 'one current',
        show: (
          <ServiceNavigation
            id="gallery-navigation"
            label="Example"
            items={[
              { text: 'Home', href: '#a' },
              { text: 'Improvement', href: '#b', current: true },
            ]}
          />
        ),
      },
    ],
  },
]
