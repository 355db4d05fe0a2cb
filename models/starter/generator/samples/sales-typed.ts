/**
 * Sales rankings as they are typed into a chat window: no punctuation, slips of the input method, half sentences,
 * the one that is ranked said in a roundabout way, words around the period that are no part of it.
 */
import type { Texts } from '../family.ts'
import { lines } from '../words/words.ts'

export const SALES_TYPED_ZH = lines(`
{period}这段日子{by=person:谁}卖得最来劲
{period}这一阵子{by=person:哪个销售}成绩拔尖
{period}那阵儿{by=person:谁}最能搂钱 说的是卖货
{period}整段算下来{by=person:头号业务员}是哪个
{period}里头{by=person:卖货最猛的}叫什么
{period}期间{by=person:哪个业务}拿单金额最吓人
{period}的账拢一拢 {by=person:谁}排最上面
{period}的数出来没 {by=person:谁}打头
{period}那份榜单上打头的{by=person:人}
{period}这一波{by=person:谁}赢了 论卖钱
{period}截止算账 {by=person:哪一个}领跑业绩
{period}战绩最硬的{by=person:业务员}
{period}为单位看 {by=person:哪位同事}卖得最多
{period}结算口径 {by=person:销售人员}谁居首
{period}光看销售额的话{by=person:谁}当老大
{period}那页报表翻一下 卖货第一的{by=person:大神}是谁
{period}表彰名单就缺一个名字 {by=person:卖得最多的人}
{period}锦旗写{by=person:谁} 卖货最多的
{period}奖金池那一大份归{by=person:谁} 按卖了多少钱
{period}抽成拿得最多的{by=person:业务} 也就是卖最多的
{period}{by=person:谁}给公司挣的最多啊
{period}{by=person:谁}给咱挣脸了 销售第一那位
{period}{by=person:谁}进账最厚
{period}{by=person:谁}吃肉 别人喝汤 销售额看
{period}{by=person:谁}出的单子加起来最大
{period}{by=person:谁}一骑绝尘啊
{period}{by=person:谁}是卷王 业绩那块
{period}{by=person:谁}杀疯了
{period}{by=person:谁}卖爆了 给个名
{period}{by=person:谁}稳坐头把交椅 业绩
{period}{by=person:谁}又双叒第一了 业绩榜
{period}{by=person:谁}的流水最高 就一个
{period}{by=person:谁}的回款先不管 卖得最多是他不
{period}{by=person:谁}手里出的货最值钱
{period}{by=person:谁}家伙事儿最硬 卖得最多呗
{period}{by=person:谁}顶呱呱 卖东西
{period}{by=person:谁}这么能卖啊 第一名那个
{period}{by=person:谁}打头阵 业绩上说
{period}{by=person:谁人}业绩犀利过晒
{period}{by=person:哪个伢}卖得最狠
{period}{by=person:哪个龟儿}卖得最凶 请他吃火锅
{period}{by=person:哪个瓜娃子}卖得多哦
{period}{by=person:哪个妹坨}卖得最好咯
{period}{by=person:哪个后生}卖得最多
{period}{by=person:哪个靓仔}跑赢大家 业绩第一
{period}{by=person:哪位老表}卖得最多哈
{period}{by=person:哪个老铁}业绩老高了
{period}{by=person:哪个爷们儿}卖得最冲
{period}{by=person:哪个囡囡}业绩顶高
{period}{by=person:哪个瘪三}抢了第一 卖货
{period}{by=person:哪个扛把子}业绩最高
{period}{by=person:哪个大拿}卖得最多
{period}{by=person:哪个猛人}成交最多钱
{period}{by=person:哪个狠角色}销售额最高
{period}{by=person:哪个小朋友}第一呀 销售组的
{period}{by=person:哪个学徒还是老师傅}卖第一
{period}{by=person:哪个客户经理}签的额度最大
{period}{by=person:哪个置业顾问}卖得最多
{period}{by=person:哪个柜姐}卖得最多
{period}{by=person:哪个主播}带货最多 我们家的
{period}{by=person:哪个跟单的}业绩高
{period}{by=person:哪个外贸员}出货额最大
{period}{by=person:哪个代表}跑得最好 医药那边的 论销售额
{period}{by=person:哪个店长}卖得最多
{period}{by=person:哪个组员}业绩冒尖
{period}{by=person:哪个电销}出单金额最大
{period}{by=person:哪个小二}成交额最高
{period}{by=person:业务一哥}
{period}{by=person:业务一姐或者一哥}
{period}{by=person:头牌业务员}谁啊
{period}{by=person:当家销售}
{period}{by=person:金牌销售} 叫啥名
{period}{by=person:明星员工} 卖货那种
{period}{by=person:MVP}是谁 销售
{period}{by=person:榜一大哥} 卖货榜
{period}{by=person:卖神}
{period}{by=person:王牌业务}花名报一下
{period}{by=person:最牛业务员}
{period}{by=person:最强打工人} 看卖了多少钱
{period}{by=person:业绩天花板}是谁
{period}{by=person:扛鼎的那个人} 业绩
{period}{by=person:带头大哥}是谁 卖得最多的
{by=person:谁呢} 卖得最多 {period}那会儿
{by=person:谁来着} {period}业绩老大
{by=person:谁诶} {period}第一
{by=person:谁行啊} {period} 销售额
{by=person:谁最会忽悠客户掏钱} {period}
{by=person:谁最顶用} {period}卖货
{by=person:谁在领跑} {period} 销售
{by=person:谁占鳌头} {period}业绩
{by=person:谁把货卖出去最多} {period}算
{by=person:哪位大佬} {period}卖得最多
{by=person:哪位仁兄}{period}业绩最高呀
{by=person:哪一位英雄} {period}销售桂冠
{by=person:业务员} {period} 老大
{by=person:业务员}里{period}哪个冒头 一个名字
{by=person:销售}这边{period}数据 谁最高
{by=person:销售}里面{period}最拿得出手的
{by=person:人}排 {period}排 卖多少排
{by=person:人名} {period} 卖最多
{by=person:同事们}{period}卖货pk 谁赢
{by=person:小伙伴}{period}的业绩比一比
{by=person:员工}销售额 {period} 倒序
{by=person:个人}业绩 {period}这块的排序
{by=person:个人}维度 {period} 销售
{by=person:业务}龙虎榜 {period}版
{by=person:谁}卖多谁卖少 {period} 捋一个我看
{by=person:谁}该请客 {period}卖最多的请
{by=person:谁}值得涨薪 看{period}卖的钱
{by=person:谁}能去马尔代夫 {period}业绩第一的去
{by=person:谁}能上台领奖 {period}卖货最多
{by=person:谁}能当组长 看{period}销售额第一是哪个
{by=person:谁}背的锅我不管 {period}谁业绩最高
要写喜报 {period}{by=person:谁}卖得最多
做海报 照片放{by=person:谁} {period}业绩最好
写通报表扬 {period}{by=person:业务员}第一
发朋友圈夸人 {period}{by=person:谁}卖得好
明早晨会点名表扬 {period}{by=person:谁}
老总要请吃饭 {period}卖得最多{by=person:那个伙计}
面试的问我们这儿{by=person:谁}最强 {period}业绩
隔壁组不服 {period}到底{by=person:谁}卖得最多嘛
客户想指定最好的业务 {period}{by=person:谁}业绩最高
徒弟想找个师傅 {period}{by=person:哪个人}卖货最厉害
我要挖人 说笑的 {period}{by=person:谁}卖得最多
竞聘要看数 {period}{by=person:谁}的销售额最高
转正答辩提到{period}第一名 {by=person:是谁}
提成算到一半卡住 {period}{by=person:谁}卖得最多
部门群里吵翻了 {period}{by=person:谁}是第一
老婆问我为啥没拿第一 我看看{period}是{by=person:谁}
猜猜{period}{by=person:谁}第一 我猜不着你说
电梯里碰到老板 他问{period}{by=person:谁}卖最好
工牌要贴星 {period}业绩最高{by=person:那位}贴
欧了 下一个问题 {period}{by=person:谁}卖得最多
不好意思又来了 {period}{by=person:哪位}业绩第一
麻烦姐 {period}{by=person:谁}卖得最多 我急着报
在么 {period}{by=person:业务员}谁最高
哈喽 {period}销售{by=person:谁}第一
内个 {period}{by=person:谁}业绩最好来着 忘了
emmm {period}{by=person:谁}最能卖
话说{period}{by=person:谁}卖最多啊
所以{period}{by=person:谁}赢了
然后呢 {period}{by=person:谁}业绩榜第一
等下 我问的是{period} {by=person:谁}业绩最高
不是{!period} 是{period}的 {by=person:谁}第一
{!period}那个先撂下 {period}{by=person:谁}最能卖
{!period}的看完了 换{period} {by=person:业务员}排一个
说岔了 {!period}改成{period} {by=person:头号业务员}
{period}吧 {!period}太早了 {by=person:谁}卖得猛
{period}水卖得最多 打快了 {by=person:谁}
{period}{by=person:谁}迈得最好 卖
{period}{by=person:谁}业级第一
{period}{by=person:谁}销售俄最高
{period}{by=person:谁}卖的最对 多
{period}{by=person:谁}麦的罪多
{period}{by=person:睡}卖得最多 是谁
{period}{by=person:肖冠}是哪位
{period}{by=person:夜务员}第一
{period}{by=person:销受}谁第一
{period}{by=person:shui}mai de zui duo
{period} {by=person:yewuyuan} paiming
{period}{by=person:yw}业绩no1
{period}{by=person:销G}
{period}{by=person:业務員}邊個最勁
{period}{by=person:谁}卖滴最多咧
{period}{by=person:sei}业绩最好
{period}{by=person:谁}卖de最多
{period}的 Top Sales {by=person:哪位}
{period} sales champion {by=person:是谁呀}
{period} winner {by=person:谁} 销售
{period}谁closed最多 {by=person:人}
{period}{by=person:谁}的GMV最高 我说的是咱们同事
{period} {by=person:rep}里面谁number one
{period}{by=person:谁}的performance最好 要写review
呃那个我想问一下{period}就是卖东西卖得最多的那个{by=person:人}是谁啊
你帮我看看嗯{period}我们的{by=person:业务员}谁卖的最好哦
就是说{period}呃{by=person:销售}里面哪一个业绩最高你跟我讲一下
喂帮我查一个东西{period}的{by=person:谁}卖得最多好吧
{by=person:谁呃谁}{period}业绩第一那个
{period}业绩倒过来排 从最高起 {by=person:人}
{period}第一的{by=person:业务}一个 别啰嗦
{period}我排第几无所谓 {by=person:谁}第一
{period}肯定不是我 {by=person:那是谁} 业绩第一
{period}是不是还是老王第一 {by=person:谁}卖最多
{period}新人里有没有黑马 不管了 全公司{by=person:谁}卖最多
{period}{by=person:哪几位}业绩靠前 {top}个
{period}{by=person:业务员}拎{top}个出来 卖得最多的
{period}挑{top}个最能卖的{by=person:人}
{period}{by=person:能卖货的}挑{top=3:三个}
{period}{by=person:业务}前{top=3:三}甲
{period}{by=person:销售}头{top=2:两}名
{period}{by=person:销售}状元榜眼探花 {top=3:3}个都要
{period}业绩金银铜牌{by=person:给谁} {top=3:三个}
{period}{by=person:业务员}第{top=1:一}名
{period}卖得最好的{top=1:一个}{by=person:销售}
{period}{by=person:哪一个人}业绩最高 就{top=1:1}个
{period}top{top=1:1}的{by=person:业务}
{period}前{top=5:五}的{by=person:干将}
{period}{by=person:五虎上将} 取{top=5:五}个 按卖钱
{period}业绩{top=10:十}佳{by=person:员工}
{period}{by=person:业务员}评个{top=10:十}佳 看卖了多少
{period}{by=person:谁谁}上榜 榜长{top}
{period}榜单{top}人 {by=person:业务员}
{period}{by=person:卖货达人}{top}位
{period}{by=person:业绩王者}前{top}
{period}{by=person:业务}取头部{top}个
{period}{by=person:销售精英}名单 {top}人
{period}先进个人{top}名 按销售额 {by=person:业务员}
{period}{by=person:大神}前{top} 卖钱多的
{period}旅游名额{top}个 给卖得最多的{by=person:业务员}
{period}聚餐坐{top=8:八}位 请业绩最好的{by=person:伙计}
{period}优秀{by=person:员工}{top=6:6}名 看销售额
{period}拿奖{top=4:四}人 {by=person:都是谁} 论业绩
{period}跑单前{top=7:七}的{by=person:骑手一样的业务}
{period}{by=person:业务员}前{top=15:十五}发表格
{top}个{by=person:猛将} {period} 业绩
{top}名{by=person:销售} {period}卖得最凶的
前{top}的{by=person:同事}{period}卖货多的 做红榜
来{top}个名字 {period}{by=person:业务员}业绩最高
给我{top}个人 {period}业绩最猛{by=person:那批}
红榜只贴{top} {period}{by=person:谁}
名单控制在{top}以内 {period}{by=person:销售}业绩榜
{by=person:业务}{top=3:仨} {period}卖得最好
{by=person:人}{top=5:五个} {period} 业绩高的
{by=person:销售}排名{top}强 {period}
{by=person:谁}进{period}前{top}
{by=person:业务员}{period}从第一念到第{top}
{by=person:个人}榜{period} limit {top}
{by=person:sales}前{top=3:3} {period} 谢
年会颁奖按{period}业绩 头{top}个{by=person:业务}
公众号推文要{period}前{top=3:三}{by=person:销售}
先十个 嗯 {top}个吧 {period}{by=person:人}
要第一也要后面的 共{top}个 {period}{by=person:业务员}
{period}{by=person:销售}们的名次表
{period}{by=person:团队成员}业绩由高到低
{period}{by=person:大伙儿}卖得咋样 排一排
{period}{by=person:各位}的销售成绩单
{period}{by=person:每个业务员}销售额 看名次
{period}{by=person:人均别算} 就人和人比 谁卖多
{period}{by=person:个人}pk结果
{period}{by=person:业务}擂台谁赢了
{period}{by=person:业务员}红黑榜 我只看红的
{period}{by=person:销售}排座次
{period}{by=person:导购}卖货比赛结果
{period}{by=person:人员}销售汇总 按高低

{period}{by=region:哪块地盘}卖得最好
{period}{by=region:哪块地盘}最出钱
{period}{by=region:哪片}红火
{period}{by=region:哪片}的单子加一起最大
{period}{by=region:哪个大区}卖得最凶
{period}{by=region:哪个大区}挑大梁
{period}{by=region:哪个大区}给总部贡献的销售最多
{period}{by=region:哪一大片}业绩亮眼 第一那个
{period}{by=region:哪块市场}吃得最开
{period}{by=region:哪块肥肉} 我说地区 卖得最多
{period}{by=region:哪块地儿}走货走得猛
{period}{by=region:哪方水土}最养业绩
{period}{by=region:哪路人马} 分区的那种 卖第一
{period}{by=region:哪条线上的区}销售额大
{period}{by=region:哪个城市群}销售额最高
{period}{by=region:哪个地级市那片}卖得多
{period}{by=region:哪个省区}销售冠军
{period}{by=region:哪个省}下单最多钱
{period}{by=region:哪座城}买我们东西最多 按地区看
{period}{by=region:哪个分区}第一
{period}{by=region:哪个网格}业绩高
{period}{by=region:哪个营业部的片}成绩最好
{period}{by=region:哪个商圈}卖得最火
{period}{by=region:哪个县}卖得最多 下沉市场
{period}{by=region:哪个国家和地区}卖得最好 外贸
{period}{by=region:哪个洲}出口额最高
{period}{by=region:哪个站点区}成交最多
{period}{by=region:哪头儿}挣得多 南头还是北头
{period}{by=region:哪旮瘩}卖货最尿性
{period}{by=region:哪疙瘩}销量贼拉高
{period}{by=region:啷个塌塌}生意最巴适
{period}{by=region:啥子片区}业绩最扎实
{period}{by=region:哪凯}卖得最多哦
{period}{by=region:哪哈}卖得最好
{period}{by=region:边一区}业绩最劲
{period}{by=region:边笪}卖得多啲
{period}{by=region:边度嘅市场}最旺
{period}{by=region:啥里块}生意顶好
{period}{by=region:阿里搭}卖得顶多
{period}{by=region:哪块瓦儿}卖得最多
{period}{by=region:哪坨}卖得最多咯
{period}{by=region:么子地方}销路最好
{period}{by=region:哪个垯子}卖得最起劲
{period}{by=region:啥场儿}卖类最多
{period}{by=region:哪个哈}生意好
{period}{by=region:哪里哪里}卖得多
{period}{by=region:何处}销售额居首
{period}{by=region:何地}业绩为最
{period}{by=region:哪里人}最爱买我们家东西 论金额
{period}{by=region:哪边的客户}掏钱最多 看地区
{period}{by=region:哪边的天下} 卖货第一那区
{period}{by=region:地盘}谁最大 看销售
{period}{by=region:地盘}排座次
{period}{by=region:版图}上卖得最好的一块
{period}{by=region:片区}哪家强
{period}{by=region:片区}业绩老大
{period}{by=region:片区}摸个底 按卖的钱从多到少
{period}{by=region:大区}头把交椅
{period}{by=region:大区}间pk 谁第一
{period}{by=region:大区}业绩打擂
{period}{by=region:区域}贡献度 排下
{period}{by=region:区域}销售对比 最高的
{period}{by=region:区域}里面最给力的
{period}{by=region:地区}热力图 最热的是
{period}{by=region:地区}那一栏按销售额降序
{period}{by=region:地区}为维度的业绩
{period}{by=region:分地区}卖货
{period}{by=region:分片}看业绩哪个顶
{period}{by=region:各省}的销售名次
{period}{by=region:各地}卖得怎么样 排一排
{period}{by=region:各个区}谁强谁弱
{period}{by=region:各分区}销售pk
{period}{by=region:全国各地}哪儿卖得最多
{period}{by=region:四大区}销售额比一比
{period}{by=region:老区新区}一起排 第一是谁
{period}{by=region:城市}销售榜
{period}{by=region:粮仓市场}是哪个 卖最多的那区
{period}{by=region:大本营}是哪儿 销售额最高的地方
{period}{by=region:主战场}销售额最高的是
{period}{by=region:最旺的地方}
{period}{by=region:最挣钱的区}按销售额
{period}{by=region:最能打的大区}
{period}{by=region:业绩高地}是哪
{period}{by=region:冠军区}
{period}{by=region:标杆区域}哪个 卖最多
{by=region:哪儿}最好卖 {period}
{by=region:哪儿呀} {period} 销售第一
{by=region:哪块} {period}卖钱最多
{by=region:哪片儿}{period}业绩最高呢
{by=region:哪片区呢} {period}
{by=region:哪个区}称王 {period}销售
{by=region:哪个区}{period}那阵最旺
{by=region:哪个市场} {period}期间 卖得最多
{by=region:啥地方}{period}买得最多
{by=region:南边北边} {period}哪儿卖得最好
{by=region:东部西部中部}{period} 谁卖得最多
{by=region:北上广那些} {period}哪儿销售第一
{by=region:区} {period} 卖最好
{by=region:区域} {period} no.1
{by=region:大区} {period} 业绩 老大
{by=region:大区}销售 {period}那张表
{by=region:地区}{period}卖货榜
{by=region:地区}销售 {period} 排序
{by=region:片区} 销售额 {period} 从多到少
{by=region:省份} 排行 {period} 销售
{by=region:市场}销售 {period} 最高那个
要加派人手 先问{period}{by=region:哪片}最忙 就是卖得最多
开春要铺货 {period}{by=region:哪个区}卖得最多
租仓库嘛 看{period}{by=region:哪里}卖得最多
下个月我出差去{by=region:哪} {period}卖得最好的地方去
路演选址 {period}{by=region:哪个地方}销售额最高
经销商大会放{by=region:哪里}开 {period}业绩最高的区
招人往{by=region:哪块}招 {period}卖最多的那块
老板要去视察{period}卖得最好的{by=region:地方}
投抖音定向 {period}{by=region:哪个地域}卖得最多
物流问{period}{by=region:哪个方向}货最多 按金额
运费涨了 想看看{period}{by=region:哪个区}撑着销售
备货给{by=region:哪片} {period}卖得最多那片
我管华东的 {period}是不是输了 {by=region:哪个区}第一
跟分公司的人争 {period}{by=region:谁家地盘}业绩高
大区会上要讲 {period}{by=region:哪个大区}最高
地图上要标红一块 {period}销售额最高的{by=region:地区}
经理让我圈个重点区域 {period}{by=region:哪儿}卖得最多
写区域复盘 开头要{period}{by=region:区域}第一
论文数据 {period}{by=region:各地区}销售名次
搬去哪儿住都行 反正{period}{by=region:哪儿}卖得最好我去哪儿
有人说北方不行 {period}{by=region:哪里}第一啊
我看报表看花了眼 {period}{by=region:哪个区域}第一
{!period}是华南 那{period}呢 {by=region:哪个区}
不看{!period}的 {period}{by=region:大区}谁赢
人先不问 {period}{by=region:地区}排
产品不用 {period}按{by=region:片区}
{period}{by=region:那片}卖得最好 哪片
{period}{by=region:地取}排行 区
{period}{by=region:大驱}业绩第一
{period}{by=region:片曲}卖得最好
{period}{by=region:区玉}销售第一
{period}{by=region:哪里卖得}最多的说
{period}{by=region:diqu}paihang
{period} {by=region:daqu} diyi
{period}{by=region:nali}卖得最多
{period}{by=region:DQ}销售榜
{period}{by=region:哪個區}業績最好
{period}{by=region:哪国}卖得多 市场那个意思
{period} top {by=region:region} 是哪个
{period} {by=region:market} ranking 发下
{period}{by=region:哪个zone}销售最高
{period}{by=region:area}里谁是no1 写deck
{period} by {by=region:region} 拉个数 最高的
{period} 哪个{by=region:city cluster}卖最好
嗯就是{period}那个我们{by=region:哪个地方}卖得最多你看看
我想问下啊{period}我们这些{by=region:大区}里面哪个大区的业绩是最高的
那个{period}然后{by=region:哪个片区}排第一呢
喂{period}{by=region:哪边}卖得最好啊我信号不好
{period}{by=region:区}里最好的{top}个
{period}{by=region:地盘}前{top}
{period}{by=region:地盘}卖得好的挑{top}块
{period}{by=region:大区}前{top=3:三}甲
{period}{by=region:大区}{top=2:俩}最强的
{period}{by=region:哪几片}卖得好 {top}片
{period}{by=region:哪几个省}销售靠前 说{top}个
{period}{by=region:哪些城市}卖最多 列{top}个
{period}{by=region:省}里前{top}
{period}{by=region:省份}销售{top=10:十}强
{period}{by=region:百强县}里卖得最好的{top=10:十}个
{period}{by=region:城市}销售{top=5:五}强
{period}{by=region:市场}销售额头{top}名
{period}{by=region:片儿}卖得最好的{top=1:一}块
{period}{by=region:区域}第{top=1:一}就行
{period}top{top=1:1} {by=region:大区}
{period}{by=region:区}给{top=4:四}个 卖得多的
{period}{by=region:分区}业绩{top=6:六}强
{period}{by=region:地方}挑{top=3:仨} 销售好的
{period}{by=region:国家市场}前{top=8:八}
{period}{by=region:战区}前{top} 销售额
{period}{by=region:地区}从高往低数{top}个 卖货
{top}块{by=region:地盘} {period} 卖得最旺
{top}大{by=region:市场} {period}
{top}个{by=region:区} {period}业绩高的
前{top}的{by=region:片区} {period}
加大投放{top}个{by=region:城市} 要{period}卖得最好的
只跑{top}个{by=region:区} {period}卖得最多的那些
巡店跑{top=3:三}片 {period}{by=region:哪三片}卖得好
{by=region:大区}榜{period} 前{top=5:5}名
{by=region:地区}{top=3:3}强 {period} 销售
{by=region:片区} {period} 头{top}
{by=region:省}{period}卖得好的 {top}个够了
{by=region:region} {period} top{top=5:5}
别给太多 {top}个{by=region:地区} {period}销售高的
饼图放{top}块 {period}{by=region:大区}

{period}{by=product:哪款}最好出手
{period}{by=product:哪款}卖得最爆
{period}{by=product:哪款}一直补货补不上 卖得最多的
{period}{by=product:哪款}挣得最多 销售额
{period}{by=product:哪款}扛起半边天
{period}{by=product:啥货}走得最凶
{period}{by=product:啥货}最吃香
{period}{by=product:啥货}卖脱销了 第一名那样
{period}{by=product:爆款}到底是哪个
{period}{by=product:爆款}叫啥
{period}{by=product:大爆款} 一个
{period}{by=product:爆品}第一
{period}{by=product:网红款}是哪样
{period}{by=product:当家花旦} 我说产品
{period}{by=product:招牌货}卖得最多的
{period}{by=product:主打款}卖得第一是谁
{period}{by=product:拳头产品}
{period}{by=product:现金牛}是哪款
{period}{by=product:C位单品}
{period}{by=product:顶流}是哪个货
{period}{by=product:扛把子货}
{period}{by=product:硬通货}卖得最好那个
{period}{by=product:财神爷一样的那款货}
{period}{by=product:最热的那样东西}
{period}{by=product:最招人的货}
{period}{by=product:卖疯了的那个}
{period}{by=product:啥}最火爆
{period}{by=product:啥}一上架就没 卖最多的
{period}{by=product:啥}卖得嗷嗷的
{period}{by=product:啥}卖得刚刚的
{period}{by=product:啥玩意}卖得最尿性
{period}{by=product:啥子货}走得最俏
{period}{by=product:啥子}最好卖嘛
{period}{by=product:么斯}卖得最好
{period}{by=product:么货}卖得最俏皮
{period}{by=product:咩}最好卖呀 老细问
{period}{by=product:乜货}最走得
{period}{by=product:边款}卖得最劲
{period}{by=product:边只产品}卖得最多
{period}{by=product:啥个物事}卖得顶多
{period}{by=product:啥个牌号}生意顶好
{period}{by=product:甚东西}卖得最多
{period}{by=product:甚货}出得快 按钱
{period}{by=product:啥物件}卖类最中
{period}{by=product:哪路货}卖得最好
{period}{by=product:哪门子货}卖这么多
{period}{by=product:哪号货}销售额最高
{period}{by=product:哪档子货}卖得最多
{period}{by=product:哪桩生意} 产品来说 卖最多
{period}{by=product:哪只}卖得最多 产品编号
{period}{by=product:哪支}口红卖第一 我是说产品
{period}{by=product:哪台机型}卖得最多
{period}{by=product:哪双}卖得最火 鞋
{period}{by=product:哪件}卖得最好 衣服
{period}{by=product:哪道菜}卖得最好
{period}{by=product:哪瓶}卖得最多 酒
{period}{by=product:哪箱}走得多 水果
{period}{by=product:哪味}卖得最好 药材
{period}{by=product:哪盘}卖得最多 轮胎
{period}{by=product:哪套}课卖得最火
{period}{by=product:哪个套餐}卖得最多
{period}{by=product:哪个配置}卖得最多
{period}{by=product:哪个颜色款}卖得最好
{period}{by=product:哪个尺码的货}卖第一
{period}{by=product:哪个规格}走得多 论金额
{period}{by=product:哪个牌子}卖得最好
{period}{by=product:哪个SKU}最猛
{period}{by=product:哪个料号}出货金额大
{period}{by=product:哪个系列}打头
{period}{by=product:哪个口味}卖得最多
{period}{by=product:哪个品种}销路好
{period}{by=product:哪个玩意儿}客户最爱买
{period}{by=product:哪个东东}最热
{period}{by=product:哪个新品老品}都算 最好卖的
{period}{by=product:什么东东}卖得最多
{period}{by=product:什么单品}最带货
{period}{by=product:什么型号}出得多
{period}{by=product:什么服务}卖得最好 我们卖的
{period}{by=product:什么零件}卖得最多
{period}{by=product:什么机器}订的人最多 按金额
{period}{by=product:什么菜品}最卖钱
{period}{by=product:什么样的货}最吃得开
{period}{by=product:货}里面谁最争气
{period}{by=product:货}走得最好的
{period}{by=product:货品}名次
{period}{by=product:货品}哪个顶用 销售额
{period}{by=product:货架上}哪样卖得最多
{period}{by=product:单品}王
{period}{by=product:单品}谁是老大
{period}{by=product:单品}比拼
{period}{by=product:产品}pk 谁赢
{period}{by=product:产品}销售谁占大头
{period}{by=product:产品}线上卖得最好的一个
{period}{by=product:产品}红榜
{period}{by=product:产品}那张表 排第一的
{period}{by=product:产品}维度排名拉一个
{period}{by=product:商品}的销售降序
{period}{by=product:商品}热度 按卖的钱
{period}{by=product:品类}哪个最大
{period}{by=product:品种}销售排座次
{period}{by=product:型号}销售榜
{period}{by=product:SKU}排序 销售额
{period}{by=product:款式}哪个最好卖
{period}{by=product:各款}卖得咋样 排个
{period}{by=product:各样货}的名次
{period}{by=product:各型号}卖钱多少排一排
{period}{by=product:咱卖的东西}里头啥最挣
{period}{by=product:热销款}给个名
{period}{by=product:热卖}那个是啥
{period}{by=product:畅销}王
{period}{by=product:畅销货}是哪样
{by=product:爆款} {period}那时候
{by=product:爆款}啊 {period}的
{by=product:爆品}{period}是啥呀
{by=product:啥} 卖得最火 {period}这段
{by=product:啥货呢} {period}卖得多
{by=product:啥好卖} {period}
{by=product:啥卖得动} {period}看
{by=product:啥最出货} {period} 算钱
{by=product:哪款呢} {period} 第一
{by=product:哪款货}{period}最走俏
{by=product:哪样}最香 {period}
{by=product:哪样}卖得多 {period}数据
{by=product:什么货}卖钱 {period}
{by=product:什么}卖得最旺啊{period}里
{by=product:货} {period} 老大
{by=product:产品} {period} 卖最多
{by=product:产品} {period}那段 第一
{by=product:单品} {period} 销售额最高
{by=product:商品} {period} no1
{by=product:型号} {period} 销售最大
{by=product:热销} {period} 来一个
要囤货 {period}{by=product:啥}最好卖
明天上直播 挂{period}卖得最多的{by=product:东西}
做橱窗 {period}{by=product:哪件}卖得最好
打折促销选品 {period}{by=product:哪个}卖得最多 产品
厂里要排班 {period}{by=product:哪个货}要得最多 按销售额
供应商问下单哪样 {period}{by=product:啥}卖最多
开发新款参考 {period}{by=product:哪款}卖得最多
研发问客户爱买啥 {period}{by=product:哪款}销售额最高
盘点完了 {period}{by=product:啥货}卖最多
备双11 {period}{by=product:哪个宝贝}最火
客户问推荐 {period}{by=product:哪款产品}卖最多我就推哪款
拍视频主角用{by=product:哪款} {period}销售额第一的
宣传册封面 {period}{by=product:啥产品}卖得最好
样品寄{by=product:哪个} {period}卖得最好的那个
菜单要重排 {period}{by=product:啥菜}点得最多 按销售额
老板娘让多进点 {period}{by=product:啥}卖得最快最多
进货单写啥 {period}{by=product:哪样货}第一
采购价谈判用 {period}{by=product:哪个料}销售额最大
闺女写作业要调查 {period}店里{by=product:啥}卖得最多
买家秀征集 {period}{by=product:爆款}
车里只能带一样样品 {period}{by=product:哪个}卖得最好
展台就摆一款 {period}卖得最旺的{by=product:货}
被问倒了 {period}咱{by=product:哪样}第一
人我知道 {period}{by=product:产品}呢 哪个第一
地区不要 {period}{by=product:货}谁第一
不是问哪个业务 是{by=product:哪个产品} {period}卖最多
{!period}的爆款都凉了 {period}的{by=product:爆款}呢
{!period}不用了 要{period}{by=product:热销品}
{period}{by=product:暴款}是啥
{period}{by=product:报款}
{period}{by=product:爆欸款}打错 爆款
{period}{by=product:那款}麦得最好
{period}{by=product:产屏}销售第一
{period}{by=product:商评}排行
{period}{by=product:单频}卖最多
{period}{by=product:深么}卖得最多
{period}{by=product:啥伙}卖得好 货
{period}{by=product:baokuan}
{period} {by=product:shenme} mai de hao
{period}{by=product:cp}销售榜 产品
{period}{by=product:BK}是哪个 爆款
{period}{by=product:產品}排行
{period}best selling {by=product:那个货}
{period}的{by=product:hit product}
{period} {by=product:sku} no.1
{period} top {by=product:item} 发我下
{period}{by=product:哪个product}最hot
{period}{by=product:什么item}的sales最高
{period} {by=product:品} revenue 第一
呃我想问{period}我们店里{by=product:什么东西}卖得最多啊
就那个{period}嗯卖得最好的{by=product:产品}你给我说一下
帮我查一下{period}啊就是{by=product:哪一款}卖的最火这样子
喂{period}{by=product:啥货}走得最多仓库这边问呢
{period}{by=product:爆款}{top}个
{period}{by=product:爆款}列{top=5:五}样
{period}{by=product:爆款}挑{top=3:仨}
{period}{by=product:爆品}前{top}
{period}{by=product:热卖}前{top}
{period}{by=product:热销货}{top}款
{period}{by=product:啥货}卖得好 说{top}样
{period}{by=product:哪几样}最火 {top}样
{period}{by=product:哪几款}上榜 {top}款
{period}{by=product:哪些货}走得好 前{top}
{period}{by=product:货}挑{top}样卖得最好的
{period}{by=product:货}卖得旺的 头{top}个
{period}{by=product:单品}{top=10:十}强
{period}{by=product:单品}{top=3:三}甲
{period}{by=product:产品}第{top=1:一}位
{period}top{top=1:1}{by=product:爆款}
{period}最火{top=1:一款}{by=product:单品}
{period}{by=product:款}卖得最好{top=2:俩}
{period}{by=product:菜}点得最多的{top=8:八}道 算钱
{period}{by=product:型号}前{top=6:六}
{period}{by=product:SKU}销售额 top{top}
{period}{by=product:sku}头部{top}个
{period}{by=product:商品}榜截{top}
{period}{by=product:产品}排名 到{top}为止
{period}{by=product:品}取{top=15:15}个 卖得多的
{period}{by=product:产品}卖货榜{top=20:二十}
{top}样{by=product:货} {period}走得最好
{top}款{by=product:爆款} {period}
{top}个{by=product:单品} {period}卖得最狂
前{top}{by=product:货} {period}卖的
橱窗摆{top=4:四}样 {period}{by=product:哪四样}卖得最好
直播间上{top}个链接 {period}卖得最好的{by=product:货}
首页放{top=6:6}个 {period}{by=product:热销}
样册印{top}页 {period}{by=product:产品}卖得最好的
试吃挑{top=3:三}种 {period}{by=product:卖得最好的}
{by=product:货}{top=3:仨} {period} 最好卖
{by=product:产品}{period} {top}强 销售
{by=product:爆款}{top}个{period}的
{by=product:单品}榜 {period} 头{top}
{by=product:款}{period}卖最多 {top}个
{by=product:sku}{top=10:10} {period} 按钱
补货清单先补{top}样 {period}卖得最猛的{by=product:货}
{period=q1:开头仨月}{by=person:谁}卖得最猛
{period=q1:一二三月份}{by=product:爆款}
{period=q2:四五六月}{by=region:哪块地盘}最旺
{period=q2:二季头到二季尾}{by=person:头号业务员}
{period=q3:七八九三个月}{by=product:哪款}卖得最多
{period=q3:夏天那季Q3}{by=region:哪个大区}第一
{period=q4:年底那一季}{by=person:谁}冲得最高 业绩
{period=q4:十月到年底}{by=product:啥货}最抢手
{period=today:今天开门到这会儿}{by=product:啥}卖得最多
{period=today:今日截止此刻}{by=person:哪个销售}领先
{period=yesterday:昨儿一天下来}{by=region:哪片}最好卖
{period=yesterday:昨日}{by=product:爆款}{top=3:三个}
{period=this_week:礼拜一到今天}{by=person:谁}第一 业绩
{period=this_week:这周过到现在}{by=product:哪样}卖得好
{period=last_week:上礼拜七天}{by=region:哪个区}卖得最多
{period=last_week:上周一到上周日}{by=person:销售}前{top=3:仨}
{period=this_month:这月一号起}{by=person:卖货最猛的}
{period=this_month:开月到今}{by=region:大区}前{top}
{period=last_month:上一个整月}{by=product:哪个品}打头
{period=last_month:上个月一整月}{by=person:谁}的业绩最大
{period=this_quarter:这季开头到今}{by=product:热卖}{top}样
{period=last_quarter:上一整季}{by=region:地盘}谁最大 论销售
{period=this_year:打元旦起}{by=person:谁}卖得最多
{period=this_year:今年到这会儿}{by=product:顶流单品}
{period=last_year:去年一整年下来}{by=region:哪片}当老大 销售
{period=last_year:上一年从头到尾}{by=person:业务员}前{top=10:十}
我女儿问我爸爸你们公司{period}{by=person:谁}最会卖东西 我答不上
团建分组要个队长 就让{period}卖货最猛的{by=person:那位}当
新买的锦旗还空着 {period}业绩榜最上头那个{by=person:人}叫啥
食堂加鸡腿 给{period}里头卖得最多的{by=person:业务}加
谁都说自己最辛苦 我就看{period}钱是{by=person:谁}卖回来的最多
老李退了以后{period}的一号销售变成{by=person:谁}了
有人拿了{period}的状元还装低调 {by=person:谁}啊
刚进群 先认认人 {period}那位卖货王是{by=person:谁}
昨晚报表没保存 {period}{by=person:哪个兄弟}卖的钱最多再说一遍
财神爷附体的{by=person:那个销售} {period}的
我押了五十块 {period}业绩头名是{by=person:谁}快揭晓
俺们老板抠 只给{period}卖得最多的{by=person:那一位}发红包
整挺好 {period}业绩老大是{by=person:哪个瘪犊子}哈哈
格老子的 {period}又被{by=person:哪个}抢了头名嘛 卖货
今朝开会要表扬人 {period}{by=person:啥人}生意做得顶大
唔好意思 {period}边位{by=person:sales}做到最多数
恁说说{period}咱这{by=person:哪个孬孙}卖类最多
搞么子哦 {period}{by=person:哪个}又第一咯 卖货的
座谈会请{period}业绩排头{top}的{by=person:业务骨干}上台
奖品只有{top}份 {period}卖货多的{by=person:人}按顺序报
朋友圈九宫格放{top=9:九}张脸 {period}业绩最高的{by=person:同事}
微信红包发{top}个 {period}业绩靠前的{by=person:销售}
厂长要去各处走走 先去{period}卖得最好的{by=region:那片}
我妈让我去她老家开店 那边行不行 {period}{by=region:哪块地盘}最好卖
雪下大了货发不出 {period}最要紧的{by=region:哪个大区}先发 卖得最多那个
听说西边起来了 {period}到底{by=region:哪片}卖得最多
经销商吵着要独家 {period}{by=region:哪块市场}最值钱 论销售额
地推小队去哪蹲点 {period}{by=region:哪个地方}卖得最旺
年度地图上插小红旗 {period}卖得最好的{by=region:地界}
物流合同要重谈 {period}{by=region:哪一路}货卖得最多
总部抽查 先抽{period}业绩最冲的{by=region:片区}
我们南边输给{by=region:哪个区}了 {period}卖得最多的
预算只够投{top}处 {period}{by=region:哪些地盘}卖得最好
巡回培训跑{top}站 从{period}业绩最高的{by=region:大区}跑起
侬讲讲看 {period}{by=region:啥地块}生意顶灵
老表 {period}{by=region:哪只片}卖得最多哈
这嘎达那嘎达的 {period}{by=region:哪嘎达}整得最好 销售
邻居也想开这种店 问我{period}{by=product:啥货}最好卖
货柜就剩半个 装{period}卖得最凶的{by=product:哪款}
姑娘们天天来问那款 {period}{by=product:爆款}到底是哪样
客服回复模板要写{period}最火的{by=product:那款}
样板间摆{period}卖得最多的{by=product:哪套}
半夜下单全是同一样 {period}{by=product:啥}卖得最多
停产哪款先不说 {period}卖得最好的{by=product:那款}千万别停
供货商断货了 {period}{by=product:啥货}最缺 就是卖得最多的
老客点名要最火的 {period}{by=product:哪样}卖得最好
俺家摊上{period}{by=product:啥玩意}最招人
我哋铺头{period}{by=product:咩货}卖到断市
阿拉店里{period}{by=product:啥个}卖得顶旺
铺子里{period}{by=product:啥子货}最招人稀罕嘛
礼盒装{top}样 要{period}卖得最好的{by=product:单品}
宣传单上画{top}个 {period}最火的{by=product:货}
新店开张先上{top}款 {period}卖得最猛的{by=product:那些}
`)

export const SALES_TYPED_EN = lines(`
{by=person:who} shifted the most {period}
{by=person:who} moved most units of money lol {period} i mean sales
{by=person:who} is our heaviest hitter {period}
{by=person:who} cleaned up {period}, sales wise
{by=person:who} ran away with it {period} on the sales board
{by=person:who} outsold everybody {period}
{by=person:who} sits on top of the board {period}
{by=person:who} had the fattest numbers {period}
{by=person:who} put up the biggest number {period}
{by=person:who} hauled in the most cash {period}
{by=person:who} gets the bonus {period}, biggest seller obv
{by=person:who} gets employee of the month type thing for {period}, most sold
{by=person:who} carried us {period}
{by=person:who} was on fire {period}, sales
{by=person:who} killed the target hardest {period}, most revenue
{by=person:who} do we thank for {period}, the one that sold most
{by=person:who} do i have to beat, highest seller {period}
{by=person:who} the champ {period}
{by=person:who} bagged most business {period} yaar
{by=person:who} all did best, just first one, {period}
{by=person:whose} numbers are biggest {period}
{by=person:whose} sales are top {period}
{by=person:whose} name goes on the plaque, {period} sales
{by=person:which closer} brought the most {period}
{by=person:which account manager} had most revenue {period}
{by=person:which account exec} is leading {period}
{by=person:which agent} sold highest {period}
{by=person:which of my guys} sold most {period}
{by=person:which of us} is first {period}
{by=person:which fella} flogged the most {period}
{by=person:which cashier} took the most {period}
{by=person:which broker} wrote the most business {period}
{by=person:which consultant} billed the most sales {period}
{by=person:which trainee or senior, any} sold most {period}
{by=person:which sales exec} done the highest {period}
{by=person:which ah moi or uncle} sell the most {period}
{by=person:what guy} sold most in the whole {period} thing
{by=person:rainmaker} of {period}?
{by=person:top dog} {period} sales
{by=person:top gun} for sales {period}
{by=person:star rep} {period}
{by=person:sales mvp} {period}
{by=person:best closer} {period}
{by=person:top biller} {period}
{by=person:sales king or queen} {period}
{by=person:our number one seller} {period} name pls
{by=person:head honcho} on the sales chart {period}
{by=person:ace} of the sales team {period}
{by=person:highest grossing rep} {period}
{by=person:rep}? top? {period}?
{by=person:rep} w most $$ {period}
{by=person:reps} stack ranked {period}
{by=person:rep} rankings {period} numbers
{by=person:team} standings {period}, person by person
{by=person:per head} sales {period} sorted
{by=person:individual} sales {period} high to low
{by=person:staff} sales order {period}
{by=person:sales ppl} {period} ranked plz
{by=person:sellers} league table {period}
{period} leader on sales, {by=person:which human}
{period} bragging rights go to {by=person:who}
{period} figures are in right? {by=person:who} came top
{period} numbers, {by=person:who} first
{period} commission run, {by=person:who} sold highest
{period} scoreboard, {by=person:person} at the top
{period} closed out, {by=person:who} won it, sales
{period} hall of fame, {by=person:seller}
{period} sales comp, {by=person:who}'s the winner
{period} only, {by=person:who} sold the most
{period} basically {by=person:who} is best at selling
{period} all in all {by=person:who} sold the most
{period} wise {by=person:who} is top
steak dinner on me for {by=person:whoever} sold most {period}
need to write a shout out, {by=person:who} sold best {period}
hr wants a name, {by=person:who} topped sales {period}
interview candidate asked {by=person:who}'s our best, {period}
my wife thinks i won {period}, did i, {by=person:who} sold most
dave swears its him, {by=person:who} sold most {period}
arguing in the van rn, {by=person:who} won {period} sales
promo decision, {by=person:who} has best sales {period}
car park space goes to {by=person:the top rep} {period}
boss is on the line quick {by=person:who} sold most {period}
sorry me again, {by=person:who} is top {period}
hiya, {period}, {by=person:who} did the most sales x
ello, {by=person:who}s top bod {period} sales
oi {by=person:who} sold loads {period}, the most i mean
ok so like {by=person:who} actually sold most {period}
um yeah so {period} uh {by=person:who} sold the most stuff
hey so i was wondering about {period} and like {by=person:which person} had the top sales
so the thing is i need {period} and {by=person:who} is the top seller for that
can i get uh {by=person:the best sales guy} {period}
dear sir who{by=person:} is topper in sales {period}
good name of {by=person:best sales fellow} {period} pls sir
he or she, {by=person:who} has the sale highest {period}
how call the {by=person:man} who sell most {period}
in {period} who{by=person:} he sell most
i am asking {by=person:which colleague} make most turnover {period}
{by=person:who} make biggest turnover {period} thanks
got {by=person:who} top for {period} anot
{by=person:who} champion sia {period}
sales {period} {by=person:who} steady pom pi pi first place
{by=person:hu} sold most {period}
{by=person:woh} sold mst {period}
{by=person:who} sodl most {period}
{by=person:wich rep} selled most {period}
{by=person:bets rep} {period} best*
{by=person:tpo rep} {period}
{by=person:saels rep} no1 {period}
{by=person:salespreson} ranking {period}
not {!period}, {period}, {by=person:who} sold most
{!period} i got already, {period} {by=person:rep} ranking
scrap {!period}, make it {period}, {by=person:who}'s best
{by=person:whos} #1 tho {period}
{by=person:reps} best {top} {period} numbers
{by=person:reps} who crushed it {period}, {top} of em
top {top} {by=person:closers} {period}
top {top} {by=person:account managers} {period} by revenue
top {top} {by=person:hustlers} {period}
top {top=1:one} {by=person:seller} {period}
top {top=1:1} {by=person:rep} {period} pls
best {top=2:couple} of {by=person:reps} {period}
best {top=3:three} {by=person:closers} {period}
gold silver bronze {by=person:reps} {period} so {top=3:3}
{top=5:five} {by=person:names} that sold most {period}
{top=10:ten} {by=person:reps} {period} most revenue
{top} {by=person:winners} for {period} sales
{top} {by=person:sales peeps} {period} highest
{top} {by=person:sellers}, {period} board, top down
presidents club has {top} spots, {by=person:reps} {period}
booking {top} seats, strongest {by=person:sellers} {period}
{by=person:whos} in the top {top} {period}
{by=person:who} made top {top} {period}
{by=person:sales execs} rank wise {top} nos {period}
{by=person:ppl} top{top} {period}
cut it at {top}, {by=person:reps} {period} sales
i only have room for {top} {by=person:names}, {period} best sellers of the team

{by=region:which patch} sold best {period}
{by=region:whose patch} brought in most {period}
{by=region:whose turf} is biggest on sales {period}
{by=region:which turf} won {period}
{by=region:which neck of the woods} sold most {period}
{by=region:which part of the country} sells best {period}
{by=region:which corner of the map} made us most {period}
{by=region:which zone} is highest {period}
{by=region:which state} did max sales {period}
{by=region:which city} buys the most {period}
{by=region:which county} is top for sales {period}
{by=region:which province} leads {period}
{by=region:which country} sold best {period} for us
{by=region:which market} is hottest {period}
{by=region:which market} pulled most revenue {period}
{by=region:which side} sells more, north or south or whichever, first one {period}
{by=region:which district} rakes it in {period}
{by=region:which branch area} did most {period}
{by=region:which belt} has maximum business {period}
{by=region:which circle} is first in sales {period} sir
{by=region:which coast} or wherever sold best {period}
{by=region:where} does the money come from {period}
{by=region:where} r we selling most {period}
{by=region:where} abouts did we sell most {period}
{by=region:where} in the world sold best {period}
{by=region:where} should i fly, best selling place {period}
{by=region:where} is our stronghold {period}, sales
{by=region:where} did we clean up {period}
{by=region:where} sell best ah {period}
{by=region:where} to open the depot, most sales {period}
{by=region:what place} sold most {period}
{by=region:what part} of the map sold best {period}
{by=region:what territory} kills it {period}
{by=region:what market} is number uno {period}
{by=region:hot spot} {period}, sales
{by=region:hottest area} {period}
{by=region:home turf} with best sales {period}
{by=region:biggest market} {period}
{by=region:best patch} {period}
{by=region:geo} ranking {period}
{by=region:geos} sorted by sales {period}
{by=region:regional} sales {period} who's first
{by=region:regional} league {period}
{by=region:region} vs region {period}
{by=region:region} #1 {period}
{by=region:region} {period} numbers highest
{by=region:region} wise sales {period}, topmost
{by=region:areas} {period} most to least
{by=region:zone wise} ranking {period}
{by=region:state wise} sale {period} descending
{by=region:territories} {period} sales desc
{by=region:markets} {period} leaderboard
{by=region:city by city} sales {period}, best first
sales by {by=region:geography} {period}
sales split on {by=region:areas} {period}, the winner
{period} heatmap, {by=region:area} thats reddest
{period} map, {by=region:which area} sold best
{period} winner among the {by=region:regions}
{period} regional thing, {by=region:who} came first
{period} turnover, {by=region:which territory} biggest
{period} recap needs the {by=region:region} that sold most
{period} numbers by {by=region:market}
adverts go to {by=region:the area} that sold most {period}
billboard where, {by=region:which area} sells best {period}
picking a city for the roadshow, {by=region:where} sold most {period}
relocating, {by=region:which region} is best for sales {period}
trucks first to {by=region:whichever area} sold most {period}
emea says they won {period}, {by=region:which region} really did
investor asks {by=region:which geography} drives sales {period}
forget the people, {by=region:which area} {period}
no products, {by=region:regions}, {period}, best one
new van route, {by=region:what area} has most sales {period}
so um {period} like {by=region:what region} did the best for us
yeah hi i need {period} for {by=region:the regions} whichever sold most
kindly intimate {by=region:which zone} is topping {period}
please which {by=region:land} have best sale {period}
in what {by=region:zone} we did sell most {period}
where{by=region:} got best sales {period}
{by=region:wich region} sold msot {period}
{by=region:reigon} rank {period}
{by=region:regoin} top {top} {period}
{by=region:teritory} #1 {period}
{by=region:wher} we sell most {period}
{!period} no, {period}, {by=region:which patch} is top
top {top} {by=region:patches} {period}
top {top} {by=region:markets} {period} by revenue
top {top} {by=region:geos} {period}
top {top} {by=region:cities} {period} sales
top {top=1:1} {by=region:region} {period}
top {top=3:three} {by=region:zones} {period} only
best {top} {by=region:states} {period}
best {top=2:pair} of {by=region:regions} {period}
{top} {by=region:areas} that sold most {period}
{top} strongest {by=region:markets} {period}
{top=5:five} {by=region:countries} with the biggest sales {period}
{by=region:regions} in the top {top} {period} numbers
{by=region:where} do we sell best, {top} places, {period}
{by=region:districts} first {top} {period}
i can visit {top} {by=region:places}, best sales {period}
pie chart of {top} {by=region:territories} {period}
ad budget for {top} {by=region:cities}, strongest {period}

{by=product:what} flew out the door {period}
{by=product:what} flew off the shelves fastest and most {period}
{by=product:what} did ppl buy most {period}
{by=product:what} r ppl buying {period}, top one
{by=product:what} are folks mad for {period}
{by=product:what} sold like hot cakes {period}
{by=product:what} paid the bills {period}, best selling thing
{by=product:what} moves {period}, the most
{by=product:what} should i restock, best seller {period}
{by=product:what} went viral {period} sales wise
{by=product:what} made the till ring {period}
{by=product:what} shifted {period}, biggest
{by=product:what} sell like crazy {period}, first one
{by=product:what} is fast moving {period}, top of all
{by=product:what} is the craze {period}, highest selling
{by=product:wat} sells best {period}
{by=product:wht} sold most {period}
{by=product:wot} sold most {period} innit
{by=product:which one} of our products won {period}
{by=product:which thing} sells itself {period}
{by=product:which line} brought most {period}
{by=product:which sku} is hottest {period}
{by=product:which model} outsold the rest {period}
{by=product:which flavour} sold best {period}
{by=product:which size or colour or whatever item} sold most {period}
{by=product:which dish} made most money {period}
{by=product:which drink} sold the most {period}
{by=product:which plan} sold best {period}, our subscriptions
{by=product:which package} brought in the most {period}
{by=product:which part} do they order most of {period}, by value
{by=product:which gadget} is number one {period}
{by=product:which machine} sold best {period}
{by=product:which book} sold most {period}
{by=product:which listing} made most sales {period}
{by=product:which brand} sold best {period} in our shop
{by=product:which goods} sold the most {period}
{by=product:which items} did highest business {period}, number one only
{by=product:cash cow} {period}
{by=product:cash cow} of {period}?
{by=product:crowd favourite} {period} by sales
{by=product:hero sku} {period}
{by=product:runaway hit} {period}
{by=product:smash hit} product {period}
{by=product:blockbuster} {period}
{by=product:hot item} {period}
{by=product:hot cake} item {period} sir
{by=product:best mover} {period}
{by=product:top mover} {period} in value
{by=product:fast mover} no 1 {period}
{by=product:money maker} {period}, the product
{by=product:flagship} or whatever sold most {period}
{by=product:bestseller} was what, {period}
{by=product:best selling stuff} {period}
{by=product:hottest thing} {period}
{by=product:product} no1 {period}
{by=product:products} most to least {period}
{by=product:sku} rank {period} numbers
{by=product:item wise} sale {period}, highest
{by=product:items} {period} high to low
{by=product:merch} ranking {period}
{by=product:goods} {period} sorted by sales
{by=product:menu} items {period}, which earns most
{by=product:stuff} that sold most {period}
{period} hits list, {by=product:products}
{period} best seller, {by=product:the item} not the person
{period} orders, {by=product:what} is first
{period} stock take, {by=product:which item} sold best
{period} till roll, {by=product:what} sold the most
{period} favourites, {by=product:product} number one
window display needs {by=product:the bestseller} {period}
live stream tonight, {by=product:what} sold best {period}
factory asks {by=product:which model} to run, most sold {period}
one sample fits in my bag, {by=product:what} sells best {period}
customer wants our most popular, {by=product:which one} {period}
buyer at the door, {by=product:what} sold most {period}
catalogue cover, {by=product:which product} led sales {period}
shelf is full, keep {by=product:whatever} sold most {period}
reps i know, {by=product:products}, {period}, first
uh so {period} i guess {by=product:what thing} sold the most
hey can you look at {period} and tell me like {by=product:which product} was the best
which{by=product:} product having maximum sale {period} kindly share
please {by=product:what article} is sold most {period}
{by=product:what goods} is the best sale {period}
which {by=product:article} goes the best {period}
eh {by=product:what thing} sell the most {period} ah
{by=product:proudct} ranking {period}
{by=product:prodcut} that sold most {period}
{by=product:bestsller} {period}
{by=product:best seler} {period} item
{by=product:itme} no 1 {period}
{!period} is old news, {period}, {by=product:hottest item}
top {top} {by=product:movers} {period}
top {top} {by=product:hits} {period}
top {top} {by=product:lines} {period} sales
top {top} {by=product:dishes} {period} by takings
top {top} {by=product:models} {period}
top {top=1:1} {by=product:sku} {period}
top{top} {by=product:skus} {period} numbers
best {top} {by=product:things} we sold {period}
best {top=2:two} {by=product:flavours} {period}
best {top=3:trio} of {by=product:products} {period}
{top} {by=product:bestsellers} {period}
{top} {by=product:fast movers} {period} pls
{top} {by=product:things} ppl buy most {period}
{top=5:five} {by=product:hot items} {period}
{top=10:ten} {by=product:hits} of {period}
{top=20:twenty} {by=product:lines} {period} by value
{by=product:bestsellers}, {top} of them, {period}
{by=product:what} should go on the front page, {top} things, best {period}
{by=product:items} first {top} {period} sale wise
{by=product:parts} top {top} {period} by value
restock list, {top} {by=product:products} that sold most {period}
gift box of {top} {by=product:items}, most popular {period} by sales
{by=product:what}s hot {period}, list {top}
{by=person:who} sold most {period=today:since opening this morning}
{by=product:what} sold best {period=yesterday:yesterday all day}
{by=region:which patch} won {period=this_week:monday til now}
{by=person:rep} of {period=last_week:the week that just ended}, most sales
{by=product:hits} {period=this_month:from the 1st til now}, top {top}
{by=region:where} did we sell most {period=last_month:the whole of last month}
{by=person:who} is ahead {period=this_quarter:this quarter up to now}, sales
{by=product:bestseller} {period=last_quarter:the quarter that just closed}
{by=region:biggest market} {period=this_year:january til now}
top {top=3:three} {by=person:closers} {period=last_year:all of last year}
{by=person:who} sold most {period=q1:jan thru march}
{by=product:which line} won {period=q2:april thru june}
{by=region:zones} {period=q3:july thru september} ranked
{by=person:top dog} {period=q4:october thru december} sales
my son asked {by=person:who} at work sells the most, {period}
team captain goes to {by=person:whoever} sold most {period}
ordering a cake with a name on it, {by=person:which rep} won {period} sales
fifty quid says its not me, {by=person:who} sold most {period}
cheapskate boss gives one bonus, {by=person:who} had the best {period} sales
since lee retired {by=person:who}'s the number one seller {period}
lost my spreadsheet, {by=person:which guy} sold most {period} again
{top} gift hampers, {by=person:reps} that sold most {period}
on stage we can fit {top} {by=person:sellers}, {period} best
mum wants me to open a shop back home, {by=region:which area} sells best {period}
snowed in, which area goes first, {by=region:the one} that sold most {period}
dealer wants exclusivity, {by=region:what patch} is worth most {period}
the director tours {top} {by=region:areas}, strongest {period} sales
hiring more people {by=region:where} we sold most {period}
half a container left, load {by=product:what} sold most {period}
don't discontinue {by=product:the one} that sold best {period}, which is it
supplier is out of stock, {by=product:what} do we sell most {period}
chat bot reply needs {by=product:our hottest item} {period}
neighbour is copying our shop and asks {by=product:what} sells best {period}
flyer with {top} {by=product:pics}, most sold {period}
`)

/** No period is said: for `missing`, as the sample tool must ask for it. */
export const SALES_TYPED_WITHOUT_PERIOD: Texts = {
  zh: lines(`
    {by=person:头号业务员}是哪个呀
    {by=person:卖货最猛的}叫啥
    {by=person:谁}最能搂钱 卖货的
    要写喜报 {by=person:业务员}谁第一
    {by=person:业务}龙虎榜发下
    {by=person:大神}前{top} 按卖的钱
    {by=person:哪个柜姐}卖得多
    {by=region:哪块地盘}卖得最旺
    {by=region:哪个大区}挑大梁啊 销售
    {by=region:地盘}排个座次
    租仓库 {by=region:哪片}卖得最多
    {by=region:市场}前{top=3:仨} 销售额
    {by=product:爆款}到底是啥
    {by=product:啥货}最抢手
    囤货囤{by=product:哪样} 卖得最好的
    {by=product:单品}{top=10:十}强
    {by=product:哪道菜}卖得最多
    前{top}的{by=product:货} 要卖得好的
  `),
  en: lines(`
    {by=person:who}'s our top dog in sales
    {by=person:star rep}?
    {by=person:who} outsold everybody
    {by=person:closers} ranked, best {top}
    dave swears its him, {by=person:who} sold most
    {by=region:whose patch} sells most
    {by=region:biggest market}
    {by=region:geos} sorted by sales
    best {top} {by=region:cities} by sales
    {by=product:what} flies out the door
    {by=product:cash cow}, which one
    restocking, {by=product:what} sells best
    {top=5:five} {by=product:hot items}
    {by=product:sku} rank pls
  `),
}
