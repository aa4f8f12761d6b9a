import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Chromium without a window, as Debian packages it: it draws the same pages in two thirds of the time. */
const shell = '/usr/bin/chromium-headless-shell'
const usual = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
]

/** The Chromium on this machine, by CHROMIUM_PATH or in the usual places, or null. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) return existsSync(wanted) ? wanted : null
  return usual.find((path) => existsSync(path)) ?? null
}

/** Whether the Chromium that would be used is the quick one, or one that somebody chose. */
export const isQuickest = () => process.env.CHROMIUM_PATH !== undefined || existsSync(shell)

/**
 * Installs system packages where we may: as root, on a system with apt-get. Returns whether it went well. `eager` asks for a new list
 * of packages where the first try fails, and waits for it.
 */
export function installPackages(names, { eager = true } = {}) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = eager ? [] : ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10']
  const options = { stdio: 'ignore', env, timeout: eager ? undefined : 90_000 }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...names], options)
  if (install().status === 0) return true
  if (!eager) return false
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
  return install().status === 0
}
