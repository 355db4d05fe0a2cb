/** What is counted and ranked, and by what it can be grouped, as people say it. */
import { lines, parts } from './words.ts'

/** zh name | en name | slug | zh said | en said | zh unit | en unit */
export const MEASURES = lines(`
投诉量|complaints|complaints|投诉最多;被投诉最多;挨骂最多;投诉数|has the most complaints;gets complained about most;most complaints;complaint count|件|complaints
退货|returns|returns|退货最多;被退最多;退回来最多;退货数|has the most returns;gets sent back most;most returned;return numbers|件|returns
加班|overtime|overtime|加班最多;熬得最狠;最能熬;加班时长|works the most overtime;stays late the most;most overtime;overtime hours|小时|hours
费用|expenses|expenses|花钱最多;最费钱;烧钱最狠;费用|spends the most;burns the most money;most expenses;spending|元|yuan
能耗|energy use|energy|最费电;耗电最多;用电最凶;能耗|uses the most power;eats the most energy;most power hungry;energy use|度|kWh
次品|defects|defects|次品最多;废品最多;不合格最多;次品数|has the most defects;makes the most scrap;most rejects;defect numbers|件|defects
下载量|downloads|downloads|下载最多;下得最火;最火;下载量|gets downloaded most;is the most popular by downloads;most downloads;downloads|次|downloads
客流|visitors|visitors|人最多;最热闹;客流最旺;客流|draws the biggest crowd;is the busiest;most visitors;footfall|人|visitors
迟到|late arrivals|late|迟到最多;最爱迟到;来得最晚次数最多;迟到次数|is late the most;shows up late most often;most late arrivals;lateness|次|times
故障|breakdowns|breakdowns|坏得最勤;故障最多;最爱趴窝;故障次数|breaks down most;fails the most;most breakdowns;failures|次|breakdowns
拜访量|visits|visits|跑得最勤;拜访最多;跑客户最多;拜访量|visited the most;knocked on the most doors;most visits;visits|次|visits
捐款|donations|donations|捐得最多;最大方;出手最阔;捐款|gave the most;is the most generous;most donated;donations|元|yuan
库存|stock|stock|压货最多;囤得最多;积压最狠;库存量|holds the most stock;sits on the most goods;most stock;stock levels|件|pieces
里程|mileage|mileage|跑得最远;跑路最多;公里数最高;里程|drove the furthest;covered the most ground;most kilometres;mileage|公里|km
工单|tickets|tickets|处理最多;解决得最多;干活最多;工单量|closed the most;handles the most;most tickets;ticket numbers|单|tickets
利润|profit|profit|最赚钱;赚得最多;利润最厚;利润|makes the most profit;earns us the most;most profitable;profit|元|yuan
碳排放|carbon emissions|carbon|排放最多;碳排最高;最不环保;碳排放|emits the most;has the biggest footprint;most emissions;carbon|吨|tonnes
`)

/** value | codes | zh asked | zh nouns | en asked | en nouns (plural) | bank; the first is asked for by the asked words */
export const GROUPS = lines(`
person|person;staff;employee|谁;哪位;哪个人;哪个同事;哪个家伙;哪位大神;哪一位;谁家孩子|人;同事;员工;伙计;人员|who;which person;which colleague;what guy;which one of us;whose name|people;names;colleagues;employees;folks;staff|person
region|region;area;territory|哪个地区;哪块地方;哪一片;哪片地盘;地图上哪块;哪个区域;什么地方;哪边|地区;区域;片区;地盘;大区|which region;which bit of the map;which territory;which area;where on the map;what corner of the country|regions;territories;areas;bits of the map|region
product|product;item;goods|哪个产品;哪款;啥货;什么东西;哪样货;哪个品;哪种货;啥玩意|产品;货;款;单品;东西|which product;which item;what thing;which of our goods;what stuff|products;items;goods;things on the shelf|product
department|department;dept;team|哪个部门;哪个组;哪个科室;哪拨人;哪个团队|部门;团队;组;科室|which department;which team;what crew;which unit of ours|departments;teams;crews|department
store|store;shop;outlet|哪家店;哪个门店;哪间铺子;哪个网点|店;门店;铺子;网点|which store;which shop;which outlet;what branch|stores;shops;outlets;branches|project
customer|customer;client;account|哪个客户;哪家客户;哪位金主;哪个甲方;哪家公司|客户;甲方;金主;公司|which customer;which client;which account;what company|customers;clients;accounts;companies|company
supplier|supplier;vendor|哪家供应商;哪个厂家;哪个供货的;哪家供货|供应商;厂家;供货的|which supplier;which vendor;who supplies us and|suppliers;vendors|company
channel|channel;source|哪个渠道;哪条路子;从哪来的;哪个平台|渠道;路子;平台|which channel;what source;which platform|channels;sources;platforms|channel
city|city;town|哪个城市;哪座城;哪个市|城市;城|which city;which town;what city|cities;towns|city
month|month|哪个月;几月份;哪月|月份;月|which month;what month|months|month
weekday|weekday;day|星期几;周几;礼拜几|星期;周几|which weekday;what day of the week;which day|days of the week;weekdays|weekday
machine|machine;device;equipment|哪台机器;哪台设备;哪个机子|机器;设备;机台|which machine;which device;what equipment|machines;devices|sku
vehicle|vehicle;car;truck|哪辆车;哪台车;啥车|车;车辆|which vehicle;which car;which truck|vehicles;cars;trucks|plate
line|line;workshop|哪条线;哪个车间;哪条产线|产线;线;车间|which line;which workshop;which production line|lines;workshops|line
age|age_group;age|哪个年龄段;多大年纪的;哪个岁数的|年龄段;岁数|which age group;how old are those who;what age bracket|age groups;age brackets|age
brand|brand;maker|哪个牌子;哪个品牌;啥牌子|牌子;品牌|which brand;what brand;which make|brands;makes|company
`)

/** The first alone is asked for: no number. `{m}` measure words, `{g}` group as asked, `{w}` when. */
export const FIRST_ZH = parts(
  '{w}{g}{m}|{g}{w}{m}|{w}{m}的是{g}|{w}{g}甩开别人一大截,{m}|{w}论{m},{g}独一份|{m},{w}{g}排头一个|{w}{m}的到底是{g}|{g}是{w}第一,{m}|{w}{g}{m} 冠军|{g}啊 {w} {m}|{m}那个{w}是{g}|想知道{w}{g}{m}|{w}榜首{g},{m}的|{g}最突出,{m},{w}',
)
export const FIRST_EN = parts(
  '{g} {m} {w}|{w}, {g} {m}|{g} {m} {w}?|so {g} {m} {w}|tell me {g} {m} {w}|{g} is number one, {m}, {w}|{g} leads the pack {w}: {m}|{g} is way ahead {w} ({m})|{g} {m} {w}, just the winner|{g} is first {w} - {m}|number one {w}: {g} {m}',
)
/** Several: `{n}` number, `{k}` group noun. */
export const SEVERAL_ZH = parts(
  '{w}挑{n}个{m}的{k}|{w}{m}的{n}个{k}|{w}十大{k},{m}的|{w}{k}前{n},{m}|{w}{m} 前{n}名{k}|{w}{k}里{m}的{n}个|拣{n}个{w}{m}的{k}|给我{w}{m}的{n}个{k}|{k}排前{n}的 {w} {m}|{w}{k}{m}来{n}个|凑{n}个{k}出来,{w}{m}的|{w}{m}的{k}列{n}个|{n}个{k} {w} {m}|只要{n}个{k},{w}{m}|{k}榜{w}前{n}位,看{m}|{w}头{n}个{k} {m}|{w}{m}的{k}TOP{n}|{k}TOP{n} {w} {m}|{w}{n}强{k},{m}|报{n}个{k}名字,{w}{m}|{w}{m}的{n}个是哪些{k}|{w}哪些{k}{m},给{n}个|哪{n}个{k}{w}{m}',
)
export const SEVERAL_EN = parts(
  'need {n} {k}, {m}, {w}|top {n} {k} {w}, {m}|the {n} {k} for {m} {w}|{n} {k} with {m} {w}|{w}: {n} {k}, {m}|pick {n} {k}, {m}, {w}|list {n} {k} {w} by {m}|give me {n} {k}, {m}, {w}|{k}, first {n}, {m} {w}|{w} top {n} {k} ({m})|shortlist of {n} {k} {w}, {m}|i want {n} {k} {w} - {m}|which {n} {k} {w}, {m}|leading {n} {k}, {m}, {w}|{n} worst or best {k} by {m} {w}|name {n} {k} {w}, {m}',
)
