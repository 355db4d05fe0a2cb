import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import {
  listCollections,
  permits,
  type Authenticate,
  type Caller,
  type PendingSignIn,
  type SignIn,
} from '../access/index.ts'
import type { Audit } from '../audit/index.ts'
import { OnboxError, showJson, type Origin } from '../base/index.ts'
import { createClient, type Client } from '../client/index.ts'
import { createAskOnce } from './ask-once.ts'
import { createAskRoutes } from './ask-routes.ts'
import { createCookie } from './cookies.ts'
import type { ShownCollection } from './document-pages.ts'
import { createDocumentRoutes } from './document-routes.ts'
import { STYLE, type PageContext } from './layout.ts'
import { faultPage, homePage, outcomePage, signInPage, type ShownFunction } from './pages.ts'
import { createPeople, type Person } from './people.ts'
import {
  addressOf,
  isOwnOrigin,
  languageOf,
  otherPage,
  readFields,
  textsOf,
  toFault,
  type ConsoleEnv,
} from './requests.ts'
import { createFormToken, createPending, createSessions, type ConsoleSession } from './sessions.ts'

/** A key, or a decision. */
const MAX_FORM_BYTES = 4_096

/** No script, nothing of elsewhere, and in no frame: whoever approves sees what is approved. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Asks the box in somebody's name, without the network. */
export type AskBox = (
  request: Request,
  caller: Caller,
  origin: Origin,
  /** Who that is once a body has come, which takes its time. */
  identify: ConsoleSession['identify'],
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
  /** All that serve a key, whatever it may. */
  listFunctions: (keyId: string) => readonly ShownFunction[]
  /** In which times are shown. */
  timeZone: string
  /** Notes who comes and goes. */
  audit: Pick<Audit, 'record' | 'flush'>
  now?: () => number
}

/** `/console`: asking, what waits for one's decision, and who one is. Pages over the client. */
export function createConsole(
  parts: ConsoleParts,
): (askBox: AskBox, recordStranger: RecordStranger) => Hono<ConsoleEnv> {
  const { authenticate, signIn, listFunctions, timeZone, audit, now = Date.now } = parts
  const sessions = createSessions(now)
  const pending = createPending<PendingSignIn>(now)
  const sessionCookie = createCookie('onbox-console')
  const signInCookie = createCookie('onbox-sign-in')
  const people = createPeople(sessionCookie, sessions)
  const pageOf = (context: Context<ConsoleEnv>): PageContext => ({
    language: languageOf(context),
    texts: textsOf(context),
    timeZone,
  })
  const listAsked = ({ keyId, scopes }: Caller): ShownFunction[] =>
    listFunctions(keyId).filter(({ name }) =>
      permits(scopes, { type: 'function', name, what: 'ask' }),
    )

  /** Each once, by a function by which it can be changed where there is one. */
  const listSeen = ({ keyId, scopes }: Caller): ShownCollection[] => {
    const seen = listCollections(scopes)
    const found = new Map<string, ShownCollection>()
    for (const { name: functionName, collections } of listFunctions(keyId)) {
      if (!permits(scopes, { type: 'function', name: functionName, what: 'documents' })) continue
      for (const one of collections) {
        if (seen?.includes(one.name) === false) continue
        if (found.get(one.name)?.access !== 'write') found.set(one.name, one)
      }
    }
    return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }

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
    const session = { identify, formToken: createFormToken(), askOnce: createAskOnce() }
    sessionCookie.write(context, sessions.put(session, keyId))
    return context.redirect('/console', 303)
  }

  return (askBox, recordStranger) => {
    const refuse = async (context: Context<ConsoleEnv>, error: unknown): Promise<Response> => {
      const fault = toFault(context, error)
      await recordStranger({
        requestId: context.get('requestId'),
        origin: context.get('origin'),
        path: context.req.path,
        reason: fault.detail,
      })
      const page = signInPage(pageOf(context), signIn?.host, fault)
      return context.html(page, fault.status as ContentfulStatusCode)
    }
    const clientOf = (context: Context<ConsoleEnv>, { caller, identify }: Person): Client =>
      createClient({
        url: 'http://box',
        // The caller stands beside the request.
        key: '-',
        fetch: async (input, init) => {
          const request = new Request(input, init)
          request.headers.set('accept-language', languageOf(context))
          const { address } = context.get('origin')
          return askBox(request, caller, { address, client: 'console', steps: 0 }, identify)
        },
      })

    return new Hono<ConsoleEnv>()
      .basePath('/console')
      .onError((error, context) => {
        const fault = toFault(context, error)
        // What was not read of a form is still on its way: the connection is of no further use.
        if (context.req.method === 'POST') context.header('connection', 'close')
        return context.html(faultPage(pageOf(context), fault), fault.status as ContentfulStatusCode)
      })
      .use(async (context, next) => {
        await next()
        context.header('content-security-policy', POLICY)
        // Without it forms say that they come from nowhere.
        context.header('referrer-policy', 'same-origin')
        context.header('vary', 'accept-language, cookie')
      })
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
        const { key = '' } = await readFields(context, MAX_FORM_BYTES)
        const identify = async (): Promise<Caller> => authenticate(`Bearer ${key.trim()}`)
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
          signInCookie.write(context, pending.seal(begun.pending))
          return context.redirect(begun.url, 303)
        } catch (error) {
          return refuse(context, error)
        }
      })
      .get('/callback', async (context) => {
        const begun = pending.open(signInCookie.read(context))
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
        const person = await people.find(context)
        if (person === undefined) return context.redirect('/console/sign-in', 303)
        const approvals = await clientOf(context, person).listApprovals()
        const functions = listAsked(person.caller)
        const collections = listSeen(person.caller)
        const address = addressOf(context)
        return context.html(
          homePage(pageOf(context), { ...person, functions, collections, approvals, address }),
        )
      })
      .route('/', createAskRoutes({ people, pageOf, listAsked, clientOf }))
      .route('/', createDocumentRoutes({ people, pageOf, listCollections: listSeen, clientOf }))
      .post('/approvals/:id', async (context) => {
        const { fields, ...person } = await people.readForm(context, MAX_FORM_BYTES)
        const decision = fields['decision'] === 'approve' ? 'approve' : 'reject'
        const { result } = await clientOf(context, person).decideApproval(
          context.req.param('id'),
          decision,
        )
        const texts = textsOf(context)
        const title = decision === 'approve' ? texts.approved : texts.rejected
        const detail = result === undefined ? '' : showJson(result, 2)
        return context.html(outcomePage(pageOf(context), title, detail))
      })
      .post('/sign-out', async (context) => {
        const { caller } = await people.readForm(context, MAX_FORM_BYTES)
        sessions.take(sessionCookie.read(context))
        sessionCookie.clear(context)
        await note(context, caller.keyId, { action: 'sign out' })
        return context.redirect('/console/sign-in', 303)
      })
      .all('/*', (context) => {
        const { path } = context.req
        if (path === '/console/') return context.redirect('/console', 303)
        throw new OnboxError('ROUTE_NOT_FOUND', `Cannot find "${path}": begin at /console`)
      })
  }
}
