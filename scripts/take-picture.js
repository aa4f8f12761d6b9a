// Takes the README's picture, docs/sightline.png, of the demonstration running somewhere: by hand, when the page has changed.
//   DATA_FOLDER=/tmp/picture PORT=4321 npm start
//   node scripts/take-picture.js http://127.0.0.1:4321
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.js'

const address = process.argv[2]
const executablePath = findChromium()
if (!address || !executablePath) {
  console.error('Say where the demonstration runs: node scripts/take-picture.js http://127.0.0.1:4321 (needs Chromium)')
  process.exit(1)
}
const root = process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])] })
const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
await page.goto('/sign-in')
await page.getByRole('button', { name: 'Sign in as Marian Holt' }).click()
await page.goto('/plans')
await page.locator('main tbody a').first().click()
await page.getByRole('table', { name: 'Work streams' }).waitFor()
await page.screenshot({ path: join(import.meta.dirname, '..', 'docs', 'sightline.png') })
const folder = process.env.PICTURES_FOLDER
if (folder) {
  const plan = new URL(page.url()).pathname
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '/',
      plan,
      `${plan}/table`,
      `${plan}/timeline`,
      `${plan}/checks`,
      '/risks',
      '/papers',
      '/actions/ACT-1',
    ]) {
      await page.goto(path)
      await page.screenshot({
        path: join(folder, `${path.replaceAll('/', '-')}-${width}.png`),
        fullPage: width === 1280,
      })
    }
  }
}
await browser.close()
