import { describe, expect, it, vi } from 'vitest'
import { askForInformation } from '../../src/modules/governance/index.ts'
import { asPerson, asSystem } from '../../src/spine/access/index.ts'
import { arrangeMeeting } from '../../src/spine/meetings/index.ts'
import { addBody, addMember } from '../../src/spine/people/index.ts'
import { expectAccessible } from '../set-up/accessibility.ts'
import { useBrowser } from '../set-up/browser.ts'
import { fillNamed } from '../set-up/fill.ts'
import { requestWords } from '../set-up/governance.ts'
import { bothWays, press, signedIn, wordsOf } from '../set-up/journey.ts'
import { someone } from '../set-up/people.ts'
import { somePlan } from '../set-up/plans.ts'
import { useTestDatabase } from '../set-up/test-database.ts'

const database = useTestDatabase()
const browser = useBrowser(database)
vi.setConfig({ testTimeout: 120_000 })

describe.each(bothWays)('a councillor on a phone the evening before $how (K09)', ({ how, javaScript }) => {
  it('sees the meeting, what was promised, what the card says, and asks a question', async () => {
    const ground = database.current()
    const member = await someone(ground, `Cllr Evening ${how}`, 'councillor')
    const keeper = await someone(ground, `Kit Keep ${how}`, 'programme-manager')
    await somePlan(ground, keeper, [{ words: 'See children in time', due: '' }])
    const bodyId = await asSystem(ground, 'test set-up', async (work) => {
      const body = await addBody(work, `Evening Committee ${how}`, 'committee', '')
      await addMember(work, body.id, member.id, { capacity: 'member', starts: '2020-01-01' })
      await arrangeMeeting(work, body.id, { heldOn: '2026-06-17', startsAt: '18:00', place: 'Council Chamber' })
      return body.id
    })
    const request = { ...requestWords, asked_by_id: member.id, ownerId: keeper.id }
    await asPerson(ground, member, (work) => askForInformation(work, request))

    const phone = await signedIn(ground, await browser.open({ javaScript, width: 390 }), member, browser.address())
    await phone.goto('/')
    await phone.goto('/members')
    const said = await wordsOf(phone)
    expect(said).toContain(`Evening Committee ${how}`)
    expect(said).toContain('17 June 2026')
    expect(said).toContain('Council Chamber')
    expect(said).toContain('Asked on')
    await expectAccessible(phone)
    await phone.getByRole('link', { name: 'Ask a question about the plan' }).click()
    const about = await phone.locator('[name="about"] option[value^="PLAN-"]').first().getAttribute('value')
    await fillNamed(phone, { about: about ?? '', question: 'How do you know that it is better?', body_id: bodyId })
    await expectAccessible(phone)
    await press(phone, 'Ask')
    await phone.goto('/members')
    expect(await wordsOf(phone)).toContain('How do you know that it is better?')
    await phone.goto('/members/guides')
    await expectAccessible(phone)
    await phone.context().close()
  })
})
