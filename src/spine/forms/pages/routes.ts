import { addressOfReference } from '../../links/index.ts'
import { get, post, type Route, redirect } from '../../web/index.ts'
import { aboutOfSection } from '../use-cases/fill-form.ts'
import { change, changePage } from './change.tsx'
import { formShown } from './form.tsx'
import { formsPage } from './forms.tsx'

/** Forms: what is asked, and the council's own copy. Filling one is a page of whatever it is filled for. */
export const routes: readonly Route[] = [
  get('/forms', 'see forms', formsPage),
  get('/forms/sections/:section', 'see forms', async (visit) => {
    const { reference } = await visit.work((work) => aboutOfSection(work, visit.params['section'] ?? ''))
    return redirect(addressOfReference(reference))
  }),
  get('/forms/:code', 'see forms', formShown),
  get('/forms/:code/change', 'keep forms', changePage),
  post('/forms/:code/change', 'keep forms', change),
]
