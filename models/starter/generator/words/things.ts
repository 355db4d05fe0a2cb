/** Products, topics, books and projects, and the parts that more of them are composed of. */
import { parts, words } from './words.ts'

export const GOODS_ZH = words(`
轴承 离心泵 伺服电机 控制器 传感器 过滤器 电源模块 路由器 打印机 显示器 办公椅 保温杯 蓝牙耳机 键盘 硬盘 变频器 阀门 扫码枪 充电器 投影仪 鼠标 笔记本电脑 台式机 服务器 交换机 摄像头 对讲机 电钻 螺丝刀 扳手 电焊机 切割机 压缩机 空调 冰箱 洗衣机 微波炉 电饭煲
电磁炉 吹风机 吸尘器 净水器 加湿器 除湿机 空气净化器 台灯 吊灯 筒灯 灯带 插座 开关 网线 电缆 光纤 水管 角阀 水龙头 花洒 马桶 瓷砖 地板 涂料 腻子 水泥 钢筋 石膏板 玻璃胶 防水卷材 木门 铝合金窗 保险柜 货架 托盘 叉车 纸箱 胶带 气泡膜 打包机 标签纸 碳带 硒鼓
墨盒 A4纸 文件夹 订书机 签字笔 白板 便签 计算器 碎纸机 考勤机 工牌 雨衣 雨伞 安全帽 手套 口罩 防护服 护目镜 劳保鞋 急救箱 灭火器 烟雾报警器 羽绒服 衬衫 牛仔裤 T恤 卫衣 运动鞋 皮鞋 帆布包 行李箱 围巾 帽子 袜子 床单 被子 枕头 毛巾 窗帘 地毯 沙发 餐桌 书柜 衣柜
绿茶 红茶 普洱 咖啡豆 矿泉水 果汁 酸奶 牛奶 奶粉 饼干 巧克力 薯片 坚果礼盒 月饼 粽子 大米 面粉 食用油 酱油 陈醋 白酒 红酒 啤酒 火腿 腊肠 速冻水饺 方便面 蜂蜜 枸杞 红枣 苹果 橙子 香蕉 洗发水 沐浴露 牙膏 洗衣液 洗洁精 抽纸 湿巾 面膜 口红 粉底液 防晒霜 香水
血压计 体温计 血糖仪 轮椅 制氧机 听诊器 注射器 纱布 酒精 创可贴 奶瓶 纸尿裤 婴儿车 积木 拼图 遥控车 篮球 足球 羽毛球拍 跑步机 哑铃 瑜伽垫 帐篷 睡袋 自行车 电动车 轮胎 机油 雨刮器 火花塞 刹车片 行车记录仪 车载充电器 无人机 平板电脑 智能手表 手环 音箱 麦克风 U盘
内存条 主板 显卡 固态硬盘 电池 充电宝 数据线 手机壳 钢化膜 三脚架 相机 镜头 热水器 油烟机 燃气灶 洗碗机 烤箱 榨汁机 电风扇 取暖器 电热毯 减速机 液压缸 气缸 电磁阀 继电器 接触器 断路器 变压器 电容 电阻 芯片 单片机 PLC 触摸屏 编码器 联轴器 齿轮 链条 皮带 弹簧 密封圈
`)
export const GOODS_ADJECTIVES = words(
  `智能 便携式 工业级 迷你 家用 商用 高压 低噪 不锈钢 防水 加厚 进口 国产 无线 折叠 静音 大容量 轻型 重型 节能 经典 旗舰 青春 专业 儿童 户外 车载 数字 双层 全自动`,
)
export const GOODS_SUFFIXES = words(
  `Pro Max Plus Lite Air S X 2 3 升级版 标准版 旗舰款 基础款 A型 B型 C型 二代 三代 经典款 豪华版`,
)

export const GOODS_EN = parts(
  `bearing|centrifugal pump|servo motor|controller|sensor|filter|power supply|router|printer|monitor|office chair|thermos|headset|keyboard|hard drive|inverter|valve|barcode scanner|charger|projector|mouse|laptop|desktop computer|server|network switch|webcam|walkie-talkie|power drill|screwdriver|wrench|welder|saw|compressor|air conditioner|fridge|washing machine|microwave|rice cooker|hair dryer|vacuum cleaner|humidifier|desk lamp|light bulb|socket|extension cord|cable|water pipe|faucet|shower head|tile|paint|cement|door lock|safe|shelf|pallet|forklift|cardboard box|packing tape|label roll|toner|ink cartridge|copy paper|folder|stapler|ballpoint pen|whiteboard|sticky notes|calculator|shredder|badge|raincoat|umbrella|hard hat|work gloves|face mask|safety goggles|work boots|first aid kit|fire extinguisher|smoke detector|down jacket|shirt|jeans|hoodie|running shoes|backpack|suitcase|scarf|socks|bed sheet|pillow|towel|curtain|carpet|sofa|dining table|bookcase|wardrobe|green tea|coffee beans|mineral water|orange juice|yogurt|milk powder|cookies|chocolate|potato chips|mixed nuts|rice|flour|olive oil|soy sauce|red wine|beer|honey|apples|oranges|shampoo|body wash|toothpaste|detergent|tissues|sunscreen|perfume|thermometer|glucose meter|wheelchair|stethoscope|syringe|gauze|baby bottle|stroller|building blocks|puzzle|basketball|tennis racket|treadmill|dumbbell|yoga mat|tent|sleeping bag|bicycle|scooter|tire|engine oil|wiper blade|spark plug|brake pad|dash cam|drone|tablet|smartwatch|speaker|microphone|USB stick|memory module|graphics card|battery|power bank|phone case|tripod|camera|lens|water heater|range hood|dishwasher|oven|blender|fan|gearbox|hydraulic cylinder|solenoid valve|relay|circuit breaker|transformer|capacitor|resistor|encoder|coupling|gear|belt|spring|gasket`,
)
export const GOODS_ADJECTIVES_EN = words(
  `smart portable industrial mini compact heavy-duty silent stainless waterproof wireless foldable large classic premium outdoor digital automatic steel black white red blue green wooden ergonomic`,
)

export const TOPICS_ZH = words(`
违约金 付款 保密 管辖 争议解决 交付 交付期限 验收 质保 质量标准 保修期 售后服务 知识产权 知识产权归属 解除 终止 续约 不可抗力 赔偿 赔偿上限 责任限制 定金 预付款 尾款 发票 税费 运输 运费 包装 所有权转移 风险转移 逾期 逾期付款 逾期交货 利息 滞纳金 价格调整 最低采购量 独家 竞业限制 转让 分包
通知 送达 适用法律 仲裁 诉讼 生效 有效期 合同期限 押金 租金 租金递增 维修 装修 转租 提前退租 水电费 物业费 保险 审计 数据保护 个人信息 源代码 源码交付 需求变更 里程碑 上线 试运行 培训 维护 响应时间 服务级别 停机 备份 退货 换货 召回 检验 抽检 样品 交货地点 数量误差 付款方式 付款期限 结算 对账 返利
返点 折扣 保证金 担保 连带责任 违约责任 违约 单方解除 终止条件 自动续期 保密期限 保密义务 例外情形 返还 销毁 人员更换 驻场 差旅费 加班 工期 延期 误工 安全生产 环保 商标 专利 署名 授权范围 许可 用户数 部署 接口 性能 漏洞修复 第三方组件 开源 陈述与保证 反商业贿赂 廉洁 完整协议 修订 附件 语言
年假 病假 婚假 产假 陪产假 丧假 调休 考勤 迟到 请假流程 报销标准 出差补贴 住宿标准 餐补 交通费 加班费 试用期 转正 离职 交接 晋升 绩效考核 社保 公积金 体检 团建 培训费 工装 用车 会议室预订 门禁 访客 保安 消防 固定资产 借款 备用金 印章 用印 合同审批 采购流程 招标 供应商准入 密码 远程办公 信息安全
`)
export const TOPICS_EN = parts(
  `payment terms|late payment|liability cap|limitation of liability|confidentiality|termination|governing law|jurisdiction|arbitration|dispute resolution|warranty|warranty period|delivery|delivery time|late delivery|acceptance|force majeure|indemnity|intellectual property|ownership of source code|assignment|subcontracting|renewal|automatic renewal|notice period|notices|insurance|audit rights|data protection|personal data|service levels|response time|downtime|maintenance|support hours|training|penalties|liquidated damages|interest|deposit|advance payment|invoicing|taxes|shipping costs|packaging|title|transfer of risk|returns|recalls|inspection|samples|minimum order|exclusivity|non-compete|non-solicitation|price adjustment|discounts|rebates|rent|rent increase|repairs|subletting|early termination|utilities|change requests|milestones|go-live|backups|license scope|number of users|open source|third-party components|warranties|anti-bribery|entire agreement|amendments|term|effective date|severability|survival|return of documents|destruction of information|exceptions|travel expenses|key personnel|overtime|safety|trademarks|patents|publicity|waiver|counterparts|annual leave|sick leave|parental leave|business travel|expense claims|remote work|dress code|passwords|visitors|parking|company cars|performance reviews|probation|resignation|overtime pay|public holidays|fire safety|data backup|purchasing approval|gifts|social media|mobile phones|meeting rooms|expense limits|per diem|hotel rates|onboarding|offboarding`,
)

export const BOOKS_ZH = words(`
红楼梦 西游记 三国演义 水浒传 活着 三体 平凡的世界 围城 边城 骆驼祥子 茶馆 呐喊 彷徨 朝花夕拾 白鹿原 废都 蛙 红高粱 檀香刑 尘埃落定 长恨歌 兄弟 许三观卖血记 黄金时代 我与地坛 城南旧事 倾城之恋 半生缘 家 春 秋 雷雨 日出 子夜 百年孤独 霍乱时期的爱情 老人与海 了不起的盖茨比 追风筝的人
小王子 月亮与六便士 人间失格 挪威的森林 海边的卡夫卡 解忧杂货店 白夜行 嫌疑人X的献身 福尔摩斯探案集 东方快车谋杀案 无人生还 傲慢与偏见 简爱 呼啸山庄 双城记 悲惨世界 巴黎圣母院 红与黑 基督山伯爵 安娜卡列尼娜 战争与和平 罪与罚 局外人 鼠疫 变形记 城堡 动物农场 美丽新世界 瓦尔登湖 人类简史
未来简史 枪炮病菌与钢铁 万历十五年 明朝那些事儿 史记 资治通鉴 论语 道德经 孙子兵法 国富论 资本论 思考快与慢 影响力 原则 穷查理宝典 从优秀到卓越 精益创业 高效能人士的七个习惯 时间简史 宇宙 自私的基因 物种起源 昆虫记 算法导论 代码大全 深入理解计算机系统 设计模式 人月神话 重构 代码整洁之道 机器学习 统计学习方法
`)
export const BOOKS_EN = parts(
  `Pride and Prejudice|Great Expectations|Moby Dick|War and Peace|The Great Gatsby|Brave New World|Animal Farm|Lord of the Flies|Jane Eyre|Wuthering Heights|Dracula|Frankenstein|The Hobbit|Dune|Neuromancer|Foundation|The Martian|Project Hail Mary|Sapiens|Thinking, Fast and Slow|Deep Work|Atomic Habits|Clean Code|The Pragmatic Programmer|Refactoring|Design Patterns|The Lean Startup|Zero to One|Good to Great|Educated|Becoming|Walden|The Odyssey|The Iliad|Don Quixote|Ulysses|Middlemarch|Emma|Persuasion|Oliver Twist|Bleak House|The Stranger|The Plague|The Trial|Siddhartha|Norwegian Wood|Beloved|Rebecca|The Road|Gone Girl|The Silent Patient|Circe|Normal People|The Overstory|The Night Circus|Cloud Atlas|Never Let Me Go|The Remains of the Day|Life of Pi|The Kite Runner`,
)

export const PROJECT_PARTS_ZH = words(`
北极星 凤凰 长城 启航 蓝鲸 天眼 猎户座 灯塔 银河 麒麟 鲲鹏 雪豹 磐石 彩虹 朝阳 星火 飞鱼 雄鹰 金盾 晨曦 橙子 木兰 昆仑 泰山 黄河 长江 青松 白鹭 海豚 红杉 极光 量子 天枢 玄武 朱雀 青龙 白虎 火种 曙光 春雷 智慧园区 新官网 数据中台 会员系统 仓库改造 二期厂房 办公楼装修 海外拓展 供应链优化 电商平台
客户门户 移动办公 ERP升级 CRM迁移 小程序 生产线自动化 光伏电站 污水处理 冷链物流 门店数字化 财务共享 智能客服 官网改版 年会 品牌焕新 设备巡检 安防监控 质量追溯 培训平台 云迁移 数据大屏 无人仓 充电桩 直播基地 研发中心 总部大楼 员工宿舍 食堂改造 园区绿化
`)
export const PROJECT_PARTS_EN = words(
  `Phoenix Atlas Apollo Mercury Orion Titan Everest Falcon Nova Aurora Lighthouse Blueprint Horizon Odyssey Catalyst Pathfinder Compass Granite Kraken Mosaic Nimbus Pegasus Quasar Raptor Sequoia Trident Umbra Voyager Willow Zephyr Beacon Cascade Driftwood Ember Firefly Glacier Hummingbird Ironclad Jupiter Keystone`,
)

export const ENGLISH_SYLLABLES = words(
  `ba be bo bri ca ce cla co cra da de di dor dra el en fa fen fi fla gar ge glo gra ha hel ho in ja jo ka kel ki kra la le lin lo lu ma mel mi mon mor na ne nor o pa per pi pla pra qua ra ren ri ro sa sel sha si sol sta ta tel ti tor tra u va ve vi vol wa wen wi xa ya yo za ze zo`,
)
