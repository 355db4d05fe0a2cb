import { ask, createFunction, type Env } from 'onbox'

/** The company's front door: no data of its own, only what other functions' tools tell it. */
export default createFunction<Env<'assistant'>>({
  description: '公司问答入口:天气、销售排行、合同条款',
  evals: [
    {
      ask: '上海现在天气怎么样?',
      calls: [{ tool: 'get_weather', arguments: { city: '上海' } }],
    },
    {
      ask: '上个月谁卖得最多?',
      calls: [{ tool: 'rank_sales', arguments: { by: 'person', period: 'last_month' } }],
    },
    { ask: '帮我写一首关于春天的诗', calls: [] },
  ],
}).post('/', ask())
