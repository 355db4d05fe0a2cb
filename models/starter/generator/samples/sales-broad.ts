/**
 * The breadth of what people say when they ask for a sales ranking: who, where and what in many words, numbers
 * of places in words, periods before and behind, what it is wanted for, dialect.
 */
import { lines } from '../words/words.ts'

export const BROAD_SALES_ZH = lines(`
{period}{by=person:谁}牛
{period}{by=person:谁}最厉害 论卖货
{period}{by=person:谁}卖疯了
{period}{by=person:谁}开张最大
{period}{by=person:谁}把业绩拉满了,第一是他吧
{period}{by=person:谁}拔头筹 看销售额
{period}{by=person:谁}拿的头名
{period}{by=person:谁}坐头把交椅
{period}{by=person:谁}业绩封神
{period}{by=person:谁}是扛把子 卖得最多那个
{period}{by=person:谁}最给力,销售额说话
{period}{by=person:谁}贡献最大 钱上
{period}{by=person:谁}冲到第一了
{period}{by=person:谁}遥遥领先啊,卖的
{period}{by=person:谁}给公司挣钱最多 按销售额
{period}{by=person:谁}该请客 卖最多的呗
{period}{by=person:谁}可以拿锦旗,业绩头名
{period}{by=person:谁}压过所有人卖第一
{period}{by=person:哪位大神}业绩最高
{period}{by=person:哪位仁兄}卖得最多
{period}{by=person:哪个小哥}卖得最好
{period}{by=person:哪个妹子}卖第一
{period}{by=person:哪个客户经理}签得最多,按金额
{period}{by=person:哪个销售代表}冲得最高
{period}{by=person:哪个老销售}排头里
{period}{by=person:哪个兄弟}最能打 业绩
{period}{by=person:哪个伙计}卖钱最多
{period}{by=person:哪个业务}跑得最好
{period}{by=person:哪个娃}卖得最凶嘛
{period}{by=person:哪一位}登顶
{period}{by=person:啥人}卖得顶多
{period}{by=person:边个}跑数最劲
{period}{by=person:乜人}卖得最多
{period}{by=person:阿里个}卖得最好伐
{period}{by=person:谁个}卖得最得劲
{period}{by=person:哪家伙}卖得最多哈
{period}销售{by=person:状元}
{period}销售{by=person:状元}是哪个
{period}业绩{by=person:王者}
{period}{by=person:单王}谁啊,按销售额
{period}{by=person:金牌销售}
{period}{by=person:金牌业务}是哪位
{period}{by=person:王牌销售}花名报一下
{period}{by=person:大拿}是谁 卖得最好的
{period}{by=person:销冠}哈
{period}{by=person:销冠}嘞
{period}{by=person:销冠}有了没 谁
{period}{by=person:销冠}名字
{period}{by=person:销冠}换人没 现在是谁
{period}{by=person:MVP} 看销售额
{by=person:销冠} {period}的 快
{by=person:销冠}啊?{period}的
{by=person:谁}是{period}的一哥,按业绩
{by=person:谁}{period}卖上天了
{by=person:谁}的业绩最漂亮,{period}
{by=person:谁}最多 {period} 销售额
{by=person:谁}第一名啊 {period}卖货
{by=person:哪位}卖得最好来着 {period}
{by=person:哪个}业绩头一个 {period}
想表扬个人 {period}{by=person:谁}卖得最好
想请{period}卖最多那个{by=person:哥们}吃饭 谁啊
发红包 {period}业绩头名{by=person:是谁}
评先进 {period}{by=person:谁}销售额最高
写光荣榜 {period}业绩{by=person:谁}第一
老板要 {period}{by=person:谁}卖得最多
老板急要,{period}{by=person:销冠}
老板开会点名用 {period}{by=person:谁}第一
老板娘问{period}{by=person:谁}最会卖
总监要名单 {period}头{top}个{by=person:销售}
HR要{period}业绩前{top}{by=person:名}
财务算提成 {period}{by=person:谁}卖得最多
月会PPT要 {period}{by=person:业务员}前{top}
周报里写一句 {period}{by=person:谁}卖得最好
给报告用的,{period}{by=person:个人}前{top}
报告要用 {period}{by=person:销售}排名
做榜单海报,{period}{by=person:个人}前{top=10:十}
前台屏幕要放 {period}{by=person:业务员}{top=10:十强}
{period}业绩{top=10:十强}{by=person:业务员}
{period}{top=10:十大}销售{by=person:员}
{period}{top=5:五大}金牌{by=person:销售}
{period}{top=3:三甲}是哪几位{by=person:}
{period}业绩{top=3:前三}{by=person:谁}
{period}{top=3:前三}{by=person:谁啊} 业绩
{period}{by=person:谁}进了业绩{top=5:头五}
{period}{by=person:个人}榜{top=8:给八个}
{period}{by=person:业务员}列{top=6:六名}
{period}{by=person:销售}排{top=7:七个}出来
{period}卖得最好的{top=4:四位}{by=person:同事}
{period}卖得最多的{top=2:哥俩}{by=person:是谁}
{period}业绩最猛的{top=3:三位}{by=person:哥}
{period}业绩最棒的{top=2:两个}{by=person:姑娘小伙}
{period}业绩靠前的{top}个{by=person:人}
{period}{by=person:业务}靠前{top}个
{period}{by=person:人员}销售头{top}
{period}{by=person:销售}头{top}个 名字给我
{period}{by=person:团队个人}榜 {top}个就够
{period}{by=person:谁谁}排前{top},按销售额
{period}{by=person:哪几个人}顶起来的 前{top} 按业绩
{period}{by=person:大伙儿}业绩排排 头{top}
头{top}个{by=person:业务} {period}卖货
前{top=3:三}{by=person:个人} {period} 业绩
top{top}{by=person:业务员} {period}的哈
给{top=8:八个}{by=person:业务员},{period}卖得最好的
给我列{top=6:六个}{by=person:人} {period}业绩最高
数{top}个{period}卖得最好的{by=person:销售}
{period}{by=person:业务员}谁行谁不行 排个名
{period}{by=person:人}排排坐 按销售额
{period}按{by=person:人头}排业绩
{period}按{by=person:名字}排销售额
{period}{by=person:个人}业绩表
{period}{by=person:个人}龙虎榜
{period}{by=person:销售}龙虎榜前{top}
{period}{by=person:业务员}战绩排名
{period}{by=person:员工}卖货榜
{period}{by=person:英雄榜} 卖货
{period}{by=person:光荣榜}前{top} 按业绩
{period}{by=region:哪个大区}打头
{period}{by=region:哪个大区}最能挣
{period}{by=region:哪个大区}拖着别人跑 第一那个
{period}{by=region:哪个战区}第一
{period}{by=region:哪个省}卖得最多
{period}{by=region:哪个省}销量扛鼎
{period}{by=region:哪个市场}最大
{period}{by=region:哪块市场}最旺
{period}{by=region:哪块市场}出货金额最高
{period}{by=region:哪块地盘}最肥
{period}{by=region:谁的地盘}卖得最多
{period}{by=region:哪片儿}卖得欢
{period}{by=region:哪片天}最亮 按销售
{period}{by=region:哪头}生意旺
{period}{by=region:哪一带}最好卖
{period}{by=region:哪一块}销售额最大
{period}{by=region:哪个片}卖得猛
{period}{by=region:哪个分区}领头
{period}{by=region:哪个销区}排头
{period}{by=region:哪条线路的地区}卖最多
{period}{by=region:什么地方}最赚
{period}{by=region:什么地方}生意最火
{period}{by=region:啥地方}卖得最溜
{period}{by=region:哪旮瘩}卖得猛
{period}{by=region:哪疙瘩儿}业绩最高
{period}{by=region:哪哒}卖得好
{period}{by=region:边一区}卖得最多
{period}{by=region:啥场化}卖得最好
{period}{by=region:南边还是北边}卖得好 排第一的
{period}业务最旺的{by=region:片区}
{period}最能打的{by=region:大区}
{period}最争气的{by=region:地区} 销售额
{period}钱最多的{by=region:市场} 销售
{period}卖爆的{by=region:区} 第一个
{period}出货最多的{by=region:地盘}
{period}{by=region:地盘}排名
{period}{by=region:大区}龙虎榜
{period}{by=region:大区}PK 谁赢
{period}{by=region:大区}PK前{top}
{period}{by=region:片区}业绩表
{period}{by=region:各大区}谁第一
{period}{by=region:各大区}卖得咋样 排一下
{period}{by=region:各省}卖货排行
{period}{by=region:各省}前{top}
{period}{by=region:各市场}销售额排一排
{period}{by=region:各片}的排名
{period}{by=region:全国各地}哪里最好卖
{period}{by=region:地区}{top=5:五强}
{period}{by=region:地区}{top=3:前三}
{period}{by=region:大区}{top=3:三甲}
{period}{by=region:市场}{top=10:十强}
{period}{by=region:省区}头{top=4:四}
{period}卖得最多的{top=5:五个}{by=region:省}
{period}卖得最好的{top=3:三块}{by=region:市场}
{period}卖得最旺的{top=2:两片}{by=region:地方}
{period}{by=region:区域}给{top=6:六个}
{period}{by=region:片区}列前{top}
{by=region:大区}谁老大 {period}
{by=region:大区}的 {period}排名 老板看
{by=region:哪个区}最多啊 {period}
{by=region:哪里}卖最多 {period} 快
{by=region:地区}排 {period} 头{top}
{by=region:市场}前{top} {period}销售
老板想知道{period}{by=region:哪个地方}最赚钱
投广告前看下 {period}{by=region:哪儿}卖得最好
开分店参考,{period}{by=region:哪个市场}最大
分车子用 {period}{by=region:大区}业绩前{top}
调人手 {period}{by=region:哪片}最忙 按销售额
地图要标红 {period}{by=region:地区}前{top}
报告第三页 {period}{by=region:区域}排行
年会大区奖 {period}{by=region:哪个大区}第一
按{by=region:地方}看 {period}谁卖得多
按{by=region:省}排 {period}销售
按{by=region:大区}拉个榜 {period}
分{by=region:片区}看{period}的销售 排名
{period}{by=product:啥货}最火
{period}{by=product:啥货}走得最快 按金额
{period}{by=product:啥货}最抢手
{period}{by=product:啥}卖爆了
{period}{by=product:啥}卖得哗哗的 第一
{period}{by=product:啥}最来钱
{period}{by=product:啥}卖断货了 最多那个
{period}{by=product:啥子货}卖得凶
{period}{by=product:么东西}卖得最好
{period}{by=product:么事货}卖得好
{period}{by=product:咩}卖得最多
{period}{by=product:乜货}最好卖
{period}{by=product:啥物什}卖得顶好
{period}{by=product:哪个型号}卖得最多
{period}{by=product:哪个型号}走得好
{period}{by=product:什么型号}销售额最高
{period}{by=product:哪个款}最火
{period}{by=product:哪款货}顶呱呱 卖第一
{period}{by=product:哪个单品}销售第一
{period}{by=product:哪样单品}最带货
{period}{by=product:哪个SKU}卖得最多
{period}{by=product:哪个sku}卖第一
{period}{by=product:哪条产品}最挣
{period}{by=product:哪个牌子的货}卖得最好
{period}{by=product:哪类东西}卖得最多
{period}{by=product:什么物件}卖得最好
{period}{by=product:什么商品}销售额夺冠
{period}{by=product:哪件}卖得最多
{period}{by=product:拳头产品}是啥
{period}{by=product:主打}卖的啥 第一名
{period}{by=product:顶流单品}
{period}{by=product:王炸产品}是哪个
{period}{by=product:大爆款}
{period}{by=product:爆款}是哪个型号
{period}{by=product:爆款}有哪{top}个
{period}{by=product:爆款}给{top=5:五个}
{period}{by=product:爆款}{top=3:前三}
{period}{by=product:爆款}清单 前{top}
{period}{by=product:热门货}前{top}
{period}{by=product:热销品}{top=10:十大}
{period}{top=10:十大}{by=product:热销商品}
{period}{top=10:十大}畅销{by=product:产品}
{period}{top=5:五大}热卖{by=product:单品}
{period}{top=3:三大}爆{by=product:款}
{period}卖得最多的{top=8:八样}{by=product:东西}
{period}卖得最好的{top=6:六款}{by=product:型号}
{period}最抢手的{top=4:四种}{by=product:货}
{period}最挣钱的{top=3:三个}{by=product:产品} 按销售额
{period}最好卖的{top=2:两款}{by=product:东西}
{period}好卖的{by=product:货} 头{top}
{period}{by=product:货}里头谁第一
{period}{by=product:货品}龙虎榜
{period}{by=product:型号}排名
{period}{by=product:型号}销售榜前{top}
{period}{by=product:单品}销售{top=5:前五}
{period}{by=product:SKU}前{top}
{period}{by=product:sku}排行
{period}{by=product:各产品}卖得咋样 排个
{period}{by=product:各型号}销售额排名
{period}{by=product:产品}给{top=8:八个} 卖最好的
{period}{by=product:商品}列{top=6:六样}
{period}{by=product:产品}排个{top=7:七}强
{period}销售{top=5:五强}{by=product:产品}
{by=product:爆款}啥呀 {period}
{by=product:爆款}哈 {period}的
{by=product:啥}最火 {period}
{by=product:啥}最多 {period}卖的
{by=product:什么货}最旺 {period}
{by=product:哪款}第一 {period}来着
{by=product:型号}前{top} {period}的
{by=product:单品}头{top} {period}
{by=product:产品}榜{top=10:十}名 {period}
老板要补货 {period}{by=product:啥}卖得最好
备货用 {period}{by=product:哪个型号}最走
进货前看眼 {period}{by=product:什么}卖得最多
下单给工厂 {period}卖得最好的{top}个{by=product:型号}
直播选品 {period}{by=product:爆款}前{top}
橱窗要换 {period}{by=product:热销}前{top=3:仨}
写文案 {period}{by=product:哪个产品}卖得最好
双十一备货 先看{period}{by=product:产品}前{top}
开新品会 {period}{by=product:啥}最受欢迎 按销售额
做图表 {period}{by=product:产品}排行 前{top}
按{by=product:货}排 {period}
按{by=product:型号}看{period}销售额
按{by=product:单品}拉{period}排名 {top}个
{period=last_quarter:上个季度}{by=person:谁}冲第一了
{period=last_quarter:上一季}{by=product:啥}最火
{period=last_quarter:上季}{by=region:哪片}卖得最好
{period=this_quarter:这仨月}{by=person:谁}卖得最多
{period=this_quarter:这季}{by=product:爆款}
{period=this_quarter:这一季}{by=region:大区}前{top}
{period=q1:一到三月}{by=person:谁}业绩最好
{period=q1:1-3月}{by=product:产品}前{top}
{period=q1:开头那个季度}{by=region:哪儿}卖得最好
{period=q1:年头一季}{by=person:销冠}
{period=q2:四到六月}{by=person:谁}卖第一
{period=q2:4-6月}{by=region:地区}排名
{period=q2:二季度}{by=product:爆款}是啥来着
{period=q3:七八九月}{by=person:谁}最牛
{period=q3:7到9月}{by=product:货}前{top}
{period=q4:十月到年底}{by=person:销冠}是谁
{period=q4:10-12月}{by=region:哪个大区}第一
{period=q4:年末那季}{by=product:啥}卖得最火
{period=last_week:上礼拜}{by=person:谁}开挂了 业绩第一
{period=last_week:前一周}{by=product:啥}走得好
{period=last_week:上个礼拜}{by=region:哪头}第一
{period=this_year:开年到现在}{by=person:谁}领跑
{period=this_year:年后到现在}{by=product:啥}卖得好
{period=this_year:打年初起}{by=region:哪片}最旺
{period=this_year:今年头到现在}{by=person:销冠}
{period=this_year:ytd}{by=person:业务员}前{top}
{period=last_year:去年全年}{by=person:谁}是老大
{period=last_year:去年一整年}{by=product:爆款}前{top}
{period=last_year:头年}{by=region:哪块}卖得好
{period=last_month:刚过的那个月}{by=person:谁}第一
{period=last_month:上月}{by=person:谁}扛大旗
{period=this_month:月初到今儿}{by=person:谁}领先
{period=this_month:这月}{by=product:啥}旺
{period=this_week:周一到现在}{by=person:谁}第一
{period=today:今儿到这会儿}{by=person:谁}卖得多
{period=today:今天}{by=person:谁}开门红 卖最多
{period=yesterday:昨儿}{by=region:哪片}爆单了 第一
{period=yesterday:昨天}{by=person:谁}爆单
{!period}哦不 {period}{by=person:谁}第一
{!period}...不对 {period}的{by=person:销冠}
不是{!period}是{period} {by=person:谁}卖得最好
不是{!period} 我要{period}的{by=product:爆款}
{!period}看过了 {period}{by=region:哪个区}最高
{!period}的先不看,{period}{by=person:业务员}前{top}
{period}的哈 不是{!period} {by=person:谁}卖得多
{period} 对 {=period} {by=product:产品}前{top}
不要按人 按{by=product:货} {period}
不是问人 是问{by=region:地区} {period}哪个第一
人的看过了 {period}{by=product:产品}的呢
产品不看 看{by=person:人} {period}排名
别给地区 给{by=person:个人}的 {period}前{top}
{period}只要第一名 {by=product:产品}
{period}只看老大 {by=region:地区}
`)

export const BROAD_SALES_EN = lines(`
{by=person:who} topped the charts {period}, sales
{by=person:who} carried the team {period}, by sales
{by=person:who} carried us {period} sales wise
{by=person:who} ran away with sales {period}
{by=person:who} outsold everyone {period}
{by=person:who} beat everyone in sales {period}
{by=person:who} rang up the most {period}
{by=person:who} moved the most {period}
{by=person:who} pulled in the biggest number {period}
{by=person:who} landed the most revenue {period}
{by=person:who} booked most {period}
{by=person:who} wrote the most business {period}
{by=person:who} came out on top {period}, sales numbers
{by=person:who} came first in sales {period}
{by=person:who} finished first {period} in sales
{by=person:who} should get the trophy {period}, by sales
{by=person:who} gets the bonus {period}, most sales
{by=person:who} is our rainmaker {period}
{by=person:who}'s our rainmaker {period}
{by=person:who} is number one {period} on sales
{by=person:who}'s the sales champ {period}
{by=person:who} are the {top=3:three} best sellers on the team {period}
{by=person:who} are our {top=5:five} strongest closers {period}
{by=person:who} made it into the top {top} {period}, sales
{by=person:which account exec} sold the most {period}
{by=person:which account manager} brought in most {period}
{by=person:which agent} closed the most {period}
{by=person:which dude} sold most {period}
{by=person:which lady or guy} sold most {period}
{by=person:which teammate} led sales {period}
{by=person:which one of us} sold the most {period}
{by=person:which rep} killed it {period}
{by=person:what rep} was on fire {period}, sales
our top {by=person:closer} {period}
our best {by=person:account exec} {period} by revenue
our {top=4:four} best {by=person:agents} {period}
biggest {by=person:seller} {period}
biggest {by=person:earner} for us {period}, sales
strongest {by=person:rep} {period} pls
star {by=person:rep} {period}
star {by=person:salesperson} {period}?
mvp {by=person:rep} {period} by sales
sales {by=person:mvp} {period}
sales {by=person:hero} {period}
sales {by=person:king} {period} lol
sales {by=person:queen} or king {period}
{period} sales {by=person:winner}
{period}, {by=person:who} won
{period}, {by=person:who} was the best at selling
{period} - {by=person:which rep}, highest sales
{period} best {by=person:seller} name
{period} {by=person:rep} standings
{period} {by=person:rep} standings top {top}
{period} {by=person:individual} ranking, sales
{period} {by=person:hall of fame} top {top} sales
{by=person:individual} sales standings {period}
{by=person:individual} numbers {period}, top {top}
{by=person:rep} leaderboard {period}
{by=person:rep} scoreboard {period} top {top}
{by=person:reps} ranked {period}
{by=person:reps} ranked {period}, first {top}
{by=person:people} sorted by sales {period}
{by=person:salespeople}, {period}, {top} of them, best first
{by=person:sellers} {period} - top {top=10:ten}
top {top=10:ten} {by=person:account managers} {period}
top {top=3:three} {by=person:closers} {period} for the report
top {top=8:eight} {by=person:reps} {period}, slides due
list {top=6:six} best {by=person:reps} {period}
name the {top=3:three} top {by=person:sellers} {period}
name {top} {by=person:people} who sold most {period}
give me {top=8:eight} {by=person:reps}, best sales {period}
rank the {by=person:team} {period} by revenue
rank the {by=person:crew} {period}, top {top}
rank everybody{by=person:} {period} by sales
order {by=person:reps} by revenue {period}
for the report, {by=person:who} sold most {period}
for the board deck, top {top} {by=person:reps} {period}
for the newsletter: {period} top {by=person:seller}
for bonuses, {period} top {top} {by=person:salespeople}
ceo wants the best {by=person:seller} {period}
boss wants {by=person:names}, top {top} sellers {period}
hr needs the top {top} {by=person:people} in sales {period}
need a shoutout, {by=person:who} sold most {period}
writing the weekly, {by=person:who} was top seller {period}
before the standup, {by=person:who} led sales {period}
handing out awards, best {by=person:rep} {period}
{by=region:what part of the country} sold the most {period}
{by=region:which part of the map} is hottest {period}, sales
{by=region:which market} was biggest {period}
{by=region:which market} did best {period}
{by=region:which patch} sold most {period}
{by=region:which turf} is winning {period}
{by=region:whose turf} sold most {period}
{by=region:which state} sold the most {period}
{by=region:which province} leads sales {period}
{by=region:which district} topped sales {period}
{by=region:which zone} brought in the most {period}
{by=region:which corner of the country} buys most from us {period}
{by=region:where} do we make the most money {period}, sales
{by=region:where} did the money come from {period}, top {top}
{by=region:where} was business best {period}
{by=region:where} is business booming {period}
{by=region:where} are we strongest {period}
{by=region:where}'s the most revenue from {period}
{by=region:where}'s our biggest market {period}
biggest {by=region:market} {period}
biggest {top} {by=region:markets} {period}
strongest {by=region:territory} {period} by revenue
best {by=region:patch} {period}
best {top=4:four} {by=region:districts} {period}
top {by=region:state} {period} sales
top {top=5:five} {by=region:markets} {period}
top {top} {by=region:states} by revenue {period}
top {top} {by=region:zones} {period}, for the map
{period} {by=region:market} ranking
{period} {by=region:area} standings top {top}
{period} {by=region:regions} ranked
{period} {by=region:territories}, best first
{period}: {by=region:which area} won
{by=region:markets} by revenue {period}
{by=region:markets} ranked {period}, {top} rows
{by=region:territory} league table {period}
{by=region:regional} league table {period}, top {top}
{by=region:regional} winners {period} top {top=3:three}
{by=region:region} vs region, {period}, who wins
{by=region:geo} breakdown of sales {period}, highest first
split sales by {by=region:region} {period}, top {top}
for planning, {by=region:which market} sold most {period}
for the map slide, top {top} {by=region:regions} {period}
before we hire, {by=region:where} do sales peak {period}
boss asks {by=region:where} we sold most {period}
{by=product:what} flew off the shelves {period}
{by=product:what} sold like crazy {period}
{by=product:what} are customers buying most {period}
{by=product:what} is everybody buying {period}
{by=product:what} moved most {period}, in money
{by=product:what} brought in the most {period}
{by=product:what} made us the most money {period}
{by=product:what}'s our top seller {period}, item i mean
{by=product:what}'s the hottest thing {period}, sales
{by=product:what}'s moving best {period}
{by=product:which model} sold the most {period}
{by=product:which model} was most popular {period}
{by=product:which sku} sold most {period}
{by=product:which skus} are top {top} {period}
{by=product:which article} sold best {period}
{by=product:which goods} sold best {period}
{by=product:which gadget} is the bestseller {period}
{by=product:which of our things} sold most {period}
{by=product:which line item} made most revenue {period}
best {by=product:model} {period} by sales
best {by=product:sku} {period}
best moving {by=product:product} {period}
best moving {by=product:items} {period}, top {top}
biggest {by=product:hit} {period}
biggest {by=product:hits} {period} top {top}
hottest {by=product:model} {period}
hottest {top=5:five} {by=product:items} {period}
fastest selling {by=product:thing} {period} by revenue
number one {by=product:product} {period} for the report
star {by=product:product} {period}
our {by=product:bestseller} {period}, which is it
our {top=3:three} {by=product:bestsellers} {period}
top {top=10:ten} {by=product:models} {period}
top {top=5:five} {by=product:skus} {period}
top {top} {by=product:goods} {period} before we restock
top {top} {by=product:sellers, products i mean} {period}
{period} {by=product:sku} ranking
{period} {by=product:model} ranking top {top}
{period} {by=product:bestseller} list, {top}
{period} {by=product:products} ranked by revenue
{period} most popular {by=product:product} pls
{period}, {by=product:what} sold best
{by=product:skus} by sales {period}
{by=product:models}, {period}, top {top=8:eight}
{by=product:products} - {period} - best {top}
{by=product:product} charts {period}
{by=product:product} hit list {period}, first {top}
{by=product:item} standings {period}
rank our {by=product:products} {period}
rank {by=product:stuff} we sold {period}, top {top}
list {top=6:six} {by=product:products} that sold most {period}
restocking, {by=product:what} sold most {period}
for the shop window, {period} top {top} {by=product:items}
marketing wants the {by=product:bestseller} {period}
{by=person:who} led {period=q1:jan to march}, sales
{by=product:what} sold most {period=q1:jan-mar}
top {top} {by=person:reps} {period=q2:april through june}
{by=region:which market} won {period=q2:apr-jun}
best {by=product:model} {period=q3:july to september}
{by=person:who} won {period=q3:jul-sep}, sales
top {by=region:region} {period=q4:october to december}
{by=product:bestsellers} {period=q4:oct-dec} top {top}
{period=last_quarter:last qtr}'s best {by=person:seller}
{period=last_quarter:prev quarter} {by=product:hits}, top {top}
{period=last_week:previous week} {by=person:winner}, sales
{period=last_week:last week}'s {by=product:bestseller}
{period=this_year:ytd} {by=person:leader}, sales
{period=this_year:ytd} top {top} {by=region:markets}
{by=person:who}'s ahead {period=this_year:so far this year} on sales
{period=last_year:all of last year}, {by=person:who} sold most
{period=last_month:last month}'s top {top=3:three} {by=region:areas}
{period=last_month:the month just gone}, best {by=product:item}
{period=this_quarter:this qtr}'s {by=person:front runner}, sales
{period=this_month:this month so far}, {by=person:who} leads
{by=person:who} is up top {period=this_week:since monday}, sales
{period=today:today}'s top {by=person:seller} so far
{by=product:what}'s selling {period=today:today}, best one
{!period}, no, {period}, {by=person:who} sold most
not {!period}, {period}: top {by=person:rep}
i said {period} not {!period}, {by=product:bestseller}
{!period} i have, now {period}, top {top} {by=person:reps}
not people, {by=product:products}, top {top} {period}
not by product, by {by=region:region}, {period}
skip regions, i want {by=person:reps}, {period} top {top}
only the first, best {by=product:product} {period}
`)
