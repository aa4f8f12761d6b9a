import { get, post, type Route, type Visit } from '../../web/index.ts'
import type { DatedPart } from '../register/change-person.ts'
import type { GroupFolder } from '../register/keep-groups.ts'
import { add, addPersonPage } from './add-person.tsx'
import { change, changePersonPage, undoChange } from './change-person.tsx'
import { end, endPartPage } from './end-part.tsx'
import { exportCsv, exportExcel } from './export.ts'
import { giveMembership, giveMembershipPage } from './give-membership.tsx'
import { givePost, givePostPage } from './give-post.tsx'
import { giveRolePage, giveRoleTo } from './give-role.tsx'
import { groupPage } from './group.tsx'
import { addGroupPage, changeGroupPage, saveGroup, saveNewGroup } from './group-form.tsx'
import { groupsPage } from './groups.tsx'
import { confirm, discard } from './import/confirm.ts'
import { previewPage } from './import/preview.tsx'
import { template } from './import/template.ts'
import { upload, uploadPage } from './import/upload.tsx'
import { back, leave, leavePage } from './leave.tsx'
import { peoplePage } from './people.tsx'
import { type PersonPageParts, personPage } from './person.tsx'
import { postPage } from './post.tsx'
import { postsPage } from './posts.tsx'

/** Every address under People. What other parts of the work add to a person's page comes with them. */
export function peopleRoutes(parts: PersonPageParts): readonly Route[] {
  return [
    get('/people', 'see names of people', peoplePage),
    get('/people/export/excel', 'see people', exportExcel),
    get('/people/export/csv', 'see people', exportCsv),
    get('/people/add', 'keep people', addPersonPage),
    post('/people/add', 'keep people', add),
    get('/people/import', 'keep people', uploadPage),
    post('/people/import', 'keep people', upload),
    get('/people/import/template', 'keep people', template),
    get('/people/import/:id', 'keep people', (visit) => previewPage(visit)),
    post('/people/import/:id/confirm', 'keep people', confirm),
    post('/people/import/:id/discard', 'keep people', discard),
    get('/people/posts', 'see people', postsPage),
    get('/people/posts/:reference', 'see people', postPage),
    ...keepGroup('posts'),
    ...seeGroup('teams'),
    ...keepGroup('teams'),
    ...seeGroup('bodies'),
    ...keepGroup('bodies'),
    ...seeGroup('organisations'),
    ...keepGroup('organisations'),
    get('/people/:reference', 'see people', (visit) => personPage(visit, parts)),
    get('/people/:reference/change', 'keep people', changePersonPage),
    post('/people/:reference/change', 'keep people', change),
    post('/people/:reference/undo', 'keep people', undoChange),
    get('/people/:reference/leave', 'keep people', leavePage),
    post('/people/:reference/leave', 'keep people', leave),
    post('/people/:reference/back', 'keep people', back),
    get('/people/:reference/posts/add', 'keep people', givePostPage),
    post('/people/:reference/posts/add', 'keep people', givePost),
    get('/people/:reference/memberships/add', 'keep people', giveMembershipPage),
    post('/people/:reference/memberships/add', 'keep people', giveMembership),
    get('/people/:reference/roles/add', 'keep people', giveRolePage),
    post('/people/:reference/roles/add', 'keep people', giveRoleTo),
    ...endOf('posts'),
    ...endOf('memberships'),
    ...endOf('roles'),
  ]
}

const seeGroup = (folder: GroupFolder): Route[] => [
  get(`/people/${folder}`, 'see people', (visit: Visit) => groupsPage(visit, folder)),
  get(`/people/${folder}/:reference`, 'see people', (visit: Visit) => groupPage(visit, folder)),
]

const keepGroup = (folder: GroupFolder): Route[] => [
  get(`/people/${folder}/add`, 'keep people', (visit: Visit) => addGroupPage(visit, folder)),
  post(`/people/${folder}/add`, 'keep people', (visit: Visit) => saveNewGroup(visit, folder)),
  get(`/people/${folder}/:reference/change`, 'keep people', (visit: Visit) => changeGroupPage(visit, folder)),
  post(`/people/${folder}/:reference/change`, 'keep people', (visit: Visit) => saveGroup(visit, folder)),
]

const endOf = (part: DatedPart): Route[] => [
  get(`/people/:reference/${part}/:id/end`, 'keep people', (visit: Visit) => endPartPage(visit, part)),
  post(`/people/:reference/${part}/:id/end`, 'keep people', (visit: Visit) => end(visit, part)),
]
