import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('uk');

/** Ukrainian. Polite (ви), as in most software; names stand where they need no case ending. */
export const labels: Labels = {
  locale: 'uk',
  list: 'Підключення',
  groups: { connected: 'Підключені', available: 'Доступні' },

  status: {
    not_connected: 'Не підключено',
    connecting: 'Підключення…',
    connected: 'Підключено',
    missing_scopes: 'Бракує дозволів',
    needs_reauthorization: 'Потрібно поновити доступ',
    unknown: 'Стан невідомий',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Підключено' : `Підключено з ${since}`;
      return account === null ? how : `${how} як ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `Уперше підключено ${since}` : `${account}, уперше підключено ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Ключ API' : method === 'client_credentials' ? 'Секрет клієнта' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `Строк дії доступу до ${provider} минув, або доступ було відкликано. Поновіть доступ, щоб і далі користуватися підключенням.`;
      case 'missing_scopes':
        return `Підключенню до ${provider} бракує дозволів, які тепер потрібні. Поновіть доступ, щоб надати їх.`;
      case 'admin':
        return `Доступ до ${provider} має схвалити адміністратор.`;
      case 'unknown':
        return `Підключення до ${provider} більше не працює. Поновіть доступ, щоб і далі ним користуватися.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Оновіть ключ API' : 'Оновіть облікові дані'),
  needsUpdateText: (provider) => `Збережені облікові дані для ${provider} більше не діють.`,
  unknownState: (provider) => `Можливо, підключення до ${provider} не працює. Якщо щось не так, поновіть доступ.`,
  accountNumber: (number) => `Обліковий запис ${number}`,
  organizationOwned: 'Надає ваша організація',
  notConnectable: 'Це не можна підключити тут.',

  details: 'Подробиці',
  detailsOf: (provider) => `Подробиці: ${provider}`,
  grantedCount: (granted, total) => `Надано дозволів: ${granted} з ${total}.`,
  fix: 'Надати дозволи',
  fixProvider: (provider, account) => `Надати дозволи: ${withAccount(provider, account)}`,
  checkAgain: 'Перевірити знову',
  checkAgainProvider: (provider) => `Перевірити знову: ${provider}`,

  connect: 'Підключити',
  connectProvider: (provider) => `Підключити ${provider}`,
  reauthorize: 'Поновити доступ',
  reauthorizeProvider: (provider, account) => `Поновити доступ до ${withAccount(provider, account)}`,
  update: 'Оновити дані',
  updateProvider: (provider, account) => `Оновити дані для ${withAccount(provider, account)}`,
  addAccount: 'Додати обліковий запис',
  addAccountTo: (provider) => `Додати обліковий запис: ${provider}`,
  disconnect: 'Від’єднати',
  disconnectProvider: (provider, account) => `Від’єднати ${withAccount(provider, account)}`,
  cancel: 'Скасувати',
  dismiss: 'Закрити',
  dismissMessageOf: (provider) => `Закрити повідомлення про ${provider}`,
  retry: 'Спробувати ще раз',

  popUp: (provider) => `Підключення до ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} підключено.`,
  disconnected: (provider) => `${provider} від’єднано.`,
  disconnectFailed: (provider, kind) => ({ title: `Не вдалося від’єднати ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Підключено інший обліковий запис',
    text: `Раніше було підключено ${before}, тепер – ${now}.`,
  }),
  partUnavailable: 'Не вдалося завантажити цю частину.',

  loading: 'Завантаження підключень…',
  slow: 'Це триває довше, ніж зазвичай.',
  empty: { title: 'Підключень поки немає', text: 'Вони з’являться тут, коли їх додасть адміністратор.' },
  noneVisible: { title: 'Немає підключень для показу', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: '# підключення потребує вашої уваги',
      few: '# підключення потребують вашої уваги',
      many: '# підключень потребують вашої уваги',
      other: '# підключення потребують вашої уваги',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Поновити доступ до ${provider}` : `Оновити дані для ${provider}`,
  signedOut: { title: 'Ваш сеанс завершено', text: 'Увійдіть знову, щоб побачити свої підключення.' },
  failed: (kind) => ({ title: 'Не вдалося завантажити ваші підключення', text: remedy(kind) }),
  crashed: { title: 'Тут сталася помилка', text: 'На ваші підключення це не вплинуло. Спробуйте ще раз.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Ваш сеанс завершено', text: 'Ці відомості могли застаріти. Увійдіть знову.' }
      : { title: 'Можливо, цей список застарів', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Не вдалося показати # підключення.',
      few: 'Не вдалося показати # підключення.',
      many: 'Не вдалося показати # підключень.',
      other: 'Не вдалося показати # підключення.',
    }),

  usedBy: (by, ago) => `Останнє використання: ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Помилка: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Скасувати підключення до ${provider}`,
  showWindow: 'Показати вікно',
  showWindowOf: (provider) => `Показати вікно: ${provider}`,
  openAgain: 'Відкрити знову',
  openAgainFor: (provider) => `Відкрити знову, щоб підключити ${provider}`,
  attemptPhase: {
    authorizing: 'Відкривається вікно…',
    handing_off: 'Продовжте в іншому вікні.',
    waiting: 'Продовжте в іншому вікні.',
    window_gone: 'Вікно закрито? Відкрийте його знову, щоб завершити.',
    checking: 'Перевірка…',
  },
  keepAccount: (account) => `Увійдіть як ${account}, щоб залишити той самий обліковий запис.`,
  outcome,
  continueHere: 'Продовжити в цій вкладці',
  continueHereFor: (provider) => `Продовжити в цій вкладці, щоб підключити ${provider}`,

  search: 'Пошук підключень',
  found: (count) =>
    plural(count, {
      one: 'Знайдено # підключення',
      few: 'Знайдено # підключення',
      many: 'Знайдено # підключень',
      other: 'Знайдено # підключення',
    }),
  noMatch: (query) => ({ title: `За запитом «${query}» нічого не знайдено`, text: 'Спробуйте інше слово.' }),
  clearSearch: 'Очистити пошук',

  card: (providers) => `Підключити ${listOf(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Підключіть ${provider}`;
      case 'needs_reauthorization':
        return `Поновіть доступ до ${provider}`;
      case 'missing_scopes':
        return `Для ${provider} потрібно більше дозволів`;
      case 'doubted':
        return `Не вдалося використати ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `Підключення до ${provider} більше не працює.`;
      case 'doubted':
        return 'Схоже, підключення є, але воно не спрацювало. Поновіть доступ, щоб спробувати ще раз.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Ще не надано:',
  scopesNotConfigured: (provider) =>
    `Під час підключення запитуються не всі ці дозволи. Попросіть адміністратора додати їх до підключення ${provider}.`,
  notNow: 'Не зараз',
  notNowFor: (providers) => `Не зараз: підключити ${listOf(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} підключено` : `${provider} підключено як ${account}`,
  cardDeclined: (provider) => `${provider} не підключено`,
  cardChecking: (provider) => `Перевірка підключення до ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `${provider} не можна підключити тут`,
    text: 'Попросіть адміністратора додати це підключення.',
  }),

  connectTitle: (provider) => `Підключити ${provider}`,
  updateTitle: (provider) => `Оновити дані для ${provider}`,
  chooseMethod: 'Як ви хочете підключитися?',
  authMethods: {
    oauth: { title: 'Вхід', text: 'Відкриється нове вікно. Перегляньте дозволи, перш ніж погодитися.' },
    api_key: { title: 'Ключ API', text: 'Вставте ключ зі свого облікового запису в цьому сервісі.' },
    client_credentials: {
      title: 'Облікові дані клієнта',
      text: 'Ідентифікатор і секрет клієнта для доступу між серверами.',
    },
  },
  back: 'Назад',
  next: 'Далі',
  save: 'Зберегти',
  saving: 'Збереження…',
  saveFailed: (provider, kind) =>
    `Не вдалося підключити ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Перевірте введені дані та спробуйте ще раз.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Тут можна підключити лише один обліковий запис ${provider}.`,
  credentialFields: {
    secret: { label: 'Ключ API', missing: 'Введіть ключ API.' },
    clientId: { label: 'Ідентифікатор клієнта', missing: 'Введіть ідентифікатор клієнта.' },
    clientSecret: { label: 'Секрет клієнта', missing: 'Введіть секрет клієнта.' },
  },
  apiKeyHint: (provider) =>
    `Створіть ключ у налаштуваннях ${provider} і вставте його сюди. Його буде збережено, але більше не буде показано.`,
  storedSecret: (last4) => `Збережене значення закінчується на ${last4}. Щоб зберегти зміни, введіть його ще раз.`,
  changeSettings: 'Змінити налаштування',
  replacesSettings: 'Ці значення замінять усі збережені налаштування.',
  optionalField: (label) => `${label} (необов’язково)`,
  missingField: (label) => `Введіть значення в поле «${label}».`,
  invalidField: (label) => `Неправильний формат у полі «${label}».`,
  fieldDefault: (value) => `За замовчуванням: ${value}`,
  fieldExample: (value) => `Наприклад: ${value}`,

  disconnectTitle: (provider) => `Від’єднати ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Усе, що залежить від цього підключення, більше не зможе використовувати ${provider} від вашого імені.`
      : `Усе, що залежить від цього підключення, більше не зможе використовувати ${provider} через обліковий запис ${account}.`,
  notRevoked: (provider) =>
    `Доступ на боці ${provider} при цьому не відкликається. Щоб відкликати його, видаліть цей застосунок у налаштуваннях ${provider}.`,
  keep: 'Залишити підключення',
  keepProvider: (provider) => `Залишити підключення до ${provider}`,
  checkingDependents: 'Перевірка залежностей цього підключення…',
  consequences: 'Також це матиме такі наслідки:',
  disconnectPrevented: (provider) => `Зараз від’єднати ${provider} не можна`,
  close: 'Закрити',

  permissionList: (provider) => `Дозволи: ${provider}`,
  scopesRequested: (app) => `${app ?? 'Цей застосунок'} отримає такі дозволи:`,
  scopesGranted: (app) => `${app ?? 'Цей застосунок'} має такі дозволи:`,
  defaultScopes: (provider) => `Стандартні дозволи ${provider}. ${provider} покаже їх вам, перш ніж ви дасте згоду.`,
  scopeLevel: { read: 'Перегляд', write: 'Зміна', delete: 'Видалення', admin: 'Керування', unknown: 'Інше' },
  sensitive: 'Чутливі дані',
  notGranted: 'Не надано',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Ми знаємо лише назву цього дозволу.',
  unknownScope: 'У нас немає опису цього дозволу.',
  technicalNames: 'Технічні назви',
  technicalNamesOf: (provider) => `Технічні назви дозволів ${provider}`,
  missingPermissions: (titles) => `Бракує: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Надає ${organization ?? 'ваша організація'}`,
  sharedFailed: 'Не вдалося завантажити те, що надає ваша організація.',
  available: 'Доступно',
  needsAdmin: 'Потрібна увага адміністратора',
};

function listOf(providers: string[]): string {
  return new Intl.ListFormat('uk').format(providers);
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Ваш сеанс завершено. Увійдіть знову.';
    case 'forbidden':
      return 'У вас немає доступу до цього. Зверніться до адміністратора.';
    case 'network':
      return 'Перевірте з’єднання з інтернетом і спробуйте ще раз.';
    case 'rate_limited':
      return 'Забагато спроб. Зачекайте хвилину та спробуйте ще раз.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Сталася помилка на нашому боці. Спробуйте ще раз трохи згодом.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `Доступ до ${provider} не поновлено` : `${provider} не підключено`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} підключено`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Ви не надали доступу. Нічого не змінено.' };
    case 'cancelled':
      return { title: unchanged, text: 'Ви скасували дію, не завершивши її. Нічого не змінено.' };
    case 'blocked':
      return {
        title: 'Ваш браузер заблокував вікно',
        text: 'Дозвольте спливні вікна для цього сайту та спробуйте ще раз.',
      };
    case 'timed_out':
      return {
        title: `Час очікування підключення до ${provider} минув`,
        text: 'Почніть знову, коли будете готові.',
      };
    case 'failed':
      return {
        title: isRepair ? `Не вдалося поновити доступ до ${provider}` : `Не вдалося підключити ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Адреса, яку потрібно відкрити, небезпечна. Зверніться по допомогу до власників цього сайту.';
    case 'handoff_timeout':
      return `Сторінка ${provider} не відповіла. Спробуйте ще раз.`;
    case 'host_coop':
      return 'Вікно втратило зв’язок із цією сторінкою. Зверніться по допомогу до власників цього сайту.';
    case 'provider_error':
      return `${provider} повідомляє про проблему. Спробуйте ще раз трохи згодом.`;
    case 'session':
      return 'Ваш сеанс завершено. Увійдіть знову, а потім повторіть спробу.';
    case 'network':
      return 'Сервер недоступний. Перевірте з’єднання з інтернетом і спробуйте ще раз.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Спробуйте ще раз.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Ukrainian. */
export const callbackLabels: CallbackLabels = {
  lang: 'uk',
  connected: { title: 'Підключено', text: 'Це вікно можна закрити.' },
  denied: { title: 'Доступ не надано', text: 'Нічого не підключено. Це вікно можна закрити.' },
  error: { title: 'Сталася помилка', text: 'Нічого не підключено. Закрийте це вікно та спробуйте ще раз.' },
  other_browser: {
    title: 'Цей вхід розпочато в іншому браузері',
    text: 'Або він тривав понад 15 хвилин. Нічого не підключено. Закрийте це вікно та спробуйте ще раз.',
  },
  sign_in: {
    title: 'Спочатку ввійдіть',
    text: 'Ви не ввійшли в обліковий запис. Увійдіть, а потім відкрийте це посилання ще раз.',
  },
  invalid_link: {
    title: 'Це посилання не працює',
    text: 'Частина посилання відсутня або неправильна. Нічого не підключено.',
  },
  not_available: {
    title: 'Сервіс недоступний',
    text: 'Сервіс, який вас попросили підключити, недоступний або більше не надається. Нічого не підключено.',
  },
  not_started: { title: 'Не вдалося розпочати підключення', text: 'Нічого не підключено.' },
  failed: { title: 'Сталася помилка', text: 'Нічого не підключено. Спробуйте ще раз за кілька хвилин.' },
  back: 'Назад',
};
