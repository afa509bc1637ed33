import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('nl');

/** Dutch. Informal (je), as in most software for work. */
export const labels: Labels = {
  locale: 'nl',
  list: 'Koppelingen',
  groups: { connected: 'Gekoppeld', available: 'Beschikbaar' },

  status: {
    not_connected: 'Niet gekoppeld',
    connecting: 'Bezig met koppelen…',
    connected: 'Gekoppeld',
    missing_scopes: 'Machtigingen ontbreken',
    needs_reauthorization: 'Vernieuw de toegang',
    unknown: 'Status onbekend',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Gekoppeld' : `Gekoppeld sinds ${since}`;
      return account === null ? how : `${how} als ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null
      ? `Voor het eerst gekoppeld op ${since}`
      : `${account}, voor het eerst gekoppeld op ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API-sleutel' : method === 'client_credentials' ? 'Clientgeheim' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `De toegang tot ${provider} is verlopen of ingetrokken. Vernieuw de toegang om de koppeling te blijven gebruiken.`;
      case 'missing_scopes':
        return `De koppeling met ${provider} mist machtigingen die nu nodig zijn. Vernieuw de toegang om ze te verlenen.`;
      case 'admin':
        return `Een beheerder moet de toegang tot ${provider} goedkeuren.`;
      case 'unknown':
        return `De koppeling met ${provider} werkt niet meer. Vernieuw de toegang om deze te blijven gebruiken.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Werk je API-sleutel bij' : 'Werk je toegangsgegevens bij'),
  needsUpdateText: (provider) => `De opgeslagen toegangsgegevens voor ${provider} werken niet meer.`,
  unknownState: (provider) =>
    `De koppeling met ${provider} werkt mogelijk niet. Vernieuw de toegang als er iets ontbreekt.`,
  accountNumber: (number) => `Account ${number}`,
  organizationOwned: 'Gedeeld door je organisatie',
  notConnectable: 'Dit kun je hier niet koppelen.',

  details: 'Details',
  detailsOf: (provider) => `Details van ${provider}`,
  grantedCount: (granted, total) => `${granted} van ${total} machtigingen verleend.`,
  fix: 'Oplossen',
  fixProvider: (provider, account) => `Oplossen: machtigingen van ${withAccount(provider, account)}`,
  checkAgain: 'Opnieuw controleren',
  checkAgainProvider: (provider) => `Opnieuw controleren: ${provider}`,

  connect: 'Koppelen',
  connectProvider: (provider) => `Koppelen: ${provider}`,
  reauthorize: 'Toegang vernieuwen',
  reauthorizeProvider: (provider, account) => `Toegang vernieuwen: ${withAccount(provider, account)}`,
  update: 'Bijwerken',
  updateProvider: (provider, account) => `Bijwerken: ${withAccount(provider, account)}`,
  addAccount: 'Nog een account toevoegen',
  addAccountTo: (provider) => `Nog een account toevoegen: ${provider}`,
  disconnect: 'Ontkoppelen',
  disconnectProvider: (provider, account) => `Ontkoppelen: ${withAccount(provider, account)}`,
  cancel: 'Annuleren',
  dismiss: 'Sluiten',
  dismissMessageOf: (provider) => `Sluiten: melding over ${provider}`,
  retry: 'Opnieuw proberen',

  popUp: (provider) => `Koppeling met ${provider} wordt gemaakt…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} is gekoppeld.`,
  disconnected: (provider) => `${provider} is ontkoppeld.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} kon niet worden ontkoppeld`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Gekoppeld met een ander account',
    text: `Eerst was je gekoppeld als ${before}, nu als ${now}.`,
  }),
  partUnavailable: 'Dit onderdeel kon niet worden geladen.',

  loading: 'Koppelingen laden…',
  slow: 'Dit duurt langer dan normaal.',
  empty: {
    title: 'Nog geen koppelingen',
    text: 'Koppelingen verschijnen hier zodra een beheerder ze toevoegt.',
  },
  noneVisible: { title: 'Geen koppelingen om te tonen', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Eén koppeling vraagt je aandacht',
      other: '# koppelingen vragen je aandacht',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Toegang tot ${provider} nu vernieuwen` : `${provider} nu bijwerken`,
  signedOut: { title: 'Je bent uitgelogd', text: 'Log opnieuw in om je koppelingen te zien.' },
  failed: (kind) => ({ title: 'Je koppelingen konden niet worden geladen', text: remedy(kind) }),
  crashed: {
    title: 'Er is hier iets misgegaan',
    text: 'Dit heeft geen gevolgen voor je koppelingen. Probeer het opnieuw.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Je bent uitgelogd', text: 'Wat je ziet, is mogelijk verouderd. Log opnieuw in.' }
      : { title: 'Deze lijst is mogelijk verouderd', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Eén koppeling kon niet worden getoond.',
      other: '# koppelingen konden niet worden getoond.',
    }),

  usedBy: (by, ago) => `Gebruikt door ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Foutcode: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Annuleren: koppeling met ${provider}`,
  showWindow: 'Venster tonen',
  showWindowOf: (provider) => `Venster tonen: ${provider}`,
  openAgain: 'Opnieuw openen',
  openAgainFor: (provider) => `Opnieuw openen: koppeling met ${provider}`,
  attemptPhase: {
    authorizing: 'Venster openen…',
    handing_off: 'Ga verder in het andere venster.',
    waiting: 'Ga verder in het andere venster.',
    window_gone: 'Venster gesloten? Open het opnieuw om verder te gaan.',
    checking: 'Controleren…',
  },
  keepAccount: (account) => `Log in als ${account} om hetzelfde account te houden.`,
  outcome,
  continueHere: 'Doorgaan in dit tabblad',
  continueHereFor: (provider) => `Doorgaan in dit tabblad: ${provider}`,

  search: 'Koppelingen zoeken',
  found: (count) => plural(count, { one: '1 koppeling gevonden', other: '# koppelingen gevonden' }),
  noMatch: (query) => ({ title: `Niets gevonden voor ‘${query}’`, text: 'Probeer een ander woord.' }),
  clearSearch: 'Zoekopdracht wissen',

  card: (providers) => `Koppelen: ${new Intl.ListFormat('nl').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} koppelen`;
      case 'needs_reauthorization':
        return `Toegang tot ${provider} vernieuwen`;
      case 'missing_scopes':
        return `Er zijn meer machtigingen nodig voor ${provider}`;
      case 'doubted':
        return `${provider} kon niet worden gebruikt`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `De koppeling met ${provider} werkt niet meer.`;
      case 'doubted':
        return 'Er lijkt een koppeling te zijn, maar die werkte niet. Vernieuw de toegang en probeer het opnieuw.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Nog niet verleend:',
  scopesNotConfigured: (provider) =>
    `Bij het koppelen wordt niet om al deze machtigingen gevraagd. Vraag een beheerder om ze toe te voegen aan de koppeling met ${provider}.`,
  notNow: 'Niet nu',
  notNowFor: (providers) => `Niet nu – ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} is gekoppeld` : `${provider} is gekoppeld als ${account}`,
  cardDeclined: (provider) => `${provider} is niet gekoppeld`,
  cardChecking: (provider) => `${provider} controleren…`,
  cardUnavailable: (provider) => ({
    title: `${provider} kan hier niet worden gekoppeld`,
    text: 'Vraag een beheerder om deze koppeling toe te voegen.',
  }),

  connectTitle: (provider) => `${provider} koppelen`,
  updateTitle: (provider) => `Koppeling met ${provider} bijwerken`,
  chooseMethod: 'Hoe wil je koppelen?',
  authMethods: {
    oauth: {
      title: 'Inloggen',
      text: 'Opent in een nieuw venster. Bekijk de machtigingen voordat je akkoord gaat.',
    },
    api_key: { title: 'API-sleutel', text: 'Plak een sleutel uit je account bij die dienst.' },
    client_credentials: {
      title: 'Clientgegevens',
      text: 'Een client-ID en clientgeheim, voor toegang van server tot server.',
    },
  },
  back: 'Terug',
  next: 'Doorgaan',
  save: 'Opslaan',
  saving: 'Bezig met opslaan…',
  saveFailed: (provider, kind) =>
    `${provider} kon niet worden gekoppeld. ${
      kind === 'invalid' || kind === 'conflict'
        ? 'Controleer wat je hebt ingevuld en probeer het opnieuw.'
        : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Je kunt hier maar één account van ${provider} koppelen.`,
  credentialFields: {
    secret: { label: 'API-sleutel', missing: 'Vul een API-sleutel in.' },
    clientId: { label: 'Client-ID', missing: 'Vul een client-ID in.' },
    clientSecret: { label: 'Clientgeheim', missing: 'Vul een clientgeheim in.' },
  },
  apiKeyHint: (provider) =>
    `Maak een sleutel in je instellingen bij ${provider} en plak deze hier. De sleutel wordt voor je bewaard en niet meer getoond.`,
  storedSecret: (last4) => `De opgeslagen waarde eindigt op ${last4}. Vul deze opnieuw in om wijzigingen op te slaan.`,
  changeSettings: 'Instellingen wijzigen',
  replacesSettings: 'Deze instellingen vervangen alles wat is opgeslagen.',
  optionalField: (label) => `${label} (optioneel)`,
  missingField: (label) => `Vul een waarde in voor ‘${label}’.`,
  invalidField: (label) => `‘${label}’ heeft een ongeldige indeling.`,
  fieldDefault: (value) => `Standaard: ${value}`,
  fieldExample: (value) => `Bijvoorbeeld: ${value}`,

  disconnectTitle: (provider) => `${provider} ontkoppelen?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Alles wat deze koppeling gebruikt, kan ${provider} dan niet meer namens jou gebruiken.`
      : `Alles wat deze koppeling gebruikt, kan ${provider} dan niet meer gebruiken als ${account}.`,
  notRevoked: (provider) =>
    `Hiermee trek je de toegang bij ${provider} zelf niet in. Verwijder daarvoor deze app in je instellingen bij ${provider}.`,
  keep: 'Koppeling behouden',
  keepProvider: (provider) => `Koppeling behouden: ${provider}`,
  checkingDependents: 'Controleren wat hiervan afhangt…',
  consequences: 'Daarnaast gebeurt het volgende:',
  disconnectPrevented: (provider) => `${provider} kan nu niet worden ontkoppeld`,
  close: 'Sluiten',

  permissionList: (provider) => `Machtigingen van ${provider}`,
  scopesRequested: (app) => `${app ?? 'Deze app'} kan dan:`,
  scopesGranted: (app) => `${app ?? 'Deze app'} kan:`,
  defaultScopes: (provider) =>
    `De standaardmachtigingen van ${provider}. ${provider} toont ze voordat je akkoord gaat.`,
  scopeLevel: { read: 'Lezen', write: 'Wijzigen', delete: 'Verwijderen', admin: 'Beheren', unknown: 'Overig' },
  sensitive: 'Gevoelig',
  notGranted: 'Niet verleend',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Van deze machtiging kennen we alleen de naam.',
  unknownScope: 'We hebben geen beschrijving van deze machtiging.',
  technicalNames: 'Technische namen',
  technicalNamesOf: (provider) => `Technische namen van de machtigingen van ${provider}`,
  missingPermissions: (titles) => `Ontbrekende machtigingen: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Gedeeld door ${organization ?? 'je organisatie'}`,
  sharedFailed: 'Wat je organisatie deelt, kon niet worden geladen.',
  available: 'Beschikbaar',
  needsAdmin: 'Actie van beheerder nodig',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Je bent uitgelogd. Log opnieuw in.';
    case 'forbidden':
      return 'Je hebt hier geen toegang toe. Vraag een beheerder om hulp.';
    case 'network':
      return 'Controleer je internetverbinding en probeer het opnieuw.';
    case 'rate_limited':
      return 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Er is bij ons iets misgegaan. Probeer het over een ogenblik opnieuw.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `De toegang tot ${provider} is niet vernieuwd` : `${provider} is niet gekoppeld`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} is gekoppeld`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Je hebt geen toegang gegeven. Er is niets gewijzigd.' };
    case 'cancelled':
      return { title: unchanged, text: 'Je hebt geannuleerd voordat je klaar was. Er is niets gewijzigd.' };
    case 'blocked':
      return {
        title: 'Je browser heeft het venster geblokkeerd',
        text: 'Sta pop-ups toe voor deze site en probeer het opnieuw.',
      };
    case 'timed_out':
      return { title: `Koppelen met ${provider} duurde te lang`, text: 'Begin opnieuw wanneer het je uitkomt.' };
    case 'failed':
      return {
        title: isRepair
          ? `De toegang tot ${provider} kon niet worden vernieuwd`
          : `${provider} kon niet worden gekoppeld`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Het te openen adres is niet veilig. Vraag de eigenaar van deze site om hulp.';
    case 'handoff_timeout':
      return `De pagina van ${provider} reageerde niet. Probeer het opnieuw.`;
    case 'host_coop':
      return 'Het venster heeft het contact met deze pagina verloren. Vraag de eigenaar van deze site om hulp.';
    case 'provider_error':
      return `${provider} heeft een probleem gemeld. Probeer het over een ogenblik opnieuw.`;
    case 'session':
      return 'Je bent uitgelogd. Log opnieuw in en probeer het dan nog een keer.';
    case 'network':
      return 'De server was niet bereikbaar. Controleer je internetverbinding en probeer het opnieuw.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Probeer het opnieuw.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Dutch. */
export const callbackLabels: CallbackLabels = {
  lang: 'nl',
  connected: { title: 'Gekoppeld', text: 'Je kunt dit venster sluiten.' },
  denied: {
    title: 'Er is geen toegang gegeven',
    text: 'Er is niets gekoppeld. Je kunt dit venster sluiten.',
  },
  error: {
    title: 'Er is iets misgegaan',
    text: 'Er is niets gekoppeld. Sluit dit venster en probeer het opnieuw.',
  },
  other_browser: {
    title: 'Je bent in een andere browser begonnen met inloggen',
    text: 'Of het inloggen duurde langer dan 15 minuten. Er is niets gekoppeld. Sluit dit venster en probeer het opnieuw.',
  },
  sign_in: {
    title: 'Log eerst in',
    text: 'Je bent niet ingelogd. Log in en open daarna deze link opnieuw.',
  },
  invalid_link: {
    title: 'Deze link werkt niet',
    text: 'Een deel van de link ontbreekt of klopt niet. Er is niets gekoppeld.',
  },
  not_available: {
    title: 'Dit is niet beschikbaar',
    text: 'Wat je zou koppelen, is niet of niet meer beschikbaar. Er is niets gekoppeld.',
  },
  not_started: { title: 'Het koppelen kon niet worden gestart', text: 'Er is niets gekoppeld.' },
  failed: {
    title: 'Er is iets misgegaan',
    text: 'Er is niets gekoppeld. Probeer het over een paar minuten opnieuw.',
  },
  back: 'Terug',
};
