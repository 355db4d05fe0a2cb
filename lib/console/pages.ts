import { html } from 'hono/html'
import { mayApprove, writeScope, type Caller } from '../access/index.ts'
import { showJson, showText, type Problem } from '../base/index.ts'
import type { Approval } from '../effects/index.ts'
import { pathOf, type ShownCollection } from './document-pages.ts'
import { DOCUMENT_TEXTS } from './document-texts.ts'
import { faultBox, layout, showTime, tokenField, type Markup, type PageContext } from './layout.ts'

/** A function that somebody may ask. */
export interface ShownFunction {
  name: string
  description: string
  /** A question that it is for; empty where it has none. */
  example: string
  /** Whether it answers questions, and not only programs. */
  isAsked: boolean
  /** The collections that it was granted. */
  collections: readonly ShownCollection[]
}

/** @param issuerHost - where people of the company sign in, if they do */
export function signInPage(
  page: PageContext,
  issuerHost: string | undefined,
  fault?: Problem,
): Markup {
  const { texts } = page
  const atIssuer =
    issuerHost === undefined
      ? ''
      : html`<p>
          <a class="button" href="/console/sign-in/issuer">${texts.signInAt(issuerHost)}</a>
        </p>`
  return layout(
    page,
    texts.signIn,
    html`<h2>${texts.signIn}</h2>
      ${fault === undefined ? '' : faultBox(page, fault)} ${atIssuer}
      <form method="post" action="/console/sign-in">
        <input name="user" value="onbox" autocomplete="username" hidden />
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
  readonly collections: readonly ShownCollection[]
  readonly approvals: readonly Approval[]
  /** `https://box.example.com` */
  readonly address: string
}

export function homePage(
  page: PageContext,
  { caller, formToken, functions, collections, approvals, address }: HomeContent,
): Markup {
  const { texts } = page
  const scopes = caller.scopes.map(writeScope).join(' ') || texts.nothing
  const waiting =
    approvals.length === 0
      ? ''
      : html`<p><a href="#approvals">${texts.approvalsWait(approvals.length)}</a></p>`
  return layout(
    page,
    '',
    html`${waiting}
      <h2>${texts.functions}</h2>
      ${functions.length === 0 ? html`<p class="small">${texts.noFunctions}</p>` : ''}
      ${functions.map((one) => functionItem(page, one, address))}
      ${
        collections.length === 0
          ? ''
          : html`<h2>${DOCUMENT_TEXTS[page.language].documents}</h2>
              <ul>
                ${collections.map(({ name }) => html`<li><a href="${pathOf(name)}">${name}</a></li>`)}
              </ul>`
      }
      <h2 id="approvals">${texts.approvals}</h2>
      ${approvals.length === 0 ? html`<p class="small">${texts.noApprovals}</p>` : ''}
      ${approvals.map((one) => approvalItem(page, caller, one, formToken))}
      <h2>${texts.account}</h2>
      <p>${texts.youAre} <code id="who">${showText(caller.keyId)}</code></p>
      <p>${texts.youMay} <code id="scopes">${scopes}</code></p>`,
    formToken,
  )
}

function functionItem(
  { texts }: PageContext,
  { name, description, example, isAsked }: ShownFunction,
  address: string,
): Markup {
  const title = isAsked ? html`<a href="/console/functions/${encodeURIComponent(name)}">${name}</a>` : name // prettier-ignore
  return html`<article>
    <h3>${title}</h3>
    ${description === '' ? '' : html`<p>${description}</p>`}
    ${example === '' ? '' : html`<p class="small">${example}</p>`}
    ${isAsked ? '' : html`<p class="small">${texts.forPrograms}</p>`}
    <p class="small"><code>${address}/${name}</code></p>
  </article>`
}

function approvalItem(
  page: PageContext,
  caller: Caller,
  approval: Approval,
  formToken: string,
): Markup {
  const { texts } = page
  const { id, owner, version, tool, functionName, requestId, keyId, origins, expiresAt } = approval
  const read = origins.map((origin) =>
    origin.type === 'tool'
      ? html`<li>${texts.origins.tool} <code>${origin.tool}</code></li>`
      : html`<li>${texts.origins[origin.type]}</li>`,
  )
  const isApprovable = mayApprove(caller, approval)
  const decisions = isApprovable ? (['approve', 'reject'] as const) : (['reject'] as const)
  return html`<article>
    <h3><code>${owner}@${version} ${tool}</code></h3>
    <pre>${showJson(approval.arguments, 2)}</pre>
    <p class="small">${texts.read}</p>
    <ul class="small">
      ${read}
    </ul>
    <p class="small">
      ${texts.asked} <code>${showText(keyId)}</code> · ${texts.of} <code>${functionName}</code> ·
      ${texts.request} <code>${requestId}</code> · ${texts.until} ${showTime(page, expiresAt)}
    </p>
    ${isApprovable ? '' : html`<p class="small">${texts.own}</p>`}
    ${decisions.map(
      (decision) =>
        html`<form method="post" action="/console/approvals/${encodeURIComponent(id)}">
          ${tokenField(formToken)}
          <button name="decision" value="${decision}">${texts[decision]}</button>
        </form>`,
    )}
  </article>`
}

/** @param detail - what came of it, as text */
export const outcomePage = (page: PageContext, title: string, detail: string): Markup =>
  layout(
    page,
    title,
    html`<h2>${title}</h2>
      ${detail === '' ? '' : html`<pre>${detail}</pre>`} ${backLink(page)}`,
  )

export const faultPage = (page: PageContext, fault: Problem): Markup =>
  layout(
    page,
    page.texts.failed,
    html`<h2>${page.texts.failed}</h2>
      ${faultBox(page, fault)} ${backLink(page)}`,
  )

const backLink = ({ texts }: PageContext): Markup =>
  html`<p><a class="button" href="/console">${texts.back}</a></p>`
