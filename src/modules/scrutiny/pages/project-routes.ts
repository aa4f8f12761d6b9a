import { readRecord } from '../../../spine/records/index.ts'
import { get, post, type Route, redirect } from '../../../spine/web/index.ts'
import { projectKind } from '../store/project-kind.ts'
import { reviewById } from '../use-cases/life-of-review.ts'
import { moveForm } from './project/move.tsx'
import { makeProject, projectPage } from './project/project.tsx'
import { meetingsForm, membersForm, milestonesForm, officersForm, requestsForm } from './project/project-forms.tsx'

const keep = 'keep a review'
const at = '/scrutiny/projects/:reference'

/** How a review is carried out: its steps, its group, who supports it, its meetings, what more it asked for. */
export const projectRoutes: readonly Route[] = [
  get('/scrutiny/reviews/:reference/project', 'see scrutiny', projectPage),
  post('/scrutiny/reviews/:reference/project', keep, makeProject),
  get(at, 'see scrutiny', async (visit) => {
    const review = await visit.work(async (work) => {
      const { state } = await readRecord(work, projectKind, visit.params['reference'] ?? '')
      return reviewById(work, state.review_id)
    })
    return redirect(`/scrutiny/reviews/${review.reference}/project`)
  }),
  ...Object.entries({
    milestones: milestonesForm,
    move: moveForm,
    members: membersForm,
    officers: officersForm,
    meetings: meetingsForm,
    requests: requestsForm,
  }).flatMap(([part, form]) => [get(`${at}/${part}`, keep, form.page), post(`${at}/${part}`, keep, form.change)]),
]
