import { Tag } from '../../../govuk/components/Tag.tsx'
import { may } from '../../../spine/access/index.ts'
import type { Visit } from '../../../spine/web/index.ts'
import type { Meaning } from '../rules/say-findings.ts'
import type { AgainstTarget } from '../rules/standing.ts'

/** The views of the library. */
export function measuresNavigation(visit: Visit, current: string) {
  const item = (text: string, href: string) => ({ text, href, current: href === current })
  return {
    label: 'Measures',
    items: [
      item('Library', '/measures'),
      item('By team', '/measures/teams'),
      ...(may(visit.actor, 'enter values')
        ? [item('Enter a period', '/measures/enter'), item('Import', '/measures/import')]
        : []),
      { text: 'As at a date', href: '/as-at?list=measures' },
    ],
  }
}

const tones = { Met: 'green', 'Not met': 'red', 'No target': 'grey', 'No value': 'grey' } as const

export const TargetTag = ({ against }: { against: AgainstTarget }) => <Tag tone={tones[against]}>{against}</Tag>

const nowWords: Readonly<Record<Meaning, { text: string; tone: 'green' | 'red' | 'blue' }>> = {
  improvement: { text: 'Improving', tone: 'green' },
  concern: { text: 'Concern', tone: 'red' },
  change: { text: 'Changing', tone: 'blue' },
}

/** What the series says now: more than chance, or only that. */
export const NowTag = ({ now }: { now: Meaning | null }) =>
  now ? <Tag tone={nowWords[now].tone}>{nowWords[now].text}</Tag> : <>Steady</>
