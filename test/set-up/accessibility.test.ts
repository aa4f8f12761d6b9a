import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOn } from './accessibility.ts'
import { launchBrowser } from './browser.ts'

const styles = 'p { color: #bbb; background: #fff }'
const pages: Readonly<Record<string, string>> = {
  '/good': '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1></main></html>',
  '/unnamed': '<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="/x.png"></main></html>',
  '/pale':
    '<!doctype html><html lang="en"><link rel="stylesheet" href="/styles.css"><title>Pale</title><main><h1>Pale</h1><p>Hardly seen</p></main></html>',
}
const house = createServer(({ url = '/' }, reply) => {
  reply.setHeader('content-security-policy', "default-src 'self'")
  reply.setHeader('content-type', url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8')
  reply.end(url.endsWith('.css') ? styles : (pages[url] ?? ''))
})

let browser: Browser
let address = ''
beforeAll(async () => {
  browser = await launchBrowser()
  await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve))
  const at = house.address()
  address = at !== null && typeof at === 'object' ? `http://127.0.0.1:${at.port}` : ''
})
afterAll(async () => {
  await browser.close()
  house.close()
})

/** The judge is one tab for many pages: nothing of the page before may stay, and styles must have come before it looks. */
it('finds a picture without words and letters too pale, page after page, and nothing on a good one', async () => {
  const page = await browser.newPage()
  const faultsAt = async (path: string) => {
    await page.goto(address + path)
    return (await faultsOn(page)).map((fault) => fault.split(':')[0])
  }
  expect(await faultsAt('/unnamed')).toContain('image-alt')
  expect(await faultsAt('/good')).toEqual([])
  expect(await faultsAt('/pale')).toEqual(['color-contrast'])
  expect(await faultsAt('/good')).toEqual([])
})
