import { get, post, type Route } from '../../web/index.ts'
import type { PaperPress } from '../use-cases/freeze-paper.ts'
import { headingPage, saveHeading } from './change-heading.tsx'
import { htmlFile, wordFile } from './files.ts'
import { follow, freeze, freezePage } from './freeze.tsx'
import { papersPage } from './list.tsx'
import { newPaperPage, startThePaper } from './new.tsx'
import { type BesidePaper, paperPage } from './paper.tsx'
import { previewPage } from './preview.tsx'
import { giveTheSection, saveSection, sectionAddress, sectionPage } from './section.tsx'
import { sign, signPage } from './sign-off.tsx'

/** Every address of papers. `press` is what making a paper needs from around it; `beside` is shown with a paper. */
export const papersRoutes = (press: PaperPress, beside: readonly BesidePaper[]): readonly Route[] => [
  get('/papers', 'see papers', papersPage),
  get('/papers/new', 'write a paper', newPaperPage(press)),
  post('/papers/new', 'write a paper', startThePaper(press)),
  get('/papers/sections/:section', 'see drafts of papers', sectionAddress),
  get('/papers/:reference', 'see papers', paperPage(press, beside)),
  get('/papers/:reference/change', 'write a paper', headingPage(press)),
  post('/papers/:reference/change', 'write a paper', saveHeading(press)),
  get('/papers/:reference/sections/:key', 'write a section', sectionPage),
  post('/papers/:reference/sections/:key', 'write a section', saveSection),
  post('/papers/:reference/sections/:key/give', 'write a paper', giveTheSection),
  get('/papers/:reference/preview', 'see drafts of papers', previewPage(press)),
  get('/papers/:reference/freeze', 'freeze a paper', freezePage(press)),
  post('/papers/:reference/freeze', 'freeze a paper', freeze(press)),
  post('/papers/:reference/follow', 'write a paper', follow),
  get('/papers/:reference/paper.docx', 'see papers', wordFile(press)),
  get('/papers/:reference/paper.html', 'see papers', htmlFile),
  get('/papers/:reference/sign-off', 'sign off a paper', signPage),
  post('/papers/:reference/sign-off', 'sign off a paper', sign),
]
