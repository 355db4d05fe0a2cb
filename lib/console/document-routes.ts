import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Caller } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import type { DocumentPage, StoredDocument } from '../knowledge/index.ts'
import {
  documentPage,
  documentsPage,
  FIELDS,
  pathOf,
  wasOf,
  type ShownCollection,
} from './document-pages.ts'
import type { PageParts } from './page-parts.ts'
import type { Person } from './people.ts'
import { toFault, type ConsoleEnv } from './requests.ts'

/** Documents on one page. */
const LISTED = 50
/** All fields of a document, and what they were, each as long as it may be: a form has 9 bytes for 一. */
const MAX_FORM_BYTES = 131_072

export interface DocumentParts extends PageParts {
  /** The collections that somebody may look into. */
  listCollections: (caller: Caller) => readonly ShownCollection[]
}

/** `/collections/<name>`: the documents of a collection, by way of a function that was granted it. */
export function createDocumentRoutes(parts: DocumentParts): Hono<ConsoleEnv> {
  const { people, pageOf, listCollections, clientOf } = parts

  /** @throws {OnboxError} `COLLECTION_NOT_FOUND` also of one that they may not look into */
  function find(context: Context<ConsoleEnv>, caller: Caller): ShownCollection {
    const name = context.req.param('collection') ?? ''
    const shown = listCollections(caller).find((one) => one.name === name)
    if (shown !== undefined) return shown
    throw new OnboxError(
      'COLLECTION_NOT_FOUND',
      `Cannot open collection "${name}": there is none of that name that you may look into`,
    )
  }

  /** Of one collection, or of one document of it. */
  function open(context: Context<ConsoleEnv>, person: Person) {
    const shown = find(context, person.caller)
    const { functionName, binding } = shown
    const client = clientOf(context, person)
    const id = context.req.param('document')
    const place = `/${encodeURIComponent(functionName)}/documents${id === undefined ? '' : `/${encodeURIComponent(id)}`}`
    const send = (init?: RequestInit, action = '', query: Record<string, string> = {}) =>
      client.send(
        `${place}${action}?${new URLSearchParams({ binding, ...query }).toString()}`,
        init,
      )
    return { shown, send }
  }

  const showList = async (
    context: Context<ConsoleEnv>,
    person: Person,
    fault?: ReturnType<typeof toFault>,
  ): Promise<Response> => {
    const { formToken } = person
    const { shown, send } = open(context, person)
    const cursor = fault === undefined ? context.req.query('cursor') : undefined
    const query = { limit: String(LISTED), ...(cursor !== undefined && { cursor }) }
    const list = (await (await send({}, '', query)).json()) as DocumentPage
    const content = { shown, formToken, list, ...(fault && { fault }) }
    const status = (fault?.status ?? 200) as ContentfulStatusCode
    return context.html(documentsPage(pageOf(context), content), status)
  }

  return new Hono<ConsoleEnv>()
    .get('/collections/:collection', async (context) => {
      const person = await people.find(context)
      if (person === undefined) return context.redirect('/console/sign-in', 303)
      return showList(context, person)
    })
    .post('/collections/:collection', async (context) => {
      const person = await people.check(context, context.req.query('token'))
      const { shown, send } = open(context, person)
      const { raw } = context.req
      try {
        const added = await send({
          method: 'POST',
          headers: headersOf(raw),
          body: raw.body,
          signal: raw.signal,
          duplex: 'half',
        })
        const { id } = (await added.json()) as StoredDocument
        const note = added.status === 201 ? '' : '?known'
        return context.redirect(`${pathOf(shown.name, id)}${note}`, 303)
      } catch (error) {
        // What was not read of the file is still on its way: the connection is of no further use.
        context.header('connection', 'close')
        // While the file came, their key may have been revoked.
        const stays = await people.find(context)
        if (stays === undefined) return context.redirect('/console/sign-in', 303)
        return showList(context, stays, toFault(context, error))
      }
    })
    .get('/collections/:collection/:document', async (context) => {
      const person = await people.find(context)
      if (person === undefined) return context.redirect('/console/sign-in', 303)
      const { shown, send } = open(context, person)
      const document = (await (await send()).json()) as StoredDocument
      const { formToken } = person
      const isKnown = context.req.query('known') !== undefined
      return context.html(documentPage(pageOf(context), { shown, formToken, document, isKnown }))
    })
    .post('/collections/:collection/:document', async (context) => {
      const { fields, ...person } = await people.readForm(context, MAX_FORM_BYTES)
      const { shown, send } = open(context, person)
      if (fields['action'] === 'remove') {
        await send({ method: 'DELETE' })
        return context.redirect(pathOf(shown.name), 303)
      }
      const changes: Record<string, string | null> = {}
      for (const name of FIELDS) {
        const said = toLine(fields[name])
        // Not against what is known by now: what became known meanwhile was not mended.
        if (said !== toLine(fields[wasOf(name)])) changes[name] = said || null
      }
      try {
        if (Object.keys(changes).length > 0) {
          await send({ method: 'PATCH', body: JSON.stringify(changes) })
        }
      } catch (error) {
        const fault = toFault(context, error)
        const document = (await (await send()).json()) as StoredDocument
        const { formToken } = person
        const content = { shown, formToken, document, refused: { fault, fields } }
        const status = fault.status as ContentfulStatusCode
        return context.html(documentPage(pageOf(context), content), status)
      }
      return context.redirect(pathOf(shown.name, context.req.param('document')), 303)
    })
    .get('/collections/:collection/:document/original', async (context) => {
      const person = await people.find(context)
      if (person === undefined) return context.redirect('/console/sign-in', 303)
      const { send } = open(context, person)
      const { body, headers } = await send({ signal: context.req.raw.signal }, '/original')
      return new Response(body, { headers })
    })
}

/** As a field of one line has it. */
const toLine = (text = ''): string => text.replace(/[\r\n]/g, '').trim()

/** What tells of a form with a file. */
function headersOf({ headers }: Request): Record<string, string> {
  const names = ['content-type', 'content-length']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
