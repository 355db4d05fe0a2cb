/**
 * Many voices that ask for a clause: trades, regions, moods, and words around a topic or a party that are no part
 * of it. `[…]` is a given topic, `<…>` a given party.
 */
import { withNames } from './clauses-broad.ts'

export const VOICES_CLAUSES_ZH = withNames(`
我做五金的 客户压着钱不放 想看看当初{topic}这一块合同是咋谈的
司机在门口等卸货呢 {topic}方面合同里到底归谁管
师傅问我{topic}问题 我说回去翻合同 你帮我翻
刚接手这个项目 前任啥也没交代 {topic}相关内容合同里有没有
不懂法 就想知道{topic}这条白话讲是啥
{topic}条款内容麻烦完整摘一下
{topic}事宜合同中有无明确
就{topic}事宜 双方怎么约定 请摘录
请核对我方合同中{topic}规定
烦请协助检索{topic}之相关约定
贵系统能查{topic}条文吗 合同里的
{topic}这一项写得含不含糊 我看看原文
{topic}那一款怎么落的笔
{topic}一节写了些什么东西
{topic}部分内容太绕了 原句给我
{topic}问题合同咋处理
{topic}问题有没有在合同里说死
{topic}问题我们理亏不 看合同
{topic}问题归哪一条管
碰上{topic}问题按合同该咋走
{topic}方面有啥说道没 合同里
{topic}方面的规定念给我听
{topic}方面我们答应了人家什么
{topic}这一块谁起草的我不管 写的啥告诉我
{topic}这一块老有人来问 索性你把合同原文发我
{topic}这一款跟模板一样不 先看合同里的
{topic}这一条要是没有就说没有
{topic}这部分是不是留了空子 合同
{topic}这个点合同有覆盖吗
{topic}这种事合同总得写吧
{topic}这类条款我记得在后半截
{topic}那茬儿 合同上咋唠的
{topic}那嘎达合同咋写的啊老铁
{topic}这旮沓有说法没 瞅眼合同
整明白{topic}没 合同搁那儿写着呢吧
合同搁哪疙瘩写{topic}了
哎呀妈呀 {topic}合同上到底写没写清啊
你给我掰扯掰扯合同里{topic}这一条
合同头{topic}是啷个说的
合同里面{topic}啷个规定的哦
{topic}这哈儿合同咋个讲的嘛 老板娘催
幺妹儿帮我看哈合同{topic}那条
莫慌 先看{topic}条款 合同头有没得
要得 那{topic}内容发一哈
份合约入面{topic}嗰条系点讲
想睇下合约有冇提到{topic}
{topic}嗰部分帮我搵搵
{topic}条款喺边度呀 合约度
老细问{topic}点计 睇合约
合同里向{topic}哪能写法
{topic}迭个事体合同浪有伐
帮吾查查{topic}搿一条
侬晓得合同里{topic}摆了啥地方伐
{topic}这事儿合同上咋说的 恁给看看
恁看看合同里{topic}弄啥嘞
中不中 {topic}合同里允许不
得劲 那{topic}规定在哪一条嘞
俺寻思合同里该有{topic} 你给俺找找
{topic}这块儿木有写吧 合同里
合同里{topic}么样写的咧
合同里头{topic}何解写的咯
{topic}条款搞么子名堂 看下合同
克看看合同里{topic}咋个讲呢
额想问哈合同{topic}咋弄滴
{topic}到底是咋回事 合同里写咧没
合同里{topic}按啥子标准
喂你好我想问一下就是那个合同里面{topic}这个东西是怎么规定的
嗯那个就是说{topic}然后合同里是怎么写的呢
哎对了还有一个事{topic}你帮我看一下合同
我在高速上你语音给我读合同{topic}那一条就行
刚才说到哪了哦{topic}合同怎么说的
帮我那个查一下那个{topic}那个条款
等下啊我想想 对 {topic} 合同里头的
hetong里{topic}怎么写
合通里{topic}条款
和同{topic}那块怎么些的
合同里{topic}天款
合同{topic}约订
茶一下合同的{topic}
{topic} tiaokuan
ht {topic} 原文 ths
{topic}tk在哪
pls {topic}条款 合同
need {topic}那条 合同里的
合同的{topic} section发下
合同有cover {topic}吗
{topic}这个term合同怎么定的
contract里{topic}怎么写
帮忙double check下合同{topic}
legal要review {topic}那段 合同原文
{topic} wording是啥 合同
{topic};合同;原文
#合同 #{topic}
检索:{topic}
{topic}——合同
合同→{topic}
合同(只看{topic})
【{topic}】合同里怎么说
“{topic}”在合同里出现在哪一条
合同里含“{topic}”的条款
跟“{topic}”有关的条款都在哪
第几条写了{topic} 我要填表
填报审批单 要{topic}条款号
做台账 {topic}一栏照合同填
做PPT要放{topic}那段话 合同原文
写起诉状 事实部分要引{topic}约定
起草律师函中 先确认{topic}约定
尽调清单第七项:{topic} 合同怎么约定
内审抽查 抽到{topic}了 合同怎么写的
税务来问 {topic}那条给我看看
开庭前我再确认一遍{topic}的措辞
我是新来的法务实习生 带教让我找{topic}条款
会计小妹问我{topic} 我哪知道 看合同吧
仓库老李说{topic}没写 我不信 查合同
业务员在外头跟人拍桌子 急需{topic}原话
投标答疑要写{topic} 参照我们签的合同怎么写的
财务总监批不批就看{topic}条款
老婆说我合同里{topic}没写明白 你看看
我爸签的合同 我替他问{topic}怎么规定
那天签得急 {topic}看都没看 到底写了啥
当时口头说过{topic} 不知道落到合同上没有
我印象里有{topic} 也可能记错了 查合同
别跟我讲道理 合同{topic}写的啥
气死了 {topic}怎么会这样 合同真这么写的?
吓我一跳 {topic}合同里有这种约定?
求求了 合同{topic}哪条
谢天谢地终于找到合同了 那{topic}呢
不急 有空帮我看眼合同{topic}
最后问一个 合同里{topic}
另外 {topic}内容也来一份 合同里的
还有{topic} 合同咋写
顺便把{topic}规定找出来 合同上的
先不说别的 {topic}合同怎么定
{!topic}看过了 轮到{topic}内容 合同里的
我要的不是总价 是{topic} 合同里
{!topic}条款我背都背得出 {topic}条款呢
上面那个{!topic}先放放 {topic}这块合同咋写
他问的是{topic}不是{!topic} 合同里怎么规定
把{!topic}改成查{topic} 合同
{counterparty}那帮人又来闹{topic}问题 合同咋写的
{counterparty}老总亲自问{topic}方面 我得有个准话 查合同
{counterparty}李经理发微信说{topic}有出入 看下合同
{counterparty}采购部来邮件 问{topic}条款
{counterparty}法务回了一堆 重点是{topic} 我们合同是咋约的
{counterparty}对账的小姑娘问{topic}这一块
{counterparty}仓库不收货 拿{topic}规定说事 真有吗
{counterparty}门口堵着 {topic}合同哪条写了
{counterparty}项目上{topic}事宜怎么约定
{counterparty}项目合同的{topic}部分
{counterparty}这一单{topic}咋签的
{counterparty}这单生意 {topic}条款有没坑
{counterparty}这个客户难缠 {topic}有没有写牢
{counterparty}这边的{topic}内容帮忙过一遍
{counterparty}他家{topic}这块有没有松动 看合同
{counterparty}一家的就行 {topic}
{counterparty}家合同,我就看{topic}
{counterparty}老板讲义气 但{topic}还是看合同
{counterparty}换了老板 {topic}还作数不 合同原话
{counterparty}倒闭了咋办 合同{topic}怎么写
{counterparty}搬厂了 {topic}合同里怎么规定的
{counterparty}不接电话 我看看{topic}条款能不能治他
{counterparty}拖了仨月 看看{topic}怎么说
{counterparty}想改{topic} 现在合同里是怎么写的
{counterparty}想续 先看{topic}老合同咋定的
{counterparty}业务上{topic}问题按哪条
{counterparty}有{topic}这条吗?没有我就放心了
{counterparty}协议→{topic}
{counterparty}+{topic}
{counterparty},合同,{topic}内容
{counterparty}(合同) {topic}
{counterparty}嗰份约{topic}点讲
{counterparty}屋里厢签的{topic}哪能算
{counterparty}噶份合同 {topic}有伐
{counterparty}整的那合同{topic}咋回事
{counterparty}勒份合同{topic}是啷个写起的
{counterparty}嘞合同{topic}写的啥嘞
{counterparty}滴合同 {topic}写莫写
{counterparty}hetong {topic}
{counterparty}的contract {topic}那段
{counterparty} case {topic}条款怎么写
{counterparty}deal里{topic}怎么谈的 看合同
我去{counterparty}路上 {topic}合同怎么约定 快
我正坐{counterparty}会议室 {topic}条款原文
下午拜访{counterparty} 先补课 {topic}合同内容
从{counterparty}出来一肚子火 {topic}真是那么写的?查合同
刚和{counterparty}通完话 他说{topic}在补充条款里 是吗
做梦都梦见{counterparty}告我 {topic}合同写好了没
听说{counterparty}要起诉 我方{topic}约定是啥
为了应付{counterparty}验厂 {topic}规定找一下
替{counterparty}那边的王姐问一嘴 {topic}合同咋写
应{counterparty}要求核实{topic}约定
依据与{counterparty}所签合同 {topic}如何规定
我司与{counterparty}所订合同就{topic}有何约定
查我方和{counterparty}之间{topic}事项
对{counterparty} 我们{topic}方面有没有保障 看合同
当初谁跟{counterparty}谈的{topic} 合同怎么落的
要不是{counterparty}提我都忘了 合同有{topic}这一条吗
麻烦师傅把{counterparty}那本合同翻到{topic}
抽屉里{counterparty}那份 {topic}一节
传真给{counterparty}的那版 {topic}怎么措辞
盖了章的{counterparty}那份 {topic}是终版吗 原文呢
把和{counterparty}的{topic}约定逐字给我
我就一句话 {counterparty} {topic} 合同
一个事 {topic} {counterparty}合同里的
{topic}哪条?{counterparty}的啊
{topic}规定 {counterparty}合同第几页
{topic}内容,对方{counterparty}
{topic}方面,{counterparty}有义务吗 看合同
{topic}问题(对方是{counterparty})
{topic}事宜——{counterparty}
{topic}谁占便宜 我们还是{counterparty} 合同咋写
{topic}要是出了岔子 {counterparty}合同里怎么办的
{topic}能不能卡住{counterparty} 合同依据在哪
{topic}没谈拢才叫我查{counterparty}合同
不是{!counterparty}那本 翻{counterparty}那本的{topic}
先{!counterparty} 算了算了 直接{counterparty}的{topic}条款
打错字了不是{!counterparty}是{counterparty} {topic}规定
{kind}里有关{topic}的内容
{kind}{topic}一章
{kind}{topic}问题怎么处置
{kind}的{topic}方面有没陷阱
{kind}签之前说好{topic}的 落纸上没
{kind}第几页写{topic}这块
{kind}模板里{topic}部分怎么写的
{kind}我手机打不开 {topic}条款你念
{kind}谁看得懂 {topic}那条说人话
{kind}入面{topic}点样规定
{kind}浪{topic}哪能讲
{kind}头{topic}啷个定的
{kind}上头{topic}咋唠的
按咱{kind}的规矩 {topic}咋办
手头这份{kind} {topic}事宜在哪
隔壁厂借我看了他们的 我们{kind}的{topic}呢
领导批示查{kind} {topic}条款
翻了半天{kind} 没见{topic} 到底有没
{topic}这条{kind}里漏了没
{topic}规定 见{kind}哪里
{topic}内容 {kind} 速
和{counterparty}签{kind}时{topic}那块怎么定的
{counterparty}{kind}的{topic}事宜
{counterparty}拿着{kind}来找我 {topic}怎么回他
{counterparty}那本{kind} {topic}方面
{kind}({counterparty}){topic}条款
{topic}问题 {kind} 对方{counterparty}
{sent}寄走那份 {topic}内容是啥
{sent}快递出去的合同 {topic}这块漏没漏
{sent}我发的合同 {topic}规定别写错了 看看
{sent}发给{counterparty}那版 {topic}怎么措辞
{sent}发的那本{kind} {topic}方面
{counterparty}非说{sent}发的合同没{topic} 有没有
把{sent}发出的合同里{topic}条款找来
小陈{sent}发走的{kind} {topic}那块我没审 写的啥
{sent}邮{counterparty}那份{kind}里{topic}问题
{topic}规定 {sent}发的那批合同
{topic}方面 {sent}发给{counterparty}的怎么写
找{sent}发的 {topic}一条
我们开模的钱谁出 合同里[模具费用承担]怎么写
做外贸的 船期一延就扯 [目的港滞箱费]条款合同里有没
货在海上漂着 [风险转移]这块合同咋定
机器坏了三天了 [维修响应时间]规定是几小时 查合同
程序员离职带走代码 合同[知识产权归属]怎么写的
老赖不给钱 合同上[逾期付款利息]一天几个点
台风把棚掀了 [不可抗力通知时限]合同写几天
房东说不退 [押金退还]这一条{kind=lease:租约}怎么讲
奶茶店转让 {kind=lease:租房合同}里[转租限制]方面咋规定
铺面漏水 {kind=lease:房屋租赁合同}[房屋修缮义务]问题归谁
开餐馆的 {kind=lease:租房协议}里[油烟排放]有要求没
公司搬家 {kind=lease:写字楼租约}里[恢复原状]那条
{kind=lease:厂房租赁合同}里[用电负荷]这块写多少
{kind=lease:仓库租赁合同} [消防责任]事宜
房租又要涨 {kind=lease:租约}[租金递增]部分原文
地下车位 {kind=lease:租赁合同}[车位使用]内容有没
我想养猫 {kind=lease:租房的合同}写没写[饲养宠物]
二房东跑路 {kind=lease:租赁协议}[优先购买权]有吗
app上线一拖再拖 {kind=software:开发合同}里[延期交付违约金]怎么算
外包那帮人不给文档 {kind=software:软件开发合同}[技术文档交付]规定
{kind=software:SaaS合同}的[数据导出]条款 谢谢
{kind=software:SaaS协议}里[服务可用性]写几个9
{kind=software:小程序开发合同} 后台[源码交付]这个事写没写
{kind=software:软件外包合同}[开源组件]问题
{kind=software:定制开发合同}里[需求冻结]那段话
{kind=software:系统开发合同}[试运行]方面约定几个月
{kind=software:软件合同} [用户数上限]
前同事挖墙脚 {kind=nda:保密协议}[违约赔偿]咋定
{kind=nda:NDA}里[披露例外]section怎么写
{kind=nda:nda}[资料返还]内容
{kind=nda:双方保密协议}的[保密义务期限]规定有几年
{kind=nda:保密合同}[商业秘密范围]这一块宽不宽
电梯停了 {kind=service:维保合同}里[停梯赔付]那条
{kind=service:运维合同}[值班安排]方面
{kind=service:咨询合同} [成果归属]条款
{kind=service:外包合同}中[工伤责任]问题怎么说
{kind=service:服务协议}[考核扣款]部分给我
{kind=service:技术服务合同}里[服务人员资质]有没要求
{kind=service:维护合同}里[配件更换费]谁背
{kind=purchase:采购合同}里[来料检验]规定
{kind=purchase:进货合同}[临期退换]这一条咋讲
铜价天天跳 {kind=purchase:年度采购合同}有[价格联动机制]吗
单子不要了 {kind=purchase:采购框架协议}[订单取消]那一款赔多少
{kind=purchase:原料采购合同}里[含水率]这块卡多少
{kind=purchase:框架采购合同}[供货保障]方面怎么约
{kind=sale:销售合同}[所有权保留]有没这条
{kind=sale:供货合同}里[批次抽检]问题
{kind=sale:购销合同} [短斤少两]咋赔嘞
{kind=sale:设备销售合同}[安装调试]部分
{kind=sale:买卖合同}里[瑕疵担保]那一款
{kind=sale:产品销售合同}[窜货处罚]怎么规定
[违约责任]这一块
[违约责任]条款内容合同里完整的
合同 [付款条件]
合同[解除条件]问题
合同里[质量标准]方面有没说执行国标
合同里[保密义务]规定到哪年为止
合同里对[售后响应]有没写死几小时到场
合同[争议解决方式]这一条选的是仲裁还是法院
合同[适用法律]部分
合同里[通知送达]内容 邮件算不算
合同里[数据安全]这块 甲方信息部催着要
合同里[反商业贿赂]规定 审计要
合同里[廉洁]条款有没
合同里的[关联交易]事宜
合同中[独立性]一节
合同里[税率调整]问题咋整 国家一降税我亏大了
合同里[汇率]这块锁没锁
合同里[最惠价格]那条对我们不利 念念
合同里[订单变更]咋弄 客户一天三变
合同[样品封存]方面
合同[环保要求]内容 环评老师问
合同里[食品安全]责任那条 市监局来了
合同里[冷链温度]规定几度 司机说没人告诉他
合同[卸货等待费]写没写 我都等六个钟头了
合同里头[过磅误差]咋个算法嘛
合同里[超载罚款]归哪个出哦
合同[回程空驶]有说法没
合同[油价补贴]这块师傅们都在问
合同[垫资]问题到底写了没
合同[农民工工资]条款 劳动局要看
合同里[安全文明施工]部分
合同里[签证变更]怎么个程序
合同[竣工结算]方面卡在哪
合同里[甲供材]那条
合同[缺陷责任期]几年啊
合同里[水电接驳]归哪方
合同[肖像权]内容 模特经纪人来电
合同里[独家代理权]有冇写
合同[最低销售额]规定多少 完不成咋办
合同[区域保护]这一条防不防得住串货
合同里[加盟费]退不退
合同[品牌使用]方面咋限制
合同里[广告投放]事宜
合同[直播坑位费]咋约定 主播没来
合同[佣金比例]几个点
合同[退换货运费]谁出呀亲
合同里[平台扣点]那块
合同里[课时有效期]多久 家长来闹
合同[退学退费]规定
合同[考勤]条款
合同里[试用]几天内不满意能退
合同里[返工]问题 扯了仨礼拜了
合同[备用金]咋整
合同[履约保证金]啥时候还我们
合同里[投标保函]内容
合同里[连带保证]有没我个人签字那条
合同[提前还款]要不要罚息
合同[利息]按啥算
合同里[股权回购]方面
合同[对赌]条款咋写的 投资人来了
合同[清算优先权]这块
合同里[控制权变更]一节
合同里[转让限制]那段
合同[完整协议]这个条款有没有
合同[可分割性]这个条款内容有吗
合同里[份数]写几份 盖章用
合同里[签字代表]是谁来着
合同[生效条件]规定 是盖章还是打款
我方[最高赔偿额]合同写多少
[间接损失]赔不赔 合同
[停工损失]算谁的 合同咋写
[加急费]这个事 合同有依据不
[尾差]问题合同里提过没
[重复开票]咋办 合同有规定吗
[电子签章]合同认不认
[疫情]算不算免责 合同原话
[断供]的话合同里怎么罚
[延误]咋赔 快点 客户在电话里骂我
[拒收]了钱咋算 合同里找找
[烂果率]超了咋扣 合同写了没
[破损]这块按合同谁赔 快递说不管
[串色]问题 合同有没有说能退布
[克重偏差]合同允许几个点 面料商抵赖
[色差]方面合同咋约 我们做服装的
[保底工资]合同写没写啊老板
[五险]这一条 合同有没得
[加班]问题合同咋说
[发票类型]合同要求专票还是普票
[对账日]合同里定的几号
[结算周期]规定多长 财务问了八遍
[账期天数]咋约的
[分期付款节点]内容发群里
[定金罚则]合同里有写伐
[排他期]写了几个月 合同里
[冷静期]有没 合同
[自动续约通知]要提前多久发 合同
[合同解除权]这一块谁有
[单方解约]行得通不 看合同
[提前终止补偿]条款
[终止后义务]部分有哪些 合同
[竞品限制]管到哪 合同里
[员工招揽]方面 合同禁不禁
[审计权]我们给没给 合同
[现场检查]合同准不准
[个人信息保护]内容 合规要
[算法备案]责任合同里归谁
[模型训练数据]能不能用 合同怎么规定
[系统接口]这块合同谁来做
[云服务器费]谁掏 合同
[域名归属]问题
<瑞丰纸业>合同[损耗率]写几个点
<瑞丰纸业>那边的[纸张克重]规定
<老周模具厂>[开模周期]条款 他又拖
老周那家 全名是<湘潭老周模具>合同 [模具归属]咋写
<蓝鲸物流>丢了我一车货 [货损赔偿上限]怎么约的
<蓝鲸物流>那个[保价]问题合同里咋说
<顺安搬运>的人要小费 合同[装卸责任]归哪个
<德润食品>送来发霉的 [质量索赔期]这一条几天
<德润>家[保质期剩余]方面有要求不
<海川钢构>工地停了 [窝工补偿]内容
跟<海川钢构>签的[进度款支付]规定 我去催
<云栖软件>老拖 [里程碑验收]这块
<云栖软件>那个系统 合同[数据归属]条款怎么讲
<星野传媒>艺人翻车 合同[艺人失德]条款怎么规定
<星野传媒>[素材授权期限]事宜 快过期了吧
<金穗粮油>按[水分扣量]算少了我两吨 合同怎么写
<金穗粮油>合同 [结算价]那一款
<鼎立电梯>[困人救援]几分钟到 合同
<鼎立电梯>{kind=service:维保那份}[年检费用]谁出
<百合物业>收我垃圾费 [公摊]部分合同有吗
<百合物业>的[停车管理]内容
<东吴纺织>[缩水率]问题 客户索赔来了
和<东吴纺织>约定的[验布标准]是啥
<宏图印务>印错字 [重印费用]哪方承担 合同
<宏图印务>[打样确认]那条
<天河医药>[冷链断链]合同咋处理
<天河医药>合同里[召回]规定
<粤港联运>份约 [滞期费]点计
<粤港联运>嗰边[提单更改费]有冇讲
<川西建材>勒份合同[水泥标号]啷个写起的
<川西建材>[砂石含泥量]这一块要求好多
<大连北方重工>整黄了咋整 合同[解约赔偿]咋唠的
<北方重工>合同[吊装]归谁整
<沪上优品>[上架费]退伐 合同浪看看
<沪上优品>个[促销费用分摊]哪能讲
<齐鲁化工>[危化品运输资质]这条俺得看看
<齐鲁化工>合同[安全事故责任]方面
<中原面粉>[返利结算]规定中不中看看
<潇湘茶业>[包装设计权]归哪个咯
<长安机电>[备件供应年限]写咧几年
<贝塔科技>{kind=nda:nda}里[竞业]那块
<贝塔科技>{kind=software:开发协议}[代码质量]要求部分
<贝塔科技>不给root 合同[管理员权限]怎么约
<优速快运>{kind=service:外包协议}[丢件赔付]
<青禾农资>{kind=purchase:采购协议}[发芽率]条款
<青禾农资>种子不出苗 [减产赔偿]合同有没
<嘉信商业地产>{kind=lease:租约}[免租装修期]这一条几天
<嘉信>楼上那家[空调加时费]按合同咋收
<康宁护理>{kind=service:服务合同}[替班]规定
<创达自动化>{kind=sale:设备买卖合同}[产能指标]问题
<创达>机器达不到节拍 [性能考核]咋约的
<华顺汽配>{sent}那份 [三包]内容
<华顺汽配>{sent=last_month:上个月}发的合同里[索赔件返还]
{sent=last_week:上礼拜}寄<锦绣家纺>的合同 [尾单处理]怎么写
{sent=last_year:去年}发<锦绣家纺>那份[独家花型]这块
{sent=this_month:这个月}发的合同[最短租期]别写错 看看
{sent=yesterday:昨儿}发走的合同[付款账号]写对没
{sent=today:今儿}发的那份 [交付地点]规定
{sent=last_quarter:上季度}发的{kind=sale:销售合同} [信用额度]条款
{sent=last_year:去年}给<万邦>发的合同[调价通知期]多久
[结算币种]<万邦贸易>那份是美元不
[起订量]<万邦>咋约的
[交期顺延]<启明灯饰>有写没
[认证费用]谁出 跟<启明灯饰>
[专利侵权]问题 <启明灯饰>合同咋兜底
[库存回购]方面 和<悦读图书>
[版税]几个点 <悦读图书>
[改编权]内容 <悦读图书>合同
[场地布置]事宜 <喜宴楼>
[退订]扣多少 <喜宴楼>合同
[酒水自带]这一条<喜宴楼>让不让
[保洁频次]<洁净先锋>合同写几天一次
[虫害控制]规定 <洁净先锋>
帮我跟<洁净先锋>合同对一下[夜间作业]这块
查<飞驰租车>合同 [超里程费]
我把车刮了 <飞驰租车>合同[免赔额]几多
要去告<飞驰租车> [押金扣除]条款原文
我们跟<合力叉车>有没有[备用车]这一说 合同
`)

export const VOICES_CLAUSES_EN = withNames(`
yo what's the deal on the {topic} part, contract i mean
mate, does the contract have a {topic} bit or not
right then, {topic} section of the contract, what's it say
be a dear and find me the {topic} clause
could you kindly revert with the {topic} clause in our contract
kindly do the needful and share {topic} clause from contract
sir please tell {topic} clause what is written
pls to advise contract wording on {topic}
boss scolding me already, {topic} clause in contract got or not
contract inside got {topic} or not ah
eh the {topic} part how they write one, the contract
contract say what about {topic} lah
y'all got the {topic} language handy from the contract
contract ain't clear to me, what's it got on {topic}
i reckon there's a {topic} thing in the contract, is there
wee question, {topic} in the contract?
cheers, after the {topic} wording next, contract
sorry for my english, contract has which rule for {topic}
in contract where is standing something of {topic}
i search the point about {topic} from contract
please explain me what contract write on {topic}
how the contract is regulating {topic}
contarct {topic} cluase
teh {topic} clasue in teh contract
contract claus on {topic} plesae
{topic} contrct wording
wat dos contract say bout {topic}
idk where the {topic} stuff is in this contract
ngl i never read the {topic} section, what's in it
tbh forgot {topic}, contract says?
fyi they asked re the {topic} piece, contract text?
{topic} thing. contract. now.
{topic} language?
{topic} wording, contract, verbatim if poss
{topic} section number + text
{topic} portion of the contract
{topic} paragraph please and thank you
{topic} stuff in the contract
{topic} bit, does it favour us, contract text pls
{topic} matter under the contract
{topic} issue came up on site, contract?
{topic} part got redlined i think, what's the contract's text
{topic} language looked off to our lawyer, send the clause
{topic} side of things in the contract
{topic} rules as per contract sir
{topic} details out of the contract
{topic} requirement in the contract, strict or loose
{topic} business in the contract, explain
"{topic}" in the contract, where
contract > {topic}
contract + {topic} language
contract?? {topic} section??
contract search "{topic}"
so the contract, right, the {topic} thing, what does it actually say
okay so um the {topic} part in the contract how does that go
hey quick one while i'm driving read me the {topic} clause
uh contract stuff, uh, {topic}
voice note: find the {topic} section of the contract please
truck's at the gate and driver's asking about {topic}, contract says?
filling in the audit sheet, row 12 is {topic}, contract text
drafting a demand letter and need the {topic} language from the contract
paralegal here, need {topic} clause number
new hire, no clue, where would {topic} be in the contract
my accountant won't book it without the {topic} wording from the contract
grandpa signed this contract, does it have {topic} in it
shop floor wants to know the {topic} rule in our contract
our plumber says {topic} isn't his job, contract clause?
i swear we had a {topic} section, check the contract
before anyone sues anyone, the contract's {topic} language
hang on, is the {topic} thing even in the contract
ugh, {topic} again, contract clause please
sweating here, {topic} clause, contract, please
no rush at all but the contract and {topic}
one more then i'm done, {topic} part of the contract
never mind price, i want the contract's {topic} piece
don't summarise, just the contract's {topic} text
if it's silent on {topic} tell me so, the contract that is
scrap {!topic}, give me {topic} language
{!topic} section done, {topic} section next
you gave me {!topic}, i asked for the {topic} clause
{counterparty} folks are moaning over the {topic} thing, contract text
{counterparty} guys say the {topic} part is in our favour, true?
{counterparty} people emailed on {topic}, clause pls
{counterparty} job, the {topic} section
{counterparty} account, {topic} language
{counterparty} project contract, {topic} piece
{counterparty} file, look for {topic} wording
{counterparty} lot, what's their {topic} bit
{counterparty} team wants {topic} quoted back at them
{counterparty} legal redlined {topic}, what did we end up with in the contract
{counterparty} rep at the counter, {topic} clause quick
{counterparty} stuff: contract, {topic}
{counterparty} thing, {topic} section, ta
{counterparty} side of the {topic} language
{counterparty} went quiet so what's our {topic} position under the contract
{counterparty} owes us, does the {topic} section back me up
{counterparty} got bought, does the contract's {topic} part matter
{counterparty} never paid, check {topic} in the contract lah
{counterparty} is threatening court, pull {topic} word by word
{counterparty}?? {topic}?? contract??
{counterparty} contarct {topic} pls
{counterparty} cntrct, {topic}
{counterparty} + {topic} language
{counterparty}; {topic}; clause text
{counterparty} > {topic}
{counterparty}'s lawyer vs us on {topic}, who does the contract back
{counterparty}'s guy swears {topic} is capped, contract?
{counterparty}'s contract and its {topic} thing
{counterparty}'s agreement - {topic} section - verbatim
pull {counterparty} and find the {topic} piece
open the {counterparty} contract at {topic}
flip to {topic} in the {counterparty} one
go to the {counterparty} agreement, {topic} language
with {counterparty} did we ever settle the {topic} thing on paper
with regard to {counterparty} kindly share {topic} clause
between us and {counterparty}, what's the {topic} rule
vs {counterparty}, our {topic} wording
sat in {counterparty}'s lobby, remind me of the {topic} section
just off a call with {counterparty}, is {topic} really in our contract
driving to {counterparty}, what's the {topic} part
prepping for {counterparty} tomorrow, {topic} language of the contract
got a nasty letter from {counterparty} on {topic}, our clause?
need ammo against {counterparty}: {topic} wording
did i mess up {topic} with {counterparty}, what's in the contract
who signed off the {topic} bit with {counterparty} and what's it say
wanna know {topic} for {counterparty}, contract's on my other laptop
can't open the {counterparty} pdf, what's the {topic} section
not the {!counterparty} one, the {counterparty} one, {topic} wording
oops typed {!counterparty}, meant {counterparty}, {topic} section
forget {!counterparty}, how's {counterparty}'s {topic} part worded
{topic}, and it's {counterparty} i'm asking about
{topic} thing with {counterparty}
{topic} section / {counterparty}
{topic} language for the {counterparty} deal
{topic} wording, that {counterparty} contract
{topic} piece we fought {counterparty} over, final text
{topic} bit that {counterparty} hated
{topic} matter, party is {counterparty}, kindly share clause
{topic} - does {counterparty} have to - contract
{topic} got or not, {counterparty} contract
where in {counterparty}'s is the {topic} stuff
{kind} {topic} thing
{kind} {topic} language pls
{kind}'s bit about {topic}
{kind} question, the {topic} section
{kind} is on my desk but no glasses, what's the {topic} part
{kind} wording re {topic} part
{kind} got {topic} clause or not
in the {kind} kindly check {topic} portion
our {kind} and the {topic} matter
find {topic} stuff inside the {kind}
opened the {kind}, can't spot the {topic} section
is the {topic} bit of the {kind} any good, text please
{topic} section, in that {kind} of ours
{topic} piece of the {kind} with {counterparty}
{topic} language, {counterparty} {kind}
{counterparty} {kind}, the {topic} thing
{counterparty}'s {kind} - {topic} part
{counterparty} wants the {kind} changed, what's {topic} now
the {kind} {counterparty} folks signed, {topic} wording
the thing that we sent {sent}, contract i mean, {topic} section
contract couriered {sent}, {topic} language
contract emailed {sent}, did i leave out {topic}
{topic} wording in whatever contract we sent {sent}
{topic} part, {kind} sent out {sent}
i sent a contract {sent} and can't recall the {topic} bit
{counterparty} contract sent {sent}: the {topic} thing
the {kind} emailed to {counterparty} {sent}, {topic} language
check {topic} stuff in the contract posted {sent}
the [notice period] thing in the contract
[notice period] section, i'm quitting this vendor
[ownership of source code] language, who wrote that, contract
[late payment interest rate] part, they're 60 days over
contract's bit on [late payment interest]
contract wording for [limitation of liability] pls
the contract's [force majeure] language, flood here
[force majeure notice] clause, how many days
does the contract let them [assign] it
[assignment] part, they got acquired
[change of control] wording in the contract
[governing law] section, texas or delaware
[dispute resolution] clause, court or arbitration
[venue] part of the contract
what's the contract's take on [consequential damages]
[liquidated damages] per week, contract says how much
[retention money] rule in our contract, when they release
[defects liability period] clause kindly share
[variation orders] section, contractor is asking
[site access hours] part of the contract, guard won't open
[scaffolding hire] thing, whose cost under the contract
[snagging] bit in the contract
[prevailing wage] language, contract
[overtime meals] stuff, crew is asking, contract?
[fuel surcharge] clause, diesel's gone mad
[detention charges] section, been parked 5 hrs, contract
[demurrage] wording, ship's stuck
[cargo insurance] bit, who buys, contract
[title transfer] part, when do the goods become ours, contract
[incoterms] section of the contract
[country of origin] matter in contract
[export licence] who gets it, contract clause
[quality inspection] part lah, contract how
[rejected goods] stuff, contract says return or scrap
[shelf life] requirement in the contract, milk's off
nuts in the cake, what [allergen labelling] duty is in the contract
[cold storage temperature] section, contract number please
[moisture content] limit in contract sir
[tooling ownership] thing, they kept our moulds, contract?
[scrap rate] allowance per contract
[price escalation] wording, steel went up
[price review] section, once a year or what, contract
[most favoured customer] clause
[rebate] bit of our contract
[volume discount] part, do we qualify, contract
can't hit the [minimum commitment], how's that section of the contract go
[exclusivity] thing, are we locked in, contract
[territory] section of the contract, they sold in my patch
[sales targets] piece in the contract
[commission rate] wording, contract, rep is upset
they want the bonus back, is there [clawback] in the contract
[non-solicitation] clause, they took my welder
[non-disparagement] bit, saw their tweet, contract?
[social media posts] thing in the contract
[image rights] section, photographer's contract
[royalty rate] part, contract
[moral rights] wording please
[audit rights] language, finance wants to look, contract
[record keeping] section, how many yrs, contract
[data breach notification] hours per contract
how long do they sit on our logs, [data retention] stuff, contract
[personal data] part, dpo is asking, contract
[subprocessors] list clause in the contract
[model training] wording, can they use our data, contract
[api limits] bit of the contract
[downtime credits] section, it's been down all day
system off at noon!! contract [maintenance window] says nights no?
[response time] rule in the contract, nobody's picking up
[bug fixing] part, free or billed, contract
[user seats] thing in the contract, how many
anything about [open source] components, section no. pls, contract
who holds the money, [escrow] piece, contract
[termination for convenience] wording, can we just leave
[termination fee] bit, contract, how bad
[cure period] section, clock's ticking
moving vendors, will they help, [exit assistance] part, contract
[survival] clause, what lives on after it ends
[entire agreement] language in the contract
[severability] wording
[counterparts] section, can we e-sign, contract
[signatory authority] matter, contract kindly
[notices] part, is email ok per contract
[renewal] thing, did it roll over, contract
[auto-renewal opt out] deadline in the contract
[option to extend] section
[payment terms] wording, 30 or 45, contract
[advance payment] portion of contract sir
[invoice disputes] section, contract
[withholding tax] clause kindly
[gst] part of contract who pay
[vat] bit, contract, inclusive?
[currency] section, dollars or euros, contract
bank asking the [bank guarantee] format, contract which clause sir
[performance bond] thing, contract amt
[parent guarantee] wording in our contract
broker needs proof, contract clause about [insurance certificates]
[indemnity] language, we're getting sued
a stranger is suing, contract on [third party claims]?
[product recall] bit, contract, who pays
[warranty exclusions] section, they say we misused it
contract fixes the [spare parts price] or nah
[training days] thing, how many in the contract
[travel expenses] part, flights and hotels, contract
[key personnel] wording, they swapped our guy
[background checks] section in the contract
[child labour] clause, buyer audit, contract
esg form due, paste [modern slavery] wording of our contract
[anti-bribery] part, compliance asking, contract
his brother owns the sub, contract [conflict of interest] rules?
[health and safety] section, someone slipped, contract
[waste disposal] who does it, contract clause
the [pet policy] thing in the {kind=lease:lease}
{kind=lease:office lease}, [after hours aircon] part
{kind=lease:tenancy agreement} [diplomatic break] stuff lah
{kind=lease:lease agreement} [rent review] wording
{kind=lease:rental contract}: the [utilities] bit
landlord wants in, [right of entry] section of the {kind=lease:lease}
roof's leaking, [structural repairs] language, {kind=lease:warehouse lease}
{kind=lease:tenancy contract} [security deposit] portion kindly
engineer remembers stuff, [residual knowledge] language of the {kind=nda:NDA}
{kind=nda:mutual NDA} [return of materials] section
can i tell my banker, {kind=nda:nda} and its [permitted disclosures]
[injunctive relief] language in the {kind=nda:confidentiality agreement}
that [ownership of deliverables] thing from the {kind=software:dev contract}
down again, how many nines is the [uptime guarantee] in the {kind=software:SaaS agreement}
{kind=software:app development contract} [app store rejection] bit
[code review] part of the {kind=software:software contract}
{kind=service:MSA} [order of precedence] language
{kind=service:maintenance contract}, [call out fee] stuff
{kind=service:cleaning contract}, [supplies] part, who buys
[staff replacement] section, {kind=service:outsourcing contract}
they overbought, does {kind=purchase:procurement contract} have [forecast accuracy] thing
how do [call-off orders] work in the {kind=purchase:framework agreement}
buyer went bust, [retention of title] in the {kind=sale:sales contract}?
12 boxes missing, [short shipment] rule, {kind=sale:supply agreement}
<Halden Freight> contract, the [waiting time] bit
<Halden Freight> lost a pallet, [claims deadline] language
<Brightwater Foods> folks, [spoilage allowance] section
<Brightwater> sent warm fish, [temperature logs] part of contract
<Kettle & Rowe>'s [kill fee] wording
<Pinecrest Realty> thing, [common area charges] clause
<Pinecrest> {kind=lease:lease}, [parking spaces] bit
<Tan Brothers> contract [workmanship warranty] got or not
<Tan Brothers> side, [lift breakdown] part how
<Sharma Textiles> contract [colour fastness] clause kindly
<Sharma Textiles> people asking [dyeing loss] percentage, contract
<Orbit Labs> kept our repo, [code handover] language, contract
<Orbit Labs> {kind=software:dev agreement}, [hourly rate] section
<Northgate Steel> [mill certificates] thing, contract
<Northgate Steel> job, [tolerance] wording in the contract
is <Lumen Energy> allowed [estimated billing] under the contract
<Lumen Energy> agreement, [meter faults] stuff
with <Castell Wines>, [corked bottles] bit, contract
<Castell Wines> lot, [minimum spend] part
<Okafor Logistics> contract, [border delays] section
<Okafor Logistics> guys say no, [night driving] rule in the contract
<Marlow Events> folded, [deposit refund] language
<Marlow Events> contract [rain date] bit
<Zeller GmbH> contract, which rule for [spare tools]
<Zeller GmbH> {kind=nda:NDA} [penalty amount] part
the <Vista Dental> contract, [lab turnaround] piece
<Vista Dental> [remakes] wording, free or paid
<Copperfield Print> contract sent {sent=last_month:last month}, [proof approval] section
<Copperfield Print>, sent {sent=last_week:last week}, [rush fee] thing
contract sent {sent=yesterday:yesterday}, is [bank details] part right
{kind=sale:supply contract} sent {sent=last_year:last year}, [batch testing] language
what we sent <Ridge Farms> {sent=this_year:this year}, [crop failure] section
<Ridge Farms> owes hay, [delivery shortfall] bit of the contract
<Ridge Farms> wants cash, [payment method] part of contract
[ownership of drawings] wording, <Abel Architects>
[site visits] stuff, <Abel Architects> agreement
[music licensing] section, <Blue Door Studio>
[usage term] thing w/ <Blue Door Studio>, photos run out when
[line stoppage] language, <Toro Automotive> contract
[packaging deposit] bit for <Toro Automotive>
`)
