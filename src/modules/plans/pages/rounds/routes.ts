import { get, post, type Route } from '../../../../spine/web/index.ts'
import { answer, minePage } from './mine.tsx'
import { open, openPage } from './open.tsx'
import { roundPage } from './round.tsx'
import { roundByReference, roundsPage } from './rounds.tsx'
import { close, remindThem } from './run.ts'

export const roundRoutes: readonly Route[] = [
  get('/plans/rounds/:round', 'see plans', roundByReference),
  get('/plans/:reference/rounds', 'see plans', roundsPage),
  get('/plans/:reference/rounds/open', 'run a round', openPage),
  post('/plans/:reference/rounds/open', 'run a round', open),
  get('/plans/:reference/rounds/:round', 'see plans', roundPage),
  post('/plans/:reference/rounds/:round/remind', 'run a round', remindThem),
  post('/plans/:reference/rounds/:round/close', 'run a round', close),
  get('/plans/:reference/rounds/:round/mine', 'answer in a round', minePage),
  post('/plans/:reference/rounds/:round/mine', 'answer in a round', answer),
  get('/plans/:reference/rounds/:round/for/:person', 'say how an action is going', minePage),
  post('/plans/:reference/rounds/:round/for/:person', 'say how an action is going', answer),
]
