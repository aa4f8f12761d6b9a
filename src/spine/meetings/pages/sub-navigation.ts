/** What stands under Papers: papers, meetings, and what committees are told and ask for between them. */
const places = [
  { name: 'papers', text: 'Papers', href: '/papers' },
  { name: 'meetings', text: 'Meetings', href: '/meetings' },
  { name: 'forward-plan', text: 'Forward plan', href: '/governance/forward-plan' },
  { name: 'requests', text: 'Requests', href: '/governance/requests' },
  { name: 'bulletins', text: 'Bulletins', href: '/governance/bulletins' },
  { name: 'governance', text: 'Governance', href: '/governance' },
] as const

/** The second level of Papers: the same on every page of papers, meetings and governance. */
export const subNavigation = (current: (typeof places)[number]['name'] | null) => ({
  label: 'Papers',
  items: [
    ...places.map(({ name, text, href }) => ({ text, href, current: current === name })),
    { text: 'As at a date', href: '/as-at?list=papers' },
  ],
})
