import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('pl');

/**
 * Polish. Requests are in the second person, as in most software for work; what happened is said impersonally, as the past
 * tense would need the gender of the reader. Names are not declined: they stand after “usługa”, “konto” or a colon.
 */
export const labels: Labels = {
  locale: 'pl',
  list: 'Połączenia',
  groups: { connected: 'Połączone', available: 'Dostępne' },

  status: {
    not_connected: 'Nie połączono',
    connecting: 'Łączenie…',
    connected: 'Połączono',
    missing_scopes: 'Brak części uprawnień',
    needs_reauthorization: 'Wymaga odnowienia dostępu',
    unknown: 'Stan nieznany',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Połączono' : `Połączono ${since}`;
      return account === null ? how : `${how} jako ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `Pierwsze połączenie: ${since}` : `${account}, pierwsze połączenie: ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Klucz API' : method === 'client_credentials' ? 'Tajny klucz klienta' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `Dostęp do usługi ${provider} wygasł lub został cofnięty. Odnów dostęp, aby dalej korzystać z połączenia.`;
      case 'missing_scopes':
        return `Połączenie z usługą ${provider} nie ma uprawnień, które są teraz potrzebne. Odnów dostęp, aby je przyznać.`;
      case 'admin':
        return `Administrator musi zatwierdzić dostęp do usługi ${provider}.`;
      case 'unknown':
        return `Połączenie z usługą ${provider} przestało działać. Odnów dostęp, aby dalej z niego korzystać.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Zaktualizuj klucz API' : 'Zaktualizuj dane logowania'),
  needsUpdateText: (provider) => `Zapisane dane logowania do usługi ${provider} przestały działać.`,
  unknownState: (provider) => `Połączenie z usługą ${provider} może nie działać. Odnów dostęp, jeśli czegoś brakuje.`,
  accountNumber: (number) => `Konto ${number}`,
  organizationOwned: 'Udostępnione przez Twoją organizację',
  notConnectable: 'Tutaj nie można połączyć tej usługi.',

  details: 'Szczegóły',
  detailsOf: (provider) => `Szczegóły: ${provider}`,
  grantedCount: (granted, total) => `Przyznane uprawnienia: ${granted} z ${total}.`,
  fix: 'Napraw',
  fixProvider: (provider, account) => `Napraw uprawnienia: ${withAccount(provider, account)}`,
  checkAgain: 'Sprawdź ponownie',
  checkAgainProvider: (provider) => `Sprawdź ponownie: ${provider}`,

  connect: 'Połącz',
  connectProvider: (provider) => `Połącz: ${provider}`,
  reauthorize: 'Odnów dostęp',
  reauthorizeProvider: (provider, account) => `Odnów dostęp: ${withAccount(provider, account)}`,
  update: 'Zaktualizuj',
  updateProvider: (provider, account) => `Zaktualizuj: ${withAccount(provider, account)}`,
  addAccount: 'Dodaj kolejne konto',
  addAccountTo: (provider) => `Dodaj kolejne konto: ${provider}`,
  disconnect: 'Odłącz',
  disconnectProvider: (provider, account) => `Odłącz: ${withAccount(provider, account)}`,
  cancel: 'Anuluj',
  dismiss: 'Zamknij',
  dismissMessageOf: (provider) => `Zamknij komunikat: ${provider}`,
  retry: 'Spróbuj ponownie',

  popUp: (provider) => `Łączenie z usługą ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `Połączono z usługą ${provider}.`,
  disconnected: (provider) => `Odłączono usługę ${provider}.`,
  disconnectFailed: (provider, kind) => ({ title: `Nie udało się odłączyć usługi ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Połączono z innym kontem',
    text: `Poprzednie konto: ${before}, obecne konto: ${now}.`,
  }),
  partUnavailable: 'Nie udało się wczytać tej części.',

  loading: 'Wczytywanie połączeń…',
  slow: 'Trwa to dłużej niż zwykle.',
  empty: {
    title: 'Nie ma jeszcze połączeń',
    text: 'Połączenia pojawią się tutaj, gdy doda je administrator.',
  },
  noneVisible: { title: 'Brak połączeń do wyświetlenia', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Jedno połączenie wymaga Twojej uwagi',
      few: '# połączenia wymagają Twojej uwagi',
      many: '# połączeń wymaga Twojej uwagi',
      other: '# połączenia wymaga Twojej uwagi',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth'
      ? `Odnów teraz dostęp do usługi ${provider}`
      : `Zaktualizuj teraz połączenie z usługą ${provider}`,
  signedOut: { title: 'Wylogowano Cię', text: 'Zaloguj się ponownie, aby zobaczyć swoje połączenia.' },
  failed: (kind) => ({ title: 'Nie udało się wczytać Twoich połączeń', text: remedy(kind) }),
  crashed: { title: 'Coś poszło nie tak', text: 'Nie ma to wpływu na Twoje połączenia. Spróbuj ponownie.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Wylogowano Cię', text: 'Wyświetlane informacje mogą być nieaktualne. Zaloguj się ponownie.' }
      : { title: 'Ta lista może być nieaktualna', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Nie udało się wyświetlić jednego połączenia.',
      few: 'Nie udało się wyświetlić # połączeń.',
      many: 'Nie udało się wyświetlić # połączeń.',
      other: 'Nie udało się wyświetlić # połączenia.',
    }),

  usedBy: (by, ago) => `Użyte przez: ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Kod błędu: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Anuluj łączenie z usługą ${provider}`,
  showWindow: 'Pokaż okno',
  showWindowOf: (provider) => `Pokaż okno: ${provider}`,
  openAgain: 'Otwórz ponownie',
  openAgainFor: (provider) => `Otwórz ponownie, aby połączyć się z usługą ${provider}`,
  attemptPhase: {
    authorizing: 'Otwieranie okna…',
    handing_off: 'Dokończ w drugim oknie.',
    waiting: 'Dokończ w drugim oknie.',
    window_gone: 'Okno zostało zamknięte? Otwórz je ponownie, aby dokończyć.',
    checking: 'Sprawdzanie…',
  },
  keepAccount: (account) => `Zaloguj się jako ${account}, aby pozostać przy tym samym koncie.`,
  outcome,
  continueHere: 'Kontynuuj w tej karcie',
  continueHereFor: (provider) => `Kontynuuj w tej karcie, aby połączyć się z usługą ${provider}`,

  search: 'Szukaj połączeń',
  found: (count) =>
    plural(count, {
      one: 'Znaleziono # połączenie',
      few: 'Znaleziono # połączenia',
      many: 'Znaleziono # połączeń',
      other: 'Znaleziono # połączenia',
    }),
  noMatch: (query) => ({ title: `Brak wyników dla „${query}”`, text: 'Spróbuj użyć innego słowa.' }),
  clearSearch: 'Wyczyść wyszukiwanie',

  card: (providers) => `Połącz: ${new Intl.ListFormat('pl').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Połącz się z usługą ${provider}`;
      case 'needs_reauthorization':
        return `Odnów dostęp do usługi ${provider}`;
      case 'missing_scopes':
        return `Potrzebne są dodatkowe uprawnienia w usłudze ${provider}`;
      case 'doubted':
        return `Nie udało się skorzystać z usługi ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `Połączenie z usługą ${provider} przestało działać.`;
      case 'doubted':
        return 'Usługa wygląda na połączoną, ale połączenie nie zadziałało. Odnów dostęp, aby spróbować ponownie.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Jeszcze nie przyznano:',
  scopesNotConfigured: (provider) =>
    `Podczas łączenia aplikacja nie prosi o wszystkie te uprawnienia. Poproś administratora, aby dodał je do połączenia z usługą ${provider}.`,
  notNow: 'Nie teraz',
  notNowFor: (providers) => `Nie teraz – ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `Połączono z usługą ${provider}` : `Połączono z usługą ${provider} jako ${account}`,
  cardDeclined: (provider) => `Nie połączono z usługą ${provider}`,
  cardChecking: (provider) => `Sprawdzanie usługi ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `Tutaj nie można połączyć usługi ${provider}`,
    text: 'Poproś administratora o dodanie tego połączenia.',
  }),

  connectTitle: (provider) => `Połącz się z usługą ${provider}`,
  updateTitle: (provider) => `Zaktualizuj połączenie z usługą ${provider}`,
  chooseMethod: 'Jak chcesz się połączyć?',
  authMethods: {
    oauth: {
      title: 'Logowanie',
      text: 'Otworzy się nowe okno. Zanim wyrazisz zgodę, sprawdź uprawnienia.',
    },
    api_key: { title: 'Klucz API', text: 'Wklej klucz ze swojego konta w tej usłudze.' },
    client_credentials: {
      title: 'Dane logowania klienta',
      text: 'Identyfikator i tajny klucz klienta – do dostępu między serwerami.',
    },
  },
  back: 'Wstecz',
  next: 'Dalej',
  save: 'Zapisz',
  saving: 'Zapisywanie…',
  saveFailed: (provider, kind) =>
    `Nie udało się połączyć z usługą ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Sprawdź wprowadzone dane i spróbuj ponownie.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Tutaj można połączyć tylko jedno konto usługi ${provider}.`,
  credentialFields: {
    secret: { label: 'Klucz API', missing: 'Wpisz klucz API.' },
    clientId: { label: 'Identyfikator klienta', missing: 'Wpisz identyfikator klienta.' },
    clientSecret: { label: 'Tajny klucz klienta', missing: 'Wpisz tajny klucz klienta.' },
  },
  apiKeyHint: (provider) =>
    `Utwórz klucz w ustawieniach usługi ${provider} i wklej go tutaj. Klucz zostanie zapisany i nie będzie już wyświetlany.`,
  storedSecret: (last4) => `Zapisana wartość kończy się na ${last4}. Wpisz ją ponownie, aby zapisać zmiany.`,
  changeSettings: 'Zmień ustawienia',
  replacesSettings: 'Te ustawienia zastąpią wszystkie zapisane.',
  optionalField: (label) => `${label} (opcjonalnie)`,
  missingField: (label) => `Wypełnij pole „${label}”.`,
  invalidField: (label) => `Pole „${label}” ma nieprawidłowy format.`,
  fieldDefault: (value) => `Domyślnie: ${value}`,
  fieldExample: (value) => `Na przykład: ${value}`,

  disconnectTitle: (provider) => `Odłączyć usługę ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Wszystko, co korzysta z tego połączenia, nie będzie już mogło używać usługi ${provider} w Twoim imieniu.`
      : `Wszystko, co korzysta z tego połączenia, nie będzie już mogło używać usługi ${provider} jako ${account}.`,
  notRevoked: (provider) =>
    `Nie cofa to dostępu w samej usłudze ${provider}. Aby go cofnąć, usuń tę aplikację w ustawieniach usługi ${provider}.`,
  keep: 'Zachowaj połączenie',
  keepProvider: (provider) => `Zachowaj połączenie z usługą ${provider}`,
  checkingDependents: 'Sprawdzanie, co zależy od tego połączenia…',
  consequences: 'Co jeszcze się stanie:',
  disconnectPrevented: (provider) => `Nie można teraz odłączyć usługi ${provider}`,
  close: 'Zamknij',

  permissionList: (provider) => `Uprawnienia w usłudze ${provider}`,
  scopesRequested: (app) =>
    app === null ? 'Uprawnienia, które otrzyma ta aplikacja:' : `Uprawnienia, które otrzyma aplikacja ${app}:`,
  scopesGranted: (app) => (app === null ? 'Uprawnienia tej aplikacji:' : `Uprawnienia aplikacji ${app}:`),
  defaultScopes: (provider) =>
    `Domyślne uprawnienia usługi ${provider}. Usługa ${provider} pokaże je, zanim wyrazisz zgodę.`,
  scopeLevel: {
    read: 'Odczyt',
    write: 'Modyfikowanie',
    delete: 'Usuwanie',
    admin: 'Administrowanie',
    unknown: 'Inne',
  },
  sensitive: 'Wrażliwe',
  notGranted: 'Nie przyznano',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Znamy tylko nazwę tego uprawnienia.',
  unknownScope: 'Nie mamy opisu tego uprawnienia.',
  technicalNames: 'Nazwy techniczne',
  technicalNamesOf: (provider) => `Nazwy techniczne uprawnień w usłudze ${provider}`,
  missingPermissions: (titles) => `Brakujące uprawnienia: ${titles.join(' · ')}.`,

  sharedBy: (organization) =>
    organization === null ? 'Udostępnione przez Twoją organizację' : `Udostępnione przez organizację ${organization}`,
  sharedFailed: 'Nie udało się wczytać tego, co udostępnia Twoja organizacja.',
  available: 'Dostępne',
  needsAdmin: 'Wymaga uwagi administratora',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Wylogowano Cię. Zaloguj się ponownie.';
    case 'forbidden':
      return 'Nie masz do tego dostępu. Skontaktuj się z administratorem.';
    case 'network':
      return 'Sprawdź połączenie z internetem i spróbuj ponownie.';
    case 'rate_limited':
      return 'Zbyt wiele prób. Odczekaj minutę i spróbuj ponownie.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Wystąpił problem po naszej stronie. Spróbuj ponownie za chwilę.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `Nie odnowiono dostępu do usługi ${provider}` : `Nie połączono z usługą ${provider}`;
  switch (result.kind) {
    case 'connected':
      return { title: `Połączono z usługą ${provider}`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Nie zezwolono na dostęp. Nic się nie zmieniło.' };
    case 'cancelled':
      return { title: unchanged, text: 'Anulowano przed ukończeniem. Nic się nie zmieniło.' };
    case 'blocked':
      return {
        title: 'Przeglądarka zablokowała okno',
        text: 'Zezwól tej witrynie na otwieranie wyskakujących okien i spróbuj ponownie.',
      };
    case 'timed_out':
      return {
        title: `Upłynął limit czasu łączenia z usługą ${provider}`,
        text: 'Zacznij od nowa w dogodnej chwili.',
      };
    case 'failed':
      return {
        title: isRepair
          ? `Nie udało się odnowić dostępu do usługi ${provider}`
          : `Nie udało się połączyć z usługą ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Adres, który miał zostać otwarty, nie jest bezpieczny. Zwróć się o pomoc do właściciela tej witryny.';
    case 'handoff_timeout':
      return `Strona usługi ${provider} nie odpowiedziała. Spróbuj ponownie.`;
    case 'host_coop':
      return 'Okno utraciło kontakt z tą stroną. Zwróć się o pomoc do właściciela tej witryny.';
    case 'provider_error':
      return `Usługa ${provider} zgłosiła problem. Spróbuj ponownie za chwilę.`;
    case 'session':
      return 'Wylogowano Cię. Zaloguj się ponownie i spróbuj jeszcze raz.';
    case 'network':
      return 'Nie udało się połączyć z serwerem. Sprawdź połączenie z internetem i spróbuj ponownie.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Spróbuj ponownie.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Polish. */
export const callbackLabels: CallbackLabels = {
  lang: 'pl',
  connected: { title: 'Połączono', text: 'Możesz zamknąć to okno.' },
  denied: {
    title: 'Nie zezwolono na dostęp',
    text: 'Niczego nie połączono. Możesz zamknąć to okno.',
  },
  error: {
    title: 'Coś poszło nie tak',
    text: 'Niczego nie połączono. Zamknij to okno i spróbuj ponownie.',
  },
  other_browser: {
    title: 'Logowanie rozpoczęto w innej przeglądarce',
    text: 'Albo trwało dłużej niż 15 minut. Niczego nie połączono. Zamknij to okno i spróbuj ponownie.',
  },
  sign_in: {
    title: 'Najpierw się zaloguj',
    text: 'Ta czynność wymaga zalogowania. Zaloguj się i ponownie otwórz ten link.',
  },
  invalid_link: {
    title: 'Ten link nie działa',
    text: 'Link jest niekompletny lub nieprawidłowy. Niczego nie połączono.',
  },
  not_available: {
    title: 'To połączenie jest niedostępne',
    text: 'Usługa, która miała zostać połączona, jest niedostępna lub przestała być dostępna. Niczego nie połączono.',
  },
  not_started: { title: 'Nie udało się rozpocząć łączenia', text: 'Niczego nie połączono.' },
  failed: {
    title: 'Coś poszło nie tak',
    text: 'Niczego nie połączono. Spróbuj ponownie za kilka minut.',
  },
  back: 'Wróć',
};
