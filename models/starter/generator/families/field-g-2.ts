/** Media and publishing: newspapers, podcasts, video, advertising screens, printing, museums' visitors, telecom. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, date, day, echo, firm, flag, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const PAPERS = among(
  '晨光日报|江南晚报|都市快讯|老年周报|财经早报|滨海新区报|钱塘时报|校园周刊|读书报|蜀都商报|南岸|健康时讯|法治一周|少年科学报|今日新城|西部农民报|体育画报2|环球邮政|生活圈|大江日报|第五版|铁路之声|茶都周末',
  'Morning Ledger|Harbour Times|the Evening Post|Weekend Reader|Farm Weekly|City Herald|Northern Star|campus paper|The Daily Page|Sports 24|Valley Echo|Observer East|Old Town News|Business Day|Junior Science|Coast',
)
const PODCASTS = among(
  '半夜不睡|大发说钱|三点下班|城南旧事电台|不成气候|咖啡与代码|一席闲话|妈妈的房间|007侦探社|老王读史|慢慢来|声东击西行|科技早知道吧|隔壁桌|文化有声|二两酒|无人知晓处|Startup内幕|八分钟|打工人日记|新天地|吃了吗|E时代',
  'Late Night Ledger|Always Fresh|the small hours|Half Past Nine|Money Talks Back|Code & Coffee|history walk|Second Helping|Deep Field|42 Minutes|Quiet Engines|my first job|The Long Table|Goalpost|Radio Silence Club|B Side',
)
const SCREENS = among(
  '万象城北门大屏|南站出站口屏|3号线换乘灯箱|人民广场LED|T2到达屏|新天地|电梯框架屏B12|高铁候车厅屏|西湖天幕|环球港3层屏|五一路口|大发商厦外墙屏|机场廊桥7|写字楼电梯屏|体育馆环屏|吾悦中庭|公交站亭18|地铁隧道屏|东门双子塔|A座大堂屏|加油站立屏|金鹰|滨江天桥屏',
  'Old Mill Lane billboard|station screen 4|Terminal 2 arrivals|Market Square|north gate LED|lift screen B12|Harbour Tower|Unit 7B|stadium ring|mall atrium|bus shelter 18|Kings Arch|airport bridge 7|the big one on Main Street|Platform 9|Riverside totem',
)
const MUSEUMS = among(
  '省博|自然博物馆|丝绸馆|航海博物馆|江边美术馆|3号馆|陶瓷馆|古生物馆|地质博物馆|老城厢纪念馆|电影博物馆|汽车馆|民俗馆|当代艺术中心|铁路博物馆|蜡像馆|军博|兵器馆B|城市规划馆|茶叶博物馆|邮政馆|新馆|M50',
  'Natural History Museum|the Maritime Museum|City Gallery|Silk Hall|Rail Museum|Tate East|house of clocks|Folk Museum|Film Museum|Hall 3|Postal Museum|Old Town Archive|Toy Museum|Museum of Glass|the New Wing|Motor House',
)

export const families: Family[] = [
  {
    names: words('copy_deadline|page_closes|jiegao_shijian|newspaper_cutoff|getCopyDeadline'),
    descriptions: texts(
      `报纸截稿时间
      某家报纸某个版面在某日几点截稿、值班编辑是谁
      查版面什么时候定稿`,
      `Copy deadline of a newspaper page
      When a section of a paper closes on a day and which editor is on it
      Cut-off for articles`,
    ),
    parameters: [
      param(
        'paper',
        'paper|newspaper|title|baozhi|paperName',
        PAPERS,
        '报纸名称|哪家报纸',
        'newspaper|title of the paper',
      ),
      param(
        'section',
        'section|page|banmian|desk|pageType',
        choice(
          option('front', '头版|要闻版', 'front page|top news'),
          option('sport', '体育版|球赛那版', 'sports|sports pages'),
          option('culture', '副刊|文化版', 'culture|arts pages'),
          option('business', '财经版|经济版', 'business|money pages'),
          option('ads', '广告版|分类广告', 'classifieds|advertising'),
        ),
        '版面|投给哪一版',
        'section|page the article is for',
      ),
      param(
        'date',
        'date|issue_date|riqi|day|issueDate',
        date,
        '出报日期|哪天的报',
        'date of the issue|day of publication',
      ),
    ],
    questions: texts(
      `{paper}{date}的{section}几点截稿
      {date}那期{paper},{section}稿子最晚什么时候交
      我这篇还没写完,{paper}{section}{date}还等得及吗
      {section}什么时候定版?{paper}{date}
      {paper} {section} {date} 截稿
      {date}{paper}{section}的值班编辑是谁,几点收稿
      客户要改文案,{paper}{date}的{section}还能改到几点
      记者在路上,{date}{section}还给{paper}留多久
      {paper}的{section}{date}这天关版时间
      赶得上{date}{paper}的{section}吗,最后几点
      给{paper}供稿,{section},{date}见报,要在几点前发过去
      {section}那边说{paper}{date}提前收稿,改到几点了
      实习生问{paper}{section}的稿子{date}几点之前交
      {date}见报的话{paper}{section}什么时候送审`,
      `When does the {section} of {paper} close for {date}?
      {paper} {section} deadline {date}
      my piece isn't done, how late can I file for {section} in {paper} on {date}
      until what time can a client change the text in {section}, {paper}, issue of {date}
      who edits {section} at {paper} for {date} and when do they want copy
      latest time to send {paper} something for the {section} of {date}
      for the {date} issue of {paper}, is there still time to get into {section}
      {section} cut-off at {paper} ahead of {date}, please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'paper', 'section'),
      closes: clock(r),
      editor: someone(r),
    }),
    answers: answers(
      `{paper}{date}的{section}{closes}截稿,值班编辑{editor}。
      {date}{paper}{section}的截稿时间是{closes},编辑是{editor}。`,
      `The {section} of {paper} for {date} closes at {closes}; the editor is {editor}.`,
    ),
  },
  {
    names: words('print_run|copies_printed|baozhi_yinliang|newspaper_circulation|getPrintRun'),
    descriptions: texts(
      `报纸印量
      某家报纸一天印多少份、退回多少份
      查发行份数和退报率`,
      `Copies printed of a newspaper
      How many copies of an issue were printed and how many came back unsold
      Print run and returns`,
    ),
    parameters: [
      param(
        'paper',
        'paper|title|newspaper_name|baokan|publication',
        PAPERS,
        '报纸|报刊名',
        'newspaper|publication',
      ),
      optional(
        param(
          'date',
          'date|issue|riqi|on|issueDay',
          date,
          '哪天的报|出版日期',
          'issue date|day of the paper',
        ),
      ),
    ],
    questions: texts(
      `{paper}一天印多少份
      {paper}{date}印了几份
      {date}那期{paper}退报多少
      现在还有人买{paper}吗,发行量多大
      广告主想知道{paper}的印数
      {date}{paper}开机印了多少
      {paper} 发行量
      报摊说卖不动,{paper}{date}退回来几份
      {paper}这两年印量还剩多少
      给客户报价要写{paper}每期的份数
      {paper}在{date}加印了没有,总共多少份
      纸张要备多少,先看{paper}一期印多少
      {date}头条爆了,{paper}到底卖剩几份
      一期{paper}能卖掉多少`,
      `How many copies of {paper} are printed?
      print run of {paper} on {date}
      {paper} circulation
      how many came back unsold of {paper} {date}
      an advertiser wants to know how many people buy {paper}
      did they print more of {paper} for {date}, what was the total
      we need to order newsprint, how large is one run of {paper}
      does {paper} still sell these days, how many copies a day
      returns for {paper}, {date} issue`,
    ),
    result: (args, r) => {
      const printed = r.integer(40, 3000) * 100
      return {
        ...echo(args, 'paper', 'date'),
        printed,
        returned: Math.round(printed * (0.02 + r.next() * 0.2)),
        plant: r.pick(['北区印厂', '二印厂', '开发区印务', 'Plant East']),
      }
    },
    answers: answers(
      `{paper}[{date}]印了{printed}份,退回{returned}份,印刷厂是{plant}。
      [{date}]{paper}印量{printed}份,退报{returned}份({plant}印)。`,
      `{printed} copies of {paper} were printed[ for {date}] at {plant}, {returned} came back.`,
    ),
    empty: nothing(
      () => ({ printed: 0 }),
      `{paper}[{date}]没有出报。`,
      `{paper} did not appear[ on {date}].`,
    ),
  },
  {
    names: words('episode_downloads|podcast_plays|boke_bofang|episode_listeners|getEpisodeStats'),
    descriptions: texts(
      `播客单集播放量
      某档播客第几期有多少人听、平均听到第几分钟
      看一期节目的收听数据`,
      `Plays of a podcast episode
      How many people heard an episode and how many minutes they stayed
      Listening figures by episode number`,
    ),
    parameters: [
      param(
        'podcast',
        'podcast|show|show_name|boke|podcastTitle',
        PODCASTS,
        '播客名|哪档节目',
        'podcast|name of the show',
      ),
      param(
        'episode',
        'episode|ep|number|qishu|episodeNo',
        integer(1, 300),
        '第几期|期号',
        'episode number|which episode',
      ),
    ],
    questions: texts(
      `{podcast}第{episode}期有多少人听
      {podcast}{episode}期播放量
      第{episode}期的{podcast}火不火
      品牌方要看{podcast}第{episode}集的数据
      {podcast}第{episode}期大家平均听了几分钟就关了
      我们投的那期,{podcast}{episode},听的人多吗
      {podcast} EP{episode} 收听
      上新的第{episode}期{podcast}成绩怎么样
      {podcast}的第{episode}集完播好不好
      结算要用,{podcast}第{episode}期下载了几次
      第{episode}期{podcast}现在多少播放了
      主播想知道{podcast}里第{episode}期表现如何
      {podcast}做到第{episode}期时有多少听众
      和别的比,{podcast}那个第{episode}期听众多吗`,
      `How many plays does episode {episode} of {podcast} have?
      {podcast} ep {episode} downloads
      a sponsor wants figures for {podcast} episode {episode}
      did people like number {episode} of {podcast}, how long did they listen
      after how many minutes do listeners drop out of {podcast} {episode}
      episode {episode}, {podcast}: audience
      how did {podcast} do with episode {episode}
      we paid for a spot in {podcast} no. {episode}, how many heard it?`,
    ),
    missing: [
      lacking(
        'episode',
        `{podcast}那期有多少人听
        {podcast}的单集播放量`,
        `how many people heard that episode of {podcast}
        plays of an episode of {podcast}`,
        `请问是第几期?`,
        `Which episode?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'podcast'),
      plays: r.integer(300, 980000),
      avg_minutes: real(r, 6, 58),
      likes: r.integer(10, 9000),
    }),
    answers: answers(
      `{podcast}第{episode}期播放{plays}次,平均听{avg_minutes}分钟,点赞{likes}个。
      第{episode}期{podcast}有{plays}次播放、{likes}个赞,平均收听{avg_minutes}分钟。`,
      `Episode {episode} of {podcast} has {plays} plays, {avg_minutes} minutes heard on average, and {likes} likes.`,
    ),
  },
  {
    names: words(
      'podcast_guest|who_is_on_show|boke_jiabin|episode_guest|upcomingGuest|recording_plan',
    ),
    descriptions: texts(
      `播客嘉宾与录制
      某档播客哪天录音、请了哪位嘉宾、在哪间棚
      看录制安排`,
      `Guest and recording of a podcast
      Who is invited to a show on a day, at what time and in which studio
      Recording plan`,
    ),
    parameters: [
      param(
        'podcast',
        'show|podcast|programme|jiemu|podcastName',
        PODCASTS,
        '播客名称|节目',
        'show|podcast',
      ),
      param(
        'date',
        'date|recording_date|day|luzhi_riqi|recordDate',
        date,
        '录制日期|哪天录',
        'day of recording|date',
      ),
    ],
    questions: texts(
      `{podcast}{date}请了谁
      {date}{podcast}的嘉宾是哪位
      {date}录{podcast}在哪个棚
      {podcast}{date}几点开录
      司机要去接人,{podcast}{date}的嘉宾叫什么
      {date}要给{podcast}准备茶水,来的客人是谁
      {podcast} {date} 嘉宾
      录音师想确认{podcast}在{date}的时间和棚
      听说{date}有大咖上{podcast},是谁
      {date}那天{podcast}谁来聊
      帮嘉宾问下{podcast}{date}几点到、去几号棚
      {podcast}下次{date}录,人定了没,是哪位
      我要写{date}这场{podcast}的预告,嘉宾名字给我
      {date}上{podcast}的人是谁,下午还是上午录`,
      `Who is the guest on {podcast} on {date}?
      {podcast} recording {date}
      which studio does {podcast} use on {date} and at what time
      the driver must pick someone up for {podcast} on {date}, who is it
      {date}: who comes to talk on {podcast}
      I'm writing the teaser for {podcast}, recorded {date}, who's in it
      the sound engineer wants the hour and the room for {podcast} {date}
      is there anybody famous on {podcast} {date}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'podcast', 'date'),
      guest: someone(r),
      start: clock(r),
      studio: `${r.pick(['A', 'B', 'C'])}${r.integer(1, 6)}棚`,
    }),
    answers: answers(
      `{podcast}{date}的嘉宾是{guest},{start}在{studio}开录。
      {date}{start}{podcast}在{studio}录制,嘉宾{guest}。`,
      `On {date} {podcast} records with {guest} at {start} in studio {studio}.`,
    ),
    empty: nothing(
      () => ({ sessions: [] }),
      `{podcast}{date}没有录制安排。`,
      `{podcast} has no recording on {date}.`,
    ),
  },
  {
    names: words('render_progress|video_export_status|xuanran_jindu|export_percent|getRenderState'),
    descriptions: texts(
      `视频渲染进度
      某条片子导出到百分之几、还要几分钟、在哪台工作站上跑
      看成片什么时候出来`,
      `Rendering progress of a video
      Percent exported, minutes left and the workstation it runs on
      When a cut will be ready`,
    ),
    parameters: [
      param(
        'video',
        'video|clip|title|pianzi|videoName|q',
        among(
          '企业宣传片|双十一口播|产品开箱3|校庆回顾|婚礼快剪|年会开场|新茶广告30秒|工地航拍|第4集正片|探店vlog|汽车测评|毕业季|面点教程|旧城记忆|招生短片|发布会预热|手术教学片|B版片头|春晚彩排花絮|小熊动画|企业家专访2|村晚|MV终版',
          'brand film|episode 4|wedding cut|launch teaser|Unboxing 3|the drone reel|campus tour|cooking class|Opening Night|final MV|annual party intro|car review|30 second spot|Old Town|interview B|safety video',
        ),
        '视频名称|哪条片子',
        'video|name of the cut',
      ),
      optional(
        param(
          'format',
          'format|resolution|guige|output|outputFormat',
          choice(
            option('4k', '4K|超清', '4K|ultra HD'),
            option('1080p', '1080P|高清', '1080p|full HD'),
            option('vertical', '竖屏|手机版', 'vertical|phone version'),
            option('proxy', '小样|低码', 'preview copy|low-res'),
          ),
          '输出规格|哪个版本',
          'output format|which version',
        ),
      ),
    ],
    questions: texts(
      `{video}渲染到多少了
      {video}导出还要多久
      {video}的{format}出来没有
      客户等着看{video},还差几分钟
      {format}的{video}导到百分之几了
      昨晚挂着渲的{video}好了吗
      我要关机走人了,{video}渲完没
      {video}在哪台机器上跑着呢
      {video} {format} 进度
      导演催{video},什么时候能出片
      {format}版{video}是不是卡住了
      剪辑那边{video}现在出到哪了
      平台要{format},{video}这条还得等多久
      {video}成片几点能拿`,
      `How far is the export of {video}?
      {video} render status
      the client is waiting for {video}, how many minutes left
      is the {format} of {video} out yet
      which workstation renders {video}
      I'd like to go home, has {video} finished rendering
      {format}, {video}: what percent
      did {video} get stuck overnight
      when can I have {video} in {format}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'video'),
      percent: r.integer(3, 98),
      minutes_left: r.integer(2, 240),
      host: `${r.pick(['WS', 'edit', '剪辑'])}-${r.integer(1, 20)}`,
    }),
    answers: answers(
      `{video}[的{format}]渲染到{percent}%,还要{minutes_left}分钟,在{host}上跑。
      {video}[{format}]完成了{percent}%,剩{minutes_left}分钟(机器{host})。`,
      `{video}[ ({format})] is {percent}% rendered on {host}, {minutes_left} minutes left.`,
    ),
  },
  {
    names: words('subtitle_status|captions_ready|zimu_jindu|video_captions|getSubtitleState'),
    descriptions: texts(
      `字幕制作情况
      某部片子某个语种的字幕做到哪步、谁在校对
      查字幕交付日期`,
      `Subtitles of a film
      How far the subtitles in a language are, who checks them and when they are delivered
      Caption work`,
    ),
    parameters: [
      param(
        'film',
        'film|title|video_title|yingpian|filmName',
        bank('topic'),
        '片名或节目主题|哪部片子',
        'film or programme|title',
      ),
      param(
        'language',
        'language|lang|yuzhong|target_language|subtitleLang',
        choice(
          option('zh', '中文|国语', 'Chinese'),
          option('en', '英文|英语', 'English'),
          option('ja', '日文|日语', 'Japanese'),
          option('es', '西语|西班牙文', 'Spanish'),
          option('ar', '阿拉伯文|阿语', 'Arabic'),
          option('sdh', '听障|无障碍', 'hard-of-hearing|SDH'),
        ),
        '字幕语种|哪种字幕',
        'subtitle language|which captions',
      ),
    ],
    questions: texts(
      `《{film}》的{language}字幕做好没
      {film}那部片{language}字幕到哪步了
      {language}字幕谁在校?片名{film}
      海外平台要{film}的{language}字幕,哪天能交
      {film} {language}字幕
      《{film}》还差{language}字幕吗
      给{film}配{language}字幕的人是谁
      电影节催交{film},{language}版字幕完成多少
      {film}的纪录片里{language}字幕轴对了没
      下周要放映{film},{language}字幕赶得出来吗
      {language}的{film}字幕什么时候拿到
      片子叫{film},想看{language}字幕的进展
      主创问{film}现在{language}字幕是谁负责
      听众里有外宾,{film}有没有{language}字幕了`,
      `Are the {language} subtitles for {film} ready?
      {film} {language} captions
      who proofreads the {language} subtitles of {film}
      the festival wants {film} with {language} subtitles, when are they delivered
      how far along is {language} captioning on {film}
      {language} titles for the film {film}, still missing?
      can we screen {film} next week with {language} subtitles
      our platform needs {language} for {film}, who's on it`,
    ),
    result: (args, r) => ({
      ...echo(args, 'film', 'language'),
      stage: r.pick(['听写', '翻译', '打轴', '校对', '已交付']),
      checker: someone(r),
      due: day(r, 2026, 2026),
    }),
    answers: answers(
      `{film}的{language}字幕在{stage}阶段,校对是{checker},{due}交付。
      {film}{language}字幕:{stage},由{checker}校对,交付日{due}。`,
      `The {language} subtitles of {film} are at stage {stage}, checked by {checker}, due {due}.`,
    ),
    empty: nothing(
      () => ({ tracks: [] }),
      `{film}没有{language}字幕。`,
      `{film} has no {language} subtitles.`,
    ),
  },
  {
    names: words(
      'screen_now_showing|ad_on_screen|daping_neirong|who_is_advertising|currentAdvertiser',
    ),
    descriptions: texts(
      `广告屏在播内容
      某块广告屏某个时段放的是谁家广告、一小时轮播几次
      看屏上正投着哪个客户`,
      `Which advertisement a screen shows
      The advertiser on a billboard at a time of day and how often an hour it comes
      What is running on a display`,
    ),
    parameters: [
      param(
        'screen',
        'screen|screen_name|display|pingmu|screenName',
        SCREENS,
        '广告屏|点位名称',
        'screen|name of the site',
      ),
      optional(
        param(
          'slot',
          'daypart|slot|time_slot|shiduan|dayPart',
          choice(
            option('morning_rush', '早高峰|上班那会儿', 'morning rush|when people go to work'),
            option('noon', '中午|午饭时间', 'noon|lunch time'),
            option('evening_rush', '晚高峰|下班那会儿', 'evening rush|when people go home'),
            option('night', '夜里|晚上十点后', 'night|late hours'),
          ),
          '时段|一天里的什么时候',
          'part of the day|daypart',
        ),
      ),
    ],
    questions: texts(
      `{screen}现在放的谁家广告
      {screen}{slot}投的是哪个客户
      我路过{screen}看到个新广告,是哪家的
      {slot}{screen}上播什么
      客户说没看到自己,{screen}上到底在播谁
      {screen}一小时轮几次
      {screen} {slot} 在播
      竞品是不是占了{screen}?{slot}放的谁
      给客户拍照取证,{screen}{slot}轮到哪家
      {screen}上面那条片子是谁投的
      {slot}经过{screen},滚动播的广告是哪个牌子
      {screen}这块屏被谁包了
      监播组要核{screen}部分,{slot}播的是谁
      {screen}今天换画面了吗,现在是谁`,
      `Whose ad is on {screen}?
      {screen} now showing
      what runs on {screen} at {slot}
      who advertises at {screen} during {slot}
      I walked past {screen} and saw a new spot, which company is it
      how often an hour does the ad come round on {screen}
      a client can't find himself on {screen}, who is up there today?
      has a rival booked {screen} for {slot}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'screen'),
      advertiser: firm(r),
      spots_per_hour: r.integer(2, 30),
      seconds: r.pick([5, 10, 15, 30]),
    }),
    answers: answers(
      `{screen}[{slot}]播的是{advertiser}的广告,每小时{spots_per_hour}次,每次{seconds}秒。
      [{slot}]{screen}在播{advertiser},一小时{spots_per_hour}遍,{seconds}秒一条。`,
      `{screen}[ at {slot}] shows {advertiser}, {spots_per_hour} times an hour for {seconds} seconds.`,
    ),
    empty: nothing(
      () => ({ advertiser: '' }),
      `{screen}[{slot}]没有在播广告。`,
      `Nothing is booked on {screen}[ at {slot}].`,
    ),
  },
  {
    names: words(
      'screen_price|billboard_rate|daping_baojia|ad_space_cost|getScreenRate|guanggao_kanli',
    ),
    descriptions: texts(
      `广告屏刊例价
      在某块屏上投几周多少钱、最早哪天有位置
      户外广告报价`,
      `Price of advertising on a screen
      What so many weeks on a billboard cost and from which day it is free
      Outdoor rate card`,
    ),
    parameters: [
      param(
        'screen',
        'site|screen|billboard|dianwei|siteName',
        SCREENS,
        '点位|投在哪块屏',
        'site|which screen',
      ),
      param(
        'weeks',
        'weeks|duration_weeks|zhoushu|length|numWeeks',
        integer(1, 26),
        '投放周数|投几周',
        'number of weeks|how many weeks',
      ),
      optional(
        param(
          'exclusive',
          'exclusive|solo|duzhan|is_exclusive|soleUse',
          flag(
            '独占|包屏',
            'exclusive|as the only advertiser',
            '轮播|和别家合用',
            'shared with others|in rotation',
          ),
          '是否独占|包屏还是轮播',
          'whether exclusive|sole use',
        ),
      ),
    ],
    questions: texts(
      `{screen}投{weeks}周多少钱
      {weeks}周的{screen}什么价
      想在{screen}上打{weeks}周广告,预算要多少
      {screen}{exclusive}{weeks}周怎么收费
      {exclusive}的话{screen}{weeks}周得花多少
      新店开业,包{screen}{weeks}周贵不贵
      {screen} {weeks}周 报价
      客户预算紧,{screen}只上{weeks}周要几万
      {screen}最早哪天有空位,上{weeks}周什么价钱
      {weeks}周,{screen},{exclusive},给个数
      老板想给儿子庆生,{screen}挂{weeks}周得多少
      {screen}那块{weeks}周能便宜点吗,刊例多少
      投{screen}{weeks}周要提前多久,费用多少
      帮销售算下{screen}{weeks}周的费用`,
      `What does {screen} cost for {weeks} weeks?
      {weeks} weeks on {screen}, price
      I want to advertise at {screen} for {weeks} weeks, what budget
      {screen} {exclusive} for {weeks} weeks, how much
      rate for {weeks} weeks at {screen} {exclusive}
      we open a shop, can we afford {screen} for {weeks} weeks
      how expensive is {screen} and when would {weeks} weeks be possible
      quote me {weeks} weeks, {screen}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'screen', 'weeks'),
      total_yuan: r.integer(8, 900) * 1000,
      free_from: day(r, 2026, 2026),
    }),
    answers: answers(
      `{screen}[{exclusive}]{weeks}周共{total_yuan}元,{free_from}起有位置。
      在{screen}[{exclusive}]投{weeks}周要{total_yuan}元,最早{free_from}。`,
      `{weeks} weeks on {screen}[ {exclusive}] cost {total_yuan} yuan, free from {free_from}.`,
    ),
  },
  {
    names: words('print_proof|proof_status|dayang_jindu|print_job_proof|getProofState'),
    descriptions: texts(
      `印刷打样进度
      印厂的一单活打样出来没有、客户签没签、几号上机
      查印单的样张`,
      `Proof of a printing job
      Whether the proof is out and signed, and when the job goes on press
      State of a print shop order's proof`,
    ),
    parameters: [
      param(
        'job',
        'job_no|print_job|order|yindan|jobNumber',
        bank('orderId'),
        '印单号|印刷单编号',
        'job number|print order number',
      ),
    ],
    questions: texts(
      `{job}打样出来了吗
      印单{job}客户签样没有
      {job}几号上机
      画册{job}的样张寄出去没
      {job}这单什么时候开印
      设计师等着看颜色,{job}的样好了没
      {job}签样了就能印了吧,现在到哪步
      展会要用的折页{job},打样确认了没有
      {job} 打样
      印厂那边{job}是不是还没出样
      客户催{job},上机台排在哪天
      校色改了两轮的{job}样张定了没
      单号{job}的名片样子客户认可了吗
      {job}的数码样有没有`,
      `Is the proof for {job} out?
      has the customer signed the proof of {job}
      when does print job {job} go on press
      {job} proof
      the designer wants to see colours, is the sample of {job} ready
      brochures {job}: proof approved or not
      did we already send the sample sheets of {job}
      which day do you start printing {job}?`,
    ),
    missing: [
      lacking(
        'job',
        `打样出来了吗
        客户签样没有,哪天上机`,
        `is the proof out yet
        when does my print job go on press`,
        `请问印单号是多少?`,
        `What is the number of the print job?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'job'),
      proof: r.pick(['未出样', '已出样待签', '修改中', '客户已签']),
      round: r.integer(1, 4),
      press_day: day(r, 2026, 2026),
      machine: r.pick(['海德堡5色', 'KBA 4', '小森8色', '数码机2']),
    }),
    answers: answers(
      `{job}打样第{round}轮,{proof},{press_day}在{machine}上机。
      印单{job}:{proof}(第{round}轮),{press_day}上{machine}。`,
      `Proof round {round} of {job}: {proof}; on press {machine} on {press_day}.`,
    ),
    empty: nothing(
      () => ({ error: 'no such job' }),
      `没有印单{job}。`,
      `There is no print job {job}.`,
    ),
  },
  {
    names: words('museum_crowd|visitors_inside|guan_nei_renshu|museum_occupancy|howBusyMuseum'),
    descriptions: texts(
      `博物馆在馆人数
      馆里此刻有多少观众、还能进几个、门口要排几分钟
      看人多不多`,
      `Visitors in a museum now
      How many people are inside, how many may still enter and the wait at the door
      How crowded it is`,
    ),
    parameters: [
      param(
        'museum',
        'museum|venue|name|bowuguan|museumName',
        MUSEUMS,
        '博物馆名称|哪家馆',
        'museum|name of the museum',
      ),
    ],
    questions: texts(
      `{museum}现在人多吗
      {museum}门口要排多久
      带老人去{museum},这会儿挤不挤
      {museum}里面有多少人
      还能进{museum}吗,是不是限流了
      {museum}此刻还剩多少名额可以入场
      我们旅行团快到{museum}了,要等几分钟进门
      {museum} 人流
      下雨天{museum}会不会爆满,看看在馆人数
      保安队长问{museum}里现在多少观众
      {museum}那边排队长吗
      怕小孩走丢,{museum}今天挤成什么样
      从地铁出来去{museum},现在排到哪了
      {museum}再放多少人就满了`,
      `How crowded is {museum} right now?
      {museum} visitors inside
      is there a queue at {museum}, how long
      I'm with my gran, is {museum} too full at the moment
      can we still get into {museum}
      our coach arrives at {museum} soon, how long must we wait at the door
      how many more people may {museum} let in
      rainy day, {museum} must be packed, how many are in there?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'museum'),
      inside: r.integer(60, 6000),
      can_enter: r.integer(1, 900),
      waitMinutes: r.integer(1, 95),
    }),
    answers: answers(
      `{museum}现在馆内{inside}人,还能进{can_enter}人,门口排队{waitMinutes}分钟。
      {museum}里有{inside}位观众,可再入{can_enter}位,等候约{waitMinutes}分钟。`,
      `{museum} has {inside} visitors inside, {can_enter} more may enter, the wait is {waitMinutes} minutes.`,
    ),
  },
  {
    names: words('museum_guided_tour|next_tour|jiangjie_changci|tour_times|getGuidedTours'),
    descriptions: texts(
      `博物馆讲解场次
      某馆下一场讲解几点、在哪集合、能不能用某种语言
      查人工导览时间`,
      `Guided tours of a museum
      When the next tour in a language starts, where it meets and its guide
      Tour times`,
    ),
    parameters: [
      param(
        'museum',
        'museum|place|bowuguan|venue_name|museumId',
        MUSEUMS,
        '博物馆|馆名',
        'museum|where the tour is',
      ),
      param(
        'language',
        'language|tour_language|yuyan|lang|tourLang',
        choice(
          option('putonghua', '中文|普通话', 'Chinese|Mandarin'),
          option('english', '英文|英语', 'English'),
          option('sign', '手语', 'sign-language'),
          option('kids', '儿童|亲子', "children's|family"),
          option('cantonese', '粤语|广东话', 'Cantonese'),
        ),
        '讲解语种或类型|哪种讲解',
        'language or kind of tour|which tour',
      ),
      optional(
        param(
          'date',
          'date|on|riqi|visit_date|tourDate',
          date,
          '参观日期|哪天',
          'day of the visit|date',
        ),
      ),
    ],
    questions: texts(
      `{museum}下一场{language}讲解几点
      {museum}有{language}导览吗,在哪集合
      {date}{museum}的{language}讲解什么时候开始
      想听{language}的讲解,{museum}几点有
      带外国客人去{museum},{language}讲解场次
      {museum} {language}讲解
      孩子{date}去{museum},有没有{language}讲解员带
      {museum}{date}{language}导览由谁讲
      错过了一场,{museum}再等{language}讲解要到几点
      {language}那场讲解在{museum}哪里碰头
      聋哑学校{date}参观{museum},{language}讲解几点
      我们{date}到{museum},赶得上{language}讲解吗
      {museum}里免费的{language}讲解从几点开始
      {date}下午{museum}还有{language}讲解没`,
      `When is the next {language} tour at {museum}?
      {museum} {language} tour
      does {museum} have a {language} guide on {date}
      where do we meet for the {language} tour of {museum}
      I missed one, when does {museum} start another {language} tour
      our guests want a {language} walk through {museum} on {date}, what time
      who leads the {language} tour in {museum}
      can we catch a {language} tour if we reach {museum} {date}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'museum', 'date'),
      start: clock(r),
      meet: r.pick(['服务台', '一层大厅', '东门', '序厅', '存包处']),
      guide: someone(r),
    }),
    answers: answers(
      `{museum}[{date}]的{language}讲解{start}开始,在{meet}集合,讲解员{guide}。
      [{date}]{museum}{language}讲解:{start},{meet}集合,由{guide}讲。`,
      `The {language} tour at {museum}[ on {date}] starts at {start}, meets at {meet}, guide {guide}.`,
    ),
    empty: nothing(
      () => ({ tours: [] }),
      `{museum}[{date}]没有{language}讲解。`,
      `{museum} has no {language} tour[ on {date}].`,
    ),
  },
  {
    names: words(
      'mobile_data_left|remaining_allowance|liuliang_shengyu|phone_plan_left|getAllowance',
    ),
    descriptions: texts(
      `手机套餐余量
      某个号码本月还剩多少流量、通话或短信,哪天清零
      查话费套餐用了多少`,
      `What is left of a mobile plan
      Data, minutes or texts that a number may still use and when they reset
      Remaining allowance`,
    ),
    parameters: [
      param(
        'phone',
        'phone|msisdn|number|shouji|phoneNumber',
        bank('phone'),
        '手机号|要查的号码',
        'phone number|mobile number',
      ),
      param(
        'kind',
        'kind|item|leixing|allowance|resourceType',
        choice(
          option('data', '流量|上网流量', 'data|gigabytes'),
          option('voice', '通话|语音分钟', 'call minutes|minutes'),
          option('sms', '短信|短信条数', 'texts|text messages'),
          option('roaming', '国际漫游流量|境外流量', 'roaming data|data abroad'),
        ),
        '余量类型|查哪一项',
        'kind of allowance|what to look up',
      ),
    ],
    questions: texts(
      `{phone}还剩多少{kind}
      {phone}的{kind}够用到月底吗
      我这个号{phone},{kind}还有没有
      {kind}还剩多少,号码是{phone}
      {phone} {kind}
      老是收到超额提醒,看看{phone}这个月{kind}余多少
      孩子的卡{phone}{kind}是不是用光了
      出差前看一眼{phone}还有多少{kind}
      {kind}哪天清零?{phone}这张卡
      {phone}号上{kind}剩几成了
      给我妈办的{phone},{kind}用得完不
      客户来电说{phone}没{kind}了,帮核一下
      {phone}今天{kind}还能用多少
      {kind}余额{phone}`,
      `How much {kind} is left on {phone}?
      {phone} {kind} left
      my number is {phone}, will the {kind} last till the end of the month
      has my son's card {phone} run out of {kind}
      when does the {kind} of {phone} reset
      I travel tomorrow, has {phone} still got {kind}
      a caller says he has no more {kind} on {phone}, is that so
      remaining {kind} for {phone}`,
    ),
    missing: [
      lacking(
        'phone',
        `还剩多少{kind}
        我的{kind}够用到月底吗`,
        `how much {kind} do I have left
        will my {kind} last till the end of the month`,
        `请问手机号是多少?`,
        `What is the phone number?`,
      ),
      lacking(
        'kind',
        `{phone}的套餐还剩多少
        {phone}这个月还能用多少`,
        `what is left on {phone}
        what remains of the plan of {phone}`,
        `请问要查流量、通话、短信还是漫游?`,
        `Data, minutes, texts or roaming?`,
      ),
    ],
    result: (args, r) => {
      const unit = args['kind'] === 'voice' ? '分钟' : args['kind'] === 'sms' ? '条' : 'GB'
      return {
        ...echo(args, 'phone', 'kind'),
        left: `${r.integer(1, 180)}${unit}`,
        used_percent: r.integer(4, 97),
        resets: day(r, 2026, 2026),
      }
    },
    answers: answers(
      `{phone}的{kind}还剩{left},已用{used_percent}%,{resets}清零。
      {phone}{kind}余{left}(用了{used_percent}%),{resets}重置。`,
      `{phone} has {left} of {kind} left, {used_percent}% used, resets on {resets}.`,
    ),
  },
]
