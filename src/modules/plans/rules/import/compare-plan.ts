import type {
  ComparedItem,
  FieldChange,
  FileItem,
  FileStream,
  PlanComparison,
  PresentItem,
  PresentStream,
} from './compared-plan.ts'
import { type Matches, sameTitle, sameWords } from './match-items.ts'
import { costLine, sameCost } from './settle-cost.ts'
import { sameDate } from './settle-date.ts'

/**
 * What a file would change in a plan, item by item and part by part. An empty cell says nothing; whether an action is key
 * is compared only where the file marks any as key. Nothing is ever taken out of a plan by being left out of a file.
 */
export function comparePlan(
  presentItems: readonly PresentItem[],
  file: readonly FileStream[],
  matches: Matches,
): PlanComparison {
  const marksKey = file.some(({ items }) => items.some(({ key }) => key))
  const streams = file.map((stream, at) => {
    const present = matches.streams[at] ?? null
    const items = stream.items.map((item): ComparedItem => {
      const before = matches.items.get(item.id) ?? null
      if (!before) return { item, present: null, verdict: 'new', changes: [] }
      if (before.withdrawn) return { item, present: before, verdict: 'same', changes: [] }
      const changes = changesOf(before, item, { marksKey, stream, present })
      return { item, present: before, verdict: changes.length > 0 ? 'changed' : 'same', changes }
    })
    return { stream, present, retitled: present !== null && !sameTitle(present.title, stream.title), items }
  })
  const met = new Set([...matches.items.values()].map(({ id }) => id))
  return { streams, missing: presentItems.filter((item) => !item.withdrawn && !met.has(item.id)) }
}

type About = { marksKey: boolean; stream: FileStream; present: PresentStream | null }

function changesOf(before: PresentItem, item: FileItem, about: About): FieldChange[] {
  const names = (leads: FileItem['leads']) => leads.map(({ name }) => name).join(', ')
  const keys = (leads: FileItem['leads']) => leads.map(({ key }) => key).join(' ')
  const changes: (FieldChange | false)[] = [
    // One that has no number in the plan keeps none: the number in the file may have been given by us.
    before.number !== '' &&
      item.number !== '' &&
      item.number !== before.number.replace(/[.)\s]+$/, '') && {
        field: 'number',
        was: before.number,
        now: item.number,
      },
    !sameWords(item.words, before.words) && { field: 'words', was: before.words, now: item.words },
    item.leads.length > 0 &&
      keys(item.leads) !== keys(before.leads) && { field: 'leads', was: names(before.leads), now: names(item.leads) },
    item.due.text !== '' &&
      !sameDate(item.due, before.due) && { field: 'when', was: before.due.text, now: item.due.text },
    about.marksKey && item.key !== before.key && { field: 'key', was: yesNo(before.key), now: yesNo(item.key) },
    item.evidenceWanted !== '' &&
      !sameWords(item.evidenceWanted, before.evidenceWanted) && {
        field: 'evidence',
        was: before.evidenceWanted,
        now: item.evidenceWanted,
      },
    item.partner !== null &&
      item.partner.id !== before.partner?.id && {
        field: 'partner',
        was: before.partner?.name ?? '',
        now: item.partner.name,
      },
    item.cost !== null &&
      !(before.cost !== null && sameCost(item.cost, before.cost)) && {
        field: 'cost',
        was: before.cost === null ? '' : costLine(before.cost),
        now: costLine(item.cost),
      },
    about.present?.id !== before.streamId && { field: 'stream', was: 'another work stream', now: about.stream.title },
  ]
  return changes.filter((change) => change !== false)
}

const yesNo = (key: boolean) => (key ? 'key' : 'not key')

/** How many items of each verdict, for the sentence above the tables and for whether there is anything to do. */
export function countChanges({ streams, missing }: PlanComparison) {
  const items = streams.flatMap((stream) => stream.items)
  const of = (verdict: ComparedItem['verdict']) => items.filter((item) => item.verdict === verdict).length
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    missing: missing.length,
    newStreams: streams.filter(({ present }) => present === null).length,
    retitled: streams.filter(({ retitled }) => retitled).length,
  }
}
