import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('ko');

/** Korean. Formal (합니다, 하세요), with nouns on buttons; no particle after a name depends on how it ends. */
export const labels: Labels = {
  locale: 'ko',
  list: '연결',
  groups: { connected: '연결됨', available: '연결 가능' },

  status: {
    not_connected: '연결되지 않음',
    connecting: '연결 중…',
    connected: '연결됨',
    missing_scopes: '일부 권한 누락',
    needs_reauthorization: '다시 인증해야 함',
    unknown: '상태를 알 수 없음',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = account === null ? '연결됨' : `${account} 계정으로 연결됨`;
      return since === null ? how : `${since}부터 ${how}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `최초 연결: ${since}` : `${account}, 최초 연결: ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API 키' : method === 'client_credentials' ? '클라이언트 시크릿' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `${provider} 액세스 권한이 만료되었거나 취소되었습니다. 계속 사용하려면 다시 인증하세요.`;
      case 'missing_scopes':
        return `${provider} 연결에 필요한 권한이 부족합니다. 권한을 허용하려면 다시 인증하세요.`;
      case 'admin':
        return `${provider}에 액세스하려면 관리자의 승인이 필요합니다.`;
      case 'unknown':
        return `${provider} 연결이 더 이상 작동하지 않습니다. 계속 사용하려면 다시 인증하세요.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'API 키 업데이트 필요' : '인증 정보 업데이트 필요'),
  needsUpdateText: (provider) => `저장된 ${provider} 인증 정보가 더 이상 유효하지 않습니다.`,
  unknownState: (provider) => `${provider} 연결이 제대로 작동하지 않을 수 있습니다. 문제가 있으면 다시 인증하세요.`,
  accountNumber: (number) => `계정 ${number}`,
  organizationOwned: '조직에서 공유함',
  notConnectable: '여기에서는 연결할 수 없습니다.',

  details: '세부정보',
  detailsOf: (provider) => `세부정보: ${provider}`,
  grantedCount: (granted, total) => `권한 ${total}개 중 ${granted}개가 허용되었습니다.`,
  fix: '권한 허용',
  fixProvider: (provider, account) => `권한 허용: ${withAccount(provider, account)}`,
  checkAgain: '다시 확인',
  checkAgainProvider: (provider) => `다시 확인: ${provider}`,

  connect: '연결',
  connectProvider: (provider) => `연결: ${provider}`,
  reauthorize: '다시 인증',
  reauthorizeProvider: (provider, account) => `다시 인증: ${withAccount(provider, account)}`,
  update: '업데이트',
  updateProvider: (provider, account) => `업데이트: ${withAccount(provider, account)}`,
  addAccount: '다른 계정 추가',
  addAccountTo: (provider) => `다른 계정 추가: ${provider}`,
  disconnect: '연결 해제',
  disconnectProvider: (provider, account) => `연결 해제: ${withAccount(provider, account)}`,
  cancel: '취소',
  dismiss: '닫기',
  dismissMessageOf: (provider) => `닫기: ${provider} 관련 메시지`,
  retry: '다시 시도',

  popUp: (provider) => `${provider}에 연결하는 중…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider}에 연결되었습니다.`,
  disconnected: (provider) => `${provider} 연결이 해제되었습니다.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} 연결을 해제하지 못했습니다`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: '다른 계정으로 연결되었습니다',
    text: `이전의 ${before} 계정 대신 ${now} 계정으로 연결되어 있습니다.`,
  }),
  partUnavailable: '이 부분을 불러오지 못했습니다.',

  loading: '연결을 불러오는 중…',
  slow: '평소보다 오래 걸리고 있습니다.',
  empty: { title: '아직 연결이 없습니다', text: '관리자가 연결을 추가하면 여기에 표시됩니다.' },
  noneVisible: { title: '표시할 연결이 없습니다', text: '' },
  attention: (count) => ({ title: plural(count, { other: '조치가 필요한 연결이 #개 있습니다' }), text: '' }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `지금 ${provider} 다시 인증` : `지금 ${provider} 인증 정보 업데이트`,
  signedOut: { title: '로그아웃되었습니다', text: '연결을 보려면 다시 로그인하세요.' },
  failed: (kind) => ({ title: '연결을 불러오지 못했습니다', text: remedy(kind) }),
  crashed: { title: '문제가 발생했습니다', text: '연결에는 영향이 없습니다. 다시 시도하세요.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: '로그아웃되었습니다', text: '표시된 내용이 최신이 아닐 수 있습니다. 다시 로그인하세요.' }
      : { title: '이 목록이 최신이 아닐 수 있습니다', text: remedy(kind) },
  omitted: (count) => plural(count, { other: '연결 #개를 표시하지 못했습니다.' }),

  usedBy: (by, ago) => `최근 사용: ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `오류: ${code}`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `취소: ${provider} 연결`,
  showWindow: '창 보기',
  showWindowOf: (provider) => `창 보기: ${provider}`,
  openAgain: '다시 열기',
  openAgainFor: (provider) => `다시 열기: ${provider} 연결`,
  attemptPhase: {
    authorizing: '창을 여는 중…',
    handing_off: '다른 창에서 절차를 완료하세요.',
    waiting: '다른 창에서 절차를 완료하세요.',
    window_gone: '창을 닫았다면 다시 열어 절차를 완료하세요.',
    checking: '확인하는 중…',
  },
  keepAccount: (account) => `같은 계정을 유지하려면 ${account} 계정으로 로그인하세요.`,
  outcome,
  continueHere: '이 탭에서 계속',
  continueHereFor: (provider) => `이 탭에서 계속: ${provider} 연결`,

  search: '연결 검색',
  found: (count) => plural(count, { other: '연결 #개를 찾았습니다' }),
  noMatch: (query) => ({ title: `‘${query}’에 대한 검색 결과가 없습니다`, text: '다른 검색어를 사용해 보세요.' }),
  clearSearch: '검색어 지우기',

  card: (providers) => `연결: ${listOf(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} 연결`;
      case 'needs_reauthorization':
        return `${provider} 다시 인증`;
      case 'missing_scopes':
        return `${provider}에 추가 권한이 필요합니다`;
      case 'doubted':
        return `${provider} 연결을 사용하지 못했습니다`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `${provider} 연결이 더 이상 작동하지 않습니다.`;
      case 'doubted':
        return '연결된 것으로 보이지만 작동하지 않았습니다. 다시 인증한 후 시도해 보세요.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: '아직 허용되지 않은 권한:',
  scopesNotConfigured: (provider) =>
    `연결해도 이 권한 중 일부는 요청되지 않습니다. 관리자에게 ${provider} 연결에 권한을 추가해 달라고 요청하세요.`,
  notNow: '나중에',
  notNowFor: (providers) => `나중에: ${listOf(providers)} 연결`,
  cardConnected: (provider, account) =>
    account === null ? `${provider}에 연결되었습니다` : `${provider}에 ${account} 계정으로 연결되었습니다`,
  cardDeclined: (provider) => `${provider}에 연결하지 않았습니다`,
  cardChecking: (provider) => `${provider} 확인 중…`,
  cardUnavailable: (provider) => ({
    title: `여기에서는 ${provider}에 연결할 수 없습니다`,
    text: '관리자에게 추가해 달라고 요청하세요.',
  }),

  connectTitle: (provider) => `${provider} 연결`,
  updateTitle: (provider) => `${provider} 인증 정보 업데이트`,
  chooseMethod: '어떤 방법으로 연결하시겠습니까?',
  authMethods: {
    oauth: { title: '로그인', text: '새 창이 열립니다. 승인하기 전에 권한을 확인하세요.' },
    api_key: { title: 'API 키', text: '해당 서비스의 계정에서 발급받은 키를 붙여넣으세요.' },
    client_credentials: {
      title: '클라이언트 인증 정보',
      text: '서버 간 액세스에 사용하는 클라이언트 ID와 시크릿입니다.',
    },
  },
  back: '뒤로',
  next: '계속',
  save: '저장',
  saving: '저장하는 중…',
  saveFailed: (provider, kind) =>
    `${provider}에 연결하지 못했습니다. ${
      kind === 'invalid' || kind === 'conflict' ? '입력한 내용을 확인하고 다시 시도하세요.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `여기에는 ${provider} 계정을 하나만 연결할 수 있습니다.`,
  credentialFields: {
    secret: { label: 'API 키', missing: 'API 키를 입력하세요.' },
    clientId: { label: '클라이언트 ID', missing: '클라이언트 ID를 입력하세요.' },
    clientSecret: { label: '클라이언트 시크릿', missing: '클라이언트 시크릿을 입력하세요.' },
  },
  apiKeyHint: (provider) =>
    `${provider} 설정에서 키를 만들어 여기에 붙여넣으세요. 키는 저장되며 다시 표시되지 않습니다.`,
  storedSecret: (last4) => `저장된 값의 끝자리는 ${last4}입니다. 변경사항을 저장하려면 다시 입력하세요.`,
  changeSettings: '설정 변경',
  replacesSettings: '저장된 모든 설정이 이 내용으로 바뀝니다.',
  optionalField: (label) => `${label}(선택사항)`,
  missingField: (label) => `‘${label}’ 항목을 입력하세요.`,
  invalidField: (label) => `‘${label}’ 항목의 형식이 올바르지 않습니다.`,
  fieldDefault: (value) => `기본값: ${value}`,
  fieldExample: (value) => `예: ${value}`,

  disconnectTitle: (provider) => `${provider} 연결을 해제하시겠습니까?`,
  disconnectText: (provider, account) =>
    account === null
      ? `이 연결을 사용하는 모든 기능에서 더 이상 ${provider}에 액세스할 수 없게 됩니다.`
      : `이 연결을 사용하는 모든 기능에서 더 이상 ${account} 계정으로 ${provider}에 액세스할 수 없게 됩니다.`,
  notRevoked: (provider) =>
    `${provider}에서 허용한 액세스 권한은 취소되지 않습니다. 취소하려면 ${provider} 설정에서 이 앱을 삭제하세요.`,
  keep: '연결 유지',
  keepProvider: (provider) => `연결 유지: ${provider}`,
  checkingDependents: '이 연결을 사용하는 항목을 확인하는 중…',
  consequences: '다음과 같은 영향도 있습니다:',
  disconnectPrevented: (provider) => `지금은 ${provider} 연결을 해제할 수 없습니다`,
  close: '닫기',

  permissionList: (provider) => `${provider} 권한`,
  scopesRequested: (app) => `연결 후 ${app ?? '이 앱'}에서 할 수 있는 작업:`,
  scopesGranted: (app) => `${app ?? '이 앱'}에서 할 수 있는 작업:`,
  defaultScopes: (provider) => `${provider}의 기본 권한입니다. 승인하기 전에 ${provider}에서 확인할 수 있습니다.`,
  scopeLevel: { read: '읽기', write: '변경', delete: '삭제', admin: '관리', unknown: '기타' },
  sensitive: '민감한 정보',
  notGranted: '허용되지 않음',
  scopeByName: (level, resource) => `${resource} ${labels.scopeLevel[level]}`,
  scopeByNameText: '이 권한에 대해서는 이름만 알려져 있습니다.',
  unknownScope: '이 권한에 대한 설명이 없습니다.',
  technicalNames: '기술 명칭',
  technicalNamesOf: (provider) => `기술 명칭: ${provider} 권한`,
  missingPermissions: (titles) => `누락된 권한: ${titles.join(' · ')}`,

  sharedBy: (organization) => `${organization ?? '조직'}에서 공유함`,
  sharedFailed: '조직에서 공유하는 항목을 불러오지 못했습니다.',
  available: '사용 가능',
  needsAdmin: '관리자 조치 필요',
};

function listOf(providers: string[]): string {
  return new Intl.ListFormat('ko').format(providers);
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return '로그아웃되었습니다. 다시 로그인하세요.';
    case 'forbidden':
      return '액세스 권한이 없습니다. 관리자에게 문의하세요.';
    case 'network':
      return '인터넷 연결을 확인하고 다시 시도하세요.';
    case 'rate_limited':
      return '시도 횟수가 너무 많습니다. 1분 정도 기다린 후 다시 시도하세요.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return '시스템에 문제가 발생했습니다. 잠시 후 다시 시도하세요.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `${provider} 연결이 다시 인증되지 않았습니다` : `${provider}에 연결되지 않았습니다`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider}에 연결되었습니다`, text: '' };
    case 'denied':
      return { title: unchanged, text: '액세스를 허용하지 않았습니다. 변경된 내용은 없습니다.' };
    case 'cancelled':
      return { title: unchanged, text: '완료하기 전에 취소했습니다. 변경된 내용은 없습니다.' };
    case 'blocked':
      return {
        title: '브라우저에서 창을 차단했습니다',
        text: '이 사이트의 팝업을 허용한 후 다시 시도하세요.',
      };
    case 'timed_out':
      return { title: `${provider} 연결 시간이 초과되었습니다`, text: '준비가 되면 다시 시작하세요.' };
    case 'failed':
      return {
        title: isRepair ? `${provider} 연결을 다시 인증하지 못했습니다` : `${provider}에 연결하지 못했습니다`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return '열려는 주소가 안전하지 않습니다. 이 사이트의 운영자에게 문의하세요.';
    case 'handoff_timeout':
      return `${provider} 페이지가 응답하지 않았습니다. 다시 시도하세요.`;
    case 'host_coop':
      return '창과 이 페이지 간의 통신이 끊어졌습니다. 이 사이트의 운영자에게 문의하세요.';
    case 'provider_error':
      return `${provider}에서 문제가 발생했습니다. 잠시 후 다시 시도하세요.`;
    case 'session':
      return '로그아웃되었습니다. 다시 로그인한 후 시도하세요.';
    case 'network':
      return '서버에 연결할 수 없습니다. 인터넷 연결을 확인하고 다시 시도하세요.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? '다시 시도하세요.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Korean. */
export const callbackLabels: CallbackLabels = {
  lang: 'ko',
  connected: { title: '연결되었습니다', text: '이 창을 닫아도 됩니다.' },
  denied: { title: '액세스가 허용되지 않았습니다', text: '연결되지 않았습니다. 이 창을 닫아도 됩니다.' },
  error: { title: '문제가 발생했습니다', text: '연결되지 않았습니다. 이 창을 닫고 다시 시도하세요.' },
  other_browser: {
    title: '다른 브라우저에서 시작된 로그인입니다',
    text: '또는 로그인에 15분 이상 걸렸습니다. 연결되지 않았습니다. 이 창을 닫고 다시 시도하세요.',
  },
  sign_in: {
    title: '먼저 로그인하세요',
    text: '로그인되어 있지 않습니다. 로그인한 후 이 링크를 다시 여세요.',
  },
  invalid_link: {
    title: '이 링크는 작동하지 않습니다',
    text: '링크의 일부가 없거나 잘못되었습니다. 연결되지 않았습니다.',
  },
  not_available: {
    title: '이 서비스는 사용할 수 없습니다',
    text: '연결을 요청받은 서비스는 사용할 수 없거나 더 이상 제공되지 않습니다. 연결되지 않았습니다.',
  },
  not_started: { title: '연결을 시작하지 못했습니다', text: '연결되지 않았습니다.' },
  failed: { title: '문제가 발생했습니다', text: '연결되지 않았습니다. 몇 분 후에 다시 시도하세요.' },
  back: '돌아가기',
};
