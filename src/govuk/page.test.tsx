import { describe, expect, it } from 'vitest'
import { htmlFaults } from './fixtures/valid-html.ts'
import { Page, type PageProps, renderPage } from './page.tsx'

const page: PageProps = {
  title: 'Work plan',
  assets: { stylesheet: '/assets/s.css', script: '/assets/s.js', brand: '/brand.css' },
  council: { name: 'Wendlebury & Vale Council' },
  navigation: [
    { text: 'Home', href: '/' },
    { text: 'Improvement', href: '/improvement', active: true },
  ],
  account: { name: 'Ada Marsh', href: '/account', signOut: '/sign-out', token: { name: '_csrf', value: 'abc"<' } },
  footer: [{ text: 'Accessibility', href: '/accessibility' }],
}
const render = (change: Partial<PageProps> = {}) =>
  renderPage(
    <Page {...page} {...change}>
      <h1 class="govuk-heading-l">Work plan</h1>
    </Page>,
  )

describe('Page', () => {
  it('is a whole document in English, titled with the product', () => {
    const html = render()
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"/)
    expect(html).toContain('<title>Work plan – Sightline</title>')
    expect(html).toContain('<link rel="stylesheet" href="/brand.css"/>')
    expect(html).toContain('Wendlebury &amp; Vale Council')
    expect(html).toContain('value="abc&quot;&lt;"')
  })

  it('says Error in the title and links the summary to the field', () => {
    const html = render({ errors: [{ field: 'due-day', message: 'Enter a due date' }] })
    expect(html).toContain('<title>Error: Work plan – Sightline</title>')
    expect(html).toContain('<a href="#due-day">Enter a due date</a>')
  })

  it('marks the section that the reader is in', () => {
    expect(render()).toContain('href="/improvement" aria-current="true"')
  })

  it('says whom one acts for, what happened and that this is a demo only when told', () => {
    expect(render()).not.toMatch(/sl-strip|govuk-notification-banner/)
    const html = render({
      actingFor: { name: 'Ben Holt', stop: '/stop-acting' },
      demo: 'Demo: a fictional council',
      outcome: { happened: 'The plan is saved', next: 'Leads will be told' },
    })
    expect(html).toContain('You are acting for <strong>Ben Holt</strong>')
    expect(html).toContain('Demo: a fictional council')
    expect(html).toContain('Leads will be told')
  })

  it('refuses an eighth place in the primary navigation', () => {
    const navigation = Array.from({ length: 8 }, (_, index) => ({ text: `Place ${index}`, href: `/${index}` }))
    expect(() => render({ navigation })).toThrow(/at most 7/)
  })

  it('is valid HTML without inline script or style', async () => {
    const html = render({
      subNavigation: { label: 'Plan', items: [{ text: 'Actions', href: '/actions', current: true }] },
      errors: [{ field: 'title', message: 'Enter a title' }],
    })
    expect(await htmlFaults(html)).toEqual([])
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son[a-z]+="/)
  })
})
