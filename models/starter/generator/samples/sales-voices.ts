/**
 * Sales rankings as many different people ask for them: owners, drivers, shop assistants, reps on the road,
 * by voice, in dialect, with typos, with the reason before and the thing asked for at the very end.
 */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

export const VOICES_SALES_ZH = lines(`
师傅们打赌呢 {period}{by=person:谁}开的单子最值钱
我在高速服务区 麻烦念一下{period}{by=person:谁}业绩第一
那个那个 就是{period}卖得最好的那个{by=person:人} 叫啥来着
喂听得见吗 帮我看看{period}{by=person:谁}卖得最多谢谢
车上打字不方便 {period}{by=person:销冠}名字
老周说{period}他第一 我不信 到底{by=person:谁}第一
小李跟小王吵起来了 都说自己{period}卖得多 {by=person:谁}是第一嘛
我妈问我{period}排第几 先告诉我{by=person:谁}排第一吧
奖杯上要刻字 {period}业绩最高的是{by=person:哪一位}
红包我包好了就差写名字 {period}{by=person:谁}卖得最好
门口横幅写谁 {period}的{by=person:销售冠军}
欠一顿火锅 输给{period}{by=person:谁}了 卖最多的那位
{period}{by=person:谁}卖货卖到手软
{period}{by=person:谁}把大家甩后头了 销售额上
{period}{by=person:谁}在业绩榜顶上趴着
{period}榜上一号位{by=person:是哪个}
{period}咱店{by=person:哪个导购}卖得最多
{period}{by=person:哪个店员}进账最多
{period}柜台上{by=person:哪个姐}最会卖
{period}跑外勤的里头{by=person:哪个}业绩最高
{period}电话组{by=person:谁}成交金额最大
{period}{by=person:哪个新来的还是老的}卖第一 反正我就要第一名
整个公司里头{period}最能出货的{by=person:那个人}是谁呀
俺们厂{period}{by=person:谁}卖的货最多 咱得奖励人家
俺寻思{period}该给{by=person:谁}发奖 谁卖得多给谁
咱山东人实在 直说吧 {period}{by=person:谁}卖得最多
嫩看看{period}{by=person:谁}卖得最中
恁给查查 {period}{by=person:谁}卖类最多
中不中 {period}{by=person:谁}业绩第一 说一声
嬢嬢问哈{period}{by=person:哪个}卖得最凶火
巴适得板 {period}{by=person:哪个娃儿}卖得最多嘛
老汉儿要看{period}{by=person:哪个}业绩排头一个
整明白点 {period}{by=person:谁}卖得最邪乎
贼好奇 {period}{by=person:谁}销售额贼高 第一那个
老妹儿 {period}{by=person:谁}卖得嘎嘎多
唔该睇下{period}{by=person:边位}跑数跑得最犀利
{period}{by=person:边个同事}卖得最多啊 老细问紧
老板话要知{period}{by=person:边个}冠军
侬帮我看看{period}{by=person:啥人}做得顶好 销售额
阿拉老板想晓得{period}{by=person:啥宁}卖得最多
{period}{by=person:哪个鳖}卖得最多 冇别的意思就想晓得
恰饭前问一句 {period}{by=person:哪个}卖得最好咯
{period}{by=person:么子人}卖得最多
{period}{by=person:水}卖得最多 打错 是谁
{period}业际最好的{by=person:是谁} 业绩
{period}消售额最高的{by=person:那位}
{period}{by=person:消冠}是谁 销冠
{period}{by=person:谁麦得}最多
{period}{by=person:shei}卖得最好
{period}{by=person:XS}业绩TOP1
top1 {by=person:sales} {period}
{period} best {by=person:sales} 是谁 要写邮件
{period} KPI 冲最高的{by=person:sales}是who
{period} revenue最高的{by=person:AE}
给head发个名字 {period}{by=person:谁}revenue第一
{by=person:谁}呀 {period}卖得最好的
{by=person:谁}?{period}?业绩第一?
{by=person:谁啊到底} {period}卖得最多
{by=person:哪尊神} {period}业绩最高
{by=person:个人}+{period}+销售额+第一
{by=person:人} {period} 销售额 最高 一个就行
{period} 业绩 {by=person:谁} no.1
{period} 销售 {by=person:人名} 第一名
不用排一长串 {period}卖得最好的一个{by=person:人}就行
只报头名 {period}{by=person:业务员}
第二第三不用 {period}业绩第一的{by=person:销售}
就一个名字 {period}{by=person:谁}最多
{period}冠军一位 {by=person:业务员}
一句话 {period}{by=person:谁}卖得最多
我律师函还没写完 先回我 {period}{by=person:谁}业绩最高
税报完了 顺手问下{period}{by=person:谁}卖得最多
做工资呢 {period}业绩排前{top}的{by=person:业务员}给我
算年终奖要{period}前{top}名{by=person:销售}
打印奖状 {period}{by=person:业务员}业绩前{top=3:三}
带去旅游 {period}卖得最好的{top=4:四个}{by=person:人}是谁
桌上就六个座 请{period}业绩最高的{top=6:六}位{by=person:同事}
车能坐{top=7:七}个 拉{period}卖得最多的{by=person:业务}去
买了{top=5:5}件礼物 给{period}业绩头五{by=person:销售}
表扬信写{top=2:两}封 {period}卖最多的两位{by=person:员工}
要不前五吧 算了前{top} {period}{by=person:业务员}
先给十个 不 {top}个就行 {period}{by=person:销售}业绩榜
{period}前{top}的{by=person:销售}都有谁 一个个念
{period}业绩从高到低数{top}个{by=person:人}
{period}{by=person:谁谁谁}排前{top=3:仨}
{period}{by=person:业务}前{top=20:二十}
{period}{by=person:销售员}前{top=12:十二}名都列上
{period}{by=person:导购}卖货{top=9:九}强
{period}{by=person:店员}榜 头{top=4:4}名
{period}{by=person:一线销售}TOP{top}
{period}{by=person:个人战绩}取{top}条
{period}{by=person:地推}业绩排名 {top=15:15}人
{period}{by=person:BD}榜 top {top}
榜单截{top}行 {period} {by=person:人员}
Top{top=3:3}{by=person:销售} {period} 发群里
群里要的 {period}{by=person:业务员}前{top=8:8}
年会座位表 前{top=10:十}名{by=person:销售}坐主桌 {period}的
照片墙挂{top=5:五}张 {period}业绩最好的{by=person:五个人}
董事会问 {period}前{top=3:3}大{by=person:销售}贡献者
甭管新人老人 {period}{by=person:人}按销售额排一遍
{period}{by=person:大家}的业绩从高往低捋
{period}{by=person:每个人}卖了多少 排个序 第一在上
{period}{by=person:兄弟们}的战报 排名
心里没数 {period}{by=person:团队里}谁行 拉个业绩榜
刚入职想拜师 {period}{by=person:谁}卖得最好
刚接手这摊子 先看看{period}{by=person:业务员}排行
跟{by=person:谁}学学呢 {period}卖得最多那位
追债追累了 看点高兴的 {period}{by=person:谁}卖得最多
想涨工资的来了 {period}{by=person:谁}第一 看看差多少
说出来别打我 {period}{by=person:谁}又是第一 业绩
听说换冠军了 {period}{by=person:谁}
昨晚喝多忘了 {period}{by=person:谁}是第一来着 业绩
{!period}那个我知道 {period}呢 {by=person:谁}卖最多
{!period}说错了 {period} {by=person:销售}前{top}
不看{!period}了 改{period} {by=person:谁}业绩头名
{period}啊 {=period} 别弄成{!period} {by=person:谁}卖第一
上回问的是{!period} 这回{period} {by=person:业务员}榜
先{by=person:人}后别的 {period}业绩排名就要人
搞错了不要产品 要{by=person:人} {period}前{top}
{period}按业务员 {by=person:个人}为单位 排名
{period}销售 {by=person:by人头} 前{top}
老家那边朋友问 {period}{by=region:哪个地区}卖得最好
我跑这条线的 {period}{by=region:哪一片}货走得最多 按钱
拉货路上想起来 {period}{by=region:哪头}卖得最多
仓库往哪搬 看{period}{by=region:哪个地区}卖得最多
新仓选址 {period}{by=region:哪里}销售额第一
冷链车先给谁 {period}{by=region:哪个区}卖得最多
广告牌立哪儿 {period}{by=region:哪块儿}卖得最好
展会去哪开 {period}{by=region:哪个市场}卖得最火
驻点派到{by=region:哪儿}去 看{period}销售额最高的地方
高管巡视先去{by=region:哪个大区} {period}卖得最好那个
物流费谈判 {period}{by=region:哪个片}出货金额顶天
财报附注要 {period}{by=region:分地区}排名
审计来了 {period}{by=region:各区域}收入排行给一份
法务想知道{period}{by=region:哪个省}卖得最多 跟管辖有关
{period}{by=region:哪旮沓}整得最好 销售
{period}{by=region:哪嘎达}卖货杠杠的
{period}{by=region:哪点儿}卖得多嘛 云南这边问
{period}{by=region:啥子地方}卖得最安逸
{period}{by=region:哪个塌塌}卖得最多
{period}{by=region:哪个圪崂}卖得最好
{period}{by=region:边头}卖得最多
{period}{by=region:边个区}生意最好 唔该快啲
{period}{by=region:哪块里}销路最好
{period}{by=region:啥地界儿}卖得最多 俺去瞅瞅
{period}{by=region:哪里个地方}卖得顶好伐
{period}{by=region:嘛地儿}卖得最冲
{period}{by=region:哪个qu}业绩最高
{period}{by=region:地区}销受排名
{period}{by=region:那个区}卖得最多 哪个
{period}{by=region:大去}排名 大区
{period}{by=region:region}排名 top{top}
{period}哪个{by=region:territory}最高
{period}{by=region:area}第一是
{period} sales by {by=region:区域} 排一下
{period}{by=region:东西南北中}哪个卖最多
{period}{by=region:华东华南华北}谁第一
{period}{by=region:南方北方各区}销售排名
{period}城里好卖还是县里 {by=region:哪个地区}第一
{period}{by=region:沿海内地}都算上 卖最多的区
{period}{by=region:哪个办事处那片}卖得最多
{period}{by=region:哪家分公司的地盘}排第一
{period}{by=region:哪个网点片区}销售额领先
{period}{by=region:哪个战区}拿红旗 业绩
{period}红旗插{by=region:哪个区} 卖最多的
{period}流动红旗归{by=region:哪个大区} 按销售额
{period}{by=region:地区}冠军
{period}{by=region:区域}一哥是哪块
{period}最大的{by=region:销售地区} 一个就够
{period}冠军{by=region:大区} 亚军不要
第一名的{by=region:片区}就好 {period}
{period}{by=region:大区}里排前{top=2:两}的
{period}{by=region:地区}挑{top=3:三个}卖得最好的
{period}{by=region:省份}卖得好的{top=5:五}家
{period}卖得最好的{top=4:4}块{by=region:市场}
{period}{by=region:区域市场}前{top=6:六}
{period}{by=region:地方}排排名 十个以内 {top=9:九}个
{period}{by=region:片儿}排名 头{top=3:仨}
前{top}{by=region:大区} {period} 画饼图
{top}个{by=region:地区} {period} 销售额 从大到小
做沙盘插旗子{top=8:八}面 {period}卖得最好的八个{by=region:地区}
给{period}销售额靠前的{top}个{by=region:省}加广告费
渠道会只请{top=5:五}个{by=region:区}的头儿 {period}业绩排前五的
疫情那会儿不算 {period}{by=region:哪里}卖得最多
不问人 {period}{by=region:地方}排名
别老给我人名 {by=region:地区} {period}第一
{!period}不要 {period}的{by=region:区域}榜
{!period}嗯...还是{period}吧 {by=region:哪个区}卖得最好
货品经理不在 {period}{by=product:啥}卖得最好你告诉我
顾客问店里{period}{by=product:啥}最好卖
客人说买最火的那款 {period}{by=product:哪款}卖最多
阿姨让推荐 {period}卖得最多的{by=product:东西}是啥
货架就剩一个位 摆{period}卖得最好的{by=product:哪样}
车厢就装得下一种 {period}{by=product:什么货}卖得最多
试用装印哪个 {period}{by=product:哪个产品}第一
包装线先开{by=product:哪个品} {period}卖得最多的优先
排产用 {period}{by=product:哪个型号}销售额最高
车间主任问 {period}{by=product:哪种}走得最多 好备料
模具开不开 看{period}{by=product:哪款}卖第一
采购大姐催 {period}{by=product:什么}出得最多按金额
仓管说货堆满了 {period}{by=product:啥货}卖得最动
押货押哪个 {period}{by=product:啥}最走量 论钱
代言人拿在手里的 {period}{by=product:爆品}是哪个
详情页第一张 {period}{by=product:爆款}
{period}{by=product:哪样}像长了腿 卖得最快最多
{period}{by=product:啥玩意儿}卖得这么猛
{period}{by=product:什么宝贝}卖得最多
{period}{by=product:哪个宝贝}是店里第一
{period}{by=product:哪个链接}卖得最多
{period}{by=product:哪个品}打爆了 销售额第一
{period}{by=product:哪个SPU}第一
{period}{by=product:哪条货号}销售额最高
{period}{by=product:哪个编号的货}卖得最多
{period}店里头牌{by=product:商品}
{period}镇店之宝 {by=product:卖得最多那个}
{period}扛销量的{by=product:那款货} 按销售额
{period}养活全厂的{by=product:产品}是哪个
{period}摇钱树{by=product:产品}
{period}卖得最多的{by=product:老产品还是新产品}不管 第一的
{period}{by=product:啥东东}最热卖
{period}{by=product:咩嘢}最好卖 补货用
{period}{by=product:乜嘢产品}卖得最多呀
{period}{by=product:么子货}卖得最俏
{period}{by=product:么裸}卖得最好
{period}{by=product:啥么事}卖得最好伐啦
{period}{by=product:啥物事}卖得最灵
{period}{by=product:嘛玩意儿}卖得最好
{period}{by=product:啥家伙什}卖得最多 中
{period}{by=product:啥子东西}卖得最展劲
{period}{by=product:啥产品}整得最火
{period}{by=product:哪种糗货}卖得最多 哈哈
{period}{by=product:产品}小售额第一
{period}{by=product:爆宽}是哪个 爆款
{period}{by=product:仟么产品}卖得最好
{period}{by=product:chanpin}排名
{period}bestseller是{by=product:哪个产品}
{period} {by=product:hero product} 是啥
{period}{by=product:item}排行 要top{top}
{by=product:产品}/{period}/销售额/前{top}
{by=product:品} {period} 第一 速
{by=product:啥}啊这么火 {period}卖得最多的
{by=product:哪款}来着 {period}卖最多 客户等着回
{by=product:货} 卖得最多 {period} 就这
{period}{by=product:货}前{top=3:三样}
{period}最火的{top=5:五款}{by=product:单品}
{period}{top=6:六大}金刚 {by=product:产品}销售额
{period}{top=4:四大}天王{by=product:单品}
{period}卖得最多的{top=8:八个}{by=product:货号}
{period}{by=product:商品}榜数到第{top}名
{period}{by=product:畅销品}列{top=12:十二}个
{period}{by=product:产品}{top=20:二十强}
{period}{by=product:热卖}TOP{top=10:10}
{period}{by=product:品}前{top=7:7} 贴仓库门上
样品寄{top=3:三}款 {period}卖得最好的{by=product:三款}
做套餐 要{period}最好卖的{top=2:两样}{by=product:东西}
画册放{top=9:九}格 {period}销量前九{by=product:产品}
促销堆头{top=4:四}个 {period}卖最多的四种{by=product:货}
去广交会带{top=6:六}样 {period}卖得最多的{by=product:六样}
不是问谁 是{by=product:什么产品} {period}卖最多
地区别发了 {by=product:产品} {period}前{top}
{!period}的爆款过气了 {period}{by=product:什么}最火
{period} 别弄混{!period} {by=product:产品}第一
{period=last_week:上礼拜那七天}{by=person:谁}卖得最多
{period=this_month:从一号开始}{by=person:谁}卖得最多
{period=this_week:这礼拜打头起}{by=product:啥}卖得快 按金额第一
{period=q2:四五六月}{by=person:谁}业绩最高
{period=q1:一二三月份}{by=product:产品}前{top}
{period=q3:七八九仨月}{by=region:哪里}卖得最好
{period=q4:十十一十二月}{by=person:谁}第一
{period=last_year:旧年}{by=product:咩}卖得最多 写总结用
{period=yesterday:昨儿开门到打烊}{by=person:谁}卖最多
{period=today:开门到这会儿}{by=product:啥}卖得最好
{period=this_year:打正月起 今年}{by=region:哪个区}第一
{period=last_month:上个月那会儿}{by=person:业务}前{top=3:三}
`)

export const VOICES_SALES_EN = lines(`
on a customer's parking lot, {by=person:who} sold most {period}
driving so be quick, {period}, {by=person:who}'s first in sales
hey can you hear me, {by=person:who} had the best sales {period}
my dad owns the factory and asks {by=person:who} sold most {period}
bet with priya, {by=person:who} is number one in sales {period}
tom says he won {period}, prove it, {by=person:who} really sold most
engraving a cup now, name of the {period} {by=person:sales champion}
card needs a name: {period} top {by=person:seller}
pub quiz at the office: {by=person:who} sold the most {period}
{by=person:who} do i buy a pint for, best sales {period}
{by=person:who} is smashing it {period}, sales i mean
{by=person:who}'s bossing the sales board {period}
{by=person:which lad} sold most {period}
{by=person:which bloke} had the biggest sales {period}
{by=person:which of the girls on the shop floor} sold most {period}
{by=person:which shop assistant} took the most money {period}
{by=person:which field rep} is highest {period}
{by=person:which bd} got most revenue {period}
{by=person:which AE} closed biggest total {period}
{by=person:what sales executive} is first rank {period}
kindly tell {by=person:who} is having highest sales {period}
pls do the needful, {period} {by=person:top performer} name in sales
sir asked {by=person:who} stood first in sales {period}
madam wants {by=person:which executive} did maximum sales {period}
{by=person:who} done the maximum business {period}
eh {period} {by=person:who} sell most ah
{by=person:who} top sales {period} lah, boss waiting
wah {period} {by=person:which one} sell until like that, first one
{period} {by=person:who} sell the most can check
{by=person:who} has sell the most {period} please
please to say me {by=person:which man or woman} sold most in {period}
i want know {by=person:who} is first seller {period}
{by=person:which persons}, {top}, sold the most {period}
who{by=person:} d best seller {period}
{by=person:hoo} sold teh most {period}
{by=person:whos} topsales {period}
top selller {by=person:rep} {period}
{by=person:salesprson} of {period}, highest
{by=person:sales person} ranknig {period}
rep{by=person:} lederboard {period} top {top}
{period} best {by=person:rep} tks
{period} #1 {by=person:rep}?
{period} no 1 {by=person:sales guy} who dat
{by=person:rep} / {period} / highest sales / one name
{by=person:people} {period} sales desc limit {top}
just one name, {period}, top {by=person:seller}
first place only, {by=person:rep}, {period}
no runners up, {by=person:who} sold most {period}
gold medal only pls, sales, {by=person:person}, {period}
single best {by=person:salesperson} {period}, nothing else
payroll closing, top {top} {by=person:reps} by sales {period}
accountant here, need {by=person:salespeople} ranked {period}
legal needs it for a bonus dispute: {by=person:who} sold most {period}
van seats {top=7:seven}, take the seven best {by=person:sellers} {period}
table for {top=6:six}, so {period} best six {by=person:reps}
printing {top=3:three} certificates, best {by=person:salespeople} {period}
{top=5:five} gift cards for the five strongest {by=person:reps} {period}
trip for two so the {top=2:two} highest {by=person:sellers} {period}
make it ten, no, {top} {by=person:reps}, best sales {period}
count down from {top}, {by=person:reps} with most sales {period}
who{by=person:}'s in the first {top} on sales {period}
wall of fame wants {top=8:eight} {by=person:faces}, best sales {period}
all hands slide: {period} top {top} {by=person:individuals}
linkedin post, our {top=3:3} best {by=person:sellers} {period}
slack shoutout for the top {top=4:4} {by=person:folks} in sales {period}
{top=20:twenty} best {by=person:reps} {period} if we have that many
{top=12:a dozen} {by=person:reps} {period}, highest sales first
{top=15:15} highest {by=person:earners} in sales {period}
the {top=9:nine} {by=person:people} who sold most {period}
new here, whom do i shadow, {by=person:who} sells most {period}
just took over the team, {by=person:reps} by sales {period} please
i lost the crown i think, {by=person:who} leads {period} in sales
rumour says there's a new champ, {by=person:who}, sales {period}
hungover, remind me {by=person:who} won sales {period}
mate, {period}, {by=person:who} shifted the most gear in £
y'all know {by=person:who} sold the most {period}
gonna need {by=person:who} sold most {period}, thanks hon
{by=person:who} crushed quota hardest {period}, by sales
{by=person:who} hit the biggest sales figure {period}
{by=person:who} in our lot flogged the most {period}
{by=person:who} wears the yellow jersey {period}, sales
{by=person:who} sits at the top of the table {period}, sales
{by=person:whose} numbers are highest {period}
{by=person:whose} sales were best {period}
{by=person:whose} name is first on the sales board {period}
forget {!period}, {period}, {by=person:who} sold most
{period}, yes {=period}, not {!period}: best {by=person:rep}
i asked {!period} by mistake, {period} top {top} {by=person:reps}
not regions sorry, {by=person:people}, {period}, sales ranking
by head count i mean {by=person:per rep}, {period}, ranking
where to park the new truck, {by=region:which region} sold most {period}
dispatch asks {by=region:which area} moves most goods by value {period}
picking a warehouse spot, {by=region:where} did we sell most {period}
flying out monday, {by=region:which territory} is number one {period} in sales
billboard goes in {by=region:which market}, best sales {period}
sponsor a club in {by=region:whichever region} sold most {period}
{by=region:what side of the country} sells better {period}, top one
{by=region:north, south, east or west}, who sold most {period}
{by=region:which bit of the map} is darkest green {period}, sales
{by=region:which county} sold the most {period}
{by=region:which prefecture} is first {period} sales
{by=region:which branch's area} topped the sales {period}
{by=region:which circle} did maximum sales {period}
{by=region:which zone} is first rank {period}
{by=region:which side} sell the most {period} ah
{by=region:in which place} we have most sale {period}
{by=region:wich region} sold most {period}
{by=region:regoin} ranking {period}
{by=region:terrritory} with most sales {period}
{by=region:whr} did we sell most {period}
best {by=region:neck of the woods} {period} for sales
our {by=region:home turf} ranking {period}, areas by sales
top {by=region:postcode area} {period} by sales
champion {by=region:region} {period}, only the champion
first {by=region:territory} on the list {period}, sales
one {by=region:area} only, the biggest {period}
audit wants {by=region:regions} by revenue {period}, ranked
tax people ask, {by=region:states} ranked by sales {period}
lawyer question, {by=region:which state} did we sell most in {period}
{by=region:regional} podium {period}, top {top=3:three}
pie chart with {top=6:six} slices, best {by=region:regions} {period}
{top=2:two} strongest {by=region:areas} {period}
{top=5:five} pins on the map, the five best selling {by=region:markets} {period}
{top} {by=region:territories} that sold most {period}
ad money goes to the top {top} {by=region:regions} {period}
cut the list at {top}, {by=region:areas} by sales {period}
{by=region:geo} top {top} {period} rev
{by=region:EMEA, APAC and so on} ranked by sales {period}
{by=region:regions} {period} hi to lo
{by=region:area} wise sales ranking {period}
{by=region:state} wise top {top} {period}
{period} {by=region:zone} wise who is leading in sales
{period}, {by=region:where}'s the cash coming from mostly
{period} {by=region:where} is it selling like mad
{period} red flag goes to {by=region:which region}, best sales
not who, {by=region:where}, most sales {period}
stop giving me names, {by=region:regions}, {period}, top {top}
{!period} was the old one, {period} {by=region:territory} ranking
lady at the till asks {by=product:what} sells best {period}
customer wants our most popular, {by=product:which one} sold most {period}
one shelf left, {by=product:which product} sold most {period}
only room for one pallet, {by=product:what} sold best {period}
production planning, {by=product:which item} topped sales {period}
foreman asks {by=product:what part} sold most {period}
buying dept chasing, {by=product:which goods} moved most by value {period}
samples for the fair: top {top=6:six} {by=product:products} {period}
bundle the {top=2:two} best selling {by=product:items} {period}
catalogue has {top=9:nine} boxes, best {by=product:products} {period}
end cap fits {top=4:four}, the four top {by=product:sellers on the shelf} {period}
send {top=3:3} demo units of our best selling {by=product:models} {period}
hero image for the site, {by=product:bestseller} {period}
{by=product:what thing} keeps the lights on {period}, most sales
{by=product:what} do punters buy most {period}
{by=product:what} are folks going nuts for {period}, sales wise
{by=product:what}'s our cash cow {period}
{by=product:what}'s our bread and butter {period}, highest sales
{by=product:what}'s been flying out the door {period}
{by=product:what} kit sold most {period}
{by=product:which part number} sold most {period}
{by=product:which listing} made the most {period}
{by=product:which variant} sold best {period}
{by=product:which line} did the best {period}
{by=product:which material} is having most sales {period}
{by=product:which flavour or size or whatever} sold most {period}
{by=product:what item} sell best {period} lah
{by=product:what product} is the most sold {period} please
{by=product:wat} sold most {period}
{by=product:prodcut} ranking {period}
{by=product:bestseler} {period}
{by=product:itm} top {top} {period} thx
{by=product:prods} by rev {period} top {top}
{by=product:product} wise ranking {period}
{by=product:item} wise top {top} {period} for stock
most bought {by=product:thing} {period}
most wanted {by=product:article} {period} by sales
biggest {by=product:money maker} {period}
the one {by=product:product} that sold most {period}
our {by=product:number one seller, the product}, {period}
crown jewel {by=product:product} {period}, highest revenue
{by=product:product} of {period}, the best selling one
{top=10:ten} hottest {by=product:products} {period}
{top=5:5} {by=product:skus} that made most {period}
{top=8:eight} {by=product:part numbers} with most sales {period}
{top=7:seven} best {by=product:things we sell} {period}
first {top} {by=product:products} of the sales list {period}
podium of {by=product:products} {period}, {top=3:three} of them
{period}, {by=product:items}, sales, top {top}, go
{period} big hitters, {by=product:products}, {top}
{period} chart toppers, {by=product:items}, first {top}
not who sold it, {by=product:what}, best one {period}
skip the reps, {by=product:products}, {period}, {top} rows
{!period} is stale, {period} {by=product:bestseller}
{by=product:what} sold most {period=today:since we opened today}
{by=person:who} sold most {period=q1:january february march}
top {top} {by=product:items} {period=q2:april may june}
{by=region:which area} won {period=q3:july aug sept} on sales
best {by=person:seller} {period=q4:over oct nov dec}
{by=person:who}'s first {period=this_month:since the first of the month}, sales
{by=product:what} sold best {period=last_year:the whole of last year}
{period=yesterday:yesterday}'s {by=person:star seller}
{period=last_week:last week}'s top {top=3:three} {by=region:regions}, sales
{period=this_year:since new year}, {by=person:who} sold the most
`)

/** No period is said: for `missing`, as the sample tool must ask for it. */
export const VOICES_SALES_WITHOUT_PERIOD: Texts = {
  zh: lines(`
    咱这儿{by=person:谁}最会卖货
    老板刚问 {by=person:谁}业绩第一
    {by=person:销冠}嘛 谁
    头{top}个{by=person:业务员} 按业绩
    {by=person:业务员}龙虎榜 前{top=3:三}就行
    发奖呢 {by=person:哪个}卖得最多
    {by=person:边个}卖得最多呀
    {by=region:哪疙瘩}卖得最好
    开分店想看{by=region:哪个地区}卖得最多
    {by=region:大区}排名 前{top=5:5}
    {by=region:片区}谁第一
    {by=product:啥}最好卖
    补货 {by=product:哪款}卖得最多
    {by=product:爆款}前{top=10:十}
    {by=product:单品}排行 只要第一
    最抢手的{top=4:四样}{by=product:货}
  `),
  en: lines(`
    {by=person:who}'s our best seller, the person
    first place in sales, {by=person:who}
    top {top=3:three} {by=person:reps} for the slide
    {by=person:reps} ranked by sales pls
    {by=person:who} do i congratulate, most sales
    {by=region:where} do we sell most
    {by=region:territory} ranking, top {top}
    best {by=region:market} for a new shop, by sales
    {by=product:what} flies off the shelf
    our {by=product:bestseller}?
    {top=5:five} hottest {by=product:items}
    {by=product:sku} leaderboard top {top}
  `),
}
