import { get, post, type Route } from '../../web/index.ts'
import { add, addPage } from './add.tsx'
import { change, changePage } from './change/change.tsx'
import { partPath, parts } from './change/parts.ts'
import { comparePage } from './compare.tsx'
import { confirm, upgrade } from './deeds.ts'
import { copyPage, frameworkPage } from './framework.tsx'
import { frameworksPage } from './frameworks.tsx'

export const routes: readonly Route[] = [
  get('/frameworks', 'see frameworks', frameworksPage),
  get('/frameworks/compare', 'see frameworks', comparePage),
  get('/frameworks/add', 'keep frameworks', addPage),
  post('/frameworks/add', 'keep frameworks', add),
  get('/frameworks/copies/:reference', 'see frameworks', copyPage),
  get('/frameworks/:code', 'see frameworks', frameworkPage),
  // /change, /change/judgements, /change/events, /change/phases, /change/requests, /change/afterwards
  ...parts.flatMap((part) => [
    get(partPath(':code', part), 'keep frameworks', changePage(part)),
    post(partPath(':code', part), 'keep frameworks', change(part)),
  ]),
  post('/frameworks/:code/confirm', 'confirm a framework', confirm),
  post('/frameworks/:code/upgrade', 'keep frameworks', upgrade),
]
