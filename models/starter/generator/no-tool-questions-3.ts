/** Still more questions and remarks that no lookup tool of a company can answer; see `no-tool-questions.ts`. */
import type { Texts } from './family.ts'
import { lines } from './words/words.ts'

/** Many hold names and numbers that look like arguments, of systems that nobody offers. */
export const noToolQuestionsThird: Texts = {
  zh: lines(`
商鞅最后是被谁处死的
隋朝为什么只有三十几年
郑和下西洋一共去了几趟
赤壁之战曹操到底带了多少人
玄奘取经走了多少年
宋朝的交子是什么东西
清朝的皇帝为什么留辫子
溥仪后来做了什么工作
张骞出使西域被关了几年
王安石变法为啥失败
李自成进京以后发生了什么
戚继光打的是哪国人
林则徐在哪里销烟
圆明园是被谁烧的
黄埔军校的第一任校长是谁
长征走了多少公里
甲骨文是写在什么上面的
蔡伦以前人们用什么写字
古代一两银子值现在多少钱
古代人多少岁算成年
太监是从哪个朝代开始有的
皇帝一天吃几顿饭
维京人去过美洲吗
十字军东征一共几次
罗塞塔石碑上刻了几种文字
玛雅人为什么突然消失了
法国大革命是哪天爆发的
林肯是在哪里遇刺的
苏联是哪一年解体的
滑铁卢在今天的哪个国家
哥伦布到死都以为自己到了哪里
黑死病死了多少人
奥斯曼帝国存在了多少年
谁发明了印刷机
电话和电报哪个先出现
土星的光环是什么做的
冥王星为什么被开除了
木星有多少颗卫星
哈雷彗星下次什么时候来
超新星爆炸是怎么回事
北斗七星在什么方向
猎户座什么季节能看到
日食为什么不是每个月都有
太阳系最热的行星是哪颗
光从太阳到地球要几分钟
望远镜多少倍能看到土星环
人在太空里怎么上厕所
宇航员为什么会长高
什么叫引力波
反物质真的存在吗
熵增是什么意思
为什么玻璃是透明的
肥皂泡为什么是圆的
铁为什么会生锈
钻石和石墨为什么都是碳
可乐加曼妥思为什么会喷
打火机里装的是什么气
火焰有没有影子
为什么热水有时比冷水先结冰
静电为什么冬天多
微波炉是怎么加热的
电磁炉为什么不能用铝锅
显微镜能看到病毒吗
DNA为什么是双螺旋
人和香蕉的基因有多少相同
血型是由什么决定的
人为什么要打哈欠
为什么会起鸡皮疙瘩
左撇子更聪明吗
人的眼睛相当于多少像素
胎记是怎么来的
指纹会不会变
骆驼驼峰里装的是水吗
长颈鹿为什么不会高血压
海马是爸爸生孩子吗
鳄鱼为什么流眼泪
猫头鹰的头能转多少度
萤火虫怎么发光的
乌鸦到底有多聪明
河马的汗是红色的吗
树懒一周上几次厕所
鲨鱼停下来会死吗
变色龙变色是为了伪装吗
仙人掌为什么长刺
竹子开花是不是要死了
无花果到底有没有花
蘑菇算植物吗
香蕉为什么没有籽
橡胶树怎么割胶
最老的树活了多少年
世界上一共有多少个时区
亚马孙河在哪几个国家
撒哈拉以前是草原吗
贝加尔湖有多深
冰岛为什么叫冰岛
梵蒂冈有多少人
英国和英格兰是一回事吗
土耳其算欧洲还是亚洲
哪个国家没有军队
北极圈里有人住吗
巴拿马运河有多长
好望角为什么叫好望角
哪个国家的国旗不是长方形
世界上最长的地名是什么
南极有没有银行
日本为什么地震多
“一骑红尘妃子笑”的一骑怎么读
“的”“地”两个字怎么用才对
主语和宾语怎么区分
什么是通感,举个例子
“差强人意”是褒义还是贬义
“七月流火”是说天热吗
“空穴来风”本来是什么意思
三个“鑫”“淼”“焱”这样的字还有哪些
“弟”字的笔顺是什么
“凹”一共几画
姓“查”读什么音
“六安”的六念什么
“叶公好龙”的叶以前念什么
破折号和省略号怎么用
书名号里还能不能套书名号
古诗里的平仄怎么看
词牌名都有哪些
什么是倒装句
虚拟语气怎么用
现在完成时和一般过去时差在哪
英语里的不可数名词有哪些
in、on、at后面接时间怎么分
lie和lay怎么区别
who和whom到底怎么用
英语字母表里哪个字母用得最多
法语名词为什么分阴阳性
德语的三个性怎么记
日语的敬语太难了怎么学
俄语的大舌音发不出来
韩文是谁发明的
阿拉伯语是从右往左写吗
世界语现在还有人说吗
“厚德载物”翻成英语怎么说
“加班”用日语怎么讲
“我明天请假”用韩语写一下
“祝你生日快乐”的意大利语
把“不见不散”译成英文
翻译:Practice makes perfect
翻译一下:It never rains but it pours
“Break the ice”翻成中文
“囧”用英文怎么解释
把这段粤语翻成普通话:佢哋几时返嚟
这句日文啥意思:お疲れ様でした
“C'est la vie”是哪国话
“给力”有没有对应的英语
帮我把“请查收附件”写成英文
把我的名字林晓雨翻成英文名
“内卷”德语怎么说
“鸡同鸭讲”怎么翻译才地道
翻译成文言文:我今天不想上班
把“下次一定”翻译成八国语言
中译英:双方本着平等互利的原则
用python写一个猜数字游戏
用Go写个并发下载
rust的所有权到底怎么理解
C++里的虚函数是干嘛的
java的垃圾回收怎么工作
js里==和===差在哪
typescript的泛型怎么写
async和await怎么用
react的useEffect执行了两次
vue怎么父子传值
flex布局怎么换行
css动画卡顿怎么优化
写个sql查每个班第一名
mysql索引为什么会失效
事务的四个特性是什么
mongodb和mysql怎么选
redis缓存穿透咋解决
nginx怎么配反向代理
docker镜像太大怎么瘦身
k8s的pod一直重启
git rebase和merge区别
不小心把密码提交到git了怎么办
ssh免密登录怎么配
shell里$?是什么意思
怎么批量把jpg转成png
正则怎么匹配中文
怎么用脚本定时备份
单元测试要写到多少覆盖率
什么叫依赖注入
设计模式一共多少种
二分查找为什么会死循环
写一个计算器的html页面
爬虫被封ip了怎么办
这个报错咋整:list index out of range
IndentationError: unexpected indent
ModuleNotFoundError: No module named 'numpy'
java.lang.OutOfMemoryError怎么排查
undefined reference to main
ECONNREFUSED 127.0.0.1:5432
CORS policy blocked是啥
git提示fatal: not a git repository
Permission denied (publickey)
ORA-12154是什么错
Excel公式出来是#REF!
Excel怎么把行变成列
Excel下拉菜单怎么做
WPS怎么取消自动编号
PPT怎么一键换字体
电脑一开机就嘀嘀响
蓝牙耳机只有一边有声
手机进水了放米里有用吗
路由器放哪里信号好
电视投屏投不上去
手机充电到80%就停了
键盘有几个键按出来是数字
怎么关掉Win11自动更新
Mac怎么强制退出程序
怎么看电脑几核的
356乘以27等于几
1024除以16
7的阶乘是多少
圆的半径是5,面积多少
等差数列求和公式
123456789加987654321
一元二次方程的求根公式是啥
log以2为底64是多少
三角形内角和为什么是180度
无理数和有理数哪个多
掷两个骰子和为7的概率
一个班40人,有两人同一天生日的概率有多大
甲乙两人相向而行,速度5和7,几小时相遇
一个水池进水要6小时,放水要8小时,同时开多久满
鸡和兔一共50条腿18个头
打八折再减20等于多少,原价260
本金一万,年利率3%,五年后多少
15%的小费是多少,账单86块
二进制1011转成十进制
255用十六进制怎么写
25摄氏度是多少华氏度
6英尺2英寸是多高
3亩地是多少平方米
一盎司等于多少克
100日元有多少人民币的购买力
一公顷是多大
两个立方体体积差一倍,边长差多少
求导:x的三次方乘以sinx
积分lnx怎么算
矩阵的秩怎么求
什么是哥德巴赫猜想
费马大定理证明了没
斐波那契第20项是几
24点:3,3,8,8怎么算
数独有没有技巧
魔方第一层怎么拼
证明根号2是无理数
标准差和方差有啥不同
贝叶斯公式怎么用
蛋黄没熟能吃吗
腰围多少算胖
早饭不吃会得胆结石吗
偏头痛发作时怎么缓解
麦粒肿要热敷吗
扁桃体老发炎要不要割
手脚麻木是缺什么
半夜小腿抽筋怎么办
心跳一分钟110正常吗
血压150/95要不要吃药
空腹血糖7.2算糖尿病吗
转氨酶85高不高
尿酸520能吃豆腐吗
胆固醇高能吃蛋黄吗
甲流和普通感冒怎么区分
布洛芬和对乙酰氨基酚能一起吃吗
阿莫西林要吃几天
头孢和酒隔多久安全
藿香正气水能给小孩喝吗
创可贴多久换一次
伤口结痂痒能抓吗
蜜蜂蜇了涂什么
鱼刺卡喉咙喝醋有用吗
中耳炎能坐飞机吗
做完胃镜多久能吃饭
拔罐印子几天消
艾灸哪些人不能做
针灸疼不疼
痔疮怎么坐舒服点
湿疹老不好怎么办
带状疱疹传染人吗
产后多久能跑步
婴儿肠绞痛怎么安抚
孩子夜里老踢被子
两岁还不会说话正常吗
孩子换牙晃了好久不掉
老人骨质疏松吃什么
老爸打鼾会停气怎么办
卡路里一天摄入多少合适
深蹲膝盖响要紧吗
引体向上一个都拉不起来
游泳耳朵进水怎么弄出来
跑步老是岔气
瑜伽和普拉提哪个塑形
减脂期能不能吃火锅
断食16小时能喝咖啡吗
肌酸伤肾吗
体脂率怎么自己测
晚上几点睡算熬夜
午睡多久最好
一个人待久了总想哭是抑郁吗
惊恐发作的时候怎么办
糖醋排骨的糖醋比例
鱼香肉丝里为啥没有鱼
宫保鸡丁怎么做才嫩
东坡肉要炖几个小时
酸菜鱼的酸菜自己怎么腌
麻婆豆腐怎么不碎
葱油拌面的葱油怎么熬
蒸蛋羹水和蛋的比例
皮蛋瘦肉粥要先腌肉吗
煎牛排要不要盖盖子
手擀面加不加盐
凉皮在家怎么洗面筋
月饼皮为什么会裂
蛋挞液怎么调
戚风蛋糕老塌腰
曲奇花纹不清晰
面包机做的面包太硬
奶油打发过头了
红薯烤多少度
爆米花怎么炸得全
腊肉要不要先煮
卤水能反复用吗
冻豆腐怎么做
豆芽怎么自己发
泡菜坛子起白花了
酸奶机做酸奶要几小时
绿豆汤怎么煮不变红
银耳怎么炖出胶
鸡汤上面的油要撇吗
排骨汤怎么炖成奶白色
羊肉怎么去膻
海带要泡多久
木耳泡久了有毒吗
四季豆没炒熟会怎样
姜发芽了能吃吗
料酒没有用白酒行不行
蚝油要放冰箱吗
酱油过期俩月还能用吗
咖喱块没了怎么代替
意面煮几分钟有嚼劲
寿司米怎么调
拌沙拉用什么油
柠檬水放几片合适
手冲咖啡用多少度的水
抹茶起泡怎么打
鸡尾酒莫吉托怎么调
我今天特别难过
心里堵得慌
谁都不理我
突然好想家
考砸了不敢告诉爸妈
被裁了不知道怎么跟老婆讲
感觉同学都比我厉害
一到晚上就胡思乱想
好朋友结婚没请我
他把我拉黑了
她说我们不合适是什么意思
分手三个月还是忘不掉
前女友来找我借钱
异地三年了还要坚持吗
男朋友跟女同事走得很近
老公回家就打游戏
婆婆总要来我们家住
小姑子借我衣服不还
爸妈偏心弟弟怎么办
爷爷走了,我很想他
养了十年的狗去世了
孩子说讨厌我
儿子青春期摔门
女儿想退学学画画
孩子在学校被欺负了
老师让家长天天批作业
二宝出生后大宝变坏了
要不要让爸妈帮忙带娃
丈母娘嫌我没本事
亲戚聚会总问我工资
同学聚会要不要去
朋友总迟到怎么说他
室友不打扫卫生
合租的人带男朋友回来住
邻居家狗叫一晚上
楼上拖椅子太吵
我是不是太内向了
怎么学会说不
别人一夸我我就尴尬
老板当众骂我我该顶回去吗
同事在背后学我说话
新领导只信老部下
被边缘化了怎么办
升职的不是我,心态崩了
想转行又怕
四十岁重新开始晚吗
存不下钱怎么办
月薪八千怎么攒首付
花呗还不上了
借给表哥三万他装死
爸妈离婚我该跟谁
相亲对象太抠门
表白被拒了还能做朋友吗
送男朋友父母什么见面礼
婚礼上伴娘要做什么
份子钱八百还是一千
吵架谁先低头
怎么跟青春期的孩子谈钱
怎么安慰失恋的闺蜜
怀孕了不敢跟领导说
水彩画怎么晕染
素描排线老是乱
毛笔字从颜体还是欧体开始
钢笔漏墨怎么办
学架子鼓扰民吗
尺八和箫有什么不同
二胡换弦怎么换
口琴买几孔的
唱歌怎么用气息
跳街舞骨头硬能学吗
学拉丁多大年纪都行吗
国标舞一节课多少钱
毛衣起针怎么起
钩针的长针怎么钩
十字绣怎么对齐格子
滴胶为什么有气泡
刻橡皮章用什么刀
做手账要买哪些工具
折纸青蛙怎么折
千纸鹤一瓶要多少只
乐高掉了一块怎么补
拼图一千片怎么分
高达模型怎么补色
模型火车的轨道什么比例
集邮现在还值钱吗
古钱币怎么辨真伪
翡翠镯子怎么看水头
核桃怎么盘才红
养多肉为什么徒长
月季怎么修剪
水培绿萝怎么换水
草莓种阳台能活吗
薄荷怎么扦插
鹦鹉怎么教说话
仓鼠冬眠还是死了
猫半夜跑酷怎么办
猫为什么踩奶
狗狗乱拉怎么训
布偶和英短哪个粘人
柯基容易得什么病
钓鲫鱼用什么饵料
路亚竿怎么选
露营带什么睡袋
登山杖一根还是两根
徒步鞋大一码还是正码
骑行锁鞋有必要吗
滑板怎么上板
轮滑怎么刹车
羽毛球拍线拉多少磅
网球反手老下网
乒乓球下旋怎么接
台球怎么走位
高尔夫差点是什么
瑜伽头倒立怎么练
攀岩粉有什么用
潜水证要考几天
冲浪板怎么选长度
飞盘怎么扔得远
桌游狼人杀里守卫怎么玩
剧本杀新手选什么角色
围棋先手贴几目
象棋马能不能被蹩腿
国际象棋王车易位怎么走
德州扑克同花和葫芦谁大
斗地主怎么记牌
麻将清一色几番
魔方世界纪录多少秒
摄影里的光圈怎么调
夜景拍糊了怎么办
直方图怎么看
剪映怎么做卡点
吉他谱上的C调指法
尤克里里四根弦分别是什么音
周深是哪个学校毕业的
刘德华演过多少部电影
周星驰的师傅是谁
张国荣是哪年走的
邓丽君的代表作有哪些
李小龙练的什么功夫
赵丽颖结婚了没有
杨幂的女儿多大
王一博是哪里人
易烊千玺会几种乐器
林俊杰出道多少年了
陈奕迅哪首歌最难唱
孙燕姿是新加坡人吗
毛不易原来是做什么的
郭德纲和于谦谁大
赵本山上过几次春晚
沈腾和马丽是夫妻吗
张艺谋第一部电影叫什么
冯小刚的女儿演过啥
宫崎骏有哪些作品
斯皮尔伯格得过几次奥斯卡
卓别林是哪国人
玛丽莲梦露怎么死的
霉霉为什么叫霉霉
贾斯汀比伯现在多大
科比的女儿叫什么
乔丹拿过几次总冠军
詹姆斯身高多少
C罗一年挣多少钱
梅西的老婆是干什么的
贝克汉姆有几个孩子
费德勒退役了吗
谷爱凌拿过几块金牌
苏炳添百米最好成绩
郎平当过几届主教练
马龙和樊振东谁赢得多
世界杯冠军最多的是哪个国家
欧冠今年谁拿的
NBA一节多少分钟
排球一局打到几分
羽毛球21分制什么时候开始的
越位规则怎么讲
F1一场跑多少圈
环法自行车赛多少公里
铁人三项的距离是多少
铅球多重
撑杆跳的世界纪录
马拉松配速5分30能跑进几小时
冬奥会第一次办在哪
乒乓球为什么换成40毫米的
跆拳道黑带有几段
相扑运动员一天吃多少
赌博输的钱能要回来吗
签了离婚协议能反悔吗
捡到钱包不还犯法吗
邻居把我家墙凿了怎么维权
网上买到假货怎么索赔
遗嘱写在纸上算不算数
独生子女能继承全部房产吗
借条没写利息能要利息吗
十六岁打人要坐牢吗
取保候审最长多久
酒驾和醉驾怎么判
公司不给交社保怎么举报
被公司口头辞退有赔偿不
试用期最长能几个月
加班费怎么算才合法
产假多少天
工伤认定要什么材料
物业费不交会怎样
高空抛物砸到人谁负责
狗咬人主人要赔多少
租客不搬走怎么办
房东不退押金去哪告
彩礼能要回来吗
抚养费给到几岁
偷拍别人犯什么法
转发谣言会被拘留吗
肖像权被侵犯怎么办
专利保护多少年
商标注册要多久
抄袭我的文章怎么投诉
小额诉讼多少钱以下
上诉期是几天
诉讼时效是三年吗
正当防卫怎么认定
见义勇为受伤谁赔
三千预算买什么手机
拍照好的手机推荐两款
轻薄本和游戏本怎么选
显卡4060够用吗
固态硬盘买多大
机械键盘什么轴安静
降噪耳机两千以内买哪个
电动牙刷真的比普通的好吗
扫地机器人要不要带拖地
洗碗机值不值得买
冰箱买对开门还是十字
电饭煲几升够四个人
床垫软的好还是硬的好
枕头多高合适
跑鞋穿宽脚的买哪个牌子
羽绒服充绒量看多少
衬衫免烫的靠谱吗
行李箱20寸能带上飞机吗
婴儿车推荐一款
奶粉买几段
口红什么颜色显白
敏感肌用什么防晒
洗面奶氨基酸的好吗
香水前调后调是什么意思
项链买18K还是足金
钻戒多少钱合适
十万块钱买什么车
二手车看什么不踩坑
双十一囤什么划算
拼单的东西能退吗
直播间买的包是真的吗
说个冷到发抖的笑话
讲个关于老师的段子
来个土味情话
讲个三分钟的睡前故事,有恐龙的
用“月亮”“钥匙”“老虎”编个故事
给我出个字谜
脑筋急转弯来三个
猜谜:千条线万条线,掉进水里看不见
接龙:一马当先
飞花令,带“春”字的
跟我玩个猜人名的游戏
我出石头,你出什么
给我一句绕口令,难一点的
你来说一段相声
用三句话吓我
用一个字形容我
你觉得豆腐脑该吃甜的还是咸的
粽子你站哪一边
早起好还是熬夜好
猫和狗选一个
你支持死刑吗
大学生该不该谈恋爱
结婚一定要买房吗
丁克家庭你怎么看
彩礼该不该取消
AI写的东西算谁的
996合理吗
小孩要不要学奥数
安乐死应不应该合法
你觉得穷人怎么翻身
你觉得哪个朝代最好
如果能穿越你想去哪
外星人会是友好的吗
写一首关于外婆的现代诗
写首七律送战友
写四句藏头诗,藏“马到成功”
写一段情人节的告白
写封信给十年后的自己
写一份检讨,上课玩手机
写一份保证书给老婆
写个请假条,理由是拔牙
写一段教师节贺词
写一段升学宴的致辞
写一段爷爷八十大寿的祝寿词
写一份班长竞选稿
写一份国旗下讲话
写个家长会发言稿
写一份社区志愿活动总结
写一个科幻短篇,主角是邮差
写个悬疑故事的结尾
写一段打戏
写一段吵架的对白
写一份入职感想
写一份离任感言
写个年夜饭的菜单
写一则失物招领
写个小区团购的通知
写份民宿的房东介绍
写一段奶茶店的开业文案
给奶茶店想个名字
给柴犬起个霸气的名字
给双胞胎起名,姓周
给乐队想个英文名
给我的播客想个名字
给宿舍群起个好笑的名字
给我的小说主角起名
帮我改一下诗的最后一句
帮我把作文改到六百字
帮我想三个作文题目
画一只戴帽子的企鹅
画个蓝色的城堡
给我设计一个头像
画张流程图,从起床到出门
做一张生日贺卡
帮我P掉照片里的路人
把这张照片变成漫画风
给我做个logo,带一只鹿
唱一段黄梅戏
唱首生日歌
哼一段小夜曲
播一集新闻
把音量调到30
打开客厅的灯
把卧室的窗帘拉上
扫地机器人去扫厨房
给我妈打个电话说我到了
打给老王,问他几点到
给阿强发条语音
拨一下13800001234
给李雷发微信说我不去了
替我回她一句“在忙”
帮我买两张周六的电影票
帮我买一束花送到家
帮我下单三箱牛奶
给我点一杯热拿铁不加糖
帮我预约周三下午的牙医
帮我挂个皮肤科的号
帮我约王师傅来修马桶
帮我续费会员
帮我给女儿报个画画班
帮我把照片传到云盘
帮我把闹钟改到六点四十
一小时后叫我起床
明早八点提醒我吃药
每周五提醒我浇花
3月8号提醒我给老婆买礼物
下午四点半叫我接孩子
记一下:车停在B2层47号
记个账,午饭32块
把“买鸡蛋”加进购物清单
帮我算下今天花了多少
导航去最近的加油站
带我去人民医院
帮我翻到下一页
帮我读一遍这封信
给我倒杯水
替我去开个会
帮我背个锅
替我考试
帮我写作业,数学第23页
那个……
我是说
就是那个东西
上次那个还有吗
后来呢怎么样了
如果他不来
可是我觉得
要是早知道
因为今天
比如说
除了那个
不光是
也不知道
到底怎么
等我一下,我先
我昨天跟她说的那个
前面那个不算,后面那个
帮我把那个什么
我想要一个
能不能给我来个
你说这个事
啊对对对
随便啦
都行吧
没啥事
瞎问的
刚才想问啥来着
发错了不好意思
打错字了
我妈的CT报告出来没有
0412床的张大爷今天能出院吗
我的核磁号排到第几个了
李医生下周二坐诊吗
门诊号A037叫到了吗
王秀兰的化验单尿蛋白是几个加号
血常规里白细胞11.2是哪天测的
我上次洗牙是几月几号
3号手术间几点能空出来
口腔科陈主任的号还有没有
孙女的疫苗本上还差哪一针
儿童医院夜间急诊几点下班
我的助听器修好没有
配的中药熬好了吗,取药码6612
我公交卡里还剩多少钱
尾号3357的饭卡被谁刷了
我的校园卡挂失了没有
健身卡还剩几次,卡号20881
图书证过期了没,姓周
理发店会员卡余额多少,留的电话尾号9921
蛋糕卡能不能转给别人
加油卡密码忘了,卡号8800123
养老金卡补办到哪一步了
我的驾照扣了几分
行驶证年检哪天到期
我的护照办好没有,回执号E5582
居住证批下来了吗
户口本迁移走到哪了
身份证尾号0417的预约几点
婚姻登记预约了5月20号,排第几个
公积金贷款批了没有,姓郝
社保卡制好了吗
电表上个月走了多少字,户号33019
燃气表读数1288对不对
宽带怎么又欠费了,账号xh7702
有线电视机顶盒编号5541激活了没
12栋302的电费单
暖气片漏水报修了没人来,6栋1单元
外卖到哪了,骑手姓贺
我点的麻辣烫怎么还没到
订的蛋糕几点送到幼儿园
跑腿小哥拿到钥匙没有
搬家公司的车几点来
闪送单F20391拿到件了吗
牛奶今天送没送,奶箱是204
报纸怎么又没投
矿泉水送几桶来,电话尾号6670
我在游戏里排第几名,昵称夜雨听风
王者荣耀我这赛季胜率多少
账号lv_9981的皮肤还在不在
吃鸡上把拿了几个头
我的段位掉到哪了
副本第7层boss血量多少
公会战几点开打
龙骑士带什么符文
抽卡保底还差几抽
我的存档怎么没了,存档3
象棋App里我的等级分
微信步数今天走了多少
我昨天睡了几个小时,手环上看
体重秤上次记的是多少斤
心率手表显示多少
跑步App里我这个月跑了几公里
背单词打卡第几天了
网课看到第几节了,账号chen88
雅思成绩出了没,准考证号F0029
教资笔试过没过
四级查分,考号31070224
高考分数线多少
小明期中考了第几名
三年二班的班主任是谁
幼儿园今天中午吃什么
学校食堂二楼的土豆丝几块钱
补习班退费了吗,学员赵一诺
驾校科目三排到几号,教练姓刁
钢琴考级8级过了没
论文查重率多少,学号202188
选课系统里体育课还有名额吗
宿舍5栋几点熄灯
毕业照在哪领
剧组明天几点开机
演唱会门票抢到了吗
彩票2026088期开什么号
双色球我中了没,03 11 17 22 28 31 + 09
抽奖码A8C21中奖了吗
集五福我差哪张
红包领了多少
支付宝蚂蚁庄园今天答案是啥
小区3号门的门禁码
楼下麻将馆今天开门吗
菜市场老孙家的排骨还有吗
理发的托尼老师周末在不在
美甲约的是周几,我姓田
剪头发排到几号了
按摩店88号技师在不在
宠物店洗澡约到几点了,狗叫豆豆
寄养的猫吃饭了没
月嫂下个月有空吗,姓汪的那个
钟点工阿姨今天来几个小时
保姆的健康证
相亲群里23号女嘉宾电话
婚庆公司的车队来几辆
影楼的精修片选好没有,单号V339
祠堂修缮捐款我捐了多少
村里分红每户多少
村口那块地是谁家的
老家的房产证在哪
教堂礼拜几点开始
庙会哪天开始
寺里的素斋要预约吗
道观的签第38签什么意思
生辰八字1990年5月3日辰时看看
塔罗抽到倒吊人
紫微斗数夫妻宫有七杀
手相上的智慧线断了
属龙和属狗犯冲吗
2027年本命年穿什么
梦到掉河里是啥预兆
右耳朵发烫是谁在念叨我
金牛座这周桃花运
水逆什么时候结束
MBTI里INFJ和ENTP合不合
给我测个姓名分,欧阳雪
手机号尾数4吉利不
搬家挑哪天好
车牌88888要拍多少钱
`),
  en: lines(`
who was the last pharaoh of Egypt?
why did the Roman Republic fall?
what caused the Great Fire of London?
how long did the Black Death last?
who was Joan of Arc?
what was the Boston Tea Party about?
who built the Great Wall?
what was the Silk Road?
what happened at Pearl Harbor?
who discovered penicillin?
when did women get the vote in Switzerland?
why did the Soviet Union collapse?
what was the Cuban missile crisis?
who was the first emperor of Japan?
what did Vikings eat?
why did people wear wigs in the 18th century?
how did Napoleon die?
who won the Peloponnesian War?
when was the guillotine last used?
what is the oldest city on earth?
how did the Aztecs count years?
who was the first woman in space?
what was the Cold War in two sentences?
how many moons does Jupiter have?
why is Pluto not a planet anymore?
what would happen if the moon disappeared?
how hot is the surface of Venus?
can you hear sound in space?
how long is a day on Mars?
what is a neutron star?
when is the next solar eclipse?
which constellation has Betelgeuse?
how big a telescope do I need to see Saturn's rings?
why do astronauts float?
what is the Fermi paradox?
what is absolute zero?
why does metal feel colder than wood?
how does a microwave heat food?
why is glass transparent?
how do magnets work, really?
what is the strongest acid?
why do onions make you cry?
what's inside a lighter?
how do fireworks get their colors?
how do touchscreens work?
why do we yawn?
why do we get goosebumps?
do fingerprints ever change?
what decides your eye color?
how do octopuses change color?
do sharks sleep?
why are flamingos pink?
how do crows remember faces?
is a mushroom a plant?
why do bananas have no seeds?
how old can trees get?
what do sloths eat?
which country has the most islands?
what is the smallest ocean?
how deep is Lake Baikal?
is Turkey in Europe or Asia?
which countries have no army?
what is the capital of Kazakhstan?
why is Greenland called green?
how many time zones does Russia have?
what is the driest place on earth?
which flag is not a rectangle?
is it "who" or "whom" here: the man ___ I saw?
what's a dangling modifier?
when do I use a semicolon?
lie or lay?
"less people" or "fewer people"?
is "irregardless" a word?
what is a gerund?
how do I use the subjunctive?
where does the word "salary" come from?
is it "different from" or "different than"?
what's the longest word in English?
how many letters does the Hawaiian alphabet have?
how do you pronounce "quinoa"?
what's a synonym for tired?
what's the opposite of nostalgia?
translate "see you at the station" into Italian
how do you say good night in Korean?
translate into Spanish: my brother is an engineer
what's the German for butterfly?
translate this to plain English: res ipsa loquitur
what does "per aspera ad astra" mean?
how do I write my name in Arabic? it's Daniel
translate "break a leg" into Portuguese
what does "schadenfreude" mean?
how do you say cheers in Hungarian?
is "sobremesa" translatable?
say "I am hungry" in five languages
write a guessing game in Python
how do goroutines work?
what is ownership in Rust?
explain virtual functions in C++
difference between == and === in JavaScript
why does useEffect run twice?
how do generics work in TypeScript?
center text with css
SQL query for the second highest score
why is my index not used in Postgres?
what are the ACID properties?
redis or memcached?
nginx reverse proxy example
my docker image is 2 GB, how do I shrink it?
pod stuck in CrashLoopBackOff
rebase or merge?
I committed a password to git
ssh asks for a password every time
what does $? mean in bash?
convert all png to jpg in a folder
regex for a US zip code
how do I back up with cron?
how much test coverage is enough?
what is dependency injection?
binary search off by one
IndexError: list index out of range
ModuleNotFoundError: No module named 'pandas'
java.lang.NullPointerException at line 88
ECONNREFUSED 127.0.0.1:3306
fatal: not a git repository
Permission denied (publickey)
#REF! in my spreadsheet
how do I transpose rows in Excel?
my PC beeps three times at startup
only one earbud works
dropped my phone in water, rice or no rice?
where should I put my router?
how do I force quit on a Mac?
why does my phone stop charging at 80%?
what's 356 times 27?
1024 divided by 16
area of a circle with radius 5
how many ways to arrange 5 books?
chance of rolling two sixes
birthday paradox for 23 people
is 0.999 repeating equal to 1?
10000 at 3% for 5 years, how much?
tip of 18% on 64 dollars
1011 in decimal
255 in hex
25 celsius in fahrenheit
how tall is 6 foot 2 in cm?
acres in a hectare
derivative of x^3 sin x
integral of ln x
rank of a matrix, how?
has Goldbach's conjecture been proved?
next number: 2, 6, 12, 20
make 24 from 3, 3, 8, 8
two trains leave at 60 and 80 mph, when do they meet?
what is Bayes' theorem?
standard deviation vs variance
prove that root 2 is irrational
is a heart rate of 110 normal?
is 150 over 95 high blood pressure?
fasting sugar of 7.2, is that diabetes?
my ankle is swollen, ice or heat?
how do I stop hiccups?
why do my legs cramp at night?
can I take ibuprofen and paracetamol together?
how many days of amoxicillin?
how long after a beer can I drive?
is a stye contagious?
my baby has colic
my son still doesn't talk at two
how do I stop snoring?
how long do bruises last?
I stepped on a nail
do I need a tetanus shot?
what foods are high in iron?
how much protein do I need?
is creatine safe?
my knees click when I squat
I can't do a single pull-up
side stitch when running, why?
yoga or pilates for back pain?
how do I get water out of my ear?
does intermittent fasting work?
how long should a nap be?
what helps against seasickness?
what does a panic attack feel like?
how do I make gravy from scratch?
why did my cake sink?
how long do I roast a chicken of 4 pounds?
is it ok to refreeze meat?
how do I make sourdough starter?
my bread is too dense
how do I poach an egg?
substitute for buttermilk
how do I cook quinoa?
what goes with salmon?
how do I caramelize onions?
can I freeze cheese?
how hot should oil be for frying?
recipe for a mojito
how do I make cold brew?
my curry is too spicy
how do I get the smell of fish off my hands?
what can I cook with eggs, rice and spinach?
I feel so alone today
I failed my exam and can't tell my dad
I got laid off
my best friend is ignoring me
he blocked me everywhere
three months and I still miss her
my husband plays games all night
my mother-in-law wants to move in
my parents love my brother more
my grandpa passed away
our old dog died last night
my teenager slams doors
my daughter is being bullied
should I have a second child?
my roommate never cleans
the neighbor's dog barks all night
how do I stop being jealous?
I'm too shy to talk to people
I can't save any money
is 40 too late to change careers?
my boss yelled at me in front of everyone
I didn't get the promotion
how do I comfort a friend after a breakup?
should I lend my cousin 3000?
what do I bring to meet her parents?
how do I start with watercolors?
my sketch lines are messy
nylon or steel strings for a beginner?
is it too late to learn the violin?
how do I cast on stitches?
how do I fold a paper crane?
how many pieces do people sort in a puzzle?
are old stamps worth anything?
how do I propagate mint?
why is my succulent stretching?
how do I prune roses?
can a parrot learn 100 words?
my cat runs around at 3 am
how do I stop my puppy from biting?
what bait for carp?
how warm a sleeping bag do I need?
hiking boots or trail runners?
how do I brake on rollerblades?
string tension for a badminton racket
how do I fix my backhand?
what is a golf handicap?
how long does a diving certificate take?
how does castling work in chess?
flush or full house, which wins?
world record for the Rubik's cube
what f-stop for portraits?
why are my night photos blurry?
chords for "Let It Be"
what are the notes of a ukulele?
how old is Tom Hanks?
is Adele married?
how many Grammys does Beyonce have?
who played the Joker first?
what was Marilyn Monroe's real name?
did Elvis ever play in Europe?
how many films did Hitchcock make?
who directed Spirited Away?
is Keanu Reeves Canadian?
what is Rihanna's last name?
how tall is LeBron James?
how many rings does Michael Jordan have?
is Federer retired?
how many goals did Pele score?
who holds the 100 m world record?
how many laps in a Formula 1 race?
how many points is a touchdown?
how many sets in a women's final at Wimbledon?
what's a hat trick?
where was the first Winter Olympics?
which country has won the most World Cups?
did Arsenal win last night?
what is the infield fly rule?
how heavy is a shot put?
can I return something I wore once?
my landlord kept the deposit, what can I do?
is a handwritten will valid?
can they fire me for being sick?
how long is maternity leave?
what's the fine for running a red light?
am I liable if a guest falls in my house?
can my neighbor film my garden?
how long does a patent last?
how do I register a trademark?
someone copied my blog, what now?
can a 16 year old go to jail?
what counts as self-defense?
do I need a lawyer for small claims?
is it legal to record my boss?
best phone under 400?
which laptop for a student?
is a dishwasher worth it?
firm or soft mattress?
which stroller do you recommend?
what size TV for a small room?
are electric toothbrushes better?
noise cancelling headphones under 200
how much should I spend on a ring?
what should I check on a used car?
which sunscreen for sensitive skin?
is 8 GB of memory enough?
gift for a ten year old boy
tell me a joke about penguins
give me a pick-up line
tell me a bedtime story with a dinosaur
give me a tongue twister
give me three riddles
rock paper scissors, I pick rock
pick a number between 1 and 50
roast me
describe me in one word
pineapple on pizza, yes or no?
should tipping be banned?
is school homework useful?
should voting be mandatory?
are zoos cruel?
would you live on Mars?
is modern art really art?
do you believe in luck?
is it better to rent forever?
was life better in the nineties?
write a poem for my grandmother
write a sonnet about traffic
write a rap about coffee
write a love letter to Nina
write an apology to my neighbor about the noise
write a eulogy for my uncle
write a best man speech for Greg
write a letter to my future self
write a lost cat poster
write a limerick about Bob
write a two page essay on friendship
write an ending for my mystery novel
write a dialogue between a fox and a crow
write a menu for a tea party
write a toast for my parents' 40th anniversary
write a review for a haircut
write captions for 3 beach photos
give me a name for a twin boy and girl
name for a food truck
band name ideas
a funny name for our wifi
draw a penguin with a hat
draw a blue castle at night
design a tattoo with a swallow
make me an avatar
make a birthday card for Lily
turn my photo into a cartoon
sing happy birthday to Max
hum something
play the new Coldplay song
turn the volume to 30
lights off in the bedroom
close the curtains
start the robot vacuum
call grandma
call 555-0188
text Mike that I'm running late
reply to her "busy, later"
buy two movie tickets for Saturday
order a latte, no sugar
order flowers for 14 Oak Street
get me a taxi to the station
book the dentist for Wednesday at 3
book me a haircut with Tony
top up my phone with 20
pay my credit card
renew my gym membership
wake me up at 6:40
remind me at 8 to take my pills
remind me on March 8 to buy a gift
note: parked on level B2, spot 47
add milk and bread to the list
lunch was 12.50, write that down
navigate to the nearest gas station
read me this letter
do my homework, page 23
go to the meeting instead of me
pour me a glass of water
the thing from before
I mean the
you know, that one
if only I had
because yesterday
not the first but the
what I wanted to say is
and then she
even if
so anyway
can you just
I need a
well it depends
forget what I
hang on, let me
are the results of my blood test back?
is bed 412 going home today?
is Dr. Patel in on Tuesday?
which number is being called, mine is A037
when was my last dental cleaning?
did the X-ray of Peter Novak show anything?
is operating room 3 free?
is my prescription ready? code 6612
are my hearing aids repaired?
when is grandma's eye appointment?
how much is left on my bus card?
my badge 20881 doesn't open the door
is library card 77-310 expired?
points on my coffee card, phone ends in 9921
is my passport ready? receipt E5582
how many points are on my license?
when is the inspection of my car due?
visa application V-30991, any news?
is my wedding date at city hall confirmed? May 20
electric meter 33019, last reading
gas meter says 1288, is that right?
why is my internet cut off? account xh7702
is the plumber coming to 12 Elm Court today?
where's my pizza? the rider is called Ben
when does the cake arrive at 18 Mill Lane?
did the milkman come to number 204?
when does the moving van come?
did the courier pick up the keys? job F20391
my rank in the game, nick NightRain
what's my win rate this season?
is the skin on account lv_9981 gone?
how do I beat the boss on floor 7?
when does the guild raid start?
how many pulls until pity?
my save file 3 is gone
what's my chess rating?
how many steps did I walk today?
how long did I sleep according to my watch?
what did the scale say on Monday?
how many miles did I run this month in the app?
my streak in the language app
did I pass the bar exam? candidate F0029
SAT score of candidate 31070224
who is the teacher of class 3B?
what's for lunch at the kindergarten?
is there space left in the pottery course?
my thesis got 18% in the plagiarism check
when do the dorm lights go out in building 5?
did I win? 03 11 17 22 28 31 and 09
raffle ticket A8C21, did it win?
what's the door code of gate 3?
is the barber in on Saturday?
my nail appointment, under Tina
how is my cat at the sitter's? her name is Bean
is nanny Rosa free in June?
which photos did we pick for the album? order V339
when does Sunday mass start?
who owns the field behind the old mill?
what does the Hanged Man mean in tarot?
my love line is broken, is that bad?
Taurus horoscope for love
when does Mercury retrograde end?
INFJ and ENTP, do they match?
is 4 an unlucky number?
I dreamed I fell into a river
my right ear is burning, who's talking about me?
good day for moving house?
birth chart for May 3, 1990, 8 am
what's the wifi at grandma's?
did Ricky feed the hamster?
who ate my yogurt, the one with my name on it?
is table 9 at Luigi's free on Friday?
how long is the queue at the passport office?
did my brother land? flight BZ417
which platform does the 8:15 to Oakham leave from?
what page was I on in my book?
what was the score of Jonas's match?
what did I spend at the flea market?
when does the choir rehearse?
how many chapters are left in season 2?
which bus goes to Aunt May's?
did the jury pick song number 14?
my horse number 7, did it win?
what's the record of the Tigers this season?
`),
}
