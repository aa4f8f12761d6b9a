import { insist, type Work } from '../../../../spine/access/index.ts'
import type { Visit } from '../../../../spine/web/index.ts'
import type { ProposalRole } from '../../rules/proposals/proposal-lifecycle.ts'
import { readProposal } from '../../use-cases/proposals/answer-proposal.ts'

/** Refuses whoever neither leads the proposal's stream nor keeps the plan. */
export function insistMayAnswer(work: Work, roles: readonly ProposalRole[]): void {
  insist(work.actor, 'answer a proposal', { lead: roles.includes('lead of its stream') })
}

/** Asked before a form is read, so that whoever may not answer is told that, and not what to mend. */
export function mayAnswer(visit: Visit): Promise<void> {
  return visit.work(async (work) => {
    const { roles } = await readProposal(work, visit.params['reference'] ?? '', visit.params['proposal'] ?? '')
    insistMayAnswer(work, roles)
  })
}
