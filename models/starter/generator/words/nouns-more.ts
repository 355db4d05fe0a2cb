/** More things that companies keep records of; in the format that `nouns.ts` explains. */
import { lines } from './words.ts'

export const MORE_NOUNS: string[] = lines(`
g|涂料,油漆|paint/paints,coating/coatings|桶|sku|tuliao
g|螺丝,紧固件|screw/screws,fastener/fasteners|种|sku|luosi
g|电线,电缆|electric wire/electric wires|卷|sku|dianxian
g|瓷砖,地砖|ceramic tile/ceramic tiles,floor tile/floor tiles|款|sku|cizhuan
g|门窗|window frame/window frames|套|sku|menchuang
g|灯具|lighting fixture/lighting fixtures,luminaire/luminaires|款|sku|dengju
g|眼镜,镜架|eyeglass frame/eyeglass frames,spectacles/spectacles|副|sku|yanjing
g|手表,腕表|wristwatch/wristwatches|块|word|shoubiao
g|珠宝,首饰|jewel/jewels,jewellery piece/jewellery pieces|件|han|zhubao
g|鲜花,花束|bouquet/bouquets,cut flower/cut flowers|束|han|xianhua
g|宠物粮,猫粮|pet food/pet foods,cat food/cat foods|袋|word|chongwuliang
g|奶粉|milk powder/milk powders,infant formula/infant formulas|罐|word|naifen
g|面包,糕点|pastry/pastries,baked good/baked goods|款|han|mianbao
g|零食|snack/snacks|袋|han|lingshi
g|调料,调味品|seasoning/seasonings,condiment/condiments|瓶|han|tiaoliao
g|大米,谷物|grain/grains,cereal/cereals|袋|han|dami
g|海鲜,水产|seafood/seafoods|箱|han|haixian
g|疫苗|vaccine/vaccines|支|han|yimiao
g|耗材,医用耗材|consumable/consumables,medical consumable/medical consumables|盒|sku|haocai
g|口罩|face mask/face masks,respirator/respirators|盒|sku|kouzhao
g|劳保手套,手套|glove/gloves,work glove/work gloves|副|sku|shoutao
g|纸箱,包装箱|corrugated box/corrugated boxes|个|sku|zhixiang
g|标签纸,标签|adhesive sticker/adhesive stickers|卷|sku|biaoqian
g|芯片|microchip/microchips,chip/chips|颗|sku|xinpian
g|显示屏,显示器|monitor/monitors,display screen/display screens|台|sku|xianshiqi
g|耳机|headset/headsets,earbud/earbuds|副|word|erji
g|吉他|guitar/guitars|把|word|jita
g|玻璃,玻璃板|glass pane/glass panes|块|sku|boli
g|木板,板材|wooden board/wooden boards,plywood/plywoods|张|sku|muban
g|水泥|cement/cements|吨|sku|shuini
g|塑料粒子,树脂|resin/resins,plastic pellet/plastic pellets|袋|sku|suliao
g|润滑油,机油|lubricant/lubricants,engine oil/engine oils|桶|sku|runhuayou
g|床垫|mattress/mattresses|张|word|chuangdian
g|邮票|postage stamp/postage stamps|枚|han|youpiao
g|唱片|vinyl record/vinyl records,music album/music albums|张|word|changpian
g|扫帚|broom/brooms|把|sku|saozhou
g|蜡烛|candle/candles|支|han|lazhu
d|对账单,对账表|reconciliation statement/reconciliation statements|份|orderId|duizhang
d|简历|CV/CVs,curriculum vitae/curricula vitae|份|person|jianli
d|病历|medical record/medical records|份|orderId|bingli
d|处方|prescription/prescriptions|张|orderId|chufang
d|化验单|blood result/blood results|张|orderId|huayandan
d|罚单|traffic fine/traffic fines,penalty notice/penalty notices|张|orderId|fadan
d|判决|court judgment/court judgments,verdict/verdicts|份|orderId|panjue
d|遗嘱|last will/last wills,testament/testaments|份|orderId|yizhu
d|房产证|title deed/title deeds,deed/deeds|本|orderId|fangchanzheng
d|护照|passport/passports|本|orderId|huzhao
d|签证|visa/visas|张|orderId|qianzheng
d|毕业论文,论文|thesis/theses,dissertation/dissertations|篇|topic|lunwen
d|新闻稿|news article/news articles|篇|topic|xinwengao
d|纪要|minutes record/minutes records,protocol/protocols|份|orderId|jiyao
d|操作规程,作业指导|operating procedure/operating procedures,SOP/SOPs|份|sku|guicheng
d|物料清单,BOM|BOM/BOMs|份|sku|wuliaoqingdan
d|装箱清单,装箱单|packing list/packing lists|张|orderId|zhuangxiangdan
d|原产地证明|origin declaration/origin declarations|份|orderId|yuanchandi
d|支票|cheque/cheques,bank check/bank checks|张|orderId|zhipiao
d|信用证|letter of credit/letters of credit|份|orderId|xinyongzheng
d|盘点表|stocktaking sheet/stocktaking sheets,stock count/stock counts|张|orderId|pandianbiao
d|调拨单|transfer slip/transfer slips,stock transfer/stock transfers|张|orderId|diaobodan
d|领料单|requisition/requisitions|张|orderId|lingliaodan
d|考勤表|timesheet/timesheets|张|orderId|kaoqinbiao
d|工资条|payslip/payslips,salary slip/salary slips|张|person|gongzitiao
d|离职申请,辞呈|resignation/resignations|份|person|cicheng
d|授权函|authorization/authorizations|份|orderId|shouquanhan
d|担保函,保函|bank guarantee/bank guarantees,surety bond/surety bonds|份|orderId|baohan
d|借阅卡|lending slip/lending slips|张|orderId|jieyueka
d|海报|poster/posters|张|sku|haibao
d|地图|map/maps|张|sku|ditu
d|存根|counterfoil/counterfoils,stub/stubs|张|orderId|cungen
d|公告,通告|bulletin/bulletins|份|orderId|gonggao
p|厨师|chef/chefs,cook/cooks|位|person|chushi
p|翻译,译员|translator/translators,interpreter/interpreters|位|person|fanyi
p|销售员,业务员|salesperson/salespeople,sales rep/sales reps|位|person|xiaoshouyuan
p|客服,坐席|support agent/support agents,call agent/call agents|位|person|kefu
p|设计师|designer/designers|位|person|shejishi
p|程序员|programmer/programmers,software developer/software developers|位|person|chengxuyuan
p|保洁员|cleaner/cleaners,janitor/janitors|位|person|baojieyuan
p|电工|electrician/electricians|位|person|diangong
p|焊工|welder/welders|位|person|hangong
p|管道工,水暖工|plumber/plumbers|位|person|guandaogong
p|飞行员,机长|pilot/pilots,captain/captains|位|person|feixingyuan
p|空乘,乘务员|air hostess/air hostesses|位|person|kongcheng
p|乘客,旅客|passenger/passengers,traveller/travellers|位|person|chengke
p|作者,撰稿人|writer/writers|位|person|zuozhe
p|主播,网红|streamer/streamers,influencer/influencers|位|person|zhubo
p|演员|performer/performers|位|person|yanyuan
p|教练|coach/coaches|位|person|jiaolian
p|裁判|referee/referees,umpire/umpires|名|person|caipan
p|月嫂,保姆|nanny/nannies,babysitter/babysitters|位|person|baomu
p|护工|nursing aide/nursing aides|位|person|hugong
p|牙科助手,洁牙师|dental hygienist/dental hygienists|位|person|jieyashi
p|兽医|veterinarian/veterinarians,vet/vets|位|person|shouyi
p|顾问|consultant/consultants,adviser/advisers|位|person|guwen
p|董事|board director/board directors|位|person|dongshi
p|校友|alumnus/alumni|位|person|xiaoyou
p|捐赠人|donor/donors|位|person|juanzengren
p|借款人|borrower/borrowers,debtor/debtors|位|person|jiekuanren
p|消防员|firefighter/firefighters|名|person|xiaofangyuan
p|房产经纪,中介|estate agent/estate agents,realtor/realtors|位|person|zhongjie
p|出纳|cashier/cashiers,teller/tellers|位|person|chuna
o|诊所|clinic/clinics|家|han|zhensuo
o|幼儿园|kindergarten/kindergartens|所|han|youeryuan
o|培训中心|tuition centre/tuition centres|家|han|peixunzhongxin
o|超市|supermarket/supermarkets|家|han|chaoshi
o|咖啡馆|coffee house/coffee houses|家|han|kafeiguan
o|理发店,美发厅|hair salon/hair salons,barber/barbers|家|han|lifadian
o|旅行社|travel agency/travel agencies|家|company|lvxingshe
o|广播电台,电台|radio station/radio stations|家|han|diantai
o|报社,杂志社|newspaper/newspapers,magazine/magazines|家|han|baoshe
o|博物馆|museum/museums|座|han|bowuguan
o|养老院|nursing home/nursing homes|家|han|yanglaoyuan
o|福利机构,慈善组织|charity/charities,NGO/NGOs|个|han|cishan
o|派出所|police station/police stations|个|street|paichusuo
o|消防站|fire station/fire stations|个|han|xiaofangzhan
o|邮局|post office/post offices|个|street|youju
o|认证机构|certification body/certification bodies|家|company|renzheng
o|猎头公司|headhunter/headhunters,recruiting agency/recruiting agencies|家|company|lietou
o|子公司|subsidiary/subsidiaries|家|company|zigongsi
o|竞争对手,竞品公司|competitor/competitors,rival/rivals|家|company|jingzheng
o|班组|work crew/work crews|个|han|banzu
o|委员会|committee/committees|个|han|weiyuanhui
o|乐队|music band/music bands,orchestra/orchestras|支|word|yuedui
o|合作社|cooperative/cooperatives,co-op/co-ops|家|han|hezuoshe
a|洗衣机|washer/washers|台|sku|xiyiji
a|冰箱,冷柜|refrigerator/refrigerators,freezer/freezers|台|sku|bingxiang
a|电视,电视机|television/televisions,TV set/TV sets|台|sku|dianshi
a|扫描枪,扫码枪|barcode scanner/barcode scanners|把|sku|saomaqiang
a|收银机|cash register/cash registers|台|sku|shouyinji
a|取款机,ATM|ATM/ATMs,cash dispenser/cash dispensers|台|sku|qukuanji
a|吊机,起重机|crane/cranes,hoist/hoists|台|sku|diaoji
a|挖掘机|excavator/excavators,digger/diggers|台|sku|wajueji
a|收割机|harvester/harvesters|台|sku|shougeji
a|传送带,输送线|conveyor/conveyors,conveyor belt/conveyor belts|条|sku|chuansongdai
a|压缩机,空压机|compressor/compressors|台|sku|kongyaji
a|变压器|transformer/transformers|台|sku|bianyaqi
a|阀门|valve/valves|个|sku|famen
a|灭火器|fire extinguisher/fire extinguishers|个|sku|miehuoqi
a|烟感,烟雾报警器|smoke detector/smoke detectors|个|sku|yangan
a|光伏板,太阳能板|solar panel/solar panels|块|sku|guangfuban
a|水表|water meter/water meters|块|sku|shuibiao
a|燃气表|gas meter/gas meters|块|sku|ranqibiao
a|显微镜|microscope/microscopes|台|sku|xianweijing
a|呼吸机|ventilator/ventilators|台|sku|huxiji
a|轮椅|wheelchair/wheelchairs|辆|sku|lunyi
a|救生艇|lifeboat/lifeboats|艘|sku|jiushengting
a|交换机,网络交换机|network switch/network switches|台|sku|jiaohuanji
a|平板|tablet/tablets,iPad/iPads|台|sku|pingban
a|对讲机|two-way radio/two-way radios|部|sku|duijiangji
a|咖啡机|espresso maker/espresso makers|台|sku|kafeiji
a|饮水机|water dispenser/water dispensers,water cooler/water coolers|台|sku|yinshuiji
a|跑步机|treadmill/treadmills|台|sku|paobuji
a|红绿灯,信号灯|traffic light/traffic lights|组|sku|honglvdeng
a|切割机,激光切割机|laser cutter/laser cutters|台|sku|qiegeji
a|冷却塔|cooling tower/cooling towers|座|sku|lengqueta
a|钢琴|piano/pianos|架|sku|gangqin
a|路障|road barrier/road barriers|个|sku|luzhang
l|公园,绿地|public park/public parks,green space/green spaces|个|han|gongyuan
l|广场|town square/town squares,plaza/plazas|个|han|guangchang
l|体育馆,球馆|stadium/stadiums,sports hall/sports halls|座|han|tiyuguan
l|桥梁,大桥|bridge/bridges|座|han|qiaoliang
l|隧道|tunnel/tunnels|条|han|suidao
l|水库|reservoir/reservoirs|座|han|shuiku
l|变电站|electrical substation/electrical substations|座|han|biandianzhan
l|垃圾站,垃圾房|waste collection point/waste collection points|个|han|lajizhan
l|污水厂|sewage works/sewage works|座|han|wushui
l|地铁站,地铁口|metro station/metro stations,subway stop/subway stops|个|han|ditiezhan
l|机场,航站楼|airport/airports,air terminal/air terminals|座|city|jichang
l|洗手间,卫生间|restroom/restrooms,toilet/toilets|间|sku|xishoujian
l|录音棚,演播室|recording studio/recording studios,studio/studios|间|han|yanboshi
l|商场,购物中心|mall/malls|座|han|shangchang
l|摊位|market stall/market stalls,booth/booths|个|sku|tanwei
l|果园|orchard/orchards|片|han|guoyuan
l|鱼塘|fish pond/fish ponds|口|sku|yutang
l|牧场|pasture/pastures|片|han|muchang
l|地块,宗地|plot of land/plots of land|块|sku|dikuai
l|墓位,墓地|grave/graves,cemetery plot/cemetery plots|个|sku|muwei
l|民宿,客栈|guesthouse/guesthouses,homestay/homestays|家|han|minsu
l|露营地,营地|campsite/campsites,camping ground/camping grounds|个|han|yingdi
l|滑雪场|ski resort/ski resorts|个|han|huaxuechang
l|包厢,雅间|private dining room/private dining rooms|间|han|baoxiang
l|联合办公区|coworking space/coworking spaces|个|han|lianhebangong
l|母婴室|lactation room/lactation rooms|间|sku|muyingshi
l|配送中心,分拣中心|distribution hub/distribution hubs,sorting centre/sorting centres|个|city|fenjian
l|观景台|viewing platform/viewing platforms,lookout/lookouts|个|han|guanjingtai
e|音乐会|concert/concerts|场|han|yinyuehui
e|研讨班,工作坊|seminar/seminars|场|topic|gongzuofang
e|年会|annual gala/annual galas,company gala/company galas|场|han|nianhui
e|发布会|press conference/press conferences,keynote/keynotes|场|project|fabuhui
e|颁奖礼|prize-giving ceremony/prize-giving ceremonies|场|han|banjiangli
e|献血|blood drive/blood drives|次|street|xianxue
e|家长会|parents' evening/parents' evenings|场|person|jiazhanghui
e|庭审,开庭|court hearing/court hearings,trial/trials|次|orderId|tingshen
e|手术|surgical operation/surgical operations|台|orderId|shoushu
e|门诊预约,预约|reservation/reservations|个|orderId|yuyue
e|审计,内审|audit/audits|次|project|shenji
e|夏令营|summer camp/summer camps|期|han|xialingying
e|马拉松|marathon/marathons|场|city|malasong
e|剧集,连续剧|TV drama/TV dramas|部|book|dianshiju
e|播客|podcast/podcasts|期|topic|boke
e|招标,竞标|call for tenders/calls for tenders|次|project|zhaobiao
e|搬迁,搬家|relocation/relocations,office move/office moves|次|orderId|banqian
e|葬礼,追悼会|funeral/funerals|场|person|zangli
e|抽奖|prize draw/prize draws,raffle/raffles|次|han|choujiang
w|代码合并,合并请求|pull request/pull requests,merge request/merge requests|个|orderId|hebing
w|数据备份,备份|backup/backups|份|sku|beifen
w|变更|change order/change orders|项|orderId|biangeng
w|翻修,装修|renovation/renovations,refurbishment/refurbishments|个|street|zhuangxiu
w|转账,汇款|bank transfer/bank transfers,remittance/remittances|笔|orderId|huikuan
w|提案,建议|proposal/proposals,suggestion/suggestions|条|orderId|tian
w|译稿|translation/translations|份|orderId|yigao
w|安装单,安装|installation/installations|个|orderId|anzhuang
w|事故,险情|accident/accidents,incident/incidents|起|orderId|shigu
w|隐患|safety hazard/safety hazards,hazard/hazards|条|orderId|yinhuan
w|试验|experiment/experiments|次|sku|ceshi
w|拼团,团购|group buy/group buys|单|orderId|tuangou
w|失物|lost property/lost properties|件|orderId|shiwu
w|打印作业|print job/print jobs|个|orderId|dayinzuoye
w|抢修|emergency fix/emergency fixes|次|orderId|qiangxiu
w|奖学金|bursary/bursaries|项|person|jiangxuejin
t|地铁线|metro line/metro lines,subway line/subway lines|条|han|ditiexian
t|游轮,邮轮|cruise/cruises,cruise liner/cruise liners|艘|word|youlun
t|直升机|helicopter/helicopters,chopper/choppers|架|sku|zhishengji
t|缆索,索道|gondola/gondolas,ropeway/ropeways|条|han|suodao
t|拖轮|tugboat/tugboats|艘|word|tuolun
t|摩托|motorcycle/motorcycles|辆|plate|motuo
t|私人飞机,公务机|private jet/private jets,business jet/business jets|架|sku|gongwuji
t|轻轨|tram/trams,light rail/light rails|条|han|qinggui
t|热气球|hot-air balloon/hot-air balloons|个|word|reqiqiu
t|雪橇|sleigh/sleighs|架|word|xueqiao
s|订阅|subscription/subscriptions|个|han|dingyue
s|宽带|broadband/broadbands,fibre connection/fibre connections|款|han|kuandai
s|疗程|treatment/treatments,beauty treatment/beauty treatments|个|han|liaocheng
s|洗护,干洗|dry cleaning/dry cleanings,laundry/laundries|项|han|ganxi
s|家政|housekeeping/housekeepings,domestic help/domestic helps|项|han|jiazheng
s|基因检测|DNA testing/DNA testings|项|han|jiyin
s|公证|notarization/notarizations|项|han|gongzheng
s|托管,代运营|managed hosting/managed hostings|项|han|daiyunying
s|股票|listed share/listed shares|只|sku|gupiao
s|债券|bond issue/bond issues|只|sku|zhaiquan
s|助学计划,奖励计划|bonus scheme/bonus schemes,incentive scheme/incentive schemes|项|han|jiangli
s|门票|entry pass/entry passes|种|han|menpiao
s|收费方案|pricing scheme/pricing schemes,tariff/tariffs|种|han|fangan
s|语言模型,大模型|language model/language models,LLM/LLMs|个|word|damoxing
s|选修模块|elective module/elective modules|个|topic|xuanxiu
`)
