import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { Radios } from '../../../govuk/components/Radios.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotPossibleNow, NotValid } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { subNavigation } from '../../meetings/index.ts'
import { postOf } from '../../people/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, type Visit } from '../../web/index.ts'
import { frozenPaper } from '../store/frozen-papers.ts'
import { paperKind } from '../store/paper-kind.ts'
import { signPaper } from '../use-cases/sign-paper.ts'

const errors = {
  role: 'Enter what you are, such as Director of Children’s Services',
  capacity: 'Choose as what you sign',
  view: 'Choose whether you agree',
  words: 'Say in your own words why you dissent',
}

const form = z
  .object({
    hash: z.string().length(64),
    role: z.string().trim().min(1, { error: errors.role }).max(200),
    capacity: z.enum(['author', 'approving officer', 'chair', 'member'], { error: errors.capacity }),
    view: z.enum(['agrees', 'dissents'], { error: errors.view }),
    words: z.string().trim().max(5000),
  })
  .refine(({ view, words }) => view === 'agrees' || words !== '', { path: ['words'], error: errors.words })

/** /papers/:reference/sign-off: whoever answers for a frozen paper, and the members of its body. */
export async function signPage(visit: Visit): Promise<Answer> {
  const { person } = visit.actor
  const role = person ? await visit.work((work) => postOf(work, person)) : ''
  return ask(visit, { role, hash: (await load(visit)).hash }, {})
}

export async function sign(visit: Visit): Promise<Answer> {
  const read = readForm(form, visit.typed)
  if (!read.ok) return ask(visit, read.typed, read.errors)
  const { hash, ...signature } = read.value
  const reference = visit.params['reference'] ?? ''
  try {
    await visit.work((work) => signPaper(work, reference, hash, signature))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/papers/${reference}`, { what: 'You have signed. Your name stands under the paper.' })
}

function load(visit: Visit) {
  return visit.work(async (work) => {
    const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
    const member = work.actor.principals.has(`body:${paper.state.body_id}`)
    insist(work.actor, 'sign off a paper', { owner: paper.ownerId === work.actor.person, member })
    const frozen = await frozenPaper(work, paper.id)
    if (!frozen) throw new NotPossibleNow(`${paper.reference} is a draft. Only what is frozen can be signed.`)
    return { reference: paper.reference, hash: frozen.hash }
  })
}

async function ask(visit: Visit, typed: Typed, wrong: FieldErrors): Promise<Answer> {
  const { reference } = await load(visit)
  const text = (name: string) => ({ name, value: textOf(typed, name), error: wrong[name] })
  return formPage({
    visit,
    title: `Sign ${reference}`,
    errors: wrong,
    subNavigation: subNavigation(null),
    before: <BackLink href={`/papers/${reference}`}>Back to {reference}</BackLink>,
    children: (
      <>
        <input type="hidden" name="hash" value={textOf(typed, 'hash')} />
        <Input label="What you are" hint="Your post or office, as it should stand under the paper" {...text('role')} />
        <Radios
          label="As what do you sign?"
          labelSize="s"
          {...text('capacity')}
          items={[
            { value: 'author', label: 'Author of the report' },
            { value: 'approving officer', label: 'Approving officer' },
            { value: 'chair', label: 'Chair of the body' },
            { value: 'member', label: 'Member of the body' },
          ]}
        />
        <Radios
          label="Do you agree with it?"
          labelSize="s"
          {...text('view')}
          items={[
            { value: 'agrees', label: 'I agree' },
            { value: 'dissents', label: 'I dissent' },
          ]}
        />
        <Textarea
          label="In your own words"
          hint="Needed if you dissent. They are kept as you write them."
          rows={5}
          {...text('words')}
        />
        <Button preventDoubleClick>Sign</Button>
      </>
    ),
  })
}
