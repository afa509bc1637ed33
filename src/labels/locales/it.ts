import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('it');

/** Italian. Informal (`tu`), as in most software. `Connettere` is for accounts; signing in is `accedere`. */
export const labels: Labels = {
  locale: 'it',
  list: 'Connessioni',
  groups: { connected: 'Connessi', available: 'Disponibili' },

  status: {
    not_connected: 'Non connesso',
    connecting: 'Connessione in corso…',
    connected: 'Connesso',
    missing_scopes: 'Autorizzazioni mancanti',
    needs_reauthorization: 'Da riconnettere',
    unknown: 'Stato sconosciuto',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Connesso' : `Connesso ${withDate('dal', since)}`;
      return account === null ? how : `${how} come ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null
      ? `Connesso per la prima volta ${withDate('il', since)}`
      : `${account}, connesso per la prima volta ${withDate('il', since)}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Chiave API' : method === 'client_credentials' ? 'Client secret' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `L’accesso a ${provider} è scaduto o è stato revocato. Riconnetti l’account per continuare a usarlo.`;
      case 'missing_scopes':
        return `Alla connessione con ${provider} mancano autorizzazioni che ora sono necessarie. Riconnetti l’account per concederle.`;
      case 'admin':
        return `Un amministratore deve approvare l’accesso a ${provider}.`;
      case 'unknown':
        return `La connessione con ${provider} non funziona più. Riconnetti l’account per continuare a usarlo.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Chiave API da aggiornare' : 'Credenziali da aggiornare'),
  needsUpdateText: (provider) => `Le credenziali salvate per ${provider} non funzionano più.`,
  unknownState: (provider) =>
    `La connessione con ${provider} potrebbe non funzionare. Se manca qualcosa, riconnetti l’account.`,
  accountNumber: (number) => `Account ${number}`,
  organizationOwned: 'Condiviso dalla tua organizzazione',
  notConnectable: 'La connessione non è possibile da qui.',

  details: 'Dettagli',
  detailsOf: (provider) => `Dettagli su ${provider}`,
  grantedCount: (granted, total) => `Autorizzazioni concesse: ${granted} su ${total}.`,
  fix: 'Risolvi',
  fixProvider: (provider, account) => `Risolvi: autorizzazioni per ${withAccount(provider, account)}`,
  checkAgain: 'Verifica di nuovo',
  checkAgainProvider: (provider) => `Verifica di nuovo ${provider}`,

  connect: 'Connetti',
  connectProvider: (provider) => `Connetti ${provider}`,
  reauthorize: 'Riconnetti',
  reauthorizeProvider: (provider, account) => `Riconnetti ${withAccount(provider, account)}`,
  update: 'Aggiorna',
  updateProvider: (provider, account) => `Aggiorna la connessione con ${withAccount(provider, account)}`,
  addAccount: 'Aggiungi un altro account',
  addAccountTo: (provider) => `Aggiungi un altro account ${provider}`,
  disconnect: 'Disconnetti',
  disconnectProvider: (provider, account) => `Disconnetti ${withAccount(provider, account)}`,
  cancel: 'Annulla',
  dismiss: 'Chiudi',
  dismissMessageOf: (provider) => `Chiudi il messaggio su ${provider}`,
  retry: 'Riprova',

  popUp: (provider) => `Connessione a ${provider} in corso…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} è connesso.`,
  disconnected: (provider) => `${provider} è disconnesso.`,
  disconnectFailed: (provider, kind) => ({ title: `Impossibile disconnettere ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Connesso con un altro account',
    text: `Prima usavi l’account ${before}, ora usi ${now}.`,
  }),
  partUnavailable: 'Impossibile caricare questa parte.',

  loading: 'Caricamento delle connessioni…',
  slow: 'L’operazione richiede più tempo del solito.',
  empty: {
    title: 'Non ci sono ancora connessioni',
    text: 'Le connessioni compariranno qui quando un amministratore le avrà aggiunte.',
  },
  noneVisible: { title: 'Nessuna connessione da mostrare', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Una connessione richiede la tua attenzione',
      many: '# di connessioni richiedono la tua attenzione',
      other: '# connessioni richiedono la tua attenzione',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Riconnetti ora ${provider}` : `Aggiorna ora ${provider}`,
  signedOut: { title: 'La sessione è terminata', text: 'Accedi di nuovo per vedere le tue connessioni.' },
  failed: (kind) => ({ title: 'Impossibile caricare le tue connessioni', text: remedy(kind) }),
  crashed: {
    title: 'Qui si è verificato un problema',
    text: 'Questo non influisce sulle tue connessioni. Riprova.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'La sessione è terminata',
          text: 'Queste informazioni potrebbero non essere aggiornate. Accedi di nuovo.',
        }
      : { title: 'Questo elenco potrebbe non essere aggiornato', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Impossibile mostrare una connessione.',
      many: 'Impossibile mostrare # di connessioni.',
      other: 'Impossibile mostrare # connessioni.',
    }),

  usedBy: (by, ago) => `Usato da ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Codice di errore: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Annulla la connessione a ${provider}`,
  showWindow: 'Mostra finestra',
  showWindowOf: (provider) => `Mostra finestra per ${provider}`,
  openAgain: 'Riapri',
  openAgainFor: (provider) => `Riapri la finestra per connettere ${provider}`,
  attemptPhase: {
    authorizing: 'Apertura di una finestra…',
    handing_off: 'Continua nell’altra finestra.',
    waiting: 'Continua nell’altra finestra.',
    window_gone: 'Hai chiuso la finestra? Riaprila per terminare.',
    checking: 'Verifica in corso…',
  },
  keepAccount: (account) => `Accedi come ${account} per mantenere lo stesso account.`,
  outcome,
  continueHere: 'Continua in questa scheda',
  continueHereFor: (provider) => `Continua in questa scheda per connettere ${provider}`,

  search: 'Cerca connessioni',
  found: (count) =>
    plural(count, {
      one: 'Una connessione trovata',
      many: '# di connessioni trovate',
      other: '# connessioni trovate',
    }),
  noMatch: (query) => ({ title: `Nessun risultato per “${query}”`, text: 'Prova con un’altra parola.' }),
  clearSearch: 'Cancella ricerca',

  card: (providers) => `Connetti ${new Intl.ListFormat('it').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Connetti ${provider}`;
      case 'needs_reauthorization':
        return `Riconnetti ${provider}`;
      case 'missing_scopes':
        return `Servono altre autorizzazioni per ${provider}`;
      case 'doubted':
        return `Impossibile usare ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `La connessione con ${provider} non funziona più.`;
      case 'doubted':
        return 'L’account sembra connesso, ma non ha funzionato. Riconnettilo per riprovare.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Autorizzazioni non ancora concesse:',
  scopesNotConfigured: (provider) =>
    `Non tutte vengono richieste durante la connessione. Chiedi a un amministratore di aggiungerle alla connessione con ${provider}.`,
  notNow: 'Non ora',
  notNowFor: (providers) => `Non ora: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} è connesso` : `${provider} è connesso come ${account}`,
  cardDeclined: (provider) => `${provider} non è stato connesso`,
  cardChecking: (provider) => `Verifica di ${provider} in corso…`,
  cardUnavailable: (provider) => ({
    title: `Impossibile connettere ${provider} da qui`,
    text: 'Chiedi a un amministratore di aggiungerlo.',
  }),

  connectTitle: (provider) => `Connetti ${provider}`,
  updateTitle: (provider) => `Aggiorna la connessione con ${provider}`,
  chooseMethod: 'Come vuoi stabilire la connessione?',
  authMethods: {
    oauth: {
      title: 'Accedi',
      text: 'Si apre in una nuova finestra. Controlla le autorizzazioni prima di accettarle.',
    },
    api_key: { title: 'Chiave API', text: 'Incolla una chiave dal tuo account su quel servizio.' },
    client_credentials: {
      title: 'Credenziali client',
      text: 'Un ID client e un client secret, per l’accesso da server a server.',
    },
  },
  back: 'Indietro',
  next: 'Continua',
  save: 'Salva',
  saving: 'Salvataggio in corso…',
  saveFailed: (provider, kind) =>
    `Impossibile connettere ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Controlla i dati inseriti e riprova.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Qui è possibile connettere un solo account ${provider}.`,
  credentialFields: {
    secret: { label: 'Chiave API', missing: 'Inserisci una chiave API.' },
    clientId: { label: 'ID client', missing: 'Inserisci un ID client.' },
    clientSecret: { label: 'Client secret', missing: 'Inserisci un client secret.' },
  },
  apiKeyHint: (provider) =>
    `Crea una chiave nelle impostazioni del tuo account ${provider} e incollala qui. Verrà conservata per te e non sarà più mostrata.`,
  storedSecret: (last4) => `Il valore salvato termina con ${last4}. Inseriscilo di nuovo per salvare le modifiche.`,
  changeSettings: 'Modifica impostazioni',
  replacesSettings: 'Questi valori sostituiscono tutte le impostazioni salvate.',
  optionalField: (label) => `${label} (facoltativo)`,
  missingField: (label) => `Inserisci un valore per “${label}”.`,
  invalidField: (label) => `Il formato di “${label}” non è valido.`,
  fieldDefault: (value) => `Predefinito: ${value}`,
  fieldExample: (value) => `Ad esempio: ${value}`,

  disconnectTitle: (provider) => `Disconnettere ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Tutto ciò che dipende da questa connessione non potrà più usare ${provider} per tuo conto.`
      : `Tutto ciò che dipende da questa connessione non potrà più usare ${provider} come ${account}.`,
  notRevoked: (provider) =>
    `L’accesso non viene revocato su ${provider}. Per revocarlo, rimuovi questa app nelle impostazioni del tuo account ${provider}.`,
  keep: 'Mantieni la connessione',
  keepProvider: (provider) => `Mantieni la connessione con ${provider}`,
  checkingDependents: 'Verifica di ciò che dipende da questa connessione…',
  consequences: 'Altre conseguenze:',
  disconnectPrevented: (provider) => `Al momento non è possibile disconnettere ${provider}`,
  close: 'Chiudi',

  permissionList: (provider) => `Autorizzazioni per ${provider}`,
  scopesRequested: (app) => `${app ?? 'Questa app'} potrà:`,
  scopesGranted: (app) => `${app ?? 'Questa app'} può:`,
  defaultScopes: (provider) =>
    `Le autorizzazioni predefinite di ${provider}. Potrai vederle prima di dare il consenso.`,
  scopeLevel: { read: 'Leggere', write: 'Modificare', delete: 'Eliminare', admin: 'Gestire', unknown: 'Altro' },
  sensitive: 'Sensibile',
  notGranted: 'Non concessa',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Di questa autorizzazione conosciamo solo il nome.',
  unknownScope: 'Non abbiamo una descrizione di questa autorizzazione.',
  technicalNames: 'Nomi tecnici',
  technicalNamesOf: (provider) => `Nomi tecnici delle autorizzazioni per ${provider}`,
  missingPermissions: (titles) => `Autorizzazioni mancanti: ${titles.join(' · ')}.`,

  sharedBy: (organization) =>
    organization === null ? 'Condiviso dalla tua organizzazione' : `Condiviso da ${organization}`,
  sharedFailed: 'Impossibile caricare ciò che la tua organizzazione condivide.',
  available: 'Disponibile',
  needsAdmin: 'Serve l’intervento di un amministratore',
};

/** A date begins with its day, and before `8` and `11` the article is elided. */
function withDate(article: 'il' | 'dal', date: string): string {
  if (!/^(?:8|11)(?!\d)/.test(date)) return `${article} ${date}`;
  return `${article === 'il' ? 'l’' : 'dall’'}${date}`;
}

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'La sessione è terminata. Accedi di nuovo.';
    case 'forbidden':
      return 'Non hai accesso a questa risorsa. Rivolgiti a un amministratore.';
    case 'network':
      return 'Controlla la connessione a Internet e riprova.';
    case 'rate_limited':
      return 'Troppi tentativi. Attendi un minuto e riprova.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'C’è un problema da parte nostra. Riprova tra poco.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = `${provider} non è stato ${isRepair ? 'riconnesso' : 'connesso'}`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} è connesso`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Non hai consentito l’accesso. Non è stato modificato nulla.' };
    case 'cancelled':
      return { title: unchanged, text: 'Hai annullato prima di terminare. Non è stato modificato nulla.' };
    case 'blocked':
      return {
        title: 'Il browser ha bloccato la finestra',
        text: 'Consenti i popup per questo sito e riprova.',
      };
    case 'timed_out':
      return { title: `Tempo scaduto per la connessione a ${provider}`, text: 'Ricomincia quando vuoi.' };
    case 'failed':
      return {
        title: `Impossibile ${isRepair ? 'riconnettere' : 'connettere'} ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'L’indirizzo da aprire non è sicuro. Chiedi aiuto ai responsabili di questo sito.';
    case 'handoff_timeout':
      return `La pagina di ${provider} non ha risposto. Riprova.`;
    case 'host_coop':
      return 'La finestra ha perso il contatto con questa pagina. Chiedi aiuto ai responsabili di questo sito.';
    case 'provider_error':
      return `${provider} ha segnalato un problema. Riprova tra poco.`;
    case 'session':
      return 'La sessione è terminata. Accedi di nuovo e riprova.';
    case 'network':
      return 'Impossibile raggiungere il server. Controlla la connessione a Internet e riprova.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Riprova.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Italian. */
export const callbackLabels: CallbackLabels = {
  lang: 'it',
  connected: { title: 'Account connesso', text: 'Puoi chiudere questa finestra.' },
  denied: {
    title: 'L’accesso non è stato consentito',
    text: 'Nessun account è stato connesso. Puoi chiudere questa finestra.',
  },
  error: {
    title: 'Si è verificato un problema',
    text: 'Nessun account è stato connesso. Chiudi questa finestra e riprova.',
  },
  other_browser: {
    title: 'Questo accesso è stato avviato in un altro browser',
    text: 'Oppure sono trascorsi più di 15 minuti. Nessun account è stato connesso. Chiudi questa finestra e riprova.',
  },
  sign_in: {
    title: 'Effettua prima l’accesso',
    text: 'Non hai effettuato l’accesso. Accedi, poi apri di nuovo questo link.',
  },
  invalid_link: {
    title: 'Questo link non funziona',
    text: 'È incompleto o errato. Nessun account è stato connesso.',
  },
  not_available: {
    title: 'Questa connessione non è disponibile',
    text: 'Ciò che dovevi connettere non è disponibile o non lo è più. Nessun account è stato connesso.',
  },
  not_started: { title: 'Impossibile avviare la connessione', text: 'Nessun account è stato connesso.' },
  failed: {
    title: 'Si è verificato un problema',
    text: 'Nessun account è stato connesso. Riprova tra qualche minuto.',
  },
  back: 'Indietro',
};
