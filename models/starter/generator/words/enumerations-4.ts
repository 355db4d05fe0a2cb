/** More closed lists, said by words that are not the options' names: who, where on the map, when it is needed. */
import { lines } from './words.ts'

export const ENUMERATION_LINES_4: string[] = lines(`
group_by,dimension,by|分组,维度|grouping,dimension|person/staff=谁,哪几位,哪些同事=who,whose names,which colleagues|region/area=哪一带,哪片地盘,地图上哪块=which territories,where on the map,what corner of the country|product/item=啥货,哪几款,什么宝贝=what goods,which items on the shelf,what stuff
split_by,breakdown|拆分方式,细分|breakdown,split|customer/client=哪家买的,哪些主顾,金主是谁=who bought,which buyers,whose order|channel/source=从哪条路子来,哪个平台,怎么找上门的=how they found us,which platform,through what door|month/mon=几月份,逐月,一个月一个月地=month after month,which month,month for month
scope,level|范围,级别|scope,level|self/me=就我自己,我名下,本人的=just mine,my own,only me|team/group=我们这伙,咱组,手下几个=my crew,us few,the squad|all/company=全公司,所有人,上上下下=everybody,the whole firm,all hands
urgency,priority|紧急程度,优先级|urgency,priority|high/p1=火烧眉毛,马上就要,等不了=on fire,right this minute,cannot wait|normal/p2=正常排,按部就班,照常来=as usual,in due course,standard queue|low/p3=闲了再弄,不赶,有空再说=whenever,someday,when idle
time_of_day,shift|时段,班次|time of day,shift|morning/am=一大早,天刚亮,早饭后=at dawn,before noon,after breakfast|noon/midday=晌午,饭点,中饭那会儿=at lunch,high noon,lunch break|evening/pm=下班后,天擦黑,晚饭后=after work,at dusk,past dinner
size,fit|尺码,大小|size,fit|small/S=瘦子穿,小个子,紧身点=for a skinny one,petite,snug|medium/M=不胖不瘦,一般身材,中等个=average build,regular,in between|large/L=壮汉,胖点能穿,肥大=roomy,for a big guy,baggy
sentiment,tone|口碑,情绪|sentiment,tone|positive/good=夸的,竖大拇指,满意的=praise,thumbs up,happy ones|negative/bad=骂的,吐槽,差评=rants,complaints,angry ones|neutral/ok=不咸不淡,没啥感觉,一般般=meh,so-so,no feelings
direction,flow|方向,流向|direction,flow|in/inbound=进来的,收到的,往里走=coming in,received,towards us|out/outbound=出去的,发走的,往外走=going out,sent off,away from us
payer,billed_to|付款方,费用承担|payer,who is billed|sender/shipper=寄的人出,发货那头付,我掏=the shipper pays,on our tab,we pay|receiver/consignee=收的人出,到付,对方掏=on delivery,they pay,their tab|third/other=别人代付,挂账,月底算=someone else pays,on account,a third pocket
weather_kind,sky|天气现象,天象|sky,weather kind|rain/wet=要打伞,淋湿了,滴答滴答=need an umbrella,soaked,dripping|wind/gust=风筝天,帽子刮跑,树在晃=hats fly,trees bend,blowing hard|fog/mist=看不清路,灰蒙蒙,能见度差=cannot see the road,murky,a grey wall
trend,change|趋势,走向|trend,change|up/rise=往上蹿,涨了的,越来越高=climbing,on the rise,higher and higher|down/fall=往下掉,跌了的,一路走低=sliding,dropping,lower each time|flat/same=没啥动静,原地踏步,纹丝不动=going nowhere,flat as a board,unchanged
seat,seat_class|座位,舱位|seat,class|window/w=靠窗,看风景,能看外面=with a view,by the glass,to look out|aisle/a=靠过道,好上厕所,进出方便=to stretch legs,easy to get out,near the walkway|middle/m=夹中间,两人之间,当中那个=squeezed between,in between,the one in the centre
diet,meal_kind|饮食,餐食|diet,meal|vegan/plant=一点荤不沾,吃草的,纯素=nothing from animals,plants only,no dairy no meat|halal/muslim=清真,不碰猪肉,回民=no pork,islamic,muslim friendly|kids/child=娃吃的,小朋友那份,儿童餐=for the little one,a small kid meal,toddler food
skill,experience|水平,经验|skill,experience|beginner/novice=零基础,小白,头一回=never done it,first timer,total newbie|intermediate/mid=会一点,练过几回,半吊子=know the basics,done it some,so-so level|expert/pro=老手,行家,闭眼都会=an old hand,could teach it,seasoned
payment_state,paid|付款状态,到账|payment state,paid or not|paid/done=钱到了,结清,两讫=money is in,settled,squared up|partial/part=给了一半,还差点,付过定金=half of it,some of it,a down payment|unpaid/open=一分没给,还欠着,赖账中=not a cent,still owing,in debt
visibility,audience|可见范围,受众|visibility,audience|public/all=谁都能看,挂网上,全网=anyone can see,out on the web,the whole world|members/internal=自己人看,圈内,登录才见=insiders,after login,our own folks|private/owner=只给我看,别人瞅不见,上锁=my eyes only,hidden from others,under lock
severity,damage|严重程度,受损|severity,damage|minor/light=蹭破点皮,小刮擦,不碍事=a scratch,barely a dent,nothing much|major/heavy=撞得不轻,伤筋动骨,大修=badly hit,serious harm,needs an overhaul|total/lost=报废,没救了,彻底完蛋=a write-off,beyond repair,gone for good
language_out,lang|输出语言,语种|output language,lang|zh/chinese=中国话,国语,普通话=mandarin,in hanzi,for my beijing office|en/english=洋文,给老外看,英语=for the brits,in plain english,for the us team|ja/japanese=日文,给东京看,霓虹语=for tokyo,in nihongo,nippon version
freshness,age_limit|新旧,时效|freshness,age|new/fresh=刚出炉,热乎的,才到的=just out,hot off the press,brand new|recent/mid=前阵子,不太久,近来的=of late,not too old,a while back|old/archive=陈年的,老古董,压箱底=ancient,from the attic,dusty ones
ownership,holding|持有方式,归属|ownership,holding|own/bought=自家的,买断,产权在手=ours for good,bought outright,our property|rent/leased=租来的,按月交租,借住=on lease,paying rent,hired|shared/joint=合伙的,几家共有,拼的=with partners,split between us,jointly held
`)
