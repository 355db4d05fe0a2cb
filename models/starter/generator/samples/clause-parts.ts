/** Parts of contract sentences that fit together in any combination. */
import { parts } from '../words/words.ts'

/** {A} and {B} are the parties, {O} the one that the sentence is not about; for the rest see `clause-words.ts`. */
export const CONDITIONS_ZH = parts(
  '合同生效后{d}内|收到书面通知之日起{d}内|验收合格后{d}内|除双方另有约定外|在本合同有效期内|未经对方书面同意|因设计变更导致工期延误的|发生前款所列情形时|质保期届满前{d}|每季度终了后{d}内|遇国家政策调整的|在{c}交付的货物|当月用量超过{n}吨的|逾期超过{d}的|合同解除后{d}内|自{c}发运之日起|首批{g}到货后|经第三方机构检测不合格的|连续{n}次考核不达标的|如遇节假日|对超出约定范围的部分|就附件一所列的{g}|在试运行期间|双方确认结算单后|累计违约金达到合同总价{p}时|出现一级故障时|停机超过{h}小时的|人民币汇率波动超过{p}时|租期届满前{d}|项目终验之后|收到发票后第{n}日|货款付清之前|本协议签署之日起{y}内|房屋交付时|因市政施工停水停电的',
)
export const DUTIES_ZH = parts(
  '应向{O}提供{X}|应退还已收取的{m}|有权从应付款中扣除{p}|不得将{X}用于其他用途|应支付{m}作为{Y}|应以书面形式通知{O}|应妥善保管{X}|有权要求{O}在{d}内改正|应承担由此产生的{Y}|应在{c}设立服务网点|按{p}的比例计算{Y}|应配合{O}完成{X}的移交|可以暂停履行相应义务|应保存{X}不少于{y}|不得复制或者转让{X}|应更换同等规格的{g}|须派遣不少于{n}名工程师到场|应预先支付{Y}的{p}|有权单方解除本合同|应出具盖有公章的{X}|免收前{n}个月的{Y}|应投保金额不低于{m}的责任险|对{X}的真实性负责|应于每月{n}日前核对{X}|有权查阅与{g}有关的{X}|可优先续租{y}',
)
export const TAILS_ZH = parts(
  '逾期视为同意|由此造成的损失由过错方承担|双方另行签订补充协议|但不可抗力除外|具体标准见附件二|并加盖公章|否则对方有权解除合同|相关费用由{B}负担|且不免除其继续履行的义务|期限最长不超过{d}|以{c}当日市场价格为准|并在{d}内结清|不足一日的按一日计算|该款项不计利息|并报{c}主管部门备案|差额部分由{A}补足|不再另行通知|以双方盖章的书面文件为准|经双方协商可以延长{d}|违反的应支付{m}|最高不超过合同总价的{p}|由双方各承担一半|直至问题解决为止|并附相应证明材料|此前的约定同时作废',
)
export const THINGS_ZH = parts(
  '技术资料|操作手册|图纸|样品|测试报告|源代码|账号和密码|原始凭证|产品合格证|备品备件|培训教材|施工方案|客户名单|财务报表|检测记录|竣工资料|验收单|保险单据|运行日志|数据备份|“保密信息”|《技术协议》|设备清单|钥匙与门禁卡|装箱单',
)
export const FEES_ZH = parts(
  '违约金|赔偿金|滞纳金|服务费|运输费|检测费|律师费|诉讼费|保全费|差旅费|仓储费|租金|押金|质量保证金|安装调试费|培训费|许可费|物业费|加急费|停工损失',
)
export const SUBJECTS_ZH = parts('{A}|{A}|{A}|{B}|{B}|{B}|任何一方|守约方|违约方|接收方|双方')

export const CONDITIONS_EN = parts(
  'Within {d} after the effective date|Upon receipt of written notice|Unless otherwise agreed in writing|During the term of this Agreement|If the delay exceeds {d}|Within {d} of acceptance|Where the goods are delivered in {c}|If a test fails {n} times|After the end of each quarter|Before the warranty period of {y} ends|If the exchange rate moves by more than {p}|In the event of early termination|For orders above {m}|Upon expiry of the lease|If an outage lasts more than {h} hours|Without the prior consent of the other party|Subject to Section {n}.2|When the final invoice has been paid|In case of a change of control|As from the date of shipment',
)
export const DUTIES_EN = parts(
  'shall provide {X} to the other party|shall refund {m}|may withhold {p} of the price|shall not disclose {X}|shall pay {m} as {Y}|shall notify the other party in writing|shall keep {X} in a safe place|may require a remedy within {d}|shall bear {Y}|shall maintain an office in {c}|shall hand over {X}|may suspend performance|shall retain {X} for {y}|shall not copy or transfer {X}|shall replace the affected items|shall send at least {n} engineers to the site|may terminate this Agreement in whole or in part|shall issue {X} without delay|shall take out insurance of at least {m}|warrants that {X} is complete and accurate|may inspect {X} upon {d} notice|may extend the term by {y}',
)
export const TAILS_EN = parts(
  'and any failure to object counts as consent|except in cases of force majeure|as set out in Schedule {n}|at its own expense|and the other party may claim damages|for a period of up to {d}|at the market price in {c}|and amounts due bear interest at {p}|without prejudice to any other right|up to a maximum of {p} of the total price|and shall settle the balance within {d}|provided that {m} is paid in advance|as confirmed by both parties in writing|and no further notice is required|until the matter is resolved|which shall not be unreasonably withheld|in accordance with applicable law|and all earlier arrangements cease to apply',
)
export const THINGS_EN = parts(
  'the technical documentation|the operating manual|all drawings|the samples|the test report|the source code|the login data|the original records|the certificate of conformity|the spare parts|the training material|the customer list|the inspection record|the "Confidential Information"|the backup copies|the keys and access cards|the packing list|the maintenance log',
)
export const FEES_EN = parts(
  'liquidated damages|compensation|late fees|the service fee|shipping costs|testing costs|legal fees|travel expenses|storage charges|rent|the deposit|licence fees|installation costs|the training fee',
)
export const SUBJECTS_EN = parts(
  'the {S}|the {S}|the {B}|the {B}|either party|the receiving party|the defaulting party|each party',
)
