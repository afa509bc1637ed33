import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import { isolate } from '../isolate.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('he');

/** Hebrew. Nouns of action on buttons, and יש or אפשר with an infinitive: addressed to women and men alike. */
export const labels: Labels = {
  locale: 'he',
  list: 'חיבורים',
  groups: { connected: 'מחוברים', available: 'זמינים' },

  status: {
    not_connected: 'לא מחובר',
    connecting: 'מתבצע חיבור…',
    connected: 'מחובר',
    missing_scopes: 'חסרות הרשאות',
    needs_reauthorization: 'נדרש חידוש גישה',
    unknown: 'המצב לא ידוע',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const who = account === null ? labels.status.connected : `מחובר בתור ${isolate(account)}`;
      return since === null ? who : `${who} מאז ${since}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `חובר לראשונה: ${since}` : `${isolate(account)}, חובר לראשונה: ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'מפתח API' : method === 'client_credentials' ? 'סוד לקוח' : '';
    // Isolated from left to right, or else the dots stand behind the digits.
    return name === '' || last4 === null ? name : `${name} \u2066••••${last4}\u2069`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `תוקף הגישה אל ${isolate(provider)} פג, או שהגישה בוטלה. כדי להמשיך להשתמש בחיבור יש לחדש את הגישה.`;
      case 'missing_scopes':
        return `בחיבור אל ${isolate(provider)} חסרות הרשאות שנדרשות עכשיו. כדי לאשר אותן יש לחדש את הגישה.`;
      case 'admin':
        return `נדרש אישור של אדמין לגישה אל ${isolate(provider)}.`;
      case 'unknown':
        return `החיבור אל ${isolate(provider)} הפסיק לעבוד. כדי להמשיך להשתמש בו יש לחדש את הגישה.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'צריך לעדכן את מפתח ה-API' : 'צריך לעדכן את פרטי הגישה'),
  needsUpdateText: (provider) => `פרטי הגישה השמורים של ${isolate(provider)} כבר לא תקפים.`,
  unknownState: (provider) => `ייתכן שהחיבור אל ${isolate(provider)} לא עובד. אם נתקלת בבעיה, יש לחדש את הגישה.`,
  accountNumber: (number) => `חשבון ${number}`,
  organizationOwned: 'משותף מטעם הארגון שלך',
  notConnectable: 'אי אפשר לחבר את השירות הזה כאן.',

  details: 'פרטים',
  detailsOf: (provider) => `פרטים על ${isolate(provider)}`,
  grantedCount: (granted, total) => `הרשאות שאושרו: ${granted} מתוך ${total}.`,
  fix: 'אישור ההרשאות',
  fixProvider: (provider, account) => `אישור ההרשאות של ${withAccount(provider, account, isolate)}`,
  checkAgain: 'בדיקה חוזרת',
  checkAgainProvider: (provider) => `בדיקה חוזרת של ${isolate(provider)}`,

  connect: 'חיבור',
  connectProvider: (provider) => `חיבור אל ${isolate(provider)}`,
  reauthorize: 'חידוש הגישה',
  reauthorizeProvider: (provider, account) => `חידוש הגישה אל ${withAccount(provider, account, isolate)}`,
  update: 'עדכון',
  updateProvider: (provider, account) => `עדכון החיבור אל ${withAccount(provider, account, isolate)}`,
  addAccount: 'הוספת חשבון נוסף',
  addAccountTo: (provider) => `הוספת חשבון נוסף של ${isolate(provider)}`,
  disconnect: 'ניתוק',
  disconnectProvider: (provider, account) => `ניתוק החיבור אל ${withAccount(provider, account, isolate)}`,
  cancel: 'ביטול',
  dismiss: 'סגירה',
  dismissMessageOf: (provider) => `סגירה של ההודעה על ${isolate(provider)}`,
  retry: 'ניסיון נוסף',

  popUp: (provider) => `מתבצע חיבור אל ${isolate(provider)}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `החיבור אל ${isolate(provider)} נוצר.`,
  disconnected: (provider) => `החיבור אל ${isolate(provider)} נותק.`,
  disconnectFailed: (provider, kind) => ({
    title: `לא ניתן היה לנתק את החיבור אל ${isolate(provider)}`,
    text: remedy(kind),
  }),
  accountChanged: (before, now) => ({
    title: 'החיבור נוצר עם חשבון אחר',
    text: `החשבון המחובר היה ${isolate(before)}, ועכשיו הוא ${isolate(now)}.`,
  }),
  partUnavailable: 'לא ניתן היה לטעון את החלק הזה.',

  loading: 'החיבורים נטענים…',
  slow: 'זה לוקח יותר זמן מהרגיל.',
  empty: { title: 'אין עדיין חיבורים', text: 'חיבורים יופיעו כאן אחרי שיתווספו על ידי אדמין.' },
  noneVisible: { title: 'אין חיבורים להצגה', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'יש חיבור אחד שדורש טיפול',
      two: 'יש שני חיבורים שדורשים טיפול',
      other: 'יש # חיבורים שדורשים טיפול',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `חידוש הגישה אל ${isolate(provider)} עכשיו` : `עדכון החיבור אל ${isolate(provider)} עכשיו`,
  signedOut: { title: 'יצאת מהחשבון', text: 'כדי לראות את החיבורים שלך יש להיכנס שוב.' },
  failed: (kind) => ({ title: 'לא ניתן היה לטעון את החיבורים שלך', text: remedy(kind) }),
  crashed: { title: 'משהו השתבש כאן', text: 'החיבורים שלך לא נפגעו. אפשר לנסות שוב.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'יצאת מהחשבון', text: 'ייתכן שהמידע שמוצג כאן לא עדכני. יש להיכנס שוב.' }
      : { title: 'ייתכן שהרשימה הזו לא עדכנית', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'לא ניתן היה להציג חיבור אחד.',
      two: 'לא ניתן היה להציג שני חיבורים.',
      other: 'לא ניתן היה להציג # חיבורים.',
    }),

  usedBy: (by, ago) => `שימוש אחרון על ידי ${isolate(by)} · ${ago}`,
  problem({ code, message, since }) {
    // The message is often English, and then the widget shows all of this from left to right: each of the two is isolated.
    const what = message === null ? (code === null ? '' : `קוד השגיאה: ${isolate(code)}.`) : isolate(message);
    return since === null ? what : `${what} (${isolate(since)})`.trim();
  },

  cancelAttempt: (provider) => `ביטול ניסיון החיבור אל ${isolate(provider)}`,
  showWindow: 'הצגת החלון',
  showWindowOf: (provider) => `הצגת החלון של ${isolate(provider)}`,
  openAgain: 'פתיחה מחדש',
  openAgainFor: (provider) => `פתיחה מחדש לחיבור אל ${isolate(provider)}`,
  attemptPhase: {
    authorizing: 'נפתח חלון…',
    handing_off: 'יש להשלים את הפעולה בחלון השני.',
    waiting: 'יש להשלים את הפעולה בחלון השני.',
    window_gone: 'החלון נסגר? אפשר לפתוח אותו מחדש כדי להשלים את הפעולה.',
    checking: 'מתבצעת בדיקה…',
  },
  keepAccount: (account) => `כדי להישאר עם אותו חשבון, יש להיכנס בתור ${isolate(account)}.`,
  outcome,
  continueHere: 'המשך בכרטיסייה הזו',
  continueHereFor: (provider) => `המשך בכרטיסייה הזו לחיבור אל ${isolate(provider)}`,

  search: 'חיפוש חיבורים',
  found: (count) => plural(count, { one: 'נמצא חיבור אחד', two: 'נמצאו שני חיבורים', other: 'נמצאו # חיבורים' }),
  noMatch: (query) => ({ title: `לא נמצאו תוצאות עבור ”${isolate(query)}”`, text: 'אפשר לנסות מילה אחרת.' }),
  clearSearch: 'ניקוי החיפוש',

  card: (providers) => `חיבור אל ${new Intl.ListFormat('he').format(providers.map(isolate))}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `חיבור אל ${isolate(provider)}`;
      case 'needs_reauthorization':
        return `חידוש הגישה אל ${isolate(provider)}`;
      case 'missing_scopes':
        return `נדרשות הרשאות נוספות ב-${isolate(provider)}`;
      case 'doubted':
        return `לא ניתן היה להשתמש ב-${isolate(provider)}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `החיבור אל ${isolate(provider)} הפסיק לעבוד.`;
      case 'doubted':
        return 'נראה שהחיבור קיים, אבל הוא לא עבד. יש לחדש את הגישה כדי לנסות שוב.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'עדיין לא אושרו:',
  scopesNotConfigured: (provider) =>
    `בעת החיבור לא מתבקשות כל ההרשאות האלה. יש לבקש מאדמין להוסיף אותן לחיבור אל ${isolate(provider)}.`,
  notNow: 'לא עכשיו',
  notNowFor: (providers) => `לא עכשיו: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null
      ? `החיבור אל ${isolate(provider)} נוצר`
      : `החיבור אל ${isolate(provider)} נוצר עם החשבון ${isolate(account)}`,
  cardDeclined: (provider) => `החיבור אל ${isolate(provider)} לא נוצר`,
  cardChecking: (provider) => `מתבצעת בדיקה של ${isolate(provider)}…`,
  cardUnavailable: (provider) => ({
    title: `אי אפשר להתחבר כאן אל ${isolate(provider)}`,
    text: 'יש לבקש מאדמין להוסיף את השירות.',
  }),

  connectTitle: (provider) => `חיבור אל ${isolate(provider)}`,
  updateTitle: (provider) => `עדכון החיבור אל ${isolate(provider)}`,
  chooseMethod: 'איך להתחבר?',
  authMethods: {
    oauth: { title: 'כניסה לחשבון', text: 'נפתחת בחלון חדש. כדאי לעבור על ההרשאות לפני האישור.' },
    api_key: { title: 'מפתח API', text: 'יש להדביק מפתח מהחשבון שלך בשירות.' },
    client_credentials: { title: 'פרטי גישה של לקוח', text: 'מזהה לקוח וסוד לקוח, לגישה משרת לשרת.' },
  },
  back: 'חזרה',
  next: 'המשך',
  save: 'שמירה',
  saving: 'מתבצעת שמירה…',
  saveFailed: (provider, kind) =>
    `לא ניתן היה להתחבר אל ${isolate(provider)}. ${
      kind === 'invalid' || kind === 'conflict' ? 'יש לבדוק את הפרטים שהזנת ולנסות שוב.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `אפשר לחבר כאן רק חשבון אחד של ${isolate(provider)}.`,
  credentialFields: {
    secret: { label: 'מפתח API', missing: 'יש להזין מפתח API.' },
    clientId: { label: 'מזהה לקוח', missing: 'יש להזין מזהה לקוח.' },
    clientSecret: { label: 'סוד לקוח', missing: 'יש להזין סוד לקוח.' },
  },
  apiKeyHint: (provider) =>
    `יש ליצור מפתח בהגדרות שלך ב-${isolate(provider)} ולהדביק אותו כאן. הוא יישמר עבורך ולא יוצג שוב.`,
  storedSecret: (last4) => `הערך השמור מסתיים בתווים ${isolate(last4)}. כדי לשמור שינויים יש להזין אותו שוב.`,
  changeSettings: 'שינוי ההגדרות',
  replacesSettings: 'ההגדרות האלה יחליפו את כל ההגדרות השמורות.',
  optionalField: (label) => `${isolate(label)} (אופציונלי)`,
  missingField: (label) => `יש להזין ערך בשדה ”${isolate(label)}”.`,
  invalidField: (label) => `הפורמט של השדה ”${isolate(label)}” לא תקין.`,
  fieldDefault: (value) => `ברירת מחדל: ${isolate(value)}`,
  fieldExample: (value) => `לדוגמה: ${isolate(value)}`,

  disconnectTitle: (provider) => `לנתק את החיבור אל ${isolate(provider)}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `כל מה שמסתמך על החיבור הזה לא יוכל יותר להשתמש ב-${isolate(provider)} בשמך.`
      : `כל מה שמסתמך על החיבור הזה לא יוכל יותר להשתמש ב-${isolate(provider)} בתור ${isolate(account)}.`,
  notRevoked: (provider) =>
    `הפעולה הזו לא מבטלת את הגישה בצד של ${isolate(provider)}. כדי לבטל אותה יש להסיר את האפליקציה הזו בהגדרות שלך ב-${isolate(provider)}.`,
  keep: 'השארת החיבור',
  keepProvider: (provider) => `השארת החיבור אל ${isolate(provider)}`,
  checkingDependents: 'מתבצעת בדיקה מה תלוי בחיבור הזה…',
  consequences: 'בנוסף יקרו הדברים הבאים:',
  disconnectPrevented: (provider) => `אי אפשר לנתק כרגע את החיבור אל ${isolate(provider)}`,
  close: 'סגירה',

  permissionList: (provider) => `ההרשאות של ${isolate(provider)}`,
  scopesRequested: (app) => (app === null ? 'ההרשאות שהאפליקציה הזו תקבל:' : `ההרשאות שיינתנו ל-${isolate(app)}:`),
  scopesGranted: (app) => (app === null ? 'ההרשאות של האפליקציה הזו:' : `ההרשאות של ${isolate(app)}:`),
  defaultScopes: (provider) =>
    `הרשאות ברירת המחדל של ${isolate(provider)}. הן יוצגו ב-${isolate(provider)} לפני האישור.`,
  scopeLevel: { read: 'קריאה', write: 'שינוי', delete: 'מחיקה', admin: 'ניהול', unknown: 'הרשאות אחרות' },
  sensitive: 'מידע רגיש',
  notGranted: 'לא אושרה',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${isolate(resource)}`,
  scopeByNameText: 'ידוע לנו רק השם של ההרשאה הזו.',
  unknownScope: 'אין לנו תיאור של ההרשאה הזו.',
  technicalNames: 'שמות טכניים',
  technicalNamesOf: (provider) => `שמות טכניים של ההרשאות של ${isolate(provider)}`,
  missingPermissions: (titles) => `הרשאות חסרות: ${titles.map(isolate).join(' · ')}.`,

  sharedBy: (organization) => `משותף מטעם ${organization === null ? 'הארגון שלך' : isolate(organization)}`,
  sharedFailed: 'לא ניתן היה לטעון את מה שהארגון שלך משתף.',
  available: 'זמין',
  needsAdmin: 'נדרש טיפול של אדמין',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'יצאת מהחשבון. יש להיכנס שוב.';
    case 'forbidden':
      return 'אין לך גישה לזה. יש לפנות לאדמין.';
    case 'network':
      return 'יש לבדוק את החיבור לאינטרנט ולנסות שוב.';
    case 'rate_limited':
      return 'היו יותר מדי ניסיונות. יש להמתין דקה ולנסות שוב.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'משהו השתבש אצלנו. אפשר לנסות שוב בעוד רגע.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `הגישה אל ${isolate(provider)} לא חודשה` : `החיבור אל ${isolate(provider)} לא נוצר`;
  switch (result.kind) {
    case 'connected':
      return { title: `החיבור אל ${isolate(provider)} נוצר`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'לא אישרת את הגישה. לא בוצע שום שינוי.' };
    case 'cancelled':
      return { title: unchanged, text: 'ביטלת לפני הסיום. לא בוצע שום שינוי.' };
    case 'blocked':
      return { title: 'הדפדפן חסם את החלון', text: 'יש לאפשר חלונות קופצים באתר הזה ולנסות שוב.' };
    case 'timed_out':
      return { title: `תם הזמן לחיבור אל ${isolate(provider)}`, text: 'אפשר להתחיל מחדש בכל עת.' };
    case 'failed':
      return {
        title: isRepair
          ? `לא ניתן היה לחדש את הגישה אל ${isolate(provider)}`
          : `לא ניתן היה להתחבר אל ${isolate(provider)}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'הכתובת שצריך לפתוח לא בטוחה. יש לפנות למפעילי האתר הזה לקבלת עזרה.';
    case 'handoff_timeout':
      return `הדף של ${isolate(provider)} לא הגיב. אפשר לנסות שוב.`;
    case 'host_coop':
      return 'אבד הקשר בין החלון לדף הזה. יש לפנות למפעילי האתר הזה לקבלת עזרה.';
    case 'provider_error':
      return `השירות ${isolate(provider)} דיווח על בעיה. אפשר לנסות שוב בעוד רגע.`;
    case 'session':
      return 'יצאת מהחשבון. יש להיכנס שוב ואז לנסות פעם נוספת.';
    case 'network':
      return 'לא ניתן היה להגיע לשרת. יש לבדוק את החיבור לאינטרנט ולנסות שוב.';
    case 'refused':
      if (error === undefined) return 'אפשר לנסות שוב.';
      if (error.code === 'multiple_connections_unavailable') return labels.onlyOneAccount(provider);
      // Isolated, since it is often English, and would end with its full stop at the wrong side.
      return error.detail === undefined ? remedy(error.kind) : isolate(error.detail);
  }
}

/** The pages of the server, in Hebrew. */
export const callbackLabels: CallbackLabels = {
  lang: 'he',
  connected: { title: 'החיבור נוצר', text: 'אפשר לסגור את החלון הזה.' },
  denied: { title: 'הגישה לא אושרה', text: 'לא נוצר שום חיבור. אפשר לסגור את החלון הזה.' },
  error: { title: 'משהו השתבש', text: 'לא נוצר שום חיבור. יש לסגור את החלון הזה ולנסות שוב.' },
  other_browser: {
    title: 'הכניסה הזו התחילה בדפדפן אחר',
    text: 'או שהיא נמשכה יותר מ-15 דקות. לא נוצר שום חיבור. יש לסגור את החלון הזה ולנסות שוב.',
  },
  sign_in: { title: 'קודם צריך להיכנס לחשבון', text: 'לא נכנסת לחשבון. יש להיכנס ואז לפתוח שוב את הקישור הזה.' },
  invalid_link: { title: 'הקישור הזה לא עובד', text: 'חלק ממנו חסר או שגוי. לא נוצר שום חיבור.' },
  not_available: {
    title: 'השירות הזה לא זמין',
    text: 'השירות שהתבקשת לחבר לא זמין כרגע, או שהוא כבר לא מוצע. לא נוצר שום חיבור.',
  },
  not_started: { title: 'לא ניתן היה להתחיל את החיבור', text: 'לא נוצר שום חיבור.' },
  failed: { title: 'משהו השתבש', text: 'לא נוצר שום חיבור. אפשר לנסות שוב בעוד כמה דקות.' },
  back: 'חזרה',
};
