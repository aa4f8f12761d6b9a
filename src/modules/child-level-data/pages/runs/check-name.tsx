import { may } from '../../../../spine/access/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'

type Props = { visit: Visit; run: string; check: string; list: number }

/** A check by its id. It leads to the rows only for those who may see children: nobody is offered a page that refuses them. */
export function CheckName({ visit, run, check, list }: Props) {
  if (!may(visit.actor, 'see children')) return <>{check}</>
  return <a href={`/child-level-data/${run}/issues/${check}?list=${list}`}>{check}</a>
}
