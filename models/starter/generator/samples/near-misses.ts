/**
 * Questions in the sample tools' own fields that they still cannot answer: forecasts, totals, drafts.
 * `{city}`, `{person}`, `{company}`, `{product}`, `{topic}` and `{period}` are drawn.
 */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'
import { BROAD_NEAR_MISSES } from './near-misses-broad.ts'
import { MORE_NEAR_MISSES } from './near-misses-more.ts'
import { TYPED_NEAR_MISSES } from './near-misses-typed.ts'
import { VOICES_NEAR_MISSES } from './near-misses-voices.ts'

const FIRST_NEAR_MISSES: Record<string, Texts> = {
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
      {city}明天冷不冷
      {city}明天多少度
      {city}明天要带伞吗
      明天去{city}要不要带伞
      {city}明天会下雪吗
      明天{city}有雨吗
      明天{city}的天气预报
      {city}后天多少度
      后天{city}天气怎么样
      {city}大后天天气
      {city}这周末会下雨吗
      周末{city}热不热
      {city}下周会降温吗
      下周去{city},那边天气会怎么样
      {city}下周一天气
      {city}未来三天天气
      {city}接下来十天的天气预报
      {city}15天天气预报
      {city}下个月冷吗
      {city}国庆期间天气怎么样
      春节去{city}会下雪吗
      {city}什么时候会下雨
      {city}的雨什么时候停
      {city}什么时候能放晴
      {city}几号开始供暖
      {city}什么时候入冬
      台风什么时候到{city}
      台风会不会影响{city}
      {city}今年梅雨什么时候开始
      {city}昨天多少度
      昨天{city}天气怎么样
      {city}前天下雪了没有
      {city}上周下了几天雨
      {city}上个月平均气温
      {city}去年冬天下过雪吗
      {city}历史最高气温是多少
      {city}有记录以来最冷是哪一年
      {city}一年下多少毫米雨
      {city}年平均气温
      {city}属于什么气候
      {city}是亚热带气候吗
      {city}几月份最热
      {city}几月份去最合适
      {city}四季分明吗
      {city}冬天一般多少度
      {city}夏天一般有多热
      {city}冬天有没有暖气
      {city}的PM2.5是多少
      {city}空气质量怎么样
      {city}今天空气污染严重吗
      {city}几点天黑
      {city}几点天亮
      {city}太阳几点落山
      {city}今天月亮几点升起
      {city}的潮汐时间
      {city}海水多少度
      {city}地震了吗
      {city}刚才地震几级
      {city}发大水了吗
      {city}哪里积水了
      {city}高速封路了吗
      {city}今天限行尾号
      {city}机场航班延误了吗
      {city}现在堵车严重吗
      {city}地铁几号线到机场
      {city}和{city}时差几个小时
      {city}比{city}早几个小时
      {city}有几个区
      {city}有多少人口
      {city}有机场吗
      {city}有高铁吗
      {city}海拔多少
      {city}的经纬度
      {city}靠海吗
      {city}的市花是什么
      {city}的车牌开头是什么
      {city}GDP多少
      {city}平均工资多少
      {city}最低工资标准
      {city}租房贵不贵
      {city}落户要什么条件
      {city}有哪些大学
      {city}哪家医院最好
      {city}有什么特产
      {city}特色小吃有哪些
      {city}哪家火锅好吃
      {city}哪里好玩
      {city}必去的景点
      去{city}玩几天合适
      去{city}旅游要花多少钱
      帮我做一份{city}旅游攻略
      帮我订一间{city}的酒店
      帮我买一张到{city}的火车票
      从{city}坐高铁到{city}要多久
      {city}到{city}的机票多少钱
      {city}和{city}哪个更适合养老
      {city}和{city}哪个大
      {city}话怎么说你好
      {city}人有什么习惯
      {city}的名字是怎么来的
      {city}有什么历史名人
      {city}治安好吗
      写一首关于{city}的诗
      写一段介绍{city}的文字
      {city}的英文怎么写
      我们在{city}有分公司吗
      {city}办事处的地址
      我们在{city}有几个客户
      {city}那边谁负责
      帮我约{city}的同事开会
      给{city}办事处打个电话
      天气预报是怎么做出来的
      天气预报准不准
      哪个台播天气预报
      怎么当气象主播
      天气冷怎么保暖
      天气热吃什么解暑
      形容天气的成语有哪些
      天气用英语怎么说
      写一段描写天气的话
      下雨天适合听什么歌
      为什么会下雨
      气温和体感温度有什么区别
      中国哪个城市最热
      全国今天哪里最冷
      世界上最冷的城市是哪个
      中国有多少个城市
      什么是一线城市
      城市和县城有什么区别
      当前天气用日语怎么讲
      天气瓶是什么原理
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
      will it be cold in {city} tomorrow?
      tomorrow's weather in {city}
      how hot will it get in {city} tomorrow?
      do I need an umbrella in {city} tomorrow?
      will it snow in {city} next week?
      what's the forecast for {city} this weekend?
      {city} 10-day forecast
      what will it be like in {city} on Friday?
      weather in {city} the day after tomorrow
      will it clear up in {city} by Sunday?
      when will it stop raining in {city}?
      when does the rainy season start in {city}?
      when will it snow in {city}?
      is a storm coming to {city}?
      will the typhoon hit {city}?
      what was the weather in {city} yesterday?
      did it rain in {city} yesterday?
      did it snow in {city} last winter?
      how much rain did {city} get last month?
      what's the record high in {city}?
      coldest day ever in {city}
      average temperature in {city} in July
      what's the climate like in {city}?
      does {city} have cold winters?
      how many sunny days a year does {city} have?
      best month to visit {city}
      what's the air quality in {city}?
      AQI in {city}
      is the air polluted in {city}?
      when is sunset in {city}?
      what time does it get dark in {city}?
      when is high tide in {city}?
      how warm is the sea in {city}?
      was there an earthquake in {city}?
      is {city} flooded?
      how's the traffic in {city}?
      are flights to {city} delayed?
      is the airport in {city} open?
      time difference between {city} and {city}
      what time zone is {city} in?
      is {city} ahead of {city}?
      population of {city}
      how high is {city} above sea level?
      does {city} have a subway?
      is {city} by the sea?
      what's the area code of {city}?
      what is {city} famous for?
      what do people eat in {city}?
      where can I get good noodles in {city}?
      cheap hotel in {city}
      book a hotel in {city} for me
      how much is a flight from {city} to {city}?
      how long is the train from {city} to {city}?
      plan a weekend in {city}
      what should I do in {city} with kids?
      is {city} safe at night?
      is {city} expensive?
      how much is rent in {city}?
      average salary in {city}
      which universities are in {city}?
      what language do they speak in {city}?
      why is {city} called that?
      is {city} bigger than {city}?
      should I move to {city}?
      write a poem about {city}
      do we have an office in {city}?
      who is our contact in {city}?
      how many clients do we have in {city}?
      call our office in {city}
      how do weather forecasts work?
      how accurate are weather forecasts?
      which song is good for a rainy day?
      how do I become a weatherman?
      what's the hottest city in the world?
      where is it coldest right now in the country?
      which city has the best weather all year?
      translate "the weather is nice" into French
      what does "under the weather" mean?
      why does it rain?
      is the weather getting worse every year?
      what causes wind?
      what is a city?
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
      {person}{period}签了几单
      {person}{period}拜访了几个客户
      {person}{period}业绩完成了百分之几
      {person}{period}奖金有多少
      {person}{period}请了几天假
      {person}一个月底薪多少
      {person}的提成比例是多少
      {person}什么时候入职的
      {person}在哪个部门
      {person}手上有哪些客户
      {person}的客户名单
      {person}负责哪个片区
      {person}的邮箱
      {person}是不是要离职
      {person}和{person}谁年纪大
      把{person}的客户转给{person}
      给{person}发个恭喜的消息
      {period}销冠的手机号是多少
      把{period}销冠的联系方式给我
      给{period}的销售冠军打个电话
      {period}销冠拿了多少奖金
      {period}提成一共发了多少
      {period}销售部发了多少工资
      {period}销售目标是多少
      {period}销售任务完成了没有
      {period}目标完成率
      {period}离目标还差多少
      下个季度销售目标定多少
      明年能卖多少
      下个月销售额大概多少
      预测下个月哪个产品会火
      明年哪个地区会增长最快
      {period}一共成交了多少单
      {period}总营业额
      {period}平均每单多少钱
      {period}客单价是多少
      {period}同比增长了多少
      {period}环比下降多少
      这个月比去年同期多卖了多少
      这个月哪一天卖得最多
      今年哪个月卖得最好
      {period}哪个客户买得最多
      {period}最大的客户是谁
      {period}哪个客户下单最频繁
      {period}流失了几个客户
      {period}卖得最少的产品是哪个
      {period}哪个地区卖得最差
      {period}没开单的销售有谁
      {period}销量倒数第一的是谁
      {period}哪个产品利润最高
      {period}毛利最高的是哪个
      {period}成本最高的产品
      {period}净利润多少
      {period}广告费花了多少
      {period}销售费用多少
      {period}回款了多少
      {period}谁的回款最多
      {period}谁欠款最多
      {period}退货率是多少
      {period}退了多少货
      {period}客户投诉了几次
      {period}差评最多的产品
      {period}谁的投诉最多
      {period}谁打电话最多
      {period}谁拜访客户最勤
      {period}谁出差最多
      {period}谁报销最多
      {period}谁请客户吃饭最多
      {period}为什么卖得不好
      {period}业绩下滑的原因
      {period}业绩为什么这么差
      {period}为什么{product}卖不动
      {period}为什么{person}业绩那么好
      {product}为什么卖得好
      {product}{period}卖了多少件
      {product}{period}卖了多少钱
      {product}还有货吗
      {product}什么时候到货
      {product}单价多少
      {product}最低几折
      {product}批发价
      {product}的毛利率
      {product}的供应商是谁
      {product}是谁负责的
      {product}什么时候停产
      {product}质量怎么样
      {product}有几种颜色
      {product}保修几年
      {product}和{product}有什么区别
      {product}怎么安装
      给{product}涨价百分之五
      帮我下单十个{product}
      把{product}下架
      {company}的订单发货了没有
      {company}{period}下了几个订单
      {company}的联系人是谁
      {company}是我们的客户吗
      {company}欠多少货款
      {company}什么时候付款
      给{company}开一张发票
      给{company}报个价
      {company}的折扣是多少
      订单到哪一步了
      {period}有几个订单没发货
      {period}有多少订单取消了
      改一下{person}{period}的业绩
      把{period}的销售数据导出来
      把{period}的销售报表发到我邮箱
      帮我做一份{period}的销售PPT
      写一份{period}的销售总结
      给{period}的销冠写段颁奖词
      销售部有多少人
      销售总监是谁
      销售部什么时候开会
      销售是什么意思
      销售和市场有什么区别
      怎么当好一个销售
      做销售要会喝酒吗
      销售怎么跟客户打交道
      怎么跟客户谈价格
      写一段销售话术
      写一个销售岗位的招聘启事
      销售员的岗位职责有哪些
      销售额和利润有什么区别
      销售额要不要含税
      怎么提高销售额
      同行{period}卖了多少
      竞争对手哪款产品卖得最好
      全国哪个牌子的手机卖得最好
      世界上卖得最多的书是哪本
      产品经理是干什么的
      怎么给新产品定价
      排行榜是怎么算出来的
      第一名有什么奖励
      华东地区的经理是谁
      华南区一共有几个人
      地区和区域有什么区别
      销售合同归谁管
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
      how many deals did {person} close {period}?
      did {person} hit the target {period}?
      what bonus did {person} get {period}?
      how much does {person} earn?
      what's {person}'s commission rate?
      when did {person} join the company?
      which customers does {person} have?
      what's {person}'s email?
      is {person} going to quit?
      why is {person} so good at selling?
      give {person}'s accounts to {person}
      what's the phone number of our best seller {period}?
      call the top salesperson of {period}
      send a congratulation to the top rep
      what prize does the top seller get?
      how much commission did we pay {period}?
      what's our sales target for next quarter?
      did we reach our goal {period}?
      how far are we from the target {period}?
      how much will we sell next year?
      which product will be hot next month?
      which region will grow fastest next year?
      how many orders did we get {period}?
      what was the average order {period}?
      what was our turnover {period}?
      how much did sales grow {period}?
      compare sales {period} with the year before
      on which day did we sell the most this month?
      which month was our best this year?
      which customer bought the most {period}?
      who is our biggest customer?
      how many customers did we lose {period}?
      which product sold the least {period}?
      worst region {period}
      who sold nothing {period}?
      which product has the highest margin?
      what's the gross margin of {product}?
      what did we spend on ads {period}?
      what were our costs {period}?
      how much cash came in {period}?
      who owes us the most?
      what's the return rate {period}?
      how many {product} came back {period}?
      which product got the most complaints {period}?
      who made the most calls {period}?
      who travelled the most {period}?
      who had the most expenses {period}?
      why were sales so bad {period}?
      why isn't {product} selling?
      how do we sell more {product}?
      how many {product} did we sell {period}?
      what's the price of {product}?
      is {product} in stock?
      when will {product} arrive?
      who supplies {product}?
      what colors does {product} come in?
      what's the warranty on {product}?
      what's the difference between {product} and {product}?
      what discount can I give on {product}?
      raise the price of {product} by 5%
      order ten {product}
      where is the order from {company}?
      has the order for {company} shipped?
      who is the contact at {company}?
      is {company} a customer of ours?
      make a quote for {company}
      issue an invoice to {company}
      list all our customers
      how many orders were cancelled {period}?
      export the sales data for {period}
      email me the sales report {period}
      make slides about sales {period}
      how many people work in sales?
      who is the head of sales?
      when is the sales meeting?
      what does sales mean?
      how do I become a salesman?
      how do I get better at sales?
      write a sales pitch for {product}
      write a job ad for a sales rep
      sell me this pen
      what's the best selling book of all time?
      which country sells the most cars?
      what do our competitors sell most?
      what's the difference between sales and marketing?
      what is a sales region?
      what does a product manager do?
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
      我要和{company}签合同
      怎么跟{company}签合同
      帮我把合同签了
      {company}的合同签了没有
      {company}的合同盖章了吗
      合同要盖几个章
      合同章在谁那里
      合同审批走到哪了
      合同谁来审批
      帮我审批一下和{company}的合同
      和{company}的合同是谁起草的
      合同是谁签的字
      合同原件放在哪里
      和{company}的合同纸质版在谁手里
      把和{company}的合同打印两份
      帮我扫描一下合同
      把合同寄给{company}
      把合同快递给{person}
      合同寄到了吗
      把和{company}的合同翻译成英文
      把{topic}条款翻译成英文
      {topic}条款用日语怎么写
      起草一份{topic}的补充协议
      给我一份合同模板
      有没有租赁合同的范本
      帮我写一份租赁合同
      帮我写一份保密协议
      帮我拟一份和{company}的采购合同
      给{person}写一份劳动合同
      帮我改一下合同里的错别字
      给合同加一条{topic}
      把合同里关于{topic}的那条删掉
      把和{company}的合同续一年
      终止和{company}的合同
      作废那份合同
      恢复删掉的合同
      和{company}签合同划算吗
      该不该跟{company}续约
      合同里{topic}这么写合法吗
      合同里{topic}这样约定有效吗
      {topic}这么写对我们有没有风险
      {topic}这样写是不是霸王条款
      帮我审一下这份合同有没有坑
      这份合同我们吃亏吗
      {topic}一般市场上怎么定
      同行的{topic}一般怎么约定
      我们的{topic}比市场水平高吗
      {topic}的行业惯例是什么
      {topic}有什么法律依据
      关于{topic}有什么案例
      {topic}和{topic}有什么区别
      {topic}英文缩写是什么
      {period}一共签了多少份合同
      {period}签的合同总金额
      所有合同加起来多少钱
      {period}哪份合同金额最大
      {period}签合同最多的是谁
      {person}{period}签了几份合同
      {person}签的合同有没有问题
      谁签的合同最多
      还有几份合同没签
      {period}到期的合同有几份
      哪些合同快到期了
      和{company}一共签过几次合同
      我们和多少家公司签了合同
      哪家公司的合同最多
      合同平均几天能签下来
      {company}违约了怎么办
      怎么起诉{company}
      {company}有没有官司
      {company}会不会倒闭
      {company}的信用评级是多少
      {company}的注册资本
      {company}是哪年成立的
      {company}的股东有谁
      {company}有多少员工
      {company}的老板是谁
      {company}的开户行和账号
      {company}的税号
      {company}的联系人电话
      {company}法务的邮箱
      {company}跟谁对接
      {company}在哪个城市
      {company}是做什么的
      {company}和{company}是一家公司吗
      {company}的付款到账没有
      {company}的发票开了没有
      {company}还差多少尾款没付
      {company}{period}付了多少钱
      催{company}付款
      {company}的货什么时候到
      {company}的项目做到哪了
      {company}今天谁来谈判
      约{company}的人下周谈合同
      给{company}发邮件说合同收到了
      提醒我下周催{company}签合同
      给{person}发消息让他看合同
      {person}什么时候把合同给我
      法务部有几个人
      法务是谁
      法务什么时候审完
      公司的律师是谁
      律师费一年多少
      合同法是哪年颁布的
      合同和协议有什么区别
      合同是什么意思
      合同用英语怎么说
      没签合同能告公司吗
      口头约定算合同吗
      劳动合同到期不续签有赔偿吗
      我的保密协议签了吗
      合同丢了怎么办
      签了字还能反悔吗
      合同纠纷找哪个法院
      签合同要注意什么
      怎么写合同才不吃亏
      怎么谈合同
      电子合同有效吗
      合同编号怎么编
      合同要保存几年
      合同管理员是干什么的
      怎么考律师证
      条款和条例有什么不同
      民法典一共多少条
      租房子要交几个月押金
      租房合同去哪备案
      软件著作权怎么申请
      采购流程是怎样的
      写一段合同签约仪式的主持词
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
      I want to sign a contract with {company}
      how do I sign a contract with {company}?
      sign the contract with {company} for me
      has {company} signed yet?
      who drafted the contract with {company}?
      who signed the contract with {company}?
      who approves contracts here?
      approve the contract with {company}
      where is the paper copy of the contract?
      which cabinet is the {company} contract in?
      print the contract with {company}
      scan the contract
      mail the contract to {company}
      did {company} receive the contract?
      translate the contract with {company} into Chinese
      translate the {topic} clause into German
      write an NDA for {company}
      write a rental agreement for me
      give me a contract template
      draft an amendment on {topic}
      add a {topic} clause to the contract
      remove the {topic} clause
      renew the contract with {company}
      terminate the contract with {company}
      should we renew with {company}?
      is it a good idea to sign with {company}?
      is our {topic} clause legal?
      would the {topic} clause hold up in court?
      is the {topic} clause risky for us?
      review this contract for me
      is this contract fair?
      is our {topic} better than the market?
      what is the industry standard for {topic}?
      what do other companies do about {topic}?
      what's the difference between {topic} and {topic}?
      are there court cases about {topic}?
      how many contracts did we sign {period}?
      total value of all contracts
      what are all our contracts worth together?
      biggest contract we signed {period}
      who signed the most contracts {period}?
      how many contracts did {person} sign {period}?
      how many contracts are still unsigned?
      which contracts expire soon?
      how many contracts do we have with {company}?
      how long does it take us to sign a contract?
      {company} broke the contract, what now?
      how do I sue {company}?
      is {company} in any lawsuit?
      credit rating of {company}
      is {company} going bankrupt?
      is {company} reliable?
      when was {company} founded?
      who owns {company}?
      how many people work at {company}?
      what does {company} do?
      bank account of {company}
      tax number of {company}
      contact person at {company}
      email of the lawyer at {company}
      is {company} the same as {company}?
      did {company} pay us {period}?
      how much did {company} pay {period}?
      remind {company} to pay
      when will {company} deliver?
      call {company} about the contract
      email {company} that we got the contract
      set up a meeting with {company} about the contract
      remind me to send the contract to {company}
      ask {person} to check the contract
      who is our lawyer?
      how many people are in legal?
      what do we pay our lawyers?
      when will legal be done?
      what is a contract?
      what is contract law?
      how do I say contract in Spanish?
      is a verbal contract binding?
      is a contract valid without a signature?
      can I get out of a contract?
      did I sign an NDA when I joined?
      how long must contracts be kept?
      how do I negotiate a contract?
      how do I become a lawyer?
      what does "hereinafter" mean?
      I lost the contract, what should I do?
      can I break my lease at home?
    `),
  },
}

/** By the sample tool that they come near to. */
export const NEAR_MISSES: Record<string, Texts> = Object.fromEntries(
  Object.entries(FIRST_NEAR_MISSES).map(([name, first]) => {
    const further = [MORE_NEAR_MISSES, BROAD_NEAR_MISSES, VOICES_NEAR_MISSES, TYPED_NEAR_MISSES]
    const all = [first, ...further.map((misses) => misses[name])]
    return [
      name,
      { zh: all.flatMap((one) => one?.zh ?? []), en: all.flatMap((one) => one?.en ?? []) },
    ]
  }),
)
