import { z } from 'zod'
import { BackLink } from '../../../govuk/components/BackLink.tsx'
import { Button } from '../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { Textarea } from '../../../govuk/components/Textarea.tsx'
import { type FieldErrors, NotFound, NotValid } from '../../../kernel/failures.ts'
import { type Typed, textOf } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { subNavigation } from '../../meetings/index.ts'
import { readRecord } from '../../records/index.ts'
import { type Answer, formPage, redirect, VersionField, type Visit } from '../../web/index.ts'
import { paperKind, sectionKind } from '../store/paper-kind.ts'
import { type SectionRow, sectionsOf } from '../store/read-papers.ts'
import { templateOf } from '../use-cases/read-templates.ts'
import { giveSection, writeSection } from '../use-cases/write-section.ts'

const form = z.object({
  version: z.coerce.number().int().min(1),
  words: z.string().max(50_000),
  ready: z.string().optional(),
})

/** /papers/:reference/sections/:key: its writer, the programme manager, the director. */
export async function sectionPage(visit: Visit): Promise<Answer> {
  const open = await load(visit)
  insistWriter(visit, open)
  return ask(visit, open, typedOf(open.section), {})
}

export async function saveSection(visit: Visit): Promise<Answer> {
  const open = await load(visit)
  insistWriter(visit, open)
  const { version, words, ready } = form.parse(visit.typed)
  const { reference, section } = open
  try {
    const written = { words, ready: ready === 'yes' }
    await visit.work((work) => writeSection(work, reference, section.key, version, written))
  } catch (refusal) {
    if (refusal instanceof NotValid) return ask(visit, open, visit.typed, refusal.fields)
    throw refusal
  }
  return redirect(`/papers/${reference}`, { what: `“${open.heading}” has been saved.` })
}

/** /papers/:reference/sections/:key/give: asks somebody to write it. */
export async function giveTheSection(visit: Visit): Promise<Answer> {
  const { reference, section, heading } = await load(visit)
  const owner = textOf(visit.typed, 'owner') || null
  await visit.work((work) => giveSection(work, reference, section.key, owner))
  return redirect(`/papers/${reference}`, { what: `“${heading}” has been given to its writer.` })
}

/** /papers/sections/:section: a section's own reference leads to its page. */
export async function sectionAddress(visit: Visit): Promise<Answer> {
  const address = await visit.work(async (work) => {
    const { state } = await readRecord(work, sectionKind, visit.params['section'] ?? '')
    const paper = await work.tx
      .selectFrom('record')
      .select('reference')
      .where('id', '=', state.paper_id)
      .executeTakeFirst()
    return `/papers/${paper?.reference}/sections/${state.key}`
  })
  return redirect(address)
}

const insistWriter = (visit: Visit, { section }: OpenSection) =>
  insist(visit.actor, 'write a section', { owner: section.ownerId === visit.actor.person })

type OpenSection = { reference: string; section: SectionRow; heading: string; guidance: string }

/** The section with its heading; NotFound for whoever may not read drafts, as if it were not there. */
async function load(visit: Visit): Promise<OpenSection> {
  return visit.work(async (work) => {
    const paper = await readRecord(work, paperKind, visit.params['reference'] ?? '')
    const section = (await sectionsOf(work, paper.id)).find(({ key }) => key === visit.params['key'])
    const template = templateOf(paper.state.template, paper.state.template_version)
    const described = template.sections.find(({ key }) => key === visit.params['key'])
    if (!section || !described) throw new NotFound('The section')
    return { reference: paper.reference, section, heading: described.heading, guidance: described.guidance }
  })
}

const typedOf = (section: SectionRow): Typed => ({
  words: section.words,
  ready: section.state === 'ready' ? 'yes' : '',
})

function ask(visit: Visit, open: OpenSection, typed: Typed, wrong: FieldErrors): Answer {
  return formPage({
    visit,
    title: open.heading,
    errors: wrong,
    subNavigation: subNavigation(null),
    before: <BackLink href={`/papers/${open.reference}`}>Back to {open.reference}</BackLink>,
    children: (
      <>
        <VersionField value={open.section.version} />
        <p class="govuk-body">{open.guidance}</p>
        <Textarea
          label={`Words of “${open.heading}”`}
          hint="Leave an empty line between paragraphs. Begin a line with - to make it a bullet. Paragraphs are numbered for you."
          name="words"
          rows={16}
          spellcheck
          value={textOf(typed, 'words')}
          error={wrong['words']}
        />
        <Checkboxes
          name="ready"
          values={textOf(typed, 'ready') === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', label: 'This section is ready' }]}
        />
        <Button preventDoubleClick>Save the section</Button>
      </>
    ),
  })
}
