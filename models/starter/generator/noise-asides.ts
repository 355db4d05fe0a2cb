/** Second thoughts around a question, and what stands right behind a name without belonging to it. */
import type { BankName, Language, Texts } from './family.ts'
import { parts } from './words/words.ts'

/** Who asks, and why; before or behind the question. */
export const ASIDES: Texts = {
  zh: parts(
    '我堂弟在那儿|我哥托我问的|我爸让我问|我闺蜜问的|隔壁组在问|司机师傅问的|房东在催|老师让查|孩子作业要用|怕来不及|怕白跑一趟|怕弄错|怕被坑|怕对不上账|心里没谱|一下子想不起来|上回看过又忘了|电话里没听清|刚才谁说来着|微信上别人问的|群里吵起来了|打赌用的|想发朋友圈|写公众号要|做手账用|帮邻居问|替我师傅问|对面在等回话|明早要交|月底要盘|年底总结要|刚睡醒脑子糊|眼睛花看不清|奶奶想知道|老婆问我|老公让查|室友想知道|导游在问|评委要看|记者在问|审计要的|税务局在问|老外客户问|我人在外地|我在车库信号差|我赶高铁|我在排队|快到我了|一句话就好|别啰嗦|只要结果|先谢过|刚换岗不熟|才接手这块|要跟对方对质|想心里有个数|拍个板要用|顺嘴一问|好奇问下|无聊问问|突然想到的|做梦梦到了|昨晚吵了一架就为这|以防万一|保险起见问下|再确认一遍',
  ),
  en: parts(
    'my uncle is there|my brother wants to know|dad made me ask|landlord is asking|the driver asked|neighbor asked|kid needs it for homework|the auditor wants it|reporter on the line|guide is asking|roommate bet me on it|dont want to be late|scared of missing it|just in case|better safe than sorry|my brain is mush|half asleep here|cant read my notes|wifi is bad|someone mentioned it|we argued about it|settling a bet|for my blog|for the newsletter|for a school thing|planning ahead|month end stuff|new to this job|just took this over|standing in line rn|train leaves soon|boarding now|one line is enough|no lecture pls|curious|random thought|it just popped up|my gran wants to know|wife is asking|husband says hi|the intern asked|for the minutes|for the board|crew is waiting|the judge wants it|last check before i send|might be nothing|dont laugh|long story|need to call them back|hands are full|typing with gloves',
  ),
}
const BETWEEN: Texts = {
  zh: [',', ',', ' ', '。', ',', '~'],
  en: [', ', ', ', ' - ', '. ', ' ', '... '],
}
export const betweenAsides = (language: Language): string[] => BETWEEN[language]

/** Right behind a name: places at it, what it is, how it is called. */
export const TAILS: Partial<Record<BankName, Texts>> = {
  city: {
    zh: parts(
      '机场那边|机场|火车站那儿|高铁站那边|海边|江边|湖边|山上|郊区|市中心|老城那边|景区那边|展会那边|会展中心|码头那边|工地那边|客户那边|分公司那边|大学城|体育场那边|开发区那边|乡下|城东|城里头|那头|那疙瘩|那块儿|这头|本地|一带',
    ),
    en: parts(
      ' airport| beach| downtown| area| side| suburbs| old town| harbor| city center| outskirts',
    ),
  },
  company: {
    zh: parts('那家|那个客户|他们家|那边|这家客户|那家公司|那个供应商|那帮人|那头|这户'),
    en: parts(' folks| people| (the client)| guys'),
  },
  person: {
    zh: parts('那边|本人|经理|老师|师傅|同学|先生|女士|同志|那小子|这人|大哥|大姐|那位'),
    en: [],
  },
  country: { zh: parts('那边|那头|本地|国内|那里'), en: [] },
  product: { zh: parts('这玩意|那批|那个货|这款|那款'), en: parts(' thing| stuff') },
}
/** Not before these: the name would go on, or the words already say it. */
export const NO_TAIL_ZH =
  /^[市县区省镇乡村路街站港机公集有家那这本一城州岛山海江湖店分部总经老师先女同大小款个号批位台]/u
/** Said right behind a name at the end. */
export const PARTICLES_ZH = parts(
  '嘞|咧|哇|呗|噻|哈|捏|咯|咋样|咋样嘞|咋说|咋整|咋回事|哇咋样|嘛咋说|有没得|晓得不',
)
/** A name said twice, as people do who stop to think. */
export const STUMBLES: Texts = {
  zh: parts(
    '那啥{x}嗯就{x}|{x}对对{x}|{x}嗯{x}|{x},对,{x}|{x}...{x}|那个啥{x},就{x}|{x}啊不是,是{x}没错|{x}是的{x}|额{x}对就{x}',
  ),
  en: parts(
    '{x}, yes {x}|{x} yeah {x}|uh {x}, right, {x}|{x}... {x}|um {x} i mean {x}|{x}, thats {x}',
  ),
}
