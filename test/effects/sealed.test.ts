import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { openSessions } from '../../lib/agent/index.ts'
import { openApprovals, openOnce } from '../../lib/effects/index.ts'
import { usePlatform } from './use-platform.ts'

const ID = { keyId: 'key_1', functionName: 'shop', session: 's' }
const RUN = { keyId: 'key_1', functionName: 'shop', tool: 'order', idempotencyKey: 'a' }
const SAID = '付款方式是月结'

function useRooms() {
  const { client, sealing } = usePlatform()
  client.pragma('secure_delete = ON')
  const open = () => {
    const rooms = {
      sessions: openSessions(client, sealing),
      approvals: openApprovals(client, sealing),
      once: openOnce(client, sealing),
    }
    for (const { close } of Object.values(rooms)) onTestFinished(close)
    return rooms
  }
  const isOnDisk = (): boolean => {
    client.pragma('wal_checkpoint(TRUNCATE)')
    return readFileSync(client.name).includes(SAID)
  }
  return { client, open, isOnDisk }
}

it('what was said, waits for a decision, or came of a run is not in the file', async () => {
  const { client, open, isOnDisk } = useRooms()
  const { sessions, approvals, once } = open()
  sessions.add(ID, [{ role: 'user', content: SAID }], false)
  const call = { ...ID, requestId: 'req_1', owner: 'shop', version: 'v1', tool: 'order' }
  const wanted = { ...call, arguments: { note: SAID }, origins: [] }
  const { id } = await approvals.open(wanted, () => Promise.resolve())
  await once.run({ ...RUN, arguments: {} }, () => Promise.resolve({ note: SAID }))
  expect(client.prepare('SELECT count(*) FROM session_turns').pluck().get()).toBe(1)
  expect(isOnDisk()).toBe(false)
  const again = open()
  expect(again.sessions.read(ID, 1_000).messages).toEqual([{ role: 'user', content: SAID }])
  expect(again.approvals.find(id)?.arguments).toEqual({ note: SAID })
  const replayed = await again.once.run({ ...RUN, arguments: {} }, () =>
    Promise.reject(new Error()),
  )
  expect(replayed).toEqual({ result: { note: SAID }, isReplayed: true })
})

it('what an earlier onbox has left in plain text is sealed, and read as before', async () => {
  const { client, open, isOnDisk } = useRooms()
  const atMs = Date.now()
  const messages = JSON.stringify([{ role: 'user', content: SAID }])
  client
    .prepare(
      "INSERT INTO session_turns (key_id, function_name, session, at_ms, sealed_messages, is_tainted) VALUES ('key_1', 'shop', 's', ?, ?, 0)",
    )
    .run(atMs, messages)
  client
    .prepare(
      "INSERT INTO once_runs VALUES ('key_1', 'shop', 'order', 'a', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', ?, 'done', ?)",
    )
    .run(atMs, JSON.stringify({ note: SAID }))
  expect(isOnDisk()).toBe(true)
  const { sessions, once } = open()
  expect(isOnDisk()).toBe(false)
  expect(sessions.read(ID, 1_000).messages).toEqual([{ role: 'user', content: SAID }])
  const replayed = await once.run({ ...RUN, arguments: {} }, () => Promise.reject(new Error()))
  expect(replayed).toEqual({ result: { note: SAID }, isReplayed: true })
})

it('a text that was put into another row is not read', () => {
  const { client, open } = useRooms()
  const { sessions } = open()
  sessions.add(ID, [{ role: 'user', content: SAID }], false)
  client.prepare("UPDATE session_turns SET key_id = 'key_2'").run()
  expect(() => sessions.read({ ...ID, keyId: 'key_2' }, 1_000)).toThrow(
    /"[^"]*audit-payloads\.key" is not the key that it was sealed with/,
  )
})
