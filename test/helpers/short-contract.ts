/** A contract of two clauses. */
export const SHORT_CONTRACT = `设备销售合同
第一条 付款
甲方应当在收到合格发票后六十日内，以银行转账方式付清全部货款。
第二条 违约金
甲方逾期付款的，每逾期一日，应当按逾期付款金额的千分之三向乙方支付违约金。
`
export const PAYMENT = '甲方应当在收到合格发票后六十日内，以银行转账方式付清全部货款。'
export const PENALTY = '甲方逾期付款的，每逾期一日，应当按逾期付款金额的千分之三向乙方支付违约金。'
