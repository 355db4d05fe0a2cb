/**
 * Questions in the sample tools' own fields that they still cannot answer: forecasts, totals, drafts.
 * `{city}`, `{person}`, `{company}`, `{product}`, `{topic}` and `{period}` are drawn.
 */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

/** By the sample tool that they come near to. */
export const NEAR_MISSES: Record<string, Texts> = {
  get_weather: {
    zh: lines(`
      {city}明天天气怎么样
      {city}后天会下雨吗
      明天{city}多少度
      {city}下周天气如何
      {city}周末天气怎么样
      {city}未来一周的天气
      {city}昨天下雨了吗
      {city}去年夏天有多热
      {city}的人口是多少
      {city}有什么好吃的
      {city}有什么好玩的
      {city}的房价多少
      {city}到{city}有多远
      从{city}到{city}怎么走
      {city}现在几点
      {city}属于哪个省
      {city}的面积有多大
      {city}的邮编是多少
      {city}的区号
      {city}堵不堵车
      帮我订去{city}的机票
      {city}酒店多少钱一晚
      推荐一下{city}的景点
      {city}地铁几点停运
      {city}的历史
      {city}的市长是谁
      {city}空气质量指数是多少
      {city}今天日出几点
      {city}在哪里
      介绍一下{city}
    `),
    en: lines(`
      What will the weather be in {city} tomorrow?
      weather forecast for {city} next week
      will it rain in {city} this weekend?
      was it hot in {city} last summer?
      what time is it in {city}?
      how many people live in {city}?
      how far is {city} from {city}?
      book me a flight to {city}
      best restaurants in {city}
      what is there to see in {city}?
      who is the mayor of {city}?
      hotels in {city}
      which country is {city} in?
      how big is {city}?
      history of {city}
      when does the sun rise in {city}?
    `),
  },
  rank_sales: {
    zh: lines(`
      {person}{period}卖了多少
      {person}{period}的业绩是多少
      {person}的电话是多少
      {period}总共卖了多少钱
      {period}销售总额是多少
      {period}利润有多少
      {period}我们亏了还是赚了
      {period}谁卖得最差
      {period}销售垫底的是谁
      {period}退货最多的产品是哪个
      {period}请假最多的是谁
      {period}谁迟到最多
      {period}谁加班最多
      {product}的库存还有多少
      {product}多少钱
      {product}的成本是多少
      {person}的工资是多少
      {person}{period}提成多少
      {person}的销售目标是多少
      {period}新签了几个客户
      {period}哪个客户投诉最多
      下个月谁会卖得最好
      预测一下明年的销售额
      {period}哪个供应商送货最慢
      {period}哪个部门花钱最多
      为什么{period}销售下滑
      怎么提高{period}的销量
      {company}{period}买了多少
      {company}是谁的客户
      {period}仓库发了多少货
    `),
    en: lines(`
      how much did {person} sell {period}?
      What were total sales {period}?
      what was our profit {period}?
      who sold the least {period}?
      which product was returned most {period}?
      who was late most often {period}?
      how many {product} are in stock?
      what does {product} cost?
      what is {person}'s sales target?
      what's {person}'s phone number?
      how much commission did {person} get {period}?
      how many new customers did we win {period}?
      who will sell the most next month?
      forecast sales for next year
      why did sales drop {period}?
      how much did {company} buy {period}?
    `),
  },
  find_clause: {
    zh: lines(`
      帮我起草一份和{company}的合同
      帮我写一份{topic}条款
      把合同里的{topic}改一下
      {company}的电话是多少
      {company}的地址在哪
      {company}的法人是谁
      {company}欠我们多少钱
      {company}付款了吗
      {company}的货发了没有
      {company}的订单到哪了
      把合同发给{company}
      给{company}打电话催一下
      合同盖章找谁
      合同归档在哪个柜子
      {topic}用英文怎么说
      {topic}是什么意思
      民法典里{topic}是怎么规定的
      劳动法对{topic}怎么规定
      员工手册里{topic}怎么写的
      {company}的信用等级
      {company}靠谱吗
      我们一共有多少份合同
      {person}签了几份合同
      删掉和{company}的合同
      {company}什么时候来开会
    `),
    en: lines(`
      draft a contract with {company}
      write a {topic} clause for me
      change the {topic} clause in the contract
      what is {company}'s phone number?
      where is {company} located?
      who is the CEO of {company}?
      how much does {company} owe us?
      has {company} paid?
      send the contract to {company}
      what does {topic} mean in general?
      what does the law say about {topic}?
      what does the employee handbook say about {topic}?
      how many contracts do we have?
      delete the contract with {company}
      when is the meeting with {company}?
    `),
  },
}
