/** Parts that the names of people and companies are composed of. */
import { words } from './words.ts'

export const SURNAMES = words(`
王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆
郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 焦 向 柳 邢 路 岳 齐 梅 莫 庄 辛 管 祝
左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 欧阳 司马 上官 诸葛 东方 皇甫 尉迟 慕容 司徒 夏侯
`)
export const GIVEN = [
  ...`
伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰华红玲飞宇浩鑫波斌健建国志文博思远海燕立群栋婷嘉豪一鸣春梅永康佳怡欣雨桐子轩浩然梓涵琪晓东俊辉凯峰雪莹慧琳倩薇颖洁丹璐瑶晨曦阳昊天睿泽诗涵可馨
若彤梦宁萱悦心雅楠帆航旭亮庆祥瑞福德仁义礼智信忠孝诚恒毅坚振兴安邦定胜利达成功绍基承继光宗耀祖锦绣珍珠玉翠菊莲荷芬芝蓉莉芸茜蕾蓓薰苗青松柏林森木楠桦枫柳彬炎焱煜炜烨灿熙昱晟晖昕旻景星辰云
岚岩山川江河湖洋润泉淼沛澜涵清澄洁湛深渊千万亿兆百里程鹏飞龙虎骏骥翔雁鸿鹤凤凰麟维纪纲经纬绍绪编章书画琴棋韵音乐歌赋词颂雯霖露霜雷震巍
`,
].filter((character) => character.trim() !== '')

export const FIRST_NAMES = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan
Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Henry Adam Nathan Peter Zachary Kyle Walter Harold
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia
Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Emma Samantha Katherine Christine Rachel Carolyn Janet Catherine Maria Heather Diane Olivia Julie Joyce Victoria Kelly Christina Joan Evelyn Lauren
Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Sara Janice Marie Julia Heather Chloe Grace Amber Sophia Isabella Natalie Charlotte Lily Zoe Lucas Ethan Noah Liam Mason Logan Oliver Elijah
Leo Hugo Oscar Felix Max Ivan Omar Ali Yusuf Raj Priya Anita Sanjay Kenji Yuki Hiro Mei Wei Ling Chen Lars Sven Ingrid Olga Dmitri Pablo Carlos Diego Lucia Elena Marco Giulia Pierre Claire Anton Klaus
`)
export const LAST_NAMES = words(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis
Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes
Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price
Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham Wallace Reynolds Schmidt Weber Mueller
Fischer Wagner Becker Hoffmann Koch Rossi Ferrari Bianchi Dubois Laurent Bernard Petit Ivanov Petrov Novak Kowalski Nielsen Hansen Larsen Johansson Lindqvist Tanaka Suzuki Watanabe Sato Ito Park Choi Singh Khan
`)

export const FIRM_PLACES = words(
  `上海 北京 广州 深圳 杭州 苏州 南京 成都 重庆 武汉 西安 天津 青岛 宁波 无锡 厦门 福建 浙江 江苏 广东 山东 四川 湖北 湖南 河南 东莞 佛山 昆山 常州 合肥 大连 沈阳 珠海 中山 嘉兴`,
)
export const FIRM_NAMES = words(`
恒信 瑞丰 华腾 金石 东旭 远航 天成 博睿 宏图 盛达 中科 龙源 海纳 鼎新 凯越 润泽 佳禾 世联 迅达 正泽 联创 启明 星辰 安泰 宝盛 诚信 大洋 德邦 富瑞 冠华 国泰 豪迈 和顺 华夏 汇通 吉祥 嘉诚 江海 金桥 京华 九州 巨力 科达 坤元
蓝海 乐天 立信 利达 良友 隆盛 美嘉 明远 南方 欧亚 鹏程 普惠 祺瑞 千里 庆丰 仁和 荣昌 锐捷 三江 尚品 神州 顺达 泰和 腾飞 天元 同创 万通 伟业 文德 五洲 西子 祥云 新纪元 信达 兴业 旭日 雅居 阳光 一诺 亿通 益民 银河 永安 优创 宇通
元亨 跃进 云帆 泽润 展鹏 长城 昭阳 振华 正大 志高 智联 中天 众诚 卓越 紫光 佰维 晨光 澄宇 驰骋 川渝 丹枫 东方红 飞鸿 丰源 光华 海川 瀚海 弘毅 鸿基 华宇 辉煌 吉利达 建邦 锦江 聚能 康宁 朗润 麦田 慕思 牧野 诺德 奇正 青禾 日盛 若水 赛维
`)
export const FIRM_TRADES = words(
  `机电 科技 商贸 物流 电子 建材 食品 化工 医疗器械 包装 软件 纺织 光电 五金 贸易 信息技术 智能装备 自动化 新能源 环保 生物 医药 机械 模具 印刷 家具 汽车配件 传媒 广告 咨询 建设 装饰 餐饮 服饰 教育 网络 仪器 半导体 供应链 实业 电气 照明 材料 精密制造 农业 酒店管理 金属制品`,
)
export const FIRM_FORMS = words(
  `有限公司 有限公司 有限公司 股份有限公司 有限责任公司 集团 公司 集团有限公司 厂`,
)

export const FIRM_WORDS_EN = words(`
Acme Apex Atlas Aurora Beacon Bluewave Brightline Canyon Cedar Cobalt Compass Copper Crescent Crown Delta Eastgate Echo Ember Everest Falcon Fairview Foxglove Frontier Galaxy Glacier Granite Greenfield Harbor Helix
Highland Horizon Hudson Imperial Ironwood Juniper Keystone Kingfisher Lakeshore Lantern Liberty Lumen Magnolia Maple Meridian Metro Monarch Nimbus Northstar Oakridge Oasis Olympus Onyx Orion Pacific Paragon
Phoenix Pinnacle Pioneer Polaris Prairie Quantum Quartz Raven Redwood Ridgeway Riverbend Sapphire Sierra Silverline Solstice Sparrow Sterling Summit Sunrise Tempest Terra Titan Trident Tundra Union Vanguard
Vector Venture Vertex Vista Westbrook Whitestone Willow Zenith Zephyr Hartmann Lindberg Okafor Castellan Bergstrom Whitfield Thornton Ashford Langley Kessler Novotny Ferrant Delacroix Montague Harlow Pemberton
`)
export const FIRM_TRADES_EN = words(
  `Systems Technologies Logistics Foods Trading Industries Electronics Consulting Partners Solutions Software Medical Textiles Motors Energy Packaging Holdings Media Tools Design Labs Robotics Supply Materials Instruments Chemicals Pharma Furniture Printing Shipping`,
)
export const FIRM_FORMS_EN = [
  'Ltd',
  'Inc',
  'LLC',
  'GmbH',
  'Corp',
  'Group',
  'Co',
  'Co., Ltd',
  'Inc.',
  'Inc.',
  'Ltd.',
  'Co.',
  'Corp.',
  'Co., Ltd.',
  'Group Inc.',
  'S.A.',
  'S.p.A.',
  'B.V.',
  'Pty. Ltd.',
  'e.V.',
  'Bros.',
  'L.P.',
  '',
  '',
  '',
  '',
]

export const DEPARTMENTS_ZH = words(`
销售部 市场部 财务部 人事部 人力资源部 行政部 研发部 技术部 采购部 生产部 质检部 品控部 仓储部 物流部 客服部 法务部 运营部 产品部 设计部 工程部 售后部 信息部 IT部 公关部 品牌部 战略部 投资部 审计部 安全部 海外部 电商部 大客户部 渠道部 测试部 运维部
总经办 董事会办公室 培训部 后勤部 设备部 计划部 华东区 华南区 华北区 西南区 一车间 二车间 三车间 装配车间 注塑车间 实验室 数据部 内容部 直播部 招商部 工会 党办 基建部 外贸部 能源部 合规部 风控部 项目部 财务共享中心 客户成功部 算法组 前端组 后端组
`)
export const DEPARTMENTS_EN = words(
  `Sales Marketing Finance HR Legal Engineering Operations Procurement Logistics Support Design Research Product Security IT Accounting Production Quality Warehouse Facilities Compliance Training Analytics Administration Purchasing Maintenance Communications Strategy Audit Payroll`,
).concat([
  'Human Resources',
  'Customer Service',
  'Customer Success',
  'Business Development',
  'Public Relations',
  'Data Science',
  'Quality Assurance',
  'Field Service',
  'Key Accounts',
  'Export Sales',
])
