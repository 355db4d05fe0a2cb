/** Cities, countries, streets and currencies, in Chinese and English. */
import { parts, words } from './words.ts'

export const CITIES_ZH = words(`
北京 上海 广州 深圳 杭州 南京 苏州 成都 重庆 武汉 西安 天津 长沙 郑州 青岛 沈阳 大连 厦门 福州 宁波 无锡 合肥 昆明 哈尔滨 长春 济南 佛山 东莞 南宁 贵阳
石家庄 太原 南昌 兰州 海口 三亚 乌鲁木齐 拉萨 西宁 银川 呼和浩特 包头 温州 嘉兴 绍兴 金华 台州 湖州 衢州 丽水 舟山 常州 南通 扬州 徐州 镇江 泰州 盐城 淮安 连云港
宿迁 芜湖 马鞍山 安庆 蚌埠 阜阳 黄山 滁州 铜陵 六安 泉州 漳州 莆田 龙岩 三明 南平 宁德 赣州 九江 上饶 景德镇 吉安 宜春 抚州 萍乡 新余 鹰潭 烟台 威海 潍坊
淄博 临沂 济宁 泰安 德州 聊城 滨州 菏泽 日照 枣庄 东营 洛阳 开封 南阳 新乡 安阳 许昌 平顶山 信阳 焦作 商丘 周口 驻马店 漯河 三门峡 濮阳 鹤壁 宜昌 襄阳 荆州
黄石 十堰 孝感 荆门 鄂州 黄冈 咸宁 随州 恩施 株洲 湘潭 衡阳 岳阳 常德 郴州 邵阳 益阳 娄底 怀化 永州 张家界 吉首 珠海 汕头 惠州 中山 江门 湛江 肇庆 茂名
梅州 清远 韶关 揭阳 潮州 阳江 河源 云浮 汕尾 柳州 桂林 梧州 北海 玉林 钦州 百色 贵港 河池 防城港 贺州 来宾 崇左 儋州 文昌 琼海 绵阳 德阳 宜宾 泸州 南充
乐山 达州 自贡 攀枝花 广元 遂宁 内江 眉山 广安 雅安 巴中 资阳 西昌 遵义 六盘水 安顺 毕节 铜仁 凯里 都匀 曲靖 大理 丽江 玉溪 保山 昭通 普洱 临沧 楚雄 蒙自
景洪 香格里拉 宝鸡 咸阳 渭南 延安 榆林 汉中 安康 商洛 铜川 天水 酒泉 嘉峪关 张掖 武威 白银 庆阳 平凉 定西 敦煌 格尔木 德令哈 石嘴山 吴忠 中卫 固原 喀什 伊宁 库尔勒
克拉玛依 吐鲁番 哈密 阿克苏 石河子 昌吉 和田 阿勒泰 塔城 赤峰 鄂尔多斯 通辽 呼伦贝尔 满洲里 乌海 锡林浩特 唐山 保定 秦皇岛 邯郸 邢台 沧州 廊坊 承德 张家口 衡水 大同 阳泉 长治 晋城
运城 临汾 晋中 吕梁 朔州 忻州 吉林 四平 通化 延吉 白山 松原 白城 辽源 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 齐齐哈尔 牡丹江 佳木斯 大庆
鸡西 绥化 黑河 鹤岗 双鸭山 伊春 七台河 漠河 香港 澳门 台北 高雄 台中 台南 新竹 昆山 义乌 张家港 常熟 江阴 慈溪 晋江 石狮 都江堰 阆中 瑞丽 婺源 凤凰 平遥 乌镇
东京 大阪 京都 名古屋 札幌 横滨 福冈 首尔 釜山 曼谷 清迈 普吉 新加坡 吉隆坡 雅加达 马尼拉 河内 胡志明市 岘港 金边 仰光 新德里 孟买 班加罗尔 加德满都 科伦坡 迪拜 多哈 利雅得 德黑兰
伊斯坦布尔 特拉维夫 开罗 内罗毕 开普敦 约翰内斯堡 莫斯科 圣彼得堡 伦敦 曼彻斯特 爱丁堡 巴黎 里昂 马赛 柏林 慕尼黑 法兰克福 汉堡 马德里 巴塞罗那 里斯本 罗马 米兰 威尼斯 佛罗伦萨 维也纳 布拉格 布达佩斯 华沙 雅典
阿姆斯特丹 布鲁塞尔 苏黎世 日内瓦 斯德哥尔摩 奥斯陆 哥本哈根 赫尔辛基 雷克雅未克 都柏林 纽约 洛杉矶 旧金山 芝加哥 西雅图 波士顿 华盛顿 休斯顿 迈阿密 拉斯维加斯 丹佛 亚特兰大 费城 多伦多 温哥华 蒙特利尔 墨西哥城 里约热内卢 圣保罗 利马
布宜诺斯艾利斯 圣地亚哥 波哥大 悉尼 墨尔本 布里斯班 珀斯 奥克兰 惠灵顿 阿拉木图 塔什干 乌兰巴托 平壤 万象 檀香山 关岛 基辅 明斯克 贝尔格莱德 索非亚 布加勒斯特 萨格勒布 卡萨布兰卡 阿布扎比 卡拉奇 达卡
`)

export const CITIES_EN = words(`
Beijing Shanghai Guangzhou Shenzhen Hangzhou Nanjing Suzhou Chengdu Chongqing Wuhan Xi'an Tianjin Changsha Zhengzhou Qingdao Shenyang Dalian Xiamen Fuzhou Ningbo
Wuxi Hefei Kunming Harbin Changchun Jinan Foshan Dongguan Nanning Guiyang Shijiazhuang Taiyuan Nanchang Lanzhou Haikou Sanya Urumqi Lhasa Xining Yinchuan Hohhot
Wenzhou Jiaxing Shaoxing Zhuhai Huizhou Zhongshan Guilin Lijiang Dali Yangzhou Xuzhou Yantai Weifang Luoyang Kaifeng Yichang Zhuzhou Mianyang Zunyi Tangshan Baoding
Tokyo Osaka Kyoto Nagoya Sapporo Yokohama Fukuoka Seoul Busan Bangkok Singapore Jakarta Manila Hanoi Taipei Kaohsiung Macau Mumbai Delhi Bangalore Chennai Kolkata
Kathmandu Colombo Dubai Doha Riyadh Tehran Istanbul Ankara Cairo Nairobi Lagos Johannesburg Casablanca Moscow London Manchester Birmingham Liverpool Edinburgh Glasgow
Bristol Leeds Cardiff Paris Lyon Marseille Toulouse Bordeaux Nice Berlin Munich Frankfurt Hamburg Cologne Stuttgart Dresden Madrid Barcelona Seville Valencia Lisbon
Porto Rome Milan Venice Florence Naples Turin Vienna Salzburg Prague Budapest Warsaw Krakow Athens Amsterdam Rotterdam Brussels Antwerp Zurich Geneva Basel Stockholm
Gothenburg Oslo Bergen Copenhagen Helsinki Reykjavik Dublin Cork Toronto Vancouver Montreal Calgary Ottawa Chicago Seattle Boston Houston Dallas Austin Denver Miami
Atlanta Philadelphia Phoenix Portland Detroit Minneapolis Baltimore Pittsburgh Cleveland Orlando Tampa Nashville Memphis Charlotte Sacramento Honolulu Anchorage Havana
Bogota Lima Quito Santiago Montevideo Sydney Melbourne Brisbane Perth Adelaide Auckland Wellington Christchurch Almaty Tashkent Kyiv Minsk Belgrade Sofia Bucharest
Zagreb Ljubljana Riga Vilnius Tallinn Malmo Lausanne Grenoble Utrecht Leipzig Nuremberg Bologna Palermo Malaga Granada Aberdeen Oxford Cambridge Sheffield Nottingham
`).concat([
  'New York',
  'Los Angeles',
  'San Francisco',
  'San Diego',
  'Las Vegas',
  'Washington DC',
  'New Orleans',
  'Salt Lake City',
  'Kansas City',
  'St. Louis',
  'Hong Kong',
  'Kuala Lumpur',
  'Ho Chi Minh City',
  'New Delhi',
  'Tel Aviv',
  'Abu Dhabi',
  'Cape Town',
  'Mexico City',
  'Rio de Janeiro',
  'Sao Paulo',
  'Buenos Aires',
  'Saint Petersburg',
  'The Hague',
  'Den Haag',
  'Chiang Mai',
  'Da Nang',
  'Phnom Penh',
  'Addis Ababa',
  'Quebec City',
  'San Jose',
  'Fort Worth',
  'El Paso',
  'Palo Alto',
  'Santa Fe',
  'Gold Coast',
])

export const COUNTRIES_ZH = words(`
中国 日本 韩国 美国 英国 法国 德国 意大利 西班牙 葡萄牙 俄罗斯 印度 巴西 加拿大 澳大利亚 新西兰 泰国 越南 新加坡 马来西亚 印度尼西亚 菲律宾 柬埔寨 老挝 缅甸 尼泊尔 斯里兰卡 巴基斯坦 孟加拉国 蒙古 哈萨克斯坦
乌兹别克斯坦 伊朗 伊拉克 沙特阿拉伯 阿联酋 卡塔尔 科威特 以色列 土耳其 埃及 摩洛哥 南非 肯尼亚 尼日利亚 埃塞俄比亚 坦桑尼亚 加纳 墨西哥 阿根廷 智利 秘鲁 哥伦比亚 古巴 乌拉圭 厄瓜多尔 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 冰岛
爱尔兰 波兰 捷克 匈牙利 奥地利 希腊 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛文尼亚 斯洛伐克 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 卢森堡 马耳他 塞浦路斯 约旦 黎巴嫩 阿曼 马尔代夫 文莱 斐济
`)

export const COUNTRIES_EN = words(`
China Japan Korea Germany France Italy Spain Portugal Russia India Brazil Canada Australia Thailand Vietnam Singapore Malaysia Indonesia Cambodia Laos Myanmar Nepal
Pakistan Bangladesh Mongolia Kazakhstan Uzbekistan Iran Iraq Qatar Kuwait Israel Turkey Egypt Morocco Kenya Nigeria Ethiopia Tanzania Ghana Mexico Argentina Chile Peru
Colombia Cuba Uruguay Ecuador Belgium Switzerland Sweden Norway Denmark Finland Iceland Ireland Poland Hungary Austria Greece Romania Bulgaria Serbia Croatia Slovenia
Slovakia Ukraine Belarus Lithuania Latvia Estonia Luxembourg Malta Cyprus Jordan Lebanon Oman Brunei Fiji
`).concat([
  'the United States',
  'the United Kingdom',
  'South Korea',
  'South Africa',
  'New Zealand',
  'Saudi Arabia',
  'Sri Lanka',
  'the Netherlands',
  'the Philippines',
  'Czech Republic',
  'Costa Rica',
  'Puerto Rico',
])

export const CURRENCIES_ZH = words(
  `人民币 美元 欧元 日元 英镑 港币 韩元 泰铢 新加坡元 澳元 加元 瑞士法郎 卢布 印度卢比 越南盾 林吉特 澳门元 新台币 菲律宾比索 墨西哥比索 里拉 兰特 迪拉姆 瑞典克朗 挪威克朗 丹麦克朗 新西兰元 巴西雷亚尔 USD EUR JPY GBP HKD KRW THB SGD AUD CAD CHF`,
)
export const CURRENCIES_EN = words(
  `USD EUR JPY GBP CNY HKD KRW THB SGD AUD CAD CHF RUB INR VND MYR TWD PHP MXN TRY ZAR AED SEK NOK DKK NZD BRL PLN CZK HUF ILS SAR IDR EGP ARS CLP COP dollars euros yen pounds yuan rubles rupees francs won baht pesos`,
)

export const STREETS_ZH = words(`
中山路 人民路 解放路 建设路 和平路 南京路 北京路 长江路 黄河路 文化路 新华路 朝阳路 光明路 胜利路 友谊路 延安路 淮海路 四川路 复兴路 五四路 工业大道 迎宾大道 滨江大道 科技大道 世纪大道 深南大道 天府大道 珠江路 钱塘路
学院路 民族大道 团结路 幸福路 振兴路 青年路 环城路 湖滨路 海滨路 公园路 大学路 花园路 新兴路 兴业路 创业路 金融街 王府井 西单 观音桥 春熙路 宽窄巷子 鼓楼 夫子庙 南锣鼓巷 张江路 漕河泾 望京 中关村 国贸 五道口 陆家嘴 徐家汇
虹桥 静安寺 珠江新城 天河路 白云大道 福田 南山 罗湖 西溪 滨江 武林 钟楼 小寨 光谷 江汉路 五一广场 解放碑 三里屯 亦庄 松江 青浦 嘉定 宝安 龙岗 番禺 萧山 余杭 姑苏 相城 江宁 浦口
`)
export const STREETS_EN = words(
  `Broadway Lakeside Riverside Highgate Northgate Oakwood Kingsway Brookfield Westfield Eastwood`,
).concat(
  [
    'Main',
    'Oak',
    'Maple',
    'Elm',
    'Park',
    'Pine',
    'Cedar',
    'Lake',
    'Hill',
    'Church',
    'Mill',
    'Station',
    'Bridge',
    'King',
    'Queen',
    'Market',
    'Harbor',
    'River',
    'Spring',
    'Garden',
    'Union',
    'Baker',
    'Victoria',
    'Franklin',
    'Lincoln',
    'Jefferson',
  ].flatMap((name) => [`${name} Street`, `${name} Road`, `${name} Avenue`]),
)

/** Chinese names of cities, by their English ones in small letters. */
export const CHINESE_NAMES: Record<string, string> = Object.fromEntries(
  parts(
    `beijing=北京|shanghai=上海|guangzhou=广州|shenzhen=深圳|hangzhou=杭州|nanjing=南京|suzhou=苏州|chengdu=成都|chongqing=重庆|wuhan=武汉|xi'an=西安|tianjin=天津|changsha=长沙|zhengzhou=郑州|qingdao=青岛|shenyang=沈阳|dalian=大连|xiamen=厦门|fuzhou=福州|ningbo=宁波|wuxi=无锡|hefei=合肥|kunming=昆明|harbin=哈尔滨|changchun=长春|jinan=济南|foshan=佛山|dongguan=东莞|nanning=南宁|guiyang=贵阳|shijiazhuang=石家庄|taiyuan=太原|nanchang=南昌|lanzhou=兰州|haikou=海口|sanya=三亚|urumqi=乌鲁木齐|lhasa=拉萨|xining=西宁|yinchuan=银川|hohhot=呼和浩特|wenzhou=温州|jiaxing=嘉兴|shaoxing=绍兴|zhuhai=珠海|huizhou=惠州|zhongshan=中山|guilin=桂林|lijiang=丽江|dali=大理|yangzhou=扬州|xuzhou=徐州|yantai=烟台|luoyang=洛阳|tokyo=东京|osaka=大阪|kyoto=京都|seoul=首尔|busan=釜山|bangkok=曼谷|singapore=新加坡|jakarta=雅加达|manila=马尼拉|hanoi=河内|taipei=台北|mumbai=孟买|dubai=迪拜|doha=多哈|istanbul=伊斯坦布尔|cairo=开罗|nairobi=内罗毕|moscow=莫斯科|london=伦敦|manchester=曼彻斯特|edinburgh=爱丁堡|paris=巴黎|lyon=里昂|berlin=柏林|munich=慕尼黑|frankfurt=法兰克福|hamburg=汉堡|madrid=马德里|barcelona=巴塞罗那|lisbon=里斯本|rome=罗马|milan=米兰|venice=威尼斯|vienna=维也纳|prague=布拉格|budapest=布达佩斯|warsaw=华沙|athens=雅典|amsterdam=阿姆斯特丹|brussels=布鲁塞尔|zurich=苏黎世|geneva=日内瓦|stockholm=斯德哥尔摩|oslo=奥斯陆|copenhagen=哥本哈根|helsinki=赫尔辛基|dublin=都柏林|toronto=多伦多|vancouver=温哥华|montreal=蒙特利尔|chicago=芝加哥|seattle=西雅图|boston=波士顿|houston=休斯顿|miami=迈阿密|atlanta=亚特兰大|lima=利马|sydney=悉尼|melbourne=墨尔本|perth=珀斯|auckland=奥克兰|new york=纽约|los angeles=洛杉矶|san francisco=旧金山|hong kong=香港|kuala lumpur=吉隆坡|new delhi=新德里|cape town=开普敦|mexico city=墨西哥城|las vegas=拉斯维加斯|washington dc=华盛顿`,
  ).map((pair) => pair.split('=') as [string, string]),
)
