/** Still more pairs of roles, of every kind of value: see `role-pairs.ts`. */
import { lines } from './words.ts'

export const TYPED_ROLE_PAIRS = lines(`
person person
coach;head_coach;trained_under;drill_by;cch;jiaolian|教练;主教练;带队的|coach;trainer|{x}带的队;{x}当教练;{x}指导训练;跟{x}练;{x}手下练球|coached by {x};{x} is the coach;{x} runs the drills;training under {x};coach {x}
player;athlete;trained_one;drilled;plr;duiyuan|队员;运动员;球员|player;athlete|队员{x};{x}来训练;给{x}加练;练{x};{x}上场打|player {x};{x} on the squad;drilling {x};athlete {x};giving {x} extra practice
{a}教练带{b};{b}跟{a}练球;{a}给{b}加练;队员{b}归{a}教练;{b}是{a}队里的
{b} trains under coach {a};{a} coaches player {b};player {b}, coach {a};{a} gives {b} extra practice;{b} on {a}'s squad
party party
principal_party;authorizer;grantor;authorised_by;prc;weituo|委托人;授权人;授权方|principal;grantor|{x}授权;{x}委托办;受{x}之托;{x}出的委托书;代表{x}|authorised by {x};on behalf of {x};{x} grants power;{x} entrusts;acting for {x}
proxy;attorney;grantee;authorised_to;prx;daili|代理人;受托人;代办人|proxy;agent acting|{x}代办;授权给{x};委托{x};由{x}出面;{x}替人签|authorised to {x};{x} signs instead;power given to {x};proxy {x};through {x}
{a}委托{b};{a}授权{b}办;{b}代表{a};{b}替{a}签;{a}让{b}出面
{a} authorises {b};{b} acts for {a};{b} on behalf of {a};{b} as proxy of {a};power from {a} to {b}
person person
bride;bride_name;wife_to_be;her_name;brd;xinniang|新娘;女方;嫁的人|bride;wife-to-be|新娘{x};{x}出嫁;娶{x};嫁女儿{x};{x}穿婚纱|bride {x};{x} the bride;marrying off {x};{x} in white;wife-to-be {x}
groom;groom_name;husband_to_be;his_name;grm;xinlang|新郎;男方;娶的人|groom;husband-to-be|新郎{x};嫁给{x};{x}娶亲;{x}来接亲;新郎官{x}|groom {x};{x} the groom;husband-to-be {x};{x} waits at the altar;{x} marries her
{a}嫁{b};{b}娶{a};新娘{a}新郎{b};{b}来接{a}过门;{a}跟{b}办婚礼,{b}是新郎
{b} takes {a} as bride;bride {a} and groom {b};groom {b}, bride {a};{a} becomes wife of {b};wedding, {a} bride, {b} groom
person person
witness_giver;testifier;witness_name;seen_by;wit;zhengren|证人;目击者;作证的|witness;person testifying|{x}看见的;{x}作证;证人{x};{x}目击;{x}出庭说|seen by {x};witness {x};{x} testifies;{x} saw it;according to {x}
suspect;suspect_name;accused_one;seen_person;sus;xianfan|嫌疑人;嫌犯;被指认的|suspect;accused person|嫌疑人{x};抓{x};指认{x};{x}涉案;怀疑{x}|suspect {x};{x} is suspected;pointing at {x};arresting {x};against suspect {x}
{a}指认{b};{a}作证{b}干的;证人{a}嫌疑人{b};{a}看见{b};{b}被{a}认出
{a} identified {b};{a} testifies against {b};witness {a}, suspect {b};{a} saw {b};{b} picked out by {a}
person person
chauffeur;driver_name;driven_by;behind_wheel;drv;kaiche|司机;驾驶员;开车的|driver;chauffeur|{x}开车;{x}师傅拉;司机{x};由{x}驾驶;坐{x}的车|driven by {x};driver {x};{x} at the wheel;in {x}'s car;{x} drives
passenger;rider_name;riding;on_board;pax;chengke|乘客;坐车的;搭车的|passenger;rider|拉{x};乘客{x};接{x}上车;{x}坐车;载{x}|passenger {x};driving {x} somewhere;{x} rides along;carrying {x};lift for {x}
{a}拉{b};{a}开车送{b};{b}坐{a}的车;司机{a}乘客{b};{a}载{b}
{a} drives {b};{b} rides with {a};driver {a}, passenger {b};{b} in {a}'s car;{a} gives {b} a lift
person person
sales_agent;salesperson;sold_through;rep_name;slp;yewuyuan|业务员;销售;跟单人|sales rep;account manager|{x}跟的单;{x}谈下来;业务员{x};{x}的业绩;由{x}开单|rep {x};{x} closed it;sold through {x};on {x}'s commission;account manager {x}
end_client;client_name;account_name;served_client;clt;kehu_ren|客户联系人;客人姓名;采购方联系人|client contact;client's person|客户那边{x};客人{x};给{x}报价;{x}要的货;{x}是买的|client {x};quoting {x};{x} wants the goods;contact at the customer {x};for client {x}
{a}跟{b}的单;{a}给{b}报价;客户{b}业务员{a};{b}找{a}下单;{a}谈下{b}
{a} handles client {b};{b} ordered through rep {a};{a} quoting {b};client {b}, rep {a};{a} closed {b}
person person
chief_surgeon;surgeon_name;operated_by_dr;knife;srg;zhudao|主刀;主刀医生;术者|lead surgeon;surgeon in charge|{x}主刀;{x}开刀;{x}做手术;由{x}上台;主刀的是{x}|lead surgeon {x};{x} holds the knife;operated on by {x};{x} leads in theatre;cut by {x}
anaesthetist;anaesthetist_name;gas_by;numbed_by;ans;mazuishi|麻醉师;麻醉医生;打麻药的|anaesthetist;gas doctor|{x}打麻药;{x}麻醉;麻醉是{x};{x}管呼吸;叫{x}来麻|put under by {x};anaesthetist {x};{x} gives the gas;{x} does the anaesthetic;gas doctor {x}
{a}主刀{b}麻醉;{b}给{a}的台打麻药;主刀{a},麻醉师{b};{a}开刀,{b}麻;{b}配{a}上台
{a} operates, {b} anaesthetist;surgeon {a} with {b} on gas;{b} puts under for {a};lead surgeon {a}, anaesthetist {b};{b} assists {a} with anaesthesia
person person
director;director_name;directed_by;behind_camera;dir;daoyan|导演;执导;导戏的|director;film maker|{x}导的;{x}执导;导演{x};{x}拍的;{x}喊卡|directed by {x};director {x};{x}'s film;{x} shoots it;{x} calls cut
lead_actor;actor_name;starring;star;act;zhuyan|主演;演员;演的人|lead actor;star|{x}主演;{x}演的;主演{x};有{x}的;{x}领衔|starring {x};with {x} in it;lead {x};{x} plays;actor {x}
{a}导{b}演;{a}执导{b}主演;{b}演{a}的戏;导演{a}主演{b};{a}拍的,{b}领衔
directed by {a}, starring {b};{a} directs {b};{b} in {a}'s film;{b} stars for {a};director {a}, lead {b}
person person
composer;composed_by;music_by;tune_writer;cmpsr;zuoqu|作曲;曲作者;写曲的|composer;music by|{x}作曲;{x}写的曲;曲{x};谱曲{x};{x}的旋律|composed by {x};music {x};{x} wrote the tune;composer {x};melody of {x}
lyricist;lyrics_by;words_by;text_writer;lyr;zuoci|作词;词作者;填词的|lyricist;words by|{x}作词;{x}填词;词{x};歌词{x}写;{x}写的词|lyrics {x};words by {x};{x} wrote the words;lyricist {x};text of {x}
{a}曲{b}词;{b}给{a}的曲填词;作曲{a},作词{b};{b}写词{a}谱曲;词{b}曲{a}
music {a}, words {b};{b} wrote lyrics to {a}'s tune;composed by {a} with lyrics by {b};{a} and lyricist {b};tune {a}, text {b}
person person
singer_first;original_singer;first_sung_by;original_artist;osg;yuanchang|原唱;原唱者;首唱|original singer;first artist|原唱{x};{x}唱红的;{x}先唱;{x}那首原版;最早是{x}|original by {x};{x} sang it first;{x}'s original;first artist {x};made famous by {x}
cover_singer;covered_by_artist;sung_again_by;cover_artist;csg;fanchang|翻唱;翻唱者;翻唱的人|cover singer;cover artist|{x}翻唱;{x}版本翻的;{x}又唱;{x}翻的;翻唱{x}|covered by {x};{x}'s cover;cover version {x};{x} redid it;sung again by {x}
{b}翻唱{a};{a}原唱{b}翻;{b}唱{a}的歌;原唱{a},{b}翻唱;{a}那首{b}翻的
{b} covers {a};{a}'s song by {b};{b}'s cover of {a};original {a}, cover {b};{a} redone by {b}
person person
debtor_person;debtor_friend;owes_name;iou_from;owr;qianqian|欠钱的人;欠款人;赊账的|person who owes;debtor name|{x}欠的;{x}没还;{x}赊账;{x}该钱;问{x}要|{x} owes;{x} hasn't paid back;IOU from {x};chase {x} for it;debt of {x}
creditor_friend;owed_name;iou_to;lender_name;lnr;zhaizhu|债主;被欠的人;垫钱的|person owed;creditor name|欠{x};还{x};{x}垫的;{x}是债主;该{x}的|owed to {x};pay back {x};{x} fronted it;IOU to {x};{x} is waiting for it
{a}欠{b}的;{b}给{a}垫的;{a}还{b};{a}该{b};问{a}要还{b}
{a} owes {b};{b} fronted for {a};{a} pays back {b};debt of {a} to {b};IOU from {a} to {b}
person person
blood_donor;donor_name_b;from_body;given_blood;bdn;xianxue|献血者;供者;捐的人|donor of blood;person donating|献血的{x};{x}捐的血;供者{x};抽{x}的;{x}给血|blood from {x};{x} gave a pint;donor {x};taken from {x};{x}'s kidney
transfused;recipient_name_b;into_body;got_blood;trf;shouxue|受血者;受者;输给谁|recipient of blood;person transfused|输给{x};受者{x};{x}用血;{x}移植;给{x}输|transfused into {x};recipient {x};{x} needs it;for {x}'s transplant;given into {x}
{a}捐给{b}输;{a}的血输{b};供者{a}受者{b};{b}用{a}的;从{a}移植给{b}
{a}'s blood into {b};{b} got {a}'s kidney;donor {a}, recipient {b};from {a} transplanted to {b};{b} transfused from {a}
org org
franchisor;brand_owner;licensed_by;head_brand;frs;pinpaifang|品牌方;授权商;总部品牌|franchisor;brand owner|{x}品牌;{x}授权;加盟{x};挂{x}的牌;总部{x}|franchise of {x};licensed by {x};under the {x} brand;brand owner {x};{x} headquarters
franchisee;licensed_to;branch_owner;local_operator;fre;jiamengshang|加盟商;被授权方;加盟店主|franchisee;licensed operator|加盟商{x};授权{x};{x}来加盟;{x}开的店;{x}交加盟费|franchisee {x};licensed to {x};{x} runs the branch;{x} pays the fee;granted to {x}
{b}加盟{a};{a}授权{b};{b}挂{a}的牌;品牌{a}加盟商{b};{a}给{b}授权
{b} franchises {a};{a} licenses {b};brand {a}, franchisee {b};{a} grants {b};{b} under {a}'s brand
org org
main_contractor;general_contractor;head_builder;prime;gc;zongbao|总包;总承包;大包|main contractor;general contractor|{x}总包;{x}拿下工程;总包{x};{x}分包出来;{x}是大包|main contractor {x};prime {x};{x} got the job;{x} hands out work;general contractor {x}
subcontractor;trade_contractor;small_builder;subbed_to;sc;fenbao|分包;分包商;小包|subcontractor;trade firm|分包给{x};{x}干活;{x}做分项;分包商{x};转给{x}做|subbed to {x};subcontractor {x};{x} does the trade;farmed out to {x};{x} on site
{a}分包给{b};{b}从{a}拿活;总包{a}分包{b};{b}给{a}做分项;{a}底下的{b}
{a} subs to {b};{b} works under contractor {a};main {a}, sub {b};farmed out by {a} to {b};{b} for prime {a}
org org
lead_bank;issuing_bank;opened_by_bank;from_bank;isb;kaizheng|开证行;付款行;出款银行|issuing bank;bank it leaves|{x}开证;从{x}出款;{x}开的证;出款行{x};{x}那边开|issued by the bank {x};out of {x};{x} opens the credit;debit {x};issuing bank {x}
advising_bank;receiving_bank;to_bank;payee_bank;adb;shouzheng|通知行;收款行;入账银行|advising bank;bank it reaches|{x}通知;到{x}入账;进{x};收款行{x};{x}那边收|advised through {x};into {x};credit {x};receiving bank {x};{x} notifies us
{a}开证{b}通知;从{a}汇到{b};{a}出{b}入;{b}收{a}开的;开证行{a},通知行{b}
issued by {a}, advised by {b};from bank {a} to bank {b};{a} opens, {b} notifies;out of {a} into {b};{b} receives from {a}
org org
old_supplier;dropped_vendor;supplier_before;switch_from;osp;jiugongying|旧供应商;原供货方;换掉的那家|old supplier;dropped vendor|原来{x}供;不用{x}了;甩掉{x};{x}以前供货;换掉{x}那家|dropping {x};used to buy from {x};no longer {x};former vendor {x};away from {x}
new_supplier;chosen_vendor;supplier_after;switch_to;nsp;xingongying|新供应商;新供货方;换成的那家|new supplier;chosen vendor|改找{x}供货;换{x}来供;启用{x};定{x}了;以后{x}供|switching over to {x};now buying from {x};new vendor {x};chosen {x};from today {x} supplies
{a}换成{b}供货;不用{a}改{b};供应商从{a}换{b};甩{a}找{b};以后{b}供,{a}停
vendor {a} replaced with {b};from {a} over to {b};{b} supplies instead of {a};drop {a}, use {b};moved our buying from {a} to {b}
org person
school;school_name;enrolled_at;campus;sch;xuexiao|学校;就读学校;院校|school;college|在{x}念书;{x}的学生;{x}招的;读{x};{x}毕业|studies at {x};{x} pupil;enrolled at {x};went to {x};graduate of {x}
alumnus;student_name;enrolled_person;who_studies;alm;jiudu|就读人;学籍本人;校友|student enrolled;alumnus|{x}的学籍;{x}入学;查{x}学历;校友{x};{x}报到|enrolment of {x};{x} was admitted;alumnus {x};{x}'s diploma;{x} signs up
{b}在{a}念;{a}的{b};{a}录取{b};{b}{a}毕业;学籍{b},学校{a}
{b} at {a};{a} admitted {b};{b} graduated from {a};alumnus {b} of {a};school {a}, student {b}
org person
publisher;press;put_out_by;issued_by_press;pub;chubanshe|出版社;出版方;书局|publisher;press|{x}出的;{x}出版;{x}印行;在{x}出书;{x}社|published by {x};out with {x};{x} press;{x} prints it;on {x}'s list
contract_author;signed_author;book_author;who_wrote_book;sau;qianyue|签约作者;作者姓名;写书的|signed author;book's writer|{x}著的书;签{x};{x}的书稿;约{x}写;作者{x}交稿|by {x};signing {x};{x}'s manuscript;author {x} delivers;wrote {x}
{a}给{b}出书;{b}签{a};{b}的书在{a}出;{a}约{b}的稿;{a}出版{b}
{a} publishes {b};{b} signs with {a};{b}'s book out with {a};{a} commissioned {b};{b} delivers to {a}
place place
upstream;upstream_place;flows_from;water_from;ups;shangyou|上游;上游地点;来水|upstream;where it flows from|上游{x};{x}那边来水;从{x}流;{x}放水;源头{x}|upstream at {x};flowing from {x};{x} releases water;above at {x};from the {x} side
downstream;downstream_place;flows_to;water_to;dns;xiayou|下游;下游地点;受水|downstream;where it flows to|下游{x};流到{x};{x}接水;往{x}淌;{x}受淹|downstream at {x};flowing to {x};{x} gets the water;below at {x};down to {x}
{a}流到{b};上游{a}下游{b};{a}放水{b}受;从{a}淌到{b};{b}在{a}下头
flows from {a} to {b};{a} upstream of {b};water from {a} reaches {b};{b} below {a};release at {a} hits {b}
place place
transfer_at;first_leg;change_from;line_leaves;cf;huancheng_cong|换乘前;第一程到;下车站|first leg stop;station before the change|坐到{x};{x}下来换;先到{x};第一程{x};{x}转出|ride to {x};first leg {x};get off in {x} to change;before the change {x};as far as {x}
transfer_to;second_leg;change_to;line_joins;ct;huancheng_dao|换乘后;第二程到;终到站|second leg stop;place after the change|再去{x};换到{x};第二程{x};转车往{x};最后{x}|then on to {x};second leg {x};connection to {x};after the change {x};and finally {x}
先到{a}再到{b};{a}转{b};{a}换车去{b};到{b},在{a}换;第一程{a}第二程{b}
change at {a} for {b};{a} then {b};to {b} via {a};first {a}, onwards {b};connecting in {a} to {b}
place place
compared_city;compare_city_a;first_city;city_one;c1;chengshi_jia|第一个城市;甲城;对比城市一|first city;city one|拿{x}来说;先看{x};{x}这边;前一个{x};左边{x}|take {x} first;on one side {x};{x} to begin;the former, {x};first look at {x}
other_city;compare_city_b;second_city;city_two;c2;chengshi_yi|第二个城市;乙城;对比城市二|second city;city two|再看{x};{x}那边;后一个{x};右边{x};然后{x}|then {x};on the other side {x};the latter, {x};versus over in {x};second look at {x}
{a}跟{b}比;{a}还是{b};{a}对比{b};先{a}后{b};左{a}右{b}
{a} vs {b};{a} or {b};{a} compared with {b};{a} first, then {b};left {a}, right {b}
place place
base_office;head_office;main_site;hq_city;hq;zongbu|总部;总公司所在地;本部|head office;main site|总部在{x};{x}总部;{x}那边说了算;{x}本部;{x}大本营|headquartered in {x};{x} HQ;{x} head office;run out of {x};mother site {x}
branch_office;regional_office;side_site;branch_city;br;fenbu|分部;分公司所在地;办事处|branch office;regional site|分部{x};{x}分公司;{x}办事处;{x}设点;派到{x}|{x} branch;regional office in {x};our outpost in {x};posted to {x};satellite {x}
{a}总部{b}分部;{a}派到{b};{b}归{a}总部;总部{a},办事处{b};{a}在{b}设点
HQ {a}, branch {b};{a} opens in {b};{b} branch of {a};{a} sends to {b} office;{b} under {a} head office
place place
polluted_at;leak_point;starts_at;fire_from;lk;xielou|泄漏点;起点位置;源头位置|leak point;source spot|{x}漏的;{x}先着;从{x}扩散;{x}冒出来;{x}是源|leaking at {x};began at {x};spreading out of {x};source {x};first seen at {x}
reached_at;affected_area;spreads_to;fire_to;ar;boji|波及处;受影响地点;扩散到|affected area;where it reached|波及{x};烧到{x};{x}受影响;飘到{x};蔓延到{x}|reaching {x};{x} is affected;spreading to {x};drifting over {x};hit {x}
{a}漏到{b};从{a}波及{b};{a}着火烧到{b};源{a}受影响{b};{a}飘到{b}
leak at {a} reaching {b};from {a} spreads to {b};{a} fire hits {b};source {a}, affected {b};{b} affected by {a}
thing thing
original;original_item;first_choice;wanted_item;ogi;yuanpin|原品;本来要的;首选|original item;first choice|原本要{x};{x}没货;缺{x};本来是{x};首选{x}|originally {x};{x} is out of stock;wanted {x};short of {x};first choice {x}
replacement;alternative;second_choice;given_item;rpl;tidaipin|替代品;替换的;备选|replacement;alternative|用{x}顶;{x}代替;换{x}给他;备选{x};拿{x}凑|substitute {x};{x} instead;give {x} in its place;alternative {x};make do with {x}
{b}代{a};没{a}给{b};{a}缺货换{b};用{b}顶{a};首选{a}备选{b}
{b} instead of {a};if no {a} then {b};{a} out, send {b};{b} as a substitute for {a};first {a}, else {b}
thing thing
given_away;swapped_out;traded_in;barter_give;tin;jiaochu|换出的;给人的;以旧的|item given;trade-in|拿{x}去换;给出{x};{x}抵;以旧{x};{x}送回|trading in {x};giving up {x};part-exchange {x};{x} as trade-in;hand over {x}
gotten;swapped_in;traded_for;barter_get;tfo;huanhui|换回的;要的;换新|item got;traded for|换回{x};要{x};换个新{x};得{x};换来{x}|in return {x};getting {x};traded for {x};want {x} back;new one {x}
{a}换{b};拿{a}抵换{b};{a}换回{b};以旧{a}换新{b};给{a}要{b}
{a} for {b};swap {a} for {b};trade {a} against {b};give {a}, get {b};{b} in return for {a}
thing thing
draft_version;before_edit;older_text;rev_old;rvo;gaiqian|改前版本;修改前;旧稿|version before the edit;earlier draft|改前{x};旧稿{x};{x}那版之前;原稿{x};上一稿{x}|before the edit {x};earlier draft {x};as it was, {x};old text {x};previous revision {x}
final_version;after_edit;newer_text;rev_new;rvn;gaihou|改后版本;修改后;新稿|version after the edit;later draft|改后{x};新稿{x};定稿{x};这一版{x};终稿{x}|after the edit {x};final {x};as it is, {x};newest text {x};later revision {x}
{a}改成{b};旧稿{a}新稿{b};改前{a}改后{b};{b}比{a}改了啥;从{a}到定稿{b}
before {a}, after {b};{a} edited into {b};draft {a}, final {b};what changed from {a} to {b};{b} replaces draft {a}
thing thing
cause_item;trigger;due_to;root;rc;yuanyin_xiang|原因;起因;导致的东西|cause;trigger|因为{x};{x}引起;{x}害的;起因{x};{x}造成|because of {x};caused by {x};triggered by {x};{x} is to blame;due to {x}
effect_item;outcome;led_to;result_item;ef;jieguo_xiang|结果;后果;导致了什么|effect;outcome|导致{x};结果{x};造成{x};最后{x};{x}出问题|leading to {x};resulting in {x};outcome {x};{x} suffered;ended in {x}
{a}导致{b};{b}因为{a};{a}引起{b};{a}害得{b};起因{a}后果{b}
{a} causes {b};{b} because of {a};{a} leads to {b};{a}, hence {b};{b} triggered by {a}
thing thing
main_dish;main_course;entree;plate_main;mc;zhucai|主菜;主食菜;大菜|main dish;main course|主菜{x};大菜来{x};{x}当主菜;硬菜{x};上{x}|main {x};for the main {x};{x} as the main;big plate {x};mains, {x}
side_dish;side_order;garnish_item;plate_side;sd;peicai|配菜;小菜;佐菜|side dish;side order|配{x};小菜{x};旁边来{x};再加点{x};凉菜{x}|with a side of {x};side {x};{x} next to it;plus {x};garnish {x}
{a}配{b};主菜{a}小菜{b};{a}旁边来点{b};{a}加{b};来{a},搭{b}
{a} with a side of {b};{a} and {b} next to it;main {a}, side {b};{b} with {a};{a} plus {b}
thing thing
lost_thing;missing_item;left_behind;dropped;lst;yiwu|丢失物;丢的东西;落下的|lost item;thing missing|丢了{x};{x}不见;落下{x};找{x};{x}忘在|lost {x};missing {x};left {x} behind;{x} is gone;looking for {x}
found_thing;handed_item;picked_up_item;turned_in;fnd;shide|拾到物;捡的东西;交来的|found item;thing handed in|捡到{x};{x}有人交;拾得{x};收到{x};{x}在失物处|found {x};someone handed in {x};picked up {x};{x} turned in;at the desk, {x}
丢{a}捡{b};{b}是不是{a};失物{a}拾物{b};找{a}只捡到{b};丢的{a},交来{b}
lost {a}, found {b};is {b} the lost {a};{a} missing, {b} handed in;looking for {a} but {b} turned up;{b} instead of missing {a}
code code
out_ticket;original_ticket;ticket_before;rebook_from;tkb;yuanpiao|原票号;改签前;旧票|old ticket;ticket before the change|原票{x};旧票{x};退{x}这张;改签前{x};手上{x}|original ticket {x};changing {x};old ticket {x};holding {x};give back {x}
new_ticket;rebooked_ticket;ticket_after;rebook_to;tka;xinpiao|新票号;改签后;新票|new ticket;ticket after the change|改签成{x};新票{x};换{x};改到{x};出{x}|rebooked as {x};new ticket {x};moved onto {x};reissued {x};to {x}
{a}改签{b};原票{a}新票{b};{a}换{b};退{a}出{b};从{a}改到{b}
{a} rebooked to {b};change {a} into {b};old {a}, new {b};reissue {a} as {b};give back {a}, take {b}
code code
invoice_ref;bill_no;billed_as;sales_doc;ivr;fapiao_hao|发票号;账单号;销项|invoice number;bill reference|发票{x};账单{x};对{x}这张票;开的{x};票据{x}|invoice {x};bill {x};billed as {x};against invoice {x};our paper {x}
payment_ref;receipt_no;settled_as;bank_doc;pyr;shoukuan_hao|收款号;回单号;付款流水|payment number;receipt reference|回单{x};流水{x};收款{x};打款单{x};核{x}的钱|receipt {x};payment {x};settled by {x};bank line {x};money in {x}
{a}对{b};发票{a}回单{b};用{b}核{a};{a}由{b}付;流水{b}冲{a}
{a} settled by {b};invoice {a}, receipt {b};match {b} to {a};payment {b} against bill {a};{b} clears {a}
code code
parent_order;master_no;main_order;head_no;mo;zhudan|主单号;母单;总单|master number;main order|主单{x};母单{x};总单{x};{x}拆出来;大单{x}|master {x};main order {x};split from {x};parent {x};top number {x}
child_order;sub_no;split_order;part_no;so;zidan|子单号;分单;拆单|sub number;child order|子单{x};分单{x};拆成{x};小单{x};{x}这一票|sub {x};child order {x};split into {x};part {x};house {x}
{a}拆{b};主单{a}分单{b};{b}属于{a};{a}下的{b};{b}挂{a}底下
{a} split into {b};{b} under {a};master {a}, sub {b};{b} belongs to order {a};child {b} of {a}
contact contact
from_mail;sender_address;mail_from;envelope_from;mf;fajian_youxiang|发件地址;发件邮箱;从哪个邮箱|sender address;mail from|用{x}发;{x}发出的邮件;发件{x};从{x}这个邮箱;{x}寄|mail from {x};using {x} to send;sender {x};out of the {x} account;signed {x}
cc_mail;copy_address;mail_cc;also_to;cc;chaosong|抄送地址;抄送;抄给|copy address;cc|抄送{x};抄给{x};顺便发{x};{x}也收一份;抄{x}|cc {x};copy {x};also to {x};{x} in copy;keep {x} in the loop
用{a}发抄{b};{a}发的抄送{b};{a}寄,{b}抄;抄{b},发件{a};{a}写,顺便给{b}
from {a} cc {b};{a} sends, {b} in copy;copy {b} on {a}'s mail;using {a}, also to {b};{b} cc'd by {a}
contact contact
main_phone;first_number;primary_contact;try_first;p1;zhudianhua|主号码;首选电话;第一联系|main number;primary contact|先打{x};主号{x};常用{x};平时{x};第一打{x}|try {x} first;main number {x};usually on {x};primary {x};start with {x}
backup_phone;second_number;emergency_contact;try_second;p2;beiyong|备用号码;紧急电话;第二联系|backup number;emergency contact|打不通打{x};备用{x};紧急{x};再不行{x};另一个{x}|failing that {x};backup {x};in an emergency {x};else {x};second number {x}
先{a}后{b};{a}打不通打{b};主{a}备{b};平时{a}紧急{b};{b}是备用,常用{a}
{a} first, then {b};main {a}, backup {b};{a} failing that {b};usually {a}, emergencies {b};{b} if {a} is dead
unit unit
complaint_from;complaining_dept;raised_by_dept;unhappy;cfd;tiyi|提出部门;抱怨部门;反映单位|department raising it;unhappy department|{x}反映;{x}提出;{x}有意见;{x}抱怨;{x}来催|{x} raised it;complaint from {x};{x} is unhappy;{x} brought it up;pushed by {x}
blamed_dept;responsible_dept;raised_against;at_fault;bld;zeren|责任部门;被抱怨部门;挨说的|responsible department;department at fault|怪{x};是{x}的锅;{x}要改;责任{x};说{x}不好|blamed on {x};{x} must fix it;fault of {x};against {x};{x} dropped the ball
{a}投诉{b};{a}怪{b};{a}提的,{b}背锅;{b}被{a}抱怨;{a}要{b}改
{a} blames {b};{a} complains about {b};{b} must answer to {a};raised by {a} against {b};{a} wants {b} to fix
unit unit
red_team;first_team;red_side;group_a;g1;hongfang|红方;甲组;第一组|red side;group one|红方{x};{x}先攻;甲组{x};{x}打头;一队{x}|red team {x};{x} attacks first;group one {x};first side {x};in red, {x}
blue_team;second_team;blue_side;group_b;g2;lanfang|蓝方;乙组;第二组|blue side;group two|蓝方{x};{x}防守;乙组{x};{x}后手;二队{x}|blue team {x};{x} defends;group two {x};second side {x};in blue, {x}
红{a}蓝{b};{a}攻{b}守;{a}对{b},{a}先;甲组{a}乙组{b};{b}守,{a}打头
{a} in red, {b} in blue;{a} attacks {b};group one {a}, two {b};{b} defends against {a};red {a} vs blue {b}
date date sorted
made_on;produced;manufactured;packed_on;mfd;shengchan_ri|生产日期;出厂日;做的日期|production date;date made|{x}生产;{x}出厂;{x}做的;{x}装的;{x}那批|made on {x};produced {x};packed {x};batch of {x};out of the plant {x}
expires_on;best_before;use_by;bad_after;exp_d;baozhi_ri|保质期至;过期日;失效日|expiry date;use-by date|{x}过期;吃到{x};{x}失效;保到{x};{x}前用掉|expires {x};best before {x};use by {x};good until {x};bad after {x}
{a}生产{b}过期;{a}做的,保到{b};{b}到期,{a}出厂;{a}到{b}能吃;{a}装{b}前用
made {a}, expires {b};good from {a} until {b};best before {b}, packed {a};produced {a}, use by {b};{a} to {b} shelf life
date date sorted
filed_on;received_on;came_in;accepted;fld;shouli|受理日期;收到日;递交日|filing date;date received|{x}收到;{x}递的;{x}受理;{x}交来;{x}进件|filed {x};received {x};came in on {x};handed in {x};accepted {x}
decided_on;answered_on;closed_on;ruled;dcd;banjie|办结日期;答复日;批复日|decision date;date answered|{x}办结;{x}批下;{x}答复;{x}出结果;{x}结案|decided {x};answered {x};closed {x};ruled on {x};result on {x}
{a}受理{b}办结;{a}递的{b}批;{a}收到{b}答复;{b}出结果,{a}交的;{a}到{b}走完
filed {a}, decided {b};came in {a} and closed {b};answered {b}, received {a};from {a} to {b} in process;handed in {a}, ruled {b}
date date sorted
hired_on;joined;start_work;came_aboard;hrd;ruzhi|入职日期;上班第一天;报到日|hire date;first day at work|{x}入职;{x}来的;{x}报到;{x}进公司;{x}上班|joined {x};hired {x};started on {x};came aboard {x};first day {x}
left_on;resigned;last_day;walked_out;lft;lizhi|离职日期;最后一天;走人日|leaving date;last day at work|{x}离职;{x}走的;干到{x};{x}辞;{x}交接完|left {x};last day {x};resigned {x};gone {x};worked till {x}
{a}入职{b}离职;{a}来{b}走;从{a}干到{b};{b}走的,{a}进;{a}报到,{b}辞
joined {a}, left {b};worked {a} till {b};here from {a} to {b};left {b}, hired {a};{a} in, {b} out
date date sorted
before_date;old_date;was_on;moved_from_day;bfd;yuandingri|原定日期;本来那天;改前日期|original date;day before the change|本来{x};原定{x};{x}那天不行;从{x}挪;之前说{x}|originally {x};was {x};moved from {x};not {x} any more;planned {x}
after_date;changed_date;now_on;moved_to_day;afd;gaidaori|改到日期;新定日;延到|changed date;day after the change|改到{x};延到{x};推到{x};换成{x};新定{x}|now {x};moved to {x};pushed to {x};changed to {x};postponed until {x}
{a}改到{b};从{a}推到{b};原定{a}延{b};{a}不行换{b};{b}代替{a}那天
moved from {a} to {b};{a} pushed to {b};{b} instead of {a};was {a}, now {b};postpone {a} to {b}
amount amount
gross;before_tax;tax_free_sum;pre_tax;grs;shuiqian|税前金额;应发;含税前|gross amount;before tax|税前{x};应发{x};{x}没扣;毛的{x};扣之前{x}|gross {x};before tax {x};{x} pre-deduction;on paper {x};{x} before they take any
net;after_tax;take_home;post_tax;ntt;shuihou|税后金额;实发;到手|net amount;after tax|税后{x};到手{x};实发{x};拿到{x};扣完{x}|net {x};take-home {x};{x} after tax;in my hand {x};left with {x}
税前{a}税后{b};{a}扣完{b};应发{a}到手{b};{b}实发,{a}税前;毛{a}净{b}
gross {a}, net {b};{a} before, {b} after tax;take home {b} of {a};{a} on paper, {b} in hand;{b} net from {a}
amount amount
deposit_sum;down_payment;pay_now;first_part;dps;dingjin|定金;首付;先付|deposit;down payment|定金{x};先付{x};首付{x};押{x};现在给{x}|deposit {x};{x} down;pay {x} now;first {x};{x} up front
balance_sum;remainder;pay_later;last_part;bls;weikuan|尾款;余款;后付|balance;remainder|尾款{x};剩{x};余{x};后付{x};到货给{x}|balance {x};{x} remaining;pay {x} later;rest {x};{x} on delivery
定{a}尾{b};先付{a}后付{b};首付{a}剩{b};{b}到货再给,先{a};押{a}余{b}
{a} down and {b} later;deposit {a}, balance {b};{a} now, {b} on delivery;{b} left after {a};first {a} then {b}
amount amount
list_price;tag_price;was_price;crossed_out;ltp;yuanjia|原价;吊牌价;标价|list price;tag price|原价{x};标{x};吊牌{x};没打折{x};之前{x}|was {x};tag says {x};list {x};full price {x};crossed out {x}
deal_price;now_price;paid_price;discounted;dlp;chengjiaojia|成交价;到手价;折后|deal price;price paid|折后{x};成交{x};便宜到{x};现{x};卖{x}|now {x};got it for {x};knocked down to {x};paid only {x};sale {x}
原{a}现{b};{a}打到{b};标{a}成交{b};{b}拿下,原价{a};吊牌{a}折后{b}
was {a}, now {b};{a} knocked down to {b};tag {a}, paid {b};got it for {b} instead of {a};{a} reduced to {b}
int int
wins;won_count;good_games;victories;wn;sheng|胜场;赢的次数;赢几|wins;games won|赢{x}场;胜{x};拿下{x};{x}胜;赢了{x}次|{x} wins;won {x};{x} up;took {x};victorious {x} times
losses;lost_count;bad_games;defeats;ls;bai|负场;输的次数;输几|losses;games lost|输{x}场;负{x};{x}负;丢了{x};输{x}次|{x} losses;lost {x};{x} down;dropped {x};beaten {x} times
{a}胜{b}负;赢{a}输{b};{a}赢{b}输;输{b}赢{a};战绩{a}比{b}
{a} wins and {b} losses;won {a}, lost {b};lost {b} but won {a};{a} up {b} down;record {a}-{b}
int int
passed_count;good_units;ok_pieces;accepted_qty;okp;hege|合格数;良品数;好的几个|good pieces;number passed|合格{x};良品{x};过了{x};好的{x};能用{x}|{x} passed;{x} good;ok {x};{x} fine;{x} accepted
failed_count;bad_units;ng_pieces;rejected_qty;ngp;buliang|不良数;报废数;坏的几个|bad pieces;number rejected|不良{x};坏{x};报废{x};挑出{x};不行的{x}|{x} failed;{x} bad;rejected {x};scrapped {x};{x} no good
良{a}坏{b};合格{a}报废{b};{a}好{b}坏;挑出{b}剩{a};{a}过{b}没过
{a} good and {b} bad;{a} passed, {b} failed;rejected {b}, accepted {a};{b} scrapped and {a} fine;ok {a} ng {b}
int int sorted
from_page;first_page;page_start;starts_p;fp;qiye|起始页;从第几页;开头页|first page;page from|从第{x}页;{x}页起;{x}页开始;首页{x};打{x}页往后|from page {x};starting p. {x};page {x} on;first page {x};begin at {x}
to_page;last_page;page_end;ends_p;tp;zhiye|结束页;到第几页;末页|last page;page to|到第{x}页;{x}页止;打到{x}页;末页{x};{x}页为止|to page {x};until p. {x};ending at {x};last page {x};stop at {x}
第{a}到{b}页;{a}页打到{b}页;从{a}页至{b};{a}-{b}页;到{b}页,{a}页起
pages {a} to {b};from {a} until {b};p. {a}-{b};ending at {b}, starting {a};print {a} through {b}
int int
floors_above;storeys_up;above_ground;up_levels;fa;dishang|地上层数;地面以上;上面几层|floors above ground;storeys up|地上{x}层;上面{x}层;盖{x}层;{x}层高;往上{x}|{x} above ground;{x} storeys high;{x} up;above, {x};{x} floors tall
floors_below;basements;below_ground;down_levels;fb;dixia|地下层数;地面以下;地库几层|floors below ground;basements|地下{x}层;负{x};挖{x}层;地库{x};往下{x}|{x} below ground;{x} basements;{x} down;dug {x};underground {x}
地上{a}地下{b};上{a}下{b};盖{a}层挖{b}层;{b}层地库{a}层楼;往上{a}往下{b}
{a} above and {b} below;{a} storeys on {b} basements;dug {b}, built {a};{b} down {a} up;{a} floors plus {b} underground
int int
leaves_qty;taken_days;used_days;spent_leave;lv1;yixiu|已休天数;用掉的假;休了几天|days taken;leave used|休了{x}天;用掉{x};已经{x}天;歇过{x};花了{x}天假|taken {x};used {x} days;{x} already gone;had {x} off;spent {x}
leaves_left;remaining_days;unused_days;saved_leave;lv2;shengxiu|剩余天数;没休的假;还剩几天|days left;leave remaining|还剩{x}天;余{x};没休{x};攒{x};还能歇{x}|{x} left;remaining {x};{x} to go;saved {x};still have {x}
休{a}剩{b};用{a}余{b};已{a}天还有{b};剩{b}天,用掉{a};{a}天歇了{b}天留着
taken {a}, left {b};used {a} with {b} to go;{b} remaining after {a};{a} gone, {b} saved;{b} left, {a} spent
currency currency
invoice_currency;billed_in;quoted_in;price_ccy;ivc;jijia|计价币种;报价币;账单币|pricing currency;billed currency|按{x}报价;{x}计价;开{x}账单;标{x};用{x}算|priced in {x};quoted in {x};bill in {x};list it in {x};invoiced in {x}
settle_currency;paid_in;settled_in;pay_ccy;stc;jiesuan_bi|结算币种;付款币;付钱用|settlement currency;currency paid|付{x};{x}结算;用{x}给钱;收{x};打{x}|paid in {x};settle in {x};send {x};take {x};settlement {x}
{a}计价{b}付;按{a}报{b}结;标{a}收{b};{b}结算,{a}报价;账单{a}打{b}
priced in {a}, paid in {b};bill {a}, settle {b};quote {a} and take {b};paid in {b} but quoted in {a};{a} invoice, {b} payment
`)
