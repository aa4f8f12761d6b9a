import { z } from 'zod'
import { Input } from '../../../../govuk/components/Input.tsx'
import { Textarea } from '../../../../govuk/components/Textarea.tsx'
import type { FieldErrors } from '../../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../../platform/http/form.ts'

const errors = {
  title: 'Enter what scrutiny should look into',
  titleLong: 'This must be 200 characters or fewer',
  why: 'Say why it matters',
  long: 'This must be 4,000 characters or fewer',
}

/** What is asked of whoever suggests a topic (G01): in one line what, and why; what they know of it. */
export const topicWords = z.object({
  title: z.string().trim().min(1, { error: errors.title }).max(200, { error: errors.titleLong }),
  why: z.string().trim().min(1, { error: errors.why }).max(4000, { error: errors.long }),
  evidence: z.string().trim().max(4000, { error: errors.long }).optional().default(''),
})

export function TopicFields({ typed, errors: wrong }: { typed: Typed; errors: FieldErrors }) {
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return (
    <>
      <Input label="What should scrutiny look into?" hint="In one line." {...text('title')} />
      <Textarea
        label="Why does it matter, and why now?"
        hint="What you have seen or heard, and for how many children or families it may be so. Name nobody, and no child."
        rows={5}
        {...text('why')}
      />
      <Textarea
        label="What shows it? (optional)"
        hint="A report, a figure, a decision, a letter you had: where it can be found."
        rows={4}
        {...text('evidence')}
      />
    </>
  )
}
