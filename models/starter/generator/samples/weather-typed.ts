/**
 * Questions for the weather now as people type them on a phone: very short ones, particles and dialect right behind the
 * city, slips of the IME, pinyin, emoji, the reason first, a second place that isn't asked for.
 */
import { lines } from '../words/words.ts'

export const WEATHER_TYPED_ZH = lines(`
{city} 雨?
{city}热?
{city}嘞 落雨冇
{city}咧,冷得很不
{city}哈 外头多少度哦
{city}撒 热得遭不住没得
{city}捏?下雨了咩
{city}噻 出太阳没得嘛
{city}哦 风大不大
{city}那旮沓零下多少
{city}这嘎达刮风没
{city}阿 冷伐
{city}呐,几度
{city}呗 温度报一嘴
{city}喔 湿答答的吗
{city}啵 落水了没
{city}嘛 现在啥天
{city}呢亲 还下着?
{city}呀呀呀 是不是下雪啦
{city}嗦 又在落雨
{city}欸 天气
{city}诶诶 风呢
{city}咯 有几热咯
{city}滴天气给我瞅瞅
{city}得 冷得很不嘛
{city}咹?多少度讲一声
{city}哩 晴着哩还是阴着哩
{city}恁冷?几度啊
{city}中不中 天儿
{city}木有下雨吧
{city}米有太阳?
{city}啦 热唔热
{city}嘅天气点啊
{city}咁冻?几多度
{city}伐晓得落雨伐
{city}侬讲冷伐冷
{city}搿搭热煞特了伐
{city}介冷个天 几度啦
{city}贼冷?
{city}老冷了吧 几度
{city}杠热?
{city}邪热?几度唦
{city}巴适不 天气
{city}安逸不嘛 外头
{city}好凉快哟真的吗
{city}闷得慌不
{city}潮不?
{city}干不干
{city}雾?
{city}霾呢
{city}风
{city}℃
{city} wendu
{city}气纹
{city}温渡多少
{city}湿渡
{city}风例几级
{city}下玉了吗
{city}下学了吗 雪
{city}青天还是阴天 打错 晴天
{city}先在多少度
{city}现再冷吗
{city}天器怎么样
{city}添气如何
{city}天气咋洋
{city}温度多少读
{city}零夏几度
{city}逢大不大 风风风
{city}气温气温气温
{city}☔?
{city}🌧️吗
{city}☀️还是☁️
{city}❄️没
{city}🌡️
{city}🥵?
{city}🥶几度
{city}💨💨 几级
{city}🌫️严重不
{city}⛈️停了没
{city}🌂要不要
{city}🧥还是👕
{city}👀外面
{city}天😭还下吗
{city}今儿个天儿
{city}当下气温
{city}即时天气
{city}此刻 晴/雨
{city}实况
{city}实时温度 谢
{city}外头
{city}窗外啥样
{city}天上有云没
{city}天好不好
{city}天晴没
{city}放晴了?
{city}雨住了没
{city}雨歇了?
{city}还滴答呢?
{city}毛毛雨?
{city}大雨小雨
{city}瓢泼呢吧
{city}飘雪?
{city}下雹子没
{city}打雷没有
{city}起风没
{city}没风吧
{city}微风?
{city}妖风又来了?
{city}大太阳?
{city}晒得很?
{city}毒日头?
{city}冻脚?
{city}哈气冒白烟不
{city}开空调不
{city}羽绒服?
{city}短袖ok?
{city}雨衣要伐
{city}帽子要戴不
{city}围脖要不要
{city}晾衣服行不
{city}晒被子?
{city}洗车?
{city}打球?
{city}跑步合适不
{city}骑车顶风不
{city}钓鱼?风
{city}遛狗能出门不
{city}放风筝风够吗
{city}飞无人机 风速
{city}打药行不 风
{city}刷漆干得了不
{city}糊墙 潮不潮
{city}浇地还是等雨 下没下
看{city}天
报{city}
冷吗{city}
热不热阿{city}
下着呢?{city}
几度啊现在 {city}
雨停没{city}
风大不{city}
有雾么{city}
湿不湿{city}
天咋样{city}
晴?{city}
雪?{city}
天气,{city},快
temp {city} 多少
{city} weather咋样
{city}的weather发我
{city}下rain了没
{city}现在sunny吗
{city}cold不cold
{city}hot到几度
{city}wind大不大鸭
{city}湿度humidity给个数
{city}xiayu没
{city}leng不leng
{city}re死了吧 几度
{city}xiaxue了吗
{city}feng几级
{city}shidu多少
{city}zenmeyang 天气
{city}waimian冷不冷
xianzai {city} 几度
{city}jin天 热不
tianqi {city} chakan
{city}de天气
{city}d温度
{city}の天气
{city}滴雨停了木
到了没?{city}下雨没
你起了吗 {city}那头天亮了没 冷不冷
吃饭了没 还有{city}热不热
行李收好了。对了{city}几度
你妈睡了没?{city}刮风没
在忙?就问一句{city}雨大不
票买好啦!{city}外头冷吗
娃接到了没,{city}路上淋雨不
钱我转了哈 {city}热成啥样了
密码忘了,先不管,{city}现在多少度
快递到哪了算了 {city}下雪没
电视关了没 {city}打雷呢吧
猫喂了。{city}晒不晒
会还开吗,{city}要不要带伞过来
微信步数你又第一,{city}这么好的天?晴着?
昨晚没睡好 {city}闷不闷啊现在
把门锁了 顺便{city}外面风响不响 几级
刚才说到哪了 哦{city}气温
哎呀水开了 {city}温度回头发我 不 现在发
等会儿开会别忘 再帮我瞄下{city}天晴没
我先挂了 {city}冷的话说一声,几度
你那个方案我看了 可以 {city}今天这会热吗
体检报告出来了没事 放心 {city}下雨没
车修好了没 没修好我坐车 {city}路上雪大不大
别催了在路上了 {city}雨小点了没
作业写完再玩 妈妈看一眼{city}冷不冷
给我留个门 还有{city}那边风刮得凶不凶
辣椒买微辣的 {city}外面几度我穿啥下楼
房租交了 {city}湿度咋样墙又发霉了
我换号了 存一下 {city}今儿天咋样
从家里出发去{city},那头几度
从柳河镇开过去到{city},那头落着雨没
从乡下上来,{city}热不热嘛
从单位直接奔{city} 用不用加衣服
从奶奶家往{city}走,前面雾大吗
人在村里,心在{city},那里下雪没
我在厂里 问的是{city}的天
我这边大太阳 {city}呢
我们镇上落雨 {city}落不落
老家下雪了 {city}下了没
海南热死 {city}也这样吗
东北零下二十 {city}能好点不
山东这边刮黄风,{city}有没有
隔壁县停课了 {city}雨也那么大?
不是省城,是{city},冷吗
别给我报县里的 要{city}的温度
不看首都,看{city},风几级
问的不是我住的地方 是{city}那边湿不湿
公司在高新区 但我今天在{city}出差 外头热不
高铁过了徐家集 下一站{city} 下车冷不冷
飞机从曼德勒起飞落{city} 落地多少度
船离了舟门岛往{city}靠,码头风几级
先到服务区歇脚再进{city} 城里下着没
绕开山里 直接{city} 路面湿吗
媳妇在娘家 我在{city} 她问我这冷不冷 我出不去 帮查
闺女念书在{city} 我在地里干活 她那儿有雨没有
儿子当兵在{city} 零下多少度了
他在部队 驻{city} 大太阳站岗热不热
我姐嫁到{city}去了 那地方潮得很吧 湿度多少
二大爷在{city}看大门 冷不冷啊现在
表弟送外卖在{city} 雨天加钱 他那下雨没
前任在{city} 淋着没 别误会 就问下没下雨
对象异地 {city} 她说好冷 到底几度
房东在{city}度假 说凉快 真的假的 多少度
客户飞{city}了 我装作关心下 那里天咋样
老板落地{city} 问我要不要外套 几度
领导视察{city} 风大不大 会不会吹乱头发
同桌转学去{city}了 想她 那边出太阳没
室友回{city}了 朋友圈全是雪 现在还下?
爸妈跟团在{city} 腿脚不好 路滑不 下雨没
要收麦子了,{city}下没下
玉米该打药 {city}有风没 几级
棉花怕雨 {city}天咋样啊
油菜花开了 {city}出太阳没有噻
葡萄套袋呢 {city}潮不潮
西瓜裂果 {city}是不是还在下
茶青等晒 {city}日头够不够
水稻要晒田 {city}晴着没
大棚要揭膜 {city}外面几度
红薯怕冻 {city}到零度没
辣椒苗蔫 {city}温度太高吧 多少
柑橘怕霜 {city}冷到哪了
草莓大棚通风 {city}湿度几多
烟叶上架 {city}空气干不干
花椒摘一半 {city}落雨没得
枸杞晾着嘞 {city}下雨没嘞
核桃打下来晒院里 {city}有没有雨点子
麦场摊开了 {city}天阴没阴
稻谷在马路上晒着 {city}雨来没 快说
土豆起垄 {city}地湿不 下过没
给羊剪毛 {city}冷不 别冻着
鸡舍开风扇 {city}几度
猪圈水帘开不开 {city}热到多少了
蜂箱要不要搬 {city}风大雨大不
鱼塘缺氧 {city}气压闷吧 温度湿度报
虾塘怕暴雨 {city}下起来没
鸭子赶出去不 {city}下雹子没
牛犊子才生 {city}夜里冷 现在几度
墙刚刮腻子 {city}湿度大干不了吧
外墙漆今天能刷不 {city}下没下雨
木门上漆 {city}太潮会起泡 湿度多少
地坪漆固化要十度以上 {city}够不
乳胶漆二遍 {city}热不热
打玻璃胶 {city}冷了不粘 几度啊
贴瓷砖怕冻 {city}零下没
抹灰呢 {city}有霜冻没 温度
屋面防水烤油毡 {city}地皮干没干 雨停没
粉刷匠问 {city}天晴不晴
广告喷绘贴车 {city}风大贴不平 几级
喷漆房坏了在院里喷 {city}有灰有风没
美缝师傅说潮了不干 {city}湿几十
家具上木蜡油 {city}闷不闷潮不潮
船底刷漆 {city}岸边日头大不
自行车补漆 {city}外面有雨木有
吉他怕干 {city}湿度低到多少
钢琴回潮跑音 {city}湿度是不是爆表
相机镜头怕霉 {city}潮成啥样
面包发酵 {city}室外温湿度给我
做豆豉晒 {city}太阳好不好
腊肉挂出去 {city}起风没 干不干
柿饼挂架 {city}有太阳没
萝卜干摊簸箕 {city}雨来了没
梅干菜晒一半 {city}变天没
腌鱼风干 {city}北风几级
米酒要保温 {city}冷到几度
酱缸要盖盖子不 {city}落雨了没有啦
被单洗了三床 {city}能晒不
球鞋刷完没处晾 {city}有太阳不
校服明早要穿 {city}这会儿干得了不 湿度
羊毛衫平铺阳台 {city}晒不晒
尿布告急 {city}再不出太阳就完了 晴没晴
晚上有羽毛球 先看{city}风
篮球约了露天场 {city}地湿不
足球赛在{city}体育中心 草皮是不是泡水了 下雨没
{city}队主场 看台淋不淋
{city}队那场球推迟了 因为雨还是雷
不管哪个队赢 {city}客场那边看台淋雨没
马拉松起点冻成狗 {city}几度
夜跑团在{city}滨江 热不热 湿不湿
骑行群问{city}环湖那段顶风吗
网球拍线怕潮 {city}湿度
滑板碰水就废 {city}地面干没干 雨停没
滑雪场说雪质硬 {city}零下几度啊
登山杖带了 {city}山脚有雾没有
轮滑课在{city}广场 淋雨没
高尔夫 {city} 风向风力
冲浪板扛好了 {city}浪不问 问风
皮划艇俱乐部 {city}江面风几级
放风筝来不来 {city}有风没
钓友喊我去{city}水库 闷不闷热不热
太极拳 {city}公园 凉不凉早晨这会
广场舞大妈问 {city}地上有水没
瑜伽草坪课 {city}湿热不
露营搭子说{city}晚上冷 现在几度
帐篷都扎好了 {city}风贼大 到底几级
烧烤炭火点不着 {city}风太大还是太潮 你报下
篝火晚会在{city}郊外 下没下雨嘛
观星 {city}有云没云
拍日落 {city}云多不多
拍雪景 {city}下了没呀
婚纱外景 {city} 新娘露肩 冷不冷
汉服出片 {city}有没有太阳呜呜
cos服厚 {city}漫展排队热不热
音乐节在{city} 泥地? 雨大不
演唱会{city}站 露天的 下雨吗
{city}演唱会门口黄牛卖雨衣 真下了?
{city}livehouse门口排队冻死 几度
{city}草莓音乐节 晒不晒鸭
{city}迪士尼 排队排麻了 热到几度
{city}欢乐谷过山车停了 风大还是打雷
{city}方特下雨开不开 反正先说下没下
{city}动物园大象洗澡 热不热
{city}植物园花都晒蔫了 温度
{city}海洋馆里面冷 外面呢
{city}博物馆门口存伞 说明在下雨?
{city}图书馆自习 出门要撑伞不
{city}大学操场 军训 晒不晒 求个数
{city}一中门口等娃 风吹得脸疼 几级
{city}实验小学放学 雨停了没
{city}幼儿园说户外活动取消 是霾还是雨
{city}师范那边下雪了 我不信 查
{city}理工宿舍没空调 外面多少度
{city}二院门口等号 站外面冷不
{city}中医院楼下 撑伞的多 下着呢?
{city}妇幼 抱着宝宝出院 风大不大啊
{city}人民医院停车场露天 热成啥样
{city}派出所调解完出来 天晴没
{city}法院台阶滑 是不是雨
{city}看守所接人 穿啥 多冷
{city}殡仪馆 家里办事 下雨吗
{city}公墓扫墓 烧纸 风大不大
{city}寺烧头香 冻不冻
{city}教堂草坪婚礼 淋不淋
{city}清真寺那条街 热不热
{city}道观山上 雾大吗
{city}庙会 人挤人 出太阳没
{city}花鸟市场 鱼怕冻 几度
{city}旧货市场摆地摊 下没下雨
{city}二手车市场 洗车 先看有没有雨
{city}建材城门口卸沙 雨大不大
{city}五金城 老板问刮风没
{city}批发城搬货 热得慌 多少度
{city}小商品城拿货 淋雨吗
{city}服装城 卖秋裤 冷了没
{city}茶城 潮 湿度多少
{city}电脑城修本子 出门打伞不
{city}花卉基地 温度湿度一起报
{city}奶站收奶 热了容易坏 几度
{city}冷库装车 外头气温
{city}油库 打雷没 怕
{city}矿上 下井前看眼天 刮风没
{city}砖厂码坯子 雨来没来
{city}水泥厂粉尘 有风没
{city}钢厂高炉边热死 外面倒是几度
{city}电厂冷却塔冒白汽 是不是很冷
{city}风电场转得飞快 风速多少
{city}光伏电站发电低 阴天吗
{city}变电站巡检 雨雪没有
{city}水电站泄洪 雨很大?
{city}气站 静电 干不干 湿度
{city}化工园区风往哪刮
{city}产业园食堂门口排队晒 几度
{city}软件园 码农三天没见太阳 晴着吗
{city}创业园楼顶抽烟 风大不大
{city}孵化器路演 西装外套要不 几度
{city}CBD 写字楼里看不出来 外面下雨没
{city}城中村 衣服晾不干 湿度
{city}老城区 青石板滑 下雨了没有
{city}新城那片空旷 风大吧 几级
{city}郊区比城里冷 现在多少
{city}市区多热
{city}市中心 雨?
{city}城南城北我分不清 反正冷不冷
{city}东边那个镇子起火烧云 晴着呢
{city}北边大坝风声呼呼 几级
{city}西门桥堵死 下雨天?
{city}南湖边散步 潮不
{city}江边吹风 凉快不
{city}江滩 晒太阳来不来 有太阳么
{city}河堤跑步 风顶得动不
{city}湖心亭看雪 有雪?
{city}海边拍照 风多大裙子会飞不
{city}湾那边赶海 冷水冷风 气温几度
{city}岛码头停航 风还是雾
{city}口岸过关排长队 淋雨不
{city}边境小镇 冷飕飕 几度
{city}草原骑马 风沙大不
{city}沙漠徒步 温度吓人 多少
{city}雪山脚 民宿 冷不冷 下雪没
{city}盆地 闷 湿度
{city}高原反应加冷 几度啊
{city}平原刮大风 几级嘛
{city}峡谷漂流 水冷 气温呢
{city}温泉泡着 头顶下雪没 我要浪漫
{city}古镇撑油纸伞 得下雨才行 下没
{city}竹海 雾蒙蒙? 有雾没
{city}梯田 看日出 云厚不
{city}瀑布溅湿 还是下雨了
{city}栈道关闭 风太大? 多大
{city}索道停运 几级风
{city}缆车上冷得抖 多少度
{city}观景台啥也看不见 雾?
哎我说{city}那疙瘩冻不冻人呐
咱{city}今个儿嘎冷嘎冷的 到底几度
俺寻思{city}得下雪 下没下
俺们{city}这天儿也忒热了 你给瞅瞅几度
恁{city}那边下雨冇有
中 那{city}得劲不得劲 天儿
{city}今儿个老热了 温度弄出来我瞧瞧
{city}夜里那风还刮着没 我说这会儿
得嘞您呐 给咱看看{city}这天儿
介似嘛天儿啊 {city}
{city}咋恁热嘞 几度了都
{city}可冷啊 冷哩很 几度
{city}天弄啥嘞 下不下
{city}晌午头子晒不晒 就现在
{city}后晌这会儿刮风不
{city}冷得跟啥似的 多少度嘛
{city}木乱得很 太热咧 几度嘛
额想问哈{city}热不热
美得很 {city}天气美不美嘛
{city}嫽扎咧的天?晴着么
{city}冻滴很 你给额看哈几度
尕娃问 {city}下雪了莫
{city}阿么个天气 冷莫冷
{city}攒劲的太阳有没有
{city}天巴适得板不
{city}热得老子冒烟 几度嘛
{city}雨落得好凶哦 还在落没
{city}冷惨了嗦 好多度嘛
{city}好多度了现在噻
莫得伞 {city}落雨没得
{city}今天热得恼火 看哈多少度撒
{city}出太阳了莫 要坝坝茶
幺儿 {city}冷不冷 给妈老汉说
{city}风刮得遭不住 几级哦
瓜兮兮的穿短袖 {city}现在到底好冷嘛
嘎嘎(外婆)在{city} 那边雨落到没得
{city}潮得起水了 湿度好多
{city}有雾罩没得
恰饭没 {city}落雨冒
{city}热死哒 几多度咯
{city}冷不冷啰 报下数
{city}外头风好大嘞冒讲假 几级
搞么斯 {city}又下雨了?
{city}冷冰了 多少度啊莫
{city}落雪子冒得
么得伞 {city}在落雨冇
{city}蛮舒服不咯 温度
{city}落水呒没啦
{city}热得来要命 几度啦侬帮我看看
阿拉要去{city} 冷伐啦
{city}风大来兮伐
{city}湿嗒嗒额伐 湿度
{city}今朝天好伐
侬晓得伐 {city}外头落雪伐
{city}阴势刮搭 几度啊
{city}热昏特啦 多少度
{city}雨落得一塌糊涂 停了伐
{city}冷得嘞 刮辣松脆 几度伐
{city}天家好不好
{city}阿冷啊 几度
{city}阿下雨啦
{city}阿热
阿要去{city}啊 阿要带伞啊 那块下没下
{city}潘西说冷 究竟几度
{city}冻不煞人吧 几度
老铁 {city}是不是飘雪花子呢
{city}而家落紧雨未
{city}冻到震 几多度先
{city}使唔使带遮
{city}焗到死 湿度几高
{city}有冇打风 风力几多
{city}好天定阴天
{city}出面热唔热㗎
{city}今日凉浸浸喎 咩气温
{city}翳焗唔翳焗
{city}啲雨停咗未
{city}湿到墙出水 湿度几多呀
想去{city}行山 有冇雾
{city}依家几度 唔该
{city}天气点样 靓仔
我阿妈喺{city} 冻唔冻
{city}大唔大风呀宜家
{city}着咩衫 几度咁上下
{city}出太阳未
{city}那旯热不热
{city}落雨无 阿公要出门
{city}有寒无 几度
{city}真热无
{city}风透透 有几大
{city}雨下甲即大 停未
{city}会冷袂
{city}天光光有日头无
{city}寒甲欲死 几度
{city}有落雨毋
{city}几冷呀 涯想知
{city}今晡日热么
{city}下雨了伐 阿弟
{city}冷得很嘞给是 多少度
{city}给冷 给下雨
{city}热得板扎 几度
{city}凉幽幽呢给 温度
{city}天气克瞧瞧
{city}下雨格嘛 我要克
{city}冷得打抖抖 几多度喽
{city}毛雨凌冻有没得
{city}好冷哦嘛 凝冻没得
{city}太阳辣造孽 几度
{city}刮大白毛风没呢
{city}冷的邪乎 零下几十了
{city}冒烟雪下着没
{city}埋汰雪化了没 几度
{city}阴天呼啦的 下没下
{city}嘎嘣脆的冷 几度
{city}鬼龇牙那个点儿冷 现在几度
{city}热得满脸淌汗 啥温度啊哥
{city}咋整啊老下雨 停没停
{city}刮烟泡没 俺要出车
{city}天儿老好了吧 晴的?
{city}杠杠地晒?
{city}海蛎子味的风 几级
{city}血冷 你瞅一眼
{city}哈酒去 外头热不热
{city}热的杠赛来 几度
{city}冷得杠赛不
{city}蒙星雨还下着不
{city}下雾露毛没
{city}嗷嗷热 多少度
{city}楞冷楞冷 温度多少
{city}天头儿怎么样
{city}蛤喇哈啤 热不热
老师儿 {city}下雨了没
伙计 {city}热得轻不轻 几度
{city}刮风刮哩睁不开眼 几级
{city}毛毛丝儿雨下着没
{city}日头毒哩很 多热
乖乖 {city}这天 多少度
{city}热得很哈 度数报一哈
{city}冷毙的哟 几度
{city}下雨甭 我晒麦嘞
{city}天阴哩吓人 下了没
{city}弄啥嘞一直打雷 停了没
{city}冷死个银 几度
{city}热死个先人 多少度
闺女明天相亲我先替她去踩点现在{city}外面穿裙子冷不冷
我这个人手机不太会用你就跟我说{city}今天外面是晴还是下雨就行了
喂喂喂听得到吗我想问那个{city}现在风是不是很大啊
嗯那个帮我看一下那个{city}的那个天气哦就现在的
小助手你给我查一下{city}这会儿外面多少度我准备下楼买菜
我刚从地铁上来信号不好你说{city}上面下雨了没有我没带伞
不是我问你的是{city}你别老给我报我定位的那个温度
语音输入老是错我说的是{city}对吧那儿下雪没下雪
我妈七十多了非要去公园你看看{city}外面冷到什么程度让她死心
小孩子发烧刚退想抱出去晒晒{city}有没有太阳有没有风
老婆在生气我想给她送把伞先看看{city}是不是真在下
老板说下雨就不用来上班了那{city}现在到底下没下呢
腿疼三天了一疼准下雨 你看{city}是不是下着
关节炎又犯 潮吧 {city}湿度报来
鼻炎 空气干得流血 {city}湿度低到几
偏头痛 怕吹 {city}风几级啊
哮喘 有雾就别出去 {city}雾散没
紫外线过敏 {city}太阳大就算了 大不大
中暑刚缓过来 {city}还那么热吗
孕妇怕热 {city}出门遛弯行不 几度
月嫂问开窗不 {city}外头风大不大
宝宝湿疹 {city}潮气重不 湿度多少
老寒腿 {city}是不是降到零下了
感冒了 想知道是不是{city}太冷闹的 现在几度啊
刚打完疫苗不想淋雨 {city}下着吗
隐形眼镜干 {city}空气湿度
刚烫头 {city}有雨我就打车
刚做了头发 怕风 {city}风大?
新鞋 白的 {city}地上有水吗
新车第一天 {city}要是下雹子我就不出库
刚洗的车!{city}别告诉我又下了
电动车没电 走回去 {city}下不下雨啊
共享单车座子是湿的 {city}刚下过?还下?
公交不来 站牌底下 {city}风嗖嗖的 温度?
打不着车 {city}雨太大了吧 报一下雨势
导航说前方积水 {city}暴雨?
航班延误四小时 {city}雷雨还在吗
动车晚点 广播说大风 {city}几级大风
轮渡停了 {city}是起雾了吗
高速封了 我猜{city}下雪了 对不对
桥上限速四十 {city}横风?
雨刮坏了一边 {city}雨大不大 能开吗
轮胎没换雪地胎 {city}路上零下?下雪?
水箱没加防冻液 {city}零下了没
电瓶冻住打不着 {city}多少度了
空调外机结冰 {city}冷到几度才这样
热水器冻裂 {city}昨晚到现在零下多少
水管上冻 物业问 {city}室外温度
地暖没来 {city}外面几度 我好骂人
供热公司说没到线 {city}室外温度多少 拿证据
停电了没风扇 {city}几度 我要热晕
空调省着用 {city}凉快点没有 开窗行不行
除湿机满了三桶 {city}湿度百分几啊
加湿器吹着还静电 {city}湿度是不是个位数
墙上挂水珠 {city}回南天?湿度
地板鼓了 {city}潮成这样?给个湿度
书都卷边了 {city}湿度什么情况
饼干一会儿就软 {city}空气很潮吧
头发炸毛 {city}湿度?
一碰门把手就电 {city}干燥到多少
嘴唇裂了 {city}风又大又干?湿度和风都要
衣服三天不干有味了 {city}晴没晴啊
晾衣杆被吹倒 {city}风多猛
阳台花盆掉了一个 {city}刮几级
窗户呜呜叫 {city}外面是台风?
树杈子砸车 {city}这风报一下
帽子飞了 {city}风力
伞骨断了第二把 {city}雨加风 多大
裤腿湿到膝盖 {city}还要下多大 现在呢
鞋里能养鱼 {city}雨停没停
眼镜片全是雾 {city}外头冷热差多少 先说外头
睫毛结霜 {city}低到几度了
鼻涕冻住了🤧{city}几度
手机冻关机 {city}零下多少才会这样
可乐放窗外结冰沙 {city}几度
冰棍儿拿出门就化 {city}多热
方向盘烫手 {city}气温快四十?
铁板凳坐不了 {city}晒成啥样
柏油路粘鞋 {city}几度高温
狗都趴地砖上不动 {city}热到多少
猫往被窝钻 {city}冷了?多少度
蚂蚁搬家 {city}下了没下
燕子飞得低 {city}要落雨?现在天啥样
蛤蟆叫一宿 {city}湿气大 下雨呢?
知了叫疯了 {city}热吧
月亮带毛边 {city}阴天?有云?
朝霞红得吓人 {city}现在啥天
天黑得跟晚上似的 {city}下暴雨了?
彩虹!🌈{city}雨停了对吧
闪电把灯都晃了 {city}雷还在打不
老天爷漏了一样 {city}停没停啊
云压到楼顶 {city}下没
地上开始有点点 {city}小雨?
屋檐滴水 是雪化还是雨 {city}
睡醒外面白茫茫 {city}雪还是雾
听见沙沙响 {city}下雪籽?
闻到土腥味 {city}下了?
太阳从云缝里出来 {city}算晴还是多云
拉窗帘懒得起 {city}晴吗
在地下室上班 {city}外头白天黑夜 不 晴天雨天
机房没窗 {city}外面怎样
手术室刚出来 {city}天变了没
网吧通宵 {city}天亮了冷不
录音棚关一天 {city}下雨没
井下才上来 {city}日头还在不
值夜班 {city}外面冻不冻
站岗两小时 {city}风啥级别
巡逻 {city}雪厚 还下?
环卫扫街 {city}风把叶子又刮回来 几级
抢修爬杆 {city}打雷不敢上 有雷没
高空擦玻璃 {city}风速 快
吊篮停了 等{city}风小 现在几级
架线 {city}湿度大跳闸 多少
测绘 {city}能见度 有雾不
航拍 {city}云低不低 风几米每秒
打桩 {city}雨停开工 停没
装修开窗散味 {city}下雨就关 下没
搬家 {city}露天货车 雨不雨
婚礼摆草坪 {city}淋不淋 快急死
白事搭棚 {city}风大掀棚 几级
满月酒摆院里 {city}晒不晒
流水席 {city}下雨咋整 下了没
唱戏搭台 {city}刮不刮风
赶大集 {city}冷不冷 人多不多都去
赶场天 {city}落雨没得
赶墟 {city}有雨冇
赶海 {city}冷风大不
赶飞机 {city}雾大不大就一句
赶论文 不出门 但{city}下雪了吗想看
赶早班 {city}冷到发抖 度数
{city}烤鸭店门口排队 冷死 几度
{city}火锅底料 越吃越热 外头呢 几度
{city}小面摊摊搬屋头了 落雨了?
{city}肠粉店阿姨说落雨 系咪真
{city}热干面端手上 风大吃一嘴灰 几级
{city}泡馍吃完出汗 外头风凉不凉
{city}煎饼果子 排队冻手 度数
{city}小笼包汤烫 天不烫 到底几度
{city}生煎拍照 光线不好 阴天?
{city}臭豆腐味儿散不开 没风?
{city}米粉加辣 还冷 几度啊
{city}酸辣粉配雨天 在下吗
{city}羊肉串摊收了 风大?
{city}羊汤 一碗下肚 冷不冷无所谓 还是问下几度
{city}大盘鸡 沙尘天吃一嘴沙 有沙没
{city}手抓饭 外面晒得睁不开眼 热到哪了
{city}拉面二细 门帘被风掀 多大风
{city}酿皮子凉 天热不热
{city}锅盔夹凉粉 太阳坝坝吃 有太阳没得
{city}抄手店躲雨 雨好大哦 停了没
{city}豆花饭 老板说要变天 变没变
{city}米线 雨季 下着不
{city}鲜花饼 花晒蔫没 几度
{city}酸汤鱼 又冷又湿 给个温度湿度
{city}螺蛳粉加炸蛋 外面暴晒?
{city}椰子鸡 台风天? 风呢
{city}清补凉救命 热到几度了
{city}沙茶面 海风吹 几级
{city}佛跳墙没钱吃 喝西北风 风几级
{city}海蛎煎 落雨摊子收没 下雨不
{city}肉燕 冷天吃 冷不
{city}胡辣汤 一早雾气大 是雾还是汤气
{city}烩面馆 光膀子的都有 多热啊
{city}驴肉火烧 干冷干冷 湿度低吧
{city}刀削面 陈醋 风沙大不
{city}莜面 冷凉冷凉的 几度
{city}锅包肉趁热 外头零下几
{city}冻梨摆门口 说明零下 几度?
{city}冰糖葫芦不化 够冷 度数
{city}马迭尔冰棍 外面更冷 多少
{city}铁锅炖 窗户全是哈气 多冷
{city}大闸蟹上市 秋凉没有 温度
{city}盐水鸭打包 打车打不到 下雨?
{city}桂花开了 干爽不 湿度
{city}樱花开了没不重要 下雨打花没
{city}梅花雪里看 有雪没
{city}牡丹花会 晒不晒
{city}荷花池 雷雨?
{city}银杏黄了 晴天好拍 晴吗
{city}红叶 雾蒙蒙拍不了 雾散没
{city}油菜花海 风吹得动不
{city}薰衣草 干热 几度
{city}郁金香展 小雨还逛不 下没
{city}菊展 露天 冷不冷
{city}茶花 冻没冻
{city}我爸 他说热 我妈说冷 你判
{city}老丈人家院子 雪扫不扫 还下不下
{city}婆婆晒酱 有太阳没
{city}小姨子 问穿丝袜冷不
{city}嫂子快递棉袄 需要吗 几度
{city}外公种葱 旱不旱 下雨了吗
{city}干妈 腰疼 潮?
{city}妹子约我 下雨她就不来 在下吗
{city}网友奔现 风大发型没了 几级
{city}战友聚会 喝露天的 冷不
{city}同学群 全发雪 真假
{city}老乡讲打霜了 冷到几度
{city}工友 工棚热 铁皮的 外面多少
{city}师傅带徒弟爬塔 风
{city}徒弟说雨停了想上工 停了吗
{city}班长 站队列 晒不晒
{city}辅导员 通知停课 因为雪?
{city}导师 野外采样 雨没雨
{city}学长 搬宿舍 热不热
{city}张总 高尔夫 风
{city}李姐 直播卖伞 雨大不大 好蹭热度
{city}王哥 夜宵露天 冷吗
{city}刘老师 春游 雨
{city}陈师傅 沙石车 路滑?下雨?
{city}赵大夫 通勤骑车 霾不霾
{city}周律师 开庭 打伞吗
{city}吴会计 懒得出门 多少度才值得
{city}小郑 驻场 那边潮不潮
{city}老冯 养鸽子 放飞 风雨雾三样都报
{city}阿强 出摊 雨
{city}翠花 上酸菜 外头冷呢吧
{city}仓库 防潮 湿度
{city}门店 玻璃起雾 潮?
{city}办事处 缺人 缺伞 雨?
{city}分公司开业 气球 风
{city}总部楼下旗子飘得厉害 风力
{city}工厂店 遮阳棚收不收 风
{city}加盟商问冰粉能卖不 热不
{city}代理商说滞销羽绒服 天不冷? 几度
{city}供货方拖延说暴雨 真下吗
{city}客户改期 说大雪 我看看是不是骗我
{city}物流 停运 风雪?
{city}司机 困在城外 雾?
{city}仓管 卷帘门冻住 零下?
{city}前台 雨伞架满了 下着呢是吧
{city}保洁 拖不干地 湿度高?
{city}保安亭 没空调 外头多热
{city}食堂 绿豆汤 热不热
{city}宿舍楼 澡堂子回来头发结冰 零下几
{city}学区房 看房 下雨有没有漏 现下着没
{city}小区 停水停电 还热 几度
{city}物业群吵 楼道滑 雨还是雪
{city}业主 遮阳篷被刮 几级
{city}房东 漏雨 外面还在下?
{city}中介 带看 晒不晒
{city}民宿 院子篝火 有风不
{city}酒店 大堂借伞 没了 雨大?
{city}青旅 天台 看星星 有云没
{city}机场 延误 雷?
{city}机场快线出来 冷吗
{city}T2出口 穿短袖傻不傻 几度
{city}北站 出站口飘雨?
{city}东站接人 等外面冷不冷
{city}南站广场没遮没挡 晒不晒
{city}西站 打车排队 雨?
{city}客运站 大巴没开空调 外面温度
{city}地铁 2号线 出来要伞?
{city}公交 半天不来 热
{city}火车上 快到了 穿啥下车
{city}绿皮车 窗外白了 雪?
{city}码头 渔船回没 风
{city}高架 堵 雨大
{city}隧道那头 天晴了吗
{city}环线 雾 开灯没
{city}出城口 结冰? 零下?
{city}收费站 雪大劝返 还在下没
{city}服务区 泡面 风吹跑盖 几级
check一下{city}的weather 我outfit还没定
今天dress code是啥 先看{city}几度
{city}今天vibe是sunny还是emo阴天
{city}那边好chill啊 是cold那个chill? 几度
{city} AQI不用 给humidity
{city} now temp pls 打工人赶时间
{city} wind speed多少 飞drone
帮我see see {city} 下雨没 thx
{city} office那边raining吗 我要去meeting
{city} site visit要不要rain coat 雨大吗
在{city} transit 两小时 出去走走冷吗
layover在{city},外面hot还是cold
{city} airport T3 fog还在?
{city}的sky 今天blue不blue
{city} outdoor party还能办吗 下没下雨
update一下{city} weather status
{city}天气now,别forecast
求{city}实时weather,不要明天的
要{city}现在的,不要一周的
别报后天 就{city}这一分钟
{city}今天几度 不对不对 是此时此刻几度
昨天{city}下冰雹今天呢现在呢
{city}上午还晴 这会儿呢
早上{city}起雾 散了不
{city}刚才打雷 停没
{city}下了一宿 还下?
{city}连着热七天 降下来没
{city}雨季 今天歇了没
{city}梅雨天 现在出太阳没
{city}台风尾巴扫着没 风
{city}寒潮到没到 几度了
{city}回暖没
{city}倒春寒 冷吧 多少
{city}秋老虎还咬人不 几度
{city}三九天啥温度
{city}三伏 热不热
{city}入冬没下过雪 今天下了?
{city}春天?风大?
{city}立秋了还是那么热? 几度
{city}桑拿天? 温度和湿度
{city}回南天 湿度九十几?
{city}沙尘来了没
{city}冻雨? 我要开车
{city}晴转啥了 现在
{city}多云? 我防晒霜要涂不
{city}半晴半阴到底算啥
{city}下太阳雨没
{city}雷阵雨这会阵到没
{city}东南风还是西北风 几级
{city}湿度超80没 我要开除湿
{city}温度过30没
{city}零度上还是零度下
{city}比昨儿冷不 现在几度
{city}降温降到几了
{city}升温没啊 数字!
{city}体感几度 实际几度
{city}华氏摄氏都行 几度
{city}温度 湿度 风 全要
{city}四样都报:温度、天况、风、湿度
{city}只报湿度 别的不要
{city}只想听风
{city}只要一个数 气温
{city}一句话天气
{city}天气 一个字 晴/阴/雨
{city}天气 用表情包告诉我 不 还是文字
三秒内告诉我{city}几度
快快快{city}雨
救命 {city}下这么大吗
天爷 {city}
我靠{city}冷成这样?几度
啊啊啊{city}热疯 多少度
呜呜{city}是不是还在下雨
哈哈哈{city}下雪了?真的?
嘿嘿 {city}晴没
唉 {city}又阴天?
哇塞{city}出彩虹了 雨停啦?
切 {city}能有多热 几度
啧 {city}湿度这么高?给我数
嗨 {city}啥天
哟 {city}下雪?
嗯…{city}冷吗
额 {city}有雨不
咳 {city}风
喂 {city}雨停没
哈喽 {city}天气
在吗 {city}几度
在不在 {city}冷
早 {city}晴?
晚安前问一句 {city}降温没 现在几度
早安打工人 {city}穿几件
午休 {city}晒不晒
下班 {city}雨?
放学 {city}雨伞?
加班狗 {city}几度 回不回得去
摸鱼查{city}天气
蹲厕所 {city}冷不冷
躺着问 {city}外面咋样
刷到{city}下雪视频 真的假的 现在
抖音说{city}热化了 多少度
小红书都在拍{city}晚霞 天晴?
朋友圈{city}刷屏了 是雪还是雨
热搜 {city}暴雨 现在还下?
新闻里{city}淹了 雨停没
主播说{city}大风 几级
电台讲{city}有雾
群里@所有人 {city}雨大绕行 真的?
弹幕全是冷 {city}几度
视频通话背景白的 {city}下雪了吧
照片里都撑伞 {city}在下?
直播间下雨声 {city}雨大?
游戏开黑队友在{city} 他说打雷断网 真打雷?
连麦那头呼呼响 {city}风?
听筒里有雨声 {city}下着呢是不是
他没回我 {city}是不是太热中暑了 几度
她头像换雪人 {city}真下了?
{city}冷得想结婚 几度
{city}热到灵魂出窍 数字报来
{city}风大得我裂开 几级
{city}雨大到可以划船 真吗
{city}潮到我长蘑菇 湿度
{city}晒成黑炭 太阳还在?
{city}冻成冰雕 零下几
{city}一秒入冬? 几度
{city}热出天际了没
{city}泼水成冰行不 要多冷 现在多冷
{city}天蓝不蓝 求
{city}云好不好看 多云?
{city}晴得过分?
{city}阴得想哭 是阴吗
{city}下刀子了?
{city}下饺子 不 下雨
{city}水帘洞模式 还开着?
{city}蒸笼? 温湿度
{city}冰箱? 几度
{city}烤箱? 几度几度
{city}吹风机模式 风多大
{city}桑拿房开业没 湿度
咱大{city}今天给不给力 晴不晴
我大{city}又双叒下雨?
小{city}冷不冷呀宝
美丽的{city}此刻是风是雨
可爱的{city}你热不热
省会{city} 外头凉了没
地级市{city} 气温
那个叫{city}的地方 下雪没
听说{city}挺凉快 多少度来避暑
避暑去{city}值不值 先看现在热不热
过冬想去{city} 现在暖和不
猫冬的候鸟老人问{city}暖不 几度
自驾第三天 晚上住{city} 那儿雨下没下
穷游到{city}没钱买伞 请告诉我没雨
蜜月第一站{city} 老公说冷我说热 谁对
亲子游带俩娃在{city} 太阳毒不毒
研学团三百孩子 {city} 雨中还是晴中
单位团建拉到{city} 户外拓展 晒死 多少度
公司年会放{city} 穿礼服 会冻着不
出差第N天 {city} 没带秋裤 几度
临时被派{city} 行李只有衬衫 冷吗
培训在{city} 教室冷气足 外头呢
面试在{city} 走过去会一身汗不 几度
考研点在{city} 冻手写不了字 多冷
驾考科三 {city}考场 雾大看不见路吗
教资面试 从{city}站走过去 下雨没
毕业照拍不拍 {city}出太阳了没
开学报到 {city} 扛行李 热不热
军训{city} 求雨 下了没下了没
寒假回{city} 穿啥下车
暑假工 {city}工地 多少度了
清明回{city}上坟 下雨路滑?下没
端午{city}赛龙舟 江上风
中秋{city} 有月亮没 云多不多
国庆堵在去{city}的路上 那边下雨?
元旦跨年 {city}广场 多冷
春节{city} 放炮 风大不让放 几级
圣诞{city}下雪就圆满 下了没
情人节{city} 玫瑰会冻蔫不 几度
双十一快递卡{city} 下雪了?
周末不周末的 {city}现在天
礼拜天做礼拜 {city} 打伞不
不去了不去了 {city}雨太大 是不是
还是去吧 {city}要是晴的话 晴不晴
要不改天 看{city}风
犹豫要不要出门 {city}
纠结裙子 {city}几度来着
打赌 输了请奶茶 {city}是不是超过30度
和同事打赌{city}有没有下雪 五十块
跟老公吵 他非说{city}零下 到底几度
娃问为什么{city}冷 我先看多冷
孩子作业 记录{city}气温 今天这会儿
科学课 观察员 {city} 云量 风力
气象小站 {city} 数值 温湿风
写日记 {city} 天气一栏填啥
打卡表 {city} 天气栏
施工日志 {city} 气温 天气 风力 三项
航海日志 靠泊{city} 风湿温
值班簿 {city} 晴/阴/雨 填哪
黑板报 今日{city} 温度__度
播音稿 {city}当前天气 念给我
早会要报{city}天气 抄一句
交接班 {city} 雨情
领导问{city}雨情 急急急
防汛群 {city}雨还大不大
护林防火 {city} 湿度 风力 干不干
烧荒不让 {city}几级风
炊烟直直的 {city}没风对吧
旗子不动 {city} 0级?
风铃一直响 {city}啥风
湖面起皱 {city} 微风?
我在云川路等车 {city}的 这雨还下呢
住江湾里 {city}来的 想知道那边热不热
解放路口 {city} 积水 雨大吗
中山路和人民路 哪都行 {city}下没下
万达茂门口 {city} 雪?
五一广场见 {city} 穿多少
滨海新村三栋 {city} 有风没
金水湾小区 属{city} 停电 热 几度
河西这边晴 河东雨 {city}到底算啥
开发区没下 老城下了 {city}怎么报
山南山北两个天 {city}城里呢
桥北冷 {city}冷不冷
岛上的亲戚要回{city} 风停没
镇政府 不 是{city}市政府门口 雨?
朝阳门不去了 去{city} 天晴没
南京路步行街?不是 我人在{city} 雨大不大
成都小吃店门口等 {city}的 冷不冷
兰州拉面馆里坐着 外面是{city} 下雪呢?
重庆火锅开在{city} 外头凉快没
北京路这条街 {city}的 晒吗
上海宾馆 但城市是{city} 几度
沙县小吃里避雨 人在{city} 停没停
天津包子铺隔壁 {city} 风
东北菜馆 老板娘 {city} 今天冷不
湘菜馆辣出汗 {city}室外多热
西安路地铁口 {city} 下雨没有
云南米线吃着 {city}出太阳没
广东早茶开到{city} 排队晒死 几度
桂林米粉店漏雨了 {city}雨这么大?
哈尔滨红肠当早饭 {city}零下不
新疆馕摊 {city}那条巷子 风沙
海南鸡饭打包 {city} 雨天送得慢 下呢?
绍兴酒喝上 {city}该冷了 几度
大理石地面返潮 {city}湿度
和田玉店躲雨 {city} 停没
宁波汤圆煮上 {city}冷不冷
西湖醋鱼端上来 {city}雨天配 下着不
长江边长大 如今在{city} 那头有江风没
黄河大合唱彩排露天 {city} 风
淮河南北分不清 {city}冷不冷
泰山会饭店 {city} 起雾没
华山医院门口 等车 {city} 热
国足客场 {city} 地湿
申花球迷远征{city} 看台有没有顶 雨?
泰山队在{city}踢 几度
山西面馆老板问 {city} 那里干不干
川航落{city} 雾
东航晚了 {city}雷雨停没
南航空姐说{city}地面温度 我没听清
国航下降中 {city} 颠 风大?
春秋便宜票飞{city} 没行李额 衣服穿身上 几度
动车G字头 终点{city} 下雪?
K字头慢车晃到{city} 天亮冷不冷
大巴过来 {city}汽车站 雨篷漏 下着呢
顺风车司机催 {city} 打伞下楼不
拼车四人 有人在{city}上 她说雨大 大不大
骑摩托回{city} 过年 冻手 几度
徒步从山口走到{city} 冷 风 都报下
押镖似的送货 {city} 路湿?
坐船下{city} 江雾
背包客 {city} 青旅楼顶晒衣 有太阳?
说走就走 去{city} 就看一眼天
转机不出去 但{city}下雪想看 下没
回国第一脚踩{city} 冷不
移民过来 {city}冬天 现在多少
留学生报道 {city} 现在冷吗妈妈问
海外代购在{city} 暴雨发不了货 真的?
时差没倒 {city}外面黑的白的 冷的热的
{city}天气预报准不准我不管 现在啥样
{city}这破天 收衣服不
{city}这鬼天气 停了没下
{city}这神仙天气 几度这么舒服
{city}这会子 太阳公公上班没
{city}那儿的猫都晒太阳 晴的?
{city}那面 刮风下雨占哪样
{city}那块冷不
{city}那厢雨势
{city}这厢有礼 几度
{city}这片 雾
{city}这一带 风
{city}周边不管 就城里 热?
{city}附近山火 干不干 风往哪
{city}一带下冰雹了 现在还砸不
{city}方面 气温如何
{city}地区 湿度
{city}全境下雪? 城里下没
{city}市里头 下了没
{city}城里 冷不
{city}主城 雨?
{city}老家 几度啦
{city}家里阳台 晒被
{city}屋头冷 外头更冷? 几度
{city}楼下 雨
{city}门外 冷哇
{city}上空 云厚不厚
{city}头顶 太阳
{city}脚下 结冰没
{city}天空 蓝?
{city}空气 湿不湿
{city}大街上 有人打伞没
{city}满街羽绒服? 几度
{city}街头 雪
{city}巷子口 过堂风 多大
{city}胡同里 冷嗖嗖 几度
{city}弄堂 晾衣 晴?
{city}里弄潮 湿度
{city}坝坝头 晒到没
{city}院坝 落雨没
{city}屋檐下 等雨停 停没
上坡那家修车铺说下雪了 我问问{city}
想晒被子 想打球 想出门 都看{city}晴不晴
今儿有啥事都先搁一边 {city}冷热
热水袋灌不灌 取决于{city}几度
秋裤还脱不脱 {city}给个准数
毛衣两件够不够啊{city}这会儿
凉席收没收 {city}凉了没
电热毯开几档 {city}零下?
风扇还是空调 {city}多热
冲锋衣买不买 看{city}风大不大
雨靴在哪 {city}水多深 雨还下不
遮阳帽忘家里了 {city}太阳大不大啊
口罩湿了 {city}外面潮成啥样
手套丢一只 {city}冻手吗
墨镜装备 {city}晴?
裙子被吹起来过 {city}风今天多大
白衬衫怕出汗 {city}热不
皮鞋怕水 {city}湿不湿路
拖鞋下楼 {city}冷不
光腿神器要厚的薄的 {city}多少度
西装三件套热死 {city}几度
貂儿能穿了不 {city}冷到位没
棉裤找出来没 {city}零下多少啦
旗袍走秀户外 {city}冷风吹不吹
校服外套带不带 {city}
睡衣下楼取外卖 {city}冻不冻
泳衣带了 {city}够热不
雪地靴防滑不 {city}积雪还在下
丝巾配风衣 {city}有点风没
这天穿啥好 {city}滴
妈让穿棉袄 我看看{city}有那么冷吗
奶奶觉得我冷 证据 {city}几度
广东人没见过雪 {city}现在下着没 我冲
南方人到{city} 没暖气还是有 外面多冷
北方人在{city} 湿冷 到底多湿 多冷
西北汉子到了{city} 闷得喘不上气 湿度多少
海边人来{city} 鼻血 干 湿度
四川人路过{city} 有太阳就晒哈 有没得
湖南妹陀问{city}热不热
东北老妹儿刚下飞机 {city}热得化了 几度
上海爷叔问{city}落雨伐
潮汕阿姨问{city}热无
客家阿婆问{city}会落水么
老外朋友不会中文 他问{city}下雪了吗
韩国室友想看雪 {city}有没
港商问{city}有冇雨
台商朋友说{city}闷热厚 几度厚
新加坡来的同事 {city}冷到他lah 几度
印度客户觉得{city}冷 报摄氏
德国工程师要{city}精确温湿度
机器人报时之后加一句{city}温度
音箱音箱 {city}冷吗
小爱 不是 你好 {city}天气
siri不管用 你来 {city}下雨没
高德说晴 墨迹说雨 {city}听你的
手机自带的卡在旧城市 我要{city}
天气app崩了 {city}多少度
手表没表盘 {city}温度念出来
车机 导航 哦 {city}外温
电梯屏广告挡住 {city}几度来着
大屏上闪过{city}二字没看清几度
公交报站 {city}到了 外面下雨没
列车员喊{city}下车的 冷吗外头
乘务说地面{city}小雨 真的小吗
船长广播{city}六级风 现在还六级?
司机师傅聊起{city} 说下雹子 现在?
出租车电台讲{city}雾大 真大?
理发师边剪边问 {city}下雪没
按摩师傅问我潮不潮 我说查{city}湿度
卖菜大爷说{city}霜打了菜甜 零下没
修鞋摊 {city} 收摊看雨
磨刀匠在{city}转 热得没人 几度
爆米花老汉 {city}冷 出不出
糖画 {city}太热不成形 多热
捏面人 {city}干裂 湿度
棉花糖一潮就塌 {city}潮?
气球小贩 {city}风把货吹跑 几级
花店 露天摆 {city}太阳烤不烤
水果摊 盖棉被不 {city}零下?
鱼贩子 {city} 冰够不够 气温
肉铺 {city} 苍蝇多 热吧 度
豆腐坊 {city} 馊得快 几度啊
面馆 {city} 凉面上架? 热不
粥铺 {city} 早上冷不冷 生意好不好
咖啡车 {city}江边 下雨收摊
冰淇淋车到{city} 太阳给力不
烤红薯桶推出来 {city}够冷没
糖炒栗子 {city} 风往哪刮烟熏人
炸串 {city} 雨棚漏 下呢
早餐车 {city} 雾大看不见客
夜市大棚 {city} 风掀顶不 几级
酒吧外摆 {city} 冷不 有人坐没
剧组 {city}外景 等云 云呢
导演要雨 {city}真雨下没下 省水车
灯光组怕打雷 {city}雷?
道具雪不用买了吧 {city}真下雪没
群演穿单衣 {city}零下几度作孽
记者连线 我在{city} 台里要风力
摄像机套雨衣 {city}雨大不
主持人口播{city}气温 数字给我
编辑配图 {city} 晴还是雪
画画写生 {city} 颜料冻不冻
诗人想写{city}的雨 得有雨
琴师 {city} 木头胀 湿度
陶艺晾坯 {city} 干得快不 湿度风
裱画 {city}潮不潮
木匠 {city} 料子返潮 湿度
铁匠铺热 {city}外面也热? 几度
篾匠 {city} 竹子晒 太阳?
染布 {city} 晾 风大不大 晴不晴
织毛衣的 {city} 该冷了 冷没
纸厂 {city} 湿度
印刷 {city} 纸卷边 湿度百分几
电子厂静电 {city} 湿度过低?
药材仓 {city} 湿度超没超
粮库 {city} 温湿度
棉库 {city} 风 干 怕火
烟花库 {city} 雷 湿度
酒窖 {city} 室外温度
雪茄房 {city} 湿度
博物馆库房 {city} 外界湿度
档案室 {city} 潮不
苗圃 {city} 霜没
果园 {city} 雹子
草坪公司 {city} 浇不浇 下没下过 还下吗
高尔夫球童 {city} 雷暴停打?
马场 {city} 风惊马 几级
狗场 {city} 热射病 几度
猫咖 窗边{city} 太阳有没
水族 {city} 停电水温 外面气温
爬宠 加热垫 {city} 几度
鹦鹉挂阳台 {city} 冷风不
仓鼠冬眠了 {city} 冷到多少
多肉 淋雨会烂 {city} 下着没
绿萝冻伤 {city} 夜温 现在几度
兰花 {city} 湿度够不够
月季黑斑 {city} 天天雨? 现在呢
阳台番茄 {city} 35度没
发财树搬屋里不 {city} 几度
种草莓的姨 {city} 冷
养蚕的桑叶湿不得 {city} 雨
挖笋 {city} 雨后 停没
采菌子 {city} 落雨没 落了才有
捡松果 {city} 风吹下来 几级
掰玉米 {city} 晴
起花生 {city} 地湿不 雨?
打枣 {city} 下雨枣裂 下没
摘棉花 {city} 露水大 湿度
割胶 {city} 有雨不割 雨呢
晒盐 {city} 太阳 风
晒鱼干 {city} 日头毒没毒
晒辣椒的坝子 {city} 出太阳撒
晒谷坪 {city} 云脚压过来 下没下
我就想弄明白 为啥{city}的人都穿雨靴 是在下吗
你说怪不怪 同事说冷 对象说热 都在{city} 到底几度
别的都不用说 把{city}的湿度发来我就走
把{city}那点风报给我 飞行器等着呢
给我{city}的 不给天气给温度也行
替我妈瞄一眼{city} 她晒了一院子萝卜干 别下雨
顺嘴问一句 {city}那头日头足不足
麻烦看下 我待会儿在{city}换乘 露天站台 冷不冷
拜托了 考场外头站着呢 {city}这雨还得多大
劳驾{city}风力
请问一下下{city}那边天晴没呀~
dd {city}几度
蹲一个{city}的天气
求问姐妹们{city}穿丝袜会冷死吗 几度
有没有懂的 {city}此时下没下
在线等 {city}雨停了不
坐标{city} 帮看风
坐标还在老屋 但要去{city} 落雨没
定位飘了 真身在{city} 多少度
签到{city}! 热不热由你说
刚到{city}咧 咋这闷 湿度
明明在{city}嘞 手机却报别处 这儿几度
终于到{city}哈 冷得我一激灵 几度
我滚回{city}了捏 有没有太阳
人已到{city}噻 穿少了 温度
还没出{city}呢 雾散没
离{city}还有半小时 路上大雪 城里呢
快到{city}喽 要加衣服不
下了{city}站台才发现忘带伞 下着没
出了{city}地界就晴了 里头还下?
进{city}城之前问一声 雨大不大
过了江就是{city} 那头风小点没
翻过山是{city} 那边有雪没
对岸{city} 我这有雾 那有没
隔壁{city}下雹子了?
邻居家孩子在{city}念书 问热不热
听{city}那边声音风挺大 几级
看{city}监控画面发白 雾还是雪
和{city}那边视频 全员短袖 多热啊
跟{city}对接的小姑娘请假说雪大 真大?
从{city}发的货淋湿了 那儿在下雨?
发往{city}的鲜花怕冻 几度
由{city}中转 雷雨吗现在
经{city}到海边 就问中间那个 风大不
途经{city}加个油 冷不冷下车
绕道{city} 是因为那边没雪 对吧 没雪?
除了{city}都晴 它呢
就{city}没报 温度多少
只差{city}的湿度没填
要说冷还得是{city} 零下几
论潮 {city}排第几不管 湿度给我
比不比得过我这 {city}多少度
热不过{city}吧 现在多少
没有哪儿比{city}风大吧 几级
都说{city}好天气 骗人的吧 晴吗
都怪{city}这雨 停没停
全靠{city}出太阳了 收成就看它 出没出
万一{city}下雪 我就不去了 下没
要是{city}不刮风咱就去划船 刮不刮
只要{city}不下 婚礼就照办 下没下
假如{city}上三十度就放高温假 上没上
除非{city}雨停 不然不发车 停没
既然{city}这么冷 为啥没雪 先说多冷
因为要给{city}的工人发降温费 得有今天的气温
虽然不去了 还是想知道{city}晴不晴
反正闲着 瞅瞅{city}啥天
结果{city}热还是冷 没人告诉我
原来{city}在下雨啊 是吧?
难怪{city}没人出摊 风大?
怪不得腰酸 {city}又潮了 湿度
果然{city}又阴 对不对
居然{city}不冷? 几度
竟敢在{city}穿短袖 看看几度
偏偏{city}今天雾 能见度不管 还有没有雾
恰好在{city} 看雪 在下吗
正打算晒谷 {city}的云多不多啊
刚晾上 {city}就打雷 下没下呀
才擦完窗 {city}又刮土? 风
又要给墙打磨 {city}太潮灰沾手 湿度高不
再刷一道清漆 {city}干透没个数 潮不潮
还得补苗 {city}凉不凉
先别浇菜 {city}的雨到没到
快收辣椒呀 {city}雨点大不大
别晒啦 {city}天黑了 雨来没来
赶紧关窗 {city}风到几级
抱柴火去 {city}要下 下没下
锅里炖着 抽空查{city}冷热
三缺一 等{city}老王 他说雨大出不来 大?
麻将馆窗外啥声音 {city}下雹子?
棋摊散了 {city}落雨点?
澡堂子出来怕吹 {city}有风没
剪完寸头脑袋凉 {city}几度
拔完牙捂着脸 {city}风凉不
烫伤不能晒 {city}太阳烈不
月子里窗缝 {city}风声大 几级
奶娃穿几层 {city}气温发我
娃的风筝卡树上 {city}怎么那么大风 几级
校车没到 {city}站牌 冷
考勤机旁边问 {city} 雨?
电梯里没信号 出来再问 {city}热不热
天桥上摆摊看手相 {city}有太阳没 没太阳看不清
坐标系搞错了 无人机在{city} 风速每秒几米
`)

export const WEATHER_TYPED_EN = lines(`
{city} temp chk
{city} vibes, sunny or gloomy
{city} vibes weather wise
{city} sitch, is it pouring
{city} sitch?? rain??
{city} wx rn
{city} wx obs now
{city} snow y/n
{city} fog y/n
{city} sun?
{city} cloudy innit
{city} roasting or what
{city} baltic is it
{city} muggy?
{city} sticky out?
{city} toasty or nah
{city} feels gross, humidity %
{city} brick rn?
{city} mad brick out, degrees?
{city} wether now
{city} whether today lol weather
{city} tempreture
{city} temprature now plz
{city} humdity
{city} wnd speed
{city} rainning?
{city} degres
{city} celcius now
{city} farenheit
{city} in C
{city} in F not C
{city} ☔?
{city} ☀️ or 🌧️
{city} ❄️ yet
{city} 🌡️
{city} 💨 how bad
{city} 🥵🥵 number?
{city} 🥶 proof pls
{city} 🌫️ still?
{city} ⛈️ over?
{city} 🧥 needed?
{city} 🩳 weather?
{city} outdoors like what
{city} out the window
{city} atmosphere damp?
{city} conditions
{city} conditions over
{city} readout
{city} report quick
{city} status: sky
{city} update on the drizzle
{city} check, hot or not
{city} pls, just the wind
{city} humid lah?
{city} hot until cannot tahan, how many degree
{city} raining cats n dogs meh
{city} so windy one ah?
{city} weather can or not for cycling
{city} side raining ah
{city} there cold or hot leh
{city} weather how sia
{city} sian lah rain again is it
{city} sun very big or not
{city} mein kitna garam hai, temp
{city} mausam kaisa hai
{city} barish ho rahi hai kya
{city} thand hai kya yaar
{city} temperature batao
{city} me garmi kitni, only number
{city} climate now kindly
{city} climate is how today
{city} present temperature sir
{city} rain is there or not there
{city} monsoon started pouring or what ya
{city} too much heat no? degree please
{city} fog is clearing or no
{city} weather doing the needful for cricket?
{city} ground wet, toss delayed, raining?
{city} pitch damp, cloud cover?
{city} arvo heat, how many degrees mate
{city} bit fresh is it
{city} scorcher eh
{city} stinking hot or alright
{city} blowing a gale?
{city} chucking it down still?
{city} tipping down, aye or naw
{city} dreich again?
{city} pure freezing the day?
{city} haar in yet, or clear
{city} mizzle or proper rain
{city} close today? humidity
{city} spitting or dry
{city} taps aff weather?
{city} grand stretch or lashing rain
{city} soft day is it
{city} wild out there wind wise?
{city} y'all cold?
{city} hotter'n blazes or nah
{city} fixin to storm or already
{city} hella foggy?
{city} wicked cold?
{city} eh, snow?
{city} pretty toasty dontcha know? temp
{city} sticky icky humidity
{city} gust factor
{city} breeze lvl
{city} knots
{city} bft?
{city} km/h wind
{city} mph gusts now
{city} rh
{city} rh percent
{city} dew? i mean humidity
{city} overcast?
{city} clear skies?
{city} partly what
{city} hail real or cap
{city} thunder fr?
{city} lightning no cap?
{city} sleet ugh?
{city} slush falling?
{city} sandstorm still on?
{city} smoggy or misty
{city} haze bad today?
{city} blizzard live?
{city} typhoon wind now
{city} rn, coat or hoodie
{city} rn bestie is it hot girl weather
{city} lowkey cold?
{city} highkey boiling?
{city} giving winter?
{city} weather ate or flopped
{city} serving sunshine?
{city} mid weather or good
{city} sky mood
{city} weather tea ☕ spill
{city} fit check, how cold
{city} hair frizz forecast no, humidity now
{city} temps, plural, just one is fine, now
cold {city}?
rain {city} y/n
snowy {city} ?
humidity {city} %
weather {city} quick quick
degrees, {city}
umbrella? {city}
how's {city}
hows {city} weatherwise
hws d weather in {city}
wats the temp {city}
wat is weather {city} nw
wots it like in {city}
whats it doing in {city}, raining still?
is {city} wet atm
is {city} melting
{city} alright? dry i hope
any sun, {city}
u home yet? {city} raining?
did u eat, also is {city} cold
landed! {city} hot?
keys are under the mat, is it snowing in {city}
happy bday mum!! whats {city} like today, sunny?
meeting moved to 4. {city} umbrella or no
cat's been fed, {city} still stormy?
got your parcel thx, how warm is {city}
ok bye. wait, {city}, jacket?
call you later, {city} windy tho?
train's late again lol, {city} fog?
sorry wrong chat. well since you're here, {city} temp
never mind the invoice, is {city} dry
milk, eggs, bread, and what's {city} doing outside
lost my charger, anyway {city} hot or not
baby's asleep so whisper it: {city} temperature
leaving from home to {city}, do i need boots, is it wet
driving up from the cottage to {city}, icy there?
flying out of Dunmore, landing {city}, how hot on the ground
from my village to {city} by bus, raining that end?
coming off the ferry from Skellan into {city}, gusty?
sunny here in the valley, what about {city}
it's snowing at mine, {city} too?
my phone says Springfield but i'm in {city}, temp there
not Riverside, {city}, how cold
stuck in Ohio traffic, meeting's in {city}, rain there?
boss is in Dubai mall, i'm off to {city}, weather now
forget where i live, is {city} warm
the layover not the destination, so {city}, outside temp
bf's from Kerala, he's freezing in {city}, how cold really
gran's in Wales, aunt's in {city}, is auntie getting rained on
one stop before {city}, do i button up
two hours out of {city}, is the fog gone there
turn left at Paris Street, i'm in {city}, is it gonna, no, IS it raining
eating at Little Tokyo but the city's {city}, still pouring outside?
sitting in a London-themed pub in {city}, is the rain themed too or real
washing's out, {city}, am i doomed
sheets on the line {city} dry air or damp
towels won't dry, {city} humidity
three loads of laundry and {city} looks grey, is it raining
airing the duvet, {city} breezy enough?
jeans on balcony, {city}, sun or no sun
nappies hanging, {city}, wind speed for drying
painting the fence, {city} dry enough?
second coat needs under 70 humidity, {city}?
masonry paint wants 10C, {city} there yet?
varnish going cloudy, {city} damp?
exterior gloss today or leave it, {city} rain?
spray booth outside, {city}, wind
caulking windows, {city}, above freezing?
plaster won't set, {city} cold?
decking oil, {city}, is it wet out
primer's tacky, {city} humidity figure
mural on the wall in {city}, drizzle?
touching up the boat in {city}, sun too strong?
cutting hay, {city}, dry or wet
wheat's ready, {city} rain off?
spraying crops, {city} wind under 10?
frost on the vines, {city}, exact temp
tomatoes splitting, {city} still raining?
lambing, {city}, how bitter is it out
cows bunching up, {city} storm on?
bees not flying, {city} too cold?
irrigating or not, {city} rain right now
rice drying on the road near {city}, any drops
cotton open, {city}, rain pls say no
coffee beans on patio, {city}, sun holding?
mango blossom dropping, {city} wind?
strawberries under fleece, {city} below zero?
corn curling, {city}, how hot
orchard heaters on? {city} temp
greenhouse vents, {city}, outside degrees
chickens panting, {city}, number
hay fever n wind, {city}, how blowy
chilli drying, {city}, humid or not
tea pluckers waiting, {city}, mist?
mushroom hunting round {city}, did the rain stop
five a side, {city}, pitch soaked?
tennis at noon, {city}, wind?
tee time, {city}, lightning?
parkrun, {city}, icy?
long run, {city}, humidity gonna kill me?
bike or bus, {city}, gusts
kite day, {city}, enough wind?
surf check, {city}, just wind
sailing dinghy, {city}, knots
drone up? {city} gust
climbing crag, {city}, rock dry?
skate park, {city}, ground wet
cricket nets, {city}, drizzle?
baseball rained out in {city}? still coming down?
golf buddies say {city} is a furnace, true temp?
frisbee, {city}, breezy
picnic, {city}, sun?
paddle board, {city}, chop from wind?
ski lift queue, {city}, minus what
hot yoga who needs it, {city}, temp
marathon mates in {city}, corral's cold? degrees
footy at the {city} ground, raining on the away end?
{city} United away, wet terrace?
{city} Rovers kick off, fog?
{city} Marathon start line, how cold
{city} derby postponed, snow or rain
{city} FC pitch frozen? temp
{city} Lions stadium, heat?
{city} open, court 3, wind
{city} grand prix grid, track wet?
{city} derby day hats, wind
{city} test match, bad light or rain
{city} half, hydration, humidity
{city} regatta, wind on the river
{city} airport, delays cuz of fog?
{city} T3 curb, hot?
{city} central station, exit wet?
{city} north station, cold platform?
{city} harbour, wind
{city} port authority, cranes down, gusts?
{city} docks freezing?
{city} bay foggy?
{city} bridge shut, wind?
{city} ring road, ice?
{city} bypass, spray, raining?
{city} old town cobbles wet?
{city} downtown roof bar, breezy?
{city} uptown, hot?
{city} east side, hail?
{city} suburbs cooler? no just city, temp
{city} riverfront, windy?
{city} heights, misty
{city} university quad, snow?
{city} high street, brolly?
{city} mall carpark, hail?
{city} market, umbrella sellers out? rain?
{city} zoo with kids, roasting?
{city} gardens, blossom n wind
{city} beach, sand hot?
{city} pier, blown off?
{city} castle hill, mist?
{city} cathedral steps, icy?
{city} hospital bench, cold
{city} general, ambulance bay, ice?
{city} clinic walk, rain
{city} school gates, sleet?
{city} branch office, no windows, weather?
{city} plant, open doors, humidity
{city} depot, loading in rain?
{city} site, concrete, temp
{city} warehouse roof, leaking, still raining?
{city} HQ lawn lunch, sunny?
{city} team offsite, outdoors ok? rain
{city} colleagues in parkas on zoom, how cold
{city} client says storm so no call, legit?
{city} supplier blames snow, is there any
{city} courier says flooded, raining now?
{city} driver stuck, fog?
{city} intern in shorts, brave? temp
{city} aunty says chilly, evidence
{city} uncle fishing, windy?
{city} cousin's wedding, monsoon?
{city} nan's hip says rain, is it
{city} in laws, garden party, dry?
{city} roommate, heater broken, outside temp
{city} pizza al fresco, warm enough?
{city} hotdog stand guy freezing, how cold
{city} noodles n rain, perfect, is it raining
{city} duck dinner, walk home, wet?
{city} dumplings steaming, or is it fog lol, fog?
{city} biryani run, raining?
{city} chai weather? i.e. cold or rain
{city} ice cream melting how fast, degrees
{city} gelato or hot choc, temp decides
{city} bbq, tongs in hand, rain?
{city} oysters on the quay, wind
{city} tacos truck, shade needed? heat
{city} ramen line, snowing?
{city} wine bar terrace, chilly
{city} beer, outside or in, temp
{city} food fest, mud? rain
{city} christmas market, snow falling or fake
{city} pride parade, sun cream?
{city} fireworks, wind called it off?
{city} lantern fest, drizzle
{city} eid prayers on the field, wet?
{city} diwali, smog or fog
{city} new year ball, how cold
{city} thanksgiving parade, balloons, gusts
{city} concert, open air, lightning
{city} festival wellies? raining?
{city} shoot, golden hour, cloudy?
{city} skyline pic, haze?
{city} wedding pics, veil, wind
{city} honeymoon, is it roasting
{city} hen do, heels, ice?
{city} stag do, kilt, breezy lol
{city} funeral, coats, rain
{city} moving van, uncovered, rain?
{city} flat viewing, leak test, is it raining now
{city} rooftop, telescope, cloud?
{city} tent, condensation, humidity
{city} campfire ban, wind, dryness
{city} hike, fog on trail
{city} sledging, snow?
{city} snowman plans, actual snow?
{city} bus stop, no roof, rain
{city} uber surge, must be raining, is it
{city} scooter, slippy?
{city} taxi won't come, blizzard?
{city} convertible, roof down?
{city} car wash, pointless? rain
{city} tyres, sub zero?
{city} wipers broke, heavy rain?
{city} windscreen iced, temp
{city} flight diverted, wind?
{city} pilot said breezy, how breezy
{city} cruise stop, tender cancelled, gusts
{city} lighthouse horn going, fog?
dont tell me tomorrow, {city} now
now not later, {city}, rain
this very second {city} temp
yesterday {city} hailed, today?
all week {city} was boiling, still?
{city} this morning misty, lifted?
storm name whatever, {city} wind
cold front hit {city} yet? temp
heatwave over in {city}?
{city} monsoon break, dry at last?
{city} spring or still winter, degrees
{city} autumn-y yet
{city} real feel whatever, real temp
just a number. {city}. celsius
one word: {city}: wet or dry
three words max on {city} sky
{city} all four: temp, sky, wind, humidity
{city} wind only no essay
{city} humidity only, bro
{city} quick one, coat
hey google no hey you, {city} weather
alexa wont answer, {city} temp
my app's frozen, is {city} too
widget shows old town, need {city}, rain?
screen smashed can't see, {city} hot?
voice typing so excuse me what is the weather like in um {city} right now
ok so like i was gonna walk but like is it raining in {city} or
hmm {city}... warm?
ugh {city} again with the rain?
omg {city} is it snowing fr
wtf {city} how hot
lol {city} windy much
pls pls tell me {city} is sunny
bruh {city} humidity
yo {city} cold?
oi {city} brolly weather?
ayo {city} what's the sky doing
mate {city} parky?
dude {city} gnarly wind?
sis {city} sweater or no
babe {city} cold hands?
mom {city} says wear coat, do i, how cold
dad joke about {city} rain needs actual rain, is it
sir {city} sunny?
madam {city} temperature kindly
ji {city} baarish?
boss {city} hot a not
hello friend i am go {city}, is cold there?
please i want know {city} weather of now
excuse, in {city} it rains or not rains
how many degrees makes in {city}
in {city} is making sun?
today in {city} is very wind?
i am travel {city}, cloth thick or thin
what temperature have {city}
for {city} i need jacket yes?
{city} is how cold, tell me number please
they says {city} have snow, is true?
me no umbrella, {city} rain?
my english sorry, {city} hot cold?
weather of the {city} please thank
can you say me if {city} is wet
{city}, it does wind?
si in {city} it rain? thx
bonjour, {city}, cold now?
bitte {city} temp
por favor {city} clima now
how is meteo in {city}
{city} meteo actual?
{city} погода lol, weather i mean
{city} temperature, merci
my kid asks why sky is white in {city}, cloud or fog
homework: log {city} temp this hour
science club wants {city} wind now
class pet lizard, {city} heat?
daily log, {city}, sky + temp
captain's log {city} wind wx humidity
handover sheet {city} weather column
on air in 2, {city} temp to read out
caption needed: {city} sun or snow
betting a tenner {city} is under zero, settle it
he says {city} is warm, she says no, who's right
prove to gf {city} is not that hot
group chat says {city} flooded, raining?
tiktok shows {city} in snow, now?
news said gusts in {city}, how strong
stream chat spamming cold, {city} temp?
zoom bg dark, is it stormy in {city}
i hear rain on ur mic, {city} pouring?
dog refuses to go out in {city}, rain or heat
cat on radiator, {city} must be cold, how much
goldfish tank warm, {city} heat?
horse rugs on or off, {city} temp
pigeons puffed up, {city} freezing?
frogs loud, {city} humid?
knees ache, {city} damp?
sinuses, {city} dry air? humidity
static shocks all day, {city} rh?
lips cracked, {city} wind n dryness
glasses fogging, {city} humid?
sunburnt in 5 min, {city} temp?
sweating through suit, {city}, why, degrees
teeth chattering, {city}, minus?
umbrella inside out, {city} wind lol
trampoline in neighbours tree, {city} gusts?
bins rolling, {city} how windy
power lines humming, {city} wind?
pipes frozen, {city} temp for the landlord
boiler died, {city} outside how cold
ac gave up, {city} how hot
dehumidifier full, {city} humidity
windows dripping, {city} damp number
salt's clumped, {city} rh
guitar buzzing, {city} dry?
piano tuner asks {city} humidity
lens fog, {city} air moist?
bread not rising, {city} cold?
macarons failing, {city} humidity
chocolate delivery, {city} too warm?
fish van, {city} heat
flowers on doorstep, {city} frost?
crane up, {city} gust?
asphalt crew, {city} temp + rain
roofers, {city}, dry?
scaffold, {city}, wind
window cleaners, {city}, breezy?
welders, {city}, rain
solar guy, {city} cloud
turbine tech, {city} wind, climb ok
linesman, {city} lightning
fire crew, {city} wind dir n humidity
lifeguard, {city}, storm?
postie, {city}, ice?
nurse off shift, {city} dark n cold?
night guard, {city}, temp
street sweeper, {city}, leaves flying, wind
film crew, {city}, need clouds, got any
DJ outdoors, {city}, rain on decks?
barista cart, {city}, hot or iced day
tour guide w 40 pax, {city}, shade or brolly
conductor says {city} next, cold?
sherpa vibes, {city} sitch, how windy
road trip sitch, {city} ahead, rain?
laundry sitch {city}, humid?
runway vibes {city}, fog?
beach vibes {city} or no, temp
cozy vibes {city}, rain tapping?
big coat energy {city}? degrees
crop top or cardi {city}
socks n sandals {city} ok? temp
thermals? {city}
linen suit {city}, warm?
saree or sweater {city} now
hoodie weather {city}?
flip flops {city}, dry?
gloves {city} yea or nay
shades {city}?
sunnies or brolly {city}
wellies {city}?
puffer {city} too much?
parka's in the loft, {city} cold enough to bother
kurta only, {city} chilly?
tights or bare legs in {city}
suncream for the pram, {city}, bright?
poncho from the {city} stadium shop, raining that hard?
just got to the hotel in {city} and the curtains are stuck, whats it doing outside
thinking of walking back from the {city} office, would i get soaked
cant tell if thats fog or steam over the {city} docks, which is it
my sister in {city} keeps complaining abt the heat, whats the actual figure
pls find out if the {city} lot are being rained on, i need to gloat
do the folks in {city} need coats today or is it nonsense
need to know whether its dry over by the {city} stadium before i put the top down
trying to dress a toddler, {city} is warm or pretending to be
the lads are heading to {city} by train from Harrow Gate, is the platform arctic right now
we left the lake house and should hit {city} in ten, still blowing there?
tell me the humidity in {city} so i can blame it for my hair
gimme {city} in degrees and ill stop bothering you
could u peek at {city} n say if theres sun
before i iron the linen, is {city} sticky
if {city} is above 25 im wearing the dress, is it
if its windy in {city} i cant take the ferry, is it
unless its raining in {city} im cycling, so?
since the {city} crew cant pour concrete in frost, is it below 2
bc gran worries, is the {city} road icy, snow or not
hoping its not as grim in {city} as it is up here, is it
what r the skies like over {city}, flatmate has a kite
wheres the mercury at in {city}
whos freezing more, me or {city}? just give theirs
why is everyone in {city} wearing scarves, is it cold
how bad is the damp in {city}
how much wind has {city} got
how wet is wet in {city}, drizzle or downpour
how toasty are they over in {city}
does {city} have blue sky
does it feel like an oven in {city}, number please
did the sun bother to show up in {city}
has it quit snowing up in {city}
has {city} dried out
has the mist burned off {city} yet
have they got rain at the {city} end
are {city} people carrying umbrellas today lol
are we talking t shirt or parka for {city} right this minute
am i gonna slip on ice outside {city} station, temp
will i roast if i step out now in {city}
would you sit outside in {city} right now, how warm is it
should the {city} cafe put chairs out, wind n rain
shall i hang the washing, im in {city}
can bees fly in {city} now, temp wise
can i leave the windows open in the {city} flat, rain?
could be hail, could be gravel, {city}, which
must be lovely in {city}, is it sunny
surely {city} isnt minus ten
apparently {city} is tropical today, humidity?
supposedly its dead calm in {city}, wind speed
reckon its cooler in {city} by now? temp
fancy checking {city} for drizzle
mind telling me how hot {city} is
checking in on {city}, still windy?
landing into {city} shortly, temp on the tarmac
packing for {city}, one question, cold?
stood outside the {city} arena in a vest, how cold is it officially
waiting at {city} junction, sleet or rain, cant tell
parked under a tree in {city}, is hail still falling
queueing for {city} tower, too hazy to bother?
sat in the {city} library with no windows, sun or rain
hungover in {city}, is it bright out
lost in {city}, cold, want proof its cold
new in {city}, is this much humidity real, percentage
born in {city} live abroad, miss the rain, is it raining
retired to {city} for sunshine so where is it, cloudy?
i run a bouncy castle in {city}, wind limit is 24mph, where are we
i sell umbrellas round {city}, make my day, rain?
i do gutters in {city}, wet or dry
im a florist, {city} van has no cooling, outside temp
im the groom, {city}, garden, just say no rain
im on the Greenfield side but the show's in {city}, wet?
it's for the {city} newsletter, temp and sky
its my first winter in {city}, how cold is it so far i mean now
theres a blimp over {city}, so no wind?
theres washing all over the {city} balconies, so dry?
that {city} humidity, whats it at
this {city} wind tho, speed
those {city} clouds, rain in em or what, is it falling
the {city} bit of the trip: hot?
the {city} end, still snowing?
the {city} lads say its shorts weather, temp
the river at {city} is misty in pics, is that fog now
the Thai place in {city} has outdoor seating, too muggy?
the Boston terrier hates heat, we're in {city}, temp
a jersey for {city} or is it too warm
one more for {city}, wind
temp over {city} way
wind round {city} way
rain up {city} way?
sun down {city} side?
snow out by {city} or false alarm
cold over at {city} or just me
`)
