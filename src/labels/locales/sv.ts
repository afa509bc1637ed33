import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('sv');

/** Swedish. With du, as in all software. */
export const labels: Labels = {
  locale: 'sv',
  list: 'Anslutningar',
  groups: { connected: 'Anslutna', available: 'Tillgängliga' },

  status: {
    not_connected: 'Inte ansluten',
    connecting: 'Ansluter…',
    connected: 'Ansluten',
    missing_scopes: 'Behörigheter saknas',
    needs_reauthorization: 'Åtkomsten behöver förnyas',
    unknown: 'Okänd status',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Ansluten' : `Ansluten sedan ${since}`;
      return account === null ? how : `${how} som ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `Anslöts första gången ${since}` : `${account}, anslöts första gången ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'API-nyckel' : method === 'client_credentials' ? 'Klienthemlighet' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `Åtkomsten till ${provider} har gått ut eller återkallats. Förnya den för att fortsätta använda anslutningen.`;
      case 'missing_scopes':
        return `Anslutningen till ${provider} saknar behörigheter som nu behövs. Förnya åtkomsten för att bevilja dem.`;
      case 'admin':
        return `En administratör måste godkänna åtkomsten till ${provider}.`;
      case 'unknown':
        return `Anslutningen till ${provider} fungerar inte längre. Förnya åtkomsten för att fortsätta använda den.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Uppdatera din API-nyckel' : 'Uppdatera inloggningsuppgifterna'),
  needsUpdateText: (provider) => `De sparade inloggningsuppgifterna för ${provider} fungerar inte längre.`,
  unknownState: (provider) => `Anslutningen till ${provider} kanske inte fungerar. Förnya åtkomsten om något saknas.`,
  accountNumber: (number) => `Konto ${number}`,
  organizationOwned: 'Delas av din organisation',
  notConnectable: 'Tjänsten kan inte anslutas här.',

  details: 'Detaljer',
  detailsOf: (provider) => `Detaljer om ${provider}`,
  grantedCount: (granted, total) => `${granted} av ${total} behörigheter har beviljats.`,
  fix: 'Åtgärda',
  fixProvider: (provider, account) => `Åtgärda behörigheter för ${withAccount(provider, account)}`,
  checkAgain: 'Kontrollera igen',
  checkAgainProvider: (provider) => `Kontrollera igen: ${provider}`,

  connect: 'Anslut',
  connectProvider: (provider) => `Anslut ${provider}`,
  reauthorize: 'Förnya åtkomst',
  reauthorizeProvider: (provider, account) => `Förnya åtkomst till ${withAccount(provider, account)}`,
  update: 'Uppdatera',
  updateProvider: (provider, account) => `Uppdatera anslutningen till ${withAccount(provider, account)}`,
  addAccount: 'Lägg till ännu ett konto',
  addAccountTo: (provider) => `Lägg till ännu ett konto: ${provider}`,
  disconnect: 'Koppla från',
  disconnectProvider: (provider, account) => `Koppla från ${withAccount(provider, account)}`,
  cancel: 'Avbryt',
  dismiss: 'Stäng',
  dismissMessageOf: (provider) => `Stäng meddelandet om ${provider}`,
  retry: 'Försök igen',

  popUp: (provider) => `Ansluter till ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} har anslutits.`,
  disconnected: (provider) => `${provider} har kopplats från.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} kunde inte kopplas från`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Ansluten med ett annat konto',
    text: `Tidigare var du ansluten som ${before}, nu som ${now}.`,
  }),
  partUnavailable: 'Den här delen kunde inte läsas in.',

  loading: 'Läser in anslutningar…',
  slow: 'Det här tar längre tid än vanligt.',
  empty: {
    title: 'Inga anslutningar ännu',
    text: 'Anslutningar visas här när en administratör lägger till dem.',
  },
  noneVisible: { title: 'Inga anslutningar att visa', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'En anslutning behöver ses över',
      other: '# anslutningar behöver ses över',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Förnya åtkomsten till ${provider} nu` : `Uppdatera ${provider} nu`,
  signedOut: { title: 'Du är utloggad', text: 'Logga in igen för att se dina anslutningar.' },
  failed: (kind) => ({ title: 'Dina anslutningar kunde inte läsas in', text: remedy(kind) }),
  crashed: { title: 'Något gick fel här', text: 'Dina anslutningar påverkas inte. Försök igen.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Du är utloggad', text: 'Det som visas kan vara inaktuellt. Logga in igen.' }
      : { title: 'Listan kan vara inaktuell', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'En anslutning kunde inte visas.',
      other: '# anslutningar kunde inte visas.',
    }),

  usedBy: (by, ago) => `Användes av ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Felkod: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Avbryt anslutningen till ${provider}`,
  showWindow: 'Visa fönstret',
  showWindowOf: (provider) => `Visa fönstret för ${provider}`,
  openAgain: 'Öppna igen',
  openAgainFor: (provider) => `Öppna igen för att ansluta ${provider}`,
  attemptPhase: {
    authorizing: 'Öppnar ett fönster…',
    handing_off: 'Slutför i det andra fönstret.',
    waiting: 'Slutför i det andra fönstret.',
    window_gone: 'Stängdes fönstret? Öppna det igen för att slutföra.',
    checking: 'Kontrollerar…',
  },
  keepAccount: (account) => `Logga in som ${account} för att behålla samma konto.`,
  outcome,
  continueHere: 'Fortsätt i den här fliken',
  continueHereFor: (provider) => `Fortsätt i den här fliken för att ansluta ${provider}`,

  search: 'Sök anslutningar',
  found: (count) => plural(count, { one: '1 anslutning hittades', other: '# anslutningar hittades' }),
  noMatch: (query) => ({ title: `Inga träffar för ”${query}”`, text: 'Prova ett annat ord.' }),
  clearSearch: 'Rensa sökning',

  card: (providers) => `Anslut ${new Intl.ListFormat('sv').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Anslut ${provider}`;
      case 'needs_reauthorization':
        return `Förnya åtkomsten till ${provider}`;
      case 'missing_scopes':
        return `Fler behörigheter behövs för ${provider}`;
      case 'doubted':
        return `${provider} kunde inte användas`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `Anslutningen till ${provider} fungerar inte längre.`;
      case 'doubted':
        return 'Tjänsten ser ut att vara ansluten, men det fungerade inte. Förnya åtkomsten och försök igen.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Ännu inte beviljade:',
  scopesNotConfigured: (provider) =>
    `När du ansluter efterfrågas inte alla dessa. Be en administratör att lägga till dem i anslutningen till ${provider}.`,
  notNow: 'Inte nu',
  notNowFor: (providers) => `Inte nu – ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} har anslutits` : `${provider} har anslutits som ${account}`,
  cardDeclined: (provider) => `${provider} anslöts inte`,
  cardChecking: (provider) => `Kontrollerar ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `Det går inte att ansluta ${provider} här`,
    text: 'Be en administratör att lägga till anslutningen.',
  }),

  connectTitle: (provider) => `Anslut ${provider}`,
  updateTitle: (provider) => `Uppdatera anslutningen till ${provider}`,
  chooseMethod: 'Hur vill du ansluta?',
  authMethods: {
    oauth: {
      title: 'Logga in',
      text: 'Öppnas i ett nytt fönster. Läs igenom behörigheterna innan du godkänner.',
    },
    api_key: { title: 'API-nyckel', text: 'Klistra in en nyckel från ditt konto hos tjänsten.' },
    client_credentials: {
      title: 'Klientuppgifter',
      text: 'Ett klient-ID och en klienthemlighet, för åtkomst mellan servrar.',
    },
  },
  back: 'Tillbaka',
  next: 'Fortsätt',
  save: 'Spara',
  saving: 'Sparar…',
  saveFailed: (provider, kind) =>
    `${provider} kunde inte anslutas. ${
      kind === 'invalid' || kind === 'conflict' ? 'Kontrollera det du har angett och försök igen.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Här går det bara att ansluta ett konto hos ${provider}.`,
  credentialFields: {
    secret: { label: 'API-nyckel', missing: 'Ange en API-nyckel.' },
    clientId: { label: 'Klient-ID', missing: 'Ange ett klient-ID.' },
    clientSecret: { label: 'Klienthemlighet', missing: 'Ange en klienthemlighet.' },
  },
  apiKeyHint: (provider) =>
    `Skapa en nyckel i dina inställningar hos ${provider} och klistra sedan in nyckeln här. Den sparas åt dig och visas inte igen.`,
  storedSecret: (last4) => `Det sparade värdet slutar på ${last4}. Ange det igen för att spara ändringar.`,
  changeSettings: 'Ändra inställningar',
  replacesSettings: 'Dessa värden ersätter alla sparade inställningar.',
  optionalField: (label) => `${label} (valfritt)`,
  missingField: (label) => `Ange ett värde för ”${label}”.`,
  invalidField: (label) => `”${label}” har ett ogiltigt format.`,
  fieldDefault: (value) => `Standard: ${value}`,
  fieldExample: (value) => `Till exempel: ${value}`,

  disconnectTitle: (provider) => `Vill du koppla från ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Allt som är beroende av den här anslutningen kan då inte längre använda ${provider} åt dig.`
      : `Allt som är beroende av den här anslutningen kan då inte längre använda ${provider} som ${account}.`,
  notRevoked: (provider) =>
    `Åtkomsten återkallas inte hos ${provider}. Om du vill återkalla den tar du bort den här appen i dina inställningar hos ${provider}.`,
  keep: 'Behåll anslutningen',
  keepProvider: (provider) => `Behåll anslutningen till ${provider}`,
  checkingDependents: 'Kontrollerar vad som är beroende av anslutningen…',
  consequences: 'Det här händer också:',
  disconnectPrevented: (provider) => `${provider} kan inte kopplas från just nu`,
  close: 'Stäng',

  permissionList: (provider) => `Behörigheter för ${provider}`,
  scopesRequested: (app) => `${app ?? 'Den här appen'} kommer att kunna:`,
  scopesGranted: (app) => `${app ?? 'Den här appen'} kan:`,
  defaultScopes: (provider) => `Standardbehörigheterna för ${provider}. ${provider} visar dem innan du godkänner.`,
  scopeLevel: { read: 'Läsa', write: 'Ändra', delete: 'Ta bort', admin: 'Administrera', unknown: 'Övrigt' },
  sensitive: 'Känslig',
  notGranted: 'Inte beviljad',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]} ${resource}`,
  scopeByNameText: 'Vi känner bara till namnet på den här behörigheten.',
  unknownScope: 'Vi har ingen beskrivning av den här behörigheten.',
  technicalNames: 'Tekniska namn',
  technicalNamesOf: (provider) => `Tekniska namn på behörigheterna för ${provider}`,
  missingPermissions: (titles) => `Saknas: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Delas av ${organization ?? 'din organisation'}`,
  sharedFailed: 'Det som din organisation delar kunde inte läsas in.',
  available: 'Tillgänglig',
  needsAdmin: 'Kräver åtgärd av en administratör',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Du är utloggad. Logga in igen.';
    case 'forbidden':
      return 'Du har inte åtkomst till det här. Kontakta en administratör.';
    case 'network':
      return 'Kontrollera din internetanslutning och försök igen.';
    case 'rate_limited':
      return 'För många försök. Vänta en minut och försök igen.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Något gick fel hos oss. Försök igen om en stund.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `Åtkomsten till ${provider} förnyades inte` : `${provider} anslöts inte`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} har anslutits`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Du godkände inte åtkomsten. Inget har ändrats.' };
    case 'cancelled':
      return { title: unchanged, text: 'Du avbröt innan det var klart. Inget har ändrats.' };
    case 'blocked':
      return {
        title: 'Din webbläsare blockerade fönstret',
        text: 'Tillåt popup-fönster för den här webbplatsen och försök igen.',
      };
    case 'timed_out':
      return { title: `Det tog för lång tid att ansluta till ${provider}`, text: 'Börja om när du är redo.' };
    case 'failed':
      return {
        title: isRepair ? `Åtkomsten till ${provider} kunde inte förnyas` : `${provider} kunde inte anslutas`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Adressen som skulle öppnas är inte säker. Be dem som driver webbplatsen om hjälp.';
    case 'handoff_timeout':
      return `Sidan hos ${provider} svarade inte. Försök igen.`;
    case 'host_coop':
      return 'Fönstret tappade kontakten med den här sidan. Be dem som driver webbplatsen om hjälp.';
    case 'provider_error':
      return `${provider} rapporterade ett problem. Försök igen om en stund.`;
    case 'session':
      return 'Du är utloggad. Logga in igen och försök sedan en gång till.';
    case 'network':
      return 'Det gick inte att nå servern. Kontrollera din internetanslutning och försök igen.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Försök igen.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Swedish. */
export const callbackLabels: CallbackLabels = {
  lang: 'sv',
  connected: { title: 'Ansluten', text: 'Du kan stänga det här fönstret.' },
  denied: {
    title: 'Åtkomsten godkändes inte',
    text: 'Inget har anslutits. Du kan stänga det här fönstret.',
  },
  error: {
    title: 'Något gick fel',
    text: 'Inget har anslutits. Stäng det här fönstret och försök igen.',
  },
  other_browser: {
    title: 'Inloggningen påbörjades i en annan webbläsare',
    text: 'Eller så tog den längre tid än 15 minuter. Inget har anslutits. Stäng det här fönstret och försök igen.',
  },
  sign_in: {
    title: 'Logga in först',
    text: 'Du är inte inloggad. Logga in och öppna sedan länken igen.',
  },
  invalid_link: {
    title: 'Länken fungerar inte',
    text: 'En del av den saknas eller är fel. Inget har anslutits.',
  },
  not_available: {
    title: 'Det här är inte tillgängligt',
    text: 'Det du skulle ansluta är inte tillgängligt, eller är det inte längre. Inget har anslutits.',
  },
  not_started: { title: 'Anslutningen kunde inte startas', text: 'Inget har anslutits.' },
  failed: {
    title: 'Något gick fel',
    text: 'Inget har anslutits. Försök igen om några minuter.',
  },
  back: 'Gå tillbaka',
};
