import { createFunction } from 'onbox'
import { floods, type FloodEnv } from '../db/floods.ts'

export default createFunction<FloodEnv>().get('/:name', async ({ env, req }) => {
  const body = await floods[req.param('name')]?.runs(env)
  return new Response(body)
})
