/** Things some at a time, in their order, the last piece shorter; nothing of nothing. RangeError where a piece would hold less than one. */
export function* pieces<T>(all: readonly T[], most: number): Generator<readonly T[]> {
  if (!(most >= 1)) throw new RangeError(`A piece cannot hold ${most}.`)
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most)
}
