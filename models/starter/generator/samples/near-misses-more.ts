/** More questions of the sample tools' fields that these cannot answer; see `near-misses.ts`. */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

/** By the sample tool that they come near to. */
export const MORE_NEAR_MISSES: Record<string, Texts> = {
  get_weather: {
    zh: lines(`
      {city}老城区怎么逛最省时间
      {city}有没有通宵营业的书店
      第一次去{city}住哪个区方便
      带两个老人去{city},行程怎么排
      带娃去{city}哪些地方不踩雷
      {city}两天一夜够不够玩
      从{city}出发周末能去哪儿
      {city}周边自驾路线给我一条
      {city}门票要不要提前约
      {city}打车起步价多少钱
      {city}晚高峰走哪条路不堵
      {city}环路这会儿堵成什么样了
      {city}哪座桥在修路
      {city}市区能不能骑摩托
      {city}外地车进城要办证吗
      {city}停车一小时收几块
      {city}火车站到机场坐什么车
      {city}最晚一班公交几点
      {city}今天有没有交通事故
      {city}隧道封了没有
      {city}飞{city}一天有几班
      到{city}的高铁今天晚点了吗
      {city}机场有几个航站楼
      {city}机场能寄存箱子吗
      去{city}出差能报多少差旅费
      {city}出差住宿标准是多少
      {city}那边的宾馆含早餐吗
      {city}民宿哪家干净
      {city}哪里买羽绒服便宜
      {city}本地人平时爱穿什么牌子
      去{city}参加婚礼穿什么得体
      {city}有没有租汉服的店
      {city}的服装批发市场几点开门
      去{city}见客户要打领带吗
      {city}的传统服饰长什么样
      {city}的雨衣厂有哪些
      在{city}哪儿能买到好伞
      {city}哪家店卖空调
      {city}的空调安装费多少
      {city}暖气费怎么交
      {city}供暖温度不达标找谁投诉
      {city}停电了打什么电话
      {city}气象局的电话是多少
      {city}气象台在什么路
      {city}气象局招人吗
      {city}去年一共下了几场雪
      {city}十年前的夏天热不热
      {city}1998年发洪水了吗
      {city}2008年雪灾有多严重
      {city}上个世纪的冬天比现在冷吗
      {city}这几年是不是越来越热
      {city}去年今天是什么天气
      {city}前年国庆下雨了没
      {city}上礼拜哪天最冷
      {city}昨晚打雷了是吧
      {city}今年第一场雪是几号下的
      {city}夏天最长有多少天
      {city}雨季一般是哪几个月
      {city}会不会被全球变暖淹掉
      {city}历史上遭过台风吗
      {city}明早出门要穿秋裤不
      {city}明儿个下不下雨
      {city}明晚有没有流星雨看
      后天飞{city},会不会因为下雨停飞
      {city}下礼拜三天气咋样
      {city}五一放假那几天热不热
      {city}圣诞节会下雪不
      {city}清明前后雨多不多
      {city}过年那阵子冷成啥样
      {city}下半年会不会有寒潮
      {city}啥时候开春
      {city}桃花什么时候开
      {city}的红叶几月份看最好
      {city}的梧桐是谁种的
      {city}的花粉浓度高不高
      {city}自来水能直接喝吗
      {city}水质硬不硬
      {city}河里能游泳吗
      {city}有几条江穿过
      {city}最高的楼是哪一座
      {city}人说话为什么那么快
      {city}的方言难不难懂
      {city}学区划分在哪查
      {city}社保缴费基数多少
      {city}公积金能贷多少
      {city}二手房还会跌吗
      {city}和{city}房租差多少
      {city}和{city}哪儿工作机会多
      {city}比{city}大几倍
      {city}人均收入排全国第几
      {city}有世界五百强吗
      {city}这个名字用粤语怎么念
      {city}话里“伞”怎么说
      给我画一张{city}的地图
      用{city}两个字造个句
      帮我编一个发生在{city}的爱情故事
      给{city}写一句旅游口号
      发个定位在{city}的朋友圈文案
      {city}那个项目谁在跟
      {city}分公司有多少人
      {city}仓库的钥匙在谁那
      {city}办公室的门牌号
      {city}的同事今天都到岗了吗
      把{city}的会议室订一下
      通知{city}的人明天放假
      气象学专业毕业干什么
      气压计怎么读数
      风力发电一年能发多少度电
      天气之子讲的什么故事
      老话说“朝霞不出门”准不准
      云一共分几种
      露水是怎么来的
      有没有天气类的儿童绘本
      天气软件哪个最好用
      怎么在手机桌面放天气组件
    `),
    en: lines(`
      best area to stay in {city} for a first visit
      how many days do I need in {city}?
      day trips from {city}
      where do locals hang out in {city}?
      is the old town of {city} walkable?
      do I need a visa for {city}?
      do I need cash in {city}?
      how much do you tip in {city}?
      how do I get from the airport to downtown {city}?
      last metro in {city}
      which road is jammed in {city} right now?
      is the ring road in {city} closed?
      any accidents on the highway near {city}?
      how much is parking in {city}?
      can I drive into the center of {city}?
      is the train to {city} late?
      which terminal for flights to {city}?
      how many flights a day go from {city} to {city}?
      per diem for {city}
      does the hotel in {city} include breakfast?
      what do people wear to work in {city}?
      where can I buy a cheap coat in {city}?
      dress code for a wedding in {city}
      what does traditional clothing from {city} look like?
      best shop for umbrellas in {city}
      who repairs air conditioners in {city}?
      phone number of the weather service in {city}
      who is the weather presenter in {city}?
      jobs at the weather station in {city}
      what was the weather in {city} on my birthday last year?
      how cold did it get in {city} in 1985?
      was there a hurricane in {city} ten years ago?
      did {city} have snow last Christmas?
      how many storms hit {city} last year?
      is {city} getting warmer over the decades?
      when was the last heat wave in {city}?
      how long does summer last in {city}?
      driest month in {city}
      how does {city} look in autumn?
      will my flight to {city} be cancelled by the storm tomorrow?
      is it gonna rain in {city} on the weekend?
      whats {city} gonna be like on tuesday
      weather {city} tmrw
      {city} weather next month
      will it be warm in {city} at Easter?
      should I pack boots for {city} in December?
      when do the cherry trees bloom in {city}?
      pollen count in {city}
      UV index in {city}
      is the tap water ok in {city}?
      can you swim in the river in {city}?
      how many bridges does {city} have?
      tallest building in {city}
      who founded {city}?
      what's the football club of {city} called?
      nickname of {city}
      how do you pronounce {city}?
      how do you say rain in the dialect of {city}?
      is {city} good for remote workers?
      is {city} cheaper than {city}?
      which is nicer, {city} or {city}?
      draw me a map of {city}
      write a love story set in {city}
      a caption for my photo of {city}
      who runs the {city} branch?
      how many people work in our {city} office?
      address of the {city} warehouse
      tell the {city} team that tomorrow is off
      book the meeting room in {city}
      best weather app?
      how do I put the weather on my home screen?
      how do barometers work?
      what are the types of clouds?
      proverbs about the weather
    `),
  },
  rank_sales: {
    zh: lines(`
      {person}{period}总共卖了多少钱
      {person}{period}销售额加起来多少
      {person}自己{period}做了多少业绩
      {person}一个人{period}出了几单
      {person}{period}达标没
      {person}{period}的指标是几万
      {person}{period}能拿多少提成
      {person}的提成按几个点算
      {person}的奖金发了没有
      {person}{period}业绩怎么掉了
      {person}{period}有没有开单
      {person}最大的客户是谁
      {person}的客户都在哪些行业
      {person}和{person}{period}差了多少钱
      {person}带了几个徒弟
      {person}归谁管
      {person}以前卖过什么
      {person}今年多大了
      {person}的生日是几号
      {person}的微信是多少
      {person}现在在哪个城市出差
      {person}今天来上班了吗
      {person}{period}打了几个客户电话
      {person}该不该升主管
      给{person}涨两个点的提成
      把{person}调去华东区
      表扬一下{person}{period}的表现
      写一段{person}的颁奖词
      {period}提成什么时候发
      {period}提成怎么算的
      提成比例从多少涨到了多少
      {period}奖金池一共多少
      {period}完成了指标的百分之几
      {period}的任务分给每个人多少
      {period}谁没完成任务
      {period}还差多少钱完成指标
      {period}达标的有几个人
      {period}公司总营收多少
      {period}一共进账多少
      {period}总销量是多少台
      {period}我们赚了多少钱
      {period}销售额破百万了吗
      {period}平均每个人卖了多少
      {period}平均每天卖多少
      {period}和去年同期比怎么样
      {period}增长率是多少
      {period}销售走势画个图
      {period}销售数据对不对
      {period}的销售额含税吗
      下周销售额会是多少
      下季度哪个片区会卖得好
      明年谁会当销冠
      预估一下年底能做到多少
      后年的销售计划做了没
      照这样下去今年能不能完成任务
      双十一能卖多少
      预测{product}下个月的销量
      {product}下季度要备多少货
      {product}还能卖几年
      {product}{period}卖给了哪些客户
      {product}{period}谁买得最多
      {product}{period}被退了几件
      {product}的返修率
      {product}为什么突然卖爆了
      {product}的卖点有哪些
      {product}的广告语谁写的
      {product}在哪个仓库
      {product}出厂价和零售价差多少
      {product}什么时候做活动
      {product}的说明书发我
      {product}要不要降价
      {product}的竞品有哪些
      {product}的客户评价怎么样
      给{product}写个卖货文案
      {period}客户满意度多少
      {period}来了几个新客户
      {period}老客户复购率
      {period}哪些客户没下单
      {period}客户名单导给我
      客户的手机号给我一份
      最大客户的联系人是谁
      {company}是哪个销售在跟
      {company}{period}的订单总额
      {company}的采购经理叫什么
      {company}喜欢什么价位的货
      {company}的收货地址
      {company}上次是什么时候下的单
      {period}最差的三个产品
      {period}倒数三名的销售
      {period}卖得最烂的是哪个区
      {period}哪款一件都没卖出去
      {period}哪天卖得最火
      {period}几点钟下单的人最多
      {period}哪家门店生意最好
      {period}哪个渠道来的客户最多
      {period}哪个部门业绩考核最高
      {period}哪个司机跑得最多
      {period}哪个供应商供货最多
      {period}谁请假请得最多
      {period}谁的工资最高
      {period}谁的客户流失最多
      {period}谁砍价砍得最狠
      华南区{period}卖了多少钱
      西南区有几个业务员
      东北区的负责人电话
      华北区明年的指标
      为什么华东区老是第一
      要不要再开一个海外区
      销冠的奖品买什么好
      销冠请吃饭去哪家
      销售排行榜在哪面墙上
      把排行榜打印出来贴墙上
      每天早上给我发一份销售排行
      改一下排行榜的算法
      销售晨会几点
      销售部团建去哪
      销售新人培训讲什么
      做销售穿西装吗
      卖得最好的电影是哪部
      史上卖得最多的游戏机
      哪个明星带货最多
    `),
    en: lines(`
      how much money did {person} bring in {period}?
      total sales of {person} {period}
      {person}'s numbers {period}
      {person} sales sum {period}
      did {person} sell anything {period}?
      what quota does {person} have?
      quota for {period}
      how close is {person} to the quota {period}?
      who missed the target {period}?
      how many reps hit target {period}?
      commission for {person} {period}
      when is the commission paid?
      how is the commission calculated?
      how big is the bonus pool {period}?
      give {person} a raise
      move {person} to the north region
      who does {person} report to?
      how old is {person}?
      is {person} in the office today?
      why did {person}'s numbers drop {period}?
      should we promote {person}?
      difference between {person} and {person} {period}
      write an award speech for {person}
      biggest account of {person}
      who handles {company}?
      what did {company} order {period}?
      when did {company} last order?
      shipping address of {company}
      who is the buyer at {company}?
      customers who ordered nothing {period}
      phone numbers of our top customers
      how happy were our customers {period}?
      repeat purchase rate {period}
      sum of all sales {period}
      overall revenue {period}
      did we pass one million {period}?
      average sales per rep {period}
      average sales per day {period}
      growth rate {period}
      sales trend {period} as a chart
      are the sales figures for {period} correct?
      are sales before or after tax?
      expected sales next quarter
      who will win next year?
      forecast for {product} next month
      how many {product} should we stock for Christmas?
      will we make the target this year?
      how much revenue will {product} bring next year?
      who bought {product} {period}?
      defect rate of {product}
      why is {product} suddenly selling so well?
      list price of {product}
      manual for {product}
      competitors of {product}
      reviews of {product}
      should we drop {product}?
      ad copy for {product}
      which warehouse holds {product}?
      bottom three products {period}
      weakest rep {period}
      which store did best {period}?
      which channel brought the most leads {period}?
      best day of the week for sales
      which supplier delivered the most {period}?
      which driver drove the most {period}?
      who had the most sick days {period}?
      who has the highest salary?
      who gave the biggest discounts {period}?
      how much did the west region sell {period}?
      manager of the south region
      how many reps cover the east?
      why is the north always first?
      what should we give the winner as a prize?
      send me the ranking every Monday
      print the leaderboard
      when is the sales training?
      best selling car in the world
      best selling video game ever
      what sells well on a flea market?
    `),
  },
  find_clause: {
    zh: lines(`
      把和{company}的合同里{topic}改成30天
      {topic}那条帮我改宽松一点
      {topic}条款改好了没有
      谁改了{topic}那条
      {topic}这条删了行不行
      {topic}这条能不能不写
      把{topic}和{topic}两条合并
      {topic}前面加一句“经双方同意”
      {topic}的数字写错了,更正一下
      给{company}的合同补一条{topic}
      按{company}的要求重写{topic}
      拟一段{topic}的话给对方
      {topic}怎么写对我们有利
      {topic}怎么谈才能让{company}松口
      {company}不接受{topic}怎么办
      {company}能不能接受我们的{topic}
      和{company}的合同是谁签的
      和{company}那份合同谁经手的
      {company}那边签字的人叫什么
      和{company}的合同现在谁保管
      和{company}的合同放哪个柜子了
      {company}的合同原件还在不在
      {company}的合同有几页
      {company}的合同一式几份
      {company}的合同是谁盖的章
      {company}的合同邮寄单号
      {company}的合同回签了吗
      {company}的合同谁批的
      {company}的合同卡在谁那了
      {company}的合同怎么还没走完流程
      {company}的合同可以用印了吗
      {company}的合同扫描件发我邮箱
      {company}合同的电子版密码
      我们和{company}有几份合同在执行
      跟{company}合作几年了
      跟{company}一共做了多少生意
      {company}今年还续不续
      {person}手里有多少份合同
      {person}经手的合同都给谁了
      {person}签合同的权限是多少万
      {person}有没有权签合同
      {person}审合同快不快
      {person}是哪个律所的
      {period}新签合同几份
      {period}作废了几份合同
      {period}合同额做到多少了
      {period}签的合同列个清单
      {period}合同台账导出来
      {period}退回来的合同有哪些
      {period}法务审了几份合同
      {period}用了几次合同章
      公司现在有效的合同多少份
      没归档的合同还有几份
      超过一百万的合同有几份
      金额最大的合同是哪份
      最早的一份合同是哪年的
      和哪些公司签过保密协议
      租赁合同总共几份
      采购合同都是跟谁签的
      {company}老板姓什么
      {company}总部在哪条路
      {company}的厂子在什么地方
      {company}的总经理电话
      {company}的采购叫什么名字
      {company}的法务是哪位
      {company}的官网
      {company}上市了没有
      {company}的营业执照发我
      {company}的统一社会信用代码
      {company}去年营业额多少
      {company}最近有没有裁员
      {company}有没有被列入失信
      {company}的口碑好不好
      {company}的竞争对手是谁
      {company}的对公账户
      {company}的开票资料
      {company}的快递地址
      {company}过年送什么礼
      {company}的人几点到
      {company}的尾款到了没
      {company}拖了我们多少天款
      {company}该交的押金交了没
      {company}有没有按时交货
      {company}违反{topic}了没有
      {company}赔钱了没有
      要不要告{company}
      告{company}胜算大吗
      给{company}发律师函
      跟{company}说{topic}我们不同意
      约{company}明天三点谈{topic}
      发消息问{company}合同看完没
      {topic}国家有什么规定
      {topic}的法条是第几条
      {topic}上法院会怎么判
      {topic}的官司多不多
      {topic}这几个字怎么念
      给实习生讲讲{topic}
      出一道关于{topic}的考题
      {topic}的PPT有没有
      举个{topic}的例子
      {topic}写太长了,缩短到一句话
      {topic}翻成大白话
      用英文写一条{topic}
      {topic}和订金是一回事吗
      我个人租房{topic}要注意啥
      我的劳动合同还有几年
      劳动合同在哪个系统看
      签合同那天下午几点
      合同章借一下
      合同打印纸没了
      合同封皮用什么颜色
      合同编号下一个是多少
      合同审批流程图
      合同系统登不上去
      合同模板在哪下载
      合同评审会谁参加
      合同专员的岗位工资
      签约仪式谁主持
      签约照片发群里
      练一下签名怎么写好看
    `),
    en: lines(`
      change {topic} to 30 days in the contract with {company}
      make the {topic} clause stricter
      who changed the {topic} clause?
      can we delete {topic}?
      merge {topic} and {topic} into one clause
      fix the typo in the {topic} clause
      rewrite {topic} the way {company} wants it
      how do we get {company} to accept our {topic}?
      {company} refuses {topic}, what should we do?
      best wording for {topic} for us
      propose a new {topic} to {company}
      who signed for {company}?
      who signed our contract with {company}?
      who keeps the contract with {company}?
      who handled the {company} contract?
      where is the signed original for {company}?
      how many pages does the {company} contract have?
      how many copies of the {company} contract are there?
      who stamped the contract with {company}?
      who is holding up the {company} contract?
      did the {company} contract come back signed?
      is the {company} contract approved?
      tracking number of the contract we mailed to {company}
      password for the {company} contract file
      email me the {company} contract as pdf
      how long have we worked with {company}?
      how much business did we do with {company}?
      how many contracts does {person} manage?
      is {person} allowed to sign contracts?
      what is {person}'s signing limit?
      which law firm does {person} work for?
      number of contracts signed {period}
      list of contracts from {period}
      how many contracts were cancelled {period}?
      how many contracts did legal review {period}?
      how many contracts are over a million?
      what is our oldest contract?
      how many NDAs do we have?
      who did we sign leases with?
      value of contracts signed {period}
      boss of {company}
      who runs {company}?
      head office of {company}
      website of {company}
      is {company} listed on the stock exchange?
      revenue of {company} last year
      competitors of {company}
      reputation of {company}
      invoice address of {company}
      who do I talk to at {company}?
      lawyer of {company}
      did {company} deliver on time?
      did {company} break {topic}?
      how many days late is {company} with the payment?
      did {company} pay the deposit?
      should we sue {company}?
      send a lawyer's letter to {company}
      tell {company} we don't accept {topic}
      meet {company} tomorrow at three about {topic}
      ask {company} if they read the contract
      what would a court say about {topic}?
      which statute covers {topic}?
      explain {topic} to an intern
      give me an example of {topic}
      write an exam question about {topic}
      slides about {topic}
      shorten the {topic} clause to one sentence
      how do you say {topic} in Chinese?
      how do you spell {topic}?
      what should I know about {topic} when I rent a flat?
      when does my own employment contract end?
      can I borrow the company stamp?
      next free contract number
      where can I download the contract template?
      I can't log in to the contract system
      who attends the contract review meeting?
      when is the signing ceremony?
      what color is the contract folder?
      do I need a witness to sign?
      what pen should I sign with?
    `),
  },
}
