import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('zh-TW');

/** Chinese as written in Taiwan. Polite (您), as in most software for work. */
export const labels: Labels = {
  locale: 'zh-TW',
  list: '帳號連結',
  groups: { connected: '已連結', available: '可連結' },

  status: {
    not_connected: '未連結',
    connecting: '正在連結…',
    connected: '已連結',
    missing_scopes: '缺少部分權限',
    needs_reauthorization: '需要重新授權',
    unknown: '狀態不明',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      if (since === null) return account === null ? labels.status.connected : `已使用 ${account} 連結`;
      return account === null ? `自${since}起連結` : `自${since}起使用 ${account} 連結`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `首次連結：${since}` : `${account}（首次連結：${since}）`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API 金鑰' : method === 'client_credentials' ? '用戶端密鑰' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `${provider} 的存取權已過期或遭到撤銷。請重新授權以繼續使用。`;
      case 'missing_scopes':
        return `與 ${provider} 的連結缺少目前所需的權限。請重新授權以授予這些權限。`;
      case 'admin':
        return `存取 ${provider} 需要管理員核准。`;
      case 'unknown':
        return `與 ${provider} 的連結已失效。請重新授權以繼續使用。`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? '需要更新 API 金鑰' : '需要更新憑證'),
  needsUpdateText: (provider) => `已儲存的 ${provider} 憑證已失效。`,
  unknownState: (provider) => `與 ${provider} 的連結可能無法正常運作。如果遇到問題，請重新授權。`,
  accountNumber: (number) => `帳號 ${number}`,
  organizationOwned: '由您的組織共用',
  notConnectable: '您無法在這裡連結此服務。',

  details: '詳細資料',
  detailsOf: (provider) => `詳細資料：${provider}`,
  grantedCount: (granted, total) => `已授予 ${granted} 項權限，共 ${total} 項。`,
  fix: '授予權限',
  fixProvider: (provider, account) => `授予權限：${withAccount(provider, account)}`,
  checkAgain: '重新檢查',
  checkAgainProvider: (provider) => `重新檢查 ${provider}`,

  connect: '連結',
  connectProvider: (provider) => `連結 ${provider}`,
  reauthorize: '重新授權',
  reauthorizeProvider: (provider, account) => `重新授權 ${withAccount(provider, account)}`,
  update: '更新憑證',
  updateProvider: (provider, account) => `更新憑證：${withAccount(provider, account)}`,
  addAccount: '新增其他帳號',
  addAccountTo: (provider) => `新增其他帳號：${provider}`,
  disconnect: '中斷連結',
  disconnectProvider: (provider, account) => `中斷連結：${withAccount(provider, account)}`,
  cancel: '取消',
  dismiss: '關閉',
  dismissMessageOf: (provider) => `關閉 ${provider} 的相關訊息`,
  retry: '再試一次',

  popUp: (provider) => `正在連結 ${provider}…`,
  readAloud: ({ title, text }) => `${title}。${text}`,
  connected: (provider) => `已連結 ${provider}。`,
  disconnected: (provider) => `已中斷與 ${provider} 的連結。`,
  disconnectFailed: (provider, kind) => ({ title: `無法中斷與 ${provider} 的連結`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: '已改用其他帳號連結',
    text: `先前連結的帳號是 ${before}，現在是 ${now}。`,
  }),
  partUnavailable: '無法載入此部分。',

  loading: '正在載入帳號連結…',
  slow: '所需時間比平常久。',
  empty: { title: '尚無帳號連結', text: '管理員新增後，就會顯示在這裡。' },
  noneVisible: { title: '沒有可顯示的帳號連結', text: '' },
  attention: (count) => ({ title: plural(count, { other: '有 # 個帳號連結需要您處理' }), text: '' }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `立即重新授權 ${provider}` : `立即更新 ${provider} 憑證`,
  signedOut: { title: '您已登出', text: '請重新登入以查看您的帳號連結。' },
  failed: (kind) => ({ title: '無法載入您的帳號連結', text: remedy(kind) }),
  crashed: { title: '這裡發生錯誤', text: '您的帳號連結不受影響。請再試一次。' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: '您已登出', text: '目前顯示的內容可能不是最新的。請重新登入。' }
      : { title: '此清單可能不是最新的', text: remedy(kind) },
  omitted: (count) => plural(count, { other: '有 # 個帳號連結無法顯示。' }),

  usedBy: (by, ago) => `最近使用：${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `錯誤代碼：${code}。`);
    return since === null ? what : `${what}（${since}）`;
  },

  cancelAttempt: (provider) => `取消：連結 ${provider}`,
  showWindow: '顯示視窗',
  showWindowOf: (provider) => `顯示視窗：${provider}`,
  openAgain: '重新開啟',
  openAgainFor: (provider) => `重新開啟以連結 ${provider}`,
  attemptPhase: {
    authorizing: '正在開啟視窗…',
    handing_off: '請在另一個視窗中完成操作。',
    waiting: '請在另一個視窗中完成操作。',
    window_gone: '視窗關閉了嗎？請重新開啟以完成操作。',
    checking: '正在檢查…',
  },
  keepAccount: (account) => `若要沿用同一個帳號，請以 ${account} 登入。`,
  outcome,
  continueHere: '在這個分頁繼續',
  continueHereFor: (provider) => `在這個分頁繼續連結 ${provider}`,

  search: '搜尋帳號連結',
  found: (count) => plural(count, { other: '找到 # 個帳號連結' }),
  noMatch: (query) => ({ title: `找不到符合「${query}」的結果`, text: '請改用其他字詞搜尋。' }),
  clearSearch: '清除搜尋',

  card: (providers) => `連結 ${new Intl.ListFormat('zh-TW').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `連結 ${provider}`;
      case 'needs_reauthorization':
        return `重新授權 ${provider}`;
      case 'missing_scopes':
        return `${provider} 需要更多權限`;
      case 'doubted':
        return `無法使用 ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `與 ${provider} 的連結已失效。`;
      case 'doubted':
        return '看起來已連結，但無法正常運作。請重新授權後再試一次。';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: '尚未授予的權限：',
  scopesNotConfigured: (provider) => `連結時不會要求以上所有權限。請管理員將這些權限加入 ${provider} 的連結設定。`,
  notNow: '暫時不要',
  notNowFor: (providers) => `暫時不要：${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `已連結 ${provider}` : `已使用 ${account} 連結 ${provider}`,
  cardDeclined: (provider) => `未連結 ${provider}`,
  cardChecking: (provider) => `正在檢查 ${provider}…`,
  cardUnavailable: (provider) => ({ title: `無法在這裡連結 ${provider}`, text: '請管理員新增此服務。' }),

  connectTitle: (provider) => `連結 ${provider}`,
  updateTitle: (provider) => `更新 ${provider} 憑證`,
  chooseMethod: '您要如何連結？',
  authMethods: {
    oauth: { title: '登入', text: '系統會開啟新視窗。同意授權前，請先查看要求的權限。' },
    api_key: { title: 'API 金鑰', text: '貼上您在該服務帳號中取得的金鑰。' },
    client_credentials: { title: '用戶端憑證', text: '用於伺服器對伺服器存取的用戶端 ID 和密鑰。' },
  },
  back: '返回',
  next: '繼續',
  save: '儲存',
  saving: '正在儲存…',
  saveFailed: (provider, kind) =>
    `無法連結 ${provider}。${
      kind === 'invalid' || kind === 'conflict' ? '請檢查您輸入的內容，然後再試一次。' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `這裡只能連結一個 ${provider} 帳號。`,
  credentialFields: {
    secret: { label: 'API 金鑰', missing: '請輸入 API 金鑰。' },
    clientId: { label: '用戶端 ID', missing: '請輸入用戶端 ID。' },
    clientSecret: { label: '用戶端密鑰', missing: '請輸入用戶端密鑰。' },
  },
  apiKeyHint: (provider) => `請在 ${provider} 的設定中建立金鑰，然後貼到這裡。我們會為您保存金鑰，但不會再次顯示。`,
  storedSecret: (last4) => `已儲存的值結尾為 ${last4}。若要儲存變更，請重新輸入。`,
  changeSettings: '變更設定',
  replacesSettings: '這些設定會取代所有已儲存的設定。',
  optionalField: (label) => `${label}（選填）`,
  missingField: (label) => `請輸入「${label}」的值。`,
  invalidField: (label) => `「${label}」的格式無效。`,
  fieldDefault: (value) => `預設值：${value}`,
  fieldExample: (value) => `例如：${value}`,

  disconnectTitle: (provider) => `要中斷與 ${provider} 的連結嗎？`,
  disconnectText: (provider, account) =>
    account === null
      ? `依賴此連結的功能將無法再為您使用 ${provider}。`
      : `依賴此連結的功能將無法再以 ${account} 的身分使用 ${provider}。`,
  notRevoked: (provider) => `這不會撤銷 ${provider} 端的存取權。若要撤銷，請在 ${provider} 的設定中移除此應用程式。`,
  keep: '保留連結',
  keepProvider: (provider) => `保留連結：${provider}`,
  checkingDependents: '正在檢查哪些項目依賴此連結…',
  consequences: '此外還會發生下列情況：',
  disconnectPrevented: (provider) => `目前無法中斷與 ${provider} 的連結`,
  close: '關閉',

  permissionList: (provider) => `${provider} 的權限`,
  scopesRequested: (app) => (app === null ? '此應用程式將可以：' : `${app} 將可以：`),
  scopesGranted: (app) => (app === null ? '此應用程式可以：' : `${app} 可以：`),
  defaultScopes: (provider) => `${provider} 的預設權限。在您同意之前，${provider} 會先列出這些權限。`,
  scopeLevel: { read: '讀取', write: '變更', delete: '刪除', admin: '管理', unknown: '其他' },
  sensitive: '敏感',
  notGranted: '未授予',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]} ${resource}`,
  scopeByNameText: '我們只知道這項權限的名稱。',
  unknownScope: '我們沒有這項權限的說明。',
  technicalNames: '技術名稱',
  technicalNamesOf: (provider) => `技術名稱：${provider} 的權限`,
  missingPermissions: (titles) => `缺少的權限：${titles.join(' · ')}`,

  sharedBy: (organization) => (organization === null ? '由您的組織共用' : `由 ${organization} 共用`),
  sharedFailed: '無法載入您的組織共用的項目。',
  available: '可使用',
  needsAdmin: '需要管理員處理',
};

function withAccount(provider: string, account: string | null): string {
  return account === null ? provider : `${provider}（${account}）`;
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return '您已登出。請重新登入。';
    case 'forbidden':
      return '您沒有存取權。請洽詢管理員。';
    case 'network':
      return '請檢查您的網路連線，然後再試一次。';
    case 'rate_limited':
      return '嘗試次數過多。請稍候一分鐘再試。';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return '系統發生問題。請稍後再試。';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `未完成 ${provider} 的重新授權` : `未連結 ${provider}`;
  switch (result.kind) {
    case 'connected':
      return { title: `已連結 ${provider}`, text: '' };
    case 'denied':
      return { title: unchanged, text: '您未允許存取。未進行任何變更。' };
    case 'cancelled':
      return { title: unchanged, text: '您在完成前取消了操作。未進行任何變更。' };
    case 'blocked':
      return { title: '瀏覽器封鎖了視窗', text: '請允許此網站顯示彈出式視窗，然後再試一次。' };
    case 'timed_out':
      return { title: `連結 ${provider} 逾時`, text: '準備好後，請重新開始。' };
    case 'failed':
      return {
        title: isRepair ? `無法重新授權 ${provider}` : `無法連結 ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return '要開啟的網址不安全。請向此網站的營運人員尋求協助。';
    case 'handoff_timeout':
      return `${provider} 的頁面沒有回應。請再試一次。`;
    case 'host_coop':
      return '視窗與此頁面之間的通訊已中斷。請向此網站的營運人員尋求協助。';
    case 'provider_error':
      return `${provider} 回報發生問題。請稍後再試。`;
    case 'session':
      return '您已登出。請重新登入，然後再試一次。';
    case 'network':
      return '無法連上伺服器。請檢查您的網路連線，然後再試一次。';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? '請再試一次。' : remedy(error.kind)));
  }
}

/** The pages of the server, in Chinese as written in Taiwan. */
export const callbackLabels: CallbackLabels = {
  lang: 'zh-TW',
  connected: { title: '已連結', text: '您可以關閉此視窗。' },
  denied: { title: '存取未獲允許', text: '未建立任何連結。您可以關閉此視窗。' },
  error: { title: '發生錯誤', text: '未建立任何連結。請關閉此視窗，然後再試一次。' },
  other_browser: {
    title: '這次登入是在另一個瀏覽器中開始的',
    text: '也可能是登入時間超過了 15 分鐘。未建立任何連結。請關閉此視窗，然後再試一次。',
  },
  sign_in: { title: '請先登入', text: '您尚未登入。請登入後再次開啟此網址。' },
  invalid_link: { title: '此網址無效', text: '網址有部分遺漏或錯誤。未建立任何連結。' },
  not_available: {
    title: '無法使用此服務',
    text: '您需要連結的服務目前無法使用，或已不再提供。未建立任何連結。',
  },
  not_started: { title: '無法開始連結', text: '未建立任何連結。' },
  failed: { title: '發生錯誤', text: '未建立任何連結。請過幾分鐘再試一次。' },
  back: '返回',
};
