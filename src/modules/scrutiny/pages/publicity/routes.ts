import { get, post, type Route } from '../../../../spine/web/index.ts'
import { publicityOfReview, publicityPage, savePublicity } from './publicity.tsx'
import { approve, check, statementPage } from './statement.tsx'
import { statementFile } from './statement-file.ts'
import { changeOldStatement, changeStatementPage, writeNewStatement, writeStatementPage } from './write-statement.tsx'

const write = 'write a press statement'

/** How a review is made known: its publicity plan and its press statements (G37–G39). */
export const publicityRoutes: readonly Route[] = [
  get('/scrutiny/publicity/:reference', 'see scrutiny', publicityOfReview),
  get('/scrutiny/reviews/:reference/publicity', 'see scrutiny', publicityPage),
  post('/scrutiny/reviews/:reference/publicity', 'keep publicity', savePublicity),
  get('/scrutiny/reviews/:reference/statements/write', write, writeStatementPage),
  post('/scrutiny/reviews/:reference/statements/write', write, writeNewStatement),
  get('/scrutiny/statements/:reference', 'see scrutiny', (visit) => statementPage(visit)),
  get('/scrutiny/statements/:reference/statement.docx', 'see scrutiny', statementFile),
  get('/scrutiny/statements/:reference/change', write, changeStatementPage),
  post('/scrutiny/statements/:reference/change', write, changeOldStatement),
  post('/scrutiny/statements/:reference/check', 'check a press statement', check),
  post('/scrutiny/statements/:reference/approve', 'approve a press statement', approve),
]
