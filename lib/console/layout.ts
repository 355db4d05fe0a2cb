import { html } from 'hono/html'
import { showLines, type Problem } from '../base/index.ts'
import type { Texts } from './texts.ts'

/** A piece of a page. */
export type Markup = ReturnType<typeof html>

/** For whom a page is made. */
export interface PageContext {
  readonly language: 'zh' | 'en'
  readonly texts: Texts
  /** The company's. */
  readonly timeZone: string
}

/** One style sheet, and no script: the policy of the pages allows none. */
export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
*, ::before, ::after { box-sizing: border-box }
body { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline; border-bottom: 1px solid #8884 }
h1 { font-size: 1.25rem } h2 { font-size: 1.125rem; margin-top: 2rem } h3 { font-size: 1rem; margin: 1rem 0 0.25rem } h1 a { color: inherit; text-decoration: none }
code, pre { font: 0.875rem ui-monospace, monospace; white-space: pre-wrap }
li, article { margin: 0.5rem 0 } ul, ol { padding-left: 1.25rem }
article { border: 1px solid #8884; border-radius: 0.5rem; padding: 0.5rem 1rem }
form { display: inline-block; margin: 0.25rem 0.5rem 0.25rem 0; max-width: 100% } form.ask { display: block } header form, form.ask { margin-right: 0 }
input, textarea, button, .button { font: inherit; padding: 0.375rem 0.75rem; border: 1px solid #888; border-radius: 0.375rem; max-width: 100% }
textarea { display: block; width: 100%; margin: 0.25rem 0 0.5rem; resize: vertical }
button, .button { display: inline-block; cursor: pointer; background: none; color: inherit; text-decoration: none }
blockquote { margin: 0.25rem 0; padding-left: 0.75rem; border-left: 3px solid #8884 }
summary { cursor: pointer } .said { white-space: pre-wrap; unicode-bidi: isolate }
.small { color: #767676; color: light-dark(#666, #aaa); font-size: 0.875rem }
.fault { color: #c33; color: light-dark(#b22, #f88) } div.fault, div.notice { border: 1px solid; border-radius: 0.5rem; padding: 0 1rem; margin: 1rem 0 }
`

/**
 * A whole page.
 *
 * @param title - what it is about; the box's name stands behind it
 */
export function layout(
  { language, texts }: PageContext,
  title: string,
  content: Markup,
  formToken?: string,
): Markup {
  const signOut =
    formToken === undefined
      ? ''
      : html`<form method="post" action="/console/sign-out">
          ${tokenField(formToken)}<button>${texts.signOut}</button>
        </form>`
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title === '' ? 'onbox' : `${title} · onbox`}</title>
        <link rel="stylesheet" href="/console/style.css" />
      </head>
      <body>
        <header>
          <h1><a href="/console">onbox</a></h1>
          ${signOut}
        </header>
        <main>${content}</main>
      </body>
    </html>`
}

/** In every form, so that no other page can send one. */
export const tokenField = (formToken: string): Markup =>
  html`<input type="hidden" name="token" value="${formToken}" />`

/**
 * A fault, with its title in the reader's language before the detail, which is English as the log is. What a function
 * refuses in its own way has no title.
 */
export const faultBox = (
  { texts }: PageContext,
  { title, detail, code, requestId }: Pick<Problem, 'title' | 'detail' | 'code' | 'requestId'>,
): Markup =>
  html`<div class="fault" role="alert">
    <p><strong>${title || texts.failed}</strong></p>
    <p>${showLines(detail)}</p>
    <p><code>${code}</code> · ${texts.request} <code>${requestId}</code></p>
  </div>`

/** A moment as people of the company read it. @param iso - ISO 8601 */
export function showTime({ language, timeZone }: PageContext, iso: string): Markup {
  const written = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(iso))
  return html`<time datetime="${iso}">${written}</time>`
}
