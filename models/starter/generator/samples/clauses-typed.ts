/**
 * Questions for a clause as they are typed into a chat window: what stands around a topic or a party could be
 * taken for a part of it. `[…]` is a given topic, `<…>` a given party.
 */
import { withNames } from './clauses-broad.ts'

export const CLAUSES_TYPED_ZH = withNames(`
关于{topic}这块 合同上有一嘴没
关于{topic}那块儿 老合同讲得细不细
关于{topic}这档子事 合同给个话
关于{topic}这头 咱合同咋防的
关于{topic}的那截文字 合同里抠出来
关于{topic}一说 合同可有
关于{topic}什么的 合同里有没有写
关于{topic}之类的 合同咋讲
关于{topic}这些个 合同写的在哪页
关于{topic}合同上就一句话还是一大段
{topic}那条 合同翻出来
{topic}那条呢 合同里找不着
{topic}那条我背不下来 合同原话来
{topic}咋写的来着 合同
{topic}咋写的来着 我脑子不好使了 看合同
{topic}咋定来着 那个合同
{topic}咋约的来着 签合同那会儿
{topic}咋个写起的 合同
{topic}怎么写来着我记得合同有
{topic}写没写来着 合同里
{topic}在哪来着 合同后面?
{topic}是啥来着 合同里那个
{topic}这块儿合同漏了吗
{topic}这块肉 合同里归谁
{topic}这块地方合同写得糊里糊涂 原文看看
{topic}那块合同谁写的这么绕 发原句
{topic}那块料合同里有吗
{topic}这段合同翻译成人话前先给原文
{topic}那段合同里黑体字的
{topic}那页合同拍给我也行 打字也行
{topic}那行合同小字
{topic}那句合同是逗号还是句号 原样抄
{topic}那部分合同我没存
{topic}那点事合同里写了几句
{topic}那档子合同里有数没
{topic}那摊子事 合同管不
{topic}那头合同咋兜的
{topic}那边合同怎么给的说法
{topic}这边合同要不要签字确认
{topic}这边的条款 合同给下
{topic}这头合同松不松
{topic}这样的合同里咋处理
{topic}这项合同打没打勾
{topic}这栏合同填的啥
{topic}这茬合同提没提
{topic}这个合同有写哦?
{topic}这个词合同里搜得到不
{topic}这回事合同有吗
{topic}这东西合同里算正文还是附件
{topic}这玩意儿合同搁哪
{topic}这俩仨条里哪条 合同
{topic}这几个字合同里第几页
{topic}那几条合同一并给
{topic}那几款合同列给我
{topic}啥的 合同里
{topic}啥啥的 合同说了吗
{topic}什么的合同有没有管
{topic}等等 合同怎么交代
{topic}之类 合同约定贴我
{topic}一类的事合同归哪
{topic}一事 合同何说
{topic}一条 合同第几
{topic}一段合同原文
{topic}一栏 合同
{topic}一章合同讲的
{topic}本身合同怎么讲
{topic}相关 合同 全部
{topic}有关 合同 第几条
{topic}具体的 合同咋写
{topic}具体条款来一下 合同
{topic}详细的合同咋约
{topic}大概合同怎么说
{topic}大致意思就行 看合同
{topic}细则合同里有吗
{topic}标准不标准 合同那句给我
{topic}上限下限合同写了没
{topic}上头合同有没有让步
{topic}上合同是咋说的哟
{topic}里头合同有坑么
{topic}下面合同还有小项没
{topic}前面后面合同那几条一起看 主要看它
{topic}以及合同怎么约定的 就这一样
{topic}跟合同对不对得上 找原文
{topic}和合同说的一样不 原文发
{topic}按合同
{topic}照合同来的话咋整
{topic}依合同
{topic}以合同为准那合同咋写
{topic}见合同哪条
{topic}查合同
{topic}翻合同
{topic}看合同写啥
{topic}合同呢
{topic}合同 快
{topic}合同咋
{topic}合同求
{topic}要合同原文
{topic}请看合同 然后告诉我
{topic}麻烦合同里找下
{topic}劳驾合同哪里
{topic}谢 合同
{topic}啊合同里
{topic}嘛合同总归写过的
{topic}呗合同咋约的
{topic}咧合同咋写
{topic}嘞合同有冇
{topic}喽 合同上念念
{topic}哈 就合同那条
{topic}呀我问的是合同上
{topic}吧 好像合同里有
{topic}哎合同咋讲
{topic}额 合同
{topic}嗯合同里那段
{topic}哦对 合同
{topic}呃就是合同里面怎么规定的那个
{topic}那个那个合同那个
{topic}嘅嘢合约点写
{topic}嗰便合约讲乜
{topic}嗰度合约有冇列明
{topic}呢条 份约有冇
{topic}呢part合约点讲
{topic}搿块合同哪能讲
{topic}迭条合同勒海伐
{topic}个能合同浪哪能写
{topic}勒条合同啷个说
{topic}嘞哈合同头写起没得
{topic}咯条合同何式写的
{topic}滴条款合同冒写吧
{topic}克条合同咋说
{topic}奏是合同里那条 给俺
{topic}这旮瘩合同写得挺悬 瞅瞅
{topic}这疙瘩合同明白不
{topic}那噶哒合同跟没写似的 是吗
{topic}内块儿合同您给瞧瞧
{topic}内条合同门儿清不
{topic}恁块合同咋弄咧
{topic}咋嘞 合同上木有?
{topic}弄类 合同哪条
{topic}么样 合同
{topic}点样 合约
{topic}咋样 合同
{topic}咋弄 合同
{topic}咋算数 合同
{topic}咋认 合同
{topic}咋赖不掉 合同哪句
{topic}咋判 看合同约定
{topic}要不要紧 合同里
{topic}成不成 合同上
{topic}行不行得通 合同那条
{topic}怕是没写 合同
{topic}好像没签进合同 你确认
{topic}我觉得合同写反了 原文
{topic}我记不得了 合同
{topic}他们老问 合同里到底啥样
{topic}老板刚吼 合同里呢
{topic}会计催 合同里呢
{topic}车间在等 合同里咋写
{topic}现场在吵 合同哪条管
{topic}明天开庭 合同那条原文
{topic}要写进函里 合同那句抄给我
{topic}要报给集团 合同条款号
{topic}填表要用 合同
{topic}做PPT 合同截一句
{topic}截图给我 合同
{topic}复制出来 合同
{topic}高亮一下 合同
{topic}摘录 合同
{topic}定位 合同
{topic}keyword 合同搜
{topic}clause 合同里 thx
{topic}part在合同哪
{topic}相关section 合同
{topic}那个point合同有cover没
{topic}的term合同咋写
{topic}条目合同
{topic}条文合同
{topic}条 合同
{topic}款 合同哪个
{topic}条款在合同哪儿藏着
{topic}条款吗 合同我看过没印象
{topic}条款还是没有条款 合同
{topic}条例 我说合同里的
{topic}规则合同
{topic}规矩合同咋立的
{topic}说法合同
{topic}说明合同里有没
{topic}约定呗 合同
{topic}约法合同几章
{topic}内容合同
{topic}原句合同
{topic}字眼合同出现过没
{topic}事儿 合同
{topic}事情合同怎么搞
{topic}事由合同咋写
{topic}情况合同
{topic}情形合同列没列
{topic}环节合同谁把关
{topic}方面合同有啥
{topic}层面合同
{topic}角度看合同咋说
{topic}问题来了 合同
{topic}问题我懵 合同怎么约
{topic}话题 合同
{topic}项 合同
{topic}项下合同怎么约定
合同{topic}那条来
合同{topic}那块来一份
合同{topic}那茬
合同{topic}咋写来着
合同{topic}这块咋搞的
合同{topic}这块谁懂 原文
合同{topic}这部份
合同{topic}啥情况
合同{topic}啥规矩
合同{topic}啥意思
合同{topic}之类的条款
合同{topic}等事项
合同{topic}相关
合同{topic}一节
合同{topic}一句
合同{topic}搜
合同{topic}在哪一大条
合同{topic}哪一小款
合同里{topic}来着
合同里{topic}那几行字
合同里{topic}那段绕口令
合同里{topic}那疙瘩
合同里{topic}这档事
合同里{topic}这一撮
合同里{topic}吗 有?
合同里{topic}啥说法
合同里{topic}整句
合同里边{topic}那处
合同里向{topic}那搭
合同后面{topic}那页
合同前头{topic}那段
合同最后{topic}那行小字
合同附件里{topic}那张
合同背面{topic}那条小字
合同正文{topic}那里
合同中间{topic}那一坨
合同上头{topic}那句
合同头{topic}那哈儿
合同写{topic}那块
合同讲{topic}那截
合同说{topic}那会儿咋说的
合同提到{topic}那几处
合同约{topic}约成啥样
合同定{topic}定的啥
合同有关{topic}那页
合同涉{topic}条款
合同就{topic}一项
合同对{topic}一块
合同把{topic}这块写哪了
合同给{topic}这事定调没
合同凭{topic}哪条
合同同{topic}有关那段
合同跟{topic}沾边的
合同带{topic}俩字三字的都找
合同含{topic}字样
合同搜{topic}
合同查{topic}
合同找{topic}
合同看{topic}
合同翻{topic}
合同要{topic}那句
合同就要{topic}
合同只要{topic}其余免了
合同先{topic}别的回头说
合同还有{topic}呢
合同没{topic}吧
合同可有{topic}
合同岂有{topic}之理 哈哈 有没有这条
合同不会连{topic}都没有吧
合同难道没有{topic}
翻到{topic}那页停 合同
跳到{topic}那段 合同
直接{topic}那条 合同
光看{topic}那块 合同
单看{topic}这节 合同
只看{topic}这款 合同
重点{topic}合同
主要{topic} 合同
就{topic} 合同
问{topic} 合同
求{topic} 合同里的
要{topic} 合同
找{topic} 合同
查{topic} 合同
看下{topic}那 合同
念{topic} 合同
读下{topic} 合同
背一遍{topic}那条 合同
抄{topic}那句 合同
贴{topic}那段 合同
甩{topic}那条 合同
丢下{topic}条款 合同
扔我{topic}那截 合同
po一下{topic} 合同
发{topic}来 合同
给个{topic}的说法 合同
给我讲讲{topic}那套 合同写的
给句准话{topic}合同
有{topic}没 合同
有没有{topic}这号条款 合同
有冇{topic}嘅条文 合约
有得{topic}条款伐 合同里
写{topic}了不 合同
写没写{topic}呀那合同
提{topic}没 合同
说{topic}了没有 合同
签{topic}了吗 合同
签合同时{topic}咋谈的
签合同那天{topic}我走神了 写的啥
签合同的人走了 {topic}没人知道 你看
签完合同才想起{topic} 有写吗
签了合同不认{topic} 哪条治他
把{topic}这个发我 合同
把{topic}那坨条款给我 合同
把合同{topic}那段拎出来
把合同里{topic}字字句句报我
将{topic}条款示下 合同
烦请将{topic}一款抄示 合同
敬请告知合同{topic}一节
恳请提供{topic}条款 合同之原文
请调取{topic}部分 合同
请问下{topic}那个 合同
请教{topic}合同那条
劳烦{topic}合同哪条
求助 {topic}合同
跪求{topic}那条 合同
急急急{topic}合同
快{topic}合同
十万火急 {topic}合同那段
在线等{topic}合同
救命{topic}合同有没有写
麻溜的 {topic}那条 合同
搞快{topic}合同
速{topic}合同
今晚要{topic}那段 合同
下班前要{topic}合同
趁老板没来 {topic}合同咋写
吃饭呢 {topic}合同查下
开车呢 {topic}合同那条念
开会呢别打字太多 {topic}合同
手机屏小 只发{topic}那段 合同
眼花了 {topic}在合同哪
老花镜没带 {topic}那条你念我听 合同的
不懂就问 {topic}合同咋定
小白问{topic}合同里什么意思 原文也要
我是会计 {topic}合同怎么约
我是司机 {topic}合同里归我不
我是采购 {topic}合同咋说
我是项目的 {topic}合同条款
我法务 {topic}原文 合同
我做装修的 {topic}这块合同签没签死
我开店的 {topic}那块房东写了啥 合同
我搞设备的 {topic}那条合同
我房东 {topic}合同里怎么写
我养殖户 {topic}合同上说法
我妈问{topic}合同
领导来了 {topic}合同赶紧
律师要{topic}那份文字 合同
法官问{topic} 合同怎么约定
审计老师要{topic}这一块 合同
银行要{topic}条 合同
保险的人问{topic} 合同有写没
对方律师提{topic} 我方合同咋写
合作方扯{topic} 合同拿来
甲方说{topic}没谈 合同呢
乙方说{topic}免了 合同真免了?
供应商拿{topic}说事 合同
客户要退 先看{topic} 合同
客户压价 {topic}合同让不让
人家不付钱 {topic}合同怎么治
货坏了 {topic}合同咋说
货晚了 {topic}合同怎么罚
房子漏水 {topic}合同归谁
机器趴窝了 {topic}合同咋约
系统崩了 {topic}合同有说法吗
钱没到 {topic}合同怎么写
发票没开 {topic}合同怎么定
人被挖了 {topic}合同管么
图纸泄了 {topic}合同哪条
打算不干了 {topic}合同怎么规定
想换供应商 {topic}合同卡我吗
想提前走 {topic}合同
快到期了 {topic}合同怎么讲
涨价了 {topic}合同许不许
吵起来了 {topic}合同站谁
我说有他说没有 {topic}合同到底
我赌合同里有{topic} 输了请客
听说合同里{topic}挺狠
传说中的{topic}合同那条
所谓{topic}合同哪写了
不是{!topic} 是{topic} 合同
{!topic}不用 {topic}那条 合同
{!topic}看了 还差{topic}那块 合同
{!topic}跟{topic}我搞混了 要后一个 合同里的
问错了 {!topic}换{topic} 合同
{!topic}算了 {topic}吧 合同咋写
合通{topic}那块
合同{topic}咋泄的
合同{topic}那跳
合同{topic}天款
合铜里{topic}怎么写
合同{topic}咋约顶
和同{topic}这块咋写
核同里{topic}那条
河同{topic}原文
合同{topic}在弟几条
合同里{topic}圆文
合同{topic}怎么规锭
hetong {topic} nage
ht里{topic}那条
HT {topic} 条款号
合同{topic}tk
{topic} yuanwen 合同
{topic}zenme xie 合同
合同里{topic}zai na
合約{topic}怎麼寫
合約裡{topic}那條
嗯我想问一下那个{topic}就是合同里面它怎么写的
然后合同的话{topic}的话是怎么规定的呀
我就想知道那个合同呃{topic}那一块它是怎么讲的
帮我看一下合同啊{topic}啊就这个
那什么{topic}那什么合同里有没有
你说合同里面{topic}这种东西它到底写没写呢
对对对就是{topic}那条合同里的你给我念念
{counterparty}那份里{topic}那条
{counterparty}那份合同{topic}咋写来着
{counterparty}那份协议{topic}那块
{counterparty}那份东西 {topic}写哪
{counterparty}那张纸上{topic}
{counterparty}那本合同{topic}那页
{counterparty}那家合同{topic}
{counterparty}那家子合同{topic}咋讲
{counterparty}那单{topic}合同怎么说
{counterparty}那笔买卖 合同{topic}
{counterparty}那回签的{topic}那条
{counterparty}那批货的合同 {topic}
{counterparty}那个项目 {topic}条款
{counterparty}那个标 {topic}合同咋约
{counterparty}那个客户 {topic}合同有没
{counterparty}那帮孙子说{topic}合同没写
{counterparty}那边来电话 {topic}合同
{counterparty}那边合同里{topic}这块
{counterparty}那头的合同 {topic}
{counterparty}那套合同 {topic}在附件吗
{counterparty}家的合同 {topic}
{counterparty}家的合同里{topic}那条
{counterparty}家合同{topic}来着
{counterparty}家{topic}咋写的 合同
{counterparty}家那份 {topic}原话
{counterparty}家签的那个{topic}
{counterparty}家老板问{topic} 合同
{counterparty}家里那份合同{topic}
{counterparty}他们合同{topic}
{counterparty}他们家{topic}合同写啥
{counterparty}他们那份 {topic}呢
{counterparty}伲合同{topic}哪能
{counterparty}佢哋份约 {topic}点写
{counterparty}份约{topic}呢条
{counterparty}嗰单合约 {topic}
{counterparty}搿份{topic}那条
{counterparty}嘞份 {topic}咋个写的
{counterparty}咯份合同{topic}何式讲
{counterparty}滴合同{topic}滴条款
{counterparty}这份{topic}
{counterparty}这份合同的{topic}
{counterparty}这份约 {topic}哪条
{counterparty}这份协议里{topic}那几句
{counterparty}这家 {topic} 合同
{counterparty}这家的{topic}那条 合同
{counterparty}这家伙不认{topic} 合同咋写
{counterparty}这单{topic}
{counterparty}这单合同里{topic}来着
{counterparty}这摊 合同{topic}
{counterparty}这头{topic}合同咋定
{counterparty}这边要{topic}那段 合同
{counterparty}这块的合同 {topic}
{counterparty}这事 {topic}合同哪条
{counterparty}这老客户 {topic}合同没写?
{counterparty}一方{topic}合同咋约
{counterparty}方面{topic}合同
{counterparty}方 {topic}义务 合同咋写
{counterparty}公司那边{topic} 合同
{counterparty}总部那份{topic}合同
{counterparty}厂里来的人问{topic} 合同
{counterparty}门店那份合同 {topic}
{counterparty}分部签的 {topic}合同条款
{counterparty}集团那边的{topic}合同原文
{counterparty}工地那个合同{topic}
{counterparty}项目部问{topic}合同
{counterparty}采购问{topic} 合同第几
{counterparty}法务问{topic} 合同
{counterparty}老板娘问{topic}合同
{counterparty}小刘问{topic} 合同里
{counterparty}老总说{topic}合同有
{counterparty}的人说{topic}没签 合同
{counterparty}的那份{topic}
{counterparty}的那个合同 {topic}那条
{counterparty}的单子 {topic}合同
{counterparty}的事 {topic}合同怎么写
{counterparty}的条款 {topic}
{counterparty}的纸质合同{topic}
{counterparty}的约 {topic}
{counterparty}的话{topic}合同咋写
{counterparty}合同来着 {topic}
{counterparty}合同那块{topic}
{counterparty}合同那条{topic}
{counterparty}合同找{topic}
{counterparty}合同翻{topic}那页
{counterparty}合同搜一把{topic}
{counterparty}合同咋写{topic}
{counterparty}合同有{topic}么
{counterparty}合同没{topic}
{counterparty}合同就差{topic}没看
{counterparty}合同快 {topic}
{counterparty}合约 {topic}
{counterparty}协议{topic}那茬
{counterparty}签{topic}没
{counterparty}签的啥{topic}
{counterparty}签字那份 {topic}
{counterparty}盖章那份{topic}那条
{counterparty}老合同{topic}那块
{counterparty}旧约 {topic}
{counterparty}呢 {topic} 合同
{counterparty}啊{topic}那条啊
{counterparty}哈 合同{topic}
{counterparty}嘛 {topic}合同
{counterparty}吧 合同里{topic}
{counterparty}呀合同{topic}咋写
{counterparty}又来了 {topic} 合同
{counterparty}又催 {topic}合同怎么讲
{counterparty}要发函 {topic}合同依据
{counterparty}不付尾巴钱 {topic}合同怎么治他
{counterparty}耍赖 {topic}合同那条
{counterparty}玩消失 {topic}合同有写没
{counterparty}跑路 {topic}合同咋办
{counterparty}打官司 {topic}那条
{counterparty}对账 {topic}合同怎么约定
{counterparty}下月到期 {topic}合同那段
{counterparty}在楼下 {topic}合同快看
{counterparty}拜年顺带问{topic} 合同
{counterparty}请吃饭肯定要谈{topic} 合同先给我
跟{counterparty}家那份 {topic}那条
跟{counterparty}他们的合同{topic}
跟{counterparty}那帮人 {topic}咋签的
跟{counterparty}这份里{topic}
跟{counterparty}那会儿谈的{topic} 合同
跟{counterparty}签那个{topic}咋写的来着
跟{counterparty}说好的{topic} 落合同没
跟{counterparty}扯皮{topic} 合同
跟{counterparty}的约{topic}那款
跟{counterparty}的那单 {topic}
和{counterparty}家的协议 {topic}
和{counterparty}那头的{topic} 合同
和{counterparty}那份里的{topic}
和{counterparty}一方的{topic}约定 合同
和{counterparty}那桩{topic}合同
同{counterparty}家那份{topic}
同{counterparty}嗰份 {topic}
与{counterparty}方{topic}条款
与{counterparty}所立{topic}一款
搭{counterparty}签个合同{topic}
帮{counterparty}那单看{topic} 合同
给{counterparty}家那份{topic}咋写
给{counterparty}那边的合同{topic}
给{counterparty}签的{topic}
问{counterparty}那份{topic}
找{counterparty}那份里{topic}那条
查{counterparty}家合同 {topic}
查{counterparty}那家{topic}
翻{counterparty}那份 {topic}
看{counterparty}那合同{topic}
拿{counterparty}那份出来 {topic}那页
把{counterparty}家{topic}那条发我
把{counterparty}那份的{topic}贴下
要{counterparty}那份里{topic}的字
发{counterparty}那份{topic}条款
按{counterparty}那份 {topic}怎么算
照{counterparty}家合同 {topic}能不能
被{counterparty}家坑了 {topic}合同
叫{counterparty}那边等下 {topic}合同先查
替{counterparty}家小王问{topic} 合同
{topic}那条 {counterparty}那份
{topic}那条,{counterparty}家的
{topic}那块 {counterparty}家
{topic}咋写的来着 {counterparty}那份
{topic}这块 跟{counterparty}那单
{topic}来着 {counterparty}合同
{topic}呢 {counterparty}那份里
{topic} {counterparty}家合同
{topic} 和{counterparty}
{topic}-{counterparty}合同
{topic}在{counterparty}那份里有没
{topic}在{counterparty}家合同第几条
{topic}按{counterparty}那份算
{topic}跟{counterparty}咋签来着
{topic}跟{counterparty}那边咋定
{topic}是{counterparty}出还是我们 合同
{topic}归{counterparty}还是归咱 合同
{topic}由{counterparty}家扛吗 合同
{topic}让{counterparty}给绕晕了 合同
{topic}的事{counterparty}家咋签
{topic}部分 {counterparty}家那个
{topic}一条 {counterparty}那
{kind}那份{topic}
{kind}那块{topic}那条
{kind}里{topic}来着
{kind}{topic}咋写来着
{kind}的那个{topic}
{kind}翻到{topic}
{kind}哪条说{topic}这事
{kind} {topic} {counterparty}那份
{counterparty}那个{kind} {topic}
{counterparty}家{kind}{topic}那条
{counterparty}{kind}里{topic}来着
{counterparty}那份{kind} {topic}咋整
{topic}那条 {kind}里
{topic}这块 {counterparty}的{kind}
{sent}发的那份 {topic}那条
{sent}发那合同{topic}来着
{sent}给{counterparty}家那份{topic}
{sent}寄{counterparty}的那份 {topic}
{sent}发出去那个{kind}{topic}
{sent}那份{topic}咋写的来着
{sent}发{counterparty}那份{kind} {topic}那块
{topic}那条 {sent}发的合同
{topic}来着 {sent}发给{counterparty}那份
{counterparty}{sent}收到那份 {topic}
[付款]那条咋写来着 <恒通>那份
[质保]这块 <鼎盛>家的合同
[违约金]啥的 合同里
[验收]那头 合同咋讲
[保密]那点事 <远航>家那份
[运费]那块谁出 <华美>这单
[押金]退不退那条 租房合同
[转租]这茬合同让不
[发票]这块 <金海>那份
[交货]那段 <博远>家合同
[尾款]那条 合同
[解约]这档子事 合同
[涨租]那块 房东合同
[源代码]归谁那条 合同
[退货]那几款 <宏达>那边合同
[延期交货]这块咋罚 <顺达>家
[售后]那头 <蓝天>那份合同写没
[加班费]这块 外包那合同
[违约责任]那一大坨 <新源>那份
[不可抗力]啥的 <东升>家合同有没
[管辖]那条 <信达>
[独家]那块 <美佳>那份
[知识产权]这块归谁 <凯达>家的合同
[预付款]几成那条 <隆昌>这单
[安装调试]那块 <中联>家那份
[违约金比例]咋写来着 合同
[装修押金]那条 合同
[水电费]这块 租房合同
[提前退租]咋赔那条 合同
[续签]那茬 <汇丰源>那份
昨天饭桌上聊到{topic}那一块 谁都说不清 回来只好问合同
仓库漏雨货泡了 我就想知道{topic}这头合同怎么兜的
媳妇儿管账 她说{topic}那条对咱不利 你把合同原话给我我看看
工人等着发钱 甲方扯什么{topic}这事 合同到底有没有这一说
我把合同压箱底了 懒得翻 {topic}那块你直接报
做梦都在想{topic}那条会不会被人钻空子 合同咋写的
师傅退休前交代过{topic}这块要当心 合同里在哪
上回吃过{topic}的亏 这回合同里我得先瞅瞅那条
打印机坏了没法看纸的 {topic}那段合同你打给我
刚开完会一头雾水 他们老说{topic}这块那块的 合同里是哪条
我记性差得很 {topic}咋写的来着 上次你给我看过合同的
孩子在哭我一只手打字 合同{topic}那条
地铁没信号 先发问题 {topic}合同怎么约的
货车堵高速上了 司机问{topic}咋整 合同有写吧
我跟合伙人赌了一顿烧烤 合同里{topic}这块有还是没有
微信里说得好好的 落到合同上{topic}成啥样了
网上说{topic}必须写 咱合同写了吗
群里有人甩截图说{topic}不合规 咱的合同是怎么写的
看见{topic}俩字就头大 合同那段给我念慢点
早上客户拍桌子 下午老板拍桌子 都为{topic}那条 合同呢
我倒不是不信你 就想亲眼看{topic}那块合同文字
别的都谈妥了 卡在{topic}这一处 合同现在是怎么写的
先谢过 {topic}这块合同要是长就挑要紧的原文
要过年了 账得清 {topic}那档子合同怎么说
新老板上任第一天就问{topic}那块 合同哪条
我看合同像看天书 {topic}到底在哪一行
律所实习第一天 师姐叫我摘{topic}一款 合同里的
设备趴窝三天了 {topic}那条合同有没有说几天内修
合同我看到第七页睡着了 {topic}那块后面有吗
合同堆成山 我只关心{topic}那一小块
房东阿姨人挺好 就是{topic}那条有点怪 合同怎么写的
刚被人怼 说我不懂{topic}这块 合同给我撑撑腰
听人讲{topic}那条是霸王条款 合同真的有?
我爹在旁边念叨{topic}那码事 合同咋写滴
喝了点酒 {topic}那条 合同 别笑我
咱东北人敞亮 {topic}那块合同咋写咱咋办 念吧
瓜兮兮的签了字 现在{topic}那哈儿遭起了 合同咋个写的
俺娘嘞 {topic}这块赔恁些? 合同真这样写?
侬帮我寻寻看 {topic}搿搭合同浪写了几句
我哋老细话{topic}嗰part有问题 份约点写㗎
恰饭都没心思 {topic}那块合同何解搞的
嘞个{topic}硬是扯不清 合同头原话来
中午之前给{counterparty}回话 {topic}那块合同咋写的
上午{counterparty}家派人堵门 就为{topic}那条 合同呢
{counterparty}那位姓马的经理嘴硬 说{topic}那块没签 翻合同打脸
{counterparty}那家店换了老板娘 {topic}那条还认不 合同原文
{counterparty}家业务员给我递烟 想松{topic}那块 合同怎么卡的
{counterparty}那边仓库主任说{topic}他不管 合同写谁管
{counterparty}的老会计问起{topic}那茬 我去哪份合同找
{counterparty}那单都快黄了 {topic}那条合同还管用不
{counterparty}家的货到了一半 {topic}这块合同咋算
{counterparty}这家伙拖到现在 {topic}那条合同罚他多少
{counterparty}老板跟我称兄道弟 可{topic}那块我得看合同
{counterparty}一家独大惯了 {topic}那条欺负人 合同原句
{counterparty}家合同我只要{topic}那块 其余的不用发
{counterparty}那份我翻了三遍没找到{topic}那条 你找
{counterparty}他们法务改口了 {topic}这块合同当初咋写
{counterparty}前台寄来快递 里头提{topic}那条 咱合同对得上吗
{counterparty}家楼上漏水 {topic}那条租的合同写清楚没
{counterparty}工厂停电耽误了 {topic}那块合同算谁
我在{counterparty}家门口抽烟呢 进去前看眼{topic}那条 合同
我跟{counterparty}家打了十年交道 头一回看{topic}那块 合同咋写
路过{counterparty}那栋楼想起来 {topic}那条合同咋定的
投诉{counterparty}家之前 {topic}那块合同依据先给我
当初{counterparty}那份是小陈谈的 {topic}那条他走了没交接
下周{counterparty}那边来人 {topic}这块合同怎么写我先背熟
夜里十一点{counterparty}那个谁还在发消息 问{topic}那条合同
要不是{counterparty}家赖账 我才不看{topic}那块 合同上的
昨儿跟{counterparty}那头吵完 气得我要看{topic}那条 合同
万一{counterparty}家倒了 {topic}这块合同保不保我
麻烦对一下{counterparty}那份跟我记的{topic}那条是不是一样 合同原文
既然{counterparty}家不讲情面 {topic}那条就照合同 怎么写的
投标要附业绩 {counterparty}那份里{topic}那段摘一下
{counterparty}那份{kind}我签的 {topic}那条我居然忘了
{counterparty}家那个{kind}里 {topic}这块谁写的 写了啥
给{counterparty}家的{kind}要归档 {topic}那栏照抄哪条
{kind}我翻烂了 {topic}那块在哪嘛
{kind}这种东西都有{topic}那条吧 咱的呢
{kind}签得早 {topic}那块现在看是咋写的
{sent}发给{counterparty}家的那份里 {topic}那块给我
{sent}发的合同好几份 {counterparty}那份的{topic}那条
{sent}咱寄出去的{kind} {topic}那块他们来问
我{sent}发过一份合同出去 {topic}那条忘了咋写
{topic}那条{sent}发的那份里有没有 {counterparty}家的
`)

export const CLAUSES_TYPED_EN = withNames(`
the {topic} bit, contract, what's it say again
the {topic} bit in the contract where's that at
the {topic} stuff, contract, quick
the {topic} thing they keep on about, is it in the contract
the {topic} thingy in the contract
the {topic} business, contract page?
the {topic} part, i swear the contract had one
the {topic} para from the contract
the {topic} line in the contract, word by word
the {topic} passage, contract
the {topic} one, contract, paste
the {topic} point from contract kindly
the {topic} piece in our contract reads how
the {topic} side, what'd the contract settle on
the {topic} question comes up every call, contract says?
the {topic} deal in the contract, remind me
the {topic} language from the signed contract
the {topic} wording bugs me, contract text
the {topic} words exactly, contract
the {topic} section in contract inside got or not
the {topic} rule lah, contract which page
the {topic} matter is pending sir, contract clause please
the {topic} aspect, please to show contract
the {topic} row on my checklist, contract ref?
the {topic} box on the form needs a contract clause number
the {topic} mess, does the contract help us
the {topic} drama again, contract pls
the {topic} issue w the contract, clause no
the {topic} item, contract, para number
the {topic} term in the contract, is it there
the {topic} terms n conditions, contract
the {topic} provision thing contract
the {topic} bullet in the contract
the {topic} chapter of the contract if any
{topic} bit pls contract
{topic} stuff, contract says what
{topic} stuff contract wise
{topic} and stuff, contract
{topic} and all that, contract
{topic} n that, in the contract like
{topic} etc, what's in the contract
{topic} or whatever its called in the contract
{topic} kinda thing, contract?
{topic} sorta clause in the contract
{topic} type clause, contract, yes no
{topic} part contract whats it say
{topic} again, contract
{topic} tho, contract?
{topic} though, does the contract mention it
{topic} now, contract
{topic} please mate, contract
{topic} ta, contract
{topic} asap contract
{topic} rn contract
{topic} in there anywhere, the contract i mean
{topic} in writing? contract
{topic} on paper, contract
{topic} per contract
{topic} as per the contract pls advise
{topic} under contract how
{topic} acc to contract
{topic} contract says wat
{topic} contract wats it say
{topic} contract where at
{topic} contract clause no pls
{topic} contract ctrl f
{topic} contract lookup
{topic} contract para
{topic} contract thx
{topic} contract bit
{topic} clause contract which number sir
{topic} clause or no clause, contract
{topic} clause, i lost the contract, help
{topic} clause thing in that contract of ours
{topic} section, the contract, does it exist
{topic} wording contract copy paste
{topic} wordings in contract kindly share
{topic} in contract how mentioned
{topic} in contract got write anot
{topic} in contract how to say
{topic} in contract is how
{topic} inside contract is written?
{topic} from contract please i need
{topic} by contract, who must
{topic} what contract tell
{topic} contract have?
{topic} has it been put in the contract
{topic} did it make it into the contract
{topic} was promised, did the contract keep it
{topic} sounds dodgy, contract text?
{topic} i forget, contract
{topic} i dunno, check contract
{topic} dispute brewing, contract wording
{topic} came up w the landlord, contract
{topic} is killing me, what does the contract say
{topic} is on the agenda at 3, contract clause pls
{topic} for the memo, contract clause text
{topic} for audit, contract
{topic} for dummies, contract version first
{topic} so what does the contract actually say
{topic} like what did we even sign, contract
{topic} ok so contract says
{topic} hmm contract?
{topic} lol is that really in the contract
{topic} wtf contract
{topic} eh contract how
{topic} na contract?
{topic} yaar contract mein
{topic} innit, contract
{topic} contrat
{topic} contarct bit
{topic} cluase contract
{topic} contract claus
{topic} conract part
{topic} in teh contrct
contract {topic} bit
contract {topic} stuff
contract {topic} thing
contract {topic} where
contract {topic} how
contract {topic} say what
contract {topic} got?
contract {topic} pls n thx
contract {topic} part exact words
contract {topic} para pls
contract {topic} whats it
contract {topic} again sorry
contract {topic} one
contract {topic} portion sir
contract on {topic} says
contract re {topic} bit
contract abt {topic}
contract bout {topic} tho
contract wise {topic} how
contract page with {topic} on it
contract line for {topic} thing
contract says {topic} what
contract got {topic} inside?
contract has {topic} stuff or nah
contract does it do {topic}
contract covers {topic} right? show me
contract regarding {topic} part pls quote
contract concerning {topic} matter kindly quote
contract text, {topic} only
contract, scroll to {topic}
contract, jump to the {topic} bit
contract, skip to {topic}
contract search {topic}
contract find {topic} thing
contract quote {topic} one line
contract, no fluff, {topic}
contract q: {topic}
contract question again, {topic} this time
contrct {topic}
contarct {topic} thing
cntract {topic} plz
kontract {topic} where
hey so um contract {topic} like how's it written
uh yeah the contract the {topic} uh bit what does it say
so i'm looking at the contract and i can't see the {topic} part where is it
ok google joking, contract, {topic} bit
can u dig out {topic} from the contract
can u pull the {topic} stuff outta the contract
cud u check {topic} in contract
wheres the {topic} bit in the contract hiding
wheres {topic} in this damn contract
wots the contract got on {topic} then
whats the {topic} sitch in the contract
whats the story with {topic} in the contract
what we sign for {topic}, contract
what is it writing about {topic} in contract
what stands in the contract to the {topic}
how contract put the {topic} one
how do the contract treat {topic} part
how was {topic} worded again in the contract
how did {topic} go again, contract
how strict the {topic} thing is in contract
is {topic} stuff even in the contract
is there any {topic} whatsit in the contract
is it the contract that has the {topic} line
did we put {topic} in the contract or just talk
did the contract ever get a {topic} bit
does it go into {topic}, the contract
do we have the {topic} language in the contract
remind me {topic} contract
refresh me on the {topic} part of the contract
read me the {topic} line off the contract i'm driving
spell the {topic} part out, contract
drop the {topic} clause here, contract
send {topic} portion contract fast
gimme the {topic} bit from the contract
gimme {topic} contract
show {topic} contract
tell {topic} as written contract
need {topic} stuff from the contract b4 noon
need the {topic} line, contract, court tmrw
want {topic} exact, contract
looking for {topic} in contract, cannot find
lost: {topic} clause, contract
boss wants the {topic} bit, contract
legal pinged me on {topic}, contract text
accountant asks {topic}, contract says?
landlord moaning about {topic}, what's the contract say
supplier hides behind {topic}, contract?
client won't pay bc of {topic}, contract
site manager on the phone re {topic}, contract clause
my lawyer says check {topic} first, contract
roof leaks, so {topic}, contract
goods arrived late, so the {topic} bit of the contract
they want out, {topic} in the contract?
prices went up, what about {topic}, contract
invoice bounced, {topic} part, contract
we had a handshake on {topic}, is it in the contract
i bet there's no {topic} in the contract
not {!topic}, {topic}, contract
{!topic} i found, {topic} i didn't, contract
skip {!topic}, do the {topic} bit, contract
{!topic} no sorry {topic} contract
the {counterparty} one, {topic}
the {counterparty} one, {topic} bit
the {counterparty} thing, {topic} clause
the {counterparty} paper, {topic} line
the {counterparty} deal, {topic} stuff
the {counterparty} paperwork, {topic}
the {counterparty} lot, {topic} in their contract
the {counterparty} folks ask about {topic}, contract
the {counterparty} people say {topic} isn't in the contract
the {counterparty} guys, {topic}, contract
the {counterparty} account, {topic} wording in the contract
the {counterparty} job, {topic} clause
the {counterparty} project contract, {topic} part
the {counterparty} side wants {topic}, contract?
the {counterparty} contract the {topic} bit
the {counterparty} contract thing, {topic}
the {counterparty} agreement, {topic} para
the {counterparty} doc, {topic}
the {counterparty} file, {topic} clause
the {counterparty} signed copy, {topic} line
{counterparty} one {topic}
{counterparty} bit on {topic}, contract
{counterparty} stuff, {topic}, contract
{counterparty} deal {topic} thing
{counterparty} lot {topic} contract
{counterparty} contract {topic} bit
{counterparty} contract {topic} thing again
{counterparty} contract got {topic} or not
{counterparty} contract how about the {topic} one
{counterparty} contract pls, {topic} only
{counterparty} contract n {topic}
{counterparty} contract w the {topic} stuff
{counterparty} agreement {topic} section where
{counterparty} agmt {topic}
{counterparty} k, {topic} para, contract
{counterparty} paper says what on {topic}
{counterparty} side {topic} contract
{counterparty} people {topic} contract??
{counterparty} again, {topic} this time, contract
{counterparty} now want {topic}, contract says
{counterparty} rang, {topic}, contract quick
{counterparty} emailed re {topic}, contract wording pls
{counterparty} legal on {topic}, our contract
{counterparty} boss shouting about {topic}, contract?
{counterparty} owes us, {topic} in the contract
{counterparty} ghosted us, {topic}, contract
{counterparty} folks and {topic}, what's the contract
{counterparty} the {topic} thing contract
{counterparty} re {topic} contract pls
{counterparty} - {topic} bit
{counterparty} / {topic} / exact words / contract
{counterparty}'s one, the {topic} bit
{counterparty}'s lot, {topic} contract
{counterparty}'s paper {topic}
{counterparty}'s contract, {topic} stuff
{counterparty}'s deal says what bout {topic}
{counterparty}'s {topic} thing contract
{counterparty}'s people quoting {topic} at me, contract
w {counterparty}, {topic} contract
w/ {counterparty} the {topic} bit
with {counterparty} people, {topic} how agreed
with {counterparty} side contract, {topic} part
for the {counterparty} one i need {topic}
for {counterparty} deal, {topic} wording
from {counterparty} contract take the {topic} bit
in {counterparty} one, {topic} got or not
in the {counterparty} thing where's {topic}
in that {counterparty} contract of ours, {topic} part
on {counterparty} contract, {topic} clause, number
off the {counterparty} contract, read {topic}
under the {counterparty} one, {topic}?
us and {counterparty}, {topic}, what was agreed in contract
we n {counterparty}, {topic} how settled, contract
meeting {counterparty} at 2, {topic} bit of the contract
in {counterparty} lobby rn, {topic} contract clause pls
sir {counterparty} contract {topic} portion please share
dig up {counterparty} contract, {topic} part
open {counterparty} one, go to {topic}
check {counterparty} paper for {topic} stuff
did {counterparty} sign off on {topic}, contract
does {counterparty} one have {topic} bit
does the {counterparty} lot owe us {topic}, contract
what's {counterparty} contract like on {topic}
whats in the {counterparty} one re {topic}
how'd we do {topic} w {counterparty}, contract
where in {counterparty} contract is the {topic} thing
{topic} bit, {counterparty} one
{topic} stuff w {counterparty}
{topic} thing, {counterparty} contract
{topic} part of the {counterparty} lot's contract
{topic} {counterparty} one pls
{topic} for {counterparty} deal
{topic} with the {counterparty} people contract
{topic} as agreed w/ {counterparty}
{topic} @ {counterparty} contract
{topic} > {counterparty}
{topic} says who, {counterparty} contract
{topic} re {counterparty} bit
{topic} in {counterparty} one
{topic} vs {counterparty}, contract text
the {kind}, {topic} bit
the {kind} thing, {topic} stuff
{kind} {topic} bit pls
{kind} where's the {topic} part
{kind} got {topic} inside or not
that {kind} w {counterparty}, {topic} bit
{counterparty} one, the {kind}, {topic}
the one sent {sent}, {topic} bit
the one we sent {counterparty} {sent}, {topic} part
contract we sent {sent}, the {topic} stuff
{kind} sent {sent}, {topic} thing
{topic} bit in what we sent {counterparty} {sent}
{topic} in the {kind} that went out {sent}
the [payment] bit, <Norwell> one
the [warranty] stuff, contract
[late fee] thing, <Brightline> lot
the [deposit] bit in our lease
[liability cap] part, <Harlow> deal
[delivery] side of the <Kestrel> contract
[source code] thing, who owns, <Pixelworks> one
[termination notice] bit, contract
[subletting] stuff, lease says
[non-compete] piece, <Orion> paper
[returns] bit now, <Oakfield> contract
[price increase] thing again, <Delmar> one
[force majeure] and all that, contract
had a row with the missus over {topic}, show me that bit of the contract
kid's asleep so short: contract, {topic} bit
my phone's at 2 percent, contract, {topic} line, go
flight boarding, whats the contract got on the {topic} stuff
i signed without reading the {topic} part, contract says what
dad runs the shop, he asks re the {topic} thing in the contract
forwarding to our solicitor, need the {topic} wording off the contract
they quoted the {topic} part wrong imo, real contract text?
two things, lunch, and the {topic} bit of the contract
before i lose my temper, the {topic} line from the contract please
printer's dead, type me the {topic} part of the contract
new in the job, everyone says the {topic} thing, which contract clause is that
boss man want the {topic} portion of contract by eod
saar please one help, {topic} point in contract where
can help check the {topic} one in contract or not
contract that {topic} part very long ah, show
mine english small, contract, the {topic} place, show please
in the contract the thing with {topic}, how stands it
reckon we're covered on the {topic} front, contract agree?
arvo, whats the contract reckon about the {topic} bit
y'all remember the {topic} deal, cuz i don't, contract pls
bruh the {topic} part, contract, now
idc about the rest just the {topic} stuff contract
contract is 80 pages, i want the {topic} bit only
my notes say {topic} sorted, does the contract
i've to phone the {counterparty} lot at four, {topic} bit of the contract
standing outside the {counterparty} place, {topic} line, contract
the {counterparty} fella swears {topic} isn't ours, contract
the {counterparty} rep bought me lunch and wants {topic} softened, contract now says
that {counterparty} thing from ages ago, the {topic} part
{counterparty} are being a pain about the {topic} bit, contract
{counterparty} truck is here, who does the {topic} thing under contract
{counterparty} won't sign the invoice, {topic} part of contract please
{counterparty} sent flowers then a threat, {topic} clause, contract
{counterparty} folks coming tmrw, prep me on the {topic} bit, contract
after the {counterparty} call i need the {topic} wording, contract
suing the {counterparty} lot maybe, {topic} stuff in contract first
ten years with the {counterparty} people and never read the {topic} part, contract?
dunno if the {counterparty} one even has the {topic} thing
kindly see {counterparty} one and revert on {topic} portion
{counterparty} side scold me, {topic} part contract how write
if the {counterparty} crowd go bust, what about the {topic} bit, contract
the {kind} is on my desk somewhere, {topic} bit?
whoever drafted the {kind}, what did they put for the {topic} stuff
in that {kind} thing the {topic} part pls
{counterparty} one is a {kind} right, {topic} bit
the {kind} for the {counterparty} job, {topic} line
what went to the {counterparty} lot {sent}, {topic} part
we sent one {sent}, contract i mean, the {topic} bit
{sent} we sent {counterparty} the {kind}, {topic} stuff in it?
`)
