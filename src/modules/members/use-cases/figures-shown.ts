import { insist, type Work } from '../../../spine/access/index.ts'
import type { Picture } from '../../../spine/datasets/index.ts'
import { frozenFigures } from '../../../spine/papers/index.ts'
import { newestPapers, type PaperToRead } from '../store/papers-of-bodies.ts'
import { ownCommittees } from './committees.ts'

export type FiguresShown = { paper: PaperToRead; pictures: readonly Picture[] }

/**
 * The pictures of measures that were last put before one of the reader's committees, or null where none were (K03). They come from
 * the frozen paper and not from the measures: members see what was published to them, hidden figures and all.
 */
export async function figuresShown(work: Work): Promise<FiguresShown | null> {
  insist(work.actor, 'see the members’ side')
  const papers = await newestPapers(
    work,
    (await ownCommittees(work)).map(({ id }) => id),
  )
  const figures = await frozenFigures(
    work,
    papers.map(({ id }) => id),
  )
  for (const paper of papers) {
    const shown = figures.get(paper.id)?.filter(({ dataset }) => dataset === 'measure-run-charts') ?? []
    const pictures = shown.flatMap(({ result }) => result.pictures ?? [])
    if (pictures.length > 0) return { paper, pictures }
  }
  return null
}
