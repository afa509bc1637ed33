import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('zh-CN');

/** Simplified Chinese. Polite (您), as in most software for work; Latin words and numbers are set off by spaces. */
export const labels: Labels = {
  locale: 'zh-CN',
  list: '连接',
  groups: { connected: '已连接', available: '可连接' },

  status: {
    not_connected: '未连接',
    connecting: '正在连接…',
    connected: '已连接',
    missing_scopes: '缺少部分权限',
    needs_reauthorization: '需要重新授权',
    unknown: '状态未知',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = account === null ? '已连接' : `已连接账号 ${account}`;
      return since === null ? how : `${how}（${since}起）`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `首次连接：${since}` : `${account}（首次连接：${since}）`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API 密钥' : method === 'client_credentials' ? '客户端密钥' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `对 ${provider} 的访问权限已过期或被撤销。请重新授权以继续使用。`;
      case 'missing_scopes':
        return `${provider} 连接缺少目前所需的权限。请重新授权以补充这些权限。`;
      case 'admin':
        return `访问 ${provider} 需要管理员批准。`;
      case 'unknown':
        return `${provider} 连接已失效。请重新授权以继续使用。`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? '需要更新 API 密钥' : '需要更新凭据'),
  needsUpdateText: (provider) => `已保存的 ${provider} 凭据已失效。`,
  unknownState: (provider) => `${provider} 连接可能无法正常使用。如果遇到问题，请重新授权。`,
  accountNumber: (number) => `账号 ${number}`,
  organizationOwned: '由您的组织共享',
  notConnectable: '无法在此处连接。',

  details: '详情',
  detailsOf: (provider) => `详情：${provider}`,
  grantedCount: (granted, total) => `已授予 ${granted} 项权限，共 ${total} 项。`,
  fix: '补充授权',
  fixProvider: (provider, account) => `补充授权：${withAccount(provider, account)}`,
  checkAgain: '重新检查',
  checkAgainProvider: (provider) => `重新检查 ${provider}`,

  connect: '连接',
  connectProvider: (provider) => `连接 ${provider}`,
  reauthorize: '重新授权',
  reauthorizeProvider: (provider, account) => `重新授权 ${withAccount(provider, account)}`,
  update: '更新凭据',
  updateProvider: (provider, account) => `更新凭据：${withAccount(provider, account)}`,
  addAccount: '添加其他账号',
  addAccountTo: (provider) => `添加其他账号：${provider}`,
  disconnect: '断开连接',
  disconnectProvider: (provider, account) => `断开连接：${withAccount(provider, account)}`,
  cancel: '取消',
  dismiss: '关闭',
  dismissMessageOf: (provider) => `关闭有关 ${provider} 的消息`,
  retry: '重试',

  popUp: (provider) => `正在连接 ${provider}…`,
  readAloud: ({ title, text }) => `${title}。${text}`.trim(),
  connected: (provider) => `已连接 ${provider}。`,
  disconnected: (provider) => `已断开与 ${provider} 的连接。`,
  disconnectFailed: (provider, kind) => ({ title: `无法断开与 ${provider} 的连接`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: '已连接另一个账号',
    text: `之前连接的账号是 ${before}，现在是 ${now}。`,
  }),
  partUnavailable: '无法加载此部分。',

  loading: '正在加载连接…',
  slow: '所需时间比平时更长。',
  empty: { title: '还没有连接', text: '管理员添加连接后，会显示在这里。' },
  noneVisible: { title: '没有可显示的连接', text: '' },
  attention: (count) => ({ title: plural(count, { other: '有 # 个连接需要您处理' }), text: '' }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `立即重新授权 ${provider}` : `立即更新 ${provider} 凭据`,
  signedOut: { title: '您已退出登录', text: '请重新登录以查看您的连接。' },
  failed: (kind) => ({ title: '无法加载您的连接', text: remedy(kind) }),
  crashed: { title: '此处出现问题', text: '您的连接不受影响。请重试。' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: '您已退出登录', text: '当前显示的内容可能不是最新的。请重新登录。' }
      : { title: '此列表可能不是最新的', text: remedy(kind) },
  omitted: (count) => plural(count, { other: '有 # 个连接无法显示。' }),

  usedBy: (by, ago) => `最近使用：${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `错误：${code}`);
    return since === null ? what : `${what}（${since}）`;
  },

  cancelAttempt: (provider) => `取消连接 ${provider}`,
  showWindow: '显示窗口',
  showWindowOf: (provider) => `显示窗口：${provider}`,
  openAgain: '重新打开',
  openAgainFor: (provider) => `重新打开以连接 ${provider}`,
  attemptPhase: {
    authorizing: '正在打开窗口…',
    handing_off: '请在另一个窗口中完成操作。',
    waiting: '请在另一个窗口中完成操作。',
    window_gone: '窗口已关闭？重新打开即可继续。',
    checking: '正在检查…',
  },
  keepAccount: (account) => `如要继续使用同一账号，请以 ${account} 的身份登录。`,
  outcome,
  continueHere: '在此标签页中继续',
  continueHereFor: (provider) => `在此标签页中继续连接 ${provider}`,

  search: '搜索连接',
  found: (count) => plural(count, { other: '找到 # 个连接' }),
  noMatch: (query) => ({ title: `没有与“${query}”匹配的结果`, text: '请换个关键词试试。' }),
  clearSearch: '清除搜索内容',

  card: (providers) => `连接 ${listOf(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `连接 ${provider}`;
      case 'needs_reauthorization':
        return `重新授权 ${provider}`;
      case 'missing_scopes':
        return `${provider} 需要更多权限`;
      case 'doubted':
        return `无法使用 ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `${provider} 连接已失效。`;
      case 'doubted':
        return '看起来已连接，但未能正常使用。请重新授权后再试。';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: '尚未授予的权限：',
  scopesNotConfigured: (provider) => `连接时不会请求以上全部权限。请联系管理员，将这些权限添加到 ${provider} 连接中。`,
  notNow: '以后再说',
  notNowFor: (providers) => `以后再说：连接 ${listOf(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `已连接 ${provider}` : `已连接 ${provider} 账号 ${account}`,
  cardDeclined: (provider) => `未连接 ${provider}`,
  cardChecking: (provider) => `正在检查 ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `无法在此处连接 ${provider}`,
    text: '请联系管理员添加。',
  }),

  connectTitle: (provider) => `连接 ${provider}`,
  updateTitle: (provider) => `更新 ${provider} 凭据`,
  chooseMethod: '您想如何连接？',
  authMethods: {
    oauth: { title: '登录', text: '将在新窗口中打开。同意授权前，请先查看所请求的权限。' },
    api_key: { title: 'API 密钥', text: '粘贴您在该服务的账号中创建的密钥。' },
    client_credentials: { title: '客户端凭据', text: '客户端 ID 和密钥，用于服务器之间的访问。' },
  },
  back: '返回',
  next: '继续',
  save: '保存',
  saving: '正在保存…',
  saveFailed: (provider, kind) =>
    `无法连接 ${provider}。${kind === 'invalid' || kind === 'conflict' ? '请检查您输入的内容，然后重试。' : remedy(kind)}`,
  onlyOneAccount: (provider) => `此处只能连接一个 ${provider} 账号。`,
  credentialFields: {
    secret: { label: 'API 密钥', missing: '请输入 API 密钥。' },
    clientId: { label: '客户端 ID', missing: '请输入客户端 ID。' },
    clientSecret: { label: '客户端密钥', missing: '请输入客户端密钥。' },
  },
  apiKeyHint: (provider) => `请在 ${provider} 设置中创建密钥并粘贴到此处。密钥会妥善保存，且不会再次显示。`,
  storedSecret: (last4) => `已保存的值以 ${last4} 结尾。如要保存更改，请重新输入。`,
  changeSettings: '更改设置',
  replacesSettings: '以上内容将替换所有已保存的设置。',
  optionalField: (label) => `${label}（可选）`,
  missingField: (label) => `请填写“${label}”。`,
  invalidField: (label) => `“${label}”的格式无效。`,
  fieldDefault: (value) => `默认值：${value}`,
  fieldExample: (value) => `例如：${value}`,

  disconnectTitle: (provider) => `要断开与 ${provider} 的连接吗？`,
  disconnectText: (provider, account) =>
    account === null
      ? `依赖此连接的功能将无法再代表您使用 ${provider}。`
      : `依赖此连接的功能将无法再以 ${account} 的身份使用 ${provider}。`,
  notRevoked: (provider) => `此操作不会撤销 ${provider} 端的访问权限。如要撤销，请在 ${provider} 设置中移除此应用。`,
  keep: '保留连接',
  keepProvider: (provider) => `保留连接：${provider}`,
  checkingDependents: '正在检查哪些内容依赖此连接…',
  consequences: '此操作还会产生以下影响：',
  disconnectPrevented: (provider) => `目前无法断开与 ${provider} 的连接`,
  close: '关闭',

  permissionList: (provider) => `${provider} 权限`,
  scopesRequested: (app) => `${app === null ? '此应用' : `${app} `}将能够：`,
  scopesGranted: (app) => `${app === null ? '此应用' : `${app} `}可以：`,
  defaultScopes: (provider) => `${provider} 的默认权限。在您同意之前，${provider} 会显示这些权限。`,
  scopeLevel: { read: '读取', write: '更改', delete: '删除', admin: '管理', unknown: '其他' },
  sensitive: '敏感',
  notGranted: '未授予',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]} ${resource}`,
  scopeByNameText: '关于此权限，我们只知道其名称。',
  unknownScope: '此权限暂无说明。',
  technicalNames: '技术名称',
  technicalNamesOf: (provider) => `技术名称：${provider} 权限`,
  missingPermissions: (titles) => `缺少的权限：${titles.join(' · ')}`,

  sharedBy: (organization) => (organization === null ? '由您的组织共享' : `由 ${organization} 共享`),
  sharedFailed: '无法加载您的组织共享的内容。',
  available: '可用',
  needsAdmin: '需要管理员处理',
};

function withAccount(provider: string, account: string | null): string {
  return account === null ? provider : `${provider}（${account}）`;
}

function listOf(providers: string[]): string {
  return new Intl.ListFormat('zh-CN').format(providers);
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return '您已退出登录。请重新登录。';
    case 'forbidden':
      return '您没有访问权限。请联系管理员。';
    case 'network':
      return '请检查您的网络连接，然后重试。';
    case 'rate_limited':
      return '尝试次数过多。请等待一分钟后再试。';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return '我们这边出现问题。请稍后再试。';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `未重新授权 ${provider}` : `未连接 ${provider}`;
  switch (result.kind) {
    case 'connected':
      return { title: `已连接 ${provider}`, text: '' };
    case 'denied':
      return { title: unchanged, text: '您没有允许访问。未做任何更改。' };
    case 'cancelled':
      return { title: unchanged, text: '您在完成前取消了操作。未做任何更改。' };
    case 'blocked':
      return { title: '您的浏览器拦截了窗口', text: '请允许此网站弹出窗口，然后重试。' };
    case 'timed_out':
      return { title: `连接 ${provider} 超时`, text: '准备好后，请重新开始。' };
    case 'failed':
      return {
        title: isRepair ? `无法重新授权 ${provider}` : `无法连接 ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return '要打开的网址不安全。请向此网站的运营方寻求帮助。';
    case 'handoff_timeout':
      return `${provider} 的页面没有响应。请重试。`;
    case 'host_coop':
      return '窗口与此页面之间的通信已中断。请向此网站的运营方寻求帮助。';
    case 'provider_error':
      return `${provider} 出现问题。请稍后再试。`;
    case 'session':
      return '您已退出登录。请重新登录，然后再试一次。';
    case 'network':
      return '无法连接到服务器。请检查您的网络连接，然后重试。';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? '请重试。' : remedy(error.kind)));
  }
}

/** The pages of the server, in Simplified Chinese. */
export const callbackLabels: CallbackLabels = {
  lang: 'zh-CN',
  connected: { title: '已连接', text: '您可以关闭此窗口。' },
  denied: { title: '访问未获允许', text: '未建立任何连接。您可以关闭此窗口。' },
  error: { title: '出现问题', text: '未建立任何连接。请关闭此窗口，然后重试。' },
  other_browser: {
    title: '此次登录是在另一个浏览器中开始的',
    text: '也可能是登录用时超过了 15 分钟。未建立任何连接。请关闭此窗口，然后重试。',
  },
  sign_in: { title: '请先登录', text: '您尚未登录。请登录，然后重新打开此链接。' },
  invalid_link: { title: '此链接无效', text: '链接的一部分缺失或有误。未建立任何连接。' },
  not_available: { title: '此服务不可用', text: '您需要连接的服务目前不可用，或已不再提供。未建立任何连接。' },
  not_started: { title: '无法开始连接', text: '未建立任何连接。' },
  failed: { title: '出现问题', text: '未建立任何连接。请过几分钟再试。' },
  back: '返回',
};
