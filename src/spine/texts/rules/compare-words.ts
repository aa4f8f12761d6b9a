/** A stretch of two texts laid over each other: in both, only in the newer, or only in the older. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Words, single marks and the space between them: what people see as one change is one of these. */
const token = /\s+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const tokensOf = (text: string): string[] => text.match(token) ?? []

/**
 * Above so many differing words the two are shown as wholly different between their common beginning and end: nobody reads such a
 * comparison word by word, and finding the shortest one takes the square of it.
 */
const mostChanges = 800

/**
 * Compares two texts word by word, by the shortest way from one to the other (Myers, "An O(ND) difference algorithm", 1986).
 * The pieces that are not "added" make the older text, those that are not "removed" the newer, letter for letter.
 */
export function compareWords(older: string, newer: string): Piece[] {
  const [a, b] = [tokensOf(older), tokensOf(newer)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const same = (tokens: readonly string[]): Piece[] => tokens.map((text) => ({ kind: 'same', text }))
  return joined([...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))])
}

function shortest(a: readonly string[], b: readonly string[]): Piece[] {
  const trace = furthestReaches(a, b)
  if (!trace) return [...removed(a), ...added(b)]
  const pieces: Piece[] = []
  let [x, y] = [a.length, b.length]
  for (let changes = trace.length - 1; changes > 0; changes -= 1) {
    const before = trace[changes - 1] ?? new Map<number, number>()
    const diagonal = x - y
    const down = goesDown(before, diagonal, changes)
    const from = down ? diagonal + 1 : diagonal - 1
    const fromX = before.get(from) ?? 0
    const fromY = fromX - from
    while (x > (down ? fromX : fromX + 1) && y > (down ? fromY + 1 : fromY)) {
      pieces.push({ kind: 'same', text: a[x - 1] ?? '' })
      x -= 1
      y -= 1
    }
    if (down) pieces.push({ kind: 'added', text: b[fromY] ?? '' })
    else pieces.push({ kind: 'removed', text: a[fromX] ?? '' })
    x = fromX
    y = fromY
  }
  for (; x > 0; x -= 1) pieces.push({ kind: 'same', text: a[x - 1] ?? '' })
  return pieces.reverse()
}

/** How far along each diagonal one comes with none, one, two … changes; null where too many would be needed. */
function furthestReaches(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = []
  for (let changes = 0; changes <= Math.min(a.length + b.length, mostChanges); changes += 1) {
    const before = trace.at(-1) ?? new Map<number, number>()
    const reach = new Map<number, number>()
    trace.push(reach)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = goesDown(before, diagonal, changes)
      let x = changes === 0 ? 0 : down ? (before.get(diagonal + 1) ?? 0) : (before.get(diagonal - 1) ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      reach.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}

/** Whether the furthest way onto a diagonal takes a word of the newer text in, rather than one of the older out. */
const goesDown = (before: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean =>
  diagonal === -changes || (diagonal !== changes && (before.get(diagonal - 1) ?? -1) < (before.get(diagonal + 1) ?? -1))

const removed = (tokens: readonly string[]): Piece[] => tokens.map((text) => ({ kind: 'removed', text }))
const added = (tokens: readonly string[]): Piece[] => tokens.map((text) => ({ kind: 'added', text }))

/** Neighbours of one kind as one piece. */
function joined(tokens: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const one of tokens) {
    const last = pieces.at(-1)
    if (last?.kind === one.kind) last.text += one.text
    else pieces.push({ ...one })
  }
  return pieces
}
