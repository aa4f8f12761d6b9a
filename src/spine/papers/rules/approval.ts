import type { PaperTemplate } from './template.ts'

type Given = { readonly capacity: string; readonly view: 'agrees' | 'dissents'; readonly hash: string }

/** Whether a signature is the approval that a paper of this template waits for. */
export const approves = ({ capacity, view }: Omit<Given, 'hash'>): boolean =>
  capacity === 'approving officer' && view === 'agrees'

/** Whether the frozen version with this hash waits for approval, so that its body cannot read it yet (F19). */
export const awaitsApproval = ({ approvedBy }: PaperTemplate, hash: string, signatures: readonly Given[]): boolean =>
  approvedBy !== undefined && !signatures.some((one) => one.hash === hash && approves(one))
