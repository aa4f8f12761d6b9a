export function findChromium(): string | null
export function isQuickest(): boolean
export function installPackages(names: readonly string[], how?: { eager?: boolean }): boolean
