/** Who takes the council's executive decisions (LAW-8). */
export const governanceModels = ['leader-cabinet', 'mayor', 'committee'] as const
export type GovernanceModel = (typeof governanceModels)[number]

export const modelWords: Readonly<Record<GovernanceModel, string>> = {
  'leader-cabinet': 'Leader and cabinet',
  mayor: 'Elected mayor and cabinet',
  committee: 'Committees',
}

/** Whether the council has an executive. Without one there is no key decision and nothing to call in (LAW-8). */
export const hasExecutive = (model: GovernanceModel): boolean => model !== 'committee'

/** Why key decisions and call-in are off, where they are. */
export const noExecutive =
  'This council decides in committees. It has no executive, so there are no key decisions and there is no call-in (LAW-8).'
