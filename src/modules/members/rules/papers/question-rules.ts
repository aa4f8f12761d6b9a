import type { Cell, FigureRow, MemberQuestion } from './member-question.ts'

type Rule = (row: FigureRow) => readonly MemberQuestion[] | null

/** The rules by which rows of figures become questions, by the dataset and version that the figures came from. */
export const questionRules: Readonly<Record<string, Rule>> = {
  'plan-exceptions 1': (row) => ofItem(words(row['item']), words(row['status']), words(row['lead']), words(row['why'])),
  'plan-actions 1': (row) => ofItem(words(row['item']), words(row['status']), words(row['lead']), ''),
  'plan-changes 1': ofPlanChange,
  'measures-by-period 1': (row) =>
    ofFigure(words(row['measure']), words(row['change']), words(row['value']), words(row['before'])),
  'measures-by-period 2': (row) => {
    const [before = '', change = ''] = words(row['before']).split('\n')
    return ofFigure(words(row['measure']), change, words(row['value']).split('\n')[0] ?? '', before)
  },
  'measure-exceptions 1': ofException,
  'measure-evidence 1': ofEvidence,
  'measure-questions 1': (row) => {
    const question = words(row['question'])
    if (question === '') return null
    const good = words(row['good'])
    const because = good ? `What good looks like: ${good}` : words(row['says'])
    return [{ kind: 'to ask', about: words(row['measure']), question, because }]
  },
}

/** The text of a cell, whatever it holds. */
const words = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.text : String(cell)

const askOf = (lead: string) => (lead === '' || lead === 'Nobody yet' ? 'Nobody leads it.' : `It is led by ${lead}.`)

function ofItem(about: string, status: string, lead: string, why: string): MemberQuestion[] | null {
  const because = [`The paper says: ${status.toLowerCase()}.`, why, askOf(lead)].filter(Boolean).join(' ')
  if (status === 'Late')
    return [
      { kind: 'late', about, because, question: 'What has held this up, and on what day will it now be finished?' },
    ]
  if (status === 'No date')
    return [{ kind: 'late', about, because, question: 'By when will this be done, and who has agreed to that?' }]
  if (status === 'At risk')
    return [
      { kind: 'late', about, because, question: 'What would keep this from becoming late, and who decides on it?' },
    ]
  if (status === 'Done, not proved')
    return [
      {
        kind: 'unproved',
        about,
        because,
        question:
          'What shows that this was done, who other than its lead has looked, and what is different for children?',
      },
    ]
  return null
}

function ofPlanChange(row: FigureRow): MemberQuestion[] | null {
  const [about, what, was, now] = [words(row['change']), words(row['what']), words(row['was']), words(row['now'])]
  if (what === 'date moved')
    return [
      {
        kind: 'late',
        about,
        question: 'Who agreed to move this date, and what happens to children in the meantime?',
        because: `Its date was ${was} and is now ${now}.`,
      },
    ]
  if (what === 'withdrawn' || what === 'reopened')
    return [
      {
        kind: 'worse',
        about,
        question:
          what === 'withdrawn'
            ? 'Why is this no longer being done, and what does what it was for?'
            : 'What was found that made this be opened again?',
        because: `Since the last paper it was ${what}.`,
      },
    ]
  return null
}

function ofFigure(about: string, change: string, value: string, before: string): MemberQuestion[] | null {
  if (!/\bworse\b/i.test(change)) return null
  return [
    {
      kind: 'worse',
      about,
      question: 'Why has this become worse, for which children, and when should we see it turn?',
      because: `It is ${value}; a quarter before it was ${before}.`,
    },
  ]
}

/** One that stands out is asked of for what is said of it; where nothing is said, for that. */
function ofException(row: FigureRow): MemberQuestion[] | null {
  const [about, why, behind, doing] = [
    words(row['measure']),
    words(row['why']),
    words(row['behind']),
    words(row['doing']),
  ]
  if (behind === 'Nothing has been said yet.')
    return [{ kind: 'unproved', about, question: 'What is behind this, and who is finding out?', because: why }]
  const question =
    doing === ''
      ? 'The paper says what is behind this; what is being done about it?'
      : 'How will we know that what is being done about this works, and by when?'
  return [{ kind: 'worse', about, question, because: why }]
}

function ofEvidence(row: FigureRow): MemberQuestion[] | null {
  const [about, by, confidence] = [words(row['measure']), words(row['by']), words(row['confidence'])]
  if (by !== 'Nobody yet' && confidence !== 'low') return null
  const because = by === 'Nobody yet' ? 'Nobody has verified this figure.' : 'Confidence in this figure is low.'
  return [{ kind: 'unproved', about, question: 'How do you know that this figure is right?', because }]
}
