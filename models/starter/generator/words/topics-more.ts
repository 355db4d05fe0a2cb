/** More topics that people ask a contract, policy, handbook or regulation about, of every trade, and blocks to cross. */
import { parts } from './words.ts'

/** Many begin or end with a character that could be taken for a part of the sentence around them. */
export const TOPICS_MORE_ZH: string[] = [
  // Purchasing, goods and payment
  ...parts(
    '到货短少|到货破损|到货签收|到期未提货|到岸价|到付运费|对账差异|对账截止日|对公转账|在途货物|在途库存|在制品|在库天数|有效报价|有效签收|有效投诉|有效工时|给付义务|给付迟延|给付不能|不良率|不良品退换|不合格批次|不可退预付|不符点|不开票价|上浮比例|上限价|下浮点数|下单截止|下架通知|里程补贴|里程上限|里程费|可用额度|可用余额|可退部分|可变单价|可撤销要约|开口合同|开模费|开票抬头|开箱损|开箱验货|开机率|过磅误差|过磅单|过户手续|过期料|过渡期|过错比例|过账时间|最低消费|最低库存|最惠待遇|最晚付款日|最小包装量|最终用户|最终解释权|每批抽样|每单限额|每日限运|每车限载|就近调货|就地封存|要约撤回|要货计划|能耗考核|会签顺序|会审纪要|的士费|的确良面料|了结协议|和解款|和解协议|与货同行单|同价条款|同城配送|同等条件|同类产品|由甲方代付|由乙方自理|从价计征|从量计费|从业禁止|比价记录|比照执行|比例赔付|按日计罚|按实结算|按揭贷款|按月摊销|按柜报价|以租代购|以旧换新|以货抵款|以次充好|以工代赈|凭证丢失|凭单提货|凭样买卖|自提时限|自负盈亏|自愿退出|自动延展|自有车辆|自然损耗|自燃自爆|多退少补|多发错发|多式联运|多头供货|少发漏发|少付部分|少数股东|先款后货|先票后款|先行赔付|后付费|后续订单|后补单据|前置审批|前期费用|前手背书',
  ),
  ...parts(
    '掉价|掉包|掉线重连|掉漆|跑单|跑冒滴漏|坏件|坏账核销|尾款拖着|挖墙脚|断供|断货|断档|断缴|挂靠|挂账|挂失|挂牌价|扣点|扣车|扣货|扣重|扣杂|压款|压货|压价|压仓|压夜费|压批付款|拖欠工资|拖欠货款|拖账|更换零件|更换司机|更换账户|提前搬离|提前撤场|提前供货|提前通电|分批发货|分批付清|分段计价|拆单|拆零销售|拆箱检验|拆分合同|串货|串标|窜味|混装|混料|混批|错版|错账|错发|漏发|漏项|漏水|漏检|赔机|赔样|赔料|补税|补料|补单|补强|补漆|补苗|补胎|赊账|赊销额度|垫资|垫款利息|垫付医药费|清欠|清场|清关|清仓价|清退|清零规则|抹零|抹账|冲账|冲抵|冲红|销账|销样|销户|倒签|倒班|倒运费|倒扣分|倒闭清偿|返工|返修|返空费|返程空驶|返乡路费|返利兑付|返点封顶|让利|让步接收|让渡|让与担保|押车|押批|押一付三|押运|押金不退|甩货|甩柜|甩尾|放空费|放单|放弃追偿|放行条|放假安排|放样|卡车限行|卡券作废|卡单|卡脖子料|爆仓|爆柜|爆胎|报关单|报损|报废残值|报价有效期|报建|报停|报备里程|报价失误',
  ),
  ...parts(
    '账期|账扣|票期|票点|票货同行|税点|税前扣除|税率跳档|代扣代缴|代垫|代采|代工费|代发工资|代驾|代收款|代位求偿|代持|代签|承兑贴息|承运人留置权|承诺函|承重墙|承揽|背对背付款|背书转让|背调授权|信用证改证|信用额度|信用期|保理|保函延期|保价|保底量|保底分成|保本点|保兑|保税料件|保温时限|保鲜期|保洁频次|保全费|保密押金|暂估入账|暂缓发运|暂停履行|暂扣|暂定价|罚息|罚没样品|免赔率|免责事由|免息期|免堆期|免箱期|免检资格|免费仓储天数|免税额|免考勤|折旧年限|折价补偿|折让|折抵工期|损耗率|损益分摊|残次品|残值归属|残料回收|残疾人就业金|余料|余款|余量处理|余额作废|超载|超耗|超支|超期库存|超短|超重附加费|超时费|超标排放|超额利润|超范围经营|短装|短溢|短驳费|短期工|短信轰炸|溢价|溢短装|溢出责任|缺料|缺斤少两|缺陷件|缺货登记|缺勤|缺席裁决|缺页|欠料|欠租|欠费停机|欠薪保障金|欠条|违建|违停|违规外发|违约通知|呆滞料|呆账|呆料处理|备件清单|备料款|备品率|备胎供应商|备付金|备降费用|换型|换签|换料审批|换箱|换马甲投标|换证|换股比例|换岗体检',
  ),
  // Logistics and shipping
  ...parts(
    '滞港费|滞箱费|滞留货物|滞销|目的港弃货|目的地改派|起运港|起送量|起订量|起步价|起吊费|起赔点|起征点|起租日|装货港免费时间|装卸时效|装车顺序|装载系数|卸货等待|卸柜费|吊装损坏|提单签发|提单更正|提货密码|提货逾期|提成封顶|提现手续费|提存|提级管辖|舱单更改|舱面货|舱位保留|仓租|仓单质押|仓内温湿度|库容占用|库区吸烟|库龄|堆码层数|堆存费|货差|货损|货龄|货权|货代佣金|货运台账|货不对板|货到付款|货物夹带|货架陈列费|运单保存|运力不足|运输温度|运价浮动|运费到付|运行记录仪|空驶|空箱|空运附加|空窗期|空岗|空铺期|空港杂费|重箱|重复计费|重新报价|重大疾病|重置成本|重整|轻抛货|轻微剐蹭|轻资产加盟|干线|干租|湿租|湿货|冷链断链|冷藏车预冷|冷静期|冷背药|拼箱|拼车|拼单|专车|专票|专柜|专利费|专属客服|专线故障|车辆维保|车辆年审|车位|车损|车贴|车皮|车况告知|司机违章|油价联动|油卡|油补|油污险|过路费|过桥费|过桥资金|过驳|过境|过敏原|停车费|停航|停运损失|停气|停药|停薪留职|停牌|停产检修|靠泊|靠港费|引航费|拖轮费|拖挂|拖车救援|燃油附加费|燃气改管|压舱水|共同海损|共同账户|共有产权|共享车位|共管账户|救助报酬|搁浅|碰撞责任|绕航|改航|改单费|改港|改签|改期|改道|改配|改派|弃货|弃标|弃权|弃保|弃土场|错装|错峰|错时停车|转关|转运|转仓|转单|转包|转岗|转供电|转贷|转介绍奖励|转院|转场|转股|中转破损|中转仓|中止供货|中途下车|中介费|中耕|中标放弃|末端配送|末次付款|丢件|丢箱|丢弃物|丢卡|签收异常|签收人|签单权|签证单|签到|签售分成|回单|回签|回款|回购|回收价|回扣|回访|回填|回程货|回款周期|回迁|快递丢失|快件保价|快充占位|加急费|加点|加固|加盟费|加权|加班车|加装电梯|加价率|加水加泥|加工余量|加塞插队|减员|减租|减损义务|减仓|减配|减排量',
  ),
  // Construction, leasing and property
  ...parts(
    '开工令|开工延误|开挖深度|开间尺寸|开门红奖金|开荒保洁|窝工|误餐|误机|误工补助|停缓建|赶工|抢工措施费|抢修|抢注|甩项|甩项验收|消项|隐蔽部位|隐名股东|隐患整改|签证变更|洽商|技术交底|图纸会审|图纸错漏|图审|施工扰民|施工水电|施工占道|脚手架|塔吊租赁|模板周转|钢筋代换|混凝土养护|桩基检测|沉降观测|基坑支护|地勘|地下障碍物|地上附着物|地役权|地暖打压|土方外运|渣土|降水|降尘|降级使用|降薪|降租|降本分享|降噪|围挡|临电|临边防护|临时用地|临时工|临时占道|临期食品|临床试验|临停|总包服务费|总包配合费|总价包干|措施费包干|包干价|包清工|包工头|包销|包租|包养护|包退|包机|包材|包场|清单漏项|单价调整|单边涨价|单方停工|单品直降|单证不符|审减率|审图意见|审计追溯|审价|结构安全|结转|结汇|结余|结案|结婚补假|竣工图|竣工备案|竣工结算|竣工延期|保修金|保修起算|保养计划|保安失职|质保期外维修|质量异议|质量回溯|质检报告|质押率|渗漏|空鼓|裂缝|色差|色号|尺差|公摊|公区照明|公共收益|公示|公允价|公证|公章遗失|公车私用|公海线索|公出|层高|采光|日照|隔音|隔油池|排烟|排污|排水|排期|排班|排他期|排除妨害|楼板荷载|楼道堆物|楼上漏水|楼书承诺|外墙|外立面|外摆|外派|外协|外借|外聘|外汇损失|外卖进楼|外逃|门头|门槛费|门店转让|招商|招牌|招工|招标失败|铺位|铺货|铺底货|进场费|进场时间|进度款|进度罚款|进水|进项税|进院费|退场|退租|退订|退款|退费|退货率|退伙|退市|退学|退还定金|退补差额|退场补偿|退役|空置费|空调|空铺|交房|交楼标准|交底|交割|交工|交叉施工|交易对手|交强险|拆除|拆迁|拆改|复原|复工|复检|复垦|复议|复购奖励|复利|复训|恢复供电|恢复原貌|续租|续费|续签|续期|续航承诺|涨租|转租差价|租赁登记|租赁备案|租约解除|租后维修|租金减免|租售同权|群租|合住|同住人|同业竞争|同工同酬|同股不同权|二房东|二押|二供|二次搬运|二次加压|二次转介|二维码归属|二手零件|一房一价|一物一码|一票制|一事不再理|一次性补偿|一裁终局|一人公司|双倍工资|双倍返还|双签|双休|双录|双电源|三包|三检|三方协议|三证齐全|三废|三无产品|三班倒|四防|五险|六个月回访|七日退货|八小时外|九折封顶|十日复核|百分之五预留|千分之三日息|万分之五|全额退|全包|全责|全勤|全品类|全款|半包|半薪|半成品|半年检|整改|整机|整租|整柜|部分履行|部分验收|零售价|零头|零缺陷|零工|零星维修|小修|小时工|小股东|小票|小样|小额诉讼|大修|大件|大客户返还|大病|大股东占款|大宗|大堂使用|老员工|老客户价|老料|老化试验|新旧料|新品上架费|新增股东|新能源车|新店保护|新政影响',
  ),
  // Staff and money
  ...parts(
    '串岗|睡岗|脱岗|顶岗|待岗|停岗|上岗证|上门费|上门取件|上门安装|上门消毒|上架费|上市限售|上下班通勤|上夜班|上浮利率|上牌|上报时限|下班打卡|下岗|下线|下游索赔|下井补贴|下车间|下调|到岗|到龄|到手价|到账|到点清退|打卡|打款|打样费|打包带走|打架|打假|打印费|打孔|打赏退回|打药记录|点评|点数|点位|点餐|点卡|点工|工牌|工伤|工时|工勘|工程款支付担保|工资条|工完料清|工会费|薪资保密|薪酬倒挂|底薪|底价|底商|底片归属|底材|绩效|奖金扣回|奖惩|奖项归属|年终|年审|年检|年费|年化|年限折扣|月结|月薪|月租|月嫂换人|周结|周转箱|周末加班|周年庆|日结|日租|日耗|日志|日均|节日加班|节能|节水|节点|夜宵|夜勤|夜间配送|夜间施工|早会|早产|早餐券|晚到|晚婚|病休|病历|病假条|病虫害|产检|产值|产地证明|产权|产线停摆|孕期调岗|育苗|育雏|育儿补贴|陪护|陪审|陪标|陪练|丧葬费|抚恤金|伤残|伤情鉴定|体罚|体验课|探亲|探伤|探视|探店|年假折现|年假清零|补休|补助|补偿|补贴|补办|补充协议|补课|串休|轮休|轮换|轮岗|值班|值守|值机|备勤|待命|待料|待定|待遇|待检|出差|出勤|出库|出厂|出险|出版|出借|出图|出资不实|出让|出栏|出门条|入库|入职|入场|入股|入驻|入网|入会|入托|入境|入账|离场|离岗|离港|离婚|离职证明|离店|离线|调薪|调岗|调价|调班|调货|调解|调试|调拨|调漆|裁员|裁切误差|裁决|竞聘|竞价|竞争排除|内退|内推|内购|内耗|内控|内幕|内保外贷|内饰|评优|评标|评审|评估费|评级|评价返现|职称|职位|职业病|职务侵占|涉密|涉诉|涉水|涉税|涉外|反腐|反馈|反担保|反向开票|反诉|反聘|反倾销税|举报|举证|告知|告警|告示牌|警示|开除|开户|开庭|开业|开班|开机广告|开支|开放日|开封费|开发票|开户行变更|开荒|开槽|辞退|辞职|仲裁费|劝退|劝返|末位|试岗|试用|试吃|试驾|试制|试剂|试讲|试压|实习|实名|实缴|实耗|实测|实报实销|见习|见证|见票即付|学徒|学费|学籍|学时|脱产|脱敏|脱保|脱硫|返聘|返岗|返佣|返还彩礼|退休|退工|派遣|派单|派送|派息|派驻|外勤|内勤',
  ),
  // Software, data, media and intellectual property
  ...parts(
    '接口限流|接口文档|接单率|接驳车|接管|接种|停服|停更|停播|停用|宕机|卡顿|掉单|丢包|丢数据|回滚|回档|灰度|热修复|热补丁|压测|压缩比|埋点|埋管|爬虫|爬坡产量|撞库|脱库|拖库|越权|越界|越位|越级上报|留痕|留样|留置|留资|留底|留宿|留言审核|留用察看|账号共用|账号封停|权限回收|权限申请|权属|权益金|密钥|密级|口令|口头变更|口径|口供|口岸|口碑奖|算力|算法备案|训练数据|标注质量|模型权重|生成内容|水印|水质|水表|水损|数据口径|数据回流|数据备份|数据清洗|数据最小化|数据接管|定制开发|定位精度|定标|定损|定投|定金转租金|定岗|定员|定量包装|定妆|定档|二开|二审|二创|二次上线|源码|源头|源泉扣税|漏洞|漏报|漏保|漏斗|漏失率|补丁|升级|升舱|升租|升降机|版权|版面费|版税|版本|版式|署期|授权书|授课费|授粉|授信|转授权|转播|转载|转码|改编权|改稿次数|改装|改判|改建|改名|改制|剧本|剧照|剪辑权|片酬|片头|片源|票房分账|票面|票补|票据遗失|点映|点击作弊|刷单|刷量|刷卡费|刷漆|虚假流量|虚开|虚报|虚高|买量|买断|买方信贷|买赠|卖方解除|卖点|卖断|投放|投流|投诉|投保|投产|投毒|投料|投票|投标|投喂|投资退出|曝光量|曝光|曝气|曝晒|代言|代播|代运营|代理|代码|代养|代储|坑位费|佣金|返场|返图|带货|带宽|带薪|带教|带押过户|带料加工|带病投保|断更|断网|断电|断缆|断水|断交|断点|断奶|素材|素质考核|肖像|肖像到期|形象|舆情|舆论|黑稿|黑名单|黑屏|水军|差评|差旅|差价|差额|差错率|差异化|好评|好处费|好货先提|解约|解封|解除通知|解押|解冻|解聘|解锁|解散|档期|档案|档口|排他|排名|排障|串流|首播|首件|首付|首单|首营|首套|首保|首检|重播|重做|重测|重审|重印|直播回放|直播时长|直供|直签|直邮|直管|直租',
  ),
  // Safety, environment, medicine, farming, insurance, energy, law
  ...parts(
    '动火证|动土|动迁|动平衡|动销|盲板|登高证|有限空间|有毒气体|有偿服务|有声版权|有机认证|有责投诉|有条件验收|有权机关|有奖销售|危房|危货押运|固废|废料|废票|防爆|防疫|防汛|防冻|防盗|防火门|防串码|应急|应付|应诉|应收|应力|应税|应聘|演练|消杀|消缺|消耗|消极怠工|特检|特采|特价|特许权费|特药|特约|特别决议|劳保|劳务|劳损|护目镜|护理|护栏|护照遗失|护坡|异味|异地|异议|异常|异形件|异业|光污染|光衰|光伏|光缆|排放|取水|取证|取消|取景|取土|取货码|碳配额|碳足迹|绿电|绿化|绿证|弃光|弃水|限电|限购|限高|限时达|限价|限行|限塑|峰谷电价|峰值|偏差电量|偏离|偏载|偏瘫|并网|并购|并表|并发|并发症|并案|电费|电梯|电表|电商税|电损|线损|管损|管线|管护|管存|调峰|调频|调度|检修|检疫|检票|检出限|检漏|检索|药残|药检|药占比|处方外流|处方|处置|处分|处罚|冷媒|冷备|耗材|耗损|植入物|植保|植被恢复|知情同意|知情权|知假买假|知产|不良反应|不良事件|不良记录|不动产|不定时工作|不可抗辩|不计免赔|不竞争|不安抗辩|不放假|不退不换|不停电作业|不记名投票|会诊|会费|会展|会员|会籍|转诊|急诊|急售|急件|急刹|误诊|误操作|误导|误食|误收|手术|手写修改|手机丢失|门诊|门票|住院|住改商|床位|床旁|赔付|赔率|赔青|免疫|免押|免签|免租|免修|免费期|疫苗|疫病|疫情|封存|封盘|封样|封路|封号|封签|扑杀|屠宰|兽药|兽医|饲料|种苗|种源|种畜|青苗|青储|土地流转|土壤|土建|轮作|间作|间接|间隔|休耕|休药期|休息|休眠账户|休庭|采收|采购|采样|采矿|采暖费|收割|收购|收货|收据|收视|收回|收款|收养|收楼|收缩膜|保底收购|产地|产销|农残|农机|农药|水肥|水权|水土|水淹|水电|烘干|烘焙|霉变|霉菌|虫害|鼠害|鼠咬|冻害|涝灾|旱灾|冰雹|地震|台风|洪水|火灾|雷击|骗保|骗补|骗税|拒赔|拒付|拒收|拒签|拒载|拒检|拒绝|追偿|追溯|追加|追缴|追索|追尾|追认|代偿|代位|分保|分账|分成|分润|分期|分校|分立|分摊|分拣|等候费|等级|等保|等额|现金价值|现场|现货|现款|现状交付|受益人|受托|受理|受贿|受潮|受试者补偿|受让|宽限期|宽带|观察期|观摩|除外责任|除名|除草|除尘|除权|除螨|除虫|自杀|自残|自助|自检|自查|自营|自留|自救|自卸|自提点|主张|主险|主材|主播|附加险|附随义务|附表|附图|附带|连坐|连锁|连带|连续旷工|时效|时薪|时租|时限|诉讼费|诉前|诉保|举证期|既得权|既往不咎|溯及力|溯源|溯因|撤诉|撤场|撤单|撤资|撤稿|撤柜|撤回|撤换|清偿|清册|清洁|清运|清点|清盘|破产|破损|破窗|破路|破封|表见代理|表决|表扬信|表面处理|表后管线|无因管理|无权处分|无效|无责|无息|无菌|无货|无故|无理由|无证|无公害|善意取得|善后|显失公平|重大误解|留置物|最高额抵押|最后期限|最低工资|最大载荷|每月盘点|每周例会|每亩补贴|每公里单价|每席费用|每台提成|每晚关灯|过失|过劳|过量|过滤|过拟合|过户费|过审|过劳死|过季款|过审素材|过热保护|过夜费',
  ),
  // Schools, homes, shops and long ones
  ...parts(
    '转学|插班|课时费|课消|课件版权|请假补课|校车|校外辅导|师资更换|师徒协议|托管|托运|托班|托盘|托收|考勤机故障|考试作弊|考证补贴|延迟毕业|延点|延误险|延长线|寒暑假收费|毕业证|助学金|勤工俭学|选课|家访|家属随任|家具清单|家装污染|保育员|接送|走读|寄宿|寄售|寄存|寄拍|寄养|寄递禁品|宠物|宠物托运|邻里|遛狗|健身房|游泳卡|私教课|储值卡|次卡|赠品|赠课|赠与撤销|赠票|积分|积水|积压|积案|区域保护|区间票|选址|选房|选品|督导|督办|巡店|巡检|巡航|巡展|闭店|闭环|闭水试验|闭馆|撤店|关店|关税|关账|关停|关联交易|关机|装潢|装修押金|装机|装瓶|货柜|货款|货源|食材|食安|食宿|食堂|食物中毒|客诉|客源|客资|客单|客退件|客户名单|客房损坏|客供料|爽约|空降|缺席|迟延|迟报|迟开门|忘带卡|忘打卡|丢钥匙|借调|借用|借阅|借牌|借壳|借支|借道|借机营销|吃回扣|吃空饷|吃差价|私单|私了|私活|私印|私教|私拉电线|飞单|飞检|飞线|飞机延误|飞播|飞溅|搭售|搭建|搭车|搭便车|搭桥|撬客户|撬锁|抢单|抢跑|抢占|抢客|砍单|砍价|砍树|炒单|炒作|甩锅|背锅|摸鱼|混日子|划水|躺单|踢单|炸单|翻单|翻台|翻新|翻译费|翻车|兜底|兜售|打折|打白条|打欠条|打水漂|打擦边球|走账|走私|走样|走量|走线|走失|做账|做旧|做样|做市|做空|做局|跳槽|跳单|跳票|跳闸|跳价|跳码|跳号|卡点|卡位|蹭网|蹭饭|蹭热度|吊顶|吊销|吊牌|吊篮|吊车费|贴息|贴牌|贴现|贴票|贴标|贴膜|贴补|踩点|踩踏|踩线|踩雷|填海|填报|填料|填坑|缓缴|缓交|缓建|缓刑|滚动付款|滚存|滚装|轧账|轧差|轧钢|熔断|熔炼损耗|对赌|对冲|对公|对标|对质|对接人|对外宣传|对齐|对讲|对开信用证|阴阳合同|霸王条款|空白支票|抽屉协议|桌下钱|打闷包|倒挂|倒票|倒卖|倒灌|倒塌|塌方|塌陷|流标|流拍|流失|流水|围标|围挡费|围栏|陪跑|串供|哄抬|囤货|囤积|卖惨|露天堆放|裸车价|裸机|裸辞|赤字|盈余|亏吨|亏损|亏重|铺底资金|敞口|缩水率|缩编|缩表|扩产|扩容|扩编',
  ),
  ...parts(
    '货到后质量异议期|到货三日内验收|在途期间的损耗|有效期内的退换|过保后的维修价|每年调价一次|可用率低于承诺|不到岗的替补|上门维修的路费|里程超出部分|的士票报销|给付顺序|对账单没盖章|和解后的撤诉|就业歧视|要求停工的权利|会议期间的餐费|为员工投保|是非曲直认定|了解客户义务|从属专利|向下游追责|向上级反映|向境外提供数据|于公司不利言论|把关人|把手松脱|被保险人变更|被迫离职|被执行人|被动加班|叫停权|叫车额度|叫号系统|问责|问卷奖励|问题件|查档|查验费|查封|查账权|查重率|看房时间|看样|看护|找平|找补|找零|说明书|说明义务|说服教育|讲师费|讲稿归属|写字楼空调|写实记录|算薪周期|算错工资|想象竞合|请款单|请购|请辞|帮工受伤|帮扶资金|帮厨健康证|问诊记录|几成首付|谁主张谁举证|什锦礼盒|如实告知|如期交割|如约付款|若干年摊销|所得税|所内留样|其他收入|其余股权|此前债务|本息|本票|本地化率|本人签收|本金优先|该付未付|该休未休|各自承担|各段运费|各方签章|另行报价|另案处理|别墅加建|别车|已售房|已付未用|已读回执|未开工|未达账|未休年假|未结案件|未售罄|没收|没收定金|没过门禁|再保险|再融资|再加工|再就业|还款|还建房|还书|还贷|都市农业|只换不修|只退不换|只读权限|仅退款|仅限自用|全天候|都更补偿|太阳能板|更正|更名|更换法人|更衣柜|常驻|常旅客|常备药|常年顾问|永久授权|永久基本农田|随货单|随行家属|随机抽查|随迁|随访|随时解除|随借随还|立即到期|立项|立案|立即停用|马上离场|提前到港|提前量|按期到岗|按摩椅|按件计酬|按时交稿|依附工程|据实列支|据点裁撤|关于涨价|关于加班|相邻权|相对人|相似商标|有关部门意见',
  ),
]

export const TOPICS_MORE_EN: string[] = [
  // Words at either end that could belong to the sentence
  ...parts(
    `on-call rota|on-call pay|on-site lodging|on-hold orders|on-demand loans|on-costs|on-arrival checks|in-transit loss|in-kind contributions|in-flight changes|in-house counsel|in-app purchases|in-patient cover|in-store returns|in lieu pay|is-built drawings|as-is sale|as-found readings|as-of date|at-will employment|at-cost supply|at-risk roles|at-fault claims|by-products|by-law changes|by-pass valves|for-hire vehicles|for-cause dismissal|for-sale signs|from-stock supply|to-do register|to-scale drawings|to-order bills|up-front fees|up-time figures|upcharge|uplift|off-cuts|off-hire notice|off-hours access|off-spec batches|off-plan buyers|off-label use|off-balance items|off-boarding kit|out-of-hours rates|out-of-pocket costs|out-of-scope work|out-of-stock items|out-turn weight|outages|over-delivery|over-hours|overages|overbooking|overstay|overrun|overhang|oversize loads|over-ordering|under-delivery|under-insurance|underpayment|undertime|underbidding|all-in rate|all-risks cover|all-hands attendance|any-reason returns|any-dispute clause|best efforts|best-before dates|do-not-call list|do-not-use notices|no-claims bonus|no-fault divorce|no-go zones|no-poach|no-shows|no-contest clause|no-lien affidavit|no-reliance wording|not-to-exceed price|not-for-resale stock|most favoured pricing|most valuable player bonus|more-or-less clause|least-cost routing|last-in-first-out|last mile|last orders|first refusal|first loss|first fixings|first-year fees|next-of-kin form|next-day cut-off|per-seat pricing|per-drop charge|per-head cost|per-mile payments|per-incident cap|each-way freight|each-and-every excess|every-day wear|both-to-blame collision|either-side breakage|what-if scenarios|when-issued trades|whole-agreement wording|who-does-what matrix|how-to videos|how-to manuals|why-we-declined letters|can crushing|must-carry rules|must-have features|should-cost model|shall-and-will wording|will-call pickup|would-be bidders|could-not-inspect clause|there-and-back mileage|this-side-up marks|then-current rates|than-expected losses|with-profits policies|with-cause removal|without-prejudice letters|within-tolerance items|about-to-expire stock|above-line costs|above-ground tanks|after-hours noise|after-sales parts|after-tax return|before-tax pay|before-you-dig calls|behind-schedule penalty|below-grade works|below-cost sales|between-jobs cover|during-service snacks|into-plane fuelling|like-for-like swaps|like-new returns|near misses|near-expiry goods|of-record agent|of-counsel fees|or-equal products|and-gate alarms|plus-one guests|so-called samples|so-many-days rule|through bills|through traffic|till-death annuity|till shortages|until-sold terms|until-further-notice closures|upon-demand guarantee|via-port charges|versus-benchmark fees|yes-or-no ballots`,
  ),
  // Purchasing, goods and freight
  ...parts(
    `wear and tear|short shipments|short weight|short landing|shorts and longs|blanket orders|call-off orders|call-out fee|call-back warranty|backorders|back charges|back-to-back terms|back pay|backhaul|dead stock|dead freight|deadheading|deadlines slipping|lead paint|lead times|line-down costs|line haul|line stops|drop shipments|drop-in visits|drop tests|split lots|split shifts|split deliveries|split risk|tail spend|tail liability|tailings|mixed pallets|part loads|part payments|part exchange|part numbers|partial lots|part-worn tyres|spare keys|spare capacity|spot buys|spot checks|spot price|stock rotation|stockouts|stock lending|consignment stock|vendor-managed inventory|scrap|scrap credit|shrinkage|shrink wrap|spoilage|spillage|breakages|breakdown cover|break times|break bulk|tare weight|gross weight|weighbridge tickets|moisture deduction|dockage|docking pay|dock appointments|detention|layover pay|laydays|laytime|lay-offs|lumper fees|tailgate lift|liftgate fee|fuel surcharge|fuel card abuse|toll charges|congestion charge|peak season surcharge|bunker clause|general average|salvage|salvage value|deviation|stowage|dunnage|lashing|fumigation|ballast water|pilotage|towage|wharfage|cabotage|drayage|groupage|transhipment|bill of lading|telex release|letters of indemnity|airway bill|manifest errors|proof of delivery|delivery windows|missed collections|failed deliveries|kerbside delivery|white glove delivery|doorstep theft|parcel claims|lost parcels|found goods|abandoned goods|refused cargo|rolled containers|empty returns|reefer settings|cold chain breaks|temperature excursions|data loggers|seals broken|seal numbers|tampering|duty drawback|bonded storage|country of origin|tariff changes|tariff code disputes|anti-dumping duty|counterfeit parts|grey market|parallel imports|obsolescence|last-time buy|end of life|engineering changes|deviations and waivers|concessions|sampling plan|defect rate|golden sample|pre-production sample|tolling fee|toll manufacturing|tool wear|tool breakage|dies and jigs|rework|sorting charges|line rejects|field failures|no fault found|dead on arrival|burn-in|calibration|gauge studies|open-book costing|cost breakdown|target price|price holds|price creep|price fixing|price hikes|price parity|currency swings|hedging|index linking|caps and collars|rounding|small order fee|handling charge|cancelled orders|order changes|order splitting|rush jobs|expedite fee|goodwill credit|goodwill payments|goodwill value|credit holds|credit notes|credit checks|credit hire|chargebacks|charge-offs|bad debts|factoring|proof of funds|bounced cheques|dunning|dunning letters|staged payments|pay-when-paid|pay-less notice|pay cuts|pay secrecy|cash on delivery|cash discounts|cash handling|cash calls|three-way match|duplicate invoices|disputed invoices|missing receipts|reverse charge|reverse auctions|withholding tax|gross-up|VAT on deposits|self-billing|slotting fees|listing fee|shelf space|shelf talkers|pay-to-play|kickbacks|sweeteners|bid rigging|bid shopping|bid validity|abnormally low bids|tie-break|two-envelope system|late bids|alternative bids|tender withdrawal|debriefs|standstill|framework call-offs|mini competitions|set-asides|local content|social value|offsets`,
  ),
  // Building, leasing, property
  ...parts(
    `snagging|snag list|making good|temporary works|scaffold licence|crane oversail|party wall|right to light|right of way|easements|boundary disputes|fences|encroachment|dewatering|piling noise|spoil removal|asbestos|Japanese knotweed|dry rot|damp|mould|subsidence|settlement cracks|leaking roof|roof access|gutters|blocked drains|burst pipes|boiler breakdown|frozen pipes|water hammer|hot water|heat meters|standing charge|submetering|meter readings|meter tampering|shared bills|council tax|business rates|sinking fund|reserve fund|special assessments|ground rent|forfeiture|peppercorn|premium on assignment|key money|key loss|lockouts|lock changes|furnished inventory|check-in inventory|check-out clean|carpet stains|nail holes|repainting|fixtures and fittings|tenant's fixtures|white goods|smoke alarms|gas safety|electrical testing|window restrictors|lift breakdown|lift refurbishment|loading bay|bin store|fly-tipping|recycling|pest control|rats|bed bugs|pigeons|barking|noise after ten|loud music|subwoofer|lodgers|overnight guests|guest parking|clamping|towing away|EV charging|bikes in corridors|prams in hallways|balcony plants|barbecues on balconies|satellite dishes|solar panels|air-con units|dripping units|tree roots|hedge height|lawn care|snow clearing|gritting|street lighting|playground injuries|gym guests|hall hire|keys to the hall|stall fees|pitch fee|trading hours|keep-open covenant|turnover rent|anchor tenant|co-tenancy|exclusive use|change of use|planning consent|listed building consent|building control|site hoarding|wheel washing|delivery hours on site|night works|weekend work|Sunday trading|standing time|idle plant|plant hire|operator hours|double handling|daywork|daywork sheets|contra charges|prelims|provisional sums|prime cost items|remeasurement|bill errors|omissions|design freeze|design life|design errors|value engineering|buildability|shop drawings|mock-ups|samples on site|materials off site|vesting certificates|retention of title|collateral warranties|novation|step-in|sectional completion|early possession|partial possession|beneficial access|handover packs|O&M manuals|commissioning|soft landings|defects after handover|latent damage|long-stop date|float ownership|programme updates|disruption|loss and expense|head office overheads|storm damage|heat stress|frost|flooded site|archaeological finds|unexploded bombs|utilities strikes|road closures|dilapidated walls|holding deposit|holdover tenant`,
  ),
  // Staff
  ...parts(
    `moonlighting|side hustles|double booking|double time|double dipping|double insurance|clocking in|clocking for mates|buddy punching|time theft|time off in lieu|time banks|time bars|toil balance|zero hours|guaranteed hours|rota changes|shift swaps|split weekends|night premium|sleep-ins|standby|travel time|waiting time|comp time|lunch cover|tea breaks|toilet breaks|prayer breaks|prayer room|smoke breaks|pumping room|nursing breaks|duvet days|sickies|unpaid leave|compassionate leave|pet bereavement|moving day|birthday off|marriage leave|menstrual leave|leave encashment|casual leave|earned leave|leave without pay|gratuity|provident fund|thirteenth month|ang bao|festival advance|salary advance|salary overpayment|wage theft|wage slips|wrong pay|tip pooling|tips on card|tronc|service charge share|till float|uniform deductions|uniform wash|safety boots|prescription goggles|hard hats|hi-vis|ear defenders|manual handling|eye tests|flu jabs|vaccination|drug tests|hangovers|gambling at work|swearing|banter|nicknames|tattoos|piercings|beards|perfume|flip-flops|shorts in summer|hair nets|jewellery on the line|phones on the floor|headphones|selfies at work|filming colleagues|recording calls|monitoring of email|keystroke logging|private browsing|personal post|personal use of printers|office romance|nepotism|favouritism|gossip|ghosting|job shadowing|acting up allowance|bumping rights|seniority lists|demotion|red-circled pay|banding|pay bands|payscale steps|increments|cost of living rise|spot bonus|attendance bonus|retention bonus|golden handshake|golden parachute|poaching|poached staff|client poaching|gardening leave pay|mutual separation|constructive dismissal|summary dismissal|last warning|first warning|verbal warning|suspension on pay|investigation meetings|companion at hearings|union time|picketing|lockout pay|ballots|agency conversion|temp-to-perm|umbrella companies|labour hire|visa sponsorship|right-to-work checks|work permit renewal|criminal records|credit history of staff|right of audit|licence points|driving bans|tacho breaks|driver hours|dash cams|speeding fines|parking fines|pool cars|home charging|bike to work|season ticket loan|hot desking|desk heaters|thermostat|fridge clear-out|microwave fish|plants and pets|dogs in office|kids at work|lift shares|carpools|cab home late|walking home late|safe rides|hotel minibar|laundry on trips|bleisure|spouse travel|air miles|lounge access|roaming|lost luggage|jet lag days|visa fees|passport renewal|hardship posting|home leave|repatriation|tax equalisation|shadow payroll|school fees abroad`,
  ),
  // Software, data, media, franchises
  ...parts(
    `rate throttling|throttling|noisy neighbours|fair use|fair usage cap|seat reassignment|dormant accounts|shared logins|credential sharing|password managers|key rotation|key escrow|root access|admin rights|least privilege|break-glass accounts|single sign-on|session timeouts|audit trails|hotfixes|rollback|release notes|feature freeze|feature requests|sunsetting|deprecation|beta features|sandbox use|test data|synthetic data|scraped data|web scraping|model training|training on prompts|AI output|hallucinated answers|bias testing|face recognition|fingerprints|dark patterns|do not track|opt-outs|unsubscribes|spam|cold calls|robocalls|data brokers|data rooms|data residency|data lineage|data hoarding|dead links|downtime credits|status page|bug bounty|zero-days|ransom payments|tabletop exercises|failover|hot spares|warm standby|tape rotation|bit rot|e-waste|laptop theft|screen damage|bring-your-own laptop|shadow IT|macros|USB sticks|copyleft|forks|attribution|patent trolls|clean room|benchmarking|reverse engineering|bundled fonts|stock photos|image rights|model releases|likeness after death|drone footage|location fees|residuals|net points|backend points|screen credit|credit order|final cut|reshoots|pickup shots|turnaround|kill fee|rain dates|stunt doubles|nudity rider|understudies|box office split|minimum guarantee|holdbacks|windowing|black-out dates|territory carve-outs|sequel rights|merch rights|sync licence|sampling clearance|masters|mechanicals|remainders|out of print|reversion|galleys|author copies|page proofs|makegoods|ad fraud|viewability|brand safety|fake reviews|influencer tags|paid posts|giveaways|sweepstakes|coupon stacking|misprints|pricing errors|comparative ads|health claims|green claims|keyword bidding|domain squatting|co-branding|white labelling|royalty holiday|royalty audits|grand opening|territory overlap|encroaching outlets|mystery shoppers|secret recipes|approved suppliers|mandatory refits|menu changes|local menu|resale of outlet|absentee owners|ad fund|loyalty fraud|gift cards|store credit|final sale|worn returns|wardrobing|hygiene seals|price tags|queue jumping|rain checks|layaway|haggling|pawned items|trade-ins`,
  ),
  // Safety, environment, medicine, farms, schools, insurance, energy, law, money
  ...parts(
    `toolbox talks|hot work watch|fire watch|gas tests|rescue plan|muster points|eyewash|spill kits|sharps|needlesticks|forklift tickets|reversing alarms|banksmen|edge protection|dropped objects|noise dose|dust masks|fit testing|silica|legionella|radon|sludge|effluent|odour|run-off|stack emissions|flaring|carbon credits|carbon border levy|biodiversity|bat surveys|nesting birds|tree felling|topsoil|slurry|muck spreading|spray drift|spray diary|withdrawal period|ear tags|dead livestock|culling|bird flu|foot rot|stray cattle|grazing|fallow land|crop share|crop failure|hail|frost damage|harvest labour|seed saving|seed germination|irrigation turns|borehole|water rights|manure|beekeeping|organic status|farm gate price|milk quota|consent forms|adverse events|unblinding|placebo|sample retention|biobank|prescriptions|repeat scripts|controlled drugs|drug recalls|compounding|waiting lists|missed appointments|chaperones|visiting hours|ward transfers|discharge letters|do-not-resuscitate orders|living wills|interpreters|bed fees|room upgrades|private patients|second opinion|midwives|implants|prostheses|hearing aids|dentures|orthodontics|school uniform|packed lunches|nut allergy|head lice|late pickup|early drop-off|school bus|trip deposits|detention at school|exclusions|truancy|plagiarism|late essays|extenuating circumstances|grade appeals|deferral|transfer credits|scholarship loss|hall of residence|graduation gowns|lab breakages|excess|co-pay|waiting period waiver|knock-for-knock|total loss|write-offs|courtesy car|windscreen|keys in ignition|unattended vehicle|unoccupied home|escape of water|wear exclusion|acts of God|riots|looting|cyber cover|key man cover|run-off cover|retro date|reinsurance|subrogation|co-insurance|average clause|sum insured|betterment|new for old|surrender value|paid-up policy|beneficiaries|contestability|grid connection|curtailment|take-or-pay|make-up gas|line losses|imbalance|feed-in tariff|net metering|blade ice|shadow flicker|decommissioning|well plugging|royalty oil|flowback|estoppel|laches|rectification|misrepresentation|duress|frustration|hardship|repudiation|time of essence|time at large|joint and several|several liability|privity|proxy votes|quorum|casting vote|minutes|abstentions|recusal|term limits|removal of chair|expulsion|dues arrears|dormant members|honorary members|founder shares|bad leaver|good leaver|cliff|vesting|preemption|squeeze-out|deadlock|shotgun clause|put option|call option|warrants|convertible notes|ratchets|liquidation preference|pay-to-play rounds|information rights|observer seat|related parties|covenant breach|covenant holiday|negative pledge|cure rights|margin call|break costs|compounding interest|grace days|balloon payment|spousal consent|dowry|prenup|heirs|probate|unclaimed dividends|ghost employees|slush fund|round-tripping|tax residency|transfer pricing|thin cap|stamp duty|apostille|wet ink|thumbprints|translations|typos|blank spaces|initialling pages|lost originals|carbon copies`,
  ),
]

const pair = (objects: string, aspects: string): [objects: string[], aspects: string[]] => [
  parts(objects),
  parts(aspects),
]

/** In a block every object goes with every aspect, written together. */
export const TOPIC_PAIRS_ZH: [objects: string[], aspects: string[]][] = [
  pair('进场|首件|批次|来料|成品|外协件', '检验|清点|复检|抽样|拍照|放行'),
  pair('仓库|库房|冷库|月台|货场|堆场', '盘点|巡查|交接班|温度|上锁|租金|照明'),
  pair('集装箱|吨袋|周转筐|钢瓶|油桶|木托', '押金|归还|破损|丢失|清洗|标识|超期'),
  pair('货车|叉车|吊车|挖机|班车|拖挂车', '年检|加油|保养|停放|租用|维修费|驾驶资格'),
  pair('空调|电梯|锅炉|水泵|发电机|空压机', '维保|报停|加装|噪音|大修|能耗|更新'),
  pair('墙面|地板|门窗|吊灯|橱柜|卫生间', '翻新|渗水|划伤|改造|保修|恢复|验收单'),
  pair('店铺|柜台|摊位|厂房|公寓|地下室', '退租|腾退|转手|分割|续租价|交接日|空置'),
  pair('账户|账号|工号|域名|证书|令牌', '冻结|注销|找回|转移|年费|实名|到期'),
  pair('短信|接口|带宽|存储|算力席位|流量', '超额|限额|计费|暂停|扩容价|赠送'),
  pair('客户数据|订单记录|监控录像|通话录音|员工档案|病历资料', '调取|保存|导出|删除|外传|脱敏'),
  pair('代码|图纸|文案|配方|模具|样机', '归属|外泄|交还|修改|封存|复制'),
  pair('工人|班组|监理|司机|保姆|讲师|主厨', '更换|到岗|食宿|工伤|补休|奖惩|离场'),
  pair('夜班|周末班|节假日班|高温天|跨城出差|远洋航次', '补贴|调换|报备|用餐|安全|天数'),
  pair('奖金|提成|补贴|津贴|分红|红包', '发放|扣减|上限|延发|税负|追回'),
  pair('保费|学费|会费|货款|运费|电费', '涨幅|减免|缓交|退还|分期|补缴'),
  pair('发票|收据|提单|合格证|检测单|回执', '遗失|补开|作废|原件|寄送|错误'),
  pair('股东|董事|监事|合伙人|清算组|加盟商', '退出|届满|回避|增补|免职|报酬|知情'),
  pair('股权|债权|商标|专利|车牌|承包地', '过户|质押|许可|分割|登记|评估'),
  pair('疫苗|药品|器械|血液|试剂|饲料', '召回|冷藏|追溯|退换|过期|留样'),
  pair('果园|鱼塘|大棚|牧场|林地|稻田', '承包费|灌溉|用药|灾损|流转|采收'),
  pair('废水|废油|粉尘|噪声|危险品|建筑垃圾', '排放|清运|监测|台账|超标|处罚'),
  pair('雨天|雪天|台风|停电|疫情|罢工|封航', '歇工|顺延|补偿|值守|通知|复工'),
  pair('广告|海报|直播|短剧|代言|展位', '撤换|延期|审核|分成|署名|停播|费用'),
  pair('课程|夏令营|考试|实习|校车|宿舍', '退费|请假|改期|换人|安全|收费'),
  pair('宠物|车位|电动车|快递柜|泳池|天台', '管理|收费|使用|禁令|清理|投诉'),
  pair('光伏板|充电桩|储能柜|变压器|电表|燃气管', '安装|迁移|损坏|验收|产权|检修'),
]

/** In a block every object goes with every aspect, with a space between. */
export const TOPIC_PAIRS_EN: [objects: string[], aspects: string[]][] = [
  pair(
    'pallet|drum|tank|crate|keg|gas bottle',
    'deposit|labelling|return|damage|inspection|storage',
  ),
  pair(
    'forklift|crane|van|truck|excavator|shuttle bus',
    'hire|servicing|insurance|idling|fuel|breakdown',
  ),
  pair(
    'container|trailer|railcar|barge|reefer',
    'demurrage|cleaning|sealing|overload|release|tracking',
  ),
  pair(
    'first batch|incoming goods|spare part|trial lot|mould',
    'inspection|rejection|photos|sign-off|approval|rework',
  ),
  pair(
    'boiler|lift|chiller|generator|fire pump|compressor',
    'maintenance|outage|replacement|noise|access|certificate',
  ),
  pair(
    'roof|window|floor|ceiling|drain|facade',
    'repair|leak|cleaning|guarantee|replacement|survey',
  ),
  pair(
    'shop|kiosk|warehouse|studio|basement|mezzanine',
    'lease|surrender|subdivision|keys|fit-out|reinstatement',
  ),
  pair(
    'tenant|lodger|landlord|guarantor|caretaker',
    'death|absence|insolvency|replacement|complaint|contact details',
  ),
  pair(
    'account|domain|licence|token|certificate|mailbox',
    'expiry|transfer|suspension|recovery|sharing|closure',
  ),
  pair('bandwidth|storage|SMS|GPU|seat|API', 'quota|overage|billing|upgrade|downgrade|usage'),
  pair(
    'customer data|call recording|medical record|CCTV|payroll file',
    'access|deletion|export|retention|disclosure|correction',
  ),
  pair(
    'drawing|recipe|manuscript|prototype|logo',
    'ownership|leak|return|revision|copying|sign-off',
  ),
  pair(
    'driver|nurse|chef|tutor|welder|site manager',
    'absence|certification|meals|swap|lodging|injury',
  ),
  pair(
    'night shift|weekend|bank holiday|standby|heatwave',
    'allowance|cover|refusal|limit|cancellation|catering',
  ),
  pair('bonus|commission|overtime|pension|stipend', 'cap|deduction|deferral|tax|dispute|repayment'),
  pair('tuition|premium|rent|freight|membership', 'rise|refund|waiver|instalments|arrears|rebate'),
  pair(
    'invoice|receipt|waybill|permit|test report',
    'loss|correction|originals|copies|deadline|rejection',
  ),
  pair(
    'shareholder|director|partner|trustee|franchisee',
    'exit|removal|vote|remuneration|conflict|death',
  ),
  pair(
    'patent|trademark|loan|mortgage|vehicle',
    'transfer|pledge|registration|valuation|renewal|seizure',
  ),
  pair(
    'vaccine|blood|reagent|implant|infusion pump',
    'recall|chilling|traceability|wastage|expiry|return',
  ),
  pair(
    'orchard|pond|greenhouse|pasture|vineyard',
    'lease|irrigation|spraying|hail loss|harvest|fencing',
  ),
  pair(
    'wastewater|dust|asbestos|solvent|used oil',
    'disposal|sampling|limit|logbook|exposure|fine',
  ),
  pair(
    'snow|typhoon|power cut|strike|port closure',
    'delay|pay|notice|cover|make-up day|surcharge',
  ),
  pair(
    'billboard|livestream|podcast|trailer slot|booth',
    'cancellation|approval|reshoot|credit|fees|takedown',
  ),
  pair(
    'exam|summer camp|field trip|placement|dormitory',
    'refund|absence|postponement|supervision|costs|eligibility',
  ),
  pair('dog|bicycle|scooter|pool|rooftop|gym', 'rules|fees|damage|hours|ban|liability'),
]
