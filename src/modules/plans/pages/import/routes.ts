import { get, post, type Route } from '../../../../spine/web/index.ts'
import { confirm, discard, keepChoices } from './confirm.ts'
import { previewPage } from './preview.tsx'
import { upload, uploadPage } from './upload.tsx'

export const importRoutes: readonly Route[] = [
  get('/plans/import', 'import a plan', uploadPage),
  post('/plans/import', 'import a plan', upload),
  get('/plans/import/:id', 'import a plan', previewPage),
  post('/plans/import/:id/choices', 'import a plan', keepChoices),
  post('/plans/import/:id/confirm', 'import a plan', confirm),
  post('/plans/import/:id/discard', 'import a plan', discard),
  get('/plans/:reference/import', 'import a plan', uploadPage),
  post('/plans/:reference/import', 'import a plan', upload),
]
