import { timingSafeEqual } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import {
  permits,
  type Authenticate,
  type Caller,
  type PendingSignIn,
  type SignIn,
} from '../access/index.ts'
import type { Audit } from '../audit/index.ts'
import {
  OnboxError,
  preferredLanguage,
  showJson,
  toOnboxError,
  type Origin,
} from '../base/index.ts'
import { createClient, RemoteProblem, type Client } from '../client/index.ts'
import { createCookie } from './cookies.ts'
import {
  homePage,
  outcomePage,
  signInPage,
  STYLE,
  type PageContext,
  type ShownFunction,
} from './pages.ts'
import { createFormToken, createPending, createSessions, type ConsoleSession } from './sessions.ts'
import { TEXTS } from './texts.ts'

/** A key, or a decision. */
const MAX_BODY_BYTES = 4_096

/** No script, nothing of elsewhere, and in no frame: whoever approves sees what is approved. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** What the gateway knows of a request. */
export interface ConsoleEnv {
  Variables: { requestId: string; origin: Origin; isSecure: boolean }
}

/** Asks the box in somebody's name, without the network. */
export type AskBox = (
  request: Request,
  caller: Caller,
  origin: Origin,
) => Response | Promise<Response>

/** Notes somebody who was refused, within a limit: nobody without a key fills the disk. */
export type RecordStranger = (stranger: {
  readonly requestId: string
  readonly origin: Origin
  readonly path: string
  readonly reason: string
}) => Promise<void>

export interface ConsoleParts {
  authenticate: Authenticate
  /** Where people of the company sign in. */
  signIn: SignIn | undefined
  /** All that serve. */
  listFunctions: () => readonly ShownFunction[]
  /** Notes who comes and goes. */
  audit: Pick<Audit, 'record' | 'flush'>
  now?: () => number
}

/** `/console`: who one is, what one may ask, and what waits for one's decision. Pages over the client. */
export function createConsole(
  parts: ConsoleParts,
): (askBox: AskBox, recordStranger: RecordStranger) => Hono<ConsoleEnv> {
  const { authenticate, signIn, listFunctions, audit, now = Date.now } = parts
  const sessions = createSessions(now)
  const pending = createPending<PendingSignIn>(now)
  const sessionCookie = createCookie('onbox-console')
  const signInCookie = createCookie('onbox-sign-in')

  const note = async (
    context: Context<ConsoleEnv>,
    keyId: string,
    payload: object,
  ): Promise<void> => {
    audit.record({
      requestId: context.get('requestId'),
      step: 'administered',
      functionName: '',
      version: '',
      keyId,
      origin: context.get('origin'),
      payload,
    })
    await audit.flush()
  }
  /** Signs somebody in; the session that the browser had before is over. */
  const open = async (
    context: Context<ConsoleEnv>,
    by: 'key' | 'issuer',
    identify: ConsoleSession['identify'],
  ): Promise<Response> => {
    const { keyId } = await identify()
    await note(context, keyId, { action: 'sign in', by })
    sessions.take(sessionCookie.read(context))
    sessionCookie.write(context, sessions.put({ identify, formToken: createFormToken() }))
    return context.redirect('/console', 303)
  }

  return (askBox, recordStranger) => {
    const refuse = async (context: Context<ConsoleEnv>, error: unknown): Promise<Response> => {
      const { status, message } = toOnboxError(error)
      await recordStranger({
        requestId: context.get('requestId'),
        origin: context.get('origin'),
        path: context.req.path,
        reason: message,
      })
      const page = signInPage(pageOf(context), signIn?.host, message)
      return context.html(page, status as ContentfulStatusCode)
    }
    const clientOf = (caller: Caller, { address }: Origin): Client =>
      createClient({
        url: 'http://box',
        // The caller stands beside the request.
        key: '-',
        fetch: async (input, init) =>
          askBox(new Request(input, init), caller, { address, client: 'console', steps: 0 }),
      })

    return new Hono<ConsoleEnv>()
      .basePath('/console')
      .onError((error, context) => {
        const known = error instanceof RemoteProblem ? error.problem : toOnboxError(error)
        if (!('detail' in known) && known.code === 'INTERNAL') throw error
        const detail = 'detail' in known ? known.detail : known.message
        const text = `${detail} [${known.code}]`
        const page = outcomePage(pageOf(context), pageOf(context).texts.failed, text)
        return context.html(page, known.status as ContentfulStatusCode)
      })
      .use(async (context, next) => {
        await next()
        context.header('content-security-policy', POLICY)
        // Without it forms say that they come from nowhere.
        context.header('referrer-policy', 'same-origin')
        context.header('vary', 'accept-language, cookie')
      })
      .use(bodyLimit({ maxSize: MAX_BODY_BYTES }))
      .use((context, next) => {
        if (context.req.method === 'POST' && !isOwnOrigin(context)) throw otherPage(context)
        return next()
      })
      .get('/style.css', (context) => context.text(STYLE, 200, { 'content-type': 'text/css' }))
      .get('/sign-in', (context) =>
        sessions.find(sessionCookie.read(context)) === undefined
          ? context.html(signInPage(pageOf(context), signIn?.host))
          : context.redirect('/console', 303),
      )
      .post('/sign-in', async (context) => {
        const { key } = await context.req.parseBody()
        const identify = async (): Promise<Caller> =>
          authenticate(`Bearer ${typeof key === 'string' ? key.trim() : ''}`)
        try {
          return await open(context, 'key', identify)
        } catch (error) {
          return refuse(context, error)
        }
      })
      .get('/sign-in/issuer', async (context) => {
        if (signIn === undefined) return context.redirect('/console/sign-in', 303)
        try {
          const begun = await signIn.begin(`${addressOf(context)}/console/callback`)
          signInCookie.write(context, pending.put(begun.pending))
          return context.redirect(begun.url, 303)
        } catch (error) {
          return refuse(context, error)
        }
      })
      .get('/callback', async (context) => {
        const begun = pending.take(signInCookie.read(context))
        signInCookie.clear(context)
        try {
          if (signIn === undefined || begun === undefined) {
            throw new OnboxError(
              'TOKEN_INVALID',
              'Cannot accept this sign-in: this browser has begun none, or too long ago; sign in again',
            )
          }
          const { id: keyId, ...may } = await signIn.finish(new URL(context.req.url).search, begun)
          return await open(context, 'issuer', () => ({ keyId, ...may }))
        } catch (error) {
          return refuse(context, error)
        }
      })
      .get('/', async (context) => {
        const session = sessions.find(sessionCookie.read(context))
        if (session === undefined) return context.redirect('/console/sign-in', 303)
        const caller = await identify(context, session)
        if (caller === undefined) return context.redirect('/console/sign-in', 303)
        const approvals = await clientOf(caller, context.get('origin')).listApprovals()
        const functions = listFunctions().filter(({ name }) =>
          permits(caller.scopes, { type: 'function', name, what: 'ask' }),
        )
        const { formToken } = session
        const address = addressOf(context)
        return context.html(
          homePage(pageOf(context), { caller, formToken, functions, approvals, address }),
        )
      })
      .post('/approvals/:id', async (context) => {
        const { caller, fields } = await readForm(context)
        const decision = fields['decision'] === 'approve' ? 'approve' : 'reject'
        const client = clientOf(caller, context.get('origin'))
        const { result } = await client.decideApproval(context.req.param('id'), decision)
        const { texts } = pageOf(context)
        const title = decision === 'approve' ? texts.approved : texts.rejected
        const detail = result === undefined ? '' : showJson(result, 2)
        return context.html(outcomePage(pageOf(context), title, detail))
      })
      .post('/sign-out', async (context) => {
        const { caller } = await readForm(context)
        sessions.take(sessionCookie.read(context))
        sessionCookie.clear(context)
        await note(context, caller.keyId, { action: 'sign out' })
        return context.redirect('/console/sign-in', 303)
      })
  }

  /** Who it is; a key that is not accepted any more ends its session. */
  async function identify(
    context: Context<ConsoleEnv>,
    session: ConsoleSession,
  ): Promise<Caller | undefined> {
    try {
      return await session.identify()
    } catch (error) {
      if (toOnboxError(error).status !== 401) throw error
      sessions.take(sessionCookie.read(context))
      return undefined
    }
  }

  /** What a person sent from a page of this session. */
  async function readForm(
    context: Context<ConsoleEnv>,
  ): Promise<{ caller: Caller; fields: Record<string, unknown> }> {
    const fields = await context.req.parseBody()
    const session = sessions.find(sessionCookie.read(context))
    const { token } = fields
    const given = Buffer.from(typeof token === 'string' ? token : '')
    const expected = Buffer.from(session?.formToken ?? '')
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
    if (session === undefined || !isOurs) throw otherPage(context)
    const caller = await identify(context, session)
    if (caller === undefined) throw otherPage(context)
    return { caller, fields }
  }
}

function pageOf(context: Context<ConsoleEnv>): PageContext {
  const language = preferredLanguage(context.req.header('accept-language'))
  return { language, texts: TEXTS[language] }
}

/** As the browser sees it. */
const addressOf = (context: Context<ConsoleEnv>): string =>
  `${context.get('isSecure') ? 'https' : 'http'}://${context.req.header('host') ?? 'localhost'}`

/** Whether a form was sent from a page of this box, as far as the browser tells. */
function isOwnOrigin(context: Context<ConsoleEnv>): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = context.req.header('origin')
  return origin === undefined || URL.parse(origin)?.host === context.req.header('host')
}

const otherPage = (context: Context<ConsoleEnv>): OnboxError =>
  new OnboxError('FORM_REFUSED', pageOf(context).texts.otherPage)
