/** The console as people see it: in a real browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findChromium } from '../helpers/find-chromium.ts'
import { SHORT_CONTRACT } from '../helpers/short-contract.ts'
import { startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import sampleConfig from '../../wrangler-like.config.ts'

/** The sample's documents are taken in first, on a machine that has much else to do. */
const LOADED_MS = 240_000
/** Of text on its background, WCAG 2.2 AA. */
const LEAST_CONTRAST = 4.5
const PHONE = { width: 360, height: 740 }
const QUOTE = { customer: '华兴机械', product: '伺服电机', quantity: 3 }

/** What `measure-page.js` gives. */
interface Measured {
  overflowPx: number
  contrasts: { text: string; contrast: number }[]
}
const MEASURE = readFileSync(new URL('../helpers/measure-page.js', import.meta.url), 'utf8')

const executablePath = findChromium()
if (executablePath === undefined)
  process.stderr.write('Skipped: no Chromium on the PATH, nor in ONBOX_CHROMIUM (console pages)\n')

describe.skipIf(executablePath === undefined)('the console in Chromium', () => {
  let box: TestBox
  let browser: Browser
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))

  beforeAll(async () => {
    const { weather, quotes } = sampleConfig.functions
    const binding = { type: 'collection', collection: 'handbook', access: 'write' } as const
    const bindings = { ...weather.bindings, DOCS: binding }
    box = await startTestBox(dataDir, {
      config: {
        ...sampleConfig,
        collections: { handbook: {} },
        functions: { weather: { ...weather, bindings }, quotes },
      },
    })
    // As root it has no sandbox of its own.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
  }, LOADED_MS)
  afterAll(async () => {
    await browser.close()
    await box.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** A page of its own session; a fault that the browser tells of, or a request to elsewhere, fails the test. */
  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL: box.url, ...options })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      // Of a page that refuses, too.
      if (!message.text().startsWith('Failed to load resource')) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('requestfailed', (request) => {
      // What is downloaded is no page, and so one that was given up.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        faults.push(`${request.url()} failed`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${box.url}/`)) faults.push(request.url())
    })
    onTestFinished(async () => {
      await context.close()
      expect(faults).toEqual([])
    })
    return page
  }

  async function signIn(options?: BrowserContextOptions): Promise<Page> {
    const page = await openPage(options)
    await page.goto('/console')
    await page.getByLabel(/访问密钥|Access key/).fill(TEST_KEY)
    await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
    await page.waitForURL('**/console')
    return page
  }

  async function askWeather(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'weather' }).click()
    await page.getByLabel(/^(问题|Question)$/).fill('上海天气怎么样?')
    await page.getByRole('button', { name: /^(提问|Ask)$/ }).click()
    await page.locator('#answer').waitFor()
  }

  /** A call by a program whose reading the box does not know. @returns the quotes of the customer */
  const createQuote = async (): Promise<void> => {
    const response = await box.request('/mcp', {
      method: 'POST',
      headers: {
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'quotes_create_quote', arguments: QUOTE },
      }),
    })
    expect(await response.text()).toContain('apr_')
  }
  const countQuotes = async (): Promise<number> => {
    const response = await box.request('/quotes/tools/find_quote', {
      method: 'POST',
      body: JSON.stringify({ customer: QUOTE.customer }),
    })
    const { quotes } = (await response.json()) as { quotes: { quantity: number }[] }
    return quotes.filter(({ quantity }) => quantity === QUOTE.quantity).length
  }

  it('signs in, asks, and signs out', async () => {
    const page = await signIn()
    await askWeather(page)
    expect(await page.locator('#answer').textContent()).toContain('上海')
    expect(await page.locator('#grounded').isVisible()).toBe(true)
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByLabel('访问密钥').waitFor()
    await page.goto('/console')
    expect(await page.getByLabel('访问密钥').isVisible()).toBe(true)
  })

  it('speaks the language that the browser asks for', async () => {
    const page = await signIn({ locale: 'en-GB' })
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await askWeather(page)
    expect(await page.getByRole('heading', { name: 'Answer' }).isVisible()).toBe(true)
  })

  it('is used by keys alone', async () => {
    const page = await openPage()
    await page.goto('/console')
    const reach = async (name: RegExp): Promise<void> => {
      const focused = page.locator(':focus')
      for (let tabs = 0; tabs < 20; tabs++) {
        await page.keyboard.press('Tab')
        // `- textbox "访问密钥"`
        const [, found = ''] = /"(.*)"/.exec(await focused.ariaSnapshot()) ?? []
        if (name.test(found)) return
      }
      expect.fail(`Tab reaches nothing like ${name}`)
    }
    await reach(/^访问密钥/)
    await page.keyboard.type(TEST_KEY)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/console')
    await reach(/^weather$/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/functions/weather')
    await reach(/^问题/)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('北京天气')
    await reach(/^提问$/)
    await page.keyboard.press('Enter')
    expect(await page.locator('#answer').textContent()).toContain('北京')
  })

  it.each(['light', 'dark'] as const)(
    'fits a phone and is readable there, %s',
    async (colorScheme) => {
      await createQuote()
      const page = await openPage({ colorScheme, viewport: PHONE })
      await page.goto('/console')
      expect(await findFaint(page)).toEqual([])
      await page.getByLabel('访问密钥').fill('obx_wrong')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('alert').waitFor()
      expect(await findFaint(page)).toEqual([])
      await page.getByLabel('访问密钥').fill(TEST_KEY)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('heading', { name: 'quotes' }).first().waitFor()
      expect(await findFaint(page)).toEqual([])
      await askWeather(page)
      expect(await findFaint(page)).toEqual([])
    },
  )

  it('adds a document, shows what was recognised, and removes it', async () => {
    const page = await signIn({ viewport: PHONE })
    await page.getByRole('link', { name: 'handbook' }).click()
    await page.getByLabel('添加文件').setInputFiles({
      name: '设备销售合同_v2.0.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(SHORT_CONTRACT),
    })
    await page.getByRole('button', { name: '添加', exact: true }).click()
    await page.waitForURL('**/collections/handbook/doc_*')
    expect(await page.getByLabel('标题').inputValue()).toBe('设备销售合同')
    expect(await page.getByLabel('版本').inputValue()).toBe('2.0')
    expect(await findFaint(page)).toEqual([])
    await page.getByLabel('签订日期').fill('2026-11-20')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForLoadState()
    expect(await page.getByLabel('签订日期').inputValue()).toBe('2026-11-20')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载原件' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('设备销售合同_v2.0.txt')
    expect(await text(await download.createReadStream())).toBe(SHORT_CONTRACT)
    await page.getByRole('link', { name: '全部文档' }).click()
    expect(await findFaint(page)).toEqual([])
    await page.getByRole('link', { name: '设备销售合同 2.0' }).click()
    await page.getByText('删除', { exact: true }).click()
    await page.getByRole('button', { name: '确认删除' }).click()
    await page.getByText('还没有文档').waitFor()
  })

  it('approves a call that waits, which is then made once', async () => {
    await createQuote()
    const before = await countQuotes()
    const page = await signIn()
    const waiting = page.locator('article', { hasText: 'create_quote' })
    const count = await waiting.count()
    expect(await waiting.first().textContent()).toContain('"customer": "华兴机械"')
    await waiting.first().getByRole('button', { name: '批准' }).click()
    await page.getByRole('heading', { name: '已批准' }).waitFor()
    expect(await countQuotes()).toBe(before + 1)
    // The form once more, as by the browser's own way back.
    await page.goBack()
    await page.goto('/console')
    expect(await waiting.count()).toBe(count - 1)
    expect(await countQuotes()).toBe(before + 1)
  })
})

/** What makes a page hard to read: how far it scrolls sideways, and texts that are faint in their own colours. */
async function findFaint(page: Page): Promise<string[]> {
  const { overflowPx, contrasts } = await page.evaluate<Measured>(MEASURE)
  const faint = contrasts.filter(({ contrast }) => contrast < LEAST_CONTRAST)
  return [
    ...(contrasts.length > 2 ? [] : ['no texts']),
    ...(overflowPx > 0 ? [`${overflowPx} px too wide`] : []),
    ...faint.map(({ text, contrast }) => `${text}: ${contrast.toFixed(1)}`),
  ]
}
