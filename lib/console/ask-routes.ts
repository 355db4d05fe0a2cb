import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Caller } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import { askPage } from './ask-page.ts'
import type { PageParts } from './page-parts.ts'
import type { ShownFunction } from './pages.ts'
import { toFault, type ConsoleEnv } from './requests.ts'
import { createConversation } from './sessions.ts'

/** Many times the longest question, so that one that is too long comes back to be shortened; a form has 9 bytes for 一. */
const MAX_QUESTION_BYTES = 262_144

export interface AskParts extends PageParts {
  /** The functions that somebody may ask. */
  listAsked: (caller: Caller) => readonly ShownFunction[]
}

/** `/functions/<name>`: asks a function in the name of who has signed in. */
export function createAskRoutes(parts: AskParts): Hono<ConsoleEnv> {
  const { people, pageOf, listAsked, clientOf } = parts

  /** @throws {OnboxError} `FUNCTION_NOT_FOUND` also of one that they may not ask; `ROUTE_NOT_FOUND` */
  function findAsked(name: string, caller: Caller): ShownFunction {
    const shown = listAsked(caller).find((one) => one.name === name)
    if (shown?.isAsked === true) return shown
    throw shown === undefined
      ? new OnboxError(
          'FUNCTION_NOT_FOUND',
          `Cannot ask "${name}": no function of that name is deployed here that you may ask`,
        )
      : new OnboxError(
          'ROUTE_NOT_FOUND',
          `Cannot ask "${name}": it takes no questions, and is for programs`,
        )
  }

  return new Hono<ConsoleEnv>()
    .get('/functions/:name', async (context) => {
      const person = await people.find(context)
      if (person === undefined) return context.redirect('/console/sign-in', 303)
      const { caller, formToken } = person
      const shown = findAsked(context.req.param('name'), caller)
      const session = createConversation()
      const content = { shown, formToken, session, typed: shown.example }
      return context.html(askPage(pageOf(context), content))
    })
    .post('/functions/:name', async (context) => {
      const { fields, ...person } = await people.readForm(context, MAX_QUESTION_BYTES)
      const { caller, formToken, askOnce } = person
      const shown = findAsked(context.req.param('name'), caller)
      // Browsers end its lines with CRLF.
      const question = (fields['question'] ?? '').replaceAll('\r\n', '\n')
      const session = fields['session'] || createConversation()
      const id = JSON.stringify([shown.name, session, fields['form'] ?? '', question])
      const outcome = await askOnce(id, context.req.raw.signal, async (signal) => {
        const startedAtMs = performance.now()
        try {
          const asked = { question, session }
          const answer = await clientOf(context, person).answer(shown.name, asked, { signal })
          return { type: 'answer', question, answer, tookMs: performance.now() - startedAtMs }
        } catch (error) {
          return { type: 'fault', fault: toFault(context, error) }
        }
      })
      const isAnswered = outcome.type === 'answer'
      const typed = isAnswered ? '' : question
      const content = { shown, formToken, session, typed, outcome }
      const status = isAnswered ? 200 : (outcome.fault.status as ContentfulStatusCode)
      return context.html(askPage(pageOf(context), content), status)
    })
}
