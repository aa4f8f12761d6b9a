// Test only: the gallery's pages as whole documents.
import type { ComponentChildren } from 'preact'
import { Page, type PageProps, renderPage } from '../page.tsx'
import { Gallery } from './Gallery.tsx'
import { GalleryList } from './GalleryList.tsx'
import { GalleryRecord } from './GalleryRecord.tsx'

export const ASSETS = { stylesheet: '/assets/sightline.css', script: '/assets/sightline.js' } as const

const frame: PageProps = {
  title: 'Gallery',
  assets: ASSETS,
  council: { name: 'Wendlebury and Vale Metropolitan Borough Council' },
  navigation: ['Home', 'Readiness', 'Inspection', 'Improvement', 'Scrutiny', 'Papers', 'Search'].map((text) => ({
    text,
    href: `/${text.toLowerCase()}`,
    active: text === 'Improvement',
  })),
  account: { name: 'Ada Marsh', href: '/account', signOut: '/sign-out' },
  footer: [
    { text: 'Accessibility', href: '/accessibility' },
    { text: 'Privacy', href: '/privacy' },
  ],
}

const page = (children: ComponentChildren, change: Partial<PageProps> = {}) =>
  renderPage(
    <Page {...frame} {...change}>
      {children}
    </Page>,
  )

export const GALLERY_PAGES = {
  gallery: page(<Gallery listHref="/list" recordHref="/record" />),
  list: page(<GalleryList path="/list" search="status=Late&status=On+track&stream=Practice" />),
  'long list': page(<GalleryList path="/list" search="page=2&sort=lead" />),
  'empty list': page(<GalleryList path="/list" search="" count={0} />),
  record: page(<GalleryRecord />, {
    demo: 'Demo: a fictional council. Nothing here is real.',
    actingFor: { name: 'Ben Holt', stop: '/stop-acting' },
    outcome: { happened: 'Your update is saved', next: 'Ben Holt will be told at 5pm.' },
    subNavigation: {
      label: 'Work plan',
      items: [
        { text: 'Actions', href: '/actions', active: true },
        { text: 'Timeline', href: '/timeline' },
      ],
    },
  }),
} as const
