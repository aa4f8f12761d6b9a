import type { Framework } from '../framework.ts'

/** What must be said where results of different frameworks stand together (FW-2, C13); undefined when all are of one. */
export function differenceNotice(frameworks: readonly Framework[]): string | undefined {
  const different = [...new Map(frameworks.map((one) => [one.code, one])).values()]
  if (different.length < 2) return undefined
  const names = different.map(({ shortName }) => shortName).join(', ')
  return `These results come from different frameworks (${names}). Their judgements and grades do not mean the same, and a change between them is not by itself better or worse.`
}
