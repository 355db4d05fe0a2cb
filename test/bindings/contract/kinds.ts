import type { BindingConfig } from '../../../lib/config/index.ts'

/** What a function gets to know of a call: what it gave, or the error. */
export interface Told {
  gave?: unknown
  code?: string
  message?: string
}

export type PassedValue = 'function' | 'symbol' | 'cycle' | 'huge'

/** The code, `gave` where it is no error, and what the message says to do. */
export type Outcome = [code: string, way: RegExp]

/** Of values that cannot leave the isolate. */
export const UNCARRIED: Record<PassedValue, Outcome> = {
  cycle: ['CALL_INVALID', /200 within each other, as circles are; pass less at once/],
  function: ['CALL_INVALID', /could not be cloned; pass plain data/],
  symbol: ['CALL_INVALID', /could not be cloned; pass plain data/],
  huge: ['CALL_INVALID', /at most 1048576; pass less/],
}

/** What one kind of binding promises, beside what all of them do. */
export interface Kind {
  what: string
  /** The binding's name. */
  name: string
  grant: BindingConfig
  /** Of the other function, under the same name. */
  otherGrant: BindingConfig
  /** What the job gives to one and to the other. */
  gives: unknown
  givesOther: unknown
  /** What the other gets that reaches for what the first was granted. */
  reached: Told
  /** How a call can be under way: at work in a data process, or in a web service. Default: it cannot. */
  hangs?: 'data' | 'web'
  /** What its methods are called, where somebody calls them past its facade. */
  methods: string[]
  /** An argument that one of them takes. */
  sound: unknown
  /** Calls that the host refuses. */
  malformed: Record<string, [method: string, argument: unknown, code: string, way: RegExp]>
  /** What comes of values that are none of those that it takes. Default: `UNCARRIED`. */
  passed?: Partial<Record<PassedValue, Outcome>>
}

/** Where the granted services are. */
export interface Services {
  own: string
  foreign: string
}

const QUERY = { sql: 'select 1', params: [], method: 'all' }
const SHAPE = /: .*(Expected|Invalid)/
/** Of JSON; it ends whoever goes through it by recursion. */
const DEEP = '['.repeat(5_000) + ']'.repeat(5_000)

const fetchOrder = (url: string) => ({ method: 'GET', url, headers: [], redirect: 'follow' })

/** Every kind of binding, as the operator's file grants it to two functions. */
export const listKinds = ({ own, foreign }: Services): Kind[] => [
  {
    what: 'a database to read',
    name: 'READER',
    grant: { type: 'database', database: 'notes', access: 'read', queryTimeoutMs: 60_000 },
    otherGrant: { type: 'database', database: 'ledger', access: 'read' },
    gives: 'of notes',
    givesOther: 'of ledger',
    reached: { code: 'QUERY_DENIED', message: 'a function may run SELECT' },
    hangs: 'data',
    methods: ['query', 'batch'],
    sound: QUERY,
    malformed: {
      'SQL that is no text': ['query', { ...QUERY, sql: 1 }, 'QUERY_FAILED', SHAPE],
      'a list as a parameter': ['query', { ...QUERY, params: [[]] }, 'QUERY_FAILED', SHAPE],
      'a batch of nothing': ['batch', { queries: [] }, 'QUERY_FAILED', SHAPE],
      'a write': [
        'query',
        { ...QUERY, sql: 'delete from notes' },
        'QUERY_DENIED',
        /access: 'write'/,
      ],
    },
    passed: { symbol: ['TypeError', /Symbol value/] },
  },
  {
    what: 'a database to write',
    name: 'WRITER',
    grant: { type: 'database', database: 'notes', access: 'write', queryTimeoutMs: 60_000 },
    otherGrant: { type: 'database', database: 'ledger', access: 'write' },
    gives: 1,
    givesOther: 1,
    reached: { gave: 'of ledger' },
    hangs: 'data',
    methods: ['query', 'batch'],
    sound: QUERY,
    malformed: {
      'a way to run that there is not': [
        'query',
        { ...QUERY, method: 'exec' },
        'QUERY_FAILED',
        SHAPE,
      ],
      'a table': [
        'query',
        { ...QUERY, sql: 'drop table notes' },
        'QUERY_DENIED',
        /migrations in db\//,
      ],
      'a number beyond 64 bits': [
        'query',
        { ...QUERY, params: [2n ** 70n] },
        'QUERY_FAILED',
        /Cannot run/,
      ],
    },
    passed: { symbol: ['TypeError', /Symbol value/] },
  },
  {
    what: 'kv',
    name: 'KV',
    grant: { type: 'kv' },
    otherGrant: { type: 'kv' },
    gives: 'caller',
    givesOther: 'other',
    reached: { gave: null },
    hangs: 'data',
    methods: ['get', 'put', 'delete', 'list'],
    sound: { key: 'a', value: '1' },
    malformed: {
      'no key': ['get', {}, 'KV_INVALID', /key: /],
      'a key of no text': ['delete', { key: 1 }, 'KV_INVALID', /key: /],
      'a value of no JSON': ['put', { key: 'a', value: {} }, 'KV_INVALID', /value: a JSON value/],
      'a time of no number': [
        'put',
        { key: 'a', value: '1', ttlSeconds: '1' },
        'KV_INVALID',
        /ttlSeconds: /,
      ],
      'too many keys': ['list', { limit: 1e6 }, 'KV_INVALID', /limit: /],
    },
    passed: {
      function: ['KV_INVALID', /value: a JSON value/],
      symbol: ['KV_INVALID', /value: a JSON value/],
      cycle: ['KV_INVALID', /value: a JSON value/],
    },
  },
  {
    what: 'a collection',
    name: 'PAPERS',
    grant: { type: 'collection', collection: 'papers', access: 'read' },
    otherGrant: { type: 'collection', collection: 'rumours', access: 'read' },
    gives: ['papers.txt'],
    givesOther: ['rumours.txt'],
    reached: { gave: ['rumours.txt'] },
    methods: ['search', 'documents', 'document', 'read', 'compare'],
    sound: { text: '保密' },
    malformed: {
      'no text': ['search', {}, 'SEARCH_INVALID', /text: /],
      'a limit beyond what there is': [
        'search',
        { text: 'a', limit: 1e6 },
        'SEARCH_INVALID',
        /limit: /,
      ],
      'a filter that it does not have': [
        'documents',
        { filter: { status: 'failed' } },
        'SEARCH_INVALID',
        /status: /,
      ],
      'a day that is none': [
        'search',
        { text: 'a', filter: { sentOn: { from: 'yesterday' } } },
        'SEARCH_INVALID',
        /sentOn\.from: a day/,
      ],
      'no id': ['document', {}, 'SEARCH_INVALID', /id: /],
      'a document that is not there': [
        'read',
        { id: 'doc_none' },
        'DOCUMENT_NOT_FOUND',
        /none of that id/,
      ],
      'a range that is none': [
        'read',
        { id: 'a', range: { start: -1 } },
        'SEARCH_INVALID',
        /range\.start: /,
      ],
    },
  },
  {
    what: 'fetch',
    name: 'FETCH',
    grant: { type: 'fetch', hosts: [own], private: true, concurrency: 16 },
    otherGrant: { type: 'fetch', hosts: [foreign], private: true, concurrency: 16 },
    gives: 'own',
    givesOther: 'foreign',
    reached: { code: 'FETCH_DENIED', message: '; add it to hosts' },
    hangs: 'web',
    methods: ['fetch'],
    sound: fetchOrder(own),
    malformed: {
      'no headers': ['fetch', { ...fetchOrder(own), headers: null }, 'FETCH_FAILED', /headers: /],
      'no URL': ['fetch', fetchOrder('/'), 'FETCH_FAILED', /url: /],
      'a header that is two': [
        'fetch',
        { ...fetchOrder(own), headers: [['x', 'a\r\nb: c']] },
        'FETCH_FAILED',
        /headers/,
      ],
      'a body with GET': [
        'fetch',
        { ...fetchOrder(own), body: new Uint8Array(1) },
        'FETCH_FAILED',
        /body/,
      ],
      'another host': [
        'fetch',
        fetchOrder(foreign),
        'FETCH_DENIED',
        /not among the hosts of the grant/,
      ],
    },
    passed: {
      // As `fetch` does with what is no text.
      function: ['gave', /./],
      cycle: ['gave', /./],
      symbol: ['TypeError', /symbol/i],
    },
  },
  {
    what: 'secrets',
    name: 'SECRETS',
    grant: { type: 'secrets', names: ['OWN_TOKEN'] },
    otherGrant: { type: 'secrets', names: ['FOREIGN_TOKEN'] },
    gives: 'own secret',
    givesOther: 'foreign secret',
    reached: { code: 'GRANT_MISSING', message: 'granted FOREIGN_TOKEN' },
    methods: ['get'],
    sound: { name: 'OWN_TOKEN' },
    malformed: {
      'a name of no text': ['get', { name: 1 }, 'GRANT_MISSING', /name/],
      'a name that is not granted': [
        'get',
        { name: 'FOREIGN_TOKEN' },
        'GRANT_MISSING',
        /granted OWN_TOKEN/,
      ],
    },
  },
  {
    what: 'a service',
    name: 'STOCK',
    grant: { type: 'service', function: 'stock' },
    otherGrant: { type: 'service', function: 'rival' },
    gives: ['stock //twice', 'stock mine'],
    givesOther: ['rival //twice', 'rival mine'],
    reached: { code: 'TOOL_NOT_FOUND', message: 'none that was granted' },
    hangs: 'web',
    methods: ['fetch', 'tool'],
    sound: fetchOrder('http://box/'),
    malformed: {
      'a tool of no name': [
        'tool',
        { tool: 1, arguments: '{}' },
        'TOOL_NOT_FOUND',
        /has to be text/,
      ],
      'a tool that is not granted': [
        'tool',
        { tool: 'whisper', arguments: '{}' },
        'TOOL_NOT_FOUND',
        /none that was granted/,
      ],
      'arguments that do not fit': [
        'tool',
        { tool: 'say', arguments: '1' },
        'ARGUMENTS_INVALID',
        /arguments/,
      ],
      'arguments that are no text': [
        'tool',
        { tool: 'say', arguments: {} },
        'ARGUMENTS_INVALID',
        /no JSON; pass a flat object/,
      ],
      'arguments that are deep within each other': [
        'tool',
        { tool: 'say', arguments: DEEP },
        'ARGUMENTS_INVALID',
        /more than 200 values within each other/,
      ],
      'no URL': ['fetch', fetchOrder('/'), 'FETCH_FAILED', /url: /],
      'a body with GET': [
        'fetch',
        { ...fetchOrder('http://box/'), body: new Uint8Array(1) },
        'FETCH_FAILED',
        /body/,
      ],
    },
    passed: {
      // JSON has neither.
      function: ['ARGUMENTS_INVALID', /"text"/],
      symbol: ['ARGUMENTS_INVALID', /"text"/],
      cycle: ['TypeError', /circular/],
    },
  },
  {
    what: 'the model',
    name: 'AI',
    grant: { type: 'model', maxAnswerTokens: 64 },
    otherGrant: { type: 'model', maxAnswerTokens: 64 },
    gives: ['get_weather'],
    givesOther: [],
    reached: { gave: [] },
    hangs: 'web',
    methods: ['ask'],
    sound: { question: '?' },
    malformed: {
      'no question': ['ask', {}, 'BODY_INVALID', /question: /],
      'an empty question': ['ask', { question: '' }, 'BODY_INVALID', /question: /],
      'a text': ['ask', 'question', 'BODY_INVALID', /Cannot ask the model: argument: /],
      'results that are no JSON': [
        'ask',
        { question: 'a', results: '{' },
        'BODY_INVALID',
        /results: no JSON/,
      ],
      'results that are deep within each other': [
        'ask',
        { question: 'a', results: DEEP },
        'BODY_INVALID',
        /results: more than 200 values within each other/,
      ],
      'a question without end': [
        'ask',
        { question: '问'.repeat(100_001) },
        'BODY_INVALID',
        /question: /,
      ],
    },
  },
]
