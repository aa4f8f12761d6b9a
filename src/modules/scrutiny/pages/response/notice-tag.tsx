import { Tag } from '../../../../govuk/components/Tag.tsx'
import type { NoticeStanding } from '../../rules/response/response-clock.ts'

/** Where a notice stands, as a word in a tag. */
export const NoticeTag = ({ word, tone }: Pick<NoticeStanding, 'word' | 'tone'>) => <Tag tone={tone}>{word}</Tag>
