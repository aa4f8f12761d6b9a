const months = 'January February March April May June July August September October November December'.split(' ')

/** "April 2026" as a number that grows with time; null for anything else. */
function monthNumber(label: string): number | null {
  const [, month = '', year = ''] = /^([A-Z][a-z]+) (\d{4})$/.exec(label) ?? []
  const at = months.indexOf(month)
  return at < 0 ? null : Number(year) * 12 + at
}

/** Parts in the order that they are read: months by time, anything else as it came. */
export function partsInOrder<Part extends { readonly label: string }>(parts: readonly Part[]): readonly Part[] {
  const placed = parts.flatMap((part) => {
    const month = monthNumber(part.label)
    return month === null ? [] : [{ part, month }]
  })
  if (placed.length < parts.length) return parts
  return placed.toSorted((a, b) => a.month - b.month).map(({ part }) => part)
}
