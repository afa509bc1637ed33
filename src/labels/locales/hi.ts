import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('hi');

/** Hindi. Polite (आप, -ें), with the everyday words of software, and phrases that suit women and men alike. */
export const labels: Labels = {
  locale: 'hi',
  list: 'कनेक्शन',
  groups: { connected: 'कनेक्ट किए गए', available: 'उपलब्ध' },

  status: {
    not_connected: 'कनेक्ट नहीं है',
    connecting: 'कनेक्ट हो रहा है…',
    connected: 'कनेक्ट है',
    missing_scopes: 'कुछ अनुमतियां नहीं मिली हैं',
    needs_reauthorization: 'फिर से अनुमति देनी होगी',
    unknown: 'स्थिति की जानकारी नहीं है',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? labels.status.connected : `${since} से कनेक्ट है`;
      return account === null ? how : `${account} के तौर पर ${how}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    const first = `पहली बार ${since} को कनेक्ट किया गया`;
    return account === null ? first : `${account}, ${first}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API कुंजी' : method === 'client_credentials' ? 'क्लाइंट सीक्रेट' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `${provider} का ऐक्सेस खत्म हो गया है या वापस ले लिया गया है। इस्तेमाल जारी रखने के लिए, फिर से अनुमति दें।`;
      case 'missing_scopes':
        return `${provider} के कनेक्शन में कुछ ज़रूरी अनुमतियां नहीं हैं। उन्हें जोड़ने के लिए, फिर से अनुमति दें।`;
      case 'admin':
        return `${provider} के ऐक्सेस के लिए एडमिन की मंज़ूरी ज़रूरी है।`;
      case 'unknown':
        return `${provider} का कनेक्शन अब काम नहीं कर रहा है। इस्तेमाल जारी रखने के लिए, फिर से अनुमति दें।`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'अपनी API कुंजी अपडेट करें' : 'अपने क्रेडेंशियल अपडेट करें'),
  needsUpdateText: (provider) => `${provider} के सेव किए गए क्रेडेंशियल अब काम नहीं कर रहे हैं।`,
  unknownState: (provider) => `हो सकता है कि ${provider} का कनेक्शन काम न करे। अगर कोई समस्या हो, तो फिर से अनुमति दें।`,
  accountNumber: (number) => `खाता ${number}`,
  organizationOwned: 'आपके संगठन ने शेयर किया है',
  notConnectable: 'इसे यहां कनेक्ट नहीं किया जा सकता।',

  details: 'विवरण',
  detailsOf: (provider) => `विवरण: ${provider}`,
  grantedCount: (granted, total) => `दी गई अनुमतियां: ${total} में से ${granted}।`,
  fix: 'ठीक करें',
  fixProvider: (provider, account) => `ठीक करें: ${withAccount(provider, account)} की अनुमतियां`,
  checkAgain: 'फिर से जांचें',
  checkAgainProvider: (provider) => `फिर से जांचें: ${provider}`,

  connect: 'कनेक्ट करें',
  connectProvider: (provider) => `कनेक्ट करें: ${provider}`,
  reauthorize: 'फिर से अनुमति दें',
  reauthorizeProvider: (provider, account) => `फिर से अनुमति दें: ${withAccount(provider, account)}`,
  update: 'अपडेट करें',
  updateProvider: (provider, account) => `अपडेट करें: ${withAccount(provider, account)} के क्रेडेंशियल`,
  addAccount: 'दूसरा खाता जोड़ें',
  addAccountTo: (provider) => `दूसरा खाता जोड़ें: ${provider}`,
  disconnect: 'डिसकनेक्ट करें',
  disconnectProvider: (provider, account) => `डिसकनेक्ट करें: ${withAccount(provider, account)}`,
  cancel: 'रद्द करें',
  dismiss: 'बंद करें',
  dismissMessageOf: (provider) => `बंद करें: ${provider} के बारे में मैसेज`,
  retry: 'फिर से कोशिश करें',

  popUp: (provider) => `${provider} से कनेक्ट किया जा रहा है…`,
  readAloud: ({ title, text }) => `${title}। ${text}`.trim(),
  connected: (provider) => `${provider} कनेक्ट हो गया है।`,
  disconnected: (provider) => `${provider} डिसकनेक्ट हो गया है।`,
  disconnectFailed: (provider, kind) => ({
    title: `${provider} को डिसकनेक्ट नहीं किया जा सका`,
    text: remedy(kind),
  }),
  accountChanged: (before, now) => ({
    title: 'किसी दूसरे खाते से कनेक्ट हो गया है',
    text: `पहले ${before} कनेक्ट था, अब ${now} है।`,
  }),
  partUnavailable: 'यह हिस्सा लोड नहीं किया जा सका।',

  loading: 'कनेक्शन लोड हो रहे हैं…',
  slow: 'इसमें सामान्य से ज़्यादा समय लग रहा है।',
  empty: { title: 'अभी कोई कनेक्शन नहीं है', text: 'जब एडमिन कनेक्शन जोड़ेंगे, तब वे यहां दिखेंगे।' },
  noneVisible: { title: 'दिखाने के लिए कोई कनेक्शन नहीं है', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: '# कनेक्शन पर आपको ध्यान देना होगा',
      other: '# कनेक्शन पर आपको ध्यान देना होगा',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `${provider} के लिए अभी फिर से अनुमति दें` : `${provider} के क्रेडेंशियल अभी अपडेट करें`,
  signedOut: { title: 'आपको साइन आउट कर दिया गया है', text: 'अपने कनेक्शन देखने के लिए, फिर से साइन इन करें।' },
  failed: (kind) => ({ title: 'आपके कनेक्शन लोड नहीं किए जा सके', text: remedy(kind) }),
  crashed: { title: 'यहां कोई गड़बड़ी हुई', text: 'आपके कनेक्शन पर कोई असर नहीं पड़ा है। फिर से कोशिश करें।' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'आपको साइन आउट कर दिया गया है',
          text: 'हो सकता है कि यहां दिख रही जानकारी पुरानी हो। फिर से साइन इन करें।',
        }
      : { title: 'हो सकता है कि यह सूची पुरानी हो', text: remedy(kind) },
  omitted: (count) => plural(count, { one: '# कनेक्शन नहीं दिखाया जा सका।', other: '# कनेक्शन नहीं दिखाए जा सके।' }),

  usedBy: (by, ago) => `${by} ने इस्तेमाल किया · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `गड़बड़ी का कोड: ${code}।`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `रद्द करें: ${provider} को कनेक्ट करना`,
  showWindow: 'विंडो दिखाएं',
  showWindowOf: (provider) => `विंडो दिखाएं: ${provider}`,
  openAgain: 'फिर से खोलें',
  openAgainFor: (provider) => `फिर से खोलें: ${provider} को कनेक्ट करने के लिए`,
  attemptPhase: {
    authorizing: 'विंडो खुल रही है…',
    handing_off: 'दूसरी विंडो में प्रोसेस पूरी करें।',
    waiting: 'दूसरी विंडो में प्रोसेस पूरी करें।',
    window_gone: 'विंडो बंद हो गई? प्रोसेस पूरी करने के लिए, उसे फिर से खोलें।',
    checking: 'जांच की जा रही है…',
  },
  keepAccount: (account) => `वही खाता बनाए रखने के लिए, ${account} के तौर पर साइन इन करें।`,
  outcome,
  continueHere: 'इसी टैब में जारी रखें',
  continueHereFor: (provider) => `इसी टैब में जारी रखें: ${provider} को कनेक्ट करना`,

  search: 'कनेक्शन खोजें',
  found: (count) => plural(count, { one: '# कनेक्शन मिला', other: '# कनेक्शन मिले' }),
  noMatch: (query) => ({ title: `“${query}” से मेल खाने वाला कुछ नहीं मिला`, text: 'कोई दूसरा शब्द आज़माएं।' }),
  clearSearch: 'खोज मिटाएं',

  card: (providers) => `कनेक्ट करें: ${listOf(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} को कनेक्ट करें`;
      case 'needs_reauthorization':
        return `${provider} के लिए फिर से अनुमति दें`;
      case 'missing_scopes':
        return `${provider} के लिए और अनुमतियां चाहिए`;
      case 'doubted':
        return `${provider} का इस्तेमाल नहीं किया जा सका`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `${provider} का कनेक्शन अब काम नहीं कर रहा है।`;
      case 'doubted':
        return 'यह कनेक्ट दिख रहा है, लेकिन इसने काम नहीं किया। दोबारा कोशिश करने के लिए, फिर से अनुमति दें।';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'अब तक नहीं दी गई अनुमतियां:',
  scopesNotConfigured: (provider) =>
    `कनेक्ट करते समय ये सभी अनुमतियां नहीं मांगी जातीं। एडमिन से कहें कि वे इन्हें ${provider} के कनेक्शन में जोड़ें।`,
  notNow: 'अभी नहीं',
  notNowFor: (providers) => `अभी नहीं: ${listOf(providers)} को कनेक्ट करना`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} कनेक्ट हो गया है` : `${provider} को ${account} के तौर पर कनेक्ट किया गया है`,
  cardDeclined: (provider) => `${provider} को कनेक्ट नहीं किया गया`,
  cardChecking: (provider) => `${provider} की जांच की जा रही है…`,
  cardUnavailable: (provider) => ({
    title: `${provider} को यहां कनेक्ट नहीं किया जा सकता`,
    text: 'एडमिन से इसे जोड़ने के लिए कहें।',
  }),

  connectTitle: (provider) => `${provider} को कनेक्ट करें`,
  updateTitle: (provider) => `${provider} के क्रेडेंशियल अपडेट करें`,
  chooseMethod: 'किस तरीके से कनेक्ट करना है?',
  authMethods: {
    oauth: { title: 'साइन इन करें', text: 'नई विंडो में खुलता है। मंज़ूरी देने से पहले, अनुमतियां देख लें।' },
    api_key: { title: 'API कुंजी', text: 'उस सेवा के अपने खाते से कुंजी कॉपी करके यहां चिपकाएं।' },
    client_credentials: {
      title: 'क्लाइंट क्रेडेंशियल',
      text: 'सर्वर से सर्वर के ऐक्सेस के लिए, क्लाइंट आईडी और सीक्रेट।',
    },
  },
  back: 'वापस जाएं',
  next: 'जारी रखें',
  save: 'सेव करें',
  saving: 'सेव हो रहा है…',
  saveFailed: (provider, kind) =>
    `${provider} को कनेक्ट नहीं किया जा सका। ${
      kind === 'invalid' || kind === 'conflict' ? 'डाली गई जानकारी जांचें और फिर से कोशिश करें।' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `यहां ${provider} का सिर्फ़ एक खाता कनेक्ट किया जा सकता है।`,
  credentialFields: {
    secret: { label: 'API कुंजी', missing: 'API कुंजी डालें।' },
    clientId: { label: 'क्लाइंट आईडी', missing: 'क्लाइंट आईडी डालें।' },
    clientSecret: { label: 'क्लाइंट सीक्रेट', missing: 'क्लाइंट सीक्रेट डालें।' },
  },
  apiKeyHint: (provider) =>
    `${provider} की सेटिंग में एक कुंजी बनाएं और उसे यहां चिपकाएं। उसे आपके लिए सेव रखा जाएगा और दोबारा नहीं दिखाया जाएगा।`,
  storedSecret: (last4) => `सेव की गई वैल्यू के आखिर में ${last4} है। बदलाव सेव करने के लिए, वैल्यू फिर से डालें।`,
  changeSettings: 'सेटिंग बदलें',
  replacesSettings: 'सेव की गई सभी सेटिंग की जगह ये सेटिंग लागू होंगी।',
  optionalField: (label) => `${label} (ज़रूरी नहीं)`,
  missingField: (label) => `“${label}” के लिए वैल्यू डालें।`,
  invalidField: (label) => `“${label}” का फ़ॉर्मैट गलत है।`,
  fieldDefault: (value) => `डिफ़ॉल्ट: ${value}`,
  fieldExample: (value) => `उदाहरण के लिए: ${value}`,

  disconnectTitle: (provider) => `${provider} को डिसकनेक्ट करें?`,
  disconnectText: (provider, account) =>
    account === null
      ? `जो कुछ भी इस कनेक्शन पर निर्भर है, वह आपकी ओर से ${provider} का इस्तेमाल नहीं कर पाएगा।`
      : `जो कुछ भी इस कनेक्शन पर निर्भर है, वह ${account} के तौर पर ${provider} का इस्तेमाल नहीं कर पाएगा।`,
  notRevoked: (provider) =>
    `इससे ${provider} पर ऐक्सेस खत्म नहीं होता। उसे खत्म करने के लिए, ${provider} की सेटिंग में जाकर इस ऐप को हटाएं।`,
  keep: 'कनेक्शन बनाए रखें',
  keepProvider: (provider) => `कनेक्शन बनाए रखें: ${provider}`,
  checkingDependents: 'जांच की जा रही है कि इस पर क्या-क्या निर्भर है…',
  consequences: 'इसके साथ यह भी होगा:',
  disconnectPrevented: (provider) => `${provider} को अभी डिसकनेक्ट नहीं किया जा सकता`,
  close: 'बंद करें',

  permissionList: (provider) => `${provider} की अनुमतियां`,
  scopesRequested: (app) => `${app ?? 'इस ऐप'} को ये अनुमतियां मिलेंगी:`,
  scopesGranted: (app) => `${app ?? 'इस ऐप'} के पास ये अनुमतियां हैं:`,
  defaultScopes: (provider) => `${provider} की डिफ़ॉल्ट अनुमतियां। आपकी मंज़ूरी से पहले ${provider} पर ये दिखाई जाएंगी।`,
  scopeLevel: { read: 'पढ़ना', write: 'बदलना', delete: 'मिटाना', admin: 'मैनेज करना', unknown: 'अन्य' },
  sensitive: 'संवेदनशील',
  notGranted: 'नहीं दी गई',
  scopeByName: (level, resource) => `${resource} को ${labels.scopeLevel[level]}`,
  scopeByNameText: 'हमें इस अनुमति का सिर्फ़ नाम पता है।',
  unknownScope: 'हमारे पास इस अनुमति का कोई विवरण नहीं है।',
  technicalNames: 'तकनीकी नाम',
  technicalNamesOf: (provider) => `तकनीकी नाम: ${provider} की अनुमतियां`,
  missingPermissions: (titles) => `ये अनुमतियां नहीं मिली हैं: ${titles.join(' · ')}।`,

  sharedBy: (organization) => `${organization ?? 'आपके संगठन'} ने शेयर किया है`,
  sharedFailed: 'आपके संगठन की शेयर की गई चीज़ें लोड नहीं की जा सकीं।',
  available: 'उपलब्ध',
  needsAdmin: 'एडमिन को ध्यान देना होगा',
};

function listOf(providers: string[]): string {
  return new Intl.ListFormat('hi').format(providers);
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'आपको साइन आउट कर दिया गया है। फिर से साइन इन करें।';
    case 'forbidden':
      return 'आपके पास इसका ऐक्सेस नहीं है। एडमिन से संपर्क करें।';
    case 'network':
      return 'अपना इंटरनेट कनेक्शन जांचें और फिर से कोशिश करें।';
    case 'rate_limited':
      return 'बहुत ज़्यादा बार कोशिश की गई। एक मिनट रुककर फिर से कोशिश करें।';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'हमारी ओर से कोई गड़बड़ी हुई है। थोड़ी देर में फिर से कोशिश करें।';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `${provider} के लिए फिर से अनुमति नहीं दी गई` : `${provider} को कनेक्ट नहीं किया गया`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} कनेक्ट हो गया है`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'आपने ऐक्सेस की अनुमति नहीं दी। कोई बदलाव नहीं किया गया।' };
    case 'cancelled':
      return { title: unchanged, text: 'आपने प्रोसेस पूरी होने से पहले उसे रद्द कर दिया। कोई बदलाव नहीं किया गया।' };
    case 'blocked':
      return {
        title: 'आपके ब्राउज़र ने विंडो को ब्लॉक कर दिया',
        text: 'इस साइट के लिए पॉप-अप की अनुमति दें और फिर से कोशिश करें।',
      };
    case 'timed_out':
      return { title: `${provider} से कनेक्ट करने का समय खत्म हो गया`, text: 'जब आप तैयार हों, तब फिर से शुरू करें।' };
    case 'failed':
      return {
        title: isRepair ? `${provider} के लिए फिर से अनुमति नहीं दी जा सकी` : `${provider} को कनेक्ट नहीं किया जा सका`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'जो पता खोला जाना है वह सुरक्षित नहीं है। इस साइट को चलाने वालों से मदद लें।';
    case 'handoff_timeout':
      return `${provider} के पेज से कोई जवाब नहीं मिला। फिर से कोशिश करें।`;
    case 'host_coop':
      return 'विंडो का इस पेज से संपर्क टूट गया। इस साइट को चलाने वालों से मदद लें।';
    case 'provider_error':
      return `${provider} की ओर से कोई गड़बड़ी हुई है। थोड़ी देर में फिर से कोशिश करें।`;
    case 'session':
      return 'आपको साइन आउट कर दिया गया है। फिर से साइन इन करें और दोबारा कोशिश करें।';
    case 'network':
      return 'सर्वर से संपर्क नहीं हो सका। अपना इंटरनेट कनेक्शन जांचें और फिर से कोशिश करें।';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'फिर से कोशिश करें।' : remedy(error.kind)));
  }
}

/** The pages of the server, in Hindi. */
export const callbackLabels: CallbackLabels = {
  lang: 'hi',
  connected: { title: 'कनेक्ट हो गया', text: 'यह विंडो बंद की जा सकती है।' },
  denied: { title: 'ऐक्सेस की अनुमति नहीं दी गई', text: 'कुछ भी कनेक्ट नहीं हुआ। यह विंडो बंद की जा सकती है।' },
  error: { title: 'कोई गड़बड़ी हुई', text: 'कुछ भी कनेक्ट नहीं हुआ। यह विंडो बंद करें और फिर से कोशिश करें।' },
  other_browser: {
    title: 'साइन इन करने की यह प्रोसेस किसी दूसरे ब्राउज़र में शुरू हुई थी',
    text: 'या इसमें 15 मिनट से ज़्यादा समय लगा। कुछ भी कनेक्ट नहीं हुआ। यह विंडो बंद करें और फिर से कोशिश करें।',
  },
  sign_in: {
    title: 'पहले साइन इन करें',
    text: 'आपने साइन इन नहीं किया है। साइन इन करें और यह लिंक फिर से खोलें।',
  },
  invalid_link: {
    title: 'यह लिंक काम नहीं कर रहा है',
    text: 'इसका कुछ हिस्सा मौजूद नहीं है या गलत है। कुछ भी कनेक्ट नहीं हुआ।',
  },
  not_available: {
    title: 'यह सेवा उपलब्ध नहीं है',
    text: 'जिस सेवा को कनेक्ट करने के लिए कहा गया था वह उपलब्ध नहीं है या अब बंद हो चुकी है। कुछ भी कनेक्ट नहीं हुआ।',
  },
  not_started: { title: 'कनेक्ट करने की प्रोसेस शुरू नहीं हो सकी', text: 'कुछ भी कनेक्ट नहीं हुआ।' },
  failed: {
    title: 'कोई गड़बड़ी हुई',
    text: 'कुछ भी कनेक्ट नहीं हुआ। कुछ मिनट बाद फिर से कोशिश करें।',
  },
  back: 'वापस जाएं',
};
