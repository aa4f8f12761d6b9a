import type { Route } from '../../src/spine/web/index.ts'

/**
 * Which route answers an address, as the table of routes writes it: addresses that one template makes have one pattern.
 * Where two fit, the one with fewer parameters, as in the router. What stands behind "?" is named, not valued.
 */
export function patternOf(routes: readonly Route[], address: URL): string {
  const fitting = routes
    .filter(({ method, path }) => method === 'GET' && matcher(path).test(address.pathname))
    .toSorted((a, b) => parametersIn(a.path) - parametersIn(b.path))
  const keys = [...new Set(address.searchParams.keys())].toSorted()
  return `${fitting[0]?.path ?? address.pathname}${keys.length > 0 ? `?${keys.join('&')}` : ''}`
}

const matcher = (path: string) => new RegExp(`^${path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+')}$`)

const parametersIn = (path: string) => path.split(':').length
