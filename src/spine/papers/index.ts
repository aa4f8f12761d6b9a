import { paperKind, sectionKind } from './store/paper-kind.ts'
import { papersAsAt } from './store/papers-as-at.ts'

export type { BesidePaper } from './pages/paper.tsx'
export { papersRoutes } from './pages/routes.ts'
export { type FrozenFigures, frozenFigures } from './store/frozen-papers.ts'
export { paperKind } from './store/paper-kind.ts'
export { followPaper } from './use-cases/follow-paper.ts'
export { freezePaper, type PaperPress } from './use-cases/freeze-paper.ts'
export { signPaper } from './use-cases/sign-paper.ts'
export { type PaperWords, startPaper } from './use-cases/start-paper.ts'
export { giveSection, type SectionWords, writeSection } from './use-cases/write-section.ts'

/** Papers for meetings (A07). Their routes are made by `papersRoutes`, since they draw on every module's datasets. */
export const papers = { name: 'papers', kinds: [paperKind, sectionKind], listsAsAt: [papersAsAt] }
