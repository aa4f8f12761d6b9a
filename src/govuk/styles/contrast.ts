// Contrast of two sRGB colours as WCAG 2.2 defines it.
export type Rgb = readonly [number, number, number]

export function rgb(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1]
  if (digits === undefined) throw new RangeError(`Not a colour: ${hex}`)
  const value = Number.parseInt(digits, 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** `share` of the first colour laid over the second, as CSS `color-mix(in srgb, …)` does. */
export function mixed(first: Rgb, second: Rgb, share: number): Rgb {
  const mix = (a: number, b: number) => a * share + b * (1 - share)
  return [mix(first[0], second[0]), mix(first[1], second[1]), mix(first[2], second[2])]
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
