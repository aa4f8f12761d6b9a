import type { SubNavigationProps } from '../../../govuk/patterns/SubNavigation.tsx'
import { may } from '../../access/index.ts'
import type { Visit } from '../../web/index.ts'

/** The second level under People. */
export function peopleNavigation(visit: Visit): SubNavigationProps | undefined {
  if (!may(visit.actor, 'see people')) return undefined
  const places = ['/people/posts', '/people/teams', '/people/bodies', '/people/organisations', '/people/import']
  const elsewhere = places.some((place) => visit.path.startsWith(place))
  const items = [
    { text: 'People', href: '/people', active: visit.path !== '/people' && !elsewhere },
    { text: 'Posts', href: '/people/posts' },
    { text: 'Teams', href: '/people/teams' },
    { text: 'Bodies', href: '/people/bodies' },
    { text: 'Organisations', href: '/people/organisations' },
    ...(may(visit.actor, 'keep people') ? [{ text: 'Import', href: '/people/import' }] : []),
  ]
  return {
    label: 'People',
    items: items.map((item) => ({
      active: item.href !== '/people' && visit.path.startsWith(`${item.href}/`),
      ...item,
      current: visit.path === item.href,
    })),
  }
}
