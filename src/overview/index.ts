import { get, type Route } from '../spine/web/index.ts'
import { galleryRoutes } from './gallery.tsx'
import { homePage } from './home.tsx'
import { searchPage } from './search.tsx'

/** Home and what looks across every part of the work. */
export const overviewRoutes = ({ demo }: { demo: boolean }): readonly Route[] => [
  get('/', 'see home', homePage),
  get('/search', 'search', searchPage),
  ...(demo ? galleryRoutes : []),
]

export { kinds } from './kinds.ts'
