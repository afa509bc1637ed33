import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ja');

/** Japanese. Polite (です・ます), with nouns on buttons; Latin words are set off by spaces, as in most software for work. */
export const labels: Labels = {
  locale: 'ja',
  list: '連携サービス',
  groups: { connected: '連携済み', available: '連携可能' },

  status: {
    not_connected: '未連携',
    connecting: '連携処理中…',
    connected: '連携済み',
    missing_scopes: '一部の権限が不足',
    needs_reauthorization: '再認証が必要',
    unknown: '状態不明',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      if (account === null) return since === null ? '連携済み' : `${since} から連携中`;
      return since === null ? `${account} として連携済み` : `${since} から ${account} として連携中`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `初回連携: ${since}` : `${account}（初回連携: ${since}）`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API キー' : method === 'client_credentials' ? 'クライアントシークレット' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `${provider} へのアクセス権が期限切れになったか、取り消されました。引き続き利用するには、再認証してください。`;
      case 'missing_scopes':
        return `${provider} との連携に必要な権限が不足しています。許可するには、再認証してください。`;
      case 'admin':
        return `${provider} へのアクセスには、管理者の承認が必要です。`;
      case 'unknown':
        return `${provider} との連携が機能しなくなりました。引き続き利用するには、再認証してください。`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'API キーの更新が必要' : '認証情報の更新が必要'),
  needsUpdateText: (provider) => `保存されている ${provider} の認証情報は使えなくなりました。`,
  unknownState: (provider) =>
    `${provider} との連携が正しく動作していない可能性があります。問題がある場合は、再認証してください。`,
  accountNumber: (number) => `アカウント ${number}`,
  organizationOwned: '組織で共有されています',
  notConnectable: 'ここでは連携できません。',

  details: '詳細',
  detailsOf: (provider) => `詳細: ${provider}`,
  grantedCount: (granted, total) => `${total} 件中 ${granted} 件の権限が許可されています。`,
  fix: '権限を許可',
  fixProvider: (provider, account) => `権限を許可: ${withAccount(provider, account)}`,
  checkAgain: '再確認',
  checkAgainProvider: (provider) => `再確認: ${provider}`,

  connect: '連携',
  connectProvider: (provider) => `連携: ${provider}`,
  reauthorize: '再認証',
  reauthorizeProvider: (provider, account) => `再認証: ${withAccount(provider, account)}`,
  update: '更新',
  updateProvider: (provider, account) => `更新: ${withAccount(provider, account)}`,
  addAccount: '別のアカウントを追加',
  addAccountTo: (provider) => `別のアカウントを追加: ${provider}`,
  disconnect: '連携を解除',
  disconnectProvider: (provider, account) => `連携を解除: ${withAccount(provider, account)}`,
  cancel: 'キャンセル',
  dismiss: '閉じる',
  dismissMessageOf: (provider) => `閉じる: ${provider} についてのメッセージ`,
  retry: '再試行',

  popUp: (provider) => `${provider} との連携を準備しています…`,
  readAloud: ({ title, text }) => `${title}。${text}`.trim(),
  connected: (provider) => `${provider} と連携しました。`,
  disconnected: (provider) => `${provider} との連携を解除しました。`,
  disconnectFailed: (provider, kind) => ({
    title: `${provider} との連携を解除できませんでした`,
    text: remedy(kind),
  }),
  accountChanged: (before, now) => ({
    title: '別のアカウントと連携しました',
    text: `連携するアカウントが ${before} から ${now} に変わりました。`,
  }),
  partUnavailable: 'この部分を読み込めませんでした。',

  loading: '連携サービスを読み込んでいます…',
  slow: '通常より時間がかかっています。',
  empty: { title: '連携サービスはまだありません', text: '管理者が追加すると、ここに表示されます。' },
  noneVisible: { title: '表示できる連携サービスはありません', text: '' },
  attention: (count) => ({ title: plural(count, { other: '# 件の連携で対応が必要です' }), text: '' }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `${provider} を今すぐ再認証` : `${provider} の認証情報を今すぐ更新`,
  signedOut: { title: 'ログアウトされました', text: '連携サービスを表示するには、もう一度ログインしてください。' },
  failed: (kind) => ({ title: '連携サービスを読み込めませんでした', text: remedy(kind) }),
  crashed: { title: '問題が発生しました', text: '連携に影響はありません。もう一度お試しください。' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'ログアウトされました',
          text: '表示されている内容は最新でない可能性があります。もう一度ログインしてください。',
        }
      : { title: 'この一覧は最新でない可能性があります', text: remedy(kind) },
  omitted: (count) => plural(count, { other: '# 件の連携を表示できませんでした。' }),

  usedBy: (by, ago) => `最終使用: ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `エラー: ${code}`);
    return since === null ? what : `${what}（${since}）`;
  },

  cancelAttempt: (provider) => `キャンセル: ${provider} との連携`,
  showWindow: 'ウィンドウを表示',
  showWindowOf: (provider) => `ウィンドウを表示: ${provider}`,
  openAgain: 'もう一度開く',
  openAgainFor: (provider) => `もう一度開く: ${provider} との連携`,
  attemptPhase: {
    authorizing: 'ウィンドウを開いています…',
    handing_off: '別のウィンドウで操作を完了してください。',
    waiting: '別のウィンドウで操作を完了してください。',
    window_gone: 'ウィンドウを閉じた場合は、もう一度開いて操作を完了してください。',
    checking: '確認しています…',
  },
  keepAccount: (account) => `同じアカウントを使い続けるには、${account} としてログインしてください。`,
  outcome,
  continueHere: 'このタブで続行',
  continueHereFor: (provider) => `このタブで続行: ${provider} との連携`,

  search: '連携サービスを検索',
  found: (count) => plural(count, { other: '# 件の連携サービスが見つかりました' }),
  noMatch: (query) => ({
    title: `「${query}」に一致するものはありません`,
    text: '別のキーワードでお試しください。',
  }),
  clearSearch: '検索をクリア',

  card: (providers) => `連携: ${listOf(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} と連携`;
      case 'needs_reauthorization':
        return `${provider} を再認証`;
      case 'missing_scopes':
        return `${provider} の権限が不足しています`;
      case 'doubted':
        return `${provider} を使用できませんでした`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `${provider} との連携が機能しなくなりました。`;
      case 'doubted':
        return '連携済みのようですが、正しく動作しませんでした。再認証して、もう一度お試しください。';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'まだ許可されていない権限:',
  scopesNotConfigured: (provider) =>
    `連携しても、これらの権限の一部は要求されません。${provider} との連携に追加するよう、管理者に依頼してください。`,
  notNow: '後で',
  notNowFor: (providers) => `後で: ${listOf(providers)} との連携`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} と連携済みです` : `${account} として ${provider} と連携済みです`,
  cardDeclined: (provider) => `${provider} とは連携しませんでした`,
  cardChecking: (provider) => `${provider} を確認しています…`,
  cardUnavailable: (provider) => ({
    title: `ここでは ${provider} と連携できません`,
    text: '追加するよう、管理者に依頼してください。',
  }),

  connectTitle: (provider) => `${provider} と連携`,
  updateTitle: (provider) => `${provider} の認証情報を更新`,
  chooseMethod: '連携方法を選択してください',
  authMethods: {
    oauth: { title: 'ログイン', text: '新しいウィンドウが開きます。権限を確認してから許可してください。' },
    api_key: { title: 'API キー', text: '連携先のアカウントで発行したキーを貼り付けます。' },
    client_credentials: {
      title: 'クライアント認証情報',
      text: 'サーバー間のアクセスに使う、クライアント ID とシークレットです。',
    },
  },
  back: '戻る',
  next: '次へ',
  save: '保存',
  saving: '保存しています…',
  saveFailed: (provider, kind) =>
    `${provider} と連携できませんでした。${
      kind === 'invalid' || kind === 'conflict' ? '入力内容を確認して、もう一度お試しください。' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `ここで連携できる ${provider} のアカウントは 1 つだけです。`,
  credentialFields: {
    secret: { label: 'API キー', missing: 'API キーを入力してください。' },
    clientId: { label: 'クライアント ID', missing: 'クライアント ID を入力してください。' },
    clientSecret: { label: 'クライアントシークレット', missing: 'クライアントシークレットを入力してください。' },
  },
  apiKeyHint: (provider) =>
    `${provider} の設定でキーを作成し、ここに貼り付けてください。キーは保存され、以後は表示されません。`,
  storedSecret: (last4) => `保存されている値の末尾は ${last4} です。変更を保存するには、もう一度入力してください。`,
  changeSettings: '設定を変更',
  replacesSettings: '保存されている設定は、すべてこの内容に置き換えられます。',
  optionalField: (label) => `${label}（任意）`,
  missingField: (label) => `「${label}」を入力してください。`,
  invalidField: (label) => `「${label}」の形式が正しくありません。`,
  fieldDefault: (value) => `デフォルト: ${value}`,
  fieldExample: (value) => `例: ${value}`,

  disconnectTitle: (provider) => `${provider} との連携を解除しますか？`,
  disconnectText: (provider, account) =>
    account === null
      ? `この連携を利用している機能は、${provider} を使用できなくなります。`
      : `この連携を利用している機能は、${account} として ${provider} を使用できなくなります。`,
  notRevoked: (provider) =>
    `${provider} 側で許可したアクセスは取り消されません。取り消すには、${provider} の設定でこのアプリを削除してください。`,
  keep: '連携を維持',
  keepProvider: (provider) => `連携を維持: ${provider}`,
  checkingDependents: '影響範囲を確認しています…',
  consequences: 'ほかに次の影響があります:',
  disconnectPrevented: (provider) => `現在、${provider} との連携は解除できません`,
  close: '閉じる',

  permissionList: (provider) => `${provider} の権限`,
  scopesRequested: (app) => `${app === null ? 'このアプリ' : `${app} `}に許可される操作:`,
  scopesGranted: (app) => `${app === null ? 'このアプリ' : `${app} `}に許可されている操作:`,
  defaultScopes: (provider) => `${provider} のデフォルトの権限です。許可する前に、${provider} の画面で確認できます。`,
  scopeLevel: { read: '読み取り', write: '変更', delete: '削除', admin: '管理', unknown: 'その他' },
  sensitive: '機密情報',
  notGranted: '未許可',
  scopeByName: (level, resource) => `${resource} の${labels.scopeLevel[level]}`,
  scopeByNameText: 'この権限については、名前以外の情報がありません。',
  unknownScope: 'この権限の説明はありません。',
  technicalNames: '技術的な名称',
  technicalNamesOf: (provider) => `技術的な名称: ${provider} の権限`,
  missingPermissions: (titles) => `不足している権限: ${titles.join(' · ')}`,

  sharedBy: (organization) => (organization === null ? '組織による共有' : `${organization} による共有`),
  sharedFailed: '組織で共有されているものを読み込めませんでした。',
  available: '利用可能',
  needsAdmin: '管理者の対応が必要',
};

function withAccount(provider: string, account: string | null): string {
  return account === null ? provider : `${provider}（${account}）`;
}

function listOf(providers: string[]): string {
  return new Intl.ListFormat('ja').format(providers);
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'ログアウトされました。もう一度ログインしてください。';
    case 'forbidden':
      return 'アクセス権がありません。管理者にお問い合わせください。';
    case 'network':
      return 'インターネット接続を確認して、もう一度お試しください。';
    case 'rate_limited':
      return '試行回数が多すぎます。1 分ほど待ってから、もう一度お試しください。';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'システムで問題が発生しました。しばらくしてから、もう一度お試しください。';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `${provider} は再認証されませんでした` : `${provider} とは連携しませんでした`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} と連携しました`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'アクセスが許可されませんでした。変更はありません。' };
    case 'cancelled':
      return { title: unchanged, text: '完了する前にキャンセルされました。変更はありません。' };
    case 'blocked':
      return {
        title: 'ブラウザーによってウィンドウがブロックされました',
        text: 'このサイトのポップアップを許可して、もう一度お試しください。',
      };
    case 'timed_out':
      return {
        title: `${provider} との連携がタイムアウトしました`,
        text: '準備ができたら、もう一度始めてください。',
      };
    case 'failed':
      return {
        title: isRepair ? `${provider} を再認証できませんでした` : `${provider} と連携できませんでした`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return '開こうとしたアドレスは安全ではありません。このサイトの運営者にお問い合わせください。';
    case 'handoff_timeout':
      return `${provider} のページから応答がありませんでした。もう一度お試しください。`;
    case 'host_coop':
      return 'ウィンドウとこのページとの通信が途切れました。このサイトの運営者にお問い合わせください。';
    case 'provider_error':
      return `${provider} で問題が発生しました。しばらくしてから、もう一度お試しください。`;
    case 'session':
      return 'ログアウトされました。ログインしてから、もう一度お試しください。';
    case 'network':
      return 'サーバーに接続できませんでした。インターネット接続を確認して、もう一度お試しください。';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'もう一度お試しください。' : remedy(error.kind)));
  }
}

/** The pages of the server, in Japanese. */
export const callbackLabels: CallbackLabels = {
  lang: 'ja',
  connected: { title: '連携しました', text: 'このウィンドウは閉じてもかまいません。' },
  denied: {
    title: 'アクセスが許可されませんでした',
    text: '連携は行われていません。このウィンドウは閉じてもかまいません。',
  },
  error: {
    title: '問題が発生しました',
    text: '連携は行われていません。このウィンドウを閉じて、もう一度お試しください。',
  },
  other_browser: {
    title: 'このログインは別のブラウザーで開始されたものです',
    text: 'または、開始から 15 分以上が経過しています。連携は行われていません。このウィンドウを閉じて、もう一度お試しください。',
  },
  sign_in: {
    title: '先にログインしてください',
    text: 'ログインしていません。ログインしてから、このリンクをもう一度開いてください。',
  },
  invalid_link: {
    title: 'このリンクは無効です',
    text: 'リンクの一部が欠けているか、正しくありません。連携は行われていません。',
  },
  not_available: {
    title: 'このサービスは利用できません',
    text: '連携を求められたサービスは、現在利用できないか、提供が終了しています。連携は行われていません。',
  },
  not_started: { title: '連携を開始できませんでした', text: '連携は行われていません。' },
  failed: { title: '問題が発生しました', text: '連携は行われていません。数分後に、もう一度お試しください。' },
  back: '戻る',
};
