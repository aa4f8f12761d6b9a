import type { SubNavigationProps } from '../../../govuk/patterns/SubNavigation.tsx'
import { may } from '../../access/index.ts'
import type { Visit } from '../../web/index.ts'

/** The pages under a person's own name; whoever keeps accounts finds them here too. */
export function accountNavigation(visit: Visit): SubNavigationProps {
  const items = [
    { text: 'Your account', href: '/account' },
    { text: 'E-mails to you', href: '/account/notifications' },
    { text: 'Acting for each other', href: '/account/delegation' },
    { text: 'People', href: '/people' },
    ...(may(visit.actor, 'keep accounts') ? [{ text: 'Everyone’s accounts', href: '/accounts' }] : []),
    ...(may(visit.actor, 'see health') ? [{ text: 'Health', href: '/settings/health' }] : []),
    ...(may(visit.actor, 'change the council’s look') ? [{ text: 'The council’s look', href: '/settings/look' }] : []),
    ...(may(visit.actor, 'see the outbox') ? [{ text: 'Outbox', href: '/outbox' }] : []),
  ]
  return {
    label: 'Account',
    items: items.map((item) => ({
      ...item,
      current: visit.path === item.href,
      active: visit.path.startsWith(`${item.href}/`) && item.href !== '/account',
    })),
  }
}
