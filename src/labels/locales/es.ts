import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('es');

/** Spanish, for Spain and Latin America alike. Informal (`tú`), as in most software for work. */
export const labels: Labels = {
  locale: 'es',
  list: 'Conexiones',
  groups: { connected: 'Conectados', available: 'Disponibles' },

  status: {
    not_connected: 'No conectado',
    connecting: 'Conectando…',
    connected: 'Conectado',
    missing_scopes: 'Faltan permisos',
    needs_reauthorization: 'Reconexión necesaria',
    unknown: 'Estado desconocido',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Conectado' : `Conectado desde el ${since}`;
      return account === null ? how : `${how} como ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null
      ? `Conectado por primera vez el ${since}`
      : `${account}, conectado por primera vez el ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Clave de API' : method === 'client_credentials' ? 'Secreto de cliente' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `El acceso a ${provider} caducó o se revocó. Reconecta la cuenta para seguir usándola.`;
      case 'missing_scopes':
        return `A la conexión con ${provider} le faltan permisos que ahora son necesarios. Reconecta la cuenta para concederlos.`;
      case 'admin':
        return `Un administrador debe aprobar el acceso a ${provider}.`;
      case 'unknown':
        return `La conexión con ${provider} ya no funciona. Reconecta la cuenta para seguir usándola.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Actualiza tu clave de API' : 'Actualiza tus credenciales'),
  needsUpdateText: (provider) => `Las credenciales guardadas de ${provider} ya no funcionan.`,
  unknownState: (provider) =>
    `Es posible que la conexión con ${provider} no funcione. Reconecta la cuenta si falta algo.`,
  accountNumber: (number) => `Cuenta ${number}`,
  organizationOwned: 'Compartido por tu organización',
  notConnectable: 'No se puede conectar desde aquí.',

  details: 'Detalles',
  detailsOf: (provider) => `Detalles de ${provider}`,
  grantedCount: (granted, total) => `Permisos concedidos: ${granted} de ${total}.`,
  fix: 'Corregir',
  fixProvider: (provider, account) => `Corregir los permisos de ${withAccount(provider, account)}`,
  checkAgain: 'Volver a comprobar',
  checkAgainProvider: (provider) => `Volver a comprobar ${provider}`,

  connect: 'Conectar',
  connectProvider: (provider) => `Conectar ${provider}`,
  reauthorize: 'Reconectar',
  reauthorizeProvider: (provider, account) => `Reconectar ${withAccount(provider, account)}`,
  update: 'Actualizar',
  updateProvider: (provider, account) => `Actualizar la conexión con ${withAccount(provider, account)}`,
  addAccount: 'Añadir otra cuenta',
  addAccountTo: (provider) => `Añadir otra cuenta de ${provider}`,
  disconnect: 'Desconectar',
  disconnectProvider: (provider, account) => `Desconectar ${withAccount(provider, account)}`,
  cancel: 'Cancelar',
  dismiss: 'Cerrar',
  dismissMessageOf: (provider) => `Cerrar el mensaje sobre ${provider}`,
  retry: 'Reintentar',

  popUp: (provider) => `Conectando con ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} está conectado.`,
  disconnected: (provider) => `${provider} está desconectado.`,
  disconnectFailed: (provider, kind) => ({ title: `No se pudo desconectar ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Conectado con otra cuenta',
    text: `Antes usabas la cuenta ${before} y ahora usas ${now}.`,
  }),
  partUnavailable: 'No se pudo cargar esta parte.',

  loading: 'Cargando conexiones…',
  slow: 'Está tardando más de lo habitual.',
  empty: {
    title: 'Aún no hay conexiones',
    text: 'Las conexiones aparecerán aquí cuando un administrador las añada.',
  },
  noneVisible: { title: 'No hay conexiones que mostrar', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Una conexión requiere tu atención',
      many: '# de conexiones requieren tu atención',
      other: '# conexiones requieren tu atención',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Reconectar ${provider} ahora` : `Actualizar ${provider} ahora`,
  signedOut: { title: 'Se cerró tu sesión', text: 'Vuelve a iniciar sesión para ver tus conexiones.' },
  failed: (kind) => ({ title: 'No se pudieron cargar tus conexiones', text: remedy(kind) }),
  crashed: {
    title: 'Se produjo un error aquí',
    text: 'Esto no afecta a tus conexiones. Inténtalo de nuevo.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'Se cerró tu sesión',
          text: 'Es posible que estos datos no estén al día. Vuelve a iniciar sesión.',
        }
      : { title: 'Es posible que esta lista no esté al día', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'No se pudo mostrar una conexión.',
      many: 'No se pudieron mostrar # de conexiones.',
      other: 'No se pudieron mostrar # conexiones.',
    }),

  usedBy: (by, ago) => `Usado por ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Código de error: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Cancelar la conexión con ${provider}`,
  showWindow: 'Mostrar ventana',
  showWindowOf: (provider) => `Mostrar ventana de ${provider}`,
  openAgain: 'Volver a abrir',
  openAgainFor: (provider) => `Volver a abrir la ventana para conectar ${provider}`,
  attemptPhase: {
    authorizing: 'Abriendo una ventana…',
    handing_off: 'Continúa en la otra ventana.',
    waiting: 'Continúa en la otra ventana.',
    window_gone: '¿Se cerró la ventana? Vuelve a abrirla para terminar.',
    checking: 'Comprobando…',
  },
  keepAccount: (account) => `Inicia sesión como ${account} para mantener la misma cuenta.`,
  outcome,
  continueHere: 'Continuar en esta pestaña',
  continueHereFor: (provider) => `Continuar en esta pestaña para conectar ${provider}`,

  search: 'Buscar conexiones',
  found: (count) =>
    plural(count, {
      one: 'Se encontró una conexión',
      many: 'Se encontraron # de conexiones',
      other: 'Se encontraron # conexiones',
    }),
  noMatch: (query) => ({ title: `No hay resultados para “${query}”`, text: 'Prueba con otra palabra.' }),
  clearSearch: 'Borrar búsqueda',

  card: (providers) => `Conectar ${new Intl.ListFormat('es').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Conectar ${provider}`;
      case 'needs_reauthorization':
        return `Reconectar ${provider}`;
      case 'missing_scopes':
        return `${provider} necesita más permisos`;
      case 'doubted':
        return `No se pudo usar ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `La conexión con ${provider} ya no funciona.`;
      case 'doubted':
        return 'La cuenta parece conectada, pero no funcionó. Reconéctala para volver a intentarlo.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Permisos aún no concedidos:',
  scopesNotConfigured: (provider) =>
    `Al conectar no se solicitan todos estos permisos. Pide a un administrador que los añada a la conexión con ${provider}.`,
  notNow: 'Ahora no',
  notNowFor: (providers) => `Ahora no: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} está conectado` : `${provider} está conectado como ${account}`,
  cardDeclined: (provider) => `No se conectó ${provider}`,
  cardChecking: (provider) => `Comprobando ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `No se puede conectar ${provider} desde aquí`,
    text: 'Pide a un administrador que lo añada.',
  }),

  connectTitle: (provider) => `Conectar ${provider}`,
  updateTitle: (provider) => `Actualizar la conexión con ${provider}`,
  chooseMethod: '¿Cómo quieres conectarte?',
  authMethods: {
    oauth: {
      title: 'Iniciar sesión',
      text: 'Se abre en una ventana nueva. Revisa los permisos antes de aceptarlos.',
    },
    api_key: { title: 'Clave de API', text: 'Pega una clave de tu cuenta en ese servicio.' },
    client_credentials: {
      title: 'Credenciales de cliente',
      text: 'Un ID de cliente y un secreto, para el acceso de servidor a servidor.',
    },
  },
  back: 'Atrás',
  next: 'Continuar',
  save: 'Guardar',
  saving: 'Guardando…',
  saveFailed: (provider, kind) =>
    `No se pudo conectar ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Revisa los datos introducidos e inténtalo de nuevo.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Aquí solo se puede conectar una cuenta de ${provider}.`,
  credentialFields: {
    secret: { label: 'Clave de API', missing: 'Introduce una clave de API.' },
    clientId: { label: 'ID de cliente', missing: 'Introduce un ID de cliente.' },
    clientSecret: { label: 'Secreto de cliente', missing: 'Introduce un secreto de cliente.' },
  },
  apiKeyHint: (provider) =>
    `Crea una clave en la configuración de tu cuenta de ${provider} y pégala aquí. La guardaremos y no se volverá a mostrar.`,
  storedSecret: (last4) => `El valor guardado termina en ${last4}. Introdúcelo de nuevo para guardar los cambios.`,
  changeSettings: 'Cambiar la configuración',
  replacesSettings: 'Estos valores sustituyen toda la configuración guardada.',
  optionalField: (label) => `${label} (opcional)`,
  missingField: (label) => `Introduce un valor para “${label}”.`,
  invalidField: (label) => `El formato de “${label}” no es válido.`,
  fieldDefault: (value) => `Predeterminado: ${value}`,
  fieldExample: (value) => `Por ejemplo: ${value}`,

  disconnectTitle: (provider) => `¿Desconectar ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Todo lo que dependa de esta conexión dejará de poder usar ${provider} en tu nombre.`
      : `Todo lo que dependa de esta conexión dejará de poder usar ${provider} como ${account}.`,
  notRevoked: (provider) =>
    `Esto no revoca el acceso en ${provider}. Para revocarlo, elimina esta aplicación en la configuración de tu cuenta de ${provider}.`,
  keep: 'Mantener la conexión',
  keepProvider: (provider) => `Mantener la conexión con ${provider}`,
  checkingDependents: 'Comprobando qué depende de esta conexión…',
  consequences: 'Además, ocurrirá lo siguiente:',
  disconnectPrevented: (provider) => `${provider} no se puede desconectar ahora`,
  close: 'Cerrar',

  permissionList: (provider) => `Permisos de ${provider}`,
  scopesRequested: (app) => `${app ?? 'Esta aplicación'} podrá:`,
  scopesGranted: (app) => `${app ?? 'Esta aplicación'} puede:`,
  defaultScopes: (provider) =>
    `Los permisos predeterminados de ${provider}. Podrás verlos allí antes de dar tu consentimiento.`,
  scopeLevel: { read: 'Leer', write: 'Modificar', delete: 'Eliminar', admin: 'Administrar', unknown: 'Otros' },
  sensitive: 'Sensible',
  notGranted: 'No concedido',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Solo conocemos el nombre de este permiso.',
  unknownScope: 'No tenemos una descripción de este permiso.',
  technicalNames: 'Nombres técnicos',
  technicalNamesOf: (provider) => `Nombres técnicos de los permisos de ${provider}`,
  missingPermissions: (titles) => `Permisos que faltan: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `Compartido por ${organization ?? 'tu organización'}`,
  sharedFailed: 'No se pudo cargar lo que comparte tu organización.',
  available: 'Disponible',
  needsAdmin: 'Requiere la atención de un administrador',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Se cerró tu sesión. Vuelve a iniciar sesión.';
    case 'forbidden':
      return 'No tienes acceso. Consulta a un administrador.';
    case 'network':
      return 'Comprueba tu conexión a Internet e inténtalo de nuevo.';
    case 'rate_limited':
      return 'Demasiados intentos. Espera un minuto e inténtalo de nuevo.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Hay un problema por nuestra parte. Inténtalo de nuevo en unos instantes.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = `No se ${isRepair ? 'reconectó' : 'conectó'} ${provider}`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} está conectado`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'No permitiste el acceso. No se cambió nada.' };
    case 'cancelled':
      return { title: unchanged, text: 'Cancelaste antes de terminar. No se cambió nada.' };
    case 'blocked':
      return {
        title: 'Tu navegador bloqueó la ventana',
        text: 'Permite las ventanas emergentes de este sitio e inténtalo de nuevo.',
      };
    case 'timed_out':
      return {
        title: `Se agotó el tiempo de espera al conectar ${provider}`,
        text: 'Empieza de nuevo cuando quieras.',
      };
    case 'failed':
      return {
        title: `No se pudo ${isRepair ? 'reconectar' : 'conectar'} ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'La dirección que se iba a abrir no es segura. Pide ayuda a los responsables de este sitio.';
    case 'handoff_timeout':
      return `La página de ${provider} no respondió. Inténtalo de nuevo.`;
    case 'host_coop':
      return 'La ventana perdió el contacto con esta página. Pide ayuda a los responsables de este sitio.';
    case 'provider_error':
      return `${provider} informó de un problema. Inténtalo de nuevo en unos instantes.`;
    case 'session':
      return 'Se cerró tu sesión. Vuelve a iniciar sesión e inténtalo de nuevo.';
    case 'network':
      return 'No se pudo acceder al servidor. Comprueba tu conexión a Internet e inténtalo de nuevo.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Inténtalo de nuevo.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Spanish. */
export const callbackLabels: CallbackLabels = {
  lang: 'es',
  connected: { title: 'Cuenta conectada', text: 'Puedes cerrar esta ventana.' },
  denied: {
    title: 'No se permitió el acceso',
    text: 'No se conectó ninguna cuenta. Puedes cerrar esta ventana.',
  },
  error: {
    title: 'Se produjo un error',
    text: 'No se conectó ninguna cuenta. Cierra esta ventana e inténtalo de nuevo.',
  },
  other_browser: {
    title: 'Este inicio de sesión comenzó en otro navegador',
    text: 'O tardó más de 15 minutos. No se conectó ninguna cuenta. Cierra esta ventana e inténtalo de nuevo.',
  },
  sign_in: {
    title: 'Primero inicia sesión',
    text: 'No has iniciado sesión. Hazlo y vuelve a abrir este enlace.',
  },
  invalid_link: {
    title: 'Este enlace no funciona',
    text: 'Está incompleto o es incorrecto. No se conectó ninguna cuenta.',
  },
  not_available: {
    title: 'No está disponible',
    text: 'Lo que ibas a conectar no está disponible o ya no lo está. No se conectó ninguna cuenta.',
  },
  not_started: { title: 'No se pudo iniciar la conexión', text: 'No se conectó ninguna cuenta.' },
  failed: {
    title: 'Se produjo un error',
    text: 'No se conectó ninguna cuenta. Inténtalo de nuevo en unos minutos.',
  },
  back: 'Volver',
};
