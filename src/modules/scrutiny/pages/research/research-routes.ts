import { get, post, type Route } from '../../../../spine/web/index.ts'
import { addResearchForm, changeResearchForm } from './research-forms.ts'
import { researchCsv, researchPage, researchWorkbook } from './research-list.tsx'
import { researchNotePage, useNote } from './research-note.tsx'

const note = '/scrutiny/research/:reference'

/** What is known beyond one review (G28 to G30). */
export const researchRoutes: readonly Route[] = [
  get('/scrutiny/research', 'see scrutiny', researchPage),
  get('/scrutiny/research.xlsx', 'see scrutiny', researchWorkbook),
  get('/scrutiny/research.csv', 'see scrutiny', researchCsv),
  get('/scrutiny/research/add', 'keep research', addResearchForm.page),
  post('/scrutiny/research/add', 'keep research', addResearchForm.add),
  get(note, 'see scrutiny', researchNotePage),
  get(`${note}/change`, 'keep research', changeResearchForm.page),
  post(`${note}/change`, 'keep research', changeResearchForm.change),
  post(`${note}/use`, 'keep evidence', useNote),
]
