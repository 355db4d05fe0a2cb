/**
 * Remarks, nicknames, games and single words that the one name slot of a strange tool would swallow; see
 * `no-tool-questions.ts`.
 */
import type { Texts } from './family.ts'
import { lines } from './words/words.ts'

export const noToolQuestionsBroad: Texts = {
  zh: lines(`
    无聊
    好烦
    好累啊
    想哭
    饿了
    困
    困死
    摸鱼中
    躺平
    躺平了
    摆烂
    emo了
    破防了
    绝了
    离谱
    无语
    无语子
    呵呵
    嘿嘿嘿
    啧
    切
    哼
    哇塞
    我去
    我晕
    牛啊
    厉害了
    优秀
    666
    888
    233333
    yyds
    awsl
    xswl
    dddd
    么么哒
    抱抱
    比心
    爱你
    讨厌
    走开
    滚
    别烦我
    别闹
    随便
    随你
    都行
    也行
    不要
    不了
    算球
    拉倒
    行吧
    好嘞
    得嘞
    中
    妥
    收到
    收到收到
    OK啦
    了解
    明白
    懂了
    没懂
    啥玩意儿
    什么鬼
    你猜
    猜猜我是谁
    猜个谜语
    石头剪刀布
    剪刀
    成语接龙 我先来 一马当先
    接龙:为所欲为
    真心话大冒险
    来局五子棋
    下盘棋不
    斗地主三缺一
    开黑吗
    上号
    我选大冒险
    掷个骰子
    抽个签
    给我算一卦
    塔罗牌抽一张
    抛硬币正反
    倒数三二一
    木头人不许动
    小笨蛋
    大聪明
    宝子
    宝贝
    老铁
    老弟
    哥们儿
    小可爱
    小机灵鬼
    傻子
    呆瓜
    二货
    臭宝
    机器猫
    小爱同学
    天猫精灵
    嘿Siri
    叫爸爸
    叫我大王
    叫你阿黄行不
    给你起名叫旺财
    我叫翠花
    我是隔壁老王
    我是你爹
    张三李四王五
    赵钱孙李
    奥特曼
    皮卡丘
    哆啦A梦
    孙悟空
    喜羊羊
    葫芦娃
    光头强在哪
    海绵宝宝住哪
    芝麻开门
    阿弥陀佛
    恭喜发财
    新年好
    生日快乐
    晚安好梦
    周一快乐个鬼
    周五咋还没到
    下班啦
    还有多久下班
    今晚吃啥
    奶茶喝哪家
    点个外卖呗
    火锅还是烧烤
    咖啡续命
    减肥第一天
    减肥失败
    又胖了
    熬夜伤身不
    失恋了
    前任找我复合
    相亲聊点啥
    暗恋对象不理我
    猫又拆家
    狗子叫啥名好
    给猫起个名
    养仓鼠难不
    股票绿了
    彩票中了咋花
    一夜暴富
    我要辞职
    不想上班
    老板画大饼
    同事好卷
    甲方真难伺候
    打工人打工魂
    人间不值得
    诗和远方
    活着为了啥
    时间能倒流不
    外星人存在吗
    平行世界有我吗
    先有鸡先有蛋
    吾日三省吾身下句
    床前明月光
    鹅鹅鹅
    一闪一闪亮晶晶
    我爱你塞北的雪
    两只老虎
    asdf
    qwerty
    hhhh
    ???
    。。。
    test123
    一二三四五
    上山打老虎
    八百标兵奔北坡
    吃葡萄不吐葡萄皮
    绕口令来一个
    学猫叫
    唱两句
    跳个舞
    装傻
    别装了
    你行不行啊
    你是不是傻
    你有对象没
    你吃了吗
    你冷不
    你几岁
    你哪儿人
    你累不累呀
    你会梦到电子羊吗
  `),
  en: lines(`
    bored
    so bored
    ugh
    meh
    hungry
    sleepy
    tired af
    i'm dead
    rip
    lmao
    rofl
    yikes
    oof
    bruh
    duh
    nah
    nope
    yep
    whatever
    whatevs
    never mind
    nvm
    forget it
    my bad
    oops
    wow
    sweet
    cool cool
    legend
    sheesh
    no cap
    slay
    yolo
    ghosted again
    mood
    vibes
    banana
    potato
    unicorn
    pikachu
    batman
    batman or superman
    spongebob
    gandalf
    darth vader
    sherlock
    voldemort
    chewbacca
    marco
    polo
    ping
    pong
    hello world
    foo bar
    asdfgh
    qwerty
    testing 1 2 3
    abc
    lol wut
    tic tac toe
    rock paper scissors
    rock
    hangman?
    twenty questions
    i spy
    truth or dare
    dare
    would you rather fly or be invisible
    heads or tails
    flip a coin
    roll a die
    magic 8 ball
    read my palm
    knock knock who's there
    why did the chicken cross the road
    dad joke pls
    tongue twister
    she sells sea shells
    beatbox
    meow
    woof
    beep boop
    hey siri
    alexa
    ok google
    jarvis
    hal, open the doors
    call me captain
    call me maybe
    i'm batman
    i am groot
    my name is inigo montoya
    smarty pants
    silly goose
    buddy
    sweetheart
    genius
    dumb bot
    good bot
    bad bot
    marry me
    i love you
    hug me
    happy friday
    tgif
    monday blues
    is it friday yet
    coffee time
    pizza or tacos
    what's for dinner
    new phone who dis
    my cat is judging me
    name my dog
    name my goldfish
    baby names?
    my ex texted
    he left me on read
    i quit
    boss is mad
    rich someday
    won the lottery
    to be or not to be
    may the force be with you
    live long and prosper
    twinkle twinkle
    never gonna give you up
    what does the fox say
    meaning of life 42?
    is water wet
    is a hotdog a sandwich
    are we alone
    do you dream
    you up
    you ok
    you're weird
    are you cold
    are you single
    sing
    dance
    guess what
    guess who
    surprise me
    blah blah
    la la la
  `),
}
