import { get, type Route } from '../spine/web/index.ts'
import { homePage } from './home.tsx'

/** Home and what looks across every part of the work. */
export const overviewRoutes: readonly Route[] = [get('/', 'see home', homePage)]
