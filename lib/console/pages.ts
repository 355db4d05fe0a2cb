import { html } from 'hono/html'
import { mayApprove, writeScope, type Caller } from '../access/index.ts'
import { showJson, showText } from '../base/index.ts'
import type { Approval } from '../effects/index.ts'
import type { Texts } from './texts.ts'

type Markup = ReturnType<typeof html>

/** A function that may be asked. */
export interface ShownFunction {
  name: string
  /** A question that it is for. */
  example: string
}

/** One style sheet, and no script: the policy of the pages allows none. */
export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 52rem; margin: 0 auto; padding: 1rem }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1px solid #8884 }
h1 { font-size: 1.25rem } h2 { font-size: 1rem; margin-top: 2rem }
code, pre { font: 0.875rem ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap }
li, article { margin: 0.5rem 0 } ul { padding-left: 1.25rem }
article { border: 1px solid #8884; border-radius: 0.5rem; padding: 0.5rem 1rem }
form { display: inline-block; margin: 0.25rem 0.5rem 0.25rem 0 }
input, button, .button { font: inherit; padding: 0.375rem 0.75rem; border: 1px solid #888; border-radius: 0.375rem }
button, .button { cursor: pointer; background: none; color: inherit; text-decoration: none }
.small { color: #888; font-size: 0.875rem } .fault { color: #c33 }
`

function layout(language: 'zh' | 'en', title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="/console/style.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`
}

export interface PageContext {
  readonly language: 'zh' | 'en'
  readonly texts: Texts
}

/** @param issuerHost - where people of the company sign in, if they do */
export function signInPage(
  { language, texts }: PageContext,
  issuerHost: string | undefined,
  fault?: string,
): Markup {
  const atIssuer =
    issuerHost === undefined
      ? ''
      : html`<p>
          <a class="button" href="/console/sign-in/issuer">${texts.signInAt(issuerHost)}</a>
        </p>`
  return layout(
    language,
    texts.signIn,
    html`<header><h1>onbox</h1></header>
      <h2>${texts.signIn}</h2>
      ${fault === undefined ? '' : html`<p class="fault">${fault}</p>`} ${atIssuer}
      <form method="post" action="/console/sign-in">
        <label>
          ${texts.byKey}
          <input name="key" type="password" autocomplete="current-password" required />
        </label>
        <button>${texts.signIn}</button>
      </form>`,
  )
}

export interface HomeContent {
  readonly caller: Caller
  readonly formToken: string
  readonly functions: readonly ShownFunction[]
  readonly approvals: readonly Approval[]
  /** `https://box.example.com` */
  readonly address: string
}

export function homePage(
  { language, texts }: PageContext,
  { caller, formToken, functions, approvals, address }: HomeContent,
): Markup {
  const scopes = caller.scopes.map(writeScope).join(' ') || texts.nothing
  const token = html`<input type="hidden" name="token" value="${formToken}" />`
  return layout(
    language,
    'onbox',
    html`<header>
        <h1>onbox</h1>
        <form method="post" action="/console/sign-out">
          ${token}<button>${texts.signOut}</button>
        </form>
      </header>
      <p>${texts.youAre} <code id="who">${showText(caller.keyId)}</code></p>
      <p>${texts.youMay} <code id="scopes">${scopes}</code></p>
      <h2>${texts.approvals}</h2>
      ${approvals.length === 0 ? html`<p class="small">${texts.noApprovals}</p>` : ''}
      ${approvals.map((one) => approvalItem(texts, caller, one, token))}
      <h2>${texts.functions}</h2>
      ${functions.length === 0 ? html`<p class="small">${texts.noFunctions}</p>` : ''}
      <ul>
        ${functions.map(
          ({ name, example }) =>
            html`<li><code>${address}/${name}</code> <span class="small">${example}</span></li>`,
        )}
      </ul>`,
  )
}

function approvalItem(texts: Texts, caller: Caller, approval: Approval, token: Markup): Markup {
  const { id, owner, version, tool, functionName, requestId, keyId, origins, expiresAt } = approval
  const read = origins.map((origin) =>
    origin.type === 'tool'
      ? html`<li>${texts.origins.tool} <code>${origin.tool}</code></li>`
      : html`<li>${texts.origins[origin.type]}</li>`,
  )
  const isApprovable = mayApprove(caller, approval)
  const decisions = isApprovable ? (['approve', 'reject'] as const) : (['reject'] as const)
  return html`<article>
    <code>${owner}@${version} ${tool}</code>
    <pre>${showJson(approval.arguments, 2)}</pre>
    <p class="small">${texts.read}</p>
    <ul class="small">
      ${read}
    </ul>
    <p class="small">
      ${texts.asked} <code>${showText(keyId)}</code>, ${texts.of} <code>${functionName}</code>,
      ${texts.request} <code>${requestId}</code>, ${texts.until} ${expiresAt}
    </p>
    ${isApprovable ? '' : html`<p class="small">${texts.own}</p>`}
    ${decisions.map(
      (decision) =>
        html`<form method="post" action="/console/approvals/${encodeURIComponent(id)}">
          ${token}
          <button name="decision" value="${decision}">${texts[decision]}</button>
        </form>`,
    )}
  </article>`
}

/** @param detail - what came of it, as text */
export function outcomePage(
  { language, texts }: PageContext,
  title: string,
  detail: string,
): Markup {
  return layout(
    language,
    title,
    html`<header><h1>onbox</h1></header>
      <h2>${title}</h2>
      <pre>${detail}</pre>
      <p><a class="button" href="/console">${texts.back}</a></p>`,
  )
}
