export function findChromium(): string | null
export function installPackages(...names: string[]): boolean
