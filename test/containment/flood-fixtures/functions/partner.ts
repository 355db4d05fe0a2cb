import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
import { bitByBit, endless } from '../db/floods.ts'

/** Takes the host long to read, for its size. */
const MANY = Array.from({ length: 30_000 }, () => ({}))

export const many = defineTool({
  name: 'many',
  description: 'many',
  input: v.object({}),
  run: () => MANY,
})

/** Does its part of what another function does by it. */
export default createFunction({ tools: [many] })
  .get('/fast', () => new Response(endless()))
  .get('/slow', () => new Response(bitByBit()))
  .post('/', async ({ req, text }) => text(`took ${(await req.arrayBuffer()).byteLength}`))
