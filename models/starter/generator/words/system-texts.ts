/** What functions may tell the model beside its base line. None of it changes what is right. */
import { lines } from './words.ts'

/** The first line of every system text; the product's own. */
export const BASE_TEXT =
  'Answer only with facts from tool results. If no tool fits, say so. Reply in the language of the question.'

export const INSTRUCTIONS_ZH = lines(`
用一句话回答。
用一句话回答
请用一句话回答,不要展开。
回答要简短。
简洁回答,不要客套。
只回答问到的内容。
语气礼貌,回答简短。
你是公司的内部助手。
你是公司的天气助手。
你是销售部的数据助手,只回答销售数据。
你是合同助手,引用条款原文。
你是客服助手,回答客户的问题。
你是仓库助手,帮同事查库存。
你是行政助手。
你是人事助手,回答员工的问题。
你是财务助手,金额不要四舍五入。
回答时写明数字和单位。
回答时引用原文,不要改写。
不知道就说不知道。
只根据工具结果回答,不要猜。
没有查到就直接说没有查到。
先查再答。
引用条款时写明合同、对方和条款号。
金额以元为单位。
日期写成年-月-日。
温度用摄氏度。
面向一线员工,用词简单。
不要使用Markdown。
不要给建议,只给事实。
服务对象是公司的销售人员。
本助手供门店店员使用。
你在为生产车间的同事服务。
回答问题前先看清问的是哪一项。
数据每天更新一次。
你是小盒,公司的问答助手。
用户多数用手机提问,回答不要超过两句话。
遇到缺少的信息,先问清楚。
一次只回答一个问题。
`)

export const INSTRUCTIONS_EN = lines(`
Answer in one sentence.
Answer in one short sentence.
Keep it short.
Be brief and polite.
Be concise; no small talk.
You are the company's assistant.
You are the weather assistant of the company.
You help the sales team with figures.
You help with contracts; quote the clause word for word.
You help warehouse staff.
You help customers with their orders.
You answer questions of employees.
Give numbers with their units.
Quote the source word for word.
Do not round amounts.
Never guess.
If nothing was found, say so.
Write dates as YYYY-MM-DD.
Do not use Markdown.
State facts only, no advice.
The data is updated daily.
Ask back when something is missing.
Users write from their phones: two sentences at most.
`)

export const HELP_QUESTIONS_ZH = lines(`
你好
你好呀
您好
在吗
在不在
嗨
哈喽
早上好
下午好
晚上好
你是谁
你叫什么
你能做什么
你会做什么
你可以做什么
你能干嘛
你能帮我干什么
你能帮我干点啥
你会干啥
你有什么功能
你有哪些功能
有什么功能
都能查什么
你能查什么
可以问你什么
我能问你什么
我可以问什么问题
这个怎么用
怎么用
这是干什么的
帮助
功能介绍
介绍一下你自己
自我介绍一下
你是做什么的
你能回答哪些问题
能帮我什么忙
你都会些什么
使用说明
help
第一次用,能查些啥
这个助手能干什么
你好,你能做什么
你好,请问你可以帮我做什么
hi
hello
这里能问什么
你的能力范围是什么
你支持哪些查询
有什么可以帮我的
`)

export const HELP_QUESTIONS_EN = lines(`
hi
hello
hello there
hey
hey there
hi there
good morning
good afternoon
good evening
who are you?
what are you?
what can you do?
what can you do for me?
what do you do?
what can I ask you?
what can I ask here?
how can you help me?
how do I use this?
help
what is this?
what are you for?
what kind of questions can you answer?
which questions can you answer?
what are your features?
what are you able to do?
introduce yourself
tell me what you can do
what can you look up?
what sort of things do you know?
show me what you can do
Hi, what can you do?
Hello, how can you help?
how does this work?
what's this for
usage
capabilities
what do you know?
`)

/** Errors that tools answer with, as they write them. */
export const ERRORS_ZH = lines(`
数据库连接超时
数据库忙,请稍后再试
数据库暂时无法访问
网络异常
网络连接失败
请求超时
服务暂时不可用
服务维护中
接口返回500
上游服务无响应
系统繁忙
没有权限
权限不足,无法查看
编号格式不正确
参数不合法
查询被取消
查询超过5秒,已停止
超出查询范围
该数据尚未同步
数据源未配置
账号已停用
今日查询次数已用完
内部错误,编号E1042
ERP系统离线
第三方接口限流
只能查询近12个月的数据
token已过期
磁盘空间不足
表不存在
无法解析返回内容
`)
export const ERRORS_EN = lines(`
timeout
connection refused
database is locked
database connection timed out
service unavailable
upstream returned 502
too many requests
rate limit exceeded, retry in 30 seconds
permission denied
not authorized to view this record
invalid id format
invalid argument
internal error 500
network unreachable
request timed out after 5000 ms
query cancelled
the data source is offline
maintenance until 06:00
quota exhausted
token expired
no such table
could not parse the response
host not found
only the last 12 months are available
ERP is not reachable
`)
