import type { CouncilLook } from './read-look.ts'

/**
 * The council's own stylesheet: its colour in the header, links and buttons. On the screen only, since paper is printed in
 * black. Where it has chosen none it says nothing, and ours stands.
 */
export const brandCss = ({ colour }: Pick<CouncilLook, 'colour'>): string =>
  colour === null ? '' : `@media screen{:root{--brand-accent:${colour};--brand-header:${colour}}}\n`

/** Its address, with the version, so that a browser may keep it until it changes. */
export const brandAddress = ({ version }: Pick<CouncilLook, 'version'>): string => `/brand.css?v=${version}`
