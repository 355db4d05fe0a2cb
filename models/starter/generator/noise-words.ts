/** The words that noise is made of. */
import type { Language } from './family.ts'

/** Splits at `|` and keeps the spaces. */
const cut = (text: string): string[] => text.split('|')

export const PREFIXES: Record<Language, string[]> = {
  zh: cut(
    '请问|请问一下|请问下|帮我查一下|帮我查下|帮我查查|查一下|查下|查查|查询一下|麻烦查一下|麻烦帮我查一下|麻烦问下|麻烦问一下|帮我看看|帮我看下|帮忙看一下|帮忙查下|我想知道|想知道|我想问一下|想问下|问一下|问下|问个事,|告诉我|给我查查|给我看一下|能不能帮我查一下|能帮我查下|可以告诉我|能告诉我|你知道|知道|劳驾,|劳驾问下|请帮我查询|请查询一下|请告诉我|老师,请问|那个,|话说|对了,|哎,|欸,|我要查一下|我需要知道|看下|看一下|快帮我查下|急,|顺便问下|再问一下|跟我说说' +
      '|亲,|亲,问下|亲 |亲亲,|亲,麻烦看下|亲帮查下|麻烦,|麻烦了,|麻烦瞅下|麻烦看哈|急急急,|急急!|急!!|急求,|很急,|在线等,|在线等!|速查,|速度,|快快快,|快,|快点,|帮忙瞅瞅|帮俺瞅瞅|帮俺看看|帮俺查下|给俺查查|给俺说说|俺想问下|俺想知道|俺想晓得|瞅瞅|瞅一眼|瞅下|帮瞅瞅|帮瞅一眼|康康|帮我康康|瞧瞧|帮我瞧瞧|晓得|晓得不,|侬晓得|侬帮我看看|阿拉想问下|唔该,|唔该查下|唔该问下|唔该晒,|想请教下,|请教一下,|求问,|求问|求助,|求助!|求查|求告知,|蹲一个,|弱弱问一句,|弱弱地问下,|冒昧问下,|打听下,|打听个事,|跟你打听下,|问个问题,|问哈|查哈|看哈|查一哈|看一哈|帮看哈|帮查哈|帮忙整一下,|给整一下|整一下|搜一下|搜下|搜 |查 |查:|问:|查询:|问题:|帮查|帮查下|帮看|代问,|代问下,|替人问下,|哎呀,|哎哟,|诶,|诶诶,|唉,|喂,|喂喂,|哟,|嘿,|咦,|嗯,|嗯...|额,|呃,|呃...|啊,|哦对,|哦对了,|对对,|那啥,|内个,|这个,|就是,|就想问下,|就问下|就问一句,|不是,|等下,|等等,|还有,|还有个事,|还有一个,|另外,|另外问下|再查下|再看下|再帮我看下|接着问,|继续,|最后问一个,|换一个,|重新问下,|重来,|咱就说,|所以,|so |pls |plz |hi |hello,|btw,|btw |hey,|ok,|ok |help,|dd,|滴滴,|大佬,|大神,|兄弟,|哥,|姐,|宝,|宝子,|家人们,|朋友,|师傅,|老铁,|小伙伴,|帅哥,|客服,|机器人,|AI,|小助理,|助手,|大家,',
  ),
  en: cut(
    'Please tell me: |Could you tell me, |Quick question: |Hey, |Hi, |Hello, |please: |I would like to know: |I need to know: |Can you check: |Can you look this up: |Can you help? |Do you know: |One more thing: |Sorry to bother you, |Excuse me, |Please check: |Just wondering, |Question: |Urgent: |So, |Okay, |Also, |By the way, |ok |pls |hey ' +
      '|plz |pls, |plz, |pls check: |plz check: |pls help, |plz help: |pls quick, |asap: |asap pls, |ASAP: |URGENT: |urgent!! |urgent, |quick: |quick one: |quick q: |quick q, |q: |Q: |btw |btw, |BTW, |btw quick q, |ok so |ok, |okay so |okay |k so |so |so like |soo |well, |well |um |um, |umm, |uh, |uhh |hmm, |hmm |oh |oh and |oh also |oh wait, |wait, |no wait, |actually |actually, |yo |yo, |yoo |sup, |heya, |hiya, |hey hey, |hey so |hey quick one, |hi there, |hi, quick q: |hi pls |hello?? |hello, pls: |helloo |u there? |you there? |anyone? |hey bot, |hey assistant, |bot, |dear bot, |mate, |bro |bro, |dude, |guys, |folks, |team, |fyi i need this: |fyi, |imo u know this: |idk, |idk so |idk but |lol |lol ok |lmk: |lmk, |tbh idk, |ugh, |sorry, |sry, |sry, again: |srsly, |again: |again, |also |also, |and |and also |plus, |next: |next one: |another one: |another q: |last one: |last q: |follow up: |just checking: |just checking, |just curious, |curious: |wondering, |real quick, |real quick: |can u check: |can u help: |could u check: |can u look this up: |can you pls check: |would u know: |u know, |do u know: |help: |help me out: |help pls, |need help: |need this asap: |need to know asap: |need it fast: |i wanna know: |wanna know: |tell me pls: |search: |lookup: |check: |find: |asking for a friend: |noob question: |dumb question: |stupid question, |thx in advance: |tia: |ty in advance, ',
  ),
}
export const SUFFIXES: Record<Language, string[]> = {
  zh: cut(
    '呢|啊|呀|哈|谢谢|,谢谢|,谢谢啦|,麻烦了|,急|,多谢|,拜托了|,在线等|,快点|,帮忙看下|,查一下|,谢了|,辛苦|~|哦|…|!|??|??|。|,我要用|,告诉我一下' +
      '|哇|咧|嘞|呗|嘛|噻|撒|喔|哟|诶|捏|哒|咯|哎|咯~|哈~|呀~|嘞~|呢~|呢...|啊啊|啊啊啊|呀呀|~~|~~~|...|....|。。|。。。|,,,|!!|!!!|?!|?!|???|????|!?|??!| ?| !| ~|,急急急|,急!|,很急|,急用|,急死了|,急求| 急| 急急| 在线等| 在线等急| 谢谢| 谢啦| 谢了| 谢谢啦| 多谢| 感谢| 3q| thx| thanks| ty| pls| plz| asap|,谢啦|,谢咯|,谢谢哈|,谢谢亲|,谢谢老师|,谢谢大佬|,感谢|,感谢感谢|,感恩|,3q|,3Q|,thx|,thx~|,thanks|,多谢啦|,多谢晒|,唔该|,唔该晒|,劳驾|,麻烦啦|,麻烦亲|,麻烦您了|,辛苦啦|,辛苦辛苦|,拜托拜托|,拜托|,求|,求告知|,求解|,求助|,求快|,速回|,速度|,快快快|,快|,快点哈|,快点嘛|,asap|,pls|,plz|,等回复|,等着|,等着呢|,等你|,等你回|,蹲|,蹲一个|,瞅瞅|,帮瞅下|,看下哈|,看哈|,帮查哈|,查下呗|,说下呗|,说说呗|,晓得不|,知道不|,有数不|,ok不|,行不|,中不|,好伐|,好不|,可以不|,ok?|,亲|,哥|,大佬|,老铁|,哈哈|,哈哈哈|,嘿嘿|,hh| hhh|哈哈|,lol|,btw急|,我急|,我赶时间|,我着急',
  ),
  en: cut(
    ' rn| atm| lol| tho|, ty|, please| please|, thanks| thanks|, thank you|, thx|, cheers| asap|, if you can| pls|, quickly| ??|!| ?|...|, I need it now|, would you|, kindly' +
      '| plz| plss| plsss| pls pls| pls rn| pls asap| pls thx| plz n thx| pls and thx| thx| thx!| thxx| thanx| thnx| tx| ty| tysm| ty!| thank u| thank you so much| cheers| cheers mate| ta| lmk| lmk pls| lmk asap| lmk thx| asap pls| asap!!| ASAP| ASAP please| btw| fyi| tbh| idk| imo| lmao| haha| hehe| :)| ;)| :(| xx| x| bro| mate| dude| man| pal| guys| again| again pls| real quick| quick| quickly| fast| now| now pls| right now please|, pls|, plz|, asap|, asap!|, ty!|, tysm|, thx a lot|, thx in advance|, tia|, thanks in advance|, thanks!|, much appreciated|, appreciate it|, real quick|, be quick|, hurry|, hurry pls|, im in a rush|, in a hurry|, urgent|, its urgent|, need it asap|, need it rn|, i need it quick|, anyone?|, any idea?|, u know?|, you know?|, do u know?|, right?|, ok?|, yeah?|, no?|, or what|, pretty please|, if u can|, if u could|, if possible|, when u can|, lmk|, cheers!|, lol|, haha|, sry|, sorry|, mate|, bro| ?!| !!| !?| ..| ....| …|!!|!!!|??|???|????|?!|.|..|,',
  ),
}
export const GREETINGS: Record<Language, string[]> = {
  zh: cut(
    '你好,|您好,|你好,|您好,|嗨,|早上好,|下午好,|在吗,|哈喽,|早,|你好 |你好!|您好!请问|在不在,|小助手,|亲,|同学你好,' +
      '|你好呀,|你好啊,|你好哇~|你好你好,|您好呀,|您好 |nihao,|hi,|hi~|hi |hello,|hello~|hello |哈啰,|哈罗,|哈喽哈喽,|嗨喽,|嗨~|嘿,|嘿嘿,|亲~|亲爱的,|亲在吗,|在么,|在吗亲,|在吗在吗,|在嘛,|在不,|在?|有人吗,|有人在吗,|有人不,|早啊,|早呀,|早安,|早早,|上午好,|中午好,|晚上好,|晚好,|各位好,|大家好,|老师好,|师傅好,|大佬好,|领导好,|哥,在不,|姐,在吗,|老铁,|喂,|喂,在吗,|喂你好,|打扰了,|打扰啦,|打搅一下,|哈喽啊,|侬好,|雷猴,|饭否,|忙不,|忙吗,|又是我,|我又来了,',
  ),
  en: cut(
    'Hi, |Hello, |Hey there, |Good morning, |Good afternoon, |hi |hello |Hi there! |Hey! |Morning, |Dear assistant, |Hello! ' +
      "|hiya |hiya, |heya, |heyy |heyyy, |hey |hey, |hey hey |hey!! |hi!! |hi hi, |hii |hii, |hi there |hi again, |hello again, |hello there, |helo |helllo |hullo, |yo |yo! |yo, |sup |sup, |wassup, |howdy, |g'day, |good evening, |gm, |gm! |gm all, |morning! |mornin, |afternoon, |evening, |hi all, |hi team, |hi guys, |hey guys, |hey man, |hey mate, |hey bot |hello bot, |hi bot, |hi friend, |greetings, |u there? |you there? |anyone there? |knock knock, |ni hao, |HI |HELLO ",
  ),
}
/** What people say around the question itself. */
export const BEFORE: Record<Language, string[]> = {
  zh: cut(
    '老板刚才问我,|领导要我查一下,|下午要去见客户,|正在写周报,|刚开完会,|客户在线上等着,|我在做报表,|出差路上问一句,|同事托我问问,|准备发邮件,先确认下,|我这边系统打不开,|昨天忘了问,|写方案要用,|打扰一下,|不好意思又来麻烦你,|有个事想确认,|明天开会要用,|我新来的不太懂,|刚才没查到,再问一次,|赶时间,|电话里客户问,|财务催我要,|想跟你核实一下,|我记不清了,|会上有人提到,' +
      '|我在开会快点,|我在开会,|开会呢,快点,|开着会呢,|马上开会了,|会上要用,|等下要汇报,|一会儿汇报用,|要跟领导汇报,|领导在旁边等,|领导催了,|领导刚问的,|老板催我,|老板在群里问,|老板又问了,|老板等着要,|客户催了,|客户等着呢,|客户来电话了,|客户在群里问,|客户就在旁边,|我在客户这儿,|我在路上,|我在外面,|在开车,快,|在车上呢,|在机场,|在高铁上,|手机快没电了,|信号不好,快点,|打字慢别介意,|语音转的字,|电脑死机了,|系统崩了,|网页打不开,|手头没资料,|手上没电脑,|我忘了,|我又忘了,|脑子不好使了,|记性不好,|年纪大了记不住,|刚入职不懂,|新手求教,|俺不懂这个,|俺不会查,|替同事问下,|帮别人问的,|同事问我,|隔壁部门问,|群里有人问,|有人问我,|写ppt呢,|做ppt用,|写邮件呢,|写材料用,|写报告呢,|周报要用,|月报里要写,|填表要用,|对数据呢,|核对一下,|想确认下,|再确认下,|怕弄错,|不太确定,|刚说错了,|刚打错了,|上面那个不算,|手滑了,重发,|没看懂,再问下,|别嫌我烦,|不好意思,|不好意思啊,|抱歉打扰,|忙不忙,问个事,|有空不,|方便不,问下,|长话短说,|简单问下,|快下班了,|加班中,|困死了,|饿了先问完,',
  ),
  en: cut(
    'My boss just asked me: |I am preparing a report. |Before the meeting: |I have a client on the phone. |Just to double-check: |I forgot to ask yesterday. |I am new here. |For my weekly report: |We are in a hurry. |I could not find it myself. |A colleague wants to know: |For the slides: |Need this for an e-mail: |Sorry, me again. |Let me ask this first. |The customer is waiting. |I lost my notes. |We are discussing this right now: ' +
      '|my boss wants to know, |my boss wants to know: |boss is asking, |boss needs this asap: |the boss is waiting, |my manager asked, |mgr wants this: |in a meeting, |im in a meeting, |in a mtg rn, |mtg starts soon, |about to present, |writing slides, |doing my report, |need it for a deck: |need it for an email: |typing on my phone, |on my phone sry, |on the road, |driving, quick: |at the airport, |on a train, bad signal, |on a call, |client on the line, |client is waiting, |client keeps asking: |customer is here, |customer just called, |a coworker asked, |my coworker wants to know: |someone asked me, |asking for my team: |team wants to know: |finance is asking, |legal is asking, |i forgot, |i forgot again, |cant remember, |cant find it, |couldnt find it, |the system is down, |my laptop died, |site wont load, |im new here, |new here sry, |first time using this, |not sure, |just to be sure, |double checking: |sry me again, |me again, |sorry typo, again: |ignore that last one, |oops wrong one, |one sec, |short on time, |no time, |in a rush, |running late, |leaving soon, |almost done, |long story short, |no idea, |dont judge, |bored, ',
  ),
}
export const AFTER: Record<Language, string[]> = {
  zh: cut(
    ',我好安排|,等着写报告|,老板在等|,我转告客户|,发我就行|,一会儿开会用|,我记一下|,尽快|,别弄错了|,不着急|,查到告诉我|,我核对一下|,简单说就行' +
      '|,我在开会快点|,我在开会|,开会呢|,开会要用|,马上要用|,等下汇报用|,汇报用|,领导等着|,领导在催|,老板催了|,老板要|,老板问的|,老板急着要|,客户等着|,客户催了|,客户问的|,客户在旁边|,我回客户|,我回邮件用|,我发群里|,写周报用|,写ppt用|,填表用|,做报表要|,做表呢|,我对一下|,我确认下|,我忘了|,我记不住|,记不清了|,同事问的|,替人问的|,帮人问的|,别给错了|,要准的|,给个准数|,直接说就行|,一句话就行|,说重点|,长话短说|,不用太细|,快下班了|,我赶车|,我赶时间|,手机没电了|,信号不好|,我不太懂|,俺不懂|,俺等着呢|,整快点|,麻溜的|,搞快点|,不急哈|,有空再回|,回头告诉我也行',
  ),
  en: cut(
    ', my boss is waiting| - I need it for a report|, the customer is waiting|. No rush.|, just the facts|, I have to tell the client|. Be quick.|, for the meeting|. Short answer please.' +
      '|, my boss wants to know|, boss is asking|, my boss is asking lol|, manager needs it|, im in a meeting|, in a mtg rn|, mtg starts soon|, client is waiting|, client asked|, client on the phone|, customer is here|, need it for slides|, for my slides|, for a report|, for an email|, for my team|, asking for a coworker|, for a friend lol|, on my phone sry|, im driving|, im late|, gotta run|, gotta go|, short on time|, no rush|, no rush tho|, take ur time|, keep it short|, short answer pls|, one line is fine|, just tell me|, i forgot|, i forgot again|, cant find it|, couldnt find it|, im new here|, not sure myself|, dont get it wrong|, need to be sure|, just to be sure| - boss is waiting| - in a meeting| - need it asap| (in a meeting)| (boss wants it)| (urgent)| (no rush)',
  ),
}

export const HOMOPHONES: Record<string, string> = Object.fromEntries(
  cut(
    '的得地滴|得的地|地的得|在再|再在|做作|作做|是事时素|哪那|那哪|么吗|查茶察|现线|有又|几机|请清|问文|以已|已以|他她|到道|和合|对队|份分|分份|什甚神|样杨|帮邦|我窝|看砍康|下吓|谁水|最嘴|好号|号好|像象|带戴|需须|气汽|温文|雨语|冷愣|销消|售受|额俄|个各|排牌|名明|第弟|同童|条调|款宽|关观|于与|怎咋|写些|约月|定订|规归|里理|发法|客课|户护|多朵|少小|卖买|产铲|品拼|区曲|业叶|绩记|季记|度肚|今金|天田|年念|周州|上尚|找早|状壮|态太|价介|格各|库裤|存村|电店|话化|址止|间见|期其|负付|责则|位为|据剧|率律|总综|数术|量两' +
      '|没每|知之|要药|能嫩|可克|不布|就旧|还孩|了啦|吧把|呢那|啊阿|这着|怎总|谢些|麻马|烦凡|急及|快块|等灯|线现|老劳|板版|领岭|导到|开凯|会回|说硕|告高|诉速|给几|把吧|被背|让嚷|用永|出初|来莱|去趣|回会|过国|后候|前钱|左做|右又|东冬|西夕|南男|北背|外歪|内那|大打|小少|高搞|低底|长常|短段|新心|旧就|热惹|风疯|雪血|云运|晴情|阴因|穿川|伞散|出粗|门们|衣依|服福|合和|赔培|付负|违伪|金今|租组|保宝|密蜜|协些|议义|签前|字自|章张|公工|司私|货或|物务|流留|仓苍|单担|订定|购够|采彩|供公|应因|商伤|员元|工公|资姿|假价|休修|班般|加家|部布|门闷|经京|钱前|费废|税睡|票飘|账帐|款宽|元员|万完|百白|千前|冠官|军均|榜帮|首手|最醉',
  ).map((letters) => [letters.charAt(0), letters.slice(1)]),
)

/** How people write what is usually written otherwise; the first that fits stands first. */
export const RESPELLED: Record<Language, [plain: string, others: string[]][]> = {
  zh: [
    ['怎么样', ['咋样', '咋个样', '怎样', '怎么样子', '咋样儿', '点样', '怎麽样', '啥样', 'zmy']],
    ['怎么办', ['咋办', '咋整', '咋个办', '怎么整', '咋弄']],
    ['为什么', ['为啥', '为啥子', '为毛', '咋就']],
    ['怎么', ['咋', '咋个', '咋地', '怎麽', '咋么', '怎嘛']],
    ['什么', ['啥', '啥子', '什麽', '甚么', '神马', '啥玩意', '什摸']],
    ['有没有', ['有木有', '有没', '有冇', '有不有', '有没得']],
    ['是不是', ['是不', '是不是说', '系唔系']],
    ['没有', ['没', '没得', '木有', '冇']],
    ['多少', ['几多', '好多', '多小', '多少来着']],
    ['看一下', ['瞅一下', '看下', '看一哈', '康一下', '瞅一眼', '瞧一下', '看哈']],
    ['查一下', ['查下', '查一哈', '查哈', '搜一下', '搜下', '查查', '整一下']],
    ['问一下', ['问下', '问哈', '问一哈', '打听下', '打听一下']],
    ['看看', ['瞅瞅', '康康', '瞧瞧', '看一看', '看下', '瞧一瞧']],
    ['一下', ['下', '一哈', '哈', '一下下', '下子']],
    ['知道', ['晓得', '知不知道', '造', '清楚', '晓不晓得']],
    ['我们', ['咱', '咱们', '俺们', '阿拉', '我地', '偶们']],
    ['帮我', ['帮俺', '给我', '帮忙', '替我', '帮咱']],
    ['告诉我', ['跟我说', '给我说', '告我', '说给我听', '告诉俺']],
    ['谢谢', ['谢啦', '谢了', '3q', '谢咯', '多谢', '蟹蟹', 'thx', '唔该']],
    ['请问', ['请教下', '请问下', '问下', '想问下', '请问哈']],
    ['那边', ['那头', '那嘎达', '那旮旯', '那块儿', '那儿']],
    ['那里', ['那儿', '那疙瘩', '那旮旯', '那块儿']],
    ['现在', ['这会儿', '现今', '眼下', '这阵儿', '现', '此刻', '而家']],
    ['可以', ['阔以', '能', '可不可以', '得不得']],
    ['这个', ['这', '介个', '这個', '这个个']],
    ['非常', ['贼', '老', '灰常', '超级']],
    ['谁', ['哪个', '哪位', '边个', '谁谁']],
    ['吗', ['不', '嘛', '么', '吗吗', '伐', '没']],
  ],
  en: [
    ["what's", ['whats', 'wats', "what 's", 'whts', 'wat is', 'what’s']],
    ['what is', ['whats', 'wat is', "what's", 'what s']],
    ["who's", ['whos', 'who s', 'who is']],
    ['who is', ['whos', 'who s']],
    ["how's", ['hows', 'how s', 'how is']],
    ['how is', ['hows', 'how s']],
    ["where's", ['wheres', 'where s']],
    ['where is', ['wheres', 'where s', 'where r']],
    ['what are', ['what r', 'whatre', 'wat are']],
    ['could you', ['could u', 'cld u', 'can u', 'cud you']],
    ['can you', ['can u', 'cn u', 'can ya', 'could u']],
    ['would you', ['would u', 'wud u']],
    ['do you', ['do u', 'd u', 'u']],
    ['tell me', ['tell me pls', 'lmk', 'tel me', 'gimme']],
    ['give me', ['gimme', 'giv me', 'get me', 'hit me with']],
    ['let me know', ['lmk', 'lemme know']],
    ['show me', ['show', 'gimme', 'lemme see']],
    ['want to', ['wanna', 'wana', 'wnt to']],
    ['going to', ['gonna', 'goin to']],
    ['have to', ['gotta', 'hafta', 'hav to']],
    ['right now', ['rn', 'rite now', 'now', 'right nw']],
    ['by the way', ['btw']],
    ['please', ['pls', 'plz', 'plss', 'pleas', 'plese', 'plse']],
    ['thanks', ['thx', 'thanx', 'tx', 'ty', 'tks']],
    ['thank you', ['ty', 'thank u', 'thx', 'tysm']],
    ["i'd like to", ['id like to', 'i wanna', 'wanna']],
    ["i'm", ['im', 'i m', 'am']],
    ['i am', ['im', 'i m']],
    ["don't", ['dont', 'don t']],
    ["doesn't", ['doesnt', 'dont']],
    ["isn't", ['isnt', 'aint']],
    ["it's", ['its', 'it s']],
    ['because', ['cuz', 'bc', 'coz']],
    ['people', ['ppl', 'peeps']],
    ['about', ['abt', 'bout', 're']],
    ['with', ['w/', 'wit', 'w']],
    ['without', ['w/o']],
    ['tomorrow', ['tmrw', 'tmr', '2moro']],
    ['message', ['msg']],
    ['meeting', ['mtg']],
    ['between', ['btwn', 'b/w']],
    ['really', ['rly', 'rlly']],
    ['your', ['ur', 'yr']],
    ['you', ['u', 'ya', 'yu']],
    ['are', ['r', 'ar']],
    ['and', ['n', '&', 'nd']],
    ['for', ['fr', 'fo', 'fer']],
    ['the', ['teh', 'da', 'th', 'hte']],
    ['does', ['dose', 'dus']],
    ['which', ['wich', 'whch', 'whihc']],
    ['there', ['ther', 'thr']],
    ['their', ['thier', 'there']],
    ['number', ['nr', 'no.', 'num']],
    ['department', ['dept']],
    ['quarter', ['qtr']],
    ['information', ['info']],
  ],
}

/** Between the parts of a sentence, where people stop to think. */
export const PAUSES: Record<Language, string[]> = {
  zh: cut('...|,|,嗯,|,那个,|…|,呃,|。。。|,就是,|~|、|,额,|..|,内个,|,哎,'),
  en: cut('... |, |, um, |, uh, | - |.. |, like, |, hmm, |, er, |… |, u know, '),
}

export const MARKS = [
  '“”',
  '「」',
  '【】',
  '""',
  '()',
  '()',
  '**',
  "''",
  '<>',
  '[]',
  '||',
  '  ',
  '《》',
  '『』',
  '‘’',
  '〈〉',
  '〔〕',
  '``',
  '~~',
  '--',
  '__',
  '##',
  '//',
  '==',
  '++',
  '··',
  '::',
  '、、',
  '„“',
  '«»',
  '‹›',
  '〖〗',
  '〝〞',
  '[]',
  '<>',
].map((pair) => [...pair] as [string, string])

const FACES = [
  ...'🙏😂👍🌧😭🤔😊☀🔥💰📄🚗🌞🌂😅😁😆🥺😩😤😡🤷🤦👀💪👌✌🤝👏🙌💯✅❓❗⚡⏰📈📊📞💼🎉❤💕🌹🍵🐶😴🥵🥶😱🙃',
]
export const EMOJI = [
  ...FACES,
  ...cut(
    ' 🙏|!!!|👍👍|~~| 😂| 😭|😂😂|😂😂😂|😭😭|🙏🙏|🙏🙏🙏|❓❓|❗❗| ❗|🌹🌹|[抱拳]|[捂脸]|[玫瑰]|[呲牙]|[OK]|[流泪]|:)|:(|:D|;)| :)| xD|^_^|orz|T_T|QAQ|>_<|-_-|(´・ω・`)',
  ),
]
