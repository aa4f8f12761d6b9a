import { headingOf } from './answers.ts'
import { type Form, questionsOf } from './form.ts'

/** What a council changed of a form that ships, in sentences: so that an upgrade can be judged. */
export function differencesFromShipped(own: Form, shipped: Form): string[] {
  const [before, now] = [questionsOf(shipped), questionsOf(own)]
  const added = now.filter(({ key }) => !before.some((one) => one.key === key))
  const gone = before.filter(({ key }) => !now.some((one) => one.key === key))
  const changed = now.flatMap((one) => {
    const was = before.find(({ key }) => key === one.key)
    if (!was) return []
    const what = [
      was.ask === one.ask ? '' : 'asks it in other words',
      was.guidance === one.guidance ? '' : 'has other guidance',
      was.example === one.example ? '' : 'has another example',
      was.need === one.need ? '' : `is ${one.need} and was ${was.need}`,
    ].filter(Boolean)
    return what.length > 0 ? [`“${headingOf(was)}” ${what.join(', ')}.`] : []
  })
  return [
    ...changed,
    ...added.map((one) => `“${headingOf(one)}” is the council’s own question.`),
    ...gone.map((one) => `“${headingOf(one)}” is not asked.`),
  ]
}
