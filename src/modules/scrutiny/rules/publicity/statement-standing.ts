/** Who has put their name to a press statement so far. */
export type Approvals = { checked: boolean; chair: boolean; communications: boolean }

/** Where a press statement stands, and what it still wants before it can go out (G38). */
export function statementStanding(
  { checked, chair, communications }: Approvals,
  released: boolean,
): { word: string; wants: string[] } {
  const wants = [
    ...(checked ? [] : ['its facts checked by somebody other than its writer']),
    ...(chair ? [] : ['the approval of the committee’s chair']),
    ...(communications ? [] : ['the approval of whoever leads communications']),
    ...(released ? [] : ['its time of release to come']),
  ]
  const word = !checked ? 'Draft' : !(chair && communications) ? 'Checked' : released ? 'Ready' : 'Approved'
  return { word, wants }
}
