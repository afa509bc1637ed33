import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('de');

/**
 * German. Formal, as in most software for work. An account that needs a new sign-in is connected again, `erneut verbunden`:
 * `neu anmelden` would be read as signing in to the product, or up.
 */
export const labels: Labels = {
  locale: 'de',
  list: 'Verbindungen',
  groups: { connected: 'Verbunden', available: 'Verfügbar' },

  status: {
    not_connected: 'Nicht verbunden',
    connecting: 'Wird verbunden …',
    connected: 'Verbunden',
    missing_scopes: 'Berechtigungen fehlen',
    needs_reauthorization: 'Erneute Verbindung nötig',
    unknown: 'Status unbekannt',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Verbunden' : `Verbunden seit ${since}`;
      return account === null ? how : `${how} als ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `Erstmals verbunden am ${since}` : `${account}, erstmals verbunden am ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API-Schlüssel' : method === 'client_credentials' ? 'Client-Secret' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `Der Zugriff auf ${provider} ist abgelaufen oder wurde widerrufen. Verbinden Sie das Konto erneut, um es weiter zu nutzen.`;
      case 'missing_scopes':
        return `Der Verbindung zu ${provider} fehlen Berechtigungen, die jetzt nötig sind. Verbinden Sie das Konto erneut, um sie zu erteilen.`;
      case 'admin':
        return `Ein Administrator muss den Zugriff auf ${provider} genehmigen.`;
      case 'unknown':
        return `Die Verbindung zu ${provider} funktioniert nicht mehr. Verbinden Sie das Konto erneut, um es weiter zu nutzen.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Neuer API-Schlüssel nötig' : 'Neue Zugangsdaten nötig'),
  needsUpdateText: (provider) => `Die gespeicherten Zugangsdaten für ${provider} funktionieren nicht mehr.`,
  unknownState: (provider) =>
    `Die Verbindung zu ${provider} funktioniert möglicherweise nicht. Verbinden Sie das Konto erneut, falls etwas fehlt.`,
  accountNumber: (number) => `Konto ${number}`,
  organizationOwned: 'Von Ihrer Organisation freigegeben',
  notConnectable: 'Das lässt sich hier nicht verbinden.',

  details: 'Details',
  detailsOf: (provider) => `Details zu ${provider}`,
  grantedCount: (granted, total) => `${granted} von ${total} Berechtigungen erteilt.`,
  fix: 'Beheben',
  fixProvider: (provider, account) => `Beheben: Berechtigungen von ${withAccount(provider, account)}`,
  checkAgain: 'Erneut prüfen',
  checkAgainProvider: (provider) => `Erneut prüfen: ${provider}`,

  connect: 'Verbinden',
  connectProvider: (provider) => `Verbinden: ${provider}`,
  reauthorize: 'Erneut verbinden',
  reauthorizeProvider: (provider, account) => `Erneut verbinden: ${withAccount(provider, account)}`,
  update: 'Aktualisieren',
  updateProvider: (provider, account) => `Aktualisieren: ${withAccount(provider, account)}`,
  addAccount: 'Weiteres Konto hinzufügen',
  addAccountTo: (provider) => `Weiteres Konto hinzufügen: ${provider}`,
  disconnect: 'Trennen',
  disconnectProvider: (provider, account) => `Trennen: ${withAccount(provider, account)}`,
  cancel: 'Abbrechen',
  dismiss: 'Schließen',
  dismissMessageOf: (provider) => `Schließen: Meldung zu ${provider}`,
  retry: 'Erneut versuchen',

  popUp: (provider) => `Verbindung zu ${provider} wird hergestellt …`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} ist verbunden.`,
  disconnected: (provider) => `${provider} wurde getrennt.`,
  disconnectFailed: (provider, kind) => ({
    title: `${provider} konnte nicht getrennt werden`,
    text: remedy(kind),
  }),
  accountChanged: (before, now) => ({
    title: 'Mit einem anderen Konto verbunden',
    text: `Zuvor waren Sie als ${before} verbunden, jetzt als ${now}.`,
  }),
  partUnavailable: 'Dieser Teil konnte nicht geladen werden.',

  loading: 'Verbindungen werden geladen …',
  slow: 'Das dauert länger als sonst.',
  empty: {
    title: 'Noch keine Verbindungen',
    text: 'Verbindungen erscheinen hier, sobald ein Administrator sie hinzufügt.',
  },
  noneVisible: { title: 'Keine Verbindungen vorhanden', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Eine Verbindung erfordert Ihre Aufmerksamkeit',
      other: '# Verbindungen erfordern Ihre Aufmerksamkeit',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `${provider} jetzt erneut verbinden` : `${provider} jetzt aktualisieren`,
  signedOut: { title: 'Sie sind abgemeldet', text: 'Melden Sie sich wieder an, um Ihre Verbindungen zu sehen.' },
  failed: (kind) => ({ title: 'Ihre Verbindungen konnten nicht geladen werden', text: remedy(kind) }),
  crashed: {
    title: 'Hier ist etwas schiefgegangen',
    text: 'Ihre Verbindungen sind nicht betroffen. Versuchen Sie es noch einmal.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Sie sind abgemeldet', text: 'Diese Angaben sind möglicherweise veraltet. Melden Sie sich wieder an.' }
      : { title: 'Diese Liste ist möglicherweise veraltet', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Eine Verbindung konnte nicht angezeigt werden.',
      other: '# Verbindungen konnten nicht angezeigt werden.',
    }),

  usedBy: (by, ago) => `Verwendet von ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Fehlercode: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Abbrechen: Verbindung zu ${provider}`,
  showWindow: 'Fenster anzeigen',
  showWindowOf: (provider) => `Fenster anzeigen: ${provider}`,
  openAgain: 'Erneut öffnen',
  openAgainFor: (provider) => `Erneut öffnen: Verbindung zu ${provider}`,
  attemptPhase: {
    authorizing: 'Ein Fenster wird geöffnet …',
    handing_off: 'Fahren Sie im anderen Fenster fort.',
    waiting: 'Fahren Sie im anderen Fenster fort.',
    window_gone: 'Fenster geschlossen? Öffnen Sie es erneut, um fortzufahren.',
    checking: 'Wird geprüft …',
  },
  keepAccount: (account) => `Melden Sie sich als ${account} an, um dasselbe Konto zu behalten.`,
  outcome,
  continueHere: 'In diesem Tab fortfahren',
  continueHereFor: (provider) => `In diesem Tab fortfahren: ${provider}`,

  search: 'Verbindungen suchen',
  found: (count) => plural(count, { one: 'Eine Verbindung gefunden', other: '# Verbindungen gefunden' }),
  noMatch: (query) => ({ title: `Nichts gefunden für „${query}“`, text: 'Versuchen Sie es mit einem anderen Wort.' }),
  clearSearch: 'Suche löschen',

  card: (providers) => `Verbinden: ${new Intl.ListFormat('de').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} verbinden`;
      case 'needs_reauthorization':
        return `${provider} erneut verbinden`;
      case 'missing_scopes':
        return `Für ${provider} sind weitere Berechtigungen nötig`;
      case 'doubted':
        return `${provider} konnte nicht verwendet werden`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `Die Verbindung zu ${provider} funktioniert nicht mehr.`;
      case 'doubted':
        return 'Das Konto scheint verbunden zu sein, hat aber nicht funktioniert. Verbinden Sie es erneut und versuchen Sie es noch einmal.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Noch nicht erteilt:',
  scopesNotConfigured: (provider) =>
    `Beim Verbinden werden nicht alle davon angefordert. Bitten Sie einen Administrator, sie der Verbindung zu ${provider} hinzuzufügen.`,
  notNow: 'Nicht jetzt',
  notNowFor: (providers) => `Nicht jetzt – ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} ist verbunden` : `${provider} ist als ${account} verbunden`,
  cardDeclined: (provider) => `${provider} wurde nicht verbunden`,
  cardChecking: (provider) => `${provider} wird geprüft …`,
  cardUnavailable: (provider) => ({
    title: `${provider} lässt sich hier nicht verbinden`,
    text: 'Bitten Sie einen Administrator, diese Verbindung hinzuzufügen.',
  }),

  connectTitle: (provider) => `${provider} verbinden`,
  updateTitle: (provider) => `Verbindung zu ${provider} aktualisieren`,
  chooseMethod: 'Wie möchten Sie die Verbindung herstellen?',
  authMethods: {
    oauth: {
      title: 'Anmelden',
      text: 'Öffnet ein neues Fenster. Prüfen Sie die Berechtigungen, bevor Sie zustimmen.',
    },
    api_key: { title: 'API-Schlüssel', text: 'Fügen Sie einen Schlüssel aus Ihrem dortigen Konto ein.' },
    client_credentials: {
      title: 'Client-Zugangsdaten',
      text: 'Eine Client-ID und ein Client-Secret für den Zugriff von Server zu Server.',
    },
  },
  back: 'Zurück',
  next: 'Weiter',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saveFailed: (provider, kind) =>
    `${provider} konnte nicht verbunden werden. ${
      kind === 'invalid' || kind === 'conflict'
        ? 'Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.'
        : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Hier lässt sich nur ein Konto von ${provider} verbinden.`,
  credentialFields: {
    secret: { label: 'API-Schlüssel', missing: 'Geben Sie einen API-Schlüssel ein.' },
    clientId: { label: 'Client-ID', missing: 'Geben Sie eine Client-ID ein.' },
    clientSecret: { label: 'Client-Secret', missing: 'Geben Sie ein Client-Secret ein.' },
  },
  apiKeyHint: (provider) =>
    `Erstellen Sie in Ihren Einstellungen bei ${provider} einen Schlüssel und fügen Sie ihn hier ein. Er wird für Sie gespeichert und nicht mehr angezeigt.`,
  storedSecret: (last4) =>
    `Der gespeicherte Wert endet auf ${last4}. Geben Sie ihn erneut ein, um Änderungen zu speichern.`,
  changeSettings: 'Einstellungen ändern',
  replacesSettings: 'Diese Angaben ersetzen alle gespeicherten Einstellungen.',
  optionalField: (label) => `${label} (optional)`,
  missingField: (label) => `Geben Sie einen Wert für „${label}“ ein.`,
  invalidField: (label) => `„${label}“ hat ein ungültiges Format.`,
  fieldDefault: (value) => `Standard: ${value}`,
  fieldExample: (value) => `Zum Beispiel: ${value}`,

  disconnectTitle: (provider) => `${provider} trennen?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Alles, was diese Verbindung nutzt, kann ${provider} dann nicht mehr für Sie verwenden.`
      : `Alles, was diese Verbindung nutzt, kann ${provider} dann nicht mehr als ${account} verwenden.`,
  notRevoked: (provider) =>
    `Der Zugriff wird bei ${provider} selbst nicht widerrufen. Entfernen Sie dazu diese App in Ihren Einstellungen bei ${provider}.`,
  keep: 'Verbindung behalten',
  keepProvider: (provider) => `Verbindung behalten: ${provider}`,
  checkingDependents: 'Es wird geprüft, was davon abhängt …',
  consequences: 'Außerdem passiert Folgendes:',
  disconnectPrevented: (provider) => `${provider} kann jetzt nicht getrennt werden`,
  close: 'Schließen',

  permissionList: (provider) => `Berechtigungen von ${provider}`,
  scopesRequested: (app) => `${app ?? 'Diese App'} kann dann:`,
  scopesGranted: (app) => `${app ?? 'Diese App'} kann:`,
  defaultScopes: (provider) =>
    `Die Standardberechtigungen von ${provider}. ${provider} zeigt sie Ihnen, bevor Sie zustimmen.`,
  scopeLevel: { read: 'Lesen', write: 'Ändern', delete: 'Löschen', admin: 'Verwalten', unknown: 'Sonstiges' },
  sensitive: 'Sensibel',
  notGranted: 'Nicht erteilt',
  scopeByName: (level, resource) => `${resource} ${labels.scopeLevel[level].toLowerCase()}`,
  scopeByNameText: 'Von dieser Berechtigung kennen wir nur den Namen.',
  unknownScope: 'Zu dieser Berechtigung haben wir keine Beschreibung.',
  technicalNames: 'Technische Namen',
  technicalNamesOf: (provider) => `Technische Namen der Berechtigungen von ${provider}`,
  missingPermissions: (titles) => `Fehlende Berechtigungen: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Freigegeben von ${organization ?? 'Ihrer Organisation'}`,
  sharedFailed: 'Was Ihre Organisation freigibt, konnte nicht geladen werden.',
  available: 'Verfügbar',
  needsAdmin: 'Ein Administrator muss eingreifen',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Sie sind abgemeldet. Melden Sie sich wieder an.';
    case 'forbidden':
      return 'Sie haben darauf keinen Zugriff. Wenden Sie sich an einen Administrator.';
    case 'network':
      return 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.';
    case 'rate_limited':
      return 'Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = `${provider} wurde nicht ${isRepair ? 'erneut verbunden' : 'verbunden'}`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} ist verbunden`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Sie haben den Zugriff nicht erlaubt. Es wurde nichts geändert.' };
    case 'cancelled':
      return { title: unchanged, text: 'Sie haben den Vorgang abgebrochen. Es wurde nichts geändert.' };
    case 'blocked':
      return {
        title: 'Ihr Browser hat das Fenster blockiert',
        text: 'Erlauben Sie Pop-ups für diese Website und versuchen Sie es noch einmal.',
      };
    case 'timed_out':
      return {
        title: `Das Verbinden von ${provider} hat zu lange gedauert`,
        text: 'Beginnen Sie von vorn, wenn Sie bereit sind.',
      };
    case 'failed':
      return {
        title: `${provider} konnte nicht ${isRepair ? 'erneut verbunden' : 'verbunden'} werden`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Die zu öffnende Adresse ist nicht sicher. Bitten Sie die Betreiber dieser Website um Hilfe.';
    case 'handoff_timeout':
      return `Die Seite von ${provider} hat nicht geantwortet. Versuchen Sie es noch einmal.`;
    case 'host_coop':
      return 'Das Fenster hat den Kontakt zu dieser Seite verloren. Bitten Sie die Betreiber dieser Website um Hilfe.';
    case 'provider_error':
      return `${provider} hat ein Problem gemeldet. Versuchen Sie es gleich noch einmal.`;
    case 'session':
      return 'Sie sind abgemeldet. Melden Sie sich wieder an und versuchen Sie es dann noch einmal.';
    case 'network':
      return 'Der Server war nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Versuchen Sie es noch einmal.' : remedy(error.kind)));
  }
}

/** The pages of the server, in German. */
export const callbackLabels: CallbackLabels = {
  lang: 'de',
  connected: { title: 'Verbunden', text: 'Sie können dieses Fenster schließen.' },
  denied: {
    title: 'Der Zugriff wurde nicht erlaubt',
    text: 'Es wurde nichts verbunden. Sie können dieses Fenster schließen.',
  },
  error: {
    title: 'Etwas ist schiefgegangen',
    text: 'Es wurde nichts verbunden. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.',
  },
  other_browser: {
    title: 'Diese Anmeldung wurde in einem anderen Browser begonnen',
    text: 'Oder sie hat länger als 15 Minuten gedauert. Es wurde nichts verbunden. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.',
  },
  sign_in: {
    title: 'Melden Sie sich zuerst an',
    text: 'Sie sind nicht angemeldet. Melden Sie sich an und öffnen Sie diesen Link dann noch einmal.',
  },
  invalid_link: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Ein Teil davon fehlt oder ist falsch. Es wurde nichts verbunden.',
  },
  not_available: {
    title: 'Das ist nicht verfügbar',
    text: 'Was Sie verbinden sollten, ist nicht oder nicht mehr verfügbar. Es wurde nichts verbunden.',
  },
  not_started: { title: 'Der Vorgang konnte nicht gestartet werden', text: 'Es wurde nichts verbunden.' },
  failed: {
    title: 'Etwas ist schiefgegangen',
    text: 'Es wurde nichts verbunden. Versuchen Sie es in einigen Minuten noch einmal.',
  },
  back: 'Zurück',
};
