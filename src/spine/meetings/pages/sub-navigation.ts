/** The second level of Papers: the same on every page of papers and meetings. */
export const subNavigation = (current: 'papers' | 'meetings' | null) => ({
  label: 'Papers',
  items: [
    { text: 'Papers', href: '/papers', current: current === 'papers' },
    { text: 'Meetings', href: '/meetings', current: current === 'meetings' },
    { text: 'As at a date', href: '/as-at?list=papers' },
  ],
})
