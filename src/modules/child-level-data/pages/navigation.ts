import type { SubNavigationProps } from '../../../govuk/patterns/SubNavigation.tsx'
import { may } from '../../../spine/access/index.ts'
import type { Visit } from '../../../spine/web/index.ts'

const places = [
  { text: 'Runs', href: '/child-level-data', deed: 'see child-level data' },
  { text: 'Issues log', href: '/child-level-data/issues', deed: 'see child-level data' },
  { text: 'Team checks', href: '/child-level-data/teams', deed: 'see child-level data' },
  { text: 'My team', href: '/child-level-data/my-team', deed: 'check a team’s data' },
  { text: 'Children', href: '/child-level-data/children', deed: 'see children' },
  { text: 'Samples', href: '/child-level-data/samples', deed: 'see child-level data' },
  { text: 'Planned meetings', href: '/child-level-data/meetings', deed: 'see children' },
  { text: 'Full tests', href: '/child-level-data/tests', deed: 'see child-level data' },
  { text: 'Process checks', href: '/child-level-data/processes', deed: 'see child-level data' },
  { text: 'Schedule', href: '/child-level-data/schedule', deed: 'see child-level data' },
  { text: 'Changes asked for', href: '/child-level-data/changes', deed: 'see child-level data' },
  { text: 'Settings', href: '/child-level-data/settings', deed: 'set how children’s data is kept' },
] as const

/** The views of child-level data that this visitor may open. */
export function dataNavigation(visit: Visit, current: string): SubNavigationProps {
  return {
    label: 'Child-level data',
    items: places
      .filter(({ deed }) => may(visit.actor, deed))
      .map(({ text, href }) => ({ text, href, current: href === current })),
  }
}

/** The views of one run. */
export function runNavigation(reference: string, current: string, checked: boolean): SubNavigationProps {
  const here = `/child-level-data/${reference}`
  const items = [
    { text: 'Summary', href: here },
    { text: 'What was understood', href: `${here}/understood` },
    ...(checked
      ? [
          { text: 'Issues', href: `${here}/issues` },
          { text: 'Compared', href: `${here}/compare` },
          { text: 'Measures', href: `${here}/measures` },
          { text: 'Pictures', href: `${here}/pictures` },
          { text: 'Supply', href: `${here}/supply` },
        ]
      : []),
  ]
  return { label: reference, items: items.map((item) => ({ ...item, current: item.href === current })) }
}
