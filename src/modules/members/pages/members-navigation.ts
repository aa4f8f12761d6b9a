const places = [
  { text: 'Before a meeting', href: '/members' },
  { text: 'Challenge', href: '/members/challenges' },
  { text: 'Visits', href: '/members/visits' },
  { text: 'Sessions', href: '/members/sessions' },
  { text: 'Briefings', href: '/members/briefings' },
  { text: 'Guides', href: '/members/guides' },
  { text: 'Surveys', href: '/members/surveys' },
  { text: 'Our own improvement', href: '/members/improvement' },
  { text: 'New members', href: '/members/induction' },
]

/** The second level: the parts of the members' side, the page's own marked. */
export const membersNavigation = (current: string) => ({
  label: 'Members',
  items: places.map((place) => ({ ...place, current: place.href === current })),
})
