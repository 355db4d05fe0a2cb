/** Places, things, units, dates and numbers in two roles: see `role-pairs.ts`. */
import { lines } from './words.ts'

export const MORE_ROLE_PAIRS = lines(`
place place
from_city;origin;departure;src;dep;from_place|出发城市;起点;出发地|departure city;origin;starting point|从{x}出发;{x}出发;从{x}走;由{x}动身;从{x}启程|from {x};leaving {x};departing {x};starting in {x};setting off from {x}
to_city;destination;arrival;dst;arr;to_place|到达城市;终点;目的地|arrival city;destination;end point|到{x};去{x};前往{x};抵达{x};开往{x};往{x}去|to {x};going to {x};heading for {x};arriving in {x};bound for {x}
从{a}到{b};{a}到{b};{a}去{b};{a}→{b};由{a}往{b};去{b},从{a}走;到{b}的,{a}出发;{a}飞{b}
from {a} to {b};{a} to {b};to {b} from {a};{a} -> {b};leaving {a} for {b};going to {b} out of {a}
place place
ship_from;origin;sent_from;from_addr;shp;fahuodi|发货地;始发地;起运地|shipping origin;place it is sent from|{x}发货;从{x}发;{x}发出的;由{x}寄出;{x}起运|shipped from {x};sent out of {x};dispatched in {x};loaded in {x};coming from {x}
ship_to;delivery_place;sent_to;to_addr;dlv;shouhuodi|收货地;送达地;到货地|delivery place;place it is sent to|发往{x};寄到{x};送到{x};运往{x};{x}收货|shipped to {x};delivered to {x};on its way to {x};unloaded in {x};sent to {x}
从{a}发往{b};{a}寄到{b};{a}运往{b};发{b}的,{a}起运;{a}发货{b}收货;{b}收,{a}发
from {a} to {b};shipped from {a} to {b};to {b} out of {a};{a} > {b};delivered to {b} from {a}
place place
pickup;pickup_location;get_in;start_point;pu;shangche|上车点;接人地点;上车地点|pickup location;where to get in|在{x}上车;{x}上车;到{x}接;{x}接人;从{x}打车|pickup at {x};picked up at {x};getting in at {x};collect me at {x};waiting at {x}
dropoff;dropoff_location;get_out;end_point;do;xiache|下车点;送达地点;下车地点|drop-off location;where to get out|在{x}下车;{x}下车;送到{x};打车到{x};{x}下|drop-off at {x};dropped at {x};getting out at {x};take me to {x};drop me in {x}
{a}上车{b}下车;从{a}打车到{b};{a}接,送到{b};在{b}下,{a}上;去{b},到{a}接
from {a} to {b};pickup {a}, drop-off {b};pick me up at {a} and drop me at {b};to {b}, picked up at {a};in at {a}, out at {b}
place place
export_from;exporting_country;exporter;origin_country;exp;chukou|出口国;原产国;输出地|exporting country;country of export|{x}出口的;从{x}出口;{x}产的;由{x}输出;{x}那边出的货|exported from {x};exported by {x};made in {x};{x} exports;out of {x}
import_to;importing_country;importer;target_country;imp;jinkou|进口国;目标国;输入地|importing country;country of import|进口到{x};出口到{x};{x}进口的;卖到{x};输入{x}|imported into {x};exported to {x};{x} imports;imported by {x};into {x}
{a}出口到{b};{b}从{a}进口;{a}卖到{b};由{a}输入{b};{b}进口{a}的
exported from {a} to {b};{b} imports from {a};{a} exports to {b};from {a} into {b};imported into {b} from {a}
place place
birthplace;born_in;home_town;native_place;bp;chushengdi|出生地;老家;籍贯|birthplace;home town|{x}出生;老家{x};{x}人;籍贯{x};生在{x}|born in {x};from {x} originally;native of {x};home town {x};grew up in {x}
residence;lives_in;current_city;settled_in;res;juzhudi|居住地;现住地;常住地|residence;place of living|住{x};住在{x};现居{x};在{x}定居;人在{x}|living in {x};resident in {x};now in {x};settled in {x};who moved to {x}
老家{a}现居{b};{a}人住{b};生在{a}住在{b};住{b}的{a}人;从{a}搬到{b}定居
born in {a}, living in {b};native of {a} now in {b};from {a} originally, now in {b};living in {b}, born in {a};who moved from {a} to {b}
place place
place_from;source_site;move_from;old_site;old_addr;jiuzhi|旧址;原址;搬出地址|old address;previous site|原来在{x};从{x}搬走;旧址{x};搬离{x};以前在{x}|moving out of {x};formerly in {x};leaving the old site {x};old address {x};used to be in {x}
place_to;target_site;move_to;new_site;new_addr;xinzhi|新址;现址;搬入地址|new address;new site|搬到{x};迁到{x};新址{x};搬进{x};现在在{x}|moving to {x};now in {x};new address {x};relocating to {x};moving into {x}
从{a}搬到{b};{a}迁{b};{a}搬去{b};旧址{a}新址{b};搬到{b},原来在{a}
moving from {a} to {b};from {a} to {b};to {b}, formerly in {a};relocating to {b} from {a};{a} -> {b}
unit unit
from_dept;old_department;transfer_out;source_team;fd;diaochu|调出部门;原部门;原单位|old department;department left|从{x}调走;{x}调出;原在{x};离开{x};{x}调过来的|leaving {x};transferred out of {x};formerly of {x};moving from {x};from {x}
to_dept;new_department;transfer_in;target_team;td;diaoru|调入部门;新部门;接收部门|new department;receiving department|调到{x};调入{x};转去{x};{x}接收;去{x}报到|joining {x};transferred to {x};moving into {x};new in {x};received by {x}
从{a}调到{b};{a}转{b};{a}调入{b};调去{b},原在{a};{b}接收{a}调来的
from {a} to {b};transferred out of {a} into {b};joining {b} from {a};{a} -> {b};to {b}, formerly of {a}
unit unit
from_warehouse;source_store;stock_out;issued_by;whf;diaochuku|调出仓;出库点;拨出方|source warehouse;issuing store|从{x}出库;{x}调出;从{x}拨;{x}出的货;由{x}拨出|issued by {x};out of {x};taken from {x};leaving the stock of {x};from {x}
to_warehouse;target_store;stock_in;received_by;wht;diaoruku|调入仓;入库点;拨入方|target warehouse;receiving store|入{x}库;调到{x};拨给{x};{x}入库;补到{x}|received by {x};into {x};put in {x};added to the stock of {x};to {x}
从{a}调到{b};{a}拨给{b};{a}出库{b}入库;拨给{b},从{a}出;{a} → {b}
from {a} to {b};out of {a} into {b};issued by {a} to {b};{a} -> {b};to {b}, taken from {a}
unit unit
lead_unit;led_by;main_dept;in_charge;lu;qiantou|牵头部门;主办单位;主责方|lead department;unit in charge|{x}牵头;由{x}主办;{x}主责;{x}挑头;{x}主导|led by {x};{x} in charge;headed by {x};{x} leads;under the lead of {x}
support_unit;helped_by;side_dept;assisting;su;peihe|配合部门;协办单位;协助方|supporting department;assisting unit|{x}配合;由{x}协办;{x}协助;{x}帮忙做;{x}打下手|supported by {x};{x} assists;helped by {x};with help from {x};{x} backs it up
{a}牵头{b}配合;{b}配合{a};{a}主办,{b}协办;由{b}协助{a};{a}主责{b}帮忙
led by {a} and supported by {b};{b} assists {a};{a} leads, {b} helps;with {b} helping {a};headed by {a} with help from {b}
thing thing
old_part;removed;part_out;replaced_item;po;jiujian|换下的;旧件;拆下的|old part;removed item|换掉{x};换下{x};拆下{x};{x}坏了;淘汰{x}|removing {x};replacing {x};{x} comes out;taking out {x};broken {x}
new_part;installed;part_in;replacement;pi;xinjian|换上的;新件;装上的|new part;installed item|换上{x};装上{x};换成{x};{x}顶上;改用{x}|installing {x};replaced by {x};{x} goes in;putting in {x};new {x}
{a}换成{b};把{a}换成{b};用{b}换{a};{b}替换{a};换下{a}装上{b}
replacing {a} with {b};{b} for {a};{a} replaced by {b};take out {a}, put in {b};{b} instead of {a}
thing thing
old_name;name_before;former_name;renamed_from;onm;yuanming|原名;旧名;改名前|old name;former name|原名{x};以前叫{x};原来叫{x};旧称{x};曾用名{x}|formerly {x};once called {x};old name {x};previously known as {x};renamed from {x}
new_name;name_after;current_name;renamed_to;nnm;xinming|新名;现名;改名后|new name;current name|改叫{x};改名{x};现在叫{x};新名{x};更名为{x}|now called {x};renamed to {x};new name {x};known as {x} now;changed to {x}
{a}改名{b};{a}改叫{b};原名{a}现名{b};把{a}更名为{b};现在叫{b},以前叫{a}
{a} renamed to {b};{b}, formerly {a};from {a} to {b};{a} now called {b};rename {a} as {b}
thing thing
assembly;parent_item;whole;belongs_to;asm;zongcheng|总成;整机;上级物料|assembly;whole machine|装在{x}里;{x}用的;{x}整机;配{x};属于{x}|inside {x};built into {x};assembly {x};belonging to {x};fitted to {x}
component;child_item;piece;part_name;cmp;lingjian|零件;组件;下级物料|component;part|零件{x};{x}这个件;部件{x};{x}这种零件;配件{x}|component {x};the part {x};piece {x};{x} as a part;spare {x}
{a}里的{b}零件;{a}的零件{b};{b}装在{a}里;零件{b}配{a};整机{a}零件{b}
part {b} of {a};{b} inside {a};component {b} for {a};{a} with part {b};{b} fitted to {a}
thing thing
baseline;base_version;compare_from;reference;base;jizhun|基准;对照;参照版本|baseline;reference|以{x}为基准;跟{x}比;相对{x};比起{x};参照{x}|against {x};compared to {x};relative to {x};with {x} as the baseline;over the baseline {x}
candidate;new_version;compare_to;subject;cand;daibi|待比对象;候选;被比版本|candidate;version to compare|看{x}变化;拿{x}来比;{x}作为候选;把{x}比一比;比较的是{x}|for candidate {x};comparing {x};how {x} differs;with {x} as the candidate;testing {x}
拿{b}跟{a}比;{b}相对{a};{b}比{a};以{a}为基准看{b};{b}和基准{a}比
{b} compared to {a};{b} against {a};{b} relative to {a};compare {b} with baseline {a};{b} over {a}
thing thing
source_file;copy_from;input_name;read_from;inp;laiyuan|来源;源文件;复制来源|source;file read from|从{x}读;读取{x};来源{x};从{x}复制;源是{x}|read from {x};copied from {x};source {x};taking {x} as input;out of {x}
target_file;copy_to;output_name;write_to;outp;mubiao|目标;目标文件;复制目标|target;file written to|写入{x};写到{x};存到{x};复制到{x};输出{x}|written to {x};copied to {x};target {x};saved as {x};into {x}
从{a}复制到{b};{a}写入{b};读{a}写{b};把{a}存到{b};存到{b},来源{a}
copied from {a} to {b};from {a} into {b};read {a}, write {b};into {b} from {a};{a} saved as {b}
currency currency
from_currency;base_currency;sell_currency;source_ccy;fx_from;yuanbi|源币种;卖出币种;原币|source currency;currency sold|拿{x}换;{x}换出;卖{x};手里是{x};用{x}兑|from {x};selling {x};holding {x};converting {x};giving {x}
to_currency;quote_currency;buy_currency;target_ccy;fx_to;mubibi|目标币种;买入币种;兑成币种|target currency;currency bought|换成{x};兑{x};买{x};折成{x};换{x}|to {x};buying {x};into {x};getting {x};expressed in {x}
{a}换{b};{a}兑{b};把{a}换成{b};拿{a}买{b};换成{b},手里是{a}
from {a} to {b};{a} to {b};{a} into {b};buying {b} with {a};{b} for {a}
contact contact
old_contact;previous_contact;old_number;contact_before;oc;jiulianxi|旧联系方式;原号码;变更前|old contact;contact before|原来是{x};旧号{x};停用{x};以前用{x};把{x}换掉|instead of the old {x};formerly {x};no longer {x};was {x};dropping {x}
new_contact;current_contact;new_number;contact_after;nc;xinlianxi|新联系方式;新号码;变更后|new contact;contact after|改成{x};新号{x};换成{x};启用{x};以后用{x}|changed to {x};now {x};new one {x};from now on {x};switching to {x}
{a}改成{b};把{a}换成{b};旧{a}新{b};从{a}改为{b};启用{b},停用{a}
{a} changed to {b};from {a} to {b};{b} instead of {a};{a} -> {b};dropping {a} for {b}
thing place
satellite;spacecraft;sat_name;object;sat;weixing|卫星;航天器;星|satellite;spacecraft|卫星{x};{x}星;{x}过境;{x}飞过;{x}这颗星|satellite {x};{x} overhead;{x} passes;the spacecraft {x};{x} flies over
station;ground_station;observer;site;gs;dimianzhan|地面站;观测点;站点|ground station;observation site|在{x}看;{x}站;{x}上空;{x}观测;过{x}|over {x};seen from {x};at the station {x};observed in {x};above {x}
{a}过{b};{a}飞过{b};{b}看{a};{b}上空的{a};在{b}观测{a}
{a} over {b};{a} seen from {b};{b} seeing {a};{a} passing {b};from {b}, {a} overhead
thing place
vessel;ship_name;boat;sailing;vsl;chuanming|船名;船舶;轮船|vessel;ship|{x}轮;船名{x};船{x};{x}靠泊;坐{x}的船|vessel {x};the ship {x};aboard {x};{x} calls;{x} sails
port;harbour;berth_place;calls_at;prt;gangkou|港口;停靠港;挂靠港|port;harbour|在{x}港;靠{x};{x}码头;停{x};挂靠{x}|in the port of {x};calling at {x};at {x} harbour;moored in {x};docked at {x}
{a}靠{b};{a}轮在{b}港;{b}港的{a}轮;{a}停{b};挂靠{b}的{a}
{a} calling at {b};ship {a} in {b};{a} docked at {b};in {b} harbour, {a};port {b}, vessel {a}
code place
train_no;train;service_no;line;trn;checi|车次;列车号;班次|train number;service|{x}次;坐{x};{x}次列车;{x}这趟车;车次{x}|train {x};service {x};aboard {x};{x} runs;number {x}
stop;station_name;halt;stop_at;stn;zhandian|停靠站;车站;站名|stop;station|在{x}站;{x}停;停靠{x};到{x}站;{x}这站|at {x};stopping at {x};calling at {x};at the stop {x};in {x} station
{a}次在{b}停;{a}到{b}站;{b}站的{a}次;{a}停靠{b};{b}停的{a}次列车
{a} at {b};train {a} stopping at {b};at {b}, train {a};{b} stop of {a};service {a} calling at {b}
thing person
machine;device_name;equipment;unit_id;mch;shebei|机器;设备;机台|machine;device|{x}这台;机器{x};{x}机;设备{x};开{x}|machine {x};{x} unit;on {x};the device {x};running {x}
operator;operated_by;user_name;run_by;opr;caozuo|操作员;操作工;开机的人|operator;person running it|{x}操作;{x}开的;由{x}上机;{x}当班;操作员{x}|operated by {x};{x} operates;run by {x};with {x} on duty;operator {x}
{b}操作{a};{b}开{a};{a}由{b}操作;{a}这台{b}开;{b}当班的{a}机
{a} run by {b};{b} operates {a};{b} on {a};operator {b} of {a};{a} with {b} on duty
thing place
item;product;article;goods;itm;huopin|货品;商品;产品|item;product|{x}这款;货品{x};{x}这种货;{x}这件;商品{x}|item {x};the product {x};{x} units;pieces of {x};article {x}
store;branch;shop;outlet;sto;mendian|门店;分店;店|store;branch|{x}店;在{x}店里;{x}门店;{x}那家店;门店{x}|{x} store;at the {x} branch;in the shop {x};the {x} outlet;at store {x}
{b}店的{a};{a}在{b}店;{b}门店{a};{a},{b}店;{b}店里{a}这款
{a} at the {b} store;{b} branch, {a};item {a} in store {b};{a} in the {b} shop;store {b}: {a}
thing person
title;book_name;work;publication;ttl;shuming|书名;书;图书|title;book|《{x}》;{x}这本书;书名{x};{x}一书;借{x}这本|the book {x};titled {x};"{x}" the book;copy of {x};title {x}
reader;member;patron;card_holder;rdr;duzhe|读者;会员;借书的人|reader;library member|{x}借的;读者{x};{x}在看;会员{x};由{x}借走|borrowed by {x};reader {x};{x} reads;member {x};{x} has it
{b}借的{a};《{a}》,{b}借的;读者{b}书名{a};{b}在看《{a}》;{a}这本书{b}借走
{a} borrowed by {b};{b} reads {a};{b}'s copy of {a};the book {a}, reader {b};{b} has {a}
thing person
drug;medicine;substance;prescribed;med;yaopin|药品;药名;用药|drug;medicine|吃{x};药品{x};开{x};用{x}这药;{x}这种药|taking {x};the drug {x};on {x};prescription of {x};medicine {x}
patient;taken_by;patient_name;given_to;pat;yongyao|用药人;病人;患者|patient;person taking it|{x}吃的;给{x}开;病人{x};{x}服用;{x}用的药|taken by {x};given to {x};patient {x};{x} takes;prescribed for {x}
{b}吃{a};给{b}开{a};{b}服用{a};{a}开给{b};病人{b}用{a}
{b} takes {a};{a} for {b};{a} given to {b};{b} on {a};{a} prescribed for {b}
unit person
room;room_name;meeting_room;booked;rm;fangjian|会议室;房间;地点|room;meeting room|在{x}室;{x}会议室;{x}这间;房间{x};订{x}|room {x};in the {x} room;{x} meeting room;the room {x};booking {x}
booker;booked_by;reserved_for;user;bkr;yuding|预订人;使用人;订房人|person who booked;booker|{x}订的;{x}预约;由{x}预订;{x}要用;{x}占的|booked by {x};reserved for {x};{x} booked;in {x}'s name;{x} reserved
{b}订的{a}会议室;{a}室{b}预约;{a}这间由{b}订;{b}要用{a};房间{a}预订人{b}
{a} booked by {b};{b} booked {a};room {a} in {b}'s name;{b}'s booking of {a};room {a} reserved for {b}
date date sorted
start_date;from_date;begin;since;sd;kaishi|开始日期;起始日;起|start date;first day|从{x}开始;{x}起;自{x};{x}以来;{x}开始|from {x};since {x};starting {x};as of {x};beginning {x}
end_date;to_date;finish;until;ed;jieshu|结束日期;截止日;止|end date;last day|到{x}为止;截至{x};{x}结束;{x}之前;止于{x}|until {x};to {x};ending {x};up to {x};through {x}
从{a}到{b};{a}到{b};{a}至{b};{a}~{b};{a} - {b};自{a}起{b}止
from {a} to {b};{a} to {b};between {a} and {b};{a} through {b};{a} - {b};until {b} since {a}
date date sorted
checkin;check_in;arrive_on;stay_from;ci;ruzhu|入住日期;入住日;到店日|check-in date;arrival day|{x}入住;入住{x};{x}到店;{x}住进去;{x}那天入住|check-in {x};checking in on {x};arriving {x};arrival on {x};in on {x}
checkout;check_out;leave_on;stay_to;co;lidian|离店日期;退房日;离店日|check-out date;leaving day|{x}退房;{x}离店;住到{x};{x}走;退房{x}|check-out {x};checking out on {x};leaving {x};staying until {x};out on {x}
{a}入住{b}退房;{a}住到{b};{a}到{b};{a}到店{b}离店;{b}退房,{a}入住
{a} to {b};checking in {a}, out {b};from {a} until {b};in on {a} and out on {b};leaving {b}, arriving {a}
date date sorted
depart_on;outbound;go_date;leave_date;ob;qucheng|去程日期;出发日;走的日期|outbound date;day of departure|{x}去;{x}出发;{x}走;去程{x};{x}动身|leaving on {x};outbound {x};departing {x};off on {x};going on {x}
return_on;inbound;back_date;return_date;ib;huicheng|返程日期;回来日;返回日|return date;day of return|{x}回;{x}返;{x}回来;返程{x};{x}返回|returning {x};back on {x};inbound {x};return on {x};coming back {x}
{a}去{b}回;{a}走{b}返;{a}出发{b}回来;去程{a}返程{b};{b}回,{a}去
out {a}, back {b};leaving {a}, returning {b};{a} - {b} return;back on {b}, leaving on {a};from {a}, back {b}
date date sorted
order_date;ordered_on;placed;signed_on;od;xiadan|下单日期;签订日;下单日|order date;day ordered|{x}下单;{x}订的;{x}签的;下单{x};{x}那天下的单|ordered on {x};order date {x};placed {x};signed on {x};which we ordered {x}
due_date;deliver_by;deadline;due_on;dd;jiaohuo|交货日期;交付日;到期日|due date;delivery day|{x}交货;{x}到期;{x}前要交;交期{x};{x}那天交|due {x};deliver by {x};deadline {x};delivery on {x};for delivery {x}
{a}下单{b}交货;{a}签{b}到期;{a}订的{b}交;{b}交货,{a}下单;下单{a},交期{b}
ordered {a}, due {b};placed {a} for delivery {b};due {b}, ordered {a};signed on {a}, deadline {b};order of {a} due {b}
amount amount sorted
min_price;price_from;at_least;lower;pmin;zuidi|最低价;价格下限;下限|lowest price;lower limit|{x}元以上;不低于{x}元;至少{x}块;高于{x}元;{x}块起|above {x};at least {x};no less than {x};from {x} up;over {x}
max_price;price_to;at_most;upper;pmax;zuigao|最高价;价格上限;上限|highest price;upper limit|{x}元以下;不超过{x}元;最多{x}块;低于{x}元;{x}块以内|below {x};at most {x};no more than {x};up to {x};under {x}
{a}到{b}元;{a}-{b}块;{a}元以上{b}元以下;{a}至{b}元;最多{b}块最少{a}块
between {a} and {b};{a} to {b};from {a} up to {b};at most {b} but at least {a};over {a} and under {b}
int int
adults;adult_count;grownups;num_adults;ad;chengren|成人数;大人数;成人|adults;number of adults|{x}个大人;{x}位成人;{x}大人;大人{x}个;成人{x}名|{x} adults;{x} grown-ups;adults: {x};for {x} adults;{x} adult(s)
children;child_count;kids;num_children;ch;ertong|儿童数;小孩数;儿童|children;number of children|{x}个小孩;{x}位儿童;{x}小;小孩{x}个;儿童{x}名|{x} children;{x} kids;children: {x};{x} child(ren);plus {x} kids
{a}大{b}小;{a}个大人{b}个小孩;{a}位成人,{b}位儿童;{b}个小孩{a}个大人;大人{a}小孩{b}
{a} adults and {b} children;{a} adults, {b} kids;{b} kids with {a} adults;{b} children and {a} grown-ups;{a} ad. {b} ch.
int int
from_floor;start_floor;lower_floor;floor_from;ff;qilou|起始楼层;出发楼层|start floor;boarding floor|从{x}楼;{x}层上;{x}楼上电梯;从{x}层;{x}楼出发|from floor {x};starting on floor {x};getting in on floor {x};off floor {x}
to_floor;end_floor;upper_floor;floor_to;ft;daolou|到达楼层;目标楼层|end floor;target floor|到{x}楼;去{x}层;上到{x}楼;到{x}层;{x}楼下电梯|to floor {x};up to floor {x};getting out on floor {x};until floor {x}
从{a}楼到{b}楼;{a}层到{b}层;{a}楼→{b}楼;去{b}楼,从{a}楼;到{b}层,{a}层上
from floor {a} to floor {b};floor {a} to {b};to floor {b} from floor {a};floors {a}-{b}
int int
columns;cols;width_count;per_row;col;lie|列数;横向数量;一排几个|columns;number across|{x}列;横着{x}个;每排{x}个;一排{x}个|{x} columns;{x} across;{x} per row;{x} wide
rows;row_count;height_count;deep;row;hang|行数;纵向数量;有几排|rows;number of rows|{x}行;竖着{x}个;共{x}排;{x}排|{x} rows;{x} down;in {x} rows;{x} deep
{b}行{a}列;{b}排,每排{a}个;{a}列{b}行;横{a}竖{b};共{b}排一排{a}个
{b} rows of {a};{a} columns and {b} rows;{a} across, {b} down;{b} rows by {a} columns
`)
