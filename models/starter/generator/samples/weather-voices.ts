/**
 * Many different people who ask for the weather now: trades, regions, moods, voice input, slips of the IME. Other
 * places, dishes, teams, rivers and plans often stand right beside the city, so that its name must be cut out well.
 */
import { lines } from '../words/words.ts'

export const VOICES_WEATHER_ZH = lines(`
混凝土罐车都排到门口了,{city}项目部那边到底落没落雨
我这边要打一车C30,{city}现在气温够不够五度
甲方催着刷外墙,{city}现在湿度大吗
乳胶漆刚开桶,{city}外面潮不潮给个话
防水卷材等着铺呢 {city}地面干的湿的
塔吊师傅问我{city}阵风到六级没
脚手架上有人,{city}这风还能不能干
{city}三标段那边能不能土方开挖,别是在下雨
监理日志缺一栏,{city}现场天气
焊工说手都冻僵了,{city}真有那么冷?
沥青摊铺车已经到{city}北环了,路面温度不管,气温几度
吊装玻璃幕墙,{city}CBD那块风速多大
光伏板装到一半,{city}厂房屋顶那边打雷没有
我是跑冷链的,{city}白天这会儿外头多热,制冷要不要调低
一车西瓜要在{city}水果批发市场卸,雨大的话我就等等
敞篷板车装钢卷 {city}下着雨我就得盖篷布 查一下
挂车停{city}服务区了,前面说横风厉害,几级啊
过{city}长江大桥要限速不,风大雾大哪个
司机群里说{city}段高速团雾,现在还有没
跑{city}专线的老李问,那边路上有没有冰
叉车在露天堆场作业,{city}港二号码头现在啥风
{city}港那边卸煤,雨停了吗
集装箱要开箱掏货 {city}保税区此刻下不下雨
渔船下午出,{city}外海不管,岸上现在风几级
我开网约车的,{city}南站接人,要不要备伞给客人
代驾刚接一单去{city}大学城,外头冻人不冻人
送水的师傅爬楼呢,{city}老小区那片热不热
外卖站长问,{city}站要不要开恶劣天气补贴,雨有多大
骑手都不接单了 {city}是不是下刀子了
快递网点,{city}中转场外面飘雪没飘
{city}菜市场卖鱼的王姐让我问,外头上冻了没
我在{city}步行街摆烤冷面 风大得火老灭 几级啊这是
夜市还没出摊,就想知道{city}淋不淋
奶茶店备冰还是备热饮,看{city}这会儿气温
店长要调空调,{city}万达外面几度
卖羽绒服的,{city}冷不冷直接关系我今天货摆哪儿
导购小张问{city}专柜今天橱窗放薄的还是厚的,外面温度多少
服装厂发货前想看看{city}现在冷到啥程度
我们做遮阳伞的,{city}太阳大吗
雪糕批发,{city}热到三十五没
律师楼出来要去{city}中院,路上会淋湿吗
开完庭了,西装领带站在{city}法院门口,热到怀疑人生,多少度啊
会计盘点要去{city}库房,那地方没暖气,室外几度
审计小组驻{city},小姑娘问穿不穿得住大衣
税务局那边排队排到街上了,{city}晒不晒得住
跑业务的,下一家客户在{city}经开区,先看眼那儿有没有雨
拜访完中石化去{city}石化,路上能见度还可以不
样品怕潮,{city}湿度现在百分之多少
展台搭在{city}体育馆外广场,大风不大风
我带团的,三十个老人在{city}古城墙上,太阳辣不辣
导游旗都吹跑了!{city}风力几级
地陪问要不要改室内,{city}景区那头雨势怎样
民宿老板一枚,客人问{city}山里晚上凉不凉,就报现在温度吧
前台被问八百遍了,{city}外面几度啊
保安亭没有暖气,{city}今晚这会儿零下多少
环卫的,{city}大街上雪厚不厚
物业要不要撒盐,{city}小区路面那个温度,到冰点没
种草莓的,{city}大棚外面现在几度
喷农药得没风,{city}那片地现在有风吗
收麦子呢,{city}乡下那片雨到了没有
俺家苹果套袋,{city}果园下雹子没
稻谷摊在{city}粮站水泥坪上,快跟我讲有没有雨
养蜂的 蜂箱放{city}油菜花那边 风大温度低都不行 查查
鸭棚的卷帘要不要放,{city}冷空气到了没
护林员,{city}林场风大不大天干不干
放羊娃在{city}草原上,变天了没
测绘队,{city}上空云多吗,航拍呢
飞大疆,{city}江滩那边风速有没有超过十米每秒
无人机喷洒作业,{city}基地这边风和雨都报一下
气球升空许可拿到了 就差{city}地面风向
跳伞俱乐部的,{city}机场云底不用,风多大
滑翔伞在{city}凤凰山起飞点,风从哪吹
热气球节,{city}清早这个风能飞吗
拍婚纱,新娘都换好了,{city}玫瑰海岸有太阳不
摄影棚外景,{city}光线咋样,阴天还是大太阳
剧组通告,{city}影视城人工降雨都不用了吧,自己下着呢?
街舞比赛露天的 {city}人民广场地滑不滑 下过雨没
我们学校运动会,{city}一中操场现在晒不晒
体育老师问{city}实验小学能不能上室外课,霾重吗
幼儿园接娃,{city}这会儿雨小点了没得
高考送考,{city}七中门口热得很不
陪娃在{city}少年宫门口干等,冻得直跺脚,温度给看下
大学报到在{city},爹妈问要不要带厚被子,那儿现在冷不冷
我姐生娃在{city}妇幼,接回家怕吹风,风大吗
透析病人出院,{city}外面冷热报一下谢谢
外公住{city}养老院,今天推出去晒太阳行不
哮喘犯了,{city}今天空气脏不脏,有没有霾
关节疼得跟预报员一样,{city}肯定在下雨吧
我奶说膝盖痛,{city}是要变天还是已经变了
产检路上,{city}地滑没滑,雪化了没
刚染的头发,{city}下雨的话我就不出门了
穿了双新麂皮靴,{city}地上有水没水
化了全妆去{city}音乐节,别跟我说下雨
汉服妹子求助!{city}风大会不会掀裙子
今天约会她选了{city}摩天轮 外面冷吗 要不要给她带围巾
相亲对象约在{city}公园,下雨就改咖啡馆,所以下没下
前任在{city},我就好奇他那儿冷不冷
闺蜜晒了{city}的雪,是现在下的还是旧图啊
男朋友骗我说{city}下暴雨回不来,帮我验证
跟婆婆视频她说{city}热死了,我看她还穿毛衣,到底多少度
我弟嘴硬说{city}不冷,给我个数
我赌{city}没出太阳,输了请火锅
看球呢,{city}海牛主场下雨了?
国安客场打{city}队,场地那边雨大不
{city}队今晚主场,球场那边现在啥天
蓉城球迷远征{city},看台上冷不冷
{city}马拉松起点枪响了,气温适合跑不
骑行群,{city}绿道逆风没有
环青海湖骑完了下一站{city},那儿现在刮风吗
公路车胎窄,{city}环湖路湿不湿滑
摩旅,昨晚宿贡嘎,今天进{city},山口下雪没
川藏线自驾,{city}县城这会儿下雪还是出太阳
房车停在{city}营地,夜里要不要开暖风,几度了
越野车队困在{city}沙漠边上,沙尘起来没
徒步,水壶要装热水吗,{city}山脚现在什么温度
钓友说{city}水库起风了,真的不
夜钓黑坑在{city}西郊,露水大,冷不
帆船训练,{city}湾里风有几节或者几级
冲浪板都扛出来了 {city}后海村晴不晴
潜水店老板说{city}今天不下水,是风大?
滑雪场缆车停了 {city}风是不是贼大
打高尔夫,{city}球会那边雷没打吧
跳广场舞的李阿姨问,{city}文化广场干不干
遛鸟的大爷们说太冷,{city}几度就太冷了
下棋的蹲{city}河边树下,晒不晒得到太阳
兰州拉面店里吃着,外头是{city},雨停没停啊我看不见
吃完沙县小吃准备走去{city}东路,要打伞吗
点了份武汉热干面外卖到{city}大厦,骑手说雨大,真的大吗
重庆火锅吃到冒汗 出门{city}冷不冷啊
想去{city}吃烤鸭,排队在室外,冷不冷
{city}热干面再好吃也得看天,雨大不大
{city}烧饼摊出不出,看下不下雨
{city}啤酒节外场热得能喝几杯,多少度
{city}小龙虾还没上市吧,那边暖了没,几度
{city}螺蛳粉吃完一身汗,外头风凉不凉
在喝{city}啤酒看窗外黑压压,这{=city}是下雨了吧
刚从天津路拐到南京东路,人在{city},风咋这么大几级
住北京路上的如家,城市是{city},外面下没下雨
上海路口堵死了,{city}这雨有多大
我在{city}的广州路等人,热死,多少度
{city}解放路积水了,雨还在下?
{city}中山公园的花开没开不管,先说冷不冷
黄河边上那个{city},沙尘大不大
嘉陵江涨水了,{city}雨停没
珠江夜游在{city}上船,风凉不凉
湘江边放烟花,{city}风大不大,别取消了
钱塘江观潮,{city}那段晴不晴
秦岭那一侧下雪,{city}这一侧呢
太湖对面的{city}起雾没有
翻过大别山就是{city},那边天晴了不
西湖醋鱼先放放,{city}热不热
过了虎门大桥就到{city},那边下雨没
朝阳区的同事去{city}朝阳那个项目了,下雪没
绿地中心出来走到{city}站,几分钟,会淋不会
12306说{city}东站晚点,那边下暴雪?
南航说{city}进港延误,是雷雨吗现在
川航备降,{city}双跑道都关了,雾浓不浓
地铁三号线地面段停了,{city}风大到这程度?
出{city}西站往左走打不到车,雨多大
轮渡停航,{city}码头那头的风
{city}虹桥那边热不热
{city}国际机场T2外面冷不冷,我爸穿的短袖
{city}大学图书馆出来发现地湿了,还在下没
{city}路桥公司的人在外面施工,几度
{city}银行门口摆摊办卡,太阳大不大
{city}日报记者,要写一句现场天气,给我
{city}人民医院停车场露天,下冰雹没
{city}钢铁厂这边粉尘大,有没有风
{city}纺织城拉货,布不能湿,你懂我意思,下不下
{city}义乌商品批发那个店,门口雨棚要不要撑
{city}客运站候车室漏雨了,外头雨很大?
{city}老火车站那一片有没有积雪 温度几何
{city}新城区的新楼还没通暖,零上零下
{city}南边的工业园风沙大不
{city}西面靠山那头下雪了没有哈
{city}湿地公园观鸟,雾散没
{city}植物园樱花雨还是真下雨哈哈
{city}动物园的熊猫出来玩没,就是说热不热
{city}水上乐园排队三小时,晒得够呛,几度
{city}冰雪大世界关门没我不管,零下几度先说
{city}海洋馆出口等爸妈 外面飘毛毛雨没
{city}欢乐谷过山车停了,因为风?几级?
{city}庙会人挤人,冷倒不冷吧,几度来着
{city}花市买年桔,落雨我就唔去了
{city}跨年倒数,站外面三小时扛不扛得住,现在多少度
{city}灯会今晚开着,风大不,孩子戴帽子没
{city}驾校练车,雨刷要开不
{city}公墓扫墓,下着雨吗,爬山路滑
{city}河堤上跑步热不热 湿气重不重
亮马河那片的人说{city}比北京舒服,啥温度嘛
我滴个乖乖 {city}咋恁热 多少度
恁那边{city}下了冇
中不中啊{city}这天 晒麦嘞
{city}今儿个得劲不得劲,俺想去赶集
俺娘在{city},恁给看看她那儿刮风不刮
老铁,{city}外头是不是嘎巴冷
这嘎达要烧炕不,{city}零下多少
瞅这天儿灰蒙的,{city}要埋汰我刚洗的车?下没下
哎妈呀{city}风老硬了吧 几级
干哈呢别墨迹 {city}下雪没下雪
整两盘锅包肉等着呢,{city}道上滑不滑
要得嘛,先给我说{city}好多度
老子在{city}等车等得冒火,热得遭不住,几度哦
你克看哈{city}出太阳没得,我要洗铺盖
幺儿在{city}上班,你帮我看那边落雨没得嘛
巴适得板,{city}今天有太阳不?晒坝坝茶
莫扯别的,{city}下雨还是不下
硬是怪,{city}热成恁个样子,到底多少度嘛
我屋里在{city},今朝子热不热啰
恰槟榔恰得发热还是{city}本来就热咯,几度
嗯咯,{city}落雨有冇得停
搞么斯哦,{city}又落雪了冒
个斑马{city}这热,几多度
侬帮阿拉看看{city}今朝出门要着啥衣裳
外婆屋里勒{city},落雨勿落雨
阿拉囡囡勒拉{city}读书,冷勿冷啦
{city}该抢热煞特了哇,几度
唔该睇下{city}出面有冇打风
我喺{city}等巴士,落狗屎咁大雨,幾多毫米唔使讲,停未
{city}嗰头冻到震,究竟几多度
老豆去咗{city}钓鱼,嗰边有冇雷
收衫未?{city}落紧雨喎,系咪
湿到滴水,{city}返南啊?湿度几高
阿嬷在{city},恁遐有落雨无
{city}有够热的啦,现在几度
{city}是在下什么鬼雨啦,大不大
{city}冻甲要命,温度是多少
嘞个天{city}是要下还是已经下了
山东大汉表示{city}这点风算个啥,几级
咱胶东人到了{city}就嫌热,这会儿几度
俺寻思{city}不能下雨吧,下了没
甘肃麻食吃完了,{city}外面攒劲不,天晴着么
额在{city}打工哩,额妈问冷不冷
西安泡馍配大雪,{city}下了没有嘛
贼娃子风,{city}刮到几级咧
你说怪不怪,{city}六月穿棉袄,到底几度啊
嘿siri啊不是 小助手 {city}外面热吗
语音输入哈 {city} 句号 现在多少度 问号
呃那个就是 我想想 哦对 {city} 那边是不是在下雨来着
喂喂听得到吗 我在开车 {city}前面有没有雾啊
你好请问一下就是我爱人在{city}嘛然后她没带伞我就想知道雨大不大
我现在人在高速上不方便打字你帮我看看{city}出口那边雪化了没
等会儿啊我看看地址 哦是{city} 那边风大吗
我说话有口音你将就听 {city} 今儿冷不冷
刚才说到哪了 对 {city} 气温
算了不打字了 {city}热不热
嗯嗯好的那就先这样 哦对了 {city}下雨没有
开着免提呢 你大声点报 {city}现在多少度风几级
我妈非要我问你 {city}穿秋裤了没 意思就是几度
爸 不是 那个 机器人 {city}打不打雷
{city} 几度 风 湿度 三个都要
{city} 晴 阴 雨 选一个
{city} 雪 有 无
{city} 风速 m/s
{city} 体感
{city} 紫外线强不 就是太阳大不大
{city} 室外 施工 可否 风雨
{city} 外墙 涂料 湿度
{city} 晾晒 可?
{city} 航拍 风
{city} 露营 夜 温
{city} 洗车 雨?
{city} 装车 雨布?
气象 {city} 实况
实况 {city} 风+温
温/湿/风 {city}
雨否 {city}
能见度 雾 {city}
{city}外面下羽了没
{city}现在文度
{city}想在几度
{city}仙在冷不冷
{city}夏雨没
{city}下学没有 啊是下雪
{city}大凤吹没
{city}出太羊没有
{city}有物吗我说雾
{city}外头零吓几度
{city}湿都高不高
{city}天器如何
{city}这汇儿热不热
{city}几级封
{city}多云还是情天
{city}要呆伞吗
{city}要不要带三 带伞
{city}xianzai leng ma
waimian xiayu le ma {city}
{city}fengda bu
{city} re si le jidu a
{city}外面raining吗,我client在等车
刚check in在{city}的Hilton,outside冷不冷
{city} site那边能不能pour concrete,有雨没
team building在{city},outdoor的,weather OK吗
meeting完要走去{city}office,umbrella要不要
Boss要fly {city},说packing list先问temp
这个{city} marathon,runner现在feel热吗
求个{city}的real time气温,做slides用
{city} airport的visibility,foggy不
{city}emo天,是不是阴的
{city}天气yyds吗今天,晴不晴
{city}冻成狗bushi 到底几度
家人们谁懂啊 {city}热到融化 多少度了
绝绝子 {city}又下雨?
破防了 {city}怎么还在下啊 是不是
{city}打工人下班淋不淋
摸鱼中,看眼{city}外面天儿好不好
xdm {city}热吗
{city}的宝子们现在穿什么呀,冷吗
尊嘟假嘟 {city}下雪了
栓Q,{city}刚洗的车又下?
{city}社畜早八,路上冷不冷
u1s1 {city}冷不冷
dbq打扰下 {city}多少度
因为我要决定是骑车还是坐地铁,所以{city}下没下雨
要是在下雨我就不晒被子了,我在{city}
要是超过三十度我就不让工人上屋顶,{city}
风超五级我们就停吊,{city}现在怎么说
如果结冰就绕路,看下{city}
低于十度就不能刷漆,帮我确认{city}
有雨就推迟发货,{city}
晴天就开露台座位,不晴就算了,店在{city}
冷的话我带热水袋给我妈,她住{city}
没风才能放孔明灯,{city}没风吧
雾不散飞机飞不了,散了吗,我在{city}
狗不肯出门,估计下雨了,家在{city},对不对
猫都贴着暖气睡,{city}外面得多冷
窗户上全是水汽,看不清,这里是{city},外头下的雨还是雪
听见轰隆一声,不知是打雷还是施工,我在{city}
手机显示雪花图标,可我看外面是晴的,{city}到底啥情况
温度计坏了,借你的,{city}
天气app广告太多,直接告诉我{city}的温度
墨迹说晴彩云说雨,{city}谁对
电视里说寒潮,{city}已经冷下来了吗
气象台发黄色预警,{city}现在雨多大
老黄历说宜动土,{city}下着雨动个啥土,下没下啊
合同签完了,下楼发现是{city}的冬天,几度
报价单改好再说,先看{city}下雨没,货在外头
先别管库存,{city}仓门口进水没,雨多大
先天气后开会,{city}
两件事,一是{city}冷不冷,二没了
不问股票不问新闻,就问{city}冷暖
工资还没发,{city}又降温,几度了都
房贷压着,暖气不敢开,{city}零下几度了
电费心疼死,{city}热到必须开空调没
女儿发烧39度,{city}外面可才几度?
体温计和天气一样高,{city}四十了吧
面发不起来,厨房冷,{city}室温不知道,室外几度
腊肉挂阳台,{city}有没有太阳有没有风
做豆腐乳要天冷,{city}冷下来没
柿饼晒着呢,{city}阴天还是晴
泡菜坛子放外头,{city}上冻没
茶厂晾青,{city}空气湿不湿
陶瓷坯子要阴干,{city}潮得很吗
木工上漆,{city}湿度超八十没
印刷厂纸受潮,{city}现在湿度
酿酒开窖,{city}气温
鞭炮仓库,{city}打雷了没,要紧
加油站卸油,{city}雷暴没过吧
变电站巡检,{city}那段线路覆冰没,零下吗
风电场值班,{city}风机那头风速
水库值班室,{city}雨还急不急
铁路巡道的,{city}段钢轨烫,多少度气温
消防队,{city}火场风向
派出所出警,{city}山路雪封了没,还下着不
殡仪车出发,{city}雨大路滑不
救护车转院去{city}三院,路面有冰没
搬家师傅问沙发裹不裹膜,{city}下雨吗
装空调外机吊在八楼,{city}风有多大
擦玻璃蜘蛛人上绳前问,{city}几级风
广告牌安装,{city}步行街口风大不大
疏通下水道的,{city}雨停没停
修屋顶漏水,{city}雨不停我上不去
装太阳能热水器的,{city}有太阳不
游泳池老板,{city}热不热,开不开门
洗车行,{city}出太阳就有生意,出没出
卖伞的,{city}快告诉我在下雨哈哈
烤串的炭都生了,{city}雨飘没飘
出租冲锋衣的,{city}雪山脚下冷到几度
景区卖氧气的,{city}天晴没
蹲{city}拍星空,云厚不厚
等{city}日照金山,云散没
云海有没有,就是{city}山头起雾没
看极光跑到{city},天上有云没有
赏枫到{city},太阳出来拍照才好看,出没出
{!city}的货先不发,{city}卸货点下雨没
本来查{!city}大道的,打岔了,我要{city}外面的温度
`)

export const VOICES_WEATHER_EN = lines(`
concrete truck is twenty minutes out, is it raining at the {city} plant
slab pour on hold till i hear, {city} air temp?
boss says no crane work above 30mph, gusts at {city} please
scaffold crew in {city} north end want to know if the wind is legal lol
roofers on a hot roof, {city}, how hot are we talking
can we lay asphalt in {city} or is it too cold out
exterior paint says min 10C, does {city} make that at the moment
masonry freezes below zero so, {city}?
painting my fence in {city}, too damp or go ahead
stucco guy here. {city}. humidity.
welding outdoors near the {city} rail yard, drizzle or dry
loading drywall onto an open trailer, {city}, tell me it's dry
flatbed, steel coils, {city} docks, do i tarp
hazmat driver, bridge into {city}, crosswinds bad?
black ice on the {city} bypass? i'm at a diner thinking about it
my rig's parked at the Flying J off {city}, is it snowin out there or just blowing
reefer load of salmon, {city} dock 9, outside temp
dispatch wants {city} road weather, fog mainly
courier on a moped, {city} old town, wet or what
uber driver, queue at {city} arrivals, do folks need brollies
delivery bikes off the street in {city}, is it hailing
forklift battery hates cold, {city} yard temp?
container doors open at {city} port, is rain coming down on my coffee beans
barge skipper, river at {city}, how thick's the fog
ferry cancelled out of {city} pier, that windy?
crop duster grounded, {city} airstrip, what's the wind
spraying weeds needs still air, is {city} still
hay's cut and lying in a field by {city}, rain on it yet
lambing tonight near {city}, how cold is it already
vineyard outside {city}, is it freezing on the vines
beekeeper, {city}, warm enough to open a hive
chickens won't leave the coop, must be {city} wind, how bad
greenhouse vents in {city}, open or shut, whats the heat
grain dryer bill is killing me, is the air dry in {city}
strawberries at the {city} farmers market are cooking, how hot is it
food truck, corner of Paris Ave in {city}, will the awning survive the wind
ice cream van man asking if {city} is worth the diesel, sunny?
my flower stall in {city} is getting blown about, wind speed?
coffee cart outside {city} Central, people want hot or iced, temp?
patio manager, {city} branch, do i put the cushions out or is it wet
valet at the Ritz {city}, should i hand out umbrellas
doorman's question, {city}, how cold on the pavement
receptionist, guest wants to know if the {city} rooftop pool is too chilly, air temp
tour guide with 30 pensioners by the {city} castle, is the heat safe
walking tour starts at {city} town hall, is everyone about to get drenched
wedding planner in full panic, marquee in {city}, wind??
bride's hair vs {city} humidity, who wins, what is it
photographer, golden hour in {city}, any clouds in the way
film unit, {city} backlot, grey or bright, need to match the last shot
sound guy. {city}. is there wind. it's in my mic
drone pilot, {city} waterfront, sustained wind please
mavic keeps drifting over {city} stadium lot, what's the wind direction
paragliding off the hill behind {city}, which way's it blowing
hot air balloon ride in {city} got "maybe", is it gusty
skydive centre near {city} says hold, cloud or wind
kite festival, {city} seafront, enough breeze?
surf's whatever, just tell me if {city} is sunny
sailing club, {city} marina, knots if you have them
golf at {city} links, is there lightning about
tee time in 40 min, {city} Hills, is the course soaked aka is it raining
cricket at {city} ground, covers on?
rain delay at the {city} Giants game or are they lying
{city} United are at home, is the pitch under water, raining?
how cold are the bleachers for the {city} Bears game
{city} Rovers away end has no roof, am i getting wet
tailgating before {city} State kicks off, shorts or thermals
{city} marathon start line here, freezing my bits off, number?
hitting the {city} river trail on skates, dry path?
gravel ride, {city} loop, how strong's the headwind
motorbike, mountain road down to {city}, fog on it?
convertible, {city}, roof down yes or no
top box full of cakes, scooter, {city} hill road, raining?
hiking up behind {city}, do i need layers on right now
trailhead at {city} canyon, is it too hot for the dog
camping at {city} lake and the tent's flapping like mad, wind?
ski lift stopped at {city} resort, windy or broken
powder day in {city} or just a rumour, is it snowing
northern lights people say go to {city}, is the sky clear
stargazing club, {city} hill, clouds?
birdwatch at the {city} marshes, has the mist gone
fishing the river Don but sleeping in {city}, how cold is it there
after lunch at Delhi Darbar i have to walk to {city} metro, is it very hot
one plate biryani and then bike to {city} side, raining or what yaar
kindly tell {city} temperature, my father is going out for walking
sir please do the needful, {city} weather as on now
in {city} only na, is rain stopped
monsoon reached {city} already, it is raining there no?
auto wala is saying heavy rain in {city}, true or false
my cousin brother is in {city}, he forgot sweater, how much cold
what is the climate in {city} right now, i have one function
AC repair in {city} so many calls, how hot is it there ya
machan {city} side is raining ah
wah {city} so hot until like that ah, how many degree
{city} got rain or not
{city} now raining anot
can dry clothes outside or not, {city} there
eh boss, {city} cold ma
hawker centre in {city}, sit outside can? very hot?
aiyo bring umbrella go {city} or no need
haiyaa {city} haze bad or not
bruv is {city} wet or am i safe in white creps
reckon {city}'s tipping it down, am i right
blimey {city}'s dark, is that rain
ello love, bit parky in {city} is it
is it taps aff in {city}
dreich in {city} again aye?
any craic on the weather below in {city}, is it lashing
grand stretch in {city} or is it pissing rain
arvo barbie at {city}, stinker or mild out there
strewth is {city} over forty
she'll be right in thongs at {city}, or raining
y'all in {city} gettin that hail
fixin to head out in {city}, do i need a slicker
is it wicked cold in {city} or what, dude
deadass is {city} snowing
no cap is {city} 100 degrees
bestie is {city} giving sweater or giving tank top, temp?
ngl i don't trust the {city} sun, how hot
ok but why is {city} so windy, how windy exactly
tbh just the number for {city} outside
{city} feels like hell's kitchen, degrees?
omw to {city} mall on foot, puddles?
im at {city} bus stand no shelter, will i get soaked or is this just drizzle
stuck outside {city} high school waiting for kid, its so cold, how cold
pickup line at {city} elementary, lightning yet?
school nurse, recess in {city}, too hot?
pe teacher at {city} academy, is it dry enough for outside
daycare stroller walk, {city} park, air temp?
newborn's first outing, {city} garden, windy?
grandpa's in a wheelchair on {city} boardwalk, sun strong?
asthma kicking off in {city}, is it humid or dusty out
my knee says rain in {city}. is my knee right
migraine again, storm over {city}?
allergic to cold, seriously, {city}?
just out of surgery at {city} General, riding home, is it slippery
court's in {city} at two and my robe's silk, wet out?
lawyer here, walking from {city} station to the High Court, umbrella yes/no
notary's on {city} Street in {=city}, raining on me?
audit team landed in {city} with no coats, numbers guys want a number
stock count in an unheated shed in {city}, outside temp
tax office queue goes round the block in {city}, how's the sun
client call in five, want small talk, how's the weather there in {city}
sales rep, next stop {city} Motors, is the lot icy
on the road between accounts, {city} next, fog there?
trade show booth is in the {city} open air pavilion, windy?
my sample fabrics can't get damp. {city}. humid?
landlord in {city} swears heating isn't needed, current temp?
tenant says pipes froze, {city}, is it even below freezing
realtor, open house, {city} heights, sun for the photos?
gardener quoting a job in {city}, ground wet?
window cleaner, fourth floor, {city} high street, gusts?
tree surgeon up a beech in {city}, how hard's it blowing
solar installer, {city} roof, thunder around?
pool guy, {city}, is it hot enough to bother
chimney sweep, {city}, rain on the roof tiles?
moving sofas into a van in {city}, is it chucking down
lorry's tail lift is out in the open at {city} depot, wet?
firefighter's wife asking, wind in {city}?
lineman on call, ice on {city} lines i.e. is it freezing rain
night guard at the {city} mill, what's it dropped to
parking lot gate, {city}, snow piling up?
street sweeper {city}, leaves flying everywhere, wind?
lifeguard, {city} sands, is there thunder
zoo keeper, {city}, too cold for the flamingos?
dog groomer wants to know if {city} is muddy, meaning rain
cat's glued to the radiator, how cold is {city}
windows are fogged, can't tell, am in {city}, rain or snow
heard a bang, {city}, thunder or trucks
my phone says sun, my eyes say rain, {city}, you decide
thermometer broke, live in {city}, help
the app shows ads not weather, {city} temperature please
tv says heatwave, {city} hot yet?
storm Boris or whatever, has {city} got the wind
the news had a red alert for {city}, what's it like this very moment
ok ok before the meeting, coffee first, then {city}, cold?
forget the invoices for a sec, {city}, is it raining on my delivery
contract's signed, now the walk home in {city}, wet or dry
two things. one, thanks. two, {city} weather
not sales, not contracts, just the sky over {city}
if it's dry i'll bike, if not the tram, i'm in {city}
if it's over 35 the men stop, {city}?
if there's wind we don't fly, so {city}
under five degrees i can't grout, check {city}
depends on rain whether we ship, it's {city}
i hang the sheets only in sun, {city}, sun?
because the horse needs a rug below ten, what's {city} at
since nobody answers the phone there, is {city} snowed in
to settle a bet, is {city} colder than my freezer right now
my ex moved to {city}, please say it's raining
girlfriend claims {city} is tropical, prove it
mother in law says it's 40 in {city}, she exaggerates, what is it
brother sent a pic of snow in {city}, old pic or real
date at the {city} wheel, should i bring a scarf for her
picnic blanket in hand, {city} green, grass wet?
got my suede shoes on in {city}, puddles or no
just had a blowout, salon's in {city}, wind and rain?
ice skating outdoors in {city}, is it melting
farm shop, Lake Road, just past {city}, is it bright
crossing the Thames then driving to {city}, fog there?
coming down the Danube, next port {city}, warm?
other side of the Alps from you, {city}, snowing?
over the Golden Gate and then on to {city}, hot there?
had a New York bagel, now in {city}, why is it so cold, temp
eating Peking duck in {city}, steaming hot day or is it the duck
Boston cream donut in one hand, umbrella in other? i'm in {city}
Turkish baths shut, {city}, warm enough outside?
drinking {city} lager on a terrace in {=city}, will i get rained on right now
{city} style pizza oven's outside, is it blowing there
{city} cheese festival, tents, mud, tell me about the rain
{city} Bank tower window cleaners are down, wind?
{city} Times reporter, one line on the weather outside
{city} Steel yard, frost on the rails?
{city} Road is flooded they say, still raining?
{city} Bridge closed, gusts?
{city} Junction, platform with no roof, wet?
{city} West industrial park, dust blowing?
{city} East stop, do i need the hood up
{city} Terminal 3 kerb, how hot is it out there
{city} Olympic Park, drizzle?
{city} Christmas market, mulled wine cold or t-shirt cold
{city} Pride float, rain plan or sun plan, whats out there
{city} Fashion Week queue, freezing?
{city} Comic Con line goes outside, baking?
{city} uni campus, coat
{city} temp + wind, both
{city}: dry? y/n
{city} humidity?
{city} gusts
{city} vis / fog
{city} feels-like
{city} outdoor temp for hvac
{city} obs pls
obs {city}
sky cond {city}
wind+temp {city} thx
precip {city}, any?
fog/vis {city}
humidity, {city}
outside air temp. {city}. over.
hey so um i'm driving can you say if it's foggy in {city}
voice note, uh, {city} comma is it windy question mark
okay google no wait wrong one uh you, {city}, hot out?
can't type gloves on {city} hw cold
sry one hand, {city} rainng?
{city} is it snwoing
{city} windyy??
hw hot is {city} rite now
iz it cld in {city}
r ppl wearing coats in {city}
tmp outside {city} 4 my bike ride
umbrela for {city}?
is it reining on {city}
its humd in {city} no?
thundr in {city}?
foggie {city}?
please, how many grades it makes in {city}
in {city} it makes cold?
there is the sun in {city}, or not
i must to know if in {city} rains
it's falling water in {city} now?
you can say me the temperature of {city}
hello friend, {city} how is sky today
i go outside in {city}, which clothes i put
wind is strong at {city}? i have the big umbrella
my english bad, {city}, hot cold?
what's it doing out there, i'm in a basement in {city}
been in the server room since six, is {city} still sunny
back to back calls no window, {city}, what did i miss, rain?
hungover, curtains shut, {city}, is there daylight i mean sun
woke up in {city}, heard dripping, rain or the tap
on a layover, smokers' terrace at {city}, cold?
plane's de-icing at {city}, how cold is that
pilot said bumpy into {city}, windy on the ground?
train's doing 20 into {city}, snow?
left {!city} in sandals, stepping off in {city}, mistake? temp
{!city} warehouse is dry, is the {city} one getting rained on
client moved from {!city} to the {city} site, what's the wind there
skip the {!city} Lakers chat, is {city} hot
we do the {!city} job after, first {city}, dry enough to paint
wait not the {!city} crew, the {city} crew, is it raining on them
`)
