import { judgeColour, type Logo, ratioInWords } from '../../council/index.ts'

/** The colour as it is met: white words on it and words in it, with the ratio. Drawn, since pages hold no styles. */
export function ColourSample({ colour }: { colour: string }) {
  const judged = judgeColour(colour)
  return (
    <figure class="sl-look">
      <svg
        class="sl-look__colour"
        viewBox="0 0 320 48"
        role="img"
        aria-label={`White words on ${colour}, and words in it`}
      >
        <rect width="160" height="48" fill={colour} />
        <text x="80" y="30" text-anchor="middle" fill="#ffffff" font-size="16">
          White words
        </text>
        <rect x="160" width="160" height="48" fill="#f7f5f0" />
        <text x="240" y="30" text-anchor="middle" fill={colour} font-size="16" text-decoration="underline">
          A link
        </text>
      </svg>
      <figcaption class="govuk-hint">
        {colour} now{judged.ok ? `: its contrast is ${ratioInWords(judged.ratio)}` : ''}
      </figcaption>
    </figure>
  )
}

/** The logo on the colour that it stands on in the header. */
export function LogoShown({ logo, council }: { logo: Logo; council: string }) {
  return (
    <figure class="sl-look">
      <span class="sl-look__logo">
        <img src={`/brand/logo/${logo.hash}`} height={40} width={widthAt(logo, 40)} alt={`The logo of ${council}`} />
      </span>
      <figcaption class="govuk-hint">
        The logo now, {logo.width} by {logo.height} pixels
      </figcaption>
    </figure>
  )
}

const widthAt = ({ width, height }: Logo, wanted: number) => Math.max(1, Math.round((width / height) * wanted))
