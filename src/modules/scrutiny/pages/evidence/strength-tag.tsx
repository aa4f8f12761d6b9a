import { Tag } from '../../../../govuk/components/Tag.tsx'
import { capitalised } from '../../../../kernel/text.ts'
import type { Strength } from '../../rules/evidence/evidence-words.ts'

const tones = { strong: 'green', fair: 'blue', weak: 'amber' } as const

/** How far members rely on an entry, as a word in a tag. */
export function StrengthTag({ strength, aside }: { strength: Strength; aside: boolean }) {
  return aside ? <Tag tone="grey">Set aside</Tag> : <Tag tone={tones[strength]}>{capitalised(strength)}</Tag>
}
