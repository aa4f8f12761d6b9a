import { contrast, mixed, type Rgb, rgb } from '../../../govuk/styles/contrast.ts'

/** WCAG 2.2, success criterion 1.4.3: words against what they stand on. */
export const leastContrast = 4.5

/** What the colour meets: white words on it in the header and on buttons, and links in it on both of our backgrounds. */
const grounds: readonly Rgb[] = [rgb('#ffffff'), rgb('#f7f5f0')]

export type JudgedColour =
  | { ok: true; colour: string; ratio: number }
  | { ok: false; reason: 'not a colour' }
  | { ok: false; reason: 'too light'; ratio: number; nearest: string }

/** Whether a colour can be the council's: as `#0b4f6c`, `0b4f6c` or `#abc`. One that is too light comes with the nearest that passes. */
export function judgeColour(typed: string): JudgedColour {
  const colour = plainHex(typed)
  if (colour === null) return { ok: false, reason: 'not a colour' }
  const ratio = worst(rgb(colour))
  if (ratio >= leastContrast) return { ok: true, colour, ratio }
  return { ok: false, reason: 'too light', ratio, nearest: nearestThatPasses(rgb(colour)) }
}

function plainHex(typed: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase()
  if (digits === undefined) return null
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
}

const worst = (colour: Rgb): number => Math.min(...grounds.map((ground) => contrast(colour, ground)))

/** The same hue with as little black in it as will do: found by halving, since more black is always more contrast. */
function nearestThatPasses(colour: Rgb): string {
  const black: Rgb = [0, 0, 0]
  let [fails, passes] = [0, 1]
  for (let step = 0; step < 20; step += 1) {
    const share = (fails + passes) / 2
    if (worst(whole(mixed(black, colour, share))) >= leastContrast) passes = share
    else fails = share
  }
  return hex(whole(mixed(black, colour, passes)))
}

/** Rounded down, so that what is written is never lighter than what was measured. */
const whole = ([red, green, blue]: Rgb): Rgb => [Math.floor(red), Math.floor(green), Math.floor(blue)]
const hex = (colour: Rgb): string => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`

/** A ratio as people are told it, rounded down: what is called 4.5 is at least that. */
export const ratioInWords = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`
