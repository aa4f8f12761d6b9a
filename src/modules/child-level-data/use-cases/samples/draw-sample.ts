import { NotPossibleNow, NotValid } from '../../../../kernel/failures.ts'
import { insist, serviceReaders, type Work } from '../../../../spine/access/index.ts'
import { findChild, lookAt } from '../../../../spine/children/index.ts'
import { createRecord } from '../../../../spine/records/index.ts'
import { drawSample, type Sample } from '../../rules/sampling/draw-sample.ts'
import { strata } from '../../rules/sampling/strata.ts'
import { latestChecked } from '../../store/read-runs.ts'
import { frameOfRun, sampleKind } from '../../store/sample-kind.ts'

export type SampleAsked = {
  title: string
  /** Any words; the same words draw the same children from the same run. */
  seed: string
  strata: readonly { stratum: string; count: number }[]
  perTeam: number
  /** References, each with the reason why the child may not be drawn: "CH-… sibling drawn". */
  exclusions: readonly { typed: string; reason: string }[]
}

export type SampleMade = { reference: string; drawn: number }
const most = 500

/** Draws a stratified, seeded sample from the latest checked run (E04, AUD-5): who is left out says why, in the sample itself. */
export async function drawFromRun(work: Work, asked: SampleAsked): Promise<SampleMade> {
  insist(work.actor, 'run child-level data')
  const wanted = asked.strata.filter(({ count }) => count > 0)
  const wrong: Record<string, string> = {}
  if (asked.title.trim() === '') wrong['title'] = 'Say what the sample is for'
  if (asked.seed.trim() === '') wrong['seed'] = 'Enter a seed: any words, such as today’s date'
  if (wanted.length === 0 && asked.perTeam === 0)
    wrong['perTeam'] = 'Say how many to draw from a group or from each team'
  if (Object.keys(wrong).length > 0) throw new NotValid(wrong)
  const { run, frame } = await frameLookedAt(work)
  const exclusions = new Map<string, string>()
  for (const { typed, reason } of asked.exclusions) {
    const child = await findChild(work, typed)
    if (!child || !frame.some((one) => one.child === child.reference))
      throw new NotValid({ exclusions: `“${typed}” is nobody who could be drawn` })
    if (reason.trim() === '') throw new NotValid({ exclusions: `Say why ${child.reference} may not be drawn` })
    exclusions.set(child.reference, reason.trim())
  }
  const sample = drawSample(frame, { seed: asked.seed.trim(), strata: wanted, perTeam: asked.perTeam, exclusions })
  if (sample.drawn.length > most)
    throw new NotValid({ perTeam: `That would draw ${sample.drawn.length} children; ask for ${most} or fewer` })
  const byChild = new Map(frame.map((one) => [one.child, one]))
  const drawn = sample.drawn.flatMap(({ child, stratum, alsoIn }) => {
    const one = byChild.get(child)
    return one
      ? [{ id: one.id, teamId: one.teamId, stratum: nameOfStratum(stratum), reasons: alsoIn.map(nameOfStratum) }]
      : []
  })
  return keep(work, run.id, { title: asked.title, kindOf: 'stratified', sample, drawn })
}

/** Keeps the selection that an inspector or an auditor made by reference. Every one must be in the latest run. */
export async function keepSelection(
  work: Work,
  asked: { title: string; references: readonly string[] },
): Promise<SampleMade> {
  insist(work.actor, 'run child-level data')
  if (asked.title.trim() === '') throw new NotValid({ title: 'Say whose selection it is' })
  if (asked.references.length === 0) throw new NotValid({ references: 'Enter the references, one on each line' })
  const { run, frame } = await frameLookedAt(work)
  const known = new Map(frame.map((one) => [one.id, one]))
  const drawn: Drawn[] = []
  for (const typed of asked.references) {
    const child = await findChild(work, typed)
    const one = child ? known.get(child.id) : undefined
    if (!one) throw new NotValid({ references: `“${typed}” is in none of lists 3 to 9 of ${run.reference}` })
    if (!drawn.some(({ id }) => id === one.id))
      drawn.push({ id: one.id, teamId: one.teamId, stratum: 'Chosen', reasons: one.strata.map(nameOfStratum) })
  }
  const chosen = { stratum: 'Chosen', available: frame.length, asked: asked.references.length, drawn: drawn.length }
  const sample: Sample = { seed: '', frameSize: frame.length, drawn: [], exclusions: [], strata: [chosen] }
  return keep(work, run.id, { title: asked.title, kindOf: 'chosen', sample, drawn })
}

type Drawn = { id: string; teamId: string | null; stratum: string; reasons: string[] }
type Kept = { title: string; kindOf: 'stratified' | 'chosen'; sample: Sample; drawn: readonly Drawn[] }

async function keep(work: Work, runId: string, { title, kindOf, sample, drawn }: Kept): Promise<SampleMade> {
  const { id, reference } = await createRecord(
    work,
    sampleKind,
    {
      title: title.trim(),
      ownerId: work.actor.person,
      readers: serviceReaders,
      state: {
        run_id: runId,
        kind_of: kindOf,
        seed: sample.seed,
        frame: sample.frameSize,
        wanted: sample.strata.reduce((sum, one) => sum + one.asked, 0),
        drawn: drawn.length,
        strata: sample.strata.map((one) => ({ ...one, stratum: nameOfStratum(one.stratum) })),
        excluded: [...sample.exclusions],
        words: '',
      },
    },
    { deed: kindOf === 'chosen' ? 'kept' : 'drawn' },
  )
  for (const [position, { id: childId, teamId, stratum, reasons }] of drawn.entries()) {
    await work.tx
      .insertInto('children.sample_child')
      .values({ sample_id: id, position: position + 1, child_id: childId, team_id: teamId, stratum, reasons })
      .execute()
  }
  return { reference, drawn: drawn.length }
}

async function frameLookedAt(work: Work) {
  const run = await latestChecked(work)
  if (!run) throw new NotPossibleNow('No run has been checked yet, so there is nobody to draw from.')
  const { scope } = await lookAt(work, { about: `everyone who may be drawn from ${run.reference}` })
  if (scope !== 'all') throw new NotPossibleNow('Only a data officer draws samples.')
  const frame = await frameOfRun(work, run.id)
  if (frame.length === 0)
    throw new NotPossibleNow(`The rows of ${run.reference} have been disposed of. Start a new run first.`)
  return { run, frame }
}

const names = new Map(strata.map(({ key, name }) => [key, name]))

/** A stratum in words; a team's draw by the team's name. */
export function nameOfStratum(key: string): string {
  return names.get(key) ?? key.replace(/^team:/, 'Team ')
}
