const places = [
  { text: 'Before a meeting', href: '/members' },
  { text: 'Challenge', href: '/members/challenges' },
]

/** The second level: the parts of the members' side, the page's own marked. */
export const membersNavigation = (current: string) => ({
  label: 'Members',
  items: places.map((place) => ({ ...place, current: place.href === current })),
})
