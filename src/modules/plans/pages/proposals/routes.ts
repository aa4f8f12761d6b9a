import { get, post, type Route } from '../../../../spine/web/index.ts'
import { accept, acceptPage } from './accept.tsx'
import { decline, declinePage, merge, mergePage } from './merge-or-decline.tsx'
import { notesPage, sendNotes } from './notes.tsx'
import { proposalPage } from './proposal.tsx'
import { proposalByReference, proposalsPage } from './proposals.tsx'
import { proposePage, send } from './propose.tsx'

export const proposalRoutes: readonly Route[] = [
  get('/plans/proposals/:proposal', 'see plans', proposalByReference),
  get('/plans/:reference/proposals', 'see plans', proposalsPage),
  get('/plans/:reference/proposals/propose', 'propose an action', proposePage),
  post('/plans/:reference/proposals/propose', 'propose an action', send),
  get('/plans/:reference/proposals/notes', 'propose an action', notesPage),
  post('/plans/:reference/proposals/notes', 'propose an action', sendNotes),
  get('/plans/:reference/proposals/:proposal', 'see plans', proposalPage),
  get('/plans/:reference/proposals/:proposal/accept', 'answer a proposal', acceptPage),
  post('/plans/:reference/proposals/:proposal/accept', 'answer a proposal', accept),
  get('/plans/:reference/proposals/:proposal/merge', 'answer a proposal', mergePage),
  post('/plans/:reference/proposals/:proposal/merge', 'answer a proposal', merge),
  get('/plans/:reference/proposals/:proposal/decline', 'answer a proposal', declinePage),
  post('/plans/:reference/proposals/:proposal/decline', 'answer a proposal', decline),
]
