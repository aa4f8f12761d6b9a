import { NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { joinWords, plural } from '../../../kernel/text.ts'
import { insist, type Work } from '../../../spine/access/index.ts'
import { type Cost, changeAction, moveActionOn } from '../../../spine/actions/index.ts'
import { changePending, confirmPending, readPending } from '../../../spine/import-preview/index.ts'
import { findOrAddContact, leadsOf, type WantedLead } from '../../../spine/people/index.ts'
import { countChanges } from '../rules/import/compare-plan.ts'
import type { ComparedItem, ComparedStream, FileItem, LeadMark } from '../rules/import/compared-plan.ts'
import type { ItemCost } from '../rules/import/cost-cell.ts'
import { sameTitle } from '../rules/import/match-items.ts'
import { readStream, type Stream } from '../store/read-plans.ts'
import { addItem } from './add-item.ts'
import { type ImportPreview, importKind, previewOf } from './import-preview.ts'
import { type ImportChoices, keptAgain, planUpload } from './import-shape.ts'
import { addStream, changeStream } from './keep-streams.ts'
import { makePlan } from './make-plan.ts'

/** Keeps what was chosen in a preview, so that it is there at the next visit. Nothing of the plan changes. */
export async function keepImportChoices(work: Work, id: string, chosen: ImportChoices): Promise<void> {
  insist(work.actor, 'import a plan')
  const { data } = await readPending(work, importKind, id, planUpload)
  await changePending(work, importKind, id, keptAgain({ ...data, choices: chosen }))
}

/** Refused because the plan is no longer what the preview showed. */
export class PlanChangedSincePreview extends NotPossibleNow {}

/**
 * Does what the preview showed, all of it or nothing. `seen` is what the person had before them; where the plan has
 * changed since, nothing is done and they look again. Confirming twice does it once. Gives the plan's reference.
 */
export async function confirmImport(
  work: Work,
  id: string,
  seen: string,
): Promise<{ plan: string; outcome: string; again: boolean }> {
  insist(work.actor, 'import a plan')
  const done = await confirmPending(work, importKind, id, planUpload, async (upload) => {
    const preview = await previewOf(work, upload)
    refuseUnready(preview, seen)
    const plan = preview.plan?.reference ?? (await makeNewPlan(work, upload.choices))
    return `In ${plan}: ${await apply(work, plan, preview)}`
  })
  // What was done begins with the plan's reference, so that a second confirmation finds its way there too.
  return { plan: /^In (\S+):/.exec(done.outcome)?.[1] ?? '', ...done }
}

function refuseUnready(preview: ImportPreview, seen: string): void {
  if (preview.seen !== seen) {
    throw new PlanChangedSincePreview('The plan has changed since you looked. Nothing has been imported; look again.')
  }
  if (preview.unsettled.length > 0) {
    const names = joinWords(preview.unsettled.map((name) => `“${name}”`))
    throw new NotValid({ names: `Choose who ${names} ${preview.unsettled.length === 1 ? 'is' : 'are'}` })
  }
  const empty = preview.comparison.streams.flatMap(({ items }) => items).find(({ item }) => item.words === '')
  if (empty) throw new NotValid({ items: `Item ${empty.item.number} does not say what is to be done. Mend the file` })
}

async function makeNewPlan(work: Work, { title, starts }: ImportChoices): Promise<string> {
  return (await makePlan(work, { title, purpose: '', starts, ends: null })).reference
}

async function apply(work: Work, plan: string, preview: ImportPreview): Promise<string> {
  const leads = leadFinder(work)
  for (const compared of preview.comparison.streams) {
    const stream = await streamFor(work, plan, compared, preview, leads)
    for (const one of compared.items) await applyItem(work, stream, one, leads)
  }
  const withdrawn = await withdrawMissing(work, preview)
  const counts = countChanges(preview.comparison)
  return `${plural(counts.new, 'item')} added, ${counts.changed} changed, ${withdrawn} withdrawn, ${counts.same} the same.`
}

type Leads = (marks: readonly LeadMark[]) => Promise<WantedLead[]>

/** Leads as they are to be set: the first leads, the others with them. New names become contacts, each once. */
function leadFinder(work: Work): Leads {
  const contacts = new Map<string, string>()
  return async (marks) => {
    const wanted: WantedLead[] = []
    for (const { key, name } of marks) {
      const capacity = wanted.length === 0 ? 'lead' : 'co-lead'
      const [kind, id = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
      if (kind === 'post') wanted.push({ postId: id, capacity })
      else if (kind === 'person') wanted.push({ personId: id, capacity })
      else {
        const personId = contacts.get(key) ?? (await findOrAddContact(work, name)).id
        contacts.set(key, personId)
        wanted.push({ personId, capacity })
      }
    }
    return wanted
  }
}

async function streamFor(
  work: Work,
  plan: string,
  { stream, present, retitled }: ComparedStream,
  { upload, names }: ImportPreview,
  leads: Leads,
): Promise<Stream> {
  if (!present) {
    const named = upload.workStreams.find((one) => sameTitle(one.title, stream.title))?.leads ?? []
    const marks = named.flatMap((name) => names.get(name)?.mark ?? [])
    const made = await addStream(work, plan, { number: stream.number, title: stream.title, leads: await leads(marks) })
    return readStream(work, made.reference)
  }
  if (retitled) {
    const now = (await leadsOf(work, [present.id], work.clock.today())).get(present.id) ?? []
    await changeStream(work, present.reference, present.version, {
      number: present.number,
      title: stream.title,
      leads: now.flatMap(asWanted),
    })
  }
  return readStream(work, present.reference)
}

const asWanted = (lead: {
  personId: string | null
  postId: string | null
  capacity: WantedLead['capacity']
  trained: boolean
}): WantedLead[] => {
  const { capacity, trained } = lead
  if (lead.postId !== null) return [{ postId: lead.postId, capacity, trained }]
  return lead.personId === null ? [] : [{ personId: lead.personId, capacity, trained }]
}

async function applyItem(work: Work, stream: Stream, { item, present, verdict, changes }: ComparedItem, leads: Leads) {
  if (verdict === 'same') return
  if (!present) {
    const wanted = { ...itemOf(item), leads: await leads(item.leads), number: item.number }
    await addItem(work, stream.reference, wanted)
    return
  }
  const changed = new Set(changes.map(({ field }) => field))
  const deputies = ((await leadsOf(work, [present.id], work.clock.today())).get(present.id) ?? []).filter(
    ({ capacity }) => capacity === 'deputy',
  )
  const wanted = changed.has('leads') ? [...(await leads(item.leads)), ...deputies.flatMap(asWanted)] : null
  await changeAction(
    work,
    present.reference,
    present.version,
    {
      ...(changed.has('words') ? { words: item.words } : {}),
      ...(changed.has('when') ? { due: item.due } : {}),
      ...(changed.has('key') ? { key: item.key } : {}),
      ...(changed.has('evidence') ? { evidenceWanted: item.evidenceWanted } : {}),
      ...(changed.has('partner') ? { partnerId: item.partner?.id ?? null } : {}),
      ...(changed.has('cost') && item.cost ? { cost: costOf(item.cost) } : {}),
      ...(changed.has('number') ? { number: item.number } : {}),
      ...(changed.has('stream') ? { within: { id: stream.id, number: item.number, position: 0 } } : {}),
      ...(wanted ? { leads: wanted } : {}),
    },
    'changed by an import',
  )
}

const itemOf = (item: FileItem) => ({
  words: item.words,
  due: item.due,
  key: item.key,
  evidenceWanted: item.evidenceWanted,
  partnerId: item.partner?.id ?? null,
  ...(item.cost ? { cost: costOf(item.cost) } : {}),
})

const costOf = ({ kind, pence, funding, agreedBy }: ItemCost): Cost => ({
  kind,
  pence,
  funding,
  agreedById: agreedBy?.id ?? null,
})

/** Withdraws what was ticked and is still missing from the file, with the reason in its history. */
async function withdrawMissing(work: Work, { comparison, upload }: ImportPreview): Promise<number> {
  const ticked = comparison.missing.filter(({ reference }) => upload.choices.withdraw.includes(reference))
  for (const { reference, version } of ticked) {
    const words = 'It is not in the file that was imported.'
    await moveActionOn(work, reference, version, 'withdraw', { words })
  }
  return ticked.length
}
