import { get, type Route } from '../spine/web/index.ts'
import { homePage } from './home.tsx'
import { searchPage } from './search.tsx'

/** Home and what looks across every part of the work. */
export const overviewRoutes: readonly Route[] = [get('/', 'see home', homePage), get('/search', 'search', searchPage)]
