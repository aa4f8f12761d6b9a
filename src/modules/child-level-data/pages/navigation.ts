import type { SubNavigationProps } from '../../../govuk/patterns/SubNavigation.tsx'
import { type Deed, may } from '../../../spine/access/index.ts'
import type { Visit } from '../../../spine/web/index.ts'

type Place = { text: string; href: string; deed: Deed }
type Group = { text: string; places: readonly Place[] }

const root = '/child-level-data'
const place = (text: string, href: string, deed: Deed = 'see child-level data'): Place => ({
  text,
  href: root + href,
  deed,
})

/** What belongs together is one word of the first row; the places in it are the second. Each place has its address. */
const groups: readonly Group[] = [
  { text: 'Runs', places: [place('Runs', '')] },
  { text: 'My team', places: [place('My team', '/my-team', 'check a team’s data')] },
  {
    text: 'Issues',
    places: [
      place('Issues log', '/issues'),
      place('By cause', '/causes'),
      place('Team checks', '/teams'),
      place('Changes asked for', '/changes'),
    ],
  },
  {
    text: 'Children',
    places: [
      place('Find a child', '/children', 'see children'),
      place('Samples', '/samples'),
      place('Planned meetings', '/meetings', 'see children'),
    ],
  },
  {
    text: 'Getting ready',
    places: [
      place('Schedule', '/schedule'),
      place('Full tests', '/tests'),
      place('Process checks', '/processes'),
      place('Limits', '/limits'),
      place('How data is kept', '/settings', 'set how children’s data is kept'),
    ],
  },
]

/** The groups of child-level data that this visitor may open, and the places of the one that they are in. */
export function dataNavigation(visit: Visit, current: string): SubNavigationProps {
  const open = groups.flatMap(({ text, places }) => {
    const some = places.filter(({ deed }) => may(visit.actor, deed))
    // Who runs the data is of no team: their teams’ managers have that page.
    return some.length === 0 || (text === 'My team' && may(visit.actor, 'run child-level data')) ? [] : [{ text, some }]
  })
  const here = open.find(({ some }) => some.some(({ href }) => isWithin(current, href)))
  return {
    label: 'Child-level data',
    items: open.map((group) => {
      const [first] = group.some
      return {
        text: group.text,
        href: first?.href ?? root,
        ...(group !== here
          ? {}
          : group.some.length === 1 && first?.href === current
            ? { current: true }
            : { active: true }),
      }
    }),
    within:
      here && here.some.length > 1
        ? here.some.map(({ text, href }) => ({
            text,
            href,
            ...(href === current ? { current: true } : isWithin(current, href) ? { active: true } : {}),
          }))
        : [],
  }
}

const isWithin = (current: string, href: string): boolean =>
  current === href || (href !== root && current.startsWith(`${href}/`)) || (href === root && current === `${root}/new`)

/** The views of one run, beneath the groups. */
export function runNavigation(visit: Visit, reference: string, current: string, checked: boolean): SubNavigationProps {
  const here = `${root}/${reference}`
  const views = [
    { text: `Summary of ${reference}`, href: here },
    { text: 'What was understood', href: `${here}/understood` },
    ...(checked
      ? [
          { text: 'Issues', href: `${here}/issues` },
          { text: 'Compared', href: `${here}/compare` },
          { text: 'Measures', href: `${here}/measures` },
          { text: 'Other systems', href: `${here}/other-systems` },
          { text: 'Pictures', href: `${here}/pictures` },
          { text: 'Supply', href: `${here}/supply` },
        ]
      : []),
  ]
  const { label, items } = dataNavigation(visit, '')
  return {
    label,
    items: items.map((item) => (item.href === root ? { ...item, active: true } : item)),
    within: views.map((view) => ({ ...view, ...(view.href === current ? { current: true } : {}) })),
  }
}
