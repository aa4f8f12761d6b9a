import { figure } from './ListPaging.tsx'

export type ProgressProps = {
  done: number
  total: number
  /** What is counted and how far it is, in the plural: "actions done". */
  words: string
}

/** "12 of 40 actions done" with a bar. The words carry it; the bar is for the eye. */
export function Progress({ done, total, words }: ProgressProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0
  return (
    <div class="sl-progress">
      <svg class="sl-progress__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="sl-progress__track" width="100" height="4" />
        <rect class="sl-progress__done" width={Math.round(share * 1000) / 10} height="4" />
      </svg>
      <p class="sl-progress__words">
        {total === 0 ? `No ${words.split(' ')[0]} yet` : `${figure(done)} of ${figure(total)} ${words}`}
      </p>
    </div>
  )
}
