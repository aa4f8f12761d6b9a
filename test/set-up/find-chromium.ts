import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium, Chrome or Edge of this machine, or null: CHROMIUM_PATH first, then where each system puts them. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROMIUM_PATH']
  if (named) return existsSync(named) ? named : null
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter)]
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
  const all = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
    ...roots.flatMap((root) => windowsPlaces.map((place) => join(root, place))),
  ]
  return all.find((path) => existsSync(path)) ?? null
}
