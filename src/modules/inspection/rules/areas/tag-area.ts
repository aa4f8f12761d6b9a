import type { ReportLists } from '../read-report/report-lists.ts'
import { nationalFrameworkTags, themesOf } from '../read-report/themes.ts'
import type { AreaTag, TagAxis } from './area.ts'

export interface Tagged {
  tags: AreaTag[]
  /** The judgement under which the first subject belongs, by its key in frameworks; null where none does. */
  judgement: string | null
}

/** Tags an area by its own words: subjects, qualities, and Ofsted's references to the National Framework (FW-6). */
export function tagArea(words: string, lists: Pick<ReportLists, 'themes' | 'nationalFramework'>): Tagged {
  const themes = themesOf(words, lists.themes)
  const national = nationalFrameworkTags(words, lists.nationalFramework)
  const judgement = themes.find((theme) => theme.judgement !== null)?.judgement ?? null
  return {
    tags: [
      ...themes.map(({ axis, key, name, words: matched }) => ({
        axis,
        key,
        name,
        words: matched,
        by: 'reading' as const,
      })),
      ...national.map(({ kind, number, name }) => ({
        axis: kind,
        key: `${kind}-${number}`,
        name,
        words: [`${kind} ${number}`],
        by: 'reading' as const,
      })),
    ],
    judgement,
  }
}

/** Every tag that there is to choose, as `axis/key`. */
export function tagsToChoose(lists: Pick<ReportLists, 'themes' | 'nationalFramework'>) {
  return [
    ...lists.themes.map(({ axis, key, name }) => ({ axis: axis as TagAxis, key, name })),
    ...lists.nationalFramework.map(({ kind, number, name }) => ({ axis: kind, key: `${kind}-${number}`, name })),
  ]
}

/**
 * The tags that a person chose. One that the words suggested keeps its reason; one that they added says that a person did.
 */
export function chooseTags(
  chosen: readonly string[],
  before: readonly AreaTag[],
  all: ReturnType<typeof tagsToChoose>,
): AreaTag[] {
  return all
    .filter(({ axis, key }) => chosen.includes(`${axis}/${key}`))
    .map(
      (one) =>
        before.find(({ axis, key }) => axis === one.axis && key === one.key) ?? {
          ...one,
          words: [],
          by: 'person' as const,
        },
    )
}
