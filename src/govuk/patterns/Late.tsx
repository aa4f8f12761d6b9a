/** How a due date stands, in words. `days` counts from the due date to today: 12 is twelve days late, −3 due in three. */
export function dueWords(days: number): string {
  if (days === 0) return 'due today'
  const count = Math.abs(days)
  const unit = count === 1 ? 'day' : 'days'
  return days > 0 ? `${count} ${unit} late` : `due in ${count} ${unit}`
}

/** "12 days late", in bold red; quieter words when it is not late. */
export function Late({ days }: { days: number }) {
  return <span class={days > 0 ? 'sl-late' : 'sl-due'}>{dueWords(days)}</span>
}
