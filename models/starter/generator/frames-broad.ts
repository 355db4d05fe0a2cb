/**
 * More frames of drills and of composed tools: what sticks to a name, names that are repeated or corrected, two
 * thoughts in one line. Places as in `drill-frames.ts`, `slot-drill-frames.ts` and `compose-frames.ts`, and
 * `{o}` or `{y}` for another name that is not meant.
 */
import type { Language } from './family.ts'
import { lines } from './words/words.ts'

type Alternatives = Record<Language, string[]>

/** For `INNER_FRAMES`: the entity amid a question about a thing. */
export const INNER: Record<Language, { one: string[]; two: string[] }> = {
  zh: {
    one: lines(`
      {e}那个{t}
      {e}这块{t}咋样
      {e}里头的{t}
      {e}那头的{t}呢
      {e}那边儿的{t}看下
      那个{e}的{t}
      那个 嗯 {e}的{t}
      咱{e}的{t}
      俺们{e}的{t}咋样
      咱家{e}那{t}
      {e}嘞,{t}
      {e}哈 {t}看看
      {e}呀,那个{t}
      {e}是吧 {t}查下
      {e}对 {e}的{t}
      {o}哦不对 {e}的{t}
      不是{o}是{e}的{t}
      {o}的看了 {e}的{t}呢
      {t}要{e}的 不要{o}的
      {t}呢 {e}那边的
      {t}咋样了啊{e}
      {t} 就{e}那个
      客户等着呢 {e}的{t}
      我刚到{e},{t}啥情况
      去{e}之前看下{t}
    `),
    two: lines(`
      {e}那个{t}的{a}
      {e}那头{t}的{a}呢
      {e}这块{t}{a}多少
      {e}里头那个{t}的{a}
      那个{e}的{t}{a}
      那个啥 {e} {t}的{a}
      咱{e}的{t}{a}咋样
      俺{e}那{t} {a}
      咱们{e}{t}的{a}来着
      {e}嘞 {t}{a}
      {e}哈,{t}的{a}
      {e}呢 {t}的{a}报下
      {e} 对{e} {t}{a}
      {o}不对,{e}的{t}{a}
      不是{o}啊 {e}的{t} {a}
      {o}的有了 {e}的{t}{a}呢
      {t}的{a} {e}那个 不是{o}
      {t}{a}啊 {e}的
      {a}呢 {e}那边{t}的
      {a}多少来着 {e}的{t}
      老板问{e}的{t} {a}赶紧
      刚从{o}过来 {e}的{t}{a}看下
      {e}的人在催 {t}{a}
    `),
  },
  en: {
    one: lines(`
      that {e} {t} thing
      our {e} {t}, whats up
      {e}, the {t}
      {e} again, its {t}
      {t} over at {e}
      {t} back at {e}
      {t}, you know, {e}
      {t} for {e}, yes {e}
      not {o}, {e}'s {t}
      {o}, no, {e}, the {t}
      {t} of {e}, not {o}
      {o} is fine, {e} though, {t}?
      so {e} has what {t}
      just got to {e}, any {t}
      my boss is at {e}, {t}?
      um {e}, {t} pls
      {e} folks want {t}
    `),
    two: lines(`
      {e}'s {t} {a}
      that {e} {t}, its {a}
      {a} over at {e}, the {t}
      {a} on the {t} for {e}
      {t} {e}, whats its {a}
      {t} in {e}, {a}?
      um the {t}, {e}, its {a}
      {e}, yes {e}, {t} {a}
      not {o}, {e}: {t} {a}
      {o}, sorry, {e}, {a} of the {t}
      {a} of {t} {e}, not {o}
      got {o} already, now {t} {e} {a}
      {t} {a} at {e} rn
      the {e} people ask for the {t} {a}
      stuck with {t} {e}, {a}?
      {e} on the phone, {t} {a}
    `),
  },
}

/** For `ENTITY_FRAMES`: the entity beside a whole question. */
export const BESIDE: Alternatives = {
  zh: lines(`
    {e}嘞,{q}
    {e}咧 {q}
    {e}哈 {q}
    {e}喔,{q}
    {e}呀 {q}
    {e}嘛,{q}
    {e}诶 {q}
    {e}啊,{q}
    {e}那头,{q}
    {e}那旮沓 {q}
    {e}那疙瘩,{q}
    {e}那厢 {q}
    {e}那边儿 {q}
    {e}这边儿,{q}
    {e}这块 {q}
    {e}里头,{q}
    {e}那个 {q}
    {e}那块儿 {q}
    咱{e} {q}
    俺们{e},{q}
    那个{e} {q}
    那个 嗯 {e},{q}
    就是{e}嘛 {q}
    还是{e} {q}
    轮到{e}了 {q}
    {e} 对 {e},{q}
    {e}!{e}!{q}
    {o}哦不对 {e} {q}
    不是{o} 是{e},{q}
    打错了 {e},{q}
    {o}好了 {e}呢 {q}
    {o}先放放 {e} {q}
    {e}不是{o},{q}
    {q} {e}啊
    {q} {e}那边的
    {q},{e}哈
    {q} 说的是{e}
    {q},{e}那个 不是{o}
    我在{e}呢,{q}
    我妈在{e} 问{q}
    客户在{e},{q}
    刚到{e},{q}
    从{o}去{e},{q}
    马上去{e} {q}
    因为{e}的事 {q}
    {e}在催了 {q}
  `),
  en: lines(`
    {e}? {q}
    {e} again, {q}
    {e} there, {q}
    {e} lot, {q}
    um {e}, {q}
    ok {e}: {q}
    so {e}, {q}
    our {e}, {q}
    that {e}, {q}
    good old {e}, {q}
    you know {e}, {q}
    it's {e}, {q}
    {e}, yes {e}, {q}
    {e} {e}, {q}
    not {o}, {e}, {q}
    {o}, no wait, {e}, {q}
    {o}, sorry, {e}: {q}
    {o} done, now {e}, {q}
    forget {o}, {e}, {q}
    {e} not {o}, {q}
    {q}, {e} not {o}
    {q}, {e} that is
    {q}, for {e} pls
    {q} over at {e}
    {q} (that's {e})
    {q}, its for {e}
    {q}, talking about {e}
    {q}, {e} asked
    i'm at {e}, {q}
    my mum is at {e}, {q}
    boss is with {e}, {q}
    just left {o} for {e}, {q}
    got a call from {e}, {q}
    before i go to {e}, {q}
    because of {e}: {q}
  `),
}

/** For `NAMED` of `drill-frames.ts`. */
export const NAMED_THINGS: Alternatives = {
  zh: lines(`
    咱{e}的{t}
    那个{e}的{t}
    {e}里头的{t}
    {e}那个{t}
    {e}那头的{t}
    {t} 就{e}那个,
  `),
  en: lines(`
    that {e} {t}
    the {t} over at {e}
    {e}, the {t},
    the {t}, {e} i mean,
  `),
}

/** For `BARE_FRAMES`. */
export const BARE_ATTRIBUTE: Alternatives = {
  zh: lines(`
    {e}嘞 {a}
    {e}哈,{a}
    {e}那头{a}
    {e}那疙瘩{a}咋样
    {e}里头{a}多少
    咱{e}的{a}
    俺们{e}{a}
    那个{e} {a}
    {e} 对{e} {a}
    {o}不对 {e}的{a}
    不是{o}是{e} {a}
    {a} {e}那个
    {a}呢{e}
    {a}啊 {e}那边的
    {o}的有了 {e}{a}呢
    客户在{e} 问{a}
  `),
  en: lines(`
    {e} {a} pls
    {a}, {e}
    that {e} {a}
    {e}, whats the {a}
    {e}, yes {e}, {a}
    not {o}, {e}: {a}
    {o}, no, {e} {a}
    {a} over at {e}
    how about {a}, {e}
    {a} of {e}, not {o}
    um {e} {a}
  `),
}

/** For `BARE` of `slot-drill-frames.ts`. */
export const BARE_NAMES: Alternatives = {
  zh: lines(`
    {x}嘞
    {x}咧
    {x}哈
    {x}喔
    {x}呀
    {x}嘛
    {x}诶
    {x}那头
    {x}那边儿
    {x}那块
    {x}那疙瘩
    {x}那旮沓
    {x}里头
    {x}这块
    {x}这头
    咱{x}
    咱家{x}
    俺们{x}
    那个{x}
    那个 {x}
    就{x}
    还是{x}
    说的{x}
    {x}对{x}
    {x}{x}
    {y}不对{x}
    {y}哦不 {x}
    不是{y}是{x}
    不是{y} {x}
    {x}不是{y}
    {y}的看完了 {x}的
    从{y}换到{x}
  `),
  en: lines(`
    {x} there
    {x} again
    {x} guys
    the {x} one
    that {x} one
    you know {x}
    good old {x}
    say {x}
    {x} i think
    {x} as well
    back at {x}
    over at {x}
    {x}, yes {x}
    {x} {x}
    um {x}
    not {y}, {x}
    not {y} but {x}
    {x} not {y}
    {y}, no, {x}
    {y}, sorry, {x}
    {x} instead of {y}
  `),
}

/** For `NOUN_PHRASES`. */
export const NAMED_NOUNS: Alternatives = {
  zh: lines(`
    {x}那{m}{n}
    {n}就{x}
    {n}{x}哈
    {n}{x}嘞
    {n}要{x}的
    咱{n}{x}
    咱{x}{n}
    {n} {x}那头
    {n}不是{y}是{x}
    {n}{y}不对{x}
    {n}{x}不是{y}
    {n} {x} 对{x}
  `),
  en: lines(`
    that {x} {n}
    our {x} {n}
    {n} {x} i mean
    the {n}, {x}
    {n}: not {y}, {x}
    {n} {y}, no, {x}
    {n} {x} not {y}
    {n} {x}, yes {x}
    {x} for the {n}
  `),
}

/** For `REQUESTS`. */
export const REQUESTS: Alternatives = {
  zh: lines(`
    {s}{t}咋样啦
    {s}{t}咋说
    {s}{t}多少来着
    {s}{t}报一下
    {s}{t}有数没
    {s}{t}嘞
    {s}{t}哈
    {s}{t}给个准话
    {s} {t}咋个样
    {s} 问下{t}
    {s} 那{t}多少
    {s} {t}急
    {s},{t}多少呀
    {s},要个{t}
    {s},帮瞅眼{t}
    {s},{t}给老板
    {t}多少,{s}
    {t}咋算,{s}
    {t}嘞,{s}
    {t}啊 {s}
    {t}呢 {s}
    {t}给我,{s}
    瞅下{t},{s}
    搞个{t},{s}
    写报告要{t},{s}
    老板催{t},{s}
    客户在旁边 {s}{t}
    刚想起来,{s}{t}
    顺带问{s}{t}
    来个{s}{t}
  `),
  en: lines(`
    {t}?? {s}
    {t} pls, {s}
    {t} rn {s}
    gimme {t} {s}
    gimme the {t}, {s}
    so {t} {s}
    ok so {s}, {t}?
    {s}, {t} pls
    {s}, whats the {t}
    {s}, gimme {t}
    {s}, and the {t}?
    {s}, hows the {t}
    hows {t} {s}
    whats {t} {s}
    {t} needed {s}
    {t} for my report, {s}
    boss wants {t} {s}
    quick one, {t} {s}
    forgot the {t} {s}
    lmk the {t} {s}
    my mate needs {t}, {s}
  `),
}

/** For `FRAMES` of `compose-frames.ts`. */
export const ATTRIBUTES: Alternatives = {
  zh: lines(`
    {m}嘞,{a}
    {m}咧 {a}咋样
    {m}哈 {a}
    {m}喔,{a}是啥
    {m}呀 {a}多少
    {m}那头{a}
    {m}那边儿的{a}呢
    {m}这块的{a}
    {m}那疙瘩{a}咋说
    咱{m}的{a}
    咱家{m} {a}
    俺们{m}的{a}咋样
    那个{m} {a}
    那个 嗯 {m}的{a}
    就{m}吧 {a}
    就{m} 看{a}
    还是{m} {a}再看下
    轮到{m} {a}
    {a}呢 {m}的
    {a}啊 {m}那个
    {a}咋样啊{m}
    {a} 急 {m}
    {a}多少来着 {m}
    {a}写的啥 {m}上头
    {m}在催 {a}是啥
    {m}出问题了 {a}看一眼
    {m}我刚摸过 {a}忘了
    刚碰到{m} {a}是什么
    明儿要用{m} 先看{a}
    老板盯着{m} 问{a}
    老婆问我{m}的{a}
    我妈要知道{m}的{a}
    客户在旁边 {m}的{a}
    吵起来了 {m}{a}到底是啥
    填表要{a} {m}的
    写日报 {m}的{a}
    顺嘴问下{m}的{a}
    甩我{m}的{a}
    瞅眼{m}的{a}
    整一下{m}{a}
    {m}的{a}报个准的
    {m}的{a} 别弄错
    {m}{a} thx
    {m}{a} pls
    {m} 看{a} 不看别的
  `),
  en: lines(`
    {m} again, {a}
    {m}? {a}?
    {m}, the {a}
    {m}, yes, {a} pls
    {m}, whats its {a}
    {m} and its {a}
    {m}, {a}, thats all
    um {m}, {a}
    ok {m}: {a}
    so {m}, {a}?
    {a} - {m}
    {a}, {m}, quick
    {a}? its for {m}
    {a} over at {m}
    {a} on {m} rn
    whats with {m}, {a}?
    whats the {a}, {m}
    hows the {a} on {m}
    gimme {m}'s {a}
    {m}'s {a}
    {m}'s {a}, word for word
    lmk {m}'s {a}
    my mate asks, {a} of {m}
    mum wants to know {a} of {m}
    boss is standing here, {m} {a}
    client waits, {a} for {m}
    for the log, {m}, {a}
    for my report: {a}, {m}
    before lunch i need {a} of {m}
    just touched {m}, forgot the {a}
    {m} is acting up, {a}?
    stuck on {m}, {a}?
    dig up {a} for {m}
    fetch {a} of {m}
  `),
}

/** For `AROUND` of `compose-frames.ts`. */
export const AROUND: Alternatives = {
  zh: lines(`
    {q}哈
    {q}来着
    {q} 急
    {q} 老板等着
    哎{q}
    那个 {q}
    话说{q}
    嗯 {q}
    再问下 {q}
    写报告呢,{q}
    开会要说,{q}
    我妈问{q}
    {q} 谢啦
    {q},我忘了
  `),
  en: lines(`
    {q} rn
    {q} pls
    so {q}
    um {q}?
    ok but {q}
    for the report, {q}
    boss wants to know, {q}
    {q}, i forgot
    {q}, quick
    {q}, asking for a mate
    lol {q}
  `),
}
