import { Gallery } from '../govuk/gallery/Gallery.tsx'
import { GalleryList } from '../govuk/gallery/GalleryList.tsx'
import { GalleryRecord } from '../govuk/gallery/GalleryRecord.tsx'
import { get, page, type Route } from '../spine/web/index.ts'

/** Every component and pattern in every state, for whoever builds pages. Only where the demonstration runs. */
export const galleryRoutes: readonly Route[] = [
  get('/development/gallery', 'see the gallery', async () =>
    page({
      title: 'Gallery',
      body: <Gallery listHref="/development/gallery/list" recordHref="/development/gallery/record" />,
    }),
  ),
  get('/development/gallery/list', 'see the gallery', async (visit) =>
    page({ title: 'Gallery: a list', body: <GalleryList path={visit.path} search={visit.query.toString()} /> }),
  ),
  get('/development/gallery/record', 'see the gallery', async () =>
    page({ title: 'Gallery: a record', body: <GalleryRecord /> }),
  ),
]
