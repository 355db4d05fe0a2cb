/**
 * Every failure that a person or a program can meet: one line a code, with the HTTP status and a title
 * in both languages. `user`: the caller can mend it; `system`: the operator has to.
 */
export const ERRORS = {
  // requests
  BODY_NOT_JSON: [400, 'user', 'Body is not JSON', '请求体不是 JSON'],
  BODY_INVALID: [422, 'user', 'Body has wrong fields', '请求体字段有误'],
  BODY_TOO_LARGE: [413, 'user', 'Body is too large', '请求体过大'],
  HEADERS_TOO_LARGE: [431, 'user', 'Headers are too large', '请求头过大'],
  REQUEST_MALFORMED: [400, 'user', 'Request is malformed', '请求格式错误'],
  CONNECTIONS_EXCEEDED: [503, 'user', 'Too many connections', '连接过多'],
  ORIGIN_REFUSED: [403, 'user', 'Origin is not served here', '此来源不在服务范围'],
  HOST_UNKNOWN: [421, 'user', 'Host is not served here', '此主机名不在服务范围'],
  FEATURE_UNSUPPORTED: [400, 'user', 'Not offered here', '此处不提供该功能'],
  PROTOCOL_UNSUPPORTED: [400, 'user', 'Protocol version is not spoken here', '不支持该协议版本'],
  HEADER_MISMATCH: [400, 'user', 'Headers and body differ', '请求头与请求体不一致'],
  REQUEST_TIMEOUT: [408, 'user', 'Request took too long to arrive', '请求接收超时'],
  QUESTION_EMPTY: [422, 'user', 'Question is empty', '问题为空'],
  QUESTION_TOO_LONG: [413, 'user', 'Question is too long', '问题过长'],
  ARGUMENTS_INVALID: [422, 'user', 'Arguments do not fit the tool', '参数不符合工具定义'],
  KEY_MISSING: [401, 'user', 'Key is missing', '缺少密钥'],
  KEY_UNKNOWN: [401, 'user', 'Key is not known', '密钥无效'],
  KEY_EXPIRED: [401, 'user', 'Key has expired', '密钥已过期'],
  TOKEN_INVALID: [401, 'user', 'Access token is not accepted', '访问令牌无效'],
  ISSUER_UNAVAILABLE: [503, 'system', 'Issuer of tokens is not available', '令牌签发方不可用'],
  KEY_NOT_FOUND: [404, 'user', 'Key does not exist', '密钥不存在'],
  FORM_REFUSED: [403, 'user', 'Form is not of this session', '表单不属于当前会话'],
  SCOPE_EXCEEDED: [403, 'user', 'More than the own key may do', '超出自身密钥的权限'],
  FUNCTION_NOT_FOUND: [404, 'user', 'Function does not exist', '函数不存在'],
  TOOL_NOT_FOUND: [404, 'user', 'Tool does not exist', '工具不存在'],
  ROUTE_NOT_FOUND: [404, 'user', 'Route does not exist', '路径不存在'],
  METHOD_NOT_ALLOWED: [405, 'user', 'Method is not allowed here', '此路径不支持该方法'],
  APPROVAL_NOT_FOUND: [404, 'user', 'Approval does not exist', '审批不存在'],
  APPROVAL_CLOSED: [409, 'user', 'Approval is decided already', '审批已有结果'],
  APPROVAL_EXPIRED: [410, 'user', 'Approval has expired', '审批已过期'],
  APPROVAL_OWN: [403, 'user', 'Somebody else has to approve this', '须由他人审批'],
  APPROVALS_EXCEEDED: [429, 'user', 'Too many calls wait for a person', '待审批的调用过多'],
  APPROVAL_STALE: [409, 'user', 'Not what was to be approved any more', '待审批内容已变更'],
  IDEMPOTENCY_MISMATCH: [422, 'user', 'Idempotency key is taken', '幂等键已用于其他参数'],
  IDEMPOTENCY_UNSETTLED: [409, 'user', 'Outcome of the run is not known', '该次执行结果未定'],
  RATE_LIMITED: [429, 'user', 'Too many requests', '请求过于频繁'],
  REQUEST_ABORTED: [499, 'user', 'Client closed the request', '客户端已断开'],
  // functions
  FUNCTION_UNAVAILABLE: [503, 'system', 'Function is not available', '函数不可用'],
  FUNCTION_BUSY: [503, 'system', 'Function is busy', '函数繁忙'],
  FUNCTION_FAILED: [500, 'system', 'Function failed', '函数出错'],
  FUNCTION_TIMEOUT: [504, 'system', 'Function took too long', '函数超时'],
  FUNCTION_CPU_EXCEEDED: [504, 'system', 'Function computed too long', '函数占用处理器过久'],
  FUNCTION_MEMORY_EXCEEDED: [500, 'system', 'Function needs too much memory', '函数占用内存过多'],
  RESPONSE_TOO_LARGE: [502, 'system', 'Response is too large', '响应过大'],
  BUNDLE_FAILED: [422, 'user', 'Function file cannot be bundled', '函数文件无法打包'],
  DEPLOY_REFUSED: [422, 'user', 'Candidate does not pass', '候选版本未通过检查'],
  DEPLOY_RUNNING: [409, 'user', 'A deploy is under way', '正在部署'],
  VERSION_NOT_FOUND: [404, 'user', 'Version does not exist', '版本不存在'],
  TOOL_FAILED: [502, 'system', 'Tool failed', '工具出错'],
  CALLS_TOO_DEEP: [508, 'system', 'Functions call each other in a circle', '函数循环调用'],
  GRANT_MISSING: [403, 'system', 'Not granted', '未授权'],
  CALL_INVALID: [500, 'system', 'Call cannot be carried', '调用无法传递'],
  // data
  QUERY_FAILED: [500, 'system', 'Query failed', '查询出错'],
  QUERY_TIMEOUT: [504, 'system', 'Query took too long', '查询超时'],
  QUERY_DENIED: [403, 'system', 'Query is not granted', '查询未授权'],
  KV_INVALID: [422, 'user', 'Key or value does not fit', '键或值无效'],
  KV_FULL: [507, 'system', 'Key-value store is full', '键值存储已满'],
  DATABASE_UNAVAILABLE: [503, 'system', 'Database is not available', '数据库不可用'],
  SECRET_UNAVAILABLE: [503, 'system', 'Secret is not available', '机密不可用'],
  // documents
  COLLECTION_NOT_FOUND: [404, 'user', 'Collection does not exist', '知识库不存在'],
  DOCUMENT_NOT_FOUND: [404, 'user', 'Document does not exist', '文档不存在'],
  SEARCH_INVALID: [422, 'user', 'Search has wrong fields', '检索参数有误'],
  DOCUMENT_FORMAT_UNKNOWN: [
    415,
    'user',
    'Document has a format that is not read',
    '文档格式不支持',
  ],
  DOCUMENT_ENCRYPTED: [422, 'user', 'Document is protected by a password', '文档已加密'],
  DOCUMENT_DAMAGED: [422, 'user', 'Document is damaged', '文档已损坏'],
  DOCUMENT_TOO_LARGE: [413, 'user', 'Document is too large', '文档过大'],
  DOCUMENT_EMPTY: [422, 'user', 'Document is empty', '文档为空'],
  DOCUMENT_WITHOUT_TEXT: [422, 'user', 'Document has no text', '文档没有文字'],
  // fetch
  FETCH_DENIED: [403, 'system', 'Address is not granted', '地址未授权'],
  FETCH_FAILED: [502, 'system', 'Outbound request failed', '外部请求失败'],
  FETCH_TIMEOUT: [504, 'system', 'Outbound request took too long', '外部请求超时'],
  FETCH_TOO_LARGE: [502, 'system', 'Outbound message is too large', '外部请求或响应过大'],
  FETCH_LIMITED: [503, 'system', 'Too many outbound requests', '外部请求过多'],
  // model
  MODEL_NOT_FOUND: [503, 'system', 'Model file does not exist', '模型文件不存在'],
  MODEL_INVALID: [503, 'system', 'Model file cannot be used', '模型文件无法使用'],
  MODEL_TOO_LARGE: [503, 'system', 'Model does not fit the memory', '模型超出可用内存'],
  MODEL_UNAVAILABLE: [503, 'system', 'Model is not available', '模型不可用'],
  MODEL_BUSY: [503, 'system', 'Model is busy', '模型繁忙'],
  MODEL_FAILED: [502, 'system', 'Model failed', '模型出错'],
  ANSWER_UNGROUNDED: [502, 'system', 'Answer has no grounds', '回答缺少依据'],
  PROMPT_TOO_LONG: [413, 'user', 'Prompt does not fit the context', '内容超出模型上下文'],
  // the box
  CONFIG_INVALID: [500, 'system', 'Configuration is not valid', '配置有误'],
  PORT_IN_USE: [500, 'system', 'Port is in use', '端口被占用'],
  LISTEN_FAILED: [500, 'system', 'Address cannot be served', '地址无法监听'],
  CERTIFICATE_UNUSABLE: [500, 'system', 'Certificate cannot be used', '证书无法使用'],
  DATA_DIR_UNUSABLE: [500, 'system', 'Data directory cannot be used', '数据目录不可用'],
  AUDIT_UNREADABLE: [500, 'system', 'Audit record cannot be read', '审计记录无法读取'],
  SCHEMA_NEWER: [500, 'system', 'Data is from a newer onbox', '数据来自更新的版本'],
  BACKUP_FAILED: [500, 'system', 'Backup cannot be made', '无法备份'],
  BACKUP_INVALID: [422, 'user', 'Backup cannot be used', '备份无法使用'],
  RESTORE_REFUSED: [409, 'user', 'Backup is not restored there', '无法恢复到该处'],
  DISK_FULL: [507, 'system', 'Disk is full', '磁盘已满'],
  INTERNAL: [500, 'system', 'Unexpected fault', '内部错误'],
} as const satisfies Record<string, readonly [number, 'user' | 'system', string, string]>

/** A code of the catalogue. */
export type ErrorCode = keyof typeof ERRORS

/** What crosses a process boundary in place of an error. */
export interface ErrorData {
  code: ErrorCode
  detail: string
  /** Seconds until a retry makes sense, for 429 and 503. */
  retryAfterSeconds?: number
}

/**
 * A failure with a code of the catalogue.
 *
 * @param detail - what is, what is wanted or the way out: `Cannot <verb> <thing> "<value>": …`
 */
export class OnboxError extends Error {
  readonly code: ErrorCode
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    detail: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'OnboxError'
    this.code = code
    this.retryAfterSeconds = options.retryAfterSeconds
  }

  /** The HTTP status of the code. */
  get status(): number {
    return ERRORS[this.code][0]
  }

  /** The form in which the error crosses a process boundary; the cause stays behind. */
  toData(): ErrorData {
    const { code, message, retryAfterSeconds } = this
    return retryAfterSeconds === undefined
      ? { code, detail: message }
      : { code, detail: message, retryAfterSeconds }
  }
}

/** The error that `data` stands for. Unknown codes become `INTERNAL`. */
export function fromErrorData(data: ErrorData): OnboxError {
  const code = data.code in ERRORS ? data.code : 'INTERNAL'
  const { retryAfterSeconds } = data
  return new OnboxError(
    code,
    data.detail,
    retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
  )
}

const MAX_CAUSES = 16

/**
 * `error` as an `OnboxError`: itself, or the one that it was made from (drizzle wraps what a query
 * fails with). Anything unexpected becomes `fallback` with the first as its cause.
 */
export function toOnboxError(error: unknown, fallback: ErrorCode = 'INTERNAL'): OnboxError {
  let known = error
  // Causes may go round in a circle.
  for (let depth = 0; known instanceof Error && depth < MAX_CAUSES; depth++, known = known.cause) {
    if (known instanceof OnboxError) return known
  }
  return new OnboxError(fallback, error instanceof Error ? error.message : String(error), {
    cause: error,
  })
}
