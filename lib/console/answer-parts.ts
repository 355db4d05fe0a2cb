import { html } from 'hono/html'
import { showJson, showText } from '../base/index.ts'
import type { Answer, AskedCall, Citation, Ungrounded } from '../function/ai.ts'
import { showTime, type Markup, type PageContext } from './layout.ts'

/** Of a call's result, so much is shown; the record has it whole. */
const MAX_RESULT_CHARACTERS = 1_500

/** What a function has answered, and what that rests on. */
export function answerParts(page: PageContext, answered: Answer, tookMs: number): Markup {
  const { texts } = page
  const { calls, citations, unread, finishReason, requestId, version } = answered
  return html`<h3>${texts.answer}</h3>
    ${wordsOf(page, answered)}
    ${unread === undefined ? '' : html`<p class="notice" id="unread">${texts.unread(unread)}</p>`}
    ${finishReason === 'length' ? html`<p class="fault">${texts.cut}</p>` : ''}
    ${approvalsOf(page, answered)}
    ${
      citations.length === 0
        ? ''
        : html`<h3>${texts.citations}</h3>
            <ol id="citations">
              ${citations.map(citationItem)}
            </ol>`
    }
    <h3>${texts.calls}</h3>
    ${calls.length === 0 ? html`<p class="small">${texts.noCalls}</p>` : ''}
    ${calls.map((call) => callItem(page, call))}
    <p class="small">
      ${texts.request} <code id="request">${requestId}</code> · ${texts.version}
      <code>${version}</code> · ${texts.took((tookMs / 1_000).toFixed(1))}
    </p>`
}

function wordsOf(page: PageContext, answered: Answer): Markup | '' {
  const { answer, finishReason } = answered
  if (answer !== '') {
    return html`<p class="said" id="answer">${markUngrounded(answered)}</p>
      ${groundsOf(page, answered)}`
  }
  // What waits is told by itself.
  return finishReason === 'approval' ? '' : html`<p class="small">${page.texts.noWords}</p>`
}

/** The answer, with what stands nowhere marked in it. */
function markUngrounded({ answer, ungrounded = [] }: Answer): Markup[] {
  const parts: Markup[] = []
  let at = 0
  for (const { start, end } of ungrounded.toSorted((one, other) => one.start - other.start)) {
    // They may overlap.
    if (start < at) continue
    parts.push(html`${answer.slice(at, start)}<mark>${answer.slice(start, end)}</mark>`)
    at = end
  }
  return [...parts, html`${answer.slice(at)}`]
}

function groundsOf({ texts }: PageContext, { grounded, ungrounded = [] }: Answer): Markup {
  if (grounded) return html`<p class="small" id="grounded">${texts.grounded}</p>`
  const item = ({ kind, text }: Ungrounded): Markup =>
    html`<li>${texts.kinds[kind]} <q>${showText(text)}</q></li>`
  return html`<div class="fault" id="ungrounded">
    <p><strong>${texts.ungrounded}</strong></p>
    <ul>
      ${ungrounded.map(item)}
    </ul>
  </div>`
}

/** Where a call has to be approved, the answer ends. */
function approvalsOf(page: PageContext, { approvals = [] }: Answer): Markup | '' {
  if (approvals.length === 0) return ''
  const { texts } = page
  return html`<div class="notice" id="waits">
    <p><strong>${texts.waits}</strong></p>
    ${approvals.map(
      ({ tool, arguments: given, expiresAt }) =>
        html`<p>
          <code>${tool} ${showJson(given)}</code> · ${texts.until} ${showTime(page, expiresAt)}
        </p>`,
    )}
    <p><a href="/console#approvals">${texts.toApprovals}</a></p>
  </div>`
}

const citationItem = ({ title, version, path, text, collection }: Citation): Markup =>
  html`<li>
    <cite>${showText([title, version, path].filter(Boolean).join(' '))}</cite>
    <code>${collection}</code>
    <blockquote class="said">${text}</blockquote>
  </li>`

/** What was called with what; its result is behind a click. */
function callItem({ texts }: PageContext, { tool, arguments: given, result }: AskedCall): Markup {
  const shown = showJson(result, 2)
  // Never half a character.
  const begin = shown.slice(0, MAX_RESULT_CHARACTERS).replace(/\p{Surrogate}$/u, '')
  const isWhole = shown.length <= MAX_RESULT_CHARACTERS
  return html`<details>
    <summary><code>${tool} ${showJson(given)}</code></summary>
    <pre>${begin}</pre>
    ${isWhole ? '' : html`<p class="small">${texts.shortened(shown.length)}</p>`}
  </details>`
}
