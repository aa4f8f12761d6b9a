import { get, type Route } from '../spine/web/index.ts'
import { asAtCsv, asAtPage, asAtWorkbook } from './as-at.tsx'
import { galleryRoutes } from './gallery.tsx'
import { homePage } from './home.tsx'
import { searchPage } from './search.tsx'
import { threadPage } from './thread.tsx'

/** Home and what looks across every part of the work. */
export const overviewRoutes = ({ demo }: { demo: boolean }): readonly Route[] => [
  get('/', 'see home', homePage),
  get('/search', 'search', searchPage),
  get('/thread/:reference', 'search', threadPage),
  get('/as-at', 'see home', asAtPage),
  get('/as-at/export.xlsx', 'see home', asAtWorkbook),
  get('/as-at/export.csv', 'see home', asAtCsv),
  ...(demo ? galleryRoutes : []),
]

export { kinds } from './kinds.ts'
