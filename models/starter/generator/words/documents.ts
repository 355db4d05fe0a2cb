/** Documents that tools search for what they say, and how people ask where a topic begins and ends in a sentence. */
import { lines, parts } from './words.ts'

/** zh names | en names (singular/plural) | measure | pinyin | zh topics | en topics */
export const DOCUMENTS = lines(`
员工手册,手册|employee handbook/employee handbooks,handbook/handbooks|本|shouce|年假天数;病假工资;婚假;迟到;早退;旷工;试用期;离职交接;着装;加班餐补;远程办公;竞业;内部调岗;工龄;出差住宿;通讯补贴;育儿假;哺乳时间;兼职;保密承诺;绩效面谈;末位淘汰|paid leave;sick pay;dress code;remote work;probation;overtime meals;parental leave;side jobs;being late;notice period;exit interview;travel class;phone allowance;bereavement leave;performance review
保单,保险单|insurance policy/insurance policies,policy/policies|份|baodan|免赔额;等待期;犹豫期;既往症;猝死;酒驾;住院津贴;退保;续保;受益人变更;拖车;玻璃破碎;水淹车;第三者;自燃;骨折;异地就医;牙科;理赔时限;高原反应|deductible;waiting period;pre-existing conditions;drunk driving;towing;flood damage;dental;renewal;theft;third parties;cancellation;glass breakage;hospital cash;beneficiary change;claims deadline
招标文件,标书|tender document/tender documents,tender/tenders|份|zhaobiao|投标保证金;废标;工期;付款比例;资质要求;业绩要求;踏勘;开标;评分办法;联合体;分包;履约保函;质保金;售后响应;技术偏离;样品;递交截止;澄清;中标服务费;报价上限|bid bond;site visit;scoring;joint bids;subcontracting;submission deadline;price ceiling;retention money;sample delivery;past performance;clarifications;technical deviations
会议纪要,纪要|meeting minutes/meeting minutes,minutes/minutes|份|jiyao|搬迁;涨薪;年会;裁撤;预算;外包;新厂房;碳排;碳排放;食堂涨价;停车位;招人;上市;海外仓;降本;质量事故;客户投诉;供应商淘汰;绩效奖金;改组|relocation;pay rise;year-end party;budget cut;outsourcing;new plant;hiring freeze;carbon emissions;parking;layoffs;listing plans;cost saving;quality incident;office snacks
操作规程,规程|operating procedure/operating procedures,procedure/procedures|份|guicheng|开机;停机;上锁挂牌;换模;清洗;润滑;点检;应急停车;动火;受限空间;登高;废液;换班;泄压;吊装;接地;通风;静电;取样;夜间作业|start-up;shutdown;lockout;cleaning;lubrication;hot work;confined spaces;working at height;waste liquid;pressure relief;lifting;grounding;sampling;night shifts
公司章程,章程|articles of association/articles of association,bylaws/bylaws|份|zhangcheng|股权转让;增资;分红;董事任期;表决权;清算;法定代表人;股东会召集;优先购买;对外担保;监事;累积投票;出资期限;股东除名|share transfer;capital increase;dividends;director terms;voting rights;liquidation;calling a meeting;pre-emption;outside guarantees;removal of a shareholder
物业规约,管理规约|house rule/house rules,building rule/building rules|份|guiyue|养狗;装修时间;停车;电瓶车充电;晾晒;噪音;合租;地锁;垃圾投放;空调外机;封阳台;快递柜;泳池;宠物遛放;飞线充电;高空抛物;烧烤;花园认养|dogs;renovation hours;parking;bike charging;noise;flat sharing;balcony glazing;barbecues;the pool;parcel lockers;window boxes;short lets;moving in
技术规范,规范|technical specification/technical specifications,spec/specs|份|guifan|抗震;防水;保温;混凝土强度;焊缝;公差;盐雾;跌落;绝缘;防雷;阻燃;噪声;表面粗糙度;老化;耐压;包装跌落;电磁兼容|seismic load;waterproofing;insulation;concrete strength;weld seams;tolerances;salt spray;drop test;flame retardance;surface finish;ageing;noise limit;EMC
隐私政策,隐私条例|privacy policy/privacy policies,privacy notice/privacy notices|份|yinsi|保留期限;数据出境;未成年人;删号;广告推送;人脸;定位;共享给第三方;cookie;撤回同意;通讯录;画像;泄露告知;投诉渠道|retention;cross-border transfer;minors;account deletion;ads;face data;location;third-party sharing;cookies;withdrawing consent;contacts;profiling;breach notice;complaints
采购制度,采购办法|purchasing policy/purchasing policies,procurement rule/procurement rules|份|caigouzhidu|比价;独家采购;紧急采购;验收;供应商准入;询价;付款审批;零星采购;样品;回避;礼品;退换;框架;限额;预付|price comparison;single source;emergency buying;acceptance;supplier approval;quotes;gifts;returns;petty purchases;spending limit;prepayment
维修手册,保养手册|repair manual/repair manuals,service manual/service manuals|本|weixiushouce|机油;正时皮带;刹车油;冷却液;变速箱;轮胎换位;火花塞;电瓶;空调滤芯;四轮定位;减震;怠速抖动;漏油;方向盘异响|engine oil;timing belt;brake fluid;coolant;gearbox;tyre rotation;spark plugs;battery;cabin filter;wheel alignment;oil leaks;steering noise
校规,学生守则|school rule/school rules,student code/student codes|份|xiaogui|染发;手机;迟到;请假;补考;作弊;留级;住宿;校服;早恋;外卖;社团;奖学金;转专业;休学;旷课;晚归|hair dye;phones;being late;resits;cheating;dorms;uniforms;clubs;scholarships;changing majors;skipping class;food delivery
会员协议,会员条款|membership term/membership terms,member rule/member rules|份|huiyuan|退卡;转卡;停卡;积分过期;降级;生日券;自动续费;冻结;补差价;亲友卡;运费券;注销|refunds;transfers;pausing;points expiry;downgrades;birthday vouchers;auto-renewal;family cards;closing an account;guest passes
研究报告,报告|research report/research reports,study/studies|份|baogao|样本量;对照组;副作用;市占率;碳排放;毛利;渗透率;误差;局限;政策风险;价格走势;竞品;产能;能耗;汇率影响|sample size;control group;side effects;market share;carbon emissions;margins;limitations;policy risk;price trend;rivals;capacity;energy use;exchange rates
环评文件,环评报告|environmental permit/environmental permits,permit/permits|份|huanping|废水;废气;扬尘;噪声;危废;碳排;碳排放总量;防渗;绿化率;风险预案;卫生防护距离;地下水;在线监测;排污口|waste water;exhaust gas;dust;noise;hazardous waste;total carbon emissions;seepage;green area;groundwater;online monitoring;outfalls
借款协议,贷款文件|loan agreement/loan agreements,loan paper/loan papers|份|jiekuan|提前还款;逾期罚息;展期;抵押物;担保人;利率调整;提款条件;账户监管;加速到期;还款日顺延;手续费;交叉违约|prepayment;default interest;extensions;collateral;guarantors;rate changes;drawdown;fees;acceleration;cross default
`)

/** Ways to ask; `{t}` topic, `{d}` document, `{p}` party or place. Without `{d}`: clear only where one tool is offered. */
export const ASK_ZH = parts(
  '{d}里{t}写在哪条了|{d}里{t}写在哪|{d}{t}在第几条|{d}上{t}啥情形|{d}里{t}到底咋说|{d}里{t}底线是啥|{d}{t}原文发来|{d}里{t}那段原文贴一下|{d}里{t}原文念念|{d}对{t}抓得紧不紧|{d}对{t}管得宽不宽|{d}里{t}准不准|{d}里{t}让不让|{d}{t}行不行|{d}里{t}算不算数|{d}有没写到{t}|{d}写没写{t}|{d}有讲{t}没|{d}里提没提{t}|{d}提到{t}了么|{d}里{t}最高能到多少|{d}{t}上限几多|{d}里{t}能拖几天|{d}里{t}拖多久算违规|{d}里{t}谁出|{d}里{t}谁垫钱|{d}{t}谁兜着|{d}里{t}归谁管|{d}里{t}算谁的|{d}里{t}我记不起来了|{d}{t}怎么个说法来着|{d}里{t}咋弄来着|{d}{t}这块咋定的|{d}{t}那块有啥说法|{d}里头{t}咋规定|{d}里{t}有啥讲究|{d}里{t}有没有松动|{d}里{t}给不给|{d}里{t}要不要报备|{d}{t}得提前多久|{d}里{t}罚多少|{d}里{t}扣不扣钱|{d}里{t}几个点|{d}里{t}怎么算|{d}里{t}按啥标准|{d}里{t}的口径|{d}里{t}翻给我看|{d}里{t}是不是写死了|{d}里{t}留没留口子|{d}{t}含糊不|{d}里{t}有写清楚吗|{d}{t}那条贴出来|{t}{d}里怎么写|{t},{d}咋说|{t}这事{d}管不管|{t}在{d}哪一页|{t} {d} 原文|关于{t} {d}原话|{t}的话{d}允许吗|{t}到底行不行,{d}上|翻下{d} {t}|翻翻{d}看{t}|对照{d}查{t}|按{d}{t}怎么办|照{d}来{t}得咋整|{d},{t},原文|{d} {t} 来一段|{d}没{t}这条吗|我们{d}里{t}能通融不|咱{d}{t}那句是啥|{d}中{t}相关的都念下|{d}里跟{t}沾边的|{d}里带{t}的那条|{d}里讲{t}的是哪段|{d}里{t}有例外没|{d}里哪条说{t}|想抠{d}里{t}的字眼|怕踩雷,{d}里{t}咋写|有人问{d}里{t},给原话',
)
/** The same without the document. */
export const ASK_BARE_ZH = parts(
  '{t}写在哪条了|{t}啥情形|{t}原文发来|{t}抓得紧不紧|{t}准不准|{t}让不让|{t}最高能到多少|{t}能拖几天|{t}谁出|{t}谁兜着|{t}我记不起来了|有没写到{t}|有讲{t}没|提没提{t}|{t}咋说来着|{t}到底咋定|{t}那段贴我|{t}原文|{t}有规定没|{t}有啥讲究|{t}罚多少|{t}怎么个算法|{t}要提前多久|翻翻{t}|{t}那条|{t}相关的|{t}有例外不|{t}写清楚没|{t}有没有口子|{t}按啥来|讲{t}那条念下|哪条说{t}|跟{t}沾边的都行|{t}能通融不|{t}含糊不|{t}几个点',
)
export const ASK_EN = parts(
  "what's in the {d} on {t}|whats written in the {d} on {t}|{t} - what do they write in the {d}|{d} {t} full sentence pls|the full sentence on {t} in the {d} pls|read {t} aloud out of the {d}|{t}, recite it from the {d}|copy paste the {t} bit from the {d}|{t} in the {d}, paste that below|how was {t} put in the {d}|how do we word {t} in the {d}|{t}: which words did the {d} choose|does the {d} even mention {t}|any mention of {t} in the {d}|is {t} in the {d} at all|is {t} allowed by the {d}|does the {d} allow {t}|how strict is the {d} about {t}|how strict is the {d} on {t} these days|who pays for {t} per the {d}|who covers {t} under the {d}|{t}, who foots the bill, {d}|is there a cap on {t} in the {d}|max for {t} in the {d}|{t} limit in the {d}?|how many days for {t} per the {d}|what page is {t} on in the {d}|where in the {d} is {t}|where does it say {t} in the {d}|the {t} part of the {d}|the {d} bit about {t}|{d}: {t}?|{d} / {t}|{t} ({d})|{t} according to the {d}|according to the {d}, what about {t}|what does our {d} say about {t} again|i forgot what the {d} says on {t}|remind me of {t} in the {d}|quote {t} from the {d}|give me {t} word for word from the {d}|anything on {t} in the {d}|{d} check: {t}|{t} rules in the {d}|can we get around {t}, {d} wise|what happens with {t} under the {d}|are we covered on {t} in the {d}|did the {d} leave {t} open|does {t} have exceptions in the {d}|must we report {t} under the {d}|look for {t} in the {d}|dig out {t} from the {d}|find me the line about {t} in the {d}|pull {t} from the {d}|someone asked about {t}, what does the {d} say|before i sign, {t} in the {d}?",
)
export const ASK_BARE_EN = parts(
  '{t}, what do they write|full sentence on {t} pls|read {t} out for me|paste {t} below|{t}, paste that below|how was {t} put|any mention of {t}|is {t} allowed|who pays for {t}|{t}, who foots it|cap on {t}?|where does it say {t}|the {t} bit|{t} word for word|quote the {t} part|remind me on {t}|anything on {t}|how strict on {t}|exceptions for {t}?|dig out {t}|find the line about {t}|the part on {t}, recite it|{t} again, how was it worded|does it say {t}',
)
/** A party, a maker or a place whose document is meant. `{p}` is behind or before what is asked. */
export const PARTY_ZH = parts(
  '{p}{q}|{p}的{q}|{p}家{q}|{p}那份{q}|{p}那边{q}|跟{p}的{q}|{p}给的{q}|{p}发的{q}|{q},{p}的|{q},是{p}那份|{q} {p}|{p},{q}|{p}他们的{q}|查{p} {q}|{p}那客户,{q}|{p}这家的{q}|{q},{p}那家',
)
export const PARTY_EN = parts(
  '{q}, {p}|{q}, the one from {p}|{p}: {q}|{q} ({p})|{p}, {q}|{q}, for {p}|{q} with {p}|for {p}, {q}|{q} - {p}|re {p}: {q}|{p} one, {q}',
)
/** Said before or after, and no part of any value. */
export const ASIDES_ZH = parts(
  '客户催了|怕误期|怕超期|法务在问|老板盯着|我表哥问的|审计来了|下午谈判|急着签字|免得被坑|心里没底|别人说改过|记得好像改过|年头久了|我手机看不清|眼花了|上次吃过亏|要写进邮件|财务不认|怕罚款|准备投诉|新人不懂|替同事问|对方不认账|吵起来了|就一句也行|别总结要原文|只要那句',
)
export const ASIDES_EN = parts(
  'client is asking|legal wants it|before we argue|my cousin asked|auditor is here|signing today|they deny it|no summary|just that line|my eyes are bad|need it in an email|got burned last time|new here|boss wants the wording|they say it changed|dont paraphrase|i lost my copy|asking for a colleague',
)
