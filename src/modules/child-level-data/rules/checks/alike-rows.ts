/**
 * For each row, the row above it that is like it, or -1; the first of several is the original, and only those that follow repeat
 * it. `numbers` are what two alike rows must have in common, an array for each column, by which rows are told apart quickly;
 * `alike` decides between two that have. Rows that are left out are like no other.
 */
export function alikeRows(
  count: number,
  numbers: readonly (Int32Array | Uint8Array)[],
  alike: (row: number, other: number) => boolean,
  isLeftOut: (row: number) => boolean = () => false,
): Int32Array {
  const hashes = new Int32Array(count)
  for (const column of numbers) {
    for (let row = 0; row < count; row += 1) hashes[row] = mixed(hashes[row] ?? 0, column[row] ?? 0)
  }
  const repeats = new Int32Array(count).fill(-1)
  const seen = new Map<number, number | number[]>()
  for (let row = 0; row < count; row += 1) {
    if (isLeftOut(row)) continue
    const hash = hashes[row] ?? 0
    const known = seen.get(hash)
    if (known === undefined) {
      seen.set(hash, row)
      continue
    }
    const others = typeof known === 'number' ? [known] : known
    const original = others.find((other) => alike(row, other))
    if (original === undefined) seen.set(hash, [...others, row])
    else repeats[row] = original
  }
  return repeats
}

/** Spreads neighbouring numbers far apart, since days and ids follow closely upon each other. */
function mixed(hash: number, value: number): number {
  const spread = Math.imul(hash ^ value, 0x9e3779b1)
  return (spread ^ (spread >>> 15)) | 0
}
