import { html } from 'hono/html'
import { answerParts } from './answer-parts.ts'
import type { Outcome } from './ask-once.ts'
import { faultBox, layout, tokenField, type Markup, type PageContext } from './layout.ts'
import type { ShownFunction } from './pages.ts'
import { createFormToken } from './sessions.ts'

/** Lines of the field; it grows by hand. */
const ROWS = 3

export interface AskContent {
  readonly shown: ShownFunction
  readonly formToken: string
  /** Name of the conversation that the next question belongs to. */
  readonly session: string
  /** What the field holds. */
  readonly typed: string
  /** What became of the question before. */
  readonly outcome?: Outcome
}

/** Where a function is asked: what was answered, and the field for the next question of the conversation. */
export function askPage(
  page: PageContext,
  { shown: { name, description }, formToken, session, typed, outcome }: AskContent,
): Markup {
  const { texts } = page
  const address = `/console/functions/${encodeURIComponent(name)}`
  const isAnswered = outcome?.type === 'answer'
  const before = isAnswered
    ? html`<h3>${texts.youAsked}</h3>
        <p class="said">${outcome.question}</p>
        ${answerParts(page, outcome.answer, outcome.tookMs)}`
    : ''
  const fault = outcome?.type === 'fault' ? faultBox(page, outcome.fault) : ''
  // A browser takes the first line feed of a field for none of its text.
  const text = `\n${typed}`
  const label = isAnswered ? texts.followUp : texts.question
  return layout(
    page,
    name,
    html`<h2>${name}</h2>
      ${description === '' ? '' : html`<p>${description}</p>`} ${before} ${fault}
      <form class="ask" method="post" action="${address}">
        ${tokenField(formToken)}
        <input type="hidden" name="session" value="${session}" />
        <input type="hidden" name="form" value="${createFormToken()}" />
        <label for="question">${label}</label>
        <textarea id="question" name="question" rows="${ROWS}" required>${text}</textarea>
        <button>${texts.ask}</button>
        <span class="small">${texts.patience}</span>
      </form>
      <p>
        <a class="button" href="${address}">${texts.newConversation}</a>
        <a class="button" href="/console">${texts.back}</a>
      </p>`,
    formToken,
  )
}
