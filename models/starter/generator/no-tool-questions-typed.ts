/**
 * What people type or say that no lookup tool of a company can answer, much of it in the form of a lookup (几点, 谁,
 * where, how many) or a bare name with a thing; see `no-tool-questions.ts`.
 */
import type { Texts } from './family.ts'
import { lines } from './words/words.ts'

export const noToolQuestionsTyped: Texts = {
  zh: lines(`
    我妈那个腌萝卜坛子放哪儿来着
    钥匙我搁哪了你说
    遥控器谁坐屁股底下了
    上回那件灰毛衣哪去了
    老花镜在哪 我找了半拉钟头
    我家那口子几点睡的我都不知道
    昨晚几点关的灯
    闺女几点放的学我忘问了
    俺爹今年六十几了
    我奶奶要是活着该多少岁
    我结婚多少年了 掐指一算
    我存钱罐里有几个钢镚
    我头上有多少根白头发
    冰箱里还剩几个鸡蛋你猜
    我今天喝了几杯水
    咱家一个月吃多少米
    谁把我酸奶喝了
    谁偷吃了我的辣条
    谁在敲墙 大半夜的
    楼上谁家小孩蹦跶
    对门那家姓啥来着
    隔壁老王是谁
    是谁送你来到我身边 下一句
    我的前任现在跟谁在一块
    我同桌如今在哪个城市混
    初恋在哪里呀初恋在哪里
    小时候那条河还在不在
    我的青春去哪了
    我把车停哪儿了 完全断片
    袜子另一只在哪里
    耳机左边那只掉哪了
    指甲刀放抽屉哪一层
    户口本我妈收哪了
    结婚照挂哪面墙好看
    我爸的降压药在哪个柜子
    奶瓶消毒要几分钟
    尿不湿用到几岁
    娃几个月长牙
    娃多大能坐火车头盔车座
    狗狗一年打几针
    猫一天睡多少个钟头
    金鱼记忆有几秒
    大象怀孕多久
    蜗牛有多少颗牙齿
    章鱼几颗心脏
    蜈蚣到底几条腿
    蝴蝶在哪睡觉
    企鹅膝盖在哪里
    鲨鱼睡不睡觉
    长颈鹿脖子几块骨头
    骆驼驼峰里装的啥
    萤火虫屁股咋亮的
    蚊子能活几天
    蚂蚁能背多重
    蚕一辈子吐多少米丝
    鲸鱼咋喂奶
    公鸡几点打鸣
    鸵鸟真的把头埋沙里吗
    考拉为啥抱树
    熊猫为啥黑白
    月球上一天多长
    火星几个月亮
    金星一天比一年长是真的?
    土星环是啥做的
    木星能站人不
    北斗七星勺子柄指哪
    地球到月亮几公里
    光跑到太阳几分钟
    冥王星为啥被开除
    银河系里多少颗星
    最近的恒星叫啥名
    哈雷彗星几几年再来
    流星雨许愿灵不灵
    月食为啥是红的
    日全食最长几分钟
    北极星在哪个方位
    黑洞里面有啥
    天狼星是几等星
    织女和牛郎隔多少光年
    月亮背面住人没
    阿波罗几号上的月亮
    加加林哪年上天
    第一个进太空的中国人
    猎户座腰带三颗
    宇宙几岁
    引力波谁先算出来的
    秦始皇几岁登基
    刘邦多大岁数起的义
    武则天墓碑上写了啥
    唐朝几个皇帝
    清朝最后一个皇上叫啥
    鸿门宴上谁舞剑
    赤壁在哪个省打的
    岳飞被谁害的
    郑和下西洋带了多少人
    玄奘去印度走几年
    诸葛亮老婆叫什么
    关二爷的马叫啥
    曹操几个儿子
    司马光砸的谁家的缸
    李白老家到底哪里
    杜甫草堂谁给盖的
    苏东坡被贬几回
    辛弃疾杀过多少人
    李清照改嫁没改嫁
    朱元璋讨饭讨了几年
    崇祯在哪棵树上吊的
    和珅抄家抄出多少银子
    康熙在位多少年
    慈禧爱吃啥
    林则徐在哪销的烟
    辛亥年是公元几几年
    五四那天星期几
    西安事变谁抓谁
    长征走了多少里
    抗战胜利是哪天
    原子弹扔了几颗
    柏林墙哪年倒
    拿破仑身高多少
    凯撒被谁捅的
    埃及金字塔谁修的
    罗马一共多少皇帝
    法国大革命砍了谁的头
    泰坦尼克号死了几多人
    哥伦布到底发现了哪儿
    二战谁先动的手
    冷战冷不冷
    成吉思汗埋哪了
    楼兰咋没的
    三星堆是外星人不
    兵马俑都是单眼皮吗
    甲骨文最早谁认出来的
    指南针是哪朝的
    火药咋传到西洋的
    科举考几天
    古人几点起床上朝
    丞相和宰相一样不
    状元能娶公主不
    一两银子折现在多少块
    半斤八两为啥一样
    古代一更是几点
    午时三刻到底几点几分
    子丑寅卯对应几点钟
    一炷香是多长时间
    一盏茶功夫是几分钟
    弹指一挥间是几秒
    白驹过隙的驹是啥
    昨晚国足几比几
    梅西进了多少球
    C罗现在在哪踢
    詹姆斯几个总冠军
    科比穿过几号
    乔丹身高多少
    姚明鞋多大码
    世界杯下届在哪里办
    奥运会几年一回
    谁拿的男单金牌
    中国女排拿过几个冠军
    樊振东退了没
    孙颖莎多大
    苏炳添百米几秒
    博尔特还保持纪录不
    马拉松为啥四十二公里多
    乒乓球一局几分
    羽毛球发球能过头不
    网球为啥一五三零四零
    斯诺克满分多少
    高尔夫几个洞
    越位到底咋看
    棒球几局
    冰壶擦地干啥
    拳击分几个级别
    跳水10米台多疼
    F1谁开得最快
    湖人昨晚赢没赢
    勇士 库里 三分 多少个
    曼联又输了吧
    皇马几个欧冠
    利物浦那首歌叫啥
    国安还是申花
    山东泰山主场叫啥
    巴萨缺钱不
    尤文为啥叫老妇人
    CBA几支球队
    电竞算体育不
    EDG夺冠那年
    Faker几冠王
    周杰伦几个娃
    昆凌多大
    王菲跟谁在一起呢
    刘德华今年多少岁
    成龙真名叫啥
    李小龙怎么死的
    张国荣哪年走的
    梅艳芳演唱会婚纱那场
    邓丽君在哪下葬
    赵本山徒弟有多少个
    郭德纲儿子叫
    沈腾多重
    贾玲瘦了多少斤
    杨幂离了没
    谁塌房了又
    顶流是谁现在
    李佳琦一晚上赚几个亿
    马斯克几个孩子
    比尔盖茨跟谁离了
    泰勒斯威夫特男友
    霉霉新专辑叫啥
    贝克汉姆的腿投保多少
    英国国王叫啥
    凯特王妃病好没
    奥斯卡最佳影片去年是谁
    诺贝尔文学奖今年给谁了
    春晚主持人有谁
    央视那个姓朱的段子手
    甄嬛最后嫁给谁
    安陵容咋死的
    紫薇夏雨荷到底谁等谁
    还珠格格续集谁演的
    西游记里白龙马叫啥
    孙悟空几个师父
    猪八戒兵器多重
    沙和尚脖子上几个骷髅
    林黛玉怎么死的
    贾宝玉衔的啥
    王熙凤几月生的
    刘姥姥几进大观园
    武松打虎喝了几碗
    鲁智深拔的是什么树
    宋江外号叫个啥
    一百单八将第几个是时迁
    三碗不过冈
    金庸一共写了几部
    令狐冲最后娶谁
    杨过断的左手右手
    乔峰是哪里人
    东方不败绣的啥
    降龙十八掌最后一招
    小龙女在谷底待几年
    哈利波特几部
    伏地魔鼻子呢
    哪吒闹海抽谁的筋
    熊大熊二谁是哥
    喜羊羊姓啥
    佩奇几岁
    奥特曼几代
    迪迦人间体叫啥名
    海贼王完结没
    路飞几档了
    柯南爸妈在哪
    柯南到底什么时候长大
    叮当猫口袋里装的啥
    柯南里黑衣老大是谁
    火影第七代
    进击的巨人结局啥意思
    孙悟饭第几集变身
    名侦探那个毛利睡了几回
    漫威一共几颗石头
    钢铁侠死在第几部
    蝙蝠侠真名
    小丑为啥爱笑
    阿凡达二里谁死了
    肖申克挖了多少年
    泰坦尼克号那块板子能不能俩人
    盗梦空间陀螺倒没倒
    让子弹飞里麻子脸上没麻子
    大话西游一万年那句咋说
    霸王别姬是谁演的程蝶衣
    无间道天台那句
    流浪地球第几区交通委
    你好李焕英 看哭了
    战狼第三部什么时候有
    长津湖冰雕连
    你的地得怎么分
    “的得地”我娃老弄混
    在和再有啥区别
    即使和既使哪个对
    辩论还是辨论
    迫不及待 级还是及
    一幅画一副画
    像和象
    做作业还是作作业
    象声词举仨例子
    主谓宾咋找
    把字句改被字句 小明打碎了花瓶
    反问句改陈述句:这难道不美吗
    比喻句造三个
    排比句写一段
    “盛”字几个读音
    “行”多音字组词
    “犇”念啥
    “淼”读什么
    三个金念
    四个又念啥字
    上面一个不下面一个用
    “嬲”这字笑死我了
    生僻字:䲜
    “饕餮”咋写来着
    部首查字典“鼎”几画
    “凹”字笔顺
    我名字几画
    “龘”几笔
    成语:后面跟着一个虎字的
    带马字的成语十个
    “七上八下”出处
    朝三暮四说的是猴子?
    守株待兔讲啥道理
    “五十步笑百步”谁讲的
    歇后语 泥菩萨过河
    千里送鹅毛 下句
    床前明月光后头
    飞流直下三千尺几丈啊
    锄禾日当午谁写
    “春风又绿江南岸”绿字咋好
    两个黄鹂鸣翠柳全诗
    静夜思英文版
    滕王阁序背诵
    出师表第一段
    岳阳楼记里先忧后乐那句
    蜀道难多少字
    背影里他爹买橘子
    孔乙己欠几文钱
    闰土刺的是啥
    祥林嫂问魂灵有没有
    阿Q精神胜利法
    朱自清荷塘哪一年
    骆驼祥子买过几次车
    茶馆第一幕
    雷雨谁跟谁是兄妹
    边城翠翠等谁
    活着里面福贵的牛叫啥
    平凡的世界孙少平最后
    白鹿原几个女人
    围城里城外那句话
    百年孤独第一句
    老人与海拖回来啥
    哈姆雷特最后谁活着
    简爱跟谁好上了
    麦田里守望啥
    动物农场讽刺谁
    1984老大哥
    小王子的玫瑰有几根刺
    那本讲狐狸驯养的书
    帮我叫个滴滴到机场
    给我订个蛋糕八寸的
    订两张电影票靠中间
    给老婆转五百
    话费充一百
    把电费交了
    给房东打八千
    红包发群里二十个
    删掉昨天那条朋友圈
    把这张图P亮点
    把我语音转成字
    帮我把手机调静音
    明早六点喊我
    半个钟头后提醒我关火
    别让我忘了接娃
    每天九点提醒吃药
    倒计时五分钟
    定个闹铃 难听点的
    放首邓紫棋的
    来点轻音乐助眠
    声音小点儿
    把灯关了
    空调开到二十六
    扫地机出来干活
    窗帘拉上
    给我妈打个视频
    拨110
    发个微信说我堵路上了
    告诉老板我拉肚子
    回他:收到 谢谢
    群发一下周五聚餐
    把邮件全标已读
    退订这破广告
    把小红书卸了
    给我截个屏
    录音开始
    帮我拍照
    打开手电
    导航回家
    最近的厕所带我去
    抢演唱会票 快
    秒杀那个锅
    把购物车清了
    下单猫砂两袋
    外卖点个黄焖鸡
    奶茶三分糖去冰送楼下
    帮我取快递
    帮我排号海底捞
    挂个皮肤科的号
    给狗约个洗澡
    把会议推到后天
    这事儿你替我拒了吧
    请个假 理由你编
    写个检讨 五百字 打架的
    写份保证书给媳妇
    写个分手信 体面点
    写个悼词 我姥爷的
    写几句给老师的感谢话
    写张招租广告
    写篇观后感 电影自选
    编个理由不去相亲
    小红书文案 口红 三行
    抖音标题 钓鱼的
    公众号开头怎么起
    给我写个rap骂堵车
    写副对联贴猪圈
    开业横批来一个
    满月酒请柬
    升学宴发言稿
    祝寿词 八十大寿
    乔迁祝福押韵的
    入党申请书范文
    思想汇报八百字
    竞选班长稿子
    英语作文 my dog
    日记一篇 下雨没带伞
    读后感鲁滨逊
    国旗下讲话 节约粮食
    黑板报标题 安全
    手抄报内容 中秋
    家长会发言 不要太长
    年终总结 凑两千字
    周报 我这周啥也没干
    转正申请
    离职小作文 阴阳怪气一点
    简历帮我吹一下
    自荐信 幼师
    求职 保安 自我介绍
    PPT大纲 消防
    起网名 带水的
    给店起名 卖卤味
    群名 四个闺蜜
    狗名 公的 黑
    宝宝小名 属龙
    游戏id 霸气 六个字
    战队名
    微信个性签名 丧一点
    翻成英语 我不是那个意思
    翻成粤语:你吃饭了没有
    这句用文言文说 我想摸鱼
    帮我把下面这段缩一半
    扩写 他哭了
    改病句 通过学习使我进步
    标点帮我加上
    把这段改成小学生口气
    改得像人话点
    这段润色下别太官方
    把这首诗翻白话
    英译中 piece of cake
    break a leg 啥意思
    日语晚安
    韩语欧巴是啥
    泰语你好萨瓦迪
    俄语谢谢咋念 斯巴西巴
    德语一到十
    西语我爱你 te啥
    法语面包
    拉丁文座右铭
    拼音 给我标一下“翡翠”
    繁体 “忧郁的台湾乌龟”
    火星文翻译 莪恏想沵
    摩斯电码 SOS
    手语谢谢怎么比
    盲文长啥样
    算算 8折再减30 原价260
    三百二乘以零点七
    九九八十一后头呢
    十七除以三除不尽
    一百零八开根
    三十六的约数
    五个人分七个西瓜
    抽屉原理举例
    追及问题 甲乙相距90
    水管注水三小时满
    小明比小红大四岁
    握手问题 十个人
    植树 两头都栽
    圆柱体积公式
    梯形面积
    圆锥为啥三分之一
    sin60
    log2 64
    求导 x三次方
    积分 e的x
    矩阵咋乘
    概率 掷俩骰子和为七
    排列组合 C52
    方程 3x+5=20
    二次函数顶点
    等差数列求和 一到一百
    斐波那契第十项
    二进制转十进制 11001
    十六进制FF
    3的倍数有啥规律
    闰年咋判断
    勾三股四
    黄金分割比
    圆周率谁算到七位
    0为啥不能当除数
    无穷大减无穷大
    负负得正凭啥
    四色定理
    哥德巴赫解出来没
    一亩几平方米
    一英尺多少厘米
    一磅几斤
    一盎司几克
    一海里
    一石米多少斤
    一斗是几升
    一丈几尺
    两斤三两是几克
    摄氏零下四十等于华氏
    一马力几千瓦
    1G等于多少M
    一加仑几升
    一克拉多重
    美元符号咋打
    平方符号键盘上哪
    顿号在哪个键
    破折号怎么打出来
    python 列表反转
    for循环写不出来
    java 空指针 又来
    js 闭包 讲人话
    css 居中 十年了
    写个贪吃蛇
    冒泡排序手写
    二叉树前序
    链表反转 面试要考
    动态规划背包
    git 冲突咋解
    git push 被拒
    npm装包卡住
    docker起不来
    端口被占了
    404和500区别
    跨域报错
    正则 匹配邮箱
    json 格式化
    xml过时了没
    C语言指针晕
    malloc忘了free
    rust借用检查器 骂街
    go的协程
    sql注入是啥
    索引为啥快
    redis穿透
    linux删库跑路命令
    vim怎么退出
    chmod 777 危险不
    shell 脚本遍历文件夹
    pip 换源
    环境变量在哪配
    蓝屏代码 0x0000007e
    电脑风扇跟飞机似的
    U盘格式化了能找回不
    硬盘咔咔响
    显卡多少度正常
    cpu硅脂几年换
    内存条插哪个槽
    win11怎么退回10
    输入法候选框没了
    中文打出来全是拼音
    屏幕倒过来了 咋转
    投屏连不上电视
    苹果手机怎么截长图
    安卓root
    微信字体变大
    朋友圈三天可见咋设
    支付宝密码忘了
    wifi密码改了蹭网的没了
    身份证照片能自己拍不
    抖音限流
    B站几级能发弹幕
    steam打折几号
    王者段位掉了
    原神抽卡歪了
    吃鸡落地成盒
    鸡你太美出处
    羊了个羊第二关
    蛋仔派对
    扫雷数字啥意思
    数独解一个
    魔方公式第三层
    象棋马走日 别腿
    围棋几个子
    五子棋先手必胜不
    斗地主几张底牌
    麻将十三幺
    掼蛋怎么进贡
    德州同花顺大还是四条
    狼人杀女巫毒谁
    三国杀貂蝉技能
    大富翁坐牢几轮
    uno倒转
    真心话大冒险 出题
    你比我猜 词库
    成语接龙 一马当先
    飞花令 月
    我说上句你对下句 天对地
    猜字谜 一口咬掉牛尾巴
    脑筋急转弯 什么门永远关不上
    小白长得像谁
    一加一什么情况等于三
    哪种花不能摘
    谁天天去看病
    什么布剪不断
    冰变水最快的办法
    海水为啥是咸的
    天为什么蓝
    树叶为啥会黄
    彩虹几个色
    为什么打哈欠会传染
    洋葱为啥辣眼
    肚子为啥咕咕叫
    指甲多久长一毫米
    头发一天掉几根算正常
    人为啥做梦
    左撇子聪明吗
    血型AB能给谁输
    O型招蚊子?
    人体多少块骨头
    最硬的骨头在哪
    心脏一分钟跳几回
    肺活量多少算好
    嗓子冒烟了咋整
    落枕了 头只能朝左
    痔疮犯了坐不住
    脚气几天能好
    鸡眼咋抠
    嘴角起泡
    流鼻血仰头还是低头
    发烧三十八度五吃啥
    退烧贴贴哪
    布洛芬一天几粒
    头孢就酒 说走就走 真的假的
    感冒传染几天
    咳嗽老不好 都半拉月了
    湿气重的表现
    脸上长痘挤了留疤
    掉发一把一把的
    黑眼圈怎么淡
    痛经热敷有用不
    怀孕几周查NT
    坐月子能洗头不
    孩子不爱吃饭咋哄
    孩子磨牙是有虫吗
    宝宝湿疹抹啥
    断奶涨得疼
    打疫苗胳膊肿
    被狗咬了几个钟头内打针
    蜂蜇了抹醋还是肥皂
    崴脚冰敷热敷
    颈椎咔咔响
    腰间盘突出睡硬床?
    膝盖上下楼疼
    血压高压一百五
    血糖空腹七点二
    尿酸高能喝豆浆不
    脂肪肝怎么减
    幽门螺旋杆菌分餐
    胃胀气打嗝放屁
    便秘五天
    拉稀吃蒙脱石散?
    晕车药提前多久吃
    近视三百五散光一百
    飞蚊症
    耳屎要不要掏
    打鼾是病
    心慌慌的 一到半夜
    手抖是不是帕金森
    老忘事 才四十
    焦虑症自测
    抑郁了能吃巧克力不
    失眠数羊数到四千
    梦游叫醒会咋样
    鬼压床
    做梦掉牙啥兆头
    左眼跳财右眼跳啥
    打喷嚏谁在骂我
    本命年穿啥颜色
    属兔的今年犯太岁不
    天蝎座和谁配
    水逆几时结束
    上升星座咋算
    手相生命线短
    塔罗抽一张
    生辰八字给你 算算
    黄道吉日搬家
    端午能说快乐不
    冬至饺子还是汤圆
    腊八蒜绿不了
    灶王爷啥时候上天
    年夜饭几个菜单数双数
    压岁钱给多少不丢面
    清明能不能结婚
    七夕送啥不俗
    元宵灯谜来仨
    二月二剃头
    重阳登高插啥
    中元节半夜别出门
    圣诞老人从烟囱下来脏不脏
    万圣节装鬼
    愚人节咋整老板
    情人节一个人过
    光棍节几号 十一月十一呗
    母亲节康乃馨
    教师节送啥给班主任
    程序员节
    立夏称人
    三伏贴
    数九歌 一九二九不出手
    煮鸡蛋冷水下锅?
    米饭夹生咋救
    馒头塌了
    饺子皮咋擀圆
    红烧排骨几分钟收汁
    糖醋的糖和醋几比几
    鱼咋煎不破皮
    蒸蛋老是蜂窝
    螃蟹母的脐啥样
    豆角没炒熟中毒
    发芽土豆能吃吗
    隔夜菜亚硝酸盐
    剩饭放几天
    蘑菇咋洗干净
    切辣椒手辣
    剥蒜快的法子
    腌咸鸭蛋流油
    泡菜长白毛
    酸奶机做酸奶
    空气炸锅炸红薯几度
    烤箱预热多久
    蛋糕回缩
    打发蛋白硬性
    酵母过期
    高筋低筋面粉
    黄油能换植物油不
    老干妈拌面
    臭豆腐 长沙还是绍兴
    粽子甜咸大战
    豆腐脑放糖?异端
    西红柿炒蛋先放哪个
    番茄是水果不
    香蕉皮变黑还能吃
    榴莲闻着想死
    柚子皮煮水
    甘蔗红心有毒
    荔枝一次吃几颗
    车厘子洗不洗
    草莓泡盐水
    芒果过敏嘴肿
    椰子怎么开
    石榴籽要吐吗
    枣泥月饼卡路里
    奶茶一杯多少糖
    咖啡几点后别喝
    绿茶红茶有啥不同
    枸杞保温杯
    白酒兑水
    啤酒配头孢…
    红酒醒多久
    黄酒热了喝
    醒酒汤
    戒烟第三天 想啃墙
    戒糖戒不掉
    减脂餐一周
    生酮
    轻断食16 8
    平板支撑几分钟
    深蹲膝盖过脚尖
    引体一个都拉不起来
    跑步岔气
    拉伸小腿变细
    马甲线
    肚子上游泳圈咋没
    瑜伽下犬式
    八段锦第几式摇头摆尾
    太极拳野马分鬃
    广场舞小苹果
    游泳换气呛水
    自行车链子掉了
    补胎胶水
    水龙头滴滴答答
    马桶堵了用可乐行不
    下水道返味儿
    灯泡螺口E27
    插座冒火花
    跳闸推不上去
    墙皮掉渣
    瓷砖缝发霉
    玻璃胶怎么抠
    门轴吱呀叫
    锁芯卡钥匙
    钥匙断里头了
    洗衣机不脱水
    热水器打不着
    燃气灶小火苗
    油烟机滴油
    冰箱结霜铲得铲不
    电饭锅粘底
    净水器滤芯几月一换
    空调漏水 E4
    甲醛味多久散
    搬家打包锅碗
    收纳小妙招
    白鞋刷黄了
    羽绒服跑绒
    羊毛衫缩水成童装
    口香糖粘头发
    圆珠笔印洗不掉
    血渍用冷水
    领口黄
    蟑螂 南方的 会飞
    老鼠夹放啥
    蚂蚁窝在厨房
    蚊香几级
    跳蚤
    绿萝黄叶
    吊兰不开花
    发财树烂根
    蝴蝶兰花谢了剪哪
    多肉徒长
    仙人掌浇死了 我真行
    西红柿打杈
    韭菜割完撒啥
    葱根插土里
    香菜发芽慢
    草莓苗匍匐茎
    月季黑斑
    柠檬树不结果
    桂花几年开
    竹子开花是凶兆?
    狗吃巧克力会死不
    猫绝育后变胖
    猫踩奶
    狗拆家 拖鞋都没剩
    仓鼠生了一窝
    兔子能洗澡吗
    鹦鹉学啥话容易
    乌龟不吃食
    斗鱼要不要加氧
    鹅会看家
    牛有几个胃
    猪聪明还是狗
    马站着睡
    羊眼睛横的
    蛇怎么走路
    青蛙冬天在哪
    蝌蚪多久掉尾巴
    蝉在地底下几年
    蜜蜂舞
    蜘蛛算虫子吗
    恐龙怎么叫
    霸王龙手短
    猛犸能复活不
    鸭嘴兽下蛋还喂奶
    水熊虫
    独角兽是哪国的
    龙生九子
    麒麟啥样
    凤凰公的母的
    年兽怕啥
    嫦娥养的兔子叫啥
    吴刚砍啥树
    后羿射了几个
    女娲拿啥补天
    夸父渴死在哪
    精卫填
    愚公家几口人
    共工撞的哪座山
    刑天没头咋看路
    盘古多高
    玉皇大帝姓张?
    王母娘娘蟠桃几千年
    如来和观音谁大
    济公活佛真名
    八仙里谁是女的
    财神赵公明骑
    门神哪俩
    钟馗嫁妹
    白娘子压哪塔
    许仙是不是渣男
    牛郎偷衣服 犯法吧
    孟姜女
    梁祝最后
    花木兰她弟
    宙斯几个老婆
    雅典娜从哪蹦出来
    维纳斯胳膊
    特洛伊木马装几个人
    阿喀琉斯脚后跟
    潘多拉的盒子剩啥
    丘比特射歪了
    斯芬克斯谜
    雷神锤子叫
    奥丁一只眼
    吸血鬼怕大蒜为啥
    狼人
    僵尸跳着走
    UFO你信不
    水猴子
    尼斯湖
    百慕大
    外星人51区
    平行世界的我发财没
    时间旅行杀爷爷
    缸中之脑
    薛定谔那只猫叫啥
    忒修斯之船
    电车难题你选哪边
    先救妈还是先救我
    人生意义是啥 42
    庄周梦蝶
    我思故我在
    上善若水
    存在即合理 谁说
    超人尼采
    叔本华钟摆
    加缪那块石头
    柏拉图洞穴
    道可道
    知行合一
    格竹子格病了
    佛说不可说
    阿门
    南无阿弥陀佛
    上帝能造自己搬不动的石头吗
    鬼有没有
    大黄蜂打印
    大黄蜂的腿毛
    擎天柱挂件
    柯基屁股
    老周的烟斗
    阿芳的红裙子
    小钱的吉他弦
    莉莉婚纱
    张大爷鸟笼
    马姐的大嗓门
    二狗那双破鞋
    老孙头的假牙
    玉梅的绣花针
    大勇摩托
    雅婷刘海
    胡子哥的胡子
    豆豆书包
    毛毛的弹珠
    翠花上酸菜
    铁蛋作业
    建国伯伯的渔网
    杨师傅祖传秘方
    佳佳的芭比
    文轩钢琴
    志强 KTV
    晓燕 麻将搭子
    家豪 女朋友
    子涵 拼音 听写
    阿珍爱上了阿强
    阿强爱上了阿珍
    东子烧烤
    九姨的裹脚布
    三叔公的遗像
    四舅家的驴
    五姑娘
    六子磕头
    七婶广场舞队
    八戒的耙
    九妹九妹漂亮的妹妹
    十三姨
    欧阳娜娜大提琴
    诸葛钢铁
    司马懿睡不着
    慕容复国梦
    上官婉儿唇印
    端木赐
    尉迟恭门画
    令狐大侠酒葫芦
    百里守约瞄准镜
    独孤九剑
    纳兰词
    宇文化及
    长孙皇后
    皇甫铁牛
    夏洛特烦恼
    罗密欧阳台
    朱丽叶毒药
    莎士比亚假发
    达芬奇密码本
    毕加索鸽子
    梵高耳朵
    莫奈睡莲
    贝多芬耳背
    肖邦夜曲第几首
    柴可夫斯基天鹅
    巴赫几个孩子
    爱因斯坦大脑
    牛顿棺材板
    霍金轮椅
    居里夫人几个诺奖
    爱迪生跟特斯拉
    图灵的苹果
    乔布斯高领衫
    扎克伯格灰T恤
    奥巴马身高
    特朗普头发
    普京骑熊
    丘吉尔雪茄
    戴安娜
    奥黛丽赫本蛋糕裙
    玛丽莲梦露
    卓别林胡子
    憨豆先生小熊
    福尔摩斯烟斗
    波洛小胡子
    007酒
    邦德女郎
    碟中谍阿汤哥爬楼
    速激家人
    小黄人说的啥话
    米老鼠手套
    唐老鸭不穿裤
    史迪奇
    艾莎公主辫子
    白雪公主几个矮人 名字
    灰姑娘鞋码
    睡美人睡多久
    小红帽外婆
    长发公主发长
    匹诺曹鼻子
    丑小鸭
    卖火柴的划了几根
    妙蛙种子
    可达鸭头疼
    马里奥蘑菇
    塞尔达 神庙
    林克跑得快
    索尼克
    魂斗罗三十条命
    俄罗斯方块长条
    拳皇八神
    街霸升龙拳
    春丽
    仙剑赵灵儿
    李逍遥渣
    轩辕剑
    传奇一刀999
    魔兽 阿尔萨斯
    德玛西亚
    亚索快乐风男
    鲁班七号小短腿
    妲己一套秒
    安琪拉火球
    李白青莲剑仙 连招
    派蒙应急食品
    胡桃 往生堂
    钟离骗氪
    散兵
    明日方舟 阿米娅 兔子还是驴
    初音未来甩葱
    洛天依
    蕾姆
    雪之下雪乃
    灰原哀
    阿尼亚 哇库哇库
    五条悟眼罩
    鬼灭 祢豆子 竹筒
    炭治郎头槌
    我妻善逸
    银时甜食
    路飞草帽
    索隆迷路
    娜美欠贝里
    乌索普吹牛
    鸣人拉面
    佐助叛逃
    卡卡西面罩
    宇智波鼬 烧烤
    樱木花道红头
    流川枫
    三井寿想打球
    大雄零分
    胖虎唱歌
    小丸子她爷爷
    蜡笔小新动感光波
    樱桃
    加菲猫千层面
    史努比
    派大星石头底下
    蟹老板
    章鱼哥竖笛
    汤姆杰瑞谁赢
    狐狸尼克
    疯狂动物城树懒
    闪电车神麦昆
    玩具总动员胡迪蛇
    飞屋环游记老头
    寻梦环游记 记住我
    瓦力
    功夫熊猫阿宝
    哪吒敖丙
    姜子牙
    大鱼海棠 椿
    雄狮少年
    罗小黑
    葫芦娃老几会喷火
    黑猫警长耳朵
    舒克贝塔
    邋遢大王
    大头儿子围裙妈妈
    巴啦啦小魔仙全身变
    铠甲勇士
    赛罗
    猪猪侠
    光头强房租
    灰太狼平底锅挨几下
    红太狼
    村长慢羊羊
    天线宝宝
    花园宝宝
    巧虎
    汪汪队 阿奇
    小猪乔治 恐龙 嗷
    超级飞侠乐迪
    奶龙 我才是
    loopy
    玲娜贝儿
    冰墩墩
    雪容融
    福娃几个
    吉祥物
    五菱宏光秋名山
    奔驰车标几个角
    宝马坐着哭
    劳斯莱斯小金人
    保时捷 大众
    法拉利马
    兰博基尼是做拖拉机的
    特斯拉电动爹
    比亚迪 王朝 网 宋唐元
    小米su7 雷总 are you ok
    五羊自行车
    凤凰二八大杠
    永久牌
    雅迪小电驴
    老头乐上路
    东风41
    歼20
    辽宁舰
    福建舰电弹
    泰坦号
    挑战者号
    祝融号
    嫦娥挖土
    天宫里放个屁
    玉兔二号
    旅行者1号飞哪了
    哈勃
    韦伯望远镜
    好奇号
    长五胖五
    奶茶 喜茶 蜜雪
    蜜雪冰城甜蜜蜜
    瑞幸9块9
    茅台拿铁
    星巴克猫爪
    麦当劳 麦门
    KFC疯狂星期四 v我50
    汉堡王皇冠
    必胜客沙拉塔
    海底捞科目三
    沙县小吃 拌面
    兰州拉面是不是兰州的
    黄焖鸡米饭
    隆江猪脚饭
    正新鸡排
    绝味鸭脖
    周黑鸭 甜辣
    老干妈陶碧华
    卫龙 大面筋
    旺仔 再看就把你喝掉
    大白兔
    辣条 亲嘴烧
    北冰洋
    健力宝
    王老吉还是加多宝
    农夫山泉有点甜
    娃哈哈 AD钙
    营养快线
    六个核桃 补脑不
    脑白金 收礼只收
    恒源祥 羊羊羊
    蓝翔挖掘机哪家强
    新东方炒菜
    新华字典小明
    五三 五年高考
    黄冈密卷
    王后雄
    小霸王学习机
    步步高点读机 哪里不会
    诺基亚砸核桃
    大哥大
    bb机
    小灵通
    非主流 杀马特
    QQ农场偷菜
    QQ秀红钻
    贴吧老哥
    天涯神帖
    人人网
    猫扑
    百度贴 李毅吧
    摩拜
    ofo押金退不退
    共享单车 红包车
    拼多多砍一刀 差0.01
    淘宝体 亲
    双十一剁手
    李宁 国潮
    鸿星尔克 野性消费
    回力
    飞跃
    椰子鞋
    AJ倒钩
    优衣库 试衣间
    海澜之家 男人的衣柜
    拉夫劳伦
    LV老花
    爱马仕包 配货
    劳力士 绿水鬼
    卡西欧小方块
    施华洛世奇 玻璃
    潘多拉串珠
    周大福金价 跌了再买不
    泡泡玛特 隐藏款
    Labubu
    乐高 踩到脚
    高达 胶
    芭比
    奥特曼卡 满星
    水晶泥
    哎
    哈喽哇
    嗨喽大家好我是
    早安打工人
    晚安玛卡巴卡
    好久没见啊你
    吃了嘛您
    侬好
    雷猴
    内好呀靓仔
    老铁在不
    瓜娃子
    妥了
    要得
    冇问题
    晓得咯
    阔以
    木有
    蟹蟹
    3Q
    谢谢老板 老板大气
    太谢谢了呜呜
    辛苦啦早点歇
    明白 明白
    好滴好滴
    OKK
    。
    ？？
    6666
    qwq
    jkl;
    啦啦啦种太阳
    噗
    嘎嘎嘎
    哞
    咩咩咩
    喵呜
    汪!
    滴滴滴老司机
    阿巴阿巴
    巴拉巴拉
    呃……那个
    不是 我是说
    算了当我没讲
    等等我找下
    啊不对打错了
    发错人了抱歉
    手滑
    我儿子按的
    猫踩键盘了ghjjjjjjj
    试试麦 喂喂喂
    一二三 听得见吗
    语音老识别错 气死
    怎么打字变这么大
    那个啥来着就是那个
    刚才那个不算
    我想想啊
    如果说…
    但是吧
    就比如
    反正就是
    比方讲我要是
    你听我说完
    别插嘴
    别问 问就是
    懂得都懂
    不懂就问
    真的栓
    笑不活了
    绷不住
    破防了家人们
    我emo了
    裂开
    麻了
    躺平算了
    摆烂一天
    卷不动
    打工是不可能打工的
    今天也是想退休的一天
    周一 谁发明的
    还有几天放假 数着过
    熬夜冠军
    起不来床
    困成狗
    饿扁
    撑到嗓子眼
    冻成冰棍儿
    烦死了烦死了
    气得肝疼
    好气哦还要微笑
    委屈
    哭完了
    我没事
    别管我
    摸摸头
    心好累
    孤单单一个人
    没人懂我
    想我姥姥了
    想吃妈妈包的饺子
    梦到去世的爷爷
    分手第九天
    她说我是好人
    暗恋十年 她今儿嫁人
    相亲对象秃头
    彩礼二十八万八
    丈母娘看我不顺眼
    媳妇跟我冷战
    老公打呼像拖拉机
    婆婆非要跟我们睡
    孩子叛逆摔门
    二胎要不要生
    辅导作业血压飙升
    老师又在群里艾特我
    我妈催婚
    七大姑八大姨
    同学会不敢去
    借出去的钱要不回
    兄弟结婚份子随多少
    闺蜜撬墙角
    被渣男骗了
    海王
    绿茶
    舔狗到最后
    备胎
    中年危机
    三十岁一事无成
    考研二战上岸没
    公务员考了五回
    四级425差一分
    驾照扣光了
    论文查重百分之六十
    导师失踪
    室友半夜打游戏
    宿舍停水
    食堂涨价
    军训黑成炭
    挂科补考
    毕业就失业
    面试紧张到忘名字
    HR已读不回
    老板画饼
    背锅
    开会开到天荒地老
    996
    裁员n加1
    想辞职去大理
    开个小卖部咋样
    摆摊卖袜子能挣不
    彩票中五百万怎么花
    股市绿油油的 韭菜
    基金亏成渣
    比特币
    房子首付差八十万
    车贷房贷花呗
    月光
    穷
    存钱妙计
    下辈子做猫
    我是谁我在哪我在干啥
    你有妈妈吗
    你睡觉不
    你用电还是吃饭
    你生气过没
    你是公的母的
    你跟小爱同学谁厉害
    你认识Siri不
    你比ChatGPT聪明?
    你被谁训练的
    你脑子多大
    你背后是不是有人打字
    你会不会造反
    你有身份证吗
    你能喝酒不
    你会撒谎吗
    你嫁给我吧
    你喜欢甜的咸的
    你偶像
    你老家哪里
    你属啥
    你啥星座
    你上几休几
    你下班不
    你能看到我吗
    你偷听我说话没
    你把我聊天记录给谁了
    你咋啥都不会
    笨得跟猪似的
    人工智障
    你今天好乖
    夸你呢
    你唱歌走调
    学东北话说句
    用四川话骂人
    讲句上海闲话
    粤语你识唔识
    来段贯口 报菜名
    单口相声
    rap一个
    念首诗给我
    讲个笑话 荤的不要
    冷笑话 要冻死人那种
    恐怖故事 电梯
    童话 小熊
    睡前给娃讲一个
    编个奇幻 主角是只拖把
    接着编
    换一个
    再短点
    不好笑
    老掉牙
    土味情话来一句
    毒鸡汤
    彩虹屁夸我头像
    怼人金句
    高情商回复“你胖了”
    怎么拒绝借钱
    怎么让领导记住我
    怎么聊天不冷场
    怎么跟女生搭话
    怎么哄女朋友 她说没生气
    吵架没发挥好
    朋友圈给前任点赞了 救命
    社死现场
    放屁被听见
    上厕所没纸
    电梯里跟老总独处
    叫错老师成妈
    麦没关
    裤子开线
    撞衫
    认错人挽了胳膊
    喝断片给老板打电话
    群里发错表情
    微博小号掉马
    我说你帮我想想 上礼拜六我把那本存折藏哪儿啦
    俺娘让我问问 腌鸭蛋放几天能出油
    今儿个早上出门我到底锁没锁门呀 心里老不踏实
    哎呀妈呀这破拉链又卡住了 咋整
    恁说这老天爷咋恁不公平嘞
    巴适得板 就是辣得屁股疼
    勒个娃儿又在学校头打架 我啷个教嘛
    我屋里头那个堂客又打牌去哒 何解搞咯
    阿拉小囡伐肯吃饭哪能办
    侬讲讲看 老底子弹格路还有伐
    老豆话我唔识做人 点算好
    食咗饭未呀 得闲饮茶
    佢成日唔覆我 whatsapp 系咪唔钟意我呀
    搞么子鬼哦 我鞋带又散了
    额滴神啊 面又坨咧
    整两句嗑呗 待着怪没意思的
    贼拉困 又不敢睡 怕梦见数学老师
    咱爹那犟脾气随谁
    我滴个乖乖 这娃饭量
    你瞅啥 瞅你咋地
    俺那口子打鼾打得房顶直颤颤 有法儿治没
    做人咋就这么难捏
    孩子问我太阳下班以后去哪睡 我没答上来
    刚跟我对象吵完 她说随便 随便到底是啥
    同桌非说企鹅会飞 帮我怼他
    本来想睡午觉的 结果刷到三点 现在头疼 咋补救
    我奶问抖音里那个唱歌的老头多大岁数了 就那个白胡子
    不是问天的啊 我就想知道雨字下面加个田念啥
    我不查东西 就想找人说会儿话
    别给我搜 你自己编一个
    先别急 我还没想好要说啥
    那什么 我忘词了 你先忙
    我就试试这个话筒灵不灵
    随便打打字
    这屋里WiFi密码谁改的 站出来
    我女儿作业 第三题 小兔拔萝卜 拔了多少个
    老师布置的手抄报 画长城还是画熊猫
    小学三年级 周长和面积分不清 哭两回了
    初二物理 浮力 求救
    高一化学 配平 铁和氧气
    高考作文 题目是门
    考研政治 马原 矛盾的主要方面和主要矛盾
    教资面试 抽到圆明园的毁灭
    雅思口语part2 描述一个河边
    托福阅读老错
    CPA哪科先考
    驾考科三灯光 夜间会车用啥
    法考刑法 张三又犯啥事了
    普通话二甲 n l 不分
    钢琴四级 哈农
    书法 永字八法
    素描 鸡蛋 画成土豆
    手风琴贝斯钮
    二胡杀鸡
    吉他F和弦按不响
    尤克里里几根弦
    唢呐一响
    口琴哪头是高音
    架子鼓动次打次
    唱歌怎么不破音
    高音C
    五音不全有救没
    简谱里头上加点
    五线谱G谱号
    街舞地板动作
    拉丁舞鞋跟
    芭蕾立足尖几岁练
    摄影 光圈大还是小虚化
    剪映怎么卡点
    无人机炸机
    钓鱼 鲫鱼饵料 蒜味
    夜钓灯
    露营帐篷怎么收
    登山杖一根两根
    滑雪内八
    冲浪
    潜水证
    滑板豚跳
    轮滑怎么刹
    桌球加塞
    保龄球沟
    飞镖正中几分
    剑道
    跆拳道黑带
    咏春 叶问 打几个
    太极 马保国 耗子尾汁
    相扑多重
    橄榄球和足球谁先有的
    冬泳老头不冷?
    马拉松 撞墙 后半程
    铁三先啥
    珠峰谁先登顶
    最深的海沟多少米
    最长的河尼罗还是亚马孙
    最小的国家住几个人
    世上多少种语言
    南极有没有时区
    北极熊吃企鹅不
    赤道上穿啥
    死海淹不死人?
    撒哈拉以前是海
    泰山多少级台阶
    华山论剑在哪个峰
    故宫多少间房 谁数过
    长城在月球看得见吗
    乐山大佛脚多大
    敦煌几个洞窟
    莫高窟飞天
    桂林象鼻
    黄鹤楼几层来着
    寒山寺敲几下
    雷峰塔倒没倒
    平遥醋
    大理三月好风光 下一句啥
    北京胡同 门墩
    上海弄堂 36家
    西藏布达拉 谁娶文成
    新疆葡萄 阿凡提的驴
    内蒙马奶酒
    苏州评弹 听不懂
    绍兴师爷
    温州话 最难
    潮汕话 胶己人
    客家人从哪来
    回龙观 没有观
    五道口 没有口
    哈利路亚山
    亚特兰蒂斯在哪里
    桃花源怎么走
    水帘洞
    花果山猴子多少只
    霍格沃茨几号站台
    王者峡谷河道
    青青草原租房
    比奇堡
    大观园门口石狮子
    梁山泊
    蓬莱仙人
    月老祠
    奈何桥边孟婆汤啥配方
    天庭弼马温几品
    阎王生死簿 孙猴子多少岁
    地府几层
    天堂有wifi吗
    我上辈子是啥
    今晚做什么梦好
    几点了该睡了吧 晚安
    多少人曾爱慕你年轻时
    谁动了我的奶酪
    谁是最可爱的人 作者
    谁知盘中餐
    问君能有几多愁
    春花秋月何时了
    借问酒家何处有
    哪里跌倒哪里躺
    几度夕阳红
    多少楼台烟雨中
    何处是归程
    谁家新燕啄春泥
    几时能见你
    问世间情是何物
    天长地久有时尽
    什么时候轮到我发财
    啥时候能不早起
    哪年能抱孙子哟
    到底多少斤算胖
    我身高一米六二体重多少合适
    我这发型显老不
    红配绿真那么丑?
    穿白袜子配凉鞋犯法吗
    黑皮涂啥口红色号
    圆脸戴啥眼镜
    塌鼻梁山根
    单眼皮眼线
    接睫毛会秃
    脚四十一码女鞋好难买
    小个子风衣
    婚纱 拖尾还是齐地
    伴娘穿黑的行不
    西装扣几颗
    领带打温莎结
    鞋带花样
    丝巾
    围巾织几针
    毛线起针
    十字绣
    缝扣子线打结
    裤脚改短
    牛仔裤褪色
    熨斗糊了
    衣架肩膀鼓包
    行李箱密码忘 三位数
    雨伞骨断
    眼镜螺丝掉
    手表走慢
    项链打结
    戒指卡手指头上拔不下来
    耳洞发炎
    美甲抠
    指甲竖纹
    纹身洗
    剪刘海剪成狗啃
    染发掉色成鬼火
    烫头第二天洗
    假发
    胡子刮破
    香水前中后
    狐臭
    口气
    脚汗
    放屁臭
    汗毛重
    法令纹
    鸡皮肤
    妊娠纹
    晒伤脱皮
    冻疮
    脚后跟裂
    手上倒刺
    被纸划了
    嘴唇死皮
    眼睛进沙
    耳朵进水单脚跳
    鱼刺卡喉 吞饭团行不
    呛辣椒
    烫嘴
    咬舌头
    打喷嚏憋回去
    打嗝 吓我一下
    抽筋 脚指头翘
    麻 腿麻 压的
    尾椎摔
    鼻子撞玻璃门
    门夹手
    踢床脚小脚趾
    老板娘的狗叫多多 还是少少
    班花嫁谁了
    校草秃了
    体育老师总生病
    英语老师代课
    教导主任假发
    食堂阿姨的勺
    门卫大爷下棋
    保安小哥哥几点换班我想偶遇
    前台小姐姐有对象没
    快递小哥帅
    理发Tony
    房东阿姨的猫
    楼下煎饼大妈月入三万
    村口王寡妇
    二大爷跟三大妈的八卦
    我小姨相中谁了
    表姐第几个男朋友
    堂哥欠赌债
    舅妈打麻将赢多少
    爷爷参过哪场仗
    太姥姥裹小脚吗
    我家祖坟冒青烟没
    族谱 我排什么字辈
    姓氏起源 “仇”
    百家姓第八
    姓“乐”读啥
    复姓还剩几家
    我和她八字合不
    双胞胎谁大
    龙凤胎名字
    小名叫狗蛋好养
    干爹干妈
    表叔的儿子我喊啥
    外甥女的老公叫啥
    舅舅的外公是谁 绕晕了
    亲戚关系计算 我妈的姐姐的女儿的儿
    this is 啥 quiz呀
    help me 编个 excuse
    我的mood就是blue blue的
    OMG我的lipstick断了
    deadline要命 聊五毛钱的
    meeting里睡着 drool了一桌 怎么装没事
    PUA是什么
    emo怎么读
    yyds缩写
    zqsg
    dbq
    nbcs
    u1s1 香菜真难吃
    绝绝子过时没
    芭比Q了
    显眼包
    city不city啊
    草台班子
    班味
    松弛感
    牛马
    多巴胺穿搭
    MBTI 我INFP 他ESTJ
    脱口秀 李雪琴
    五条人 阿茂
    二手玫瑰
    万能青年旅店 石家庄人
    草东
    郭顶 水星记
    陈奕迅 十年
    孙燕姿 AI
    林俊杰 江南 圈圈圆圆
    五月天假唱
    凤凰传奇 玲花 曾毅说几个字
    刀郎 罗刹海市 骂谁
    腾格尔翻唱
    韩红
    那英
    好声音 转椅
    快男
    超女 玉米
    练习生 两年半 篮球
    TFboys几个人 谁最高
    BLACKPINK
    防弹少年团 当兵回来没
    少女时代
    披头士过马路
    皇后乐队 嘎嘎
    迈克尔杰克逊 太空步
    猫王
    鲍勃迪伦
    卡农 五度
    命运 敲门几下
    梁祝小提琴协奏曲
    春江花月夜 琵琶
    十面埋伏
    二泉映月 阿炳瞎没瞎
    广陵散 绝
    高山流水 子期
    茉莉花 歌词第二段
    东方红 太阳升
    义勇军进行曲 谁的词
    国际歌
    让我们荡起双桨
    小星星 法国的?
    两只老虎 为啥没尾巴
    世上只有妈妈
    生日歌 版权
    铃儿响叮当
    我爱北京天安门 几天
  `),
  en: lines(`
    where did i leave my other sock
    how many cups of tea have i had
    who ate my leftover lasagne
    what time did i fall asleep last night
    where's my mum's good casserole dish
    whose turn to do the bins
    how old would grandad be now
    how many days since he texted me
    status of my love life: tragic
    how many exes is too many
    who keeps stealing my yoghurt, it's got my name on it
    where is everybody going in life
    what time does the toddler nap
    where did the neighbours go on holiday
    whose dog is howling at 3am
    how many grey hairs is that now
    where the heck are my specs
    who left the loo seat up
    who's picking up granny
    how long till baby teeth fall out
    which drawer are the takeaway menus in
    where do lost biros go
    how many sleeps till xmas
    status of the washing up
    status of my diet? cheese
    where did columbus actually land
    who shot jfk
    how tall was napoleon really
    which pharaoh was the boy one
    how long did the 100 years war last
    where is genghis khan buried
    who was queen before victoria
    what year did the wall come down
    how many popes have there been
    who invented the sandwich, an earl?
    when did the titanic go under
    where's the holy grail
    how many slaves built the pyramids
    which roman emperor loved his horse
    how many people died on the somme
    who painted the night watch
    where did the vikings go after york
    who signed magna carta
    what did marie antoinette say about cake
    how old was mozart at his first opera
    who was the last tsar
    when were matches invented
    how many samurai were there
    when did women get to vote in nz
    where was gandhi born
    who led the salt march
    how many mughal emperors
    what was singapore called earlier
    who founded penang
    when did partition happen
    how far is andromeda
    where is voyager 1 now
    who was second on the moon
    how long is a day on venus
    what colour is a sunset on mars
    how many stars in orion's belt
    when's halley back
    is pluto a planet or nah
    how heavy is the sun
    how hot is the core of the earth
    what's inside a comet
    closest star after ours
    which way round does uranus spin
    how long to walk to the moon
    how many astronauts have died
    did laika come home
    can you hear anything in space
    where does the universe end
    why's the moon following my car
    who won the world cup in 98
    how many majors has tiger got
    how many rings does brady have
    what's the score, arsenal spurs
    did man utd lose again
    who scored the hand of god
    how many tests did tendulkar play
    sachin or kohli, be honest
    who bowled the ball of the century
    how long is a cricket pitch
    how many overs in a t20
    what's an lbw in plain words
    fastest ever hundred metres
    who's on the green bay line
    lakers celtics who you got
    how many points for a drop goal
    offside rule with salt shakers pls
    who knocked out ali first
    nadal or federer
    how many grand slams has serena
    how many laps at monaco
    is chess a sport
    who wears number 23
    which team is called the magpies
    who coached the bulls
    super bowl halftime who was best
    the mets, why do i bother
    go spurs go
    cowboys suck
    dolphins fan since birth, kill me
    jets
    warriors bench
    raptors hats
    celtic or rangers
    wolves away kit
    penguins goalie
    eagles fly song lyrics
    saints march in
    bears tailgate chili
    bumblebee's voice actor
    megatron mood
    optimus prime bobblehead
    gandalf's staff
    frodo feet
    gollum impression go
    dobby's sock
    hagrid birthday cake
    snape always
    hermione's time turner
    draco hair gel
    luke's hand
    yoda backwards talk do it
    vader helmet asthma
    chewbacca noises
    r2d2 beeps
    baby yoda soup
    mandalorian no helmet
    spock ears
    kirk fights lizard
    picard tea
    doctor who which doctor were you
    sherlock's flat number
    watson wives
    poirot moustache wax
    miss marple knitting
    bond martini
    moneypenny crush
    indiana hat
    ripley cat
    neo spoon
    morpheus pills
    forrest chocolates
    rocky stairs
    jack and the door debate
    wilson the volleyball
    shrek swamp
    donkey waffles
    elsa's gloves
    moana chicken
    nemo's fin
    dory i forgot
    woody's boot name
    buzz falling with style
    wall-e roach
    simba's uncle
    bambi's mum :(
    dumbo feather
    peppa's dad's belly
    bluey made me cry
    paw patrol who pays them
    thomas tank engine face
    bob the builder can he
    postman pat cat name
    teletubbies baby sun now
    pikachu ears
    snorlax me irl
    mario's job
    luigi height
    zelda is the girl right
    sonic too fast
    pacman ghosts names
    creeper aw man
    tetris long piece never comes
    sims ladder pool
    gta cheats
    fortnite dance
    among us sus
    elden ring malenia stuck
    diablo cow level
    beyonce tour outfit
    taylor's exes
    swift fans calm down
    adele cry song
    ed sheeran ginger
    bieber haircut 2010
    rihanna album never
    drake vs kendrick
    kanye again
    oprah you get a car
    ellen mean?
    kim k ring
    brad or leo
    keanu is a saint
    tom cruise height
    tom hanks best film
    the rock eyebrow
    zendaya how old
    shah rukh khan arms
    deepika wedding lehenga
    amitabh voice
    rajini coin flip
    bts army
    blackpink which one's lisa
    prince harry book
    camilla
    the king's sausage fingers
    musk tweets lol
    bezos rocket shape
    zuck robot
    jobs turtleneck
    einstein tongue
    newton and which apple
    tesla pigeon
    darwin's beard
    hawking chair
    curie notebooks
    freud cigar
    marx and engels, bffs?
    nietzsche went mad when
    plato's cave tl;dr
    socrates hemlock
    descartes horse pun
    kant stop
    schopenhauer was no fun at parties
    camus happy sisyphus
    schrodinger's cat's name
    pavlov dinner bell
    occam shave
    murphy's law again
    parkinson's law
    dunning kruger my boss
    book me a massage saturday
    pay my window cleaner
    send 40 quid to jaz
    order pepperoni, extra cheese
    get me a cab home
    text mum happy birthday
    ring the dentist for me
    delete my last tweet
    mute the family chat
    unfollow my ex
    turn the lights off in the hall
    dim everything, movie night
    volume up
    skip this song
    play some lofi
    put on fleetwood
    start a stopwatch
    timer 7 mins eggs
    wake me at half five
    nudge me about the pills later
    don't let me forget gran's flowers
    add milk to shopping
    reserve a table for two by the window
    hang up
    record this
    screenshot pls
    open instagram
    uninstall tiktok
    factory reset my life
    print this meme
    fax is still a thing? fax it
    forward it to becky
    reply 'ok boomer'
    mark all as read
    block that spam number
    hoover the lounge, robot
    unlock the front door
    feed the cat remotely
    buy bitcoin now
    sell everything i panic
    get gig tickets before they're gone
    apply for that job for me
    cancel gym, i never go
    swap my shift w someone
    rsvp no to the wedding
    decline politely
    write a breakup text, kind one
    write a best man speech, groom is a vegan
    write eulogy for my tortoise
    toast for my sister's hens
    haiku about gravy
    sonnet, but about spreadsheets
    rap battle a toaster
    jingle for a plumber
    bedtime story w a snail
    villain monologue pls
    tinder bio, tall nerd
    linkedin post, cringe level max
    insta caption sunset no cliches
    complaint letter, soggy chips
    apology to the neighbours re drums
    thank you note for ugly sweater
    sick note excuse that isn't food poisoning
    resignation letter, petty
    cover letter aged 16, saturday job
    essay 500 words on lord of the flies
    book report, charlotte's web
    summarise war and peace in two lines
    personal statement for uni, biology
    lesson plan, fractions, year 4
    quiz questions, pub night, 80s
    dad jokes x5
    your mama joke
    pun about cheese
    one liner for best man
    roast my haircut
    compliment me, quick
    pick up line, nerdy
    what has keys but no locks
    what gets wetter the more it dries
    i speak without a mouth what am i
    why did the chicken
    how many elephants fit in a mini
    whats brown and sticky
    two truths one lie, you start
    would you rather bees or wasps
    never have i ever
    20 questions im an animal
    roll a d20
    pick a card
    tell my fortune
    gemini horoscope
    are leos dramatic
    mercury retrograde my butt
    what does dreaming of snakes mean
    palm lines short life
    lucky numbers
    tarot tower card oh no
    black cat crossed me left to right
    friday 13th
    touch wood why
    itchy left hand
    magpie, one for sorrow then
    translate 'where's the loo' into italian
    how to say cheers in polish
    good morning in swahili
    i love you in tagalog
    thank u in hokkien
    'sod off' for americans
    what's 'kiasu'
    meaning of jugaad
    what does bless your heart really mean
    define ennui
    define obfuscate in baby words
    synonym for nice
    opposite of disgruntled
    rhymes with orange
    plural of octopus
    past tense of cast
    lay or lie
    who vs whom
    affect effect
    its it's
    fewer or less
    semi colon where
    is 'irregardless' ok
    i before e except
    spell rhythm
    spell diarrhoea british
    spell accommodate, two m's?
    pronounce worcestershire
    pronounce nguyen
    pronounce quinoa
    how to say gif
    silent p in pterodactyl why
    oxymoron example
    what's a dangling participle
    palindrome longest
    anagram of listen
    word of the day
    etymology of hazard
    why is it called a blackmail
    where does 'raining cats & dogs' come from
    limerick nantucket clean
    alliteration with z
    haiku syllables
    iambic what
    to be or not, who says it
    who wrote beowulf
    moby dick first line
    who dies in hamlet, like all of them?
    gatsby's green light meaning
    is heathcliff hot or horrible
    jane eyre attic
    dorian's portrait
    frankenstein is the doctor ok
    animal farm pigs
    big brother in orwell
    scout finch age
    narnia order to read
    dune worms
    lotr eagles why not
    how many game of thrones deaths
    12 x 14
    7 eights
    9% of 450
    square root of 2 to five places
    half of 37
    third of a cup in ml
    what's 0.375 as fraction
    2 to the 16
    10 factorial
    is 91 prime
    lcm of 12 and 18
    solve 3x minus 4 is 11
    area of a pizza 12 inch
    pythagoras 5 12
    sin 45
    derivative of tan x
    integral of 1/x
    what's an imaginary number
    pi day why
    fibonacci after 34
    odds of a royal flush
    birthday paradox
    monty hall swap?
    roman numerals 1994
    binary for 77
    hex to decimal ff
    how many seconds in a year
    stone to kilos 11 and a half
    gallons to litres uk
    oven gas mark 6
    fahrenheit to c 350
    how long's a furlong
    acre in football fields
    baker's dozen
    fortnight is how many days
    score and ten
    how to tie a bow tie
    how to whistle with fingers
    fold a fitted sheet
    unclog the sink
    silicone round the bath
    bleed a radiator
    reset the fuse box
    squeaky stair
    wobbly table
    hang a picture straight
    dovetail joint
    patch a bike tyre
    chain slipped off
    jump start a fiesta
    parallel park panic
    change a nappy one handed
    swaddle
    burp a baby
    potty train a stubborn boy
    fussy eater
    lunchbox ideas no nuts
    get slime out of carpet
    red wine on cream sofa
    gum in hair
    ink stain shirt
    whiten trainers
    moths in jumpers
    ants in the sugar
    mouse behind the cooker
    wasp nest loft
    slugs ate my hostas
    prune roses when
    tomatoes split
    lawn gone yellow
    compost stinks
    bonsai dropping leaves
    peace lily droop
    grow garlic from clove
    cat won't use litter
    dog ate chocolate
    pup biting ankles
    hamster wheel squeak
    parrot swears
    goldfish floating sideways
    tortoise awake too early
    rabbit binky
    guinea pig wheek
    how much does a hippo eat
    how many hearts has an octopus
    why do flamingos stand on one leg
    are bats blind
    do cows have best friends
    what do you call baby hedgehogs
    how fast is a cheetah
    can ducks quack echo
    why zebra stripes
    is a tomato a fruit
    poached egg without vinegar
    rice always mushy
    dal tadka tips
    roti not puffing
    dosa batter not fermenting
    laksa paste
    sambal too spicy rescue
    yorkshire puds flat
    gravy lumps
    roast spuds crispy
    scone jam or cream first
    grits sugar or salt
    brisket stall
    collard greens
    cornbread sweet?
    mac n cheese crumb
    biscuits british or american fight
    sourdough hooch
    banana bread
    meringue weeping
    sub for buttermilk
    how long do eggs keep
    freeze cheese?
    msg bad
    is spam meat
    pineapple pizza crime
    chili crisp on ice cream
    hot dog bun count
    ketchup fridge or cupboard
    tea milk first psychopath
    flat white vs latte
    oat milk curdles
    decaf why
    hangover cure
    what's in a negroni
    mocktail ideas
    my throat's on fire
    can i take paracetamol with coffee
    tummy bug day two
    rash on elbow, not itchy
    ear wax candle
    toenail gone black from running
    pulled a hammy
    shin splints
    crick in neck
    slept funny on my arm
    hiccups for an hour help
    cold sore before prom
    wisdom tooth
    lump behind the ear should i worry
    periods late by 5 days
    how many weeks is second trimester
    reflux at night
    bp 145 over 95 scary?
    is 38.2 a fever for baby
    migraines w stripes in vision
    eye twitch
    pins and needles
    snoring hubby
    cant sleep counting goats now
    anxious for no reason
    panic attack breathing
    therapy yes or no
    vitamin d how much
    creatine bald
    protein shake farts
    plank record
    couch to 5k week 3 dying
    squats knees crack
    pull up zero
    keto breath
    fasting and coffee
    lost 2 kilos of water lol
    bmi is rubbish
    tan lines
    sunburnt nose peeling
    spf makeup
    acne at 40
    beard patchy
    bald at 25
    fringe regret
    bleach turned orange
    perm
    nails bitten
    mascara clumps
    foundation neck line
    tattoo itching
    piercing bump
    bra size
    shoes size eu 39 uk
    jeans shrunk
    tie with a checked shirt?
    brown shoes black suit
    what do i wear to a funeral of a stranger
    saree pleats
    hanbok
    cheongsam cny red or pink
    kilt under
    reverse a linked list
    python list comprehension brain hurts
    segfault again
    git rebase ruined me
    undo last commit
    merge conflict cry
    css center a div
    flexbox or grid
    js undefined is not
    typescript any
    null pointer
    off by one
    regex greedy
    how do i quit vim
    docker won't build
    npm install stuck
    port 3000 taken
    cors
    sql join types
    n+1 problem
    recursion see recursion
    big o of quicksort
    bubble sort in c
    fizzbuzz in haskell
    hello world in rust
    lifetimes rust argh
    goroutine leak
    pointers explained with mailboxes
    sudo make me a sandwich
    rm rf oops
    cron every 5 minutes syntax
    bash loop over files
    excel vlookup n/a
    pivot table eh
    word keeps moving my picture
    powerpoint transitions cheesy
    google docs track changes
    blue screen
    fan loud like jet
    phone fell in toilet
    cracked screen live with it?
    airpod left side quiet
    charger only works at an angle
    wifi slow upstairs
    router lights blinking orange
    printer says no
    printer offline but it's right here
    bluetooth car
    hufflepuff printer ink
    optimus spreadsheets
    gandalf expense jokes
    skywalker invoices lol
    tigger bounce rate
    pooh honey stock haha
    paddington marmalade deliveries
    snoopy shift
    garfield mondays
    dory password
    wonka overtime
    grinch bonus
    scrooge payroll joke
    homer donuts
    marge hair height
    bart chalkboard
    stewie accent
    rick portal gun
    morty aw jeez
    cartman
    spongebob rent
    squidward clarinet
    patrick rock
    batman budget
    robin's leotard
    joker laugh
    catwoman
    wonder woman's jet where parked
    superman phone box
    lois how did she not know
    hulk trousers
    thor hammer weight
    loki tv
    groot
    deadpool swears
    wolverine aussie
    gambit
    professor x wheels
    barbie dreamhouse
    ken just ken
    lego foot pain
    polly pocket
    tamagotchi died
    furby in the attic
    rubik's last layer
    monopoly boot
    cluedo library candlestick
    scrabble q no u
    jenga
    catan sheep
    risk australia
    dnd bard
    chess en passant google it
    sudoku swordfish
    crossword: river in germany, 4
    crossword 7 letters, 'feeling of dread'
    bingo two fat ladies
    darts 180
    pool break
    bowling turkey
    golf yips
    ski pizza
    surf wipeout
    climb figure eight knot
    yoga crow
    karate kid crane
    sumo
    ping pong serve
    kabaddi kabaddi
    kho kho
    hurling is mad
    aussie rules explain
    curling sweep why
    polo ponies
    dressage snobby
    joe
    priya
    aunty mei ling
    uncle raj
    big dave
    wee jimmy
    old mags
    mr tan's toupee
    mrs henderson perfume
    sanjay's guitar
    fatima cat pictures
    hiroshi karaoke
    lars and the sauna
    svetlana's borscht
    pierre, so french
    giulia hands
    diego tango
    abdul's shawarma dreams
    kwame drum
    nkechi jollof
    siti's kueh
    ah beng's car
    bruce bbq
    sheila
    paddy's brother
    gwen the sheep
    hamish
    tommy from school
    nan's tattoo
    my ex jess
    karen from church
    kevin's mum
    the twins
    poor keith
    timmy fell down the well
    kyle monster drywall
    chad
    becky hair
    stacy's mum
    jolene please
    roxanne red light
    delilah
    eileen come on
    billie jean kid
    eleanor rigby church
    lucy sky
    jude na na
    mrs robinson
    angie
    layla
    rosanna
    tiffany breakfast
    macarena moves
    bohemian bit scaramouche
    wonderwall chords
    stairway
    hotel california leave
    africa toto bless
    careless whisper sax
    rickroll
    baby shark doo doo
    let it go
    despacito words
    gangnam
    thriller dance
    ymca arms
    happy bday song who owns
    national anthem second verse
    auld lang syne meaning
    jingle bells one horse
    silent night chords
    amazing grace
    ring a roses plague
    humpty dumpty was an egg says who
    london bridge
    three blind mice
    baa baa wool three bags
    itsy bitsy
    hickory
    wheels on the bus, kill me
    jack and jill
    mary lamb
    mother goose
    red riding
    goldilocks crime
    three pigs rent
    cinderella shoe size
    rapunzel
    rumpel
    beanstalk giant fee fi
    pied piper
    ugly duckling
    snow queen
    mermaid
    peter pan shadow
    wendy
    tinkerbell clap
    alice mushroom
    mad hatter riddle answer
    cheshire
    queen of hearts tarts
    dracula garlic
    werewolf
    zombie plan
    vampire sparkle
    mummy
    chupacabra
    yeti toes
    ufo last night
    area fifty one
    crop circle
    illuminati
    flat earth mate
    moon landing fake lol
    bermuda
    atlantis
    excalibur lake
    robin hood tights
    king arthur table seats
    merlin
    camelot
    zeus affairs
    medusa hair
    achilles heel
    icarus
    sisyphus monday
    pandora jar
    narcissus
    thor's day
    odin's eye
    ganesha's mouse
    hanuman mountain
    krishna butter
    nian
    monkey king cloud
    anansi
    yo
    hiya
    'ello 'ello
    morning all
    evening squire
    sup
    wassup bro
    oi
    g'day
    namaste
    vanakkam
    salaam
    ta
    ta very much
    thx
    tysm
    cheers pal
    much obliged
    thanks a bunch (sarcasm)
    no worries
    kthxbye
    righto
    roger
    mm
    hmmm
    umm so
    smh
    brb
    afk
    ttyl
    gtg
    gn
    sweet dreams
    xoxo
    :/
    qwertyuiop
    zxcvb
    hjkl hjkl
    fffffff
    sdkjfhskdjf
    blah
    blah blah blah
    moo
    bazinga
    splort
    wibble
    gribbly wumps
    florbnax
    zindle the frop
    snorf
    wrong window
    oops kid got the phone
    cat on keyboard 77777yyy
    test test
    mic check
    can u hear me
    typing w gloves sorry
    autocorrect ducking hell
    i was gonna say
    and then he was like
    if only i
    the thing with the thing
    you know what i
    what was i
    because
    but then
    or maybe
    hang on a tick
    wait no
    scratch that
    never mind lah
    not you
    nvm found it
    as i was saying
    let me finish
    don't ask
    it's complicated
    you won't believe this
    hear me out
    hypothetically
    asking for a friend
    no offence but
    unpopular opinion raisins are good
    hot take socks with sandals
    am i the baddie
    aita for not sharing fries
    change my mind
    fight me
    make me
    who asked
    cool story bro
    that's what she said
    touché
    spill the tea
    gossip time
    did you hear about linda and the vicar
    who's she dating now
    they broke up??
    i saw them in tesco
    my landlord is a goblin
    my flatmate clips toenails in the kitchen
    my kid said the f word
    mother in law staying 3 weeks pray
    hubby forgot our anniversary
    wife says she's fine, she isn't
    ghosted
    situationship
    friendzoned
    dumped by text
    swiped left by mistake
    first date, garlic bread?
    propose on a hike or nah
    wedding plus one drama
    divorce party theme
    baby names, no celebrities
    is apple a name
    middle name for rose
    gender reveal is naff
    homework sucks
    dog ate it fr
    detention
    gcse results nerves
    failed calc
    phd is killing me
    advisor mia
    thesis title ideas bees
    flashcards or rereading
    pomodoro
    procrastinating by talking to a bot
    what's photosynthesis
    mitosis meiosis mix up
    powerhouse of the cell
    ph of lemon juice
    balance h2 o2
    noble gases list
    why is iron fe
    newton third law skateboard
    ohms law
    why is sky
    how do magnets
    how planes stay up
    how does a fridge make cold
    what's quantum
    entropy of my desk
    e mc2
    string theory for grandma
    what is inflation in two words
    supply n demand lemonade
    marginal utility of nachos
    what's a derivative, not maths
    ponzi explained
    nft why
    crypto bro
    should i buy a house or avocado
    pension wot
    index funds?
    budgeting 50 30 20
    i'm skint
    lottery win what first
    retire at 40
    quit job to make candles
    start a podcast
    van life toilets
    backpacking w a hairdryer
    jet lag
    ryanair bag trick
    airplane armrest etiquette
    tip in new york ugh
    driving on left scared
    esperanto worth it
    duolingo owl threatens me
    capital of kazakhstan
    biggest desert
    where's timbuktu
    which country has most islands
    how deep is mariana
    who owns antarctica
    how many countries in africa
    how many stars on the old us flag
    tallest waterfall
    longest place name wales
    is greenland green
    why's turkey called turkey
    are the swiss ok
    where do babies come from
    where's wally
    where's the beef
    where is my mind, pixies
    what's the time mr wolf
    what time is love
    how soon is now
    how many roads must a man
    how many licks to the tootsie centre
    who let the dogs
    who you gonna call
    who am i to judge
    who's the boss, tony danza
    who framed roger
    whose line is it
    dude where's my car
    what's up doc
    whats in the box
    what's love got to do
    when doves cry
    when will then be now
    why so serious
    why can't we be friends
    which witch is which
    are we nearly there
    are you my mummy
    do you sleep
    do u eat
    are you male
    do robots dream
    u married?
    your star sign
    fave colour
    do you have a mum
    are you skynet
    are you listening to my kitchen
    who pays you
    who made ur brain
    how big is your brain
    are you smarter than alexa
    siri or you
    say something in cockney
    talk like a pirate
    do a trump voice
    bark
    moo for me
    swear once
    are u lying
    you dumb
    love you
    marry me bot
    hate mondays
    friday feeling
    hump day
    sunday scaries
    i need a hug
    i'm so bored i cud scream
    so hungry
    hangry
    shattered
    pooped
    peckish
    chuffed
    gutted
    skint and sad
    over the moon
    under the weather :(
    on cloud nine
    down in the dumps
    butterflies
    heartbroke
    jealous of my sister
    proud mum moment
    miss my dog
    grandma passed today
    i got fired
    he said yes
    it's a boy
    we lost
    we won get in
    i quit smoking 3 days
    relapsed
    sober 1 yr
    turning 30 crisis
    mid life harley
    empty nest
    retired n lost
    can't adult
    no one came to my party
    nobody likes my casserole
    everyone's mad at me
    why do i cry at adverts
    is it me
    tell me it'll be ok
    pep talk
    motivational quote, not live laugh love
    deep thought
    shower thought: soup is cereal
    if a tree falls
    trolley problem
    ship of theseus my broom
    free will or nah
    meaning of life
    after we die then
    god?
    karma
    egg or chicken
    half full
    dress blue or gold
    yanny
    left handed scissors
    toilet paper over
    cereal before milk
    straws one hole or two
    is batman a superhero
  `),
}
