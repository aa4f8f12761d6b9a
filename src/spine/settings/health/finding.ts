/** How a part of the installation is. `warning`: it works, but somebody should know. `not looked`: it could not be told. */
export type State = 'well' | 'warning' | 'fault' | 'not looked'

/** What was found of one part, in plain words, and how to mend it. */
export type Finding = { part: string; state: State; says: string; mend?: string }

export const well = (part: string, says: string): Finding => ({ part, state: 'well', says })
export const warning = (part: string, says: string, mend: string): Finding => ({ part, state: 'warning', says, mend })
export const fault = (part: string, says: string, mend: string): Finding => ({ part, state: 'fault', says, mend })
export const notLooked = (part: string, says: string, mend: string): Finding => ({
  part,
  state: 'not looked',
  says,
  mend,
})

/** The exit code that the findings come to: 1 for a fault, 2 where something could not be looked at, else 0. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.some((one) => one.state === 'fault')) return 1
  return findings.some((one) => one.state === 'not looked') ? 2 : 0
}
