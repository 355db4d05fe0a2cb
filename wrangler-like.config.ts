import { defineConfig } from 'onbox'

const config = defineConfig({
  timeZone: 'Asia/Shanghai',
  sampleCompany: true,
  databases: {
    weather: { description: '各城市的最新天气' },
    sales: { description: '销售订单' },
    quotes: { description: '报价单' },
    hr: { description: '员工与工资(未授权给任何函数)' },
  },
  // Ours, so that the other party of a contract is told from us.
  companyNames: ['启明智能科技有限公司', 'Qiming Intelligent Technology Co., Ltd.'],
  collections: {
    contracts: { description: '合同' },
    policies: { description: '公司制度' },
    faq: { description: '客户常见问题' },
  },
  functions: {
    weather: {
      tools: ['get_weather'],
      bindings: {
        AI: { type: 'model' },
        DB: { type: 'database', database: 'weather', access: 'read' },
        // The weather of today from the internet, see docs/weather-source.md:
        // FETCH: { type: 'fetch', hosts: ['geocoding-api.open-meteo.com', 'api.open-meteo.com'] },
      },
      // vars: { WEATHER_SOURCE: 'open-meteo' },
    },
    'sales-ranking': {
      tools: ['rank_sales'],
      bindings: {
        AI: { type: 'model' },
        DB: { type: 'database', database: 'sales', access: 'read' },
      },
    },
    quotes: {
      // `create_quote` changes something: see docs/approvals.md for when it has to be approved.
      tools: ['create_quote', 'find_quote'],
      bindings: {
        AI: { type: 'model' },
        DB: { type: 'database', database: 'quotes', access: 'write' },
        SALES: { type: 'database', database: 'sales', access: 'read' },
      },
    },
    assistant: {
      // Each tool runs with what its own function was granted.
      tools: ['weather/get_weather', 'sales-ranking/rank_sales', 'contract-clauses/find_clause'],
      bindings: { AI: { type: 'model' } },
    },
    'contract-clauses': {
      tools: ['find_clause'],
      bindings: {
        AI: { type: 'model' },
        // Its `/documents` takes further contracts.
        CONTRACTS: { type: 'collection', collection: 'contracts', access: 'write' },
      },
    },
    knowledge: {
      tools: ['search_knowledge'],
      bindings: {
        AI: { type: 'model' },
        POLICIES: { type: 'collection', collection: 'policies', access: 'write' },
        FAQ: { type: 'collection', collection: 'faq', access: 'write' },
      },
    },
    'email-draft': {
      // Both only look something up: what it writes leaves the box by nobody's hand but yours.
      tools: ['contract-clauses/find_clause', 'knowledge/search_knowledge'],
      bindings: { AI: { type: 'model' } },
    },
    'contract-changes': {
      tools: ['compare_versions'],
      bindings: {
        AI: { type: 'model', maxAnswerTokens: 400 },
        CONTRACTS: { type: 'collection', collection: 'contracts', access: 'write' },
      },
    },
  },
})

export default config

declare module 'onbox' {
  interface Register {
    config: typeof config
  }
}
