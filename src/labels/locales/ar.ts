import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import { isolate } from '../isolate.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('ar');

/** Arabic. Verbal nouns and يُرجى instead of imperatives: polite, and addressed to women and men alike. */
export const labels: Labels = {
  locale: 'ar',
  list: 'عمليات الربط',
  groups: { connected: 'مرتبطة', available: 'متاحة للربط' },

  status: {
    not_connected: 'غير مرتبط',
    connecting: 'جارٍ الربط…',
    connected: 'مرتبط',
    missing_scopes: 'بعض الأذونات غير ممنوحة',
    needs_reauthorization: 'يلزم تجديد الوصول',
    unknown: 'الحالة غير معروفة',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? labels.status.connected : `مرتبط منذ ${since}`;
      return account === null ? how : `${how} باسم ${isolate(account)}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `تم الربط لأول مرة في ${since}` : `${isolate(account)}، تم الربط لأول مرة في ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'مفتاح API' : method === 'client_credentials' ? 'سر العميل' : '';
    // Isolated from left to right, or else the dots stand behind the digits.
    return name === '' || last4 === null ? name : `${name} \u2066••••${last4}\u2069`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `انتهت صلاحية الوصول إلى ${isolate(provider)} أو تم إبطالها. يُرجى تجديد الوصول لمواصلة الاستخدام.`;
      case 'missing_scopes':
        return `تنقص الربط مع ${isolate(provider)} أذونات أصبحت لازمة. يُرجى تجديد الوصول لمنحها.`;
      case 'admin':
        return `يجب أن يوافق أحد المشرفين على الوصول إلى ${isolate(provider)}.`;
      case 'unknown':
        return `لم يعد الربط مع ${isolate(provider)} يعمل. يُرجى تجديد الوصول لمواصلة الاستخدام.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'يلزم تحديث مفتاح API' : 'يلزم تحديث بيانات الاعتماد'),
  needsUpdateText: (provider) => `لم تعد بيانات الاعتماد المحفوظة لخدمة ${isolate(provider)} صالحة.`,
  unknownState: (provider) => `قد لا يعمل الربط مع ${isolate(provider)}. إذا ظهرت أي مشكلة، يُرجى تجديد الوصول.`,
  accountNumber: (number) => `الحساب ${number}`,
  organizationOwned: 'تمت المشاركة من مؤسستك',
  notConnectable: 'لا يمكن ربط هذه الخدمة هنا.',

  details: 'التفاصيل',
  detailsOf: (provider) => `التفاصيل: ${isolate(provider)}`,
  grantedCount: (granted, total) => `الأذونات الممنوحة: ${granted} من أصل ${total}.`,
  fix: 'منح الأذونات',
  fixProvider: (provider, account) => `منح الأذونات في ${withAccount(provider, account, isolate)}`,
  checkAgain: 'إعادة التحقق',
  checkAgainProvider: (provider) => `إعادة التحقق: ${isolate(provider)}`,

  connect: 'ربط',
  connectProvider: (provider) => `ربط ${isolate(provider)}`,
  reauthorize: 'تجديد الوصول',
  reauthorizeProvider: (provider, account) => `تجديد الوصول إلى ${withAccount(provider, account, isolate)}`,
  update: 'تحديث',
  updateProvider: (provider, account) => `تحديث بيانات الاعتماد لخدمة ${withAccount(provider, account, isolate)}`,
  addAccount: 'إضافة حساب آخر',
  addAccountTo: (provider) => `إضافة حساب آخر في ${isolate(provider)}`,
  disconnect: 'إلغاء الربط',
  disconnectProvider: (provider, account) => `إلغاء الربط مع ${withAccount(provider, account, isolate)}`,
  cancel: 'إلغاء',
  dismiss: 'إغلاق',
  dismissMessageOf: (provider) => `إغلاق الرسالة المتعلقة بخدمة ${isolate(provider)}`,
  retry: 'إعادة المحاولة',

  popUp: (provider) => `جارٍ الربط مع ${isolate(provider)}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `تم ربط ${isolate(provider)}.`,
  disconnected: (provider) => `تم إلغاء الربط مع ${isolate(provider)}.`,
  disconnectFailed: (provider, kind) => ({ title: `تعذّر إلغاء الربط مع ${isolate(provider)}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'تم الربط بحساب آخر',
    text: `كان الحساب المرتبط ${isolate(before)}، وأصبح الآن ${isolate(now)}.`,
  }),
  partUnavailable: 'تعذّر تحميل هذا الجزء.',

  loading: 'جارٍ تحميل عمليات الربط…',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  empty: { title: 'لا توجد عمليات ربط بعد', text: 'ستظهر عمليات الربط هنا عندما يضيفها أحد المشرفين.' },
  noneVisible: { title: 'لا توجد عمليات ربط لعرضها', text: '' },
  attention: (count) => ({
    title: plural(count, {
      zero: 'لا توجد عمليات ربط تحتاج إلى انتباهك',
      one: 'هناك عملية ربط واحدة تحتاج إلى انتباهك',
      two: 'هناك عمليتا ربط تحتاجان إلى انتباهك',
      few: 'هناك # عمليات ربط تحتاج إلى انتباهك',
      many: 'هناك # عملية ربط تحتاج إلى انتباهك',
      other: 'هناك # عملية ربط تحتاج إلى انتباهك',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth'
      ? `تجديد الوصول إلى ${isolate(provider)} الآن`
      : `تحديث بيانات الاعتماد لخدمة ${isolate(provider)} الآن`,
  signedOut: { title: 'تم تسجيل خروجك', text: 'يُرجى تسجيل الدخول مجددًا لعرض عمليات الربط.' },
  failed: (kind) => ({ title: 'تعذّر تحميل عمليات الربط', text: remedy(kind) }),
  crashed: { title: 'حدث خطأ هنا', text: 'لم تتأثر عمليات الربط. يُرجى إعادة المحاولة.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'تم تسجيل خروجك', text: 'قد تكون المعلومات المعروضة قديمة. يُرجى تسجيل الدخول مجددًا.' }
      : { title: 'قد تكون هذه القائمة قديمة', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      zero: 'لا توجد عمليات ربط تعذّر عرضها.',
      one: 'تعذّر عرض عملية ربط واحدة.',
      two: 'تعذّر عرض عمليتَي ربط.',
      few: 'تعذّر عرض # عمليات ربط.',
      many: 'تعذّر عرض # عملية ربط.',
      other: 'تعذّر عرض # عملية ربط.',
    }),

  usedBy: (by, ago) => `آخر استخدام بواسطة ${isolate(by)} · ${ago}`,
  problem({ code, message, since }) {
    // The message is often English, and then the widget shows all of this from left to right: each of the two is isolated.
    const what = message === null ? (code === null ? '' : `رمز الخطأ: ${isolate(code)}.`) : isolate(message);
    return since === null ? what : `${what} (${isolate(since)})`.trim();
  },

  cancelAttempt: (provider) => `إلغاء محاولة ربط ${isolate(provider)}`,
  showWindow: 'عرض النافذة',
  showWindowOf: (provider) => `عرض النافذة: ${isolate(provider)}`,
  openAgain: 'إعادة الفتح',
  openAgainFor: (provider) => `إعادة الفتح لربط ${isolate(provider)}`,
  attemptPhase: {
    authorizing: 'جارٍ فتح نافذة…',
    handing_off: 'يُرجى إكمال الخطوات في النافذة الأخرى.',
    waiting: 'يُرجى إكمال الخطوات في النافذة الأخرى.',
    window_gone: 'هل أُغلقت النافذة؟ يُرجى إعادة فتحها لإكمال الخطوات.',
    checking: 'جارٍ التحقق…',
  },
  keepAccount: (account) => `للاحتفاظ بالحساب نفسه، يُرجى تسجيل الدخول باسم ${isolate(account)}.`,
  outcome,
  continueHere: 'المتابعة في علامة التبويب هذه',
  continueHereFor: (provider) => `المتابعة في علامة التبويب هذه لربط ${isolate(provider)}`,

  search: 'البحث في عمليات الربط',
  found: (count) =>
    plural(count, {
      zero: 'لم يتم العثور على أي عملية ربط',
      one: 'تم العثور على عملية ربط واحدة',
      two: 'تم العثور على عمليتَي ربط',
      few: 'تم العثور على # عمليات ربط',
      many: 'تم العثور على # عملية ربط',
      other: 'تم العثور على # عملية ربط',
    }),
  noMatch: (query) => ({ title: `لا توجد نتائج تطابق «${isolate(query)}»`, text: 'يُرجى تجربة كلمة أخرى.' }),
  clearSearch: 'محو البحث',

  card: (providers) => `ربط ${new Intl.ListFormat('ar').format(providers.map(isolate))}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `ربط ${isolate(provider)}`;
      case 'needs_reauthorization':
        return `تجديد الوصول إلى ${isolate(provider)}`;
      case 'missing_scopes':
        return `يلزم منح المزيد من الأذونات في ${isolate(provider)}`;
      case 'doubted':
        return `تعذّر استخدام ${isolate(provider)}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `لم يعد الربط مع ${isolate(provider)} يعمل.`;
      case 'doubted':
        return 'يبدو أن الربط قائم، لكنه لم يعمل. يُرجى تجديد الوصول ثم إعادة المحاولة.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'لم تُمنح بعد:',
  scopesNotConfigured: (provider) =>
    `لا تُطلب كل هذه الأذونات عند الربط. يُرجى الطلب من أحد المشرفين إضافتها إلى إعدادات الربط مع ${isolate(provider)}.`,
  notNow: 'ليس الآن',
  notNowFor: (providers) => `ليس الآن: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `تم ربط ${isolate(provider)}` : `تم ربط ${isolate(provider)} باسم ${isolate(account)}`,
  cardDeclined: (provider) => `لم يتم ربط ${isolate(provider)}`,
  cardChecking: (provider) => `جارٍ التحقق من ${isolate(provider)}…`,
  cardUnavailable: (provider) => ({
    title: `لا يمكن ربط ${isolate(provider)} هنا`,
    text: 'يُرجى الطلب من أحد المشرفين إضافة هذه الخدمة.',
  }),

  connectTitle: (provider) => `ربط ${isolate(provider)}`,
  updateTitle: (provider) => `تحديث بيانات الاعتماد لخدمة ${isolate(provider)}`,
  chooseMethod: 'ما طريقة الربط المناسبة لك؟',
  authMethods: {
    oauth: { title: 'تسجيل الدخول', text: 'يُفتح في نافذة جديدة. يُرجى مراجعة الأذونات قبل الموافقة.' },
    api_key: { title: 'مفتاح API', text: 'يُرجى لصق مفتاح من حسابك في تلك الخدمة.' },
    client_credentials: {
      title: 'بيانات اعتماد العميل',
      text: 'معرّف العميل وسر العميل، للوصول من خادم إلى خادم.',
    },
  },
  back: 'رجوع',
  next: 'متابعة',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
  saveFailed: (provider, kind) =>
    `تعذّر ربط ${isolate(provider)}. ${
      kind === 'invalid' || kind === 'conflict' ? 'يُرجى التحقق من البيانات المُدخلة ثم إعادة المحاولة.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `لا يمكن ربط أكثر من حساب واحد في ${isolate(provider)} هنا.`,
  credentialFields: {
    secret: { label: 'مفتاح API', missing: 'يُرجى إدخال مفتاح API.' },
    clientId: { label: 'معرّف العميل', missing: 'يُرجى إدخال معرّف العميل.' },
    clientSecret: { label: 'سر العميل', missing: 'يُرجى إدخال سر العميل.' },
  },
  apiKeyHint: (provider) => `يُرجى إنشاء مفتاح في إعدادات ${isolate(provider)} ولصقه هنا. سيُحفظ ولن يُعرض مجددًا.`,
  storedSecret: (last4) => `تنتهي القيمة المحفوظة بالرموز ${isolate(last4)}. يُرجى إدخالها مجددًا لحفظ التغييرات.`,
  changeSettings: 'تغيير الإعدادات',
  replacesSettings: 'تحل هذه الإعدادات محل جميع الإعدادات المحفوظة.',
  optionalField: (label) => `${isolate(label)} (اختياري)`,
  missingField: (label) => `يُرجى إدخال قيمة في الحقل «${isolate(label)}».`,
  invalidField: (label) => `تنسيق الحقل «${isolate(label)}» غير صالح.`,
  fieldDefault: (value) => `القيمة الافتراضية: ${isolate(value)}`,
  fieldExample: (value) => `على سبيل المثال: ${isolate(value)}`,

  disconnectTitle: (provider) => `إلغاء الربط مع ${isolate(provider)}؟`,
  disconnectText: (provider, account) =>
    account === null
      ? `كل ما يعتمد على هذا الربط لن يتمكن بعد ذلك من استخدام ${isolate(provider)} نيابةً عنك.`
      : `كل ما يعتمد على هذا الربط لن يتمكن بعد ذلك من استخدام ${isolate(provider)} باسم ${isolate(account)}.`,
  notRevoked: (provider) =>
    `لا يؤدي هذا إلى إبطال إذن الوصول لدى ${isolate(provider)}. لإبطاله، يُرجى إزالة هذا التطبيق من إعدادات ${isolate(provider)}.`,
  keep: 'الاحتفاظ بالربط',
  keepProvider: (provider) => `الاحتفاظ بالربط مع ${isolate(provider)}`,
  checkingDependents: 'جارٍ التحقق مما يعتمد على هذا الربط…',
  consequences: 'سيحدث أيضًا ما يلي:',
  disconnectPrevented: (provider) => `لا يمكن إلغاء الربط مع ${isolate(provider)} الآن`,
  close: 'إغلاق',

  permissionList: (provider) => `أذونات ${isolate(provider)}`,
  scopesRequested: (app) => `سيكون بإمكان ${app === null ? 'هذا التطبيق' : isolate(app)}:`,
  scopesGranted: (app) => `بإمكان ${app === null ? 'هذا التطبيق' : isolate(app)}:`,
  defaultScopes: (provider) =>
    `الأذونات الافتراضية في ${isolate(provider)}. تُعرض عليك في ${isolate(provider)} قبل الموافقة.`,
  scopeLevel: { read: 'قراءة', write: 'تعديل', delete: 'حذف', admin: 'إدارة', unknown: 'أذونات أخرى' },
  sensitive: 'حسّاس',
  notGranted: 'غير ممنوح',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${isolate(resource)}`,
  scopeByNameText: 'لا نعرف عن هذا الإذن سوى اسمه.',
  unknownScope: 'ليس لدينا وصف لهذا الإذن.',
  technicalNames: 'الأسماء التقنية',
  technicalNamesOf: (provider) => `الأسماء التقنية لأذونات ${isolate(provider)}`,
  missingPermissions: (titles) => `الأذونات الناقصة: ${titles.map(isolate).join(' · ')}.`,

  sharedBy: (organization) => `تمت المشاركة من ${organization === null ? 'مؤسستك' : isolate(organization)}`,
  sharedFailed: 'تعذّر تحميل ما تشاركه مؤسستك.',
  available: 'متاح',
  needsAdmin: 'يحتاج إلى مراجعة مشرف',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'تم تسجيل خروجك. يُرجى تسجيل الدخول مجددًا.';
    case 'forbidden':
      return 'ليس لديك إذن بالوصول إلى هذا. يُرجى التواصل مع أحد المشرفين.';
    case 'network':
      return 'يُرجى التحقق من اتصالك بالإنترنت ثم إعادة المحاولة.';
    case 'rate_limited':
      return 'محاولات كثيرة جدًا. يُرجى الانتظار دقيقة ثم إعادة المحاولة.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'حدث خطأ من جانبنا. يُرجى إعادة المحاولة بعد قليل.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `لم يتم تجديد الوصول إلى ${isolate(provider)}` : `لم يتم ربط ${isolate(provider)}`;
  switch (result.kind) {
    case 'connected':
      return { title: `تم ربط ${isolate(provider)}`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'لم يتم السماح بالوصول، ولم يتغير أي شيء.' };
    case 'cancelled':
      return { title: unchanged, text: 'تم الإلغاء قبل إكمال الخطوات، ولم يتغير أي شيء.' };
    case 'blocked':
      return {
        title: 'حظر المتصفح النافذة',
        text: 'يُرجى السماح بالنوافذ المنبثقة لهذا الموقع ثم إعادة المحاولة.',
      };
    case 'timed_out':
      return { title: `انتهت مهلة الربط مع ${isolate(provider)}`, text: 'يمكنك البدء من جديد في أي وقت.' };
    case 'failed':
      return {
        title: isRepair ? `تعذّر تجديد الوصول إلى ${isolate(provider)}` : `تعذّر ربط ${isolate(provider)}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'العنوان المطلوب فتحه غير آمن. يُرجى طلب المساعدة من القائمين على هذا الموقع.';
    case 'handoff_timeout':
      return `لم تستجب صفحة ${isolate(provider)}. يُرجى إعادة المحاولة.`;
    case 'host_coop':
      return 'فقدت النافذة الاتصال بهذه الصفحة. يُرجى طلب المساعدة من القائمين على هذا الموقع.';
    case 'provider_error':
      return `ورد خطأ من ${isolate(provider)}. يُرجى إعادة المحاولة بعد قليل.`;
    case 'session':
      return 'تم تسجيل خروجك. يُرجى تسجيل الدخول مجددًا ثم إعادة المحاولة.';
    case 'network':
      return 'تعذّر الوصول إلى الخادم. يُرجى التحقق من اتصالك بالإنترنت ثم إعادة المحاولة.';
    case 'refused':
      if (error === undefined) return 'يُرجى إعادة المحاولة.';
      if (error.code === 'multiple_connections_unavailable') return labels.onlyOneAccount(provider);
      // Isolated, since it is often English, and would end with its full stop at the wrong side.
      return error.detail === undefined ? remedy(error.kind) : isolate(error.detail);
  }
}

/** The pages of the server, in Arabic. */
export const callbackLabels: CallbackLabels = {
  lang: 'ar',
  connected: { title: 'تم الربط', text: 'يمكنك إغلاق هذه النافذة.' },
  denied: { title: 'لم يتم السماح بالوصول', text: 'لم يتم ربط أي شيء. يمكنك إغلاق هذه النافذة.' },
  error: { title: 'حدث خطأ', text: 'لم يتم ربط أي شيء. يُرجى إغلاق هذه النافذة ثم إعادة المحاولة.' },
  other_browser: {
    title: 'بدأ تسجيل الدخول هذا في متصفح آخر',
    text: 'أو استغرق أكثر من 15 دقيقة. لم يتم ربط أي شيء. يُرجى إغلاق هذه النافذة ثم إعادة المحاولة.',
  },
  sign_in: {
    title: 'يُرجى تسجيل الدخول أولًا',
    text: 'لم يتم تسجيل دخولك. يُرجى تسجيل الدخول ثم فتح هذا الرابط مجددًا.',
  },
  invalid_link: { title: 'هذا الرابط لا يعمل', text: 'جزء منه ناقص أو غير صحيح. لم يتم ربط أي شيء.' },
  not_available: {
    title: 'هذه الخدمة غير متاحة',
    text: 'الخدمة المطلوب ربطها غير متاحة، أو لم تعد متاحة. لم يتم ربط أي شيء.',
  },
  not_started: { title: 'تعذّر بدء الربط', text: 'لم يتم ربط أي شيء.' },
  failed: { title: 'حدث خطأ', text: 'لم يتم ربط أي شيء. يُرجى إعادة المحاولة بعد بضع دقائق.' },
  back: 'رجوع',
};
