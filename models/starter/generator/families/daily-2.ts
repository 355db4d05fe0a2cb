/** Money, words, dates and sums. */
import { day, fraction, round } from '../believable.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, decimal, echo, integer, lacking, nothing } = s
const { date, option, optional, param, texts, words } = s

const LENGTHS: Record<string, number> = {
  km: 1000,
  m: 1,
  mile: 1609.344,
  ft: 0.3048,
  inch: 0.0254,
  cm: 0.01,
}
const length = choice(
  option('km', '公里|千米', 'kilometres|km'),
  option('m', '米', 'metres'),
  option('mile', '英里', 'miles'),
  option('ft', '英尺', 'feet'),
  option('inch', '英寸|英吋', 'inches'),
  option('cm', '厘米|公分', 'centimetres|cm'),
)

export const families: Family[] = [
  {
    names: words('currency_pair_rate|fx_rate|huilv|rate_between_currencies'),
    descriptions: texts(
      `两种货币之间的汇率
      外汇牌价:一种钱兑另一种钱的比价
      货币对行情,含当日涨跌`,
      `Exchange rate between two currencies
      Foreign exchange quote of a currency pair
      FX rate with the change of the day`,
    ),
    parameters: [
      param(
        'from',
        'from|from_currency|source|base',
        bank('currency'),
        '原货币|拿什么钱换',
        'Source currency|From',
      ),
      param(
        'to',
        'to|to_currency|target|quote',
        bank('currency'),
        '目标货币|换成什么钱',
        'Target currency|To',
      ),
      optional(param('date', 'date|day|on', date, '日期,默认今天', 'Date, default today')),
    ],
    questions: texts(
      `{from}兑{to}汇率
      {from}换{to}什么汇率
      今天{from}对{to}的汇率是多少
      {date}{from}兑{to}是多少
      {from} {to} 汇率
      出国想用{from}换点{to},现在划算吗,什么价
      {from}对{to}涨了还是跌了
      帮我查{date}{from}兑{to}的牌价
      {from}/{to}
      {from}现在跌到多少{to}了
      请问{from}兑换{to}的最新牌价是多少`,
      `{from} to {to}
      exchange rate {from} {to}
      What's the current rate between {from} and {to}?
      {from}/{to} on {date}
      has {from} gone up against {to}
      what was the rate from {from} to {to} on {date}
      how is {from} doing against {to} today`,
    ),
    result: (a, r) => ({
      ...echo(a, 'from', 'to'),
      rate: fraction(r, 0.05, 9.8, 4),
      changePercent: fraction(r, -2, 2, 2),
    }),
    answers: answers(
      `{from}兑{to}的汇率是{rate},涨跌{changePercent}%。`,
      `The rate from {from} to {to} is {rate}, a change of {changePercent}%.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'from', 'to'), rate: null }),
      `没有{from}兑{to}的汇率。`,
      `No rate from {from} to {to} is available.`,
    ),
  },
  {
    names: words('stock_quote|get_stock_price|gujia|share_price'),
    descriptions: texts(
      `股票行情
      查上市公司当前股价和涨跌幅
      证券实时报价,可按名称或代码
      个股最新价`,
      `Stock quote
      Latest share price and change of a listed company
      Market price by name or ticker`,
    ),
    parameters: [
      param(
        'stock',
        'stock|symbol|ticker|code|name',
        among(
          '贵州茅台|宁德时代|比亚迪|中国平安|招商银行|600519|000858|300750|腾讯控股|隆基绿能|中芯国际|工商银行|美的集团|002594|海康威视|五粮液',
          'AAPL|Tesla|NVDA|Microsoft|Tencent|BABA|Toyota|Nestlé|AMZN|Siemens|0700.HK|JPMorgan',
        ),
        '股票名称或代码|证券',
        'Name or ticker|Stock symbol',
      ),
    ],
    questions: texts(
      `{stock}股价
      {stock}今天涨了吗
      {stock}现在多少钱一股
      看看{stock}的行情
      {stock}
      {stock}跌了多少
      帮忙查一下{stock}最新价
      请问{stock}收盘价是多少
      我买了{stock},今天亏了没
      股票{stock}报价
      {stock}今天表现怎么样,涨跌多少`,
      `{stock} stock price
      What is {stock} trading at?
      {stock}
      did {stock} go up today
      price of one {stock} share
      Can you get me a quote for {stock}?
      how are {stock} shares doing`,
    ),
    missing: [
      lacking(
        'stock',
        `今天股价多少\n我的股票涨了没`,
        `what's the stock price\nhow is my stock doing`,
        `请问是哪只股票?`,
        `Which stock?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'stock'),
      price: fraction(r, 3, 1700, 2),
      changePercent: fraction(r, -9.9, 9.9, 2),
    }),
    answers: answers(
      `{stock}现价{price},涨跌幅{changePercent}%。\n{stock}最新价是{price},涨跌{changePercent}%。`,
      `{stock} is at {price}, a change of {changePercent}%.`,
    ),
    empty: nothing(
      () => ({ error: 'symbol not found' }),
      `没有找到股票{stock}。\n没有查到{stock}的行情。`,
      `No stock called {stock} was found.`,
    ),
  },
  {
    names: words('metal_price|gold_price|jinjia|precious_metals'),
    descriptions: texts(
      `贵金属价格
      今日金价银价,元/克
      查询黄金、白银、铂金的最新报价
      首饰金店买金子前看看行情`,
      `Precious metal prices
      What a gram of gold, silver or platinum costs
      Bullion quote`,
    ),
    parameters: [
      param(
        'metal',
        'metal|type|kind',
        choice(
          option('gold', '黄金|金价|金子|足金', 'gold'),
          option('silver', '白银|银价|银子', 'silver'),
          option('platinum', '铂金|白金', 'platinum'),
        ),
        '金属种类|哪种贵金属',
        'Which metal',
      ),
      optional(
        param('date', 'date|day|on', date, '日期,默认今天|哪天的价格', 'Date, default today'),
      ),
    ],
    questions: texts(
      `今天{metal}多少钱一克
      {metal}行情
      现在{metal}什么价
      {metal}每克多少
      {date}的{metal}价格
      想给媳妇买点{metal},现在贵不贵
      {metal}今日报价
      查{metal} {date}
      请问{metal}最近是多少钱
      {date}那天{metal}卖多少一克
      最近想买{metal},给我看看价`,
      `{metal} price
      How much is {metal} per gram?
      {metal} on {date}
      what does {metal} cost today
      Please show the price of {metal} for {date}
      is {metal} expensive right now, what's the quote`,
    ),
    result: (_, r) => ({ yuanPerGram: fraction(r, 6, 980, 2), updated: day(r) }),
    answers: answers(
      `{metal}每克{yuanPerGram}元(更新于{updated})。`,
      `The price of {metal} is {yuanPerGram} yuan per gram (updated {updated}).`,
    ),
    empty: nothing(
      () => ({ yuanPerGram: null }),
      `没有查到{metal}的价格。`,
      `No price for {metal} was found.`,
    ),
  },
  {
    names: words('convert_length|unit_converter|danwei_huansuan|length_units'),
    descriptions: texts(
      `长度单位换算
      公制英制长度互换
      把一个长度从一种单位变成另一种单位`,
      `Convert lengths between units
      Metric and imperial length conversion`,
    ),
    parameters: [
      param(
        'value',
        'value|length|number|amount',
        decimal(0.5, 400, 1),
        '数值|长度',
        'Value|Length',
      ),
      param('from', 'from|from_unit|unit', length, '原单位', 'Unit of the value|From unit'),
      param('to', 'to|to_unit|target_unit', length, '目标单位|换成什么单位', 'Wanted unit|To unit'),
    ],
    questions: texts(
      `{value}{from}等于多少{to}
      {value}{from}换算成{to}
      {value}{from}是几{to}
      帮我把{value}{from}换成{to}
      {value} {from} = ? {to}
      我量出来是{value}{from},换成{to}是多少
      {value}{from}合多少{to}
      请问{value}{from}折合{to}多少
      {value}{from}转{to}
      说明书上写{value}{from},我想知道是多少{to}`,
      `{value} {from} in {to}
      How many {to} are {value} {from}?
      convert {value} {from} to {to}
      {value} {from} = how many {to}
      the manual says {value} {from}, what is that in {to}
      Please change {value} {from} into {to}`,
    ),
    missing: [
      lacking(
        'to',
        `{value}{from}换算一下\n把{value}{from}换个单位`,
        `convert {value} {from}\nwhat's {value} {from} in other units`,
        `请问要换算成什么单位?`,
        `Into which unit?`,
      ),
    ],
    result: (a) => ({
      value: a.value!,
      result: round(
        (Number(a.value) * (LENGTHS[s.fill('{from}', a)] ?? 1)) / (LENGTHS[s.fill('{to}', a)] ?? 1),
        3,
      ),
    }),
    answers: answers(`{value}{from}等于{result}{to}。`, `{value} {from} is {result} {to}.`),
  },
  {
    names: words('convert_temperature|temperature_scale|sheshi_huashi'),
    descriptions: texts(
      `摄氏华氏温度换算\n把温度读数在不同温标之间转换\n温标转换`,
      `Convert between Celsius and Fahrenheit\nTemperature scale conversion`,
    ),
    parameters: [
      param(
        'value',
        'value|degrees|temperature',
        integer(21, 250),
        '度数|温度数值',
        'Degrees|Temperature value',
      ),
      param(
        'scale',
        'to|target_scale|scale',
        choice(
          option('C', '摄氏度|摄氏', 'Celsius|degrees Celsius'),
          option('F', '华氏度|华氏', 'Fahrenheit|degrees Fahrenheit'),
        ),
        '目标温标:C 摄氏,F 华氏|换成哪种温标',
        'Target scale|C or F',
      ),
    ],
    questions: texts(
      `{value}度换成{scale}是多少
      {value}度是多少{scale}
      把{value}度转成{scale}
      {value}度→{scale}
      菜谱上写烤箱{value}度,换算{scale}多少
      {value}度等于几{scale}
      {value} {scale}换算
      请帮我算一下{value}度对应的{scale}
      美国朋友说{value}度,我想要{scale}的
      温度{value},要{scale}`,
      `{value} degrees in {scale}
      Convert {value} degrees to {scale}
      what is {value} in {scale}
      the oven says {value}, I need {scale}
      {value} to {scale}
      Could you turn {value} degrees into {scale}?`,
    ),
    missing: [
      lacking(
        'value',
        `换算成{scale}\n温度转{scale}怎么算`,
        `convert to {scale}\ntemperature to {scale} please`,
        `请问要换算多少度?`,
        `How many degrees?`,
      ),
    ],
    result: (a) => ({
      result:
        a.scale === 'C'
          ? round(((Number(a.value) - 32) * 5) / 9, 1)
          : round((Number(a.value) * 9) / 5 + 32, 1),
    }),
    answers: answers(
      `{value}度换算后是{result}{scale}。`,
      `{value} degrees is {result} in {scale}.`,
    ),
  },
  {
    names: words('calculate|arithmetic|jisuanqi|math_operation'),
    descriptions: texts(
      `计算器:两个数的加减乘除
      四则运算
      对两个数字做一次数学运算`,
      `Calculator for two numbers
      Add, subtract, multiply or divide
      Basic arithmetic`,
    ),
    parameters: [
      param(
        'a',
        'a|x|left|first',
        decimal(1, 9999, 1),
        '第一个数|左边的数',
        'First number|Left operand',
      ),
      param(
        'op',
        'operation|operator|op',
        choice(
          option('add', '加|加上|+', 'plus|+'),
          option('subtract', '减|减去|-', 'minus|-'),
          option('multiply', '乘|乘以|×|*', 'times|multiplied by|*'),
          option('divide', '除以|÷|/', 'divided by|/'),
        ),
        '运算',
        'Operation',
      ),
      param(
        'b',
        'b|y|right|second',
        decimal(1, 999, 1),
        '第二个数|右边的数',
        'Second number|Right operand',
      ),
    ],
    questions: texts(
      `{a}{op}{b}等于多少
      {a} {op} {b}
      算一下{a}{op}{b}
      {a}{op}{b}=?
      {a}{op}{b}是多少呀
      麻烦帮我算{a}{op}{b}
      {a}{op}{b}得几
      计算{a}{op}{b}
      口算不出来,{a}{op}{b}结果是什么
      请计算:{a}{op}{b}`,
      `{a} {op} {b}
      What is {a} {op} {b}?
      calculate {a} {op} {b}
      {a} {op} {b} = ?
      can you work out {a} {op} {b} for me
      compute {a} {op} {b} please`,
    ),
    result: (args) => {
      const a = Number(args.a)
      const b = Number(args.b)
      const results: Record<string, number> = {
        add: a + b,
        subtract: a - b,
        multiply: a * b,
        divide: a / b,
      }
      return { result: round(results[s.fill('{op}', args)] ?? 0, 4) }
    },
    answers: answers(`{a}{op}{b}等于{result}。\n结果是{result}。`, `{a} {op} {b} is {result}.`),
  },
  {
    names: words('loan_payment|mortgage_calculator|fangdai|monthly_repayment'),
    descriptions: texts(
      `房贷月供计算
      贷款每个月要还多少钱
      按本金、年限和利率算等额本息还款额`,
      `Monthly payment of a loan
      Mortgage calculator: principal, term, interest
      What one pays back each month`,
    ),
    parameters: [
      param(
        'amount',
        'principal|amount|loan',
        integer(50000, 4000000),
        '贷款金额(元)|本金',
        'Loan amount in yuan|Principal',
      ),
      param(
        'years',
        'years|term|term_years',
        integer(3, 30),
        '年限|贷多少年',
        'Term in years|Years',
      ),
      optional(
        param(
          'rate',
          'rate|annual_rate|interest',
          decimal(2.5, 6, 2),
          '年利率(%)',
          'Annual rate in percent',
        ),
      ),
    ],
    questions: texts(
      `贷款{amount}元{years}年月供多少
      房贷{amount},{years}年,利率{rate},每月还多少
      借{amount}元分{years}年还,一个月要还多少
      {amount} {years}年 月供
      想买房贷{amount}元,{years}年还清,利率{rate}%,算下月供
      按揭{amount}元{years}年每月要多少钱
      请帮我算贷款{amount}元、期限{years}年的月还款额
      贷{amount}块,{years}年,等额本息每月多少
      如果贷款{amount}元,年利率{rate}%,{years}年,月供是多少
      {amount}元房贷{years}年一共多少利息`,
      `monthly payment on {amount} over {years} years
      I borrow {amount} yuan for {years} years at {rate}%, what do I pay a month?
      mortgage {amount} {years} years
      loan of {amount}, {years} years, {rate} percent interest
      How much would a {amount} yuan loan cost me monthly if I take {years} years?
      repayment for {amount} in {years} years`,
    ),
    missing: [
      lacking(
        'years',
        `贷款{amount}元每月还多少\n房贷{amount}月供多少`,
        `monthly payment for a loan of {amount}\nI want to borrow {amount}, what's the instalment`,
        `请问贷款多少年?`,
        `Over how many years?`,
      ),
      lacking(
        'amount',
        `贷{years}年每月还多少\n{years}年房贷月供怎么算`,
        `mortgage over {years} years, what do I pay monthly\nmonthly payment for {years} years`,
        `请问贷款金额是多少?`,
        `How much is the loan?`,
      ),
    ],
    result: (a) => {
      const months = Number(a.years) * 12
      const rate = Number(a.rate ?? 3.5) / 1200
      const monthly = (Number(a.amount) * rate) / (1 - (1 + rate) ** -months)
      return {
        monthly: round(monthly, 2),
        totalInterest: round(monthly * months - Number(a.amount), 0),
      }
    },
    answers: answers(
      `每月还款{monthly}元,利息共{totalInterest}元。\n月供是{monthly}元,总利息{totalInterest}元。`,
      `The monthly payment is {monthly} yuan, with {totalInterest} yuan of interest in total.`,
    ),
  },
  {
    names: words('income_tax|geshui|tax_calculator|after_tax_salary'),
    descriptions: texts(
      `个人所得税计算\n月薪税后到手多少\n按税前工资算应缴个税`,
      `Income tax on a monthly salary\nTake-home pay after tax`,
    ),
    parameters: [
      param(
        'salary',
        'salary|gross|income|monthly_income',
        integer(4000, 90000),
        '税前月薪(元)|月收入',
        'Gross monthly salary in yuan|Income',
      ),
    ],
    questions: texts(
      `月薪{salary}交多少税
      {salary}税后多少
      工资{salary}到手多少钱
      税前{salary},个税要扣多少
      算个税 {salary}
      我一个月{salary}块,扣完税还剩多少
      offer给{salary},到手大概多少
      请计算月收入{salary}元应缴的个人所得税
      {salary}的工资要交个人所得税吗,交多少
      月入{salary}个税`,
      `tax on a salary of {salary}
      What's left of {salary} after tax?
      income tax {salary}
      I earn {salary} a month, how much tax is that
      take-home pay for {salary} gross
      Please calculate the net pay for {salary} yuan per month`,
    ),
    missing: [
      lacking(
        'salary',
        `帮我算下个税\n我要交多少个人所得税`,
        `how much income tax do I pay\ncalculate my take-home pay`,
        `请问税前月薪是多少?`,
        `What is the gross monthly salary?`,
      ),
    ],
    result: (a) => {
      const tax = round(Math.max(0, Number(a.salary) - 5000) * 0.1, 2)
      return { gross: a.salary!, tax, net: round(Number(a.salary) - tax, 2) }
    },
    answers: answers(
      `税前{gross}元应缴个税{tax}元,到手{net}元。`,
      `On {gross} yuan gross, the tax is {tax} yuan and {net} yuan remain.`,
    ),
  },
  {
    names: words('translate_word|word_translation|fanyi|translate_text'),
    descriptions: texts(
      `翻译词语
      把一个词翻成指定语言
      多语种词汇互译`,
      `Translate a word
      Say a word in another language
      Word-level translation`,
    ),
    parameters: [
      param(
        'text',
        'text|word|phrase|source_text',
        among(
          '螺丝刀|发票|谢谢|图书馆|保温杯|豆腐|合同|晚安|说明书|洗手间|电梯|包子|过敏|会议室|生日快乐',
          'screwdriver|invoice|umbrella|good night|library|allergy|deadline|dumpling|thank you|elevator|warranty|receipt',
        ),
        '要翻译的词|原文',
        'Word to translate|Source text',
      ),
      param(
        'language',
        'language|to|target_language|lang',
        choice(
          option('en', '英语|英文', 'English'),
          option('ja', '日语|日文', 'Japanese'),
          option('fr', '法语|法文', 'French'),
          option('ko', '韩语|韩文', 'Korean'),
          option('de', '德语|德文', 'German'),
          option('es', '西班牙语|西语', 'Spanish'),
        ),
        '目标语言|翻成什么语言',
        'Target language',
      ),
    ],
    questions: texts(
      `{text}用{language}怎么说
      {text}的{language}
      把{text}翻译成{language}
      {text}翻成{language}
      {language}里{text}怎么讲
      “{text}”{language}是什么
      帮我翻译一下{text},要{language}
      {text} {language}
      请问{text}这个词{language}怎么表达
      给外国客户写邮件,{text}的{language}是哪个词`,
      `{text} in {language}
      How do you say {text} in {language}?
      translate {text} to {language}
      {language} for "{text}"
      what's the {language} word for {text}
      Please put {text} into {language}`,
    ),
    missing: [
      lacking(
        'language',
        `{text}怎么翻译\n帮我翻译{text}`,
        `translate {text}\nhow do I translate "{text}"`,
        `请问要翻译成什么语言?`,
        `Into which language?`,
      ),
      lacking(
        'text',
        `帮我翻译成{language}\n这个词{language}怎么说`,
        `translate into {language}\nhow do you say it in {language}`,
        `请问要翻译什么内容?`,
        `What should I translate?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'text'),
      translation: r.pick(
        {
          en: ['contract', 'library', 'invoice'],
          ja: ['契約', 'ありがとう', '図書館'],
          fr: ['facture', 'bonne nuit', 'parapluie'],
          ko: ['계약', '도서관', '감사합니다'],
          de: ['Rechnung', 'Vertrag', 'Regenschirm'],
          es: ['factura', 'gracias', 'paraguas'],
        }[s.fill('{language}', a)] ?? ['ok'],
      ),
    }),
    answers: answers(
      `“{text}”的{language}是“{translation}”。`,
      `"{text}" in {language} is "{translation}".`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'text'), translation: null }),
      `没有找到“{text}”的{language}译法。`,
      `No {language} translation of "{text}" was found.`,
    ),
  },
  {
    names: words('character_info|hanzi|look_up_character|zidian'),
    descriptions: texts(
      `汉字字典\n查生僻字的读音、笔画和部首\n这个字念什么`,
      `Chinese character dictionary\nPinyin, strokes and radical of a character`,
    ),
    parameters: [
      param(
        'char',
        'character|hanzi|char|zi',
        among(
          '犇|猋|骉|麤|淼|焱|垚|彧|喆|晟|翀|昶|祎|婳|赟|颢|韫',
          '犇|喆|彧|赟|翀|祎|昶|焱|骉|婳',
        ),
        '汉字|要查的字',
        'Character|Hanzi',
      ),
    ],
    questions: texts(
      `{char}怎么读
      {char}字念什么
      {char}是什么字
      {char}的拼音
      {char}有几画
      查字 {char}
      同事名字里有个{char},不认识,怎么念
      请问“{char}”这个字的部首是什么
      {char}读音
      {char}这个字几笔`,
      `how is {char} pronounced
      {char} pinyin
      What is the reading of the character {char}?
      how many strokes does {char} have
      look up {char}
      What's the radical of {char}?`,
    ),
    missing: [
      lacking(
        'char',
        `这个字怎么读\n查个生僻字`,
        `how is this character read\nlook up a Chinese character`,
        `请问是哪个字?`,
        `Which character?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'char'),
      pinyin: r.pick(['bēn', 'biāo', 'miǎo', 'yàn', 'yáo', 'yù', 'zhé', 'chōng', 'yūn', 'huà']),
      strokes: r.integer(8, 30),
      radical: r.pick(['牛', '犬', '水', '火', '土', '日', '女', '页', '贝']),
    }),
    answers: answers(
      `“{char}”读{pinyin},{strokes}画,部首是{radical}。`,
      `{char} is read {pinyin}; it has {strokes} strokes and the radical {radical}.`,
    ),
    empty: nothing(() => ({}), `字典里没有“{char}”。`, `{char} is not in the dictionary.`),
  },
  {
    names: words('idiom_lookup|chengyu|explain_idiom|idiom_origin'),
    descriptions: texts(
      `成语词典\n成语的意思和出处\n解释四字成语`,
      `Chinese idiom dictionary\nMeaning and source of a chengyu`,
    ),
    parameters: [
      param(
        'idiom',
        'idiom|chengyu|phrase|word',
        among(
          '画蛇添足|守株待兔|刻舟求剑|胸有成竹|破釜沉舟|南辕北辙|掩耳盗铃|亡羊补牢|朝三暮四|入木三分|叶公好龙|釜底抽薪|纸上谈兵|风声鹤唳',
          '画蛇添足|守株待兔|胸有成竹|亡羊补牢|纸上谈兵|南辕北辙|掩耳盗铃|破釜沉舟',
        ),
        '成语',
        'The idiom|Chengyu',
      ),
    ],
    questions: texts(
      `{idiom}是什么意思
      {idiom}的出处
      {idiom}
      解释一下{idiom}
      {idiom}出自哪里
      孩子作业要查{idiom}的意思
      成语{idiom}怎么解释
      请问“{idiom}”的典故来自哪本书
      {idiom}啥意思
      查成语:{idiom}`,
      `what does {idiom} mean
      {idiom} meaning
      Where does the idiom {idiom} come from?
      explain {idiom}
      look up {idiom} please
      My teacher used {idiom}, what's that supposed to mean?`,
    ),
    result: (a, r) => {
      const [meaning, source] = r.pick([
        ['做了多余的事,反而不好', '《战国策》'],
        ['不知变通,死守旧法', '《吕氏春秋》'],
        ['做事之前已有全面打算', '《文与可画筼筜谷偃竹记》'],
        ['下定决心,不留退路', '《史记》'],
        ['只会空谈,不能解决实际问题', '《史记》'],
      ] as const)
      return { ...echo(a, 'idiom'), meaning, source }
    },
    answers: answers(
      `“{idiom}”的意思是:{meaning}。出自{source}。`,
      `{idiom}: {meaning}. It comes from {source}.`,
    ),
    empty: nothing(
      (a) => ({ ...echo(a, 'idiom'), found: false }),
      `没有收录成语“{idiom}”。`,
      `The idiom {idiom} was not found.`,
    ),
  },
  {
    names: words('poems_by_author|search_poems|shici|get_poet_works'),
    descriptions: texts(
      `古诗词作品检索\n某位诗人写过哪些诗\n按作者列出代表作`,
      `Poems of a poet\nWorks by author from classical poetry`,
    ),
    parameters: [
      param(
        'poet',
        'author|poet|writer|name',
        among(
          '李白|杜甫|苏轼|王维|李清照|白居易|辛弃疾|陆游|李商隐|杜牧|孟浩然|王昌龄|柳宗元|陶渊明',
          'Li Bai|Du Fu|Su Shi|Wang Wei|Li Qingzhao|Bai Juyi|Tao Yuanming|李白|杜甫',
        ),
        '诗人|作者',
        'Poet|Author',
      ),
      optional(param('count', 'limit|count|n', integer(2, 4), '返回几首|数量', 'How many')),
    ],
    questions: texts(
      `{poet}写过什么诗
      {poet}的诗
      来{count}首{poet}的诗
      {poet}有哪些代表作
      推荐{count}首{poet}的作品
      {poet}名篇
      给孩子背诗,{poet}的有哪几首
      请列出{poet}的诗词
      {poet}的名作,要{count}首
      找{poet}的诗词
      {poet}都有啥诗`,
      `poems by {poet}
      What did {poet} write?
      give me {count} poems by {poet}
      {poet} famous works
      list {count} of the poems of {poet}
      Which poems is {poet} known for?`,
    ),
    missing: [
      lacking(
        'poet',
        `来{count}首诗\n推荐几首古诗`,
        `give me {count} poems\nfind some classical poems`,
        `请问要哪位诗人的作品?`,
        `By which poet?`,
      ),
    ],
    result: (a, r) => ({
      poems: r
        .sample(
          [
            '静夜思',
            '春望',
            '水调歌头',
            '山居秋暝',
            '如梦令',
            '琵琶行',
            '游山西村',
            '锦瑟',
            '泊秦淮',
            '春晓',
            '江雪',
          ],
          Number(a.count ?? 3),
        )
        .map((title) => ({ title })),
    }),
    answers: answers(
      `{poet}的作品有:<poems|、|《{title}》>。`,
      `Poems by {poet}: <poems|, |{title}>.`,
    ),
    empty: nothing(() => ({ poems: [] }), `没有找到{poet}的诗。`, `No poems by {poet} were found.`),
  },
  {
    names: words('holiday_dates|public_holidays|fangjia|jieri_anpai'),
    descriptions: texts(
      `法定节假日放假安排\n节日放几天、哪天开始、哪天调休补班\n假期查询`,
      `Public holiday schedule\nWhen a festival break starts and how many days off`,
    ),
    parameters: [
      param(
        'holiday',
        'holiday|festival|name',
        choice(
          option('spring_festival', '春节|过年|农历新年', 'Spring Festival|Chinese New Year'),
          option('national_day', '国庆|国庆节|十一', 'National Day|the October holiday'),
          option('labour_day', '五一|劳动节', 'Labour Day|May Day'),
          option('qingming', '清明|清明节', 'Qingming|Tomb Sweeping Day'),
          option('dragon_boat', '端午|端午节', 'Dragon Boat Festival'),
          option('mid_autumn', '中秋|中秋节', 'Mid-Autumn Festival'),
          option('new_year', '元旦', "New Year's Day"),
        ),
        '节日|假期名称',
        'Festival|Holiday',
      ),
      optional(
        param(
          'year',
          'year|of_year',
          integer(2024, 2030),
          '年份,默认今年',
          'Year, default this year',
        ),
      ),
    ],
    questions: texts(
      `{holiday}放几天假
      {year}年{holiday}什么时候放假
      {holiday}怎么调休
      {holiday}是哪天
      今年{holiday}从几号放到几号
      {holiday}假期安排
      {holiday}要补班吗
      请问{year}年{holiday}放假安排出来了吗
      {year} {holiday} 放假
      想{holiday}回老家,看看几号开始放
      {holiday}休息几天啊`,
      `when is {holiday}
      How many days off for {holiday} in {year}?
      {holiday} {year}
      {holiday} holiday schedule
      what dates is {holiday} this year
      Please tell me when the {holiday} break starts`,
    ),
    missing: [
      lacking(
        'holiday',
        `{year}年放假怎么安排\n放几天假`,
        `how many days off do we get\nholiday dates in {year}`,
        `请问是哪个节日?`,
        `Which holiday?`,
      ),
    ],
    result: (_, r) => {
      const from = day(r)
      return { from, days: r.integer(1, 8) }
    },
    answers: answers(
      `{holiday}从{from}开始放假,共{days}天。`,
      `{holiday}: the break starts on {from} and lasts {days} days.`,
    ),
    empty: nothing(
      () => ({ published: false }),
      `{holiday}的放假安排还没有公布。`,
      `The schedule for {holiday} has not been published yet.`,
    ),
  },
  {
    names: words('lunar_date|nongli|to_lunar_calendar|solar_to_lunar'),
    descriptions: texts(
      `公历转农历\n老黄历:某天的阴历日子和宜忌\n查黄道吉日`,
      `Chinese lunar calendar\nConvert a date to the lunar calendar, with what the day is good for`,
    ),
    parameters: [
      param('date', 'date|solar_date|day', date, '公历日期|日期', 'Gregorian date|Date'),
    ],
    questions: texts(
      `{date}是农历几号
      {date}阴历
      {date}宜什么忌什么
      {date}日子好不好,能搬家吗
      查黄历{date}
      {date}农历是多少
      打算{date}结婚,黄历上怎么说
      {date}初几
      请问公历{date}对应的农历日期
      看看{date}是不是黄道吉日`,
      `lunar date of {date}
      What is {date} in the Chinese calendar?
      {date} lunar
      is {date} an auspicious day
      convert {date} to the lunar calendar
      we want to marry on {date}, what does the almanac say?`,
    ),
    missing: [
      lacking(
        'date',
        `农历几号\n哪天日子好,查下黄历`,
        `what's the lunar date\nconvert to lunar calendar`,
        `请问要查哪一天?`,
        `Which date?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'date'),
      lunar: `${r.pick(['正月', '二月', '三月', '四月', '五月', '六月', '八月', '九月', '腊月'])}${r.pick(['初一', '初五', '初八', '十二', '十五', '十九', '廿三', '廿六'])}`,
      good: r.pick(['嫁娶', '搬家', '开业', '出行', '祭祀']),
      avoid: r.pick(['动土', '安葬', '远行', '伐木']),
    }),
    answers: answers(
      `{date}是农历{lunar},宜{good},忌{avoid}。`,
      `{date} is {lunar} in the lunar calendar; good for {good}, to be avoided: {avoid}.`,
    ),
  },
  {
    names: words('days_between|date_difference|xiangcha_tianshu|count_days'),
    descriptions: texts(
      `两个日期之间相差多少天\n日期间隔计算\n算天数`,
      `Number of days between two dates\nDate difference`,
    ),
    parameters: [
      param(
        'start',
        'start|from|start_date|date1',
        date,
        '开始日期|前一个日期',
        'Start date|First date',
      ),
      param('end', 'end|to|end_date|date2', date, '结束日期|后一个日期', 'End date|Second date'),
    ],
    questions: texts(
      `{start}到{end}多少天
      从{start}到{end}隔了几天
      {start}和{end}相差多少天
      {start}至{end}一共多少天
      算一下{start}到{end}的天数
      {start}入职{end}离职,干了多少天
      {start} {end} 间隔
      {start}出发{end}回来是几天
      请计算{start}与{end}之间的天数
      {start}距离{end}还有多少天`,
      `days from {start} to {end}
      How many days are between {start} and {end}?
      {start} to {end} how long
      count the days, {start} until {end}
      difference between {start} and {end}
      If I start on {start} and finish on {end}, how many days is it?`,
    ),
    missing: [
      lacking(
        'end',
        `从{start}开始多少天了\n{start}到那天隔几天`,
        `how many days since {start}, up to then\ncount days from {start}`,
        `请问结束日期是哪天?`,
        `Until which date?`,
      ),
    ],
    result: (a) => ({
      days: Math.abs(
        Math.round((Date.parse(s.fill('{end}', a)) - Date.parse(s.fill('{start}', a))) / 86400000),
      ),
    }),
    answers: answers(
      `{start}到{end}相差{days}天。`,
      `There are {days} days between {start} and {end}.`,
    ),
  },
  {
    names: words('postcode_lookup|youbian|zip_code|find_postal_code'),
    descriptions: texts(
      `邮政编码查询\n某个区县的邮编是什么\n寄信用的六位编码`,
      `Postal code of a district\nZIP code lookup`,
    ),
    parameters: [
      param(
        'district',
        'district|area|address|place',
        among(
          '海淀区|浦东新区|天河区|余杭区|武侯区|雁塔区|江北区|岳麓区|鼓楼区|昆山市|义乌市|南山区|姑苏区|历下区',
          'Haidian|Pudong|Tianhe|Yuhang|Nanshan|Yanta|Kunshan|Yiwu|Gusu',
        ),
        '区县|地区',
        'District|Area',
      ),
    ],
    questions: texts(
      `{district}邮编
      {district}的邮政编码是多少
      {district}邮编是几
      寄信到{district},邮编填什么
      查一下{district}邮编
      {district} 邮编
      请问{district}的邮政编码
      填表要写{district}的邮编,是多少来着
      {district}那边邮编多少
      给我{district}的邮编`,
      `postcode of {district}
      What is the zip code for {district}?
      {district} postal code
      I'm mailing a letter to {district}, which postcode?
      zip {district}
      look up the postcode for {district} please`,
    ),
    missing: [
      lacking(
        'district',
        `邮编是多少\n查邮政编码`,
        `what's the postcode\nlook up a zip code`,
        `请问要查哪个地区的邮编?`,
        `For which district?`,
      ),
    ],
    result: (a, r) => ({ ...echo(a, 'district'), postcode: String(r.integer(100000, 859999)) }),
    answers: answers(`{district}的邮编是{postcode}。`, `The postcode of {district} is {postcode}.`),
    empty: nothing(
      (a) => ({ ...echo(a, 'district'), postcode: null }),
      `没有查到{district}的邮编。`,
      `No postcode was found for {district}.`,
    ),
  },
  {
    names: words('area_code|quhao|dialling_code|phone_area_code'),
    descriptions: texts(
      `长途电话区号\n打座机前要加拨的城市号段\n城市固话区号对照`,
      `Telephone area code of a city\nWhich prefix to dial for a landline`,
    ),
    parameters: [param('city', 'city|city_name|place', bank('city'), '城市', 'City')],
    questions: texts(
      `{city}区号
      {city}的电话区号是多少
      打{city}的座机要加什么区号
      {city}长途区号
      请问{city}固定电话区号
      {city}座机前面拨几
      查{city}区号
      {city}区号多少来着
      名片上要印{city}的固话,区号是?
      往{city}打固话拨什么号`,
      `area code {city}
      What's the dialling code for {city}?
      {city} area code
      which prefix for a landline in {city}
      I need to phone an office in {city}, what code do I dial first?
      phone code of {city} please`,
    ),
    missing: [
      lacking(
        'city',
        `区号是多少\n查一下电话区号`,
        `what's the area code\nlook up a dialling code`,
        `请问是哪个城市的区号?`,
        `For which city?`,
      ),
    ],
    result: (a, r) => ({ ...echo(a, 'city'), code: `0${r.integer(10, 999)}` }),
    answers: answers(`{city}的区号是{code}。`, `The area code of {city} is {code}.`),
    empty: nothing(
      (a) => ({ ...echo(a, 'city'), code: null }),
      `没有查到{city}的区号。`,
      `No area code was found for {city}.`,
    ),
  },
  {
    names: words('country_facts|guojia_xinxi|country_info|nation_profile'),
    descriptions: texts(
      `国家概况\n查一个国家的首都、人口、货币或语言\n世界各国基本资料`,
      `Facts about a country\nCapital, population, currency or language of a nation`,
    ),
    parameters: [
      param('country', 'country|country_name|nation', bank('country'), '国家', 'Country'),
      param(
        'fact',
        'fact|field|attribute|what',
        choice(
          option('capital', '首都', 'capital'),
          option('population', '人口|人口数|人口总数', 'population'),
          option('currency', '货币|币种|法定货币', 'currency|money'),
          option('language', '官方语言|语言', 'official language|language'),
        ),
        '要查哪一项|信息种类',
        'Which fact',
      ),
    ],
    questions: texts(
      `{country}{fact}
      {country}的{fact}是什么
      查一下{country}{fact}
      {country} {fact}
      请问{country}{fact}的情况
      想了解{country}的{fact}
      {fact},{country}的
      知道{country}的{fact}吗
      地理题:{country}的{fact}
      帮忙查{country}这个国家的{fact}`,
      `{fact} of {country}
      What is the {fact} of {country}?
      {country} {fact}
      tell me the {fact} in {country}
      do you know {country}'s {fact}
      Look up {country} and give me its {fact}`,
    ),
    result: (a, r) => ({
      ...echo(a, 'country'),
      value: {
        capital: r.pick(['东京', '巴黎', 'Ottawa', '首尔', 'Canberra', '河内']),
        population: `${r.integer(3, 280)} million`,
        currency: r.pick(['EUR', 'JPY', 'KRW', 'THB', 'CAD', 'VND']),
        language: r.pick(['英语', '法语', 'Spanish', '日语', 'Thai']),
      }[s.fill('{fact}', a) as 'capital'],
    }),
    answers: answers(`{country}({fact}):{value}。`, `{country}, {fact}: {value}.`),
    empty: nothing(
      () => ({ found: false }),
      `没有找到{country}的资料。`,
      `No facts about {country} were found.`,
    ),
  },
  {
    names: words('daily_horoscope|xingzuo_yunshi|star_sign_fortune'),
    descriptions: texts(
      `星座运势\n按星座看今天或本周的运气和幸运色\n占星运程`,
      `Horoscope by star sign\nLuck of the day or week for a zodiac sign`,
    ),
    parameters: [
      param(
        'sign',
        'sign|constellation|star_sign|zodiac',
        choice(
          option('aries', '白羊座|牡羊座', 'Aries'),
          option('taurus', '金牛座|金牛', 'Taurus'),
          option('gemini', '双子座|双子', 'Gemini'),
          option('cancer', '巨蟹座|巨蟹', 'Cancer'),
          option('leo', '狮子座|狮子', 'Leo'),
          option('virgo', '处女座', 'Virgo'),
          option('libra', '天秤座|天秤', 'Libra'),
          option('scorpio', '天蝎座|天蝎', 'Scorpio'),
          option('sagittarius', '射手座|人马座', 'Sagittarius'),
          option('capricorn', '摩羯座|山羊座', 'Capricorn'),
          option('aquarius', '水瓶座|水瓶', 'Aquarius'),
          option('pisces', '双鱼座|双鱼', 'Pisces'),
        ),
        '星座',
        'Star sign',
      ),
      optional(
        param(
          'period',
          'period|range|when',
          choice(
            option('today', '今天|今日', 'today'),
            option('tomorrow', '明天|明日', 'tomorrow'),
            option('week', '这周|本周', 'this week'),
          ),
          '时间范围,默认今天',
          'Period, default today',
        ),
      ),
    ],
    questions: texts(
      `{sign}运势
      {sign}{period}运势怎么样
      {sign}{period}运气好吗
      {period}{sign}
      我是{sign},{period}适合告白吗
      看看{sign}的幸运色
      {sign}{period}财运
      帮我查{sign}{period}的星座运程
      {sign}
      请问{sign}{period}有什么要注意的`,
      `{sign} horoscope
      How does {period} look for {sign}?
      {sign} {period}
      I'm a {sign}, what do the stars say
      lucky colour for {sign} {period}
      horoscope {sign} please`,
    ),
    missing: [
      lacking(
        'sign',
        `{period}运势怎么样\n帮我看看星座运势`,
        `what's my horoscope {period}\nread my horoscope`,
        `请问您是什么星座?`,
        `What is your star sign?`,
      ),
    ],
    result: (a, r) => ({
      ...echo(a, 'sign'),
      score: r.integer(50, 98),
      luckyColour: r.pick(['蓝色', '红色', '绿色', '白色', '紫色', '黄色']),
      luckyNumber: r.integer(1, 9),
    }),
    answers: answers(
      `{sign}[{period}]运势{score}分,幸运色是{luckyColour},幸运数字{luckyNumber}。`,
      `{sign}[ {period}]: {score} points, lucky colour {luckyColour}, lucky number {luckyNumber}.`,
    ),
  },
]
