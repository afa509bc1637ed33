import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('fr');

/**
 * French. Formal (`vous`), as in most software for work. `Connecter` is for accounts; signing in is `s’identifier`, so that the
 * two are not confused. No `de` or `que` before a name, which would have to be elided.
 */
export const labels: Labels = {
  locale: 'fr',
  list: 'Connexions',
  groups: { connected: 'Connectés', available: 'Disponibles' },

  status: {
    not_connected: 'Non connecté',
    connecting: 'Connexion en cours…',
    connected: 'Connecté',
    missing_scopes: 'Autorisations manquantes',
    needs_reauthorization: 'Reconnexion nécessaire',
    unknown: 'État inconnu',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Connecté' : `Connecté depuis le ${since}`;
      return account === null ? how : `${how} avec le compte ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null
      ? `Connecté pour la première fois le ${since}`
      : `${account}, connecté pour la première fois le ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Clé API' : method === 'client_credentials' ? 'Secret client' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `L’accès à ${provider} a expiré ou a été révoqué. Reconnectez le compte pour continuer à l’utiliser.`;
      case 'missing_scopes':
        return `Il manque à votre connexion ${provider} des autorisations désormais nécessaires. Reconnectez le compte pour les accorder.`;
      case 'admin':
        return `Un administrateur doit approuver l’accès à ${provider}.`;
      case 'unknown':
        return `La connexion à ${provider} ne fonctionne plus. Reconnectez le compte pour continuer à l’utiliser.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Clé API à mettre à jour' : 'Identifiants à mettre à jour'),
  needsUpdateText: (provider) => `Les identifiants enregistrés pour ${provider} ne fonctionnent plus.`,
  unknownState: (provider) =>
    `La connexion à ${provider} ne fonctionne peut-être pas. Reconnectez le compte s’il manque quelque chose.`,
  accountNumber: (number) => `Compte ${number}`,
  organizationOwned: 'Partagé par votre organisation',
  notConnectable: 'La connexion n’est pas possible ici.',

  details: 'Détails',
  detailsOf: (provider) => `Détails sur ${provider}`,
  grantedCount: (granted, total) => `Autorisations accordées\u00a0: ${granted} sur ${total}.`,
  fix: 'Corriger',
  fixProvider: (provider, account) => `Corriger les autorisations pour ${withAccount(provider, account)}`,
  checkAgain: 'Vérifier à nouveau',
  checkAgainProvider: (provider) => `Vérifier à nouveau ${provider}`,

  connect: 'Connecter',
  connectProvider: (provider) => `Connecter ${provider}`,
  reauthorize: 'Reconnecter',
  reauthorizeProvider: (provider, account) => `Reconnecter ${withAccount(provider, account)}`,
  update: 'Mettre à jour',
  updateProvider: (provider, account) => `Mettre à jour la connexion à ${withAccount(provider, account)}`,
  addAccount: 'Ajouter un autre compte',
  addAccountTo: (provider) => `Ajouter un autre compte ${provider}`,
  disconnect: 'Déconnecter',
  disconnectProvider: (provider, account) => `Déconnecter ${withAccount(provider, account)}`,
  cancel: 'Annuler',
  dismiss: 'Fermer',
  dismissMessageOf: (provider) => `Fermer le message concernant ${provider}`,
  retry: 'Réessayer',

  popUp: (provider) => `Connexion à ${provider} en cours…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} est connecté.`,
  disconnected: (provider) => `${provider} est déconnecté.`,
  disconnectFailed: (provider, kind) => ({ title: `Impossible de déconnecter ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Connecté avec un autre compte',
    text: `Compte précédent\u00a0: ${before}. Compte actuel\u00a0: ${now}.`,
  }),
  partUnavailable: 'Impossible de charger cette partie.',

  loading: 'Chargement des connexions…',
  slow: 'Cela prend plus de temps que d’habitude.',
  empty: {
    title: 'Aucune connexion pour l’instant',
    text: 'Les connexions apparaîtront ici lorsqu’un administrateur les aura ajoutées.',
  },
  noneVisible: { title: 'Aucune connexion à afficher', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: '# connexion requiert votre attention',
      many: '# de connexions requièrent votre attention',
      other: '# connexions requièrent votre attention',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Reconnecter ${provider} maintenant` : `Mettre à jour ${provider} maintenant`,
  signedOut: { title: 'Votre session est terminée', text: 'Identifiez-vous à nouveau pour voir vos connexions.' },
  failed: (kind) => ({ title: 'Impossible de charger vos connexions', text: remedy(kind) }),
  crashed: {
    title: 'Un problème est survenu ici',
    text: 'Cela n’affecte pas vos connexions. Réessayez.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'Votre session est terminée',
          text: 'Ces informations ne sont peut-être plus à jour. Identifiez-vous à nouveau.',
        }
      : { title: 'Cette liste n’est peut-être plus à jour', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: '# connexion n’a pas pu être affichée.',
      many: '# de connexions n’ont pas pu être affichées.',
      other: '# connexions n’ont pas pu être affichées.',
    }),

  usedBy: (by, ago) => `Utilisé par ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Code d’erreur\u00a0: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Annuler la connexion à ${provider}`,
  showWindow: 'Afficher la fenêtre',
  showWindowOf: (provider) => `Afficher la fenêtre pour ${provider}`,
  openAgain: 'Rouvrir',
  openAgainFor: (provider) => `Rouvrir la fenêtre pour connecter ${provider}`,
  attemptPhase: {
    authorizing: 'Ouverture d’une fenêtre…',
    handing_off: 'Continuez dans l’autre fenêtre.',
    waiting: 'Continuez dans l’autre fenêtre.',
    window_gone: 'Fenêtre fermée\u202f? Rouvrez-la pour terminer.',
    checking: 'Vérification…',
  },
  keepAccount: (account) => `Identifiez-vous avec ${account} pour garder le même compte.`,
  outcome,
  continueHere: 'Continuer dans cet onglet',
  continueHereFor: (provider) => `Continuer dans cet onglet pour connecter ${provider}`,

  search: 'Rechercher une connexion',
  found: (count) =>
    plural(count, {
      one: '# connexion trouvée',
      many: '# de connexions trouvées',
      other: '# connexions trouvées',
    }),
  noMatch: (query) => ({ title: `Aucun résultat pour «\u202f${query}\u202f»`, text: 'Essayez avec un autre mot.' }),
  clearSearch: 'Effacer la recherche',

  card: (providers) => `Connecter ${new Intl.ListFormat('fr').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Connecter ${provider}`;
      case 'needs_reauthorization':
        return `Reconnecter ${provider}`;
      case 'missing_scopes':
        return `Autorisations supplémentaires requises pour ${provider}`;
      case 'doubted':
        return `Impossible d’utiliser ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `La connexion à ${provider} ne fonctionne plus.`;
      case 'doubted':
        return 'Le compte semble connecté, mais la connexion n’a pas fonctionné. Reconnectez-le pour réessayer.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Autorisations pas encore accordées\u00a0:',
  scopesNotConfigured: (provider) =>
    `Elles ne sont pas toutes demandées lors de la connexion. Demandez à un administrateur de les ajouter à la connexion ${provider}.`,
  notNow: 'Pas maintenant',
  notNowFor: (providers) => `Pas maintenant\u00a0: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} est connecté` : `${provider} est connecté avec le compte ${account}`,
  cardDeclined: (provider) => `${provider} n’a pas été connecté`,
  cardChecking: (provider) => `Vérification de la connexion à ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `Impossible de connecter ${provider} ici`,
    text: 'Demandez à un administrateur de l’ajouter.',
  }),

  connectTitle: (provider) => `Connecter ${provider}`,
  updateTitle: (provider) => `Mettre à jour la connexion à ${provider}`,
  chooseMethod: 'Comment souhaitez-vous établir la connexion\u202f?',
  authMethods: {
    oauth: {
      title: 'S’identifier',
      text: 'S’ouvre dans une nouvelle fenêtre. Vérifiez les autorisations avant de les accepter.',
    },
    api_key: { title: 'Clé API', text: 'Collez une clé provenant de votre compte sur ce service.' },
    client_credentials: {
      title: 'Identifiants client',
      text: 'Un ID client et un secret, pour un accès de serveur à serveur.',
    },
  },
  back: 'Retour',
  next: 'Continuer',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saveFailed: (provider, kind) =>
    `Impossible de connecter ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Vérifiez votre saisie et réessayez.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Un seul compte ${provider} peut être connecté ici.`,
  credentialFields: {
    secret: { label: 'Clé API', missing: 'Saisissez une clé API.' },
    clientId: { label: 'ID client', missing: 'Saisissez un ID client.' },
    clientSecret: { label: 'Secret client', missing: 'Saisissez un secret client.' },
  },
  apiKeyHint: (provider) =>
    `Créez une clé dans les paramètres de votre compte ${provider} et collez-la ici. Elle est conservée pour vous et ne sera plus affichée.`,
  storedSecret: (last4) =>
    `La valeur enregistrée se termine par ${last4}. Saisissez-la à nouveau pour enregistrer les modifications.`,
  changeSettings: 'Modifier les paramètres',
  replacesSettings: 'Ces valeurs remplacent tous les paramètres enregistrés.',
  optionalField: (label) => `${label} (facultatif)`,
  missingField: (label) => `Saisissez une valeur pour «\u202f${label}\u202f».`,
  invalidField: (label) => `Le format du champ «\u202f${label}\u202f» n’est pas valide.`,
  fieldDefault: (value) => `Par défaut\u00a0: ${value}`,
  fieldExample: (value) => `Par exemple\u00a0: ${value}`,

  disconnectTitle: (provider) => `Déconnecter ${provider}\u202f?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Tout ce qui dépend de cette connexion ne pourra plus utiliser ${provider} en votre nom.`
      : `Tout ce qui dépend de cette connexion ne pourra plus utiliser ${provider} avec le compte ${account}.`,
  notRevoked: (provider) =>
    `L’accès n’est pas révoqué sur ${provider}. Pour le révoquer, supprimez cette application dans les paramètres de votre compte ${provider}.`,
  keep: 'Garder la connexion',
  keepProvider: (provider) => `Garder la connexion à ${provider}`,
  checkingDependents: 'Vérification de ce qui en dépend…',
  consequences: 'Autres conséquences\u00a0:',
  disconnectPrevented: (provider) => `${provider} ne peut pas être déconnecté pour le moment`,
  close: 'Fermer',

  permissionList: (provider) => `Autorisations pour ${provider}`,
  scopesRequested: (app) => `${app ?? 'Cette application'} pourra\u00a0:`,
  scopesGranted: (app) => `${app ?? 'Cette application'} peut\u00a0:`,
  defaultScopes: (provider) =>
    `Les autorisations par défaut pour ${provider}. Elles vous seront présentées avant que vous donniez votre accord.`,
  scopeLevel: { read: 'Lire', write: 'Modifier', delete: 'Supprimer', admin: 'Gérer', unknown: 'Autres' },
  sensitive: 'Sensible',
  notGranted: 'Non accordée',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}\u00a0: ${resource}`,
  scopeByNameText: 'Nous ne connaissons cette autorisation que par son nom.',
  unknownScope: 'Nous n’avons pas de description de cette autorisation.',
  technicalNames: 'Noms techniques',
  technicalNamesOf: (provider) => `Noms techniques des autorisations pour ${provider}`,
  missingPermissions: (titles) => `Il manque\u00a0: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Partagé par ${organization ?? 'votre organisation'}`,
  sharedFailed: 'Impossible de charger ce que partage votre organisation.',
  available: 'Disponible',
  needsAdmin: 'À traiter par un administrateur',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Votre session est terminée. Identifiez-vous à nouveau.';
    case 'forbidden':
      return 'Vous n’y avez pas accès. Adressez-vous à un administrateur.';
    case 'network':
      return 'Vérifiez votre connexion Internet et réessayez.';
    case 'rate_limited':
      return 'Trop de tentatives. Patientez une minute, puis réessayez.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Un problème est survenu de notre côté. Réessayez dans un instant.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = `${provider} n’a pas été ${isRepair ? 'reconnecté' : 'connecté'}`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} est connecté`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Vous n’avez pas autorisé l’accès. Rien n’a été modifié.' };
    case 'cancelled':
      return { title: unchanged, text: 'Vous avez annulé avant la fin. Rien n’a été modifié.' };
    case 'blocked':
      return {
        title: 'Votre navigateur a bloqué la fenêtre',
        text: 'Autorisez les fenêtres pop-up pour ce site, puis réessayez.',
      };
    case 'timed_out':
      return {
        title: `Délai dépassé pour la connexion à ${provider}`,
        text: 'Recommencez quand vous le souhaitez.',
      };
    case 'failed':
      return {
        title: `Impossible de ${isRepair ? 'reconnecter' : 'connecter'} ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'L’adresse à ouvrir n’est pas sûre. Demandez de l’aide aux responsables de ce site.';
    case 'handoff_timeout':
      return `La page du service ${provider} n’a pas répondu. Réessayez.`;
    case 'host_coop':
      return 'La fenêtre a perdu le contact avec cette page. Demandez de l’aide aux responsables de ce site.';
    case 'provider_error':
      return `${provider} a signalé un problème. Réessayez dans un instant.`;
    case 'session':
      return 'Votre session est terminée. Identifiez-vous à nouveau, puis réessayez.';
    case 'network':
      return 'Le serveur est injoignable. Vérifiez votre connexion Internet et réessayez.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Réessayez.' : remedy(error.kind)));
  }
}

/** The pages of the server, in French. */
export const callbackLabels: CallbackLabels = {
  lang: 'fr',
  connected: { title: 'Compte connecté', text: 'Vous pouvez fermer cette fenêtre.' },
  denied: {
    title: 'L’accès n’a pas été autorisé',
    text: 'Aucun compte n’a été connecté. Vous pouvez fermer cette fenêtre.',
  },
  error: {
    title: 'Un problème est survenu',
    text: 'Aucun compte n’a été connecté. Fermez cette fenêtre et réessayez.',
  },
  other_browser: {
    title: 'Cette demande de connexion a été lancée dans un autre navigateur',
    text: 'Ou plus de 15 minutes se sont écoulées depuis. Aucun compte n’a été connecté. Fermez cette fenêtre et réessayez.',
  },
  sign_in: {
    title: 'Identifiez-vous d’abord',
    text: 'Vous n’avez pas de session ouverte. Identifiez-vous, puis ouvrez à nouveau ce lien.',
  },
  invalid_link: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Il est incomplet ou incorrect. Aucun compte n’a été connecté.',
  },
  not_available: {
    title: 'Cette connexion n’est pas disponible',
    text: 'Ce que vous deviez connecter n’est pas disponible ou ne l’est plus. Aucun compte n’a été connecté.',
  },
  not_started: { title: 'Impossible de lancer la connexion', text: 'Aucun compte n’a été connecté.' },
  failed: {
    title: 'Un problème est survenu',
    text: 'Aucun compte n’a été connecté. Réessayez dans quelques minutes.',
  },
  back: 'Retour',
};
