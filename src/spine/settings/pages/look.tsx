import { z } from 'zod'
import { Button } from '../../../govuk/components/Button.tsx'
import { Checkboxes } from '../../../govuk/components/Checkboxes.tsx'
import { FileUpload } from '../../../govuk/components/FileUpload.tsx'
import { Input } from '../../../govuk/components/Input.tsx'
import { TwoThirds } from '../../../govuk/layout.tsx'
import type { FieldErrors } from '../../../kernel/failures.ts'
import { readForm, type Typed, textOf } from '../../../platform/http/form.ts'
import { insist } from '../../access/index.ts'
import { changeLook, councilLook, forgetLook, lookRecord, undoLook } from '../../council/index.ts'
import { HistoryList, historyOf } from '../../records/index.ts'
import { accountNavigation } from '../../sign-in/index.ts'
import { type Answer, PostForm, page, redirect, VersionField, type Visit } from '../../web/index.ts'
import { lookForm, readLogo } from './look-form.ts'
import { ColourSample, LogoShown } from './look-samples.tsx'

/** /settings/look: administrators. */
export const lookPage = (visit: Visit): Promise<Answer> => ask(visit, null, {})

export async function saveLook(visit: Visit): Promise<Answer> {
  const read = readForm(lookForm, visit.typed)
  const logo = await readLogo(visit.ground, visit.files[0])
  if (!read.ok || !logo.ok) {
    const wrong = { ...(read.ok ? {} : read.errors), ...(logo.ok ? {} : { logo: logo.why }) }
    return ask(visit, visit.typed, wrong)
  }
  const { version, name, colour, remove_logo: remove } = read.value
  const now = await visit.work((work) =>
    changeLook(work, version, { name, colour, logo: logo.logo ?? (remove === 'yes' ? null : undefined) }),
  )
  forgetLook(visit.ground)
  return redirect('/settings/look', {
    what: 'The council’s look has been changed.',
    next: 'Every page has it from now on, and so have papers that are frozen from now on.',
    ...(now > 1 ? { undo: { action: `/settings/look/undo?version=${now}`, label: 'Undo this change' } } : {}),
  })
}

/** POST /settings/look/undo?version=N: administrators, until it is changed again. */
export async function undoLookChange(visit: Visit): Promise<Answer> {
  const version = z.coerce.number().int().min(2).parse(visit.query.get('version'))
  await visit.work((work) => undoLook(work, version))
  forgetLook(visit.ground)
  return redirect('/settings/look', { what: 'The council’s look is as it was before.' })
}

async function ask(visit: Visit, typed: Typed | null, wrong: FieldErrors): Promise<Answer> {
  const { record, look, history } = await visit.work(async (work) => {
    insist(work.actor, 'change the council’s look')
    const record = await lookRecord(work)
    const history = record ? await historyOf(work, record.id, 50) : []
    return { record, look: await councilLook(work, visit.council.name), history }
  })
  const shown: Typed = typed ?? { name: look.name, colour: look.colour ?? '' }
  const text = (name: string) => ({ name, value: textOf(shown, name), error: wrong[name] })
  const errors = Object.entries(wrong).map(([field, message]) => ({ field, message }))
  return page({
    title: 'The council’s look',
    errors,
    status: errors.length > 0 ? 422 : 200,
    subNavigation: accountNavigation(visit),
    body: (
      <TwoThirds>
        <h1 class="govuk-heading-l">The council’s look</h1>
        <p class="govuk-body">The name, logo and colour that every page has, and the name and colour of papers.</p>
        <PostForm visit={visit} upload>
          <VersionField value={record?.version ?? ''} />
          <Input label="The council’s name" {...text('name')} />
          <Input
            label="Its colour (optional)"
            hint="For the header, links and buttons. Six figures or letters after a #, such as #0b4f6c. Leave it empty for Sightline’s own. White words on it, and links in it, must be easy to read."
            width={10}
            spellcheck={false}
            {...text('colour')}
          />
          {look.colour ? <ColourSample colour={look.colour} /> : null}
          {look.logo ? <LogoShown logo={look.logo} council={look.name} /> : null}
          <FileUpload
            name="logo"
            label={look.logo ? 'Another logo (optional)' : 'Its logo (optional)'}
            hint="A PNG or WebP picture that can be seen on the colour above, at most 512 KB. It stands beside the name."
            error={wrong['logo']}
          />
          {look.logo ? (
            <Checkboxes name="remove_logo" values={[]} items={[{ value: 'yes', label: 'Take the logo away' }]} />
          ) : null}
          <Button preventDoubleClick>Save</Button>
        </PostForm>
        {history.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">History</h2>
            <HistoryList entries={history} />
          </>
        ) : null}
      </TwoThirds>
    ),
  })
}
