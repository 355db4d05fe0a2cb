/**
 * Two parameters of one kind that only the words around them tell apart: people and firms here, the others
 * in `role-pairs-more.ts`. Five lines a pair: kinds of the two (and `sorted`); either role with
 * `keys|zh names|en names|zh phrases|en phrases`; phrases that hold both, zh and en. Alternatives are parted
 * by `;`. Keys of the two roles go together by their place.
 */
import { MORE_ROLE_PAIRS } from './role-pairs-more.ts'
import { TYPED_ROLE_PAIRS } from './role-pairs-typed.ts'
import { lines, parts } from './words.ts'

/** What the values of a role are. */
export type RoleKind =
  | 'person'
  | 'org'
  | 'party'
  | 'place'
  | 'thing'
  | 'code'
  | 'contact'
  | 'unit'
  | 'currency'
  | 'date'
  | 'int'
  | 'amount'

export interface Role {
  kind: RoleKind
  keys: string[]
  /** Nouns for the role. */
  names: { zh: string[]; en: string[] }
  /** `{x}` is the value. */
  phrases: { zh: string[]; en: string[] }
}

export interface RolePair {
  a: Role
  b: Role
  /** `{a}` and `{b}` are the values. */
  joint: { zh: string[]; en: string[] }
  /** Whether `a` is the smaller or earlier one. */
  sorted: boolean
}

const PEOPLE = lines(`
person person
sender;from_name;sent_by;shipper;snd;fajianren|寄件人;发件人;寄出的人|sender;shipper|{x}寄来的;{x}寄出的;由{x}寄;{x}发的件;{x}寄给别人的|sent by {x};from {x};{x} sent;posted by {x};mailed by {x}
receiver;to_name;sent_to;consignee;rcv;shoujianren|收件人;收货人;收的人|receiver;recipient;consignee|寄给{x};给{x};{x}收;发给{x}的;{x}签收的|to {x};sent to {x};addressed to {x};for {x} to receive;going to {x}
{a}寄给{b};{a}给{b};从{a}到{b};{b}收,{a}寄的;{a}发给{b}的;{a} → {b};给{b}的,{a}寄
from {a} to {b};to {b} from {a};{a} sent to {b};{b} gets from {a};sent by {a} to {b};addressed to {b}, sent by {a}
party party
buyer;purchaser;bought_by;buyer_name;b;maifang|买方;买家;购买方|buyer;purchaser|卖给{x};{x}买的;由{x}买下;{x}买进;{x}下单买|sold to {x};bought by {x};{x} bought;{x} is buying;purchased by {x}
seller;vendor;sold_by;seller_name;s;maifang2|卖方;卖家;出售方|seller;vendor|{x}卖的;从{x}买;由{x}卖出;向{x}买;{x}出售的|sold by {x};bought from {x};{x} sold;{x} is selling;purchased from {x}
{b}卖给{a};{a}从{b}买;{a}向{b}买的;{a}买{b}卖;卖给{a}的,{b}出的
{b} sold to {a};{a} bought from {b};sold by {b} to {a};bought by {a} from {b};between buyer {a} and seller {b}
party party
payer;paid_by;from_account;debtor;payer_name;fukuan|付款方;付款人;出钱的一方|payer;paying party|{x}付的;由{x}付款;{x}打的款;{x}转出;{x}出钱|paid by {x};{x} paid;{x} is paying;charged to {x};out of the account of {x}
payee;paid_to;to_account;creditor;payee_name;shoukuan|收款方;收款人;收钱的一方|payee;receiving party|付给{x};打给{x};转给{x};{x}收款;汇到{x}名下|paid to {x};payable to {x};{x} received;into the account of {x};transferred to {x}
{a}付给{b};{a}转给{b};{a}打款给{b};{b}收{a}的;从{a}到{b}
{a} paid {b};from {a} to {b};{a} paying {b};paid to {b} by {a};{b} receives from {a}
party party
lender;lent_by;loaner;creditor;owner;jiechu|出借人;借出方;债权人|lender;creditor|{x}借出的;找{x}借;向{x}借的;{x}出借;从{x}那借来|lent by {x};borrowed from {x};{x} lent;on loan from {x};owed to {x}
borrower;lent_to;loanee;debtor;user;jieru|借款人;借入方;债务人|borrower;debtor|借给{x};{x}借走的;{x}来借;出借给{x};{x}欠的|lent to {x};borrowed by {x};{x} borrowed;on loan to {x};owed by {x}
{a}借给{b};{b}向{a}借;{b}找{a}借的;{a}出借,{b}借走;{b}欠{a}的
{a} lent to {b};{b} borrowed from {a};lent by {a} to {b};{b} owes {a};from {a} on loan to {b}
party party
landlord;lessor;owner;let_by;ll;fangdong|房东;出租方;出租人|landlord;lessor|{x}出租的;租的是{x}的;由{x}租出;向{x}租;房东是{x}|let by {x};rented from {x};{x} owns;leased from {x};owned by {x}
tenant;lessee;renter;let_to;tn;zuke|租客;承租方;承租人|tenant;lessee|租给{x};{x}租的;{x}承租;{x}住着的;{x}来租|let to {x};rented by {x};{x} rents;leased by {x};occupied by {x}
{a}租给{b};{b}租{a}的;{b}向{a}租;{a}出租,{b}租用;租给{b}的,房东{a}
{a} lets to {b};{b} rents from {a};leased by {b} from {a};let by {a} to {b};tenant {b}, landlord {a}
org person
employer;company;firm;hired_by;org;guzhu|雇主;用人单位;公司|employer;company|在{x}上班;{x}雇的;任职于{x};受雇于{x};{x}那边的员工|at {x};employed by {x};hired by {x};working for {x};on the payroll of {x}
employee;worker;staff;hired;emp;yuangong|员工;雇员;职员|employee;worker|雇员{x};{x}这个员工;{x}上班的;聘了{x};员工叫{x}|employee {x};{x} works there;who hired {x};staff member {x};the worker {x}
{b}在{a}上班;{a}雇的{b};{a}的员工{b};{b}受雇于{a};{a}聘了{b}
{b} at {a};{a} employs {b};{b} works for {a};{b} hired by {a};{a}'s employee {b}
person person
host;hosted_by;inviter;organizer;h;zhuren|主人;东道主;接待人|host;inviter|{x}接待;{x}做东;{x}请客;由{x}招待;在{x}家|hosted by {x};{x} is hosting;at {x}'s place;invited by {x};{x} receives
guest;visitor;invitee;attendee;g;keren|客人;来宾;访客|guest;visitor|招待{x};请{x}来;{x}来做客;接待{x};{x}到访|hosting {x};{x} is visiting;{x} as guest;inviting {x};for the visit of {x}
{a}接待{b};{a}请{b};{b}到{a}家做客;{b}来访,{a}接待;{a}招待{b}
{a} hosts {b};{b} visits {a};{b} at {a}'s place;{a} invites {b};{b} as guest of {a}
person person
teacher;tutor;taught_by;instructor;tchr;laoshi|老师;授课人;教师|teacher;instructor|{x}教的;{x}上课;由{x}授课;跟{x}学;{x}老师带|taught by {x};with {x} teaching;{x} teaches;learning from {x};in {x}'s class
student;pupil;taught;learner;stu;xuesheng|学生;学员;听课人|student;pupil|教{x};{x}上学的;{x}来学;{x}同学学的;给{x}上课|teaching {x};{x} attends;{x} learns;lessons given to {x};pupil {x}
{a}教{b};{b}跟{a}学;{a}给{b}上课;{b}是学生,{a}是老师;{a}带的{b}
{a} teaches {b};{b} learns from {a};{b} taught by {a};lessons by {a} for {b};{b} in {a}'s class
person person
doctor;physician;treated_by;dr;surgeon;yisheng|医生;主治医生;大夫|doctor;physician|{x}看的病;挂{x}的号;{x}大夫看;由{x}主治;找{x}看|treated by {x};seen by {x};Dr {x};under {x}'s care;{x} operates
patient;sick_person;treated;pt;case_name;huanzhe|患者;病人;就诊人|patient;person treated|给{x}看病;{x}去看病;{x}住院;病人{x};{x}就诊|treating {x};{x} was admitted;{x} as patient;the patient {x};for {x}'s treatment
{a}给{b}看病;{b}找{a}看;{a}主治{b};{b}挂{a}的号;病人{b},大夫{a}
{a} treats {b};{b} sees Dr {a};{b} treated by {a};{b} under {a}'s care;patient {b} with doctor {a}
person person
manager;supervisor;boss;reports_to;mgr;shangji|上级;主管;经理|manager;supervisor|归{x}管;向{x}汇报;{x}手下;{x}带的人;领导是{x}|reporting to {x};managed by {x};under {x};{x} is the boss;supervised by {x}
subordinate;report;team_member;managed;sub;xiaji|下属;下级;组员|subordinate;direct report|管{x};{x}做下属;给{x}当领导;{x}汇报工作;下属{x}|managing {x};{x} reports in;overseeing {x};supervising {x};{x} as direct report
{a}管{b};{b}向{a}汇报;{b}归{a}管;{a}手下的{b};{b}的领导{a}
{a} manages {b};{b} reports to {a};{b} under {a};{a} supervises {b};{b} is managed by {a}
person person
absentee;replaced;on_leave;absent_person;out;beiti|被替的人;请假的人;缺勤人|absent person;person on leave|替{x};{x}请假;顶{x}的班;{x}不来;代替{x}|instead of {x};replacing {x};{x} is off;covering for {x};in place of {x}
substitute;replaced_by;cover;stand_in;sub;tiban|顶班的人;替班人;代班人|substitute;stand-in|由{x}顶班;{x}来替;换{x}上;{x}代班;让{x}顶|{x} stands in;replaced by {x};covered by {x};with {x} as substitute;{x} takes over the shift
{b}替{a};{a}请假,{b}顶班;{a}换成{b};{b}顶{a}的班;由{b}代替{a}
{b} for {a};{b} covers for {a};{a} replaced by {b};{b} instead of {a};{a} off, {b} stands in
party party
old_owner;previous_owner;transferor;owner_from;former;yuanzhu|原主;原所有人;转出人|previous owner;transferor|{x}过户出去;原来是{x}的;从{x}名下转出;{x}转让的;以前归{x}|formerly owned by {x};previously {x}'s;given up by {x};transferred from {x};{x} owned before
new_owner;next_owner;transferee;owner_to;latter;xinzhu|新主;新所有人;受让人|new owner;transferee|过户给{x};转到{x}名下;现归{x};转让给{x};{x}接手|now owned by {x};transferred to {x};taken over by {x};{x} owns now;signed over to {x}
{a}过户给{b};从{a}转到{b}名下;{a}转让给{b};原来{a}的现在归{b};{b}接手{a}的
from {a} to {b};{a} signs over to {b};{b} takes over from {a};formerly {a}, now {b};{a} -> {b}
party party
plaintiff;claimant;suing;accuser;pl;yuangao|原告;起诉方;告状方|plaintiff;claimant|{x}起诉;{x}告的;原告{x};由{x}提告;{x}打官司告人|filed by {x};{x} sues;{x} as plaintiff;brought by {x};{x} is suing
defendant;respondent;sued;accused;df;beigao|被告;被诉方;应诉方|defendant;respondent|告{x};起诉{x};被告{x};{x}被告了;{x}应诉|against {x};suing {x};{x} was sued;{x} as defendant;{x} defends
{a}告{b};{a}起诉{b};{a}诉{b};{b}被{a}告;原告{a}被告{b}
{a} v. {b};{a} sues {b};{b} sued by {a};{a} against {b};brought against {b} by {a}
person person
referrer;referred_by;introducer;recommender;ref;tuijianren|推荐人;介绍人;引荐人|referrer;introducer|{x}介绍的;{x}推荐来的;由{x}引荐;{x}拉来的;介绍人{x}|referred by {x};introduced by {x};{x} recommends;on {x}'s recommendation;thanks to {x}'s referral
referred;referee;introduced;candidate;cand;beituijian|被推荐人;被介绍人;新来的人|referred person;candidate|推荐{x};介绍{x}来;把{x}引荐过来;{x}被推荐;举荐{x}|referring {x};introducing {x};{x} was recommended;who brought in {x};candidate {x}
{a}推荐{b};{a}介绍{b};{b}是{a}介绍的;{b}由{a}推荐;{a}把{b}引荐来
{a} referred {b};{b} introduced by {a};{a} recommends {b};{b} on {a}'s recommendation;{b} referred by {a}
contact contact
caller;from_number;calling;dialer;ani;zhujiao|主叫;主叫号码;打出方|caller;calling party|{x}打来的;{x}拨出;由{x}打;{x}主叫;{x}打出去的|call from {x};{x} called;dialled by {x};{x} calling;made by {x}
callee;to_number;called;dialed;dnis;beijiao|被叫;被叫号码;接听方|callee;called party|打给{x};拨{x};{x}接的;呼叫{x};{x}被叫|call to {x};calling {x};{x} picked up;dialled {x};answered by {x}
{a}打给{b};{a}拨{b};{b}接{a}打的;从{a}打到{b};{a}呼叫{b}
{a} called {b};from {a} to {b};{a} calling {b};{b} called by {a};calls to {b} from {a}
person person
author;writer;written_by;original_author;au;zuozhe|作者;原作者;写的人|author;writer|{x}写的;{x}著;原著{x};作者是{x};{x}执笔|written by {x};by the author {x};{x} wrote;{x}'s original;penned by {x}
translator;translated_by;trans;rendered_by;tr;yizhe|译者;翻译的人;翻译|translator;person who translated|{x}译的;{x}翻译;由{x}译;{x}译本;译者是{x}|translated by {x};in {x}'s translation;{x} translated;rendered by {x};{x}'s version in translation
{a}写{b}译;{a}著,{b}译;{b}翻译{a}的;{a}的原著{b}的译本;{b}译,{a}写
{a} translated by {b};{b} translates {a};{b}'s translation of {a};written by {a}, translated by {b};by {a}, rendered by {b}
person person
applicant;requested_by;requester;submitter;appl;shenqing|申请人;提交人;发起人|applicant;requester|{x}申请的;{x}提的;{x}交上来的;由{x}发起;{x}递的申请|requested by {x};{x} applied;submitted by {x};{x}'s request;filed by {x}
approver;approved_by;signer;reviewer;appr;shenpi|审批人;批准人;签字人|approver;person who approves|{x}批的;等{x}审;{x}审批;由{x}签字;送{x}批|approved by {x};waiting for {x} to approve;{x} signs off;signed by {x};{x}'s approval
{a}申请{b}审批;{b}批{a}的;{a}提给{b}批;{a}交的,{b}批;{b}审{a}提的
{a} requests, {b} approves;{b} approves {a}'s;requested by {a}, approved by {b};{a}'s waiting for {b} to sign;signed by {b} for {a}
person person
reporter;reported_by;opened_by;created_by;rep;tidan|提单人;报告人;报修人|reporter;person who opened it|{x}提的单;{x}报上来的;{x}报修;由{x}反映;{x}开的单|reported by {x};opened by {x};{x} raised;created by {x};{x} complained of
assignee;assigned_to;handled_by;fixer;asg;chuli|处理人;负责人;维修人|assignee;handler|派给{x};{x}处理;{x}去修;交{x}负责;分给{x}的|assigned to {x};handled by {x};{x} fixes;given to {x};{x} is working on
{a}提的派给{b};{a}报修{b}处理;{b}处理{a}提的;{a}开单,{b}负责;{a}报给{b}
reported by {a} and handled by {b};{a} to {b};{b} fixes {a}'s;opened by {a}, assigned to {b};{a}'s, given to {b}
party party
complainant;complained_by;accuser;filed_by;cmp;tousuren|投诉人;投诉方;举报人|complainant;person complaining|{x}投诉的;{x}举报;{x}来告状;由{x}投诉;{x}不满的|complaint by {x};{x} complains;filed by {x};{x} is unhappy;raised by {x}
subject;complained_about;accused;target;tgt;beitousu|被投诉人;被投诉方;被举报人|person complained about;accused|投诉{x};举报{x};{x}被投诉;针对{x};{x}挨告|complaint about {x};against {x};{x} was accused;complaining about {x};blaming {x}
{a}投诉{b};{a}举报{b};{b}被{a}投诉;{a}对{b}的投诉;{a}告到{b}头上
{a} complains about {b};{a} against {b};{b} accused by {a};complaint about {b} by {a};{a} blames {b}
party party
party_a;client;first_party;principal;jf;jiafang|甲方;委托方;发包方|party A;client|甲方{x};{x}委托的;{x}发包;受{x}委托;甲方是{x}|party A {x};commissioned by {x};for the client {x};on behalf of {x};{x} as first party
party_b;contractor;second_party;agent;yf;yifang|乙方;受托方;承包方|party B;contractor|乙方{x};{x}承包的;委托{x};{x}接的活;乙方是{x}|party B {x};contracted to {x};{x} does the work;carried out by {x};{x} as second party
{a}委托{b};{a}包给{b};{b}承包{a}的;甲方{a}乙方{b};{b}受{a}委托
{a} commissions {b};{b} works for {a};contracted by {a} to {b};party A {a}, party B {b};{b} on behalf of {a}
org org
supplier;supplied_by;provider;manufacturer;sup;gongying|供应商;供货方;供方|supplier;provider|{x}供的货;由{x}供应;{x}供货;向{x}进货;从{x}进的|supplied by {x};{x} supplies;delivered by {x};coming from {x};provided by {x}
customer;supplied_to;client;consumer;cust;kehu|客户;需方;收货方|customer;client|供给{x};{x}订的;供货给{x};{x}要的货;卖到{x}|supplied to {x};{x} ordered;delivered to {x};for the customer {x};provided to {x}
{a}供{b};{a}给{b}供货;{b}向{a}进货;{b}从{a}进的;{a}供货给{b}
{a} supplies {b};{b} orders from {a};{a} delivers to {b};{b} supplied by {a};from {a} to {b}
org org
home_team;home;team1;host_team;h;zhudui|主队;主场球队;主场方|home team;home side|{x}主场;在{x}主场打;{x}坐镇主场;{x}作为主队;主队{x}|{x} at home;hosted by {x};home side {x};on {x}'s ground;{x} playing at home
away_team;away;team2;visiting_team;v;kedui|客队;客场球队;客场方|away team;visiting side|{x}客场;{x}做客;客队{x};{x}远征;对手{x}来做客|{x} away;visited by {x};visitors {x};{x} travelling;{x} playing away
{a}对{b};{a}vs{b};{a}主场对{b};{b}做客{a};{b}客场挑战{a};{a}主场迎战{b}
{a} vs {b};{b} at {a};{a} hosting {b};{b} away to {a};{b} visiting {a};{a} at home to {b}
org org
acquirer;parent;buyer;acquired_by;acq;shougou|收购方;母公司;并购方|acquirer;parent company|{x}收购的;被{x}并购;由{x}买下;{x}出手收购;{x}吃下|acquired by {x};{x} takes over;bought up by {x};with {x} as acquirer;{x} is acquiring
target;subsidiary;acquired;target_company;tgt;beishougou|被收购方;子公司;标的公司|target company;subsidiary|收购{x};{x}被收购;并购{x};吃下{x};买下{x}|acquiring {x};takeover of {x};{x} was bought up;buying up {x};{x} as target
{a}收购{b};{b}被{a}收购;{a}并购{b};{a}买下{b};{a}对{b}的收购
{a} acquires {b};{b} acquired by {a};{a}'s takeover of {b};takeover of {b} by {a};{a} buying up {b}
party org
investor;invested_by;backer;shareholder;inv;touzi|投资方;投资人;出资人|investor;backer|{x}投的;{x}出资;{x}领投;由{x}投资;拿了{x}的钱|funded by {x};{x} invests;backed by {x};with money from {x};led by {x}
investee;invested_in;startup;portfolio_company;ive;beitou|被投公司;融资方;被投方|investee;funded company|投{x};投给{x};{x}融资;投资{x};{x}拿到的投资|investing in {x};{x} raises money;stake in {x};money for {x};backing {x}
{a}投{b};{a}投资{b};{b}拿了{a}的钱;{b}由{a}出资;{a}给{b}投的
{a} invests in {b};{b} funded by {a};{a} backs {b};{a}'s stake in {b};money from {a} for {b}
party party
donor;donated_by;giver;from_donor;dn;juanzeng|捐赠人;捐款人;赠送方|donor;giver|{x}捐的;{x}送的;由{x}捐出;{x}赠予;{x}掏钱捐|donated by {x};{x} gave;given by {x};gift from {x};{x} donates
beneficiary;donated_to;recipient;to_recipient;bn;shouzeng|受赠人;受助方;受益人|beneficiary;recipient|捐给{x};送给{x};{x}受赠;赠予{x};资助{x}|donated to {x};{x} benefits;given to {x};gift to {x};in aid of {x}
{a}捐给{b};{a}送给{b};{b}受{a}资助;{a}赠{b};给{b}的,{a}捐的
{a} donated to {b};gift from {a} to {b};{a} gave {b};{b} aided by {a};given to {b} by {a}
person person
predecessor;former_holder;previous;handed_over_by;prev;qianren|前任;交接人;移交人|predecessor;person handing over|前任{x};{x}卸任;{x}交出的;从{x}手里接过;{x}移交|before it {x};predecessor {x};{x} hands over;taken over from {x};{x} steps down
successor;new_holder;next;taken_over_by;nxt;jieren|继任;接任人;接手人|successor;person taking over|继任{x};{x}接任;交给{x};移交{x};{x}上任|successor {x};{x} takes over;handed to {x};passed on to {x};{x} steps in
{a}交给{b};{b}接{a}的班;{a}移交{b};前任{a}继任{b};{b}接任{a}
{a} hands over to {b};{b} succeeds {a};{b} takes over from {a};passed from {a} to {b};{a} followed by {b}
person person
master;mentor;trained_by;coach;mst;shifu|师傅;导师;带教人|mentor;trainer|{x}带教;拜{x}为师;{x}师傅带的;跟着{x};由{x}辅导|mentored by {x};coached by {x};{x} trains;under mentor {x};{x} is coaching
apprentice;mentee;trained;trainee;app;tudi|徒弟;学徒;被带的人|apprentice;trainee|带{x};收{x}为徒;{x}当学徒;辅导{x};徒弟{x}|mentoring {x};coaching {x};trainee {x};{x} as apprentice;training {x}
{a}带{b};{b}拜{a}为师;{b}跟着{a};{a}辅导{b};师傅{a}徒弟{b}
{a} mentors {b};{b} coached by {a};{a} trains {b};{b} under mentor {a};{b} apprenticed to {a}
person person
parent;father_name;guardian;mom_or_dad;par;jiazhang|家长;父母;监护人|parent;guardian|家长{x};监护人{x};{x}的孩子;{x}家小孩;{x}来接孩子|child of {x};parent {x};{x} is the guardian;{x}'s child;picked up by the parent {x}
child;kid_name;ward;son_or_daughter;chd;haizi|孩子;小孩;被监护人|child;kid|孩子{x};小朋友{x};{x}的家长;{x}的爸妈;接{x}小朋友|parent of {x};child {x};{x} is the kid;{x}'s guardian;little {x}
家长{a}孩子{b};{a}的孩子{b};{b}的家长{a};{a}家小孩{b};{b}由{a}监护
{a}'s child {b};{b}'s parent {a};child {b} of {a};{a} is guardian of {b};kid {b}, parent {a}
party party
insurer;underwriter;insured_by;carrier;ins;chengbao|承保方;保险公司;保险人|insurer;underwriter|{x}承保;在{x}投保;{x}的保险;向{x}理赔;{x}赔付|insured with {x};covered by {x};{x} underwrites;policy from {x};claim against {x}
insured;policyholder;insured_party;holder;pol;beibao|被保险人;投保人;参保人|insured;policyholder|给{x}上保险;{x}投的保;{x}参保;保的是{x};为{x}投保|covering {x};{x} took out;policyholder {x};{x} is insured;insurance on {x}
{b}在{a}投保;{a}承保{b};{a}给{b}的保险;{b}向{a}理赔;{a}赔{b}
{a} covers {b};{b} insured with {a};{b}'s policy from {a};{a} insures {b};claim of {b} against {a}
person person
winner;won_by;first;victor;win;shengzhe|胜者;赢家;获胜方|winner;victor|{x}赢的;{x}获胜;{x}胜出;{x}取胜;输给{x}的|won by {x};{x} won;victory of {x};lost to {x};{x} wins
loser;lost_by;second;defeated;los;baizhe|败者;输家;落败方|loser;defeated side|{x}输的;战胜{x};赢了{x};{x}落败;{x}被打败|lost by {x};{x} lost;victory over {x};beating {x};{x} was beaten
{a}赢{b};{a}战胜{b};{b}输给{a};{a}胜{b}负;{b}败给{a}
{a} beat {b};{b} lost to {a};{a}'s win over {b};{b} beaten by {a};{a} defeats {b}
person person
speaker;presenter;given_by;lecturer;spk;zhujiang|主讲人;报告人;演讲人|speaker;presenter|{x}主讲;{x}讲的;由{x}演讲;听{x}讲;{x}做报告|by speaker {x};{x} speaks;presented by {x};{x}'s talk;given by {x}
moderator;chair;chaired_by;facilitator;mod;zhuchi|主持人;会议主席;主持|moderator;chair|{x}主持;由{x}主持的;主持人{x};{x}当主席;{x}串场|chaired by {x};{x} moderates;moderated by {x};with {x} in the chair;chair {x}
{a}主讲{b}主持;{b}主持{a}讲的;{a}讲,{b}主持;由{b}主持,{a}演讲;主持{b},主讲{a}
{a} speaks, {b} chairs;{a}'s talk chaired by {b};{b} moderates {a};presented by {a}, moderated by {b};given by {a} with {b} in the chair
`)

const toRole = (line: string, kind: string): Role => {
  const [keys = '', zh = '', en = '', phrasesZh = '', phrasesEn = ''] = parts(line)
  return {
    kind: kind as RoleKind,
    keys: keys.split(';'),
    names: { zh: zh.split(';'), en: en.split(';') },
    phrases: { zh: phrasesZh.split(';'), en: phrasesEn.split(';') },
  }
}

function readPairs(all: readonly string[]): RolePair[] {
  const pairs: RolePair[] = []
  for (let at = 0; at < all.length; at += 5) {
    const [kinds = '', a = '', b = '', zh = '', en = ''] = all.slice(at, at + 5)
    const [kindA = '', kindB = '', order] = kinds.split(' ')
    const joint = { zh: zh.split(';'), en: en.split(';') }
    pairs.push({ a: toRole(a, kindA), b: toRole(b, kindB), joint, sorted: order === 'sorted' })
  }
  return pairs
}

export const ROLE_PAIRS: RolePair[] = readPairs([
  ...PEOPLE,
  ...MORE_ROLE_PAIRS,
  ...TYPED_ROLE_PAIRS,
])
