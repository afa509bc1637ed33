import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('pt-BR');

/**
 * Brazilian Portuguese, with `você`, as in most software. A provider's name has no article, since its gender is not known:
 * `com` and `para` are used where `de`, `em` and `a` would ask for one.
 */
export const labels: Labels = {
  locale: 'pt-BR',
  list: 'Conexões',
  groups: { connected: 'Conectados', available: 'Disponíveis' },

  status: {
    not_connected: 'Não conectado',
    connecting: 'Conectando…',
    connected: 'Conectado',
    missing_scopes: 'Faltam permissões',
    needs_reauthorization: 'Reconexão necessária',
    unknown: 'Status desconhecido',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = since === null ? 'Conectado' : `Conectado desde ${since}`;
      return account === null ? how : `${how} como ${account}`;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null
      ? `Conectado pela primeira vez em ${since}`
      : `${account}, conectado pela primeira vez em ${since}`;
  },
  connectedWith(method, last4) {
    const name = method === 'api_key' ? 'Chave de API' : method === 'client_credentials' ? 'Segredo do cliente' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `O acesso à sua conta ${provider} expirou ou foi revogado. Reconecte a conta para continuar usando.`;
      case 'missing_scopes':
        return `A conexão com ${provider} não tem permissões que agora são necessárias. Reconecte a conta para concedê-las.`;
      case 'admin':
        return `Um administrador precisa aprovar o acesso à sua conta ${provider}.`;
      case 'unknown':
        return `A conexão com ${provider} não funciona mais. Reconecte a conta para continuar usando.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'Atualize sua chave de API' : 'Atualize suas credenciais'),
  needsUpdateText: (provider) => `As credenciais salvas para ${provider} não funcionam mais.`,
  unknownState: (provider) =>
    `A conexão com ${provider} pode não estar funcionando. Reconecte a conta se faltar alguma coisa.`,
  accountNumber: (number) => `Conta ${number}`,
  organizationOwned: 'Compartilhado pela sua organização',
  notConnectable: 'Não é possível conectar por aqui.',

  details: 'Detalhes',
  detailsOf: (provider) => `Detalhes sobre ${provider}`,
  grantedCount: (granted, total) => `Permissões concedidas: ${granted} de ${total}.`,
  fix: 'Corrigir',
  fixProvider: (provider, account) => `Corrigir as permissões para ${withAccount(provider, account)}`,
  checkAgain: 'Verificar novamente',
  checkAgainProvider: (provider) => `Verificar novamente: ${provider}`,

  connect: 'Conectar',
  connectProvider: (provider) => `Conectar ${provider}`,
  reauthorize: 'Reconectar',
  reauthorizeProvider: (provider, account) => `Reconectar ${withAccount(provider, account)}`,
  update: 'Atualizar',
  updateProvider: (provider, account) => `Atualizar a conexão com ${withAccount(provider, account)}`,
  addAccount: 'Adicionar outra conta',
  addAccountTo: (provider) => `Adicionar outra conta ${provider}`,
  disconnect: 'Desconectar',
  disconnectProvider: (provider, account) => `Desconectar ${withAccount(provider, account)}`,
  cancel: 'Cancelar',
  dismiss: 'Fechar',
  dismissMessageOf: (provider) => `Fechar a mensagem sobre ${provider}`,
  retry: 'Tentar novamente',

  popUp: (provider) => `Conectando com ${provider}…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} está conectado.`,
  disconnected: (provider) => `${provider} está desconectado.`,
  disconnectFailed: (provider, kind) => ({ title: `Não foi possível desconectar ${provider}`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Conectado com outra conta',
    text: `Antes você usava a conta ${before}. Agora usa ${now}.`,
  }),
  partUnavailable: 'Não foi possível carregar esta parte.',

  loading: 'Carregando conexões…',
  slow: 'Isso está demorando mais do que o normal.',
  empty: {
    title: 'Ainda não há conexões',
    text: 'As conexões aparecerão aqui quando um administrador as adicionar.',
  },
  noneVisible: { title: 'Nenhuma conexão para mostrar', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: '# conexão precisa da sua atenção',
      many: '# de conexões precisam da sua atenção',
      other: '# conexões precisam da sua atenção',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `Reconectar ${provider} agora` : `Atualizar ${provider} agora`,
  signedOut: { title: 'Sua sessão foi encerrada', text: 'Faça login novamente para ver suas conexões.' },
  failed: (kind) => ({ title: 'Não foi possível carregar suas conexões', text: remedy(kind) }),
  crashed: {
    title: 'Algo deu errado aqui',
    text: 'Suas conexões não foram afetadas. Tente novamente.',
  },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? {
          title: 'Sua sessão foi encerrada',
          text: 'Estas informações podem estar desatualizadas. Faça login novamente.',
        }
      : { title: 'Esta lista pode estar desatualizada', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: '# conexão não pôde ser mostrada.',
      many: '# de conexões não puderam ser mostradas.',
      other: '# conexões não puderam ser mostradas.',
    }),

  usedBy: (by, ago) => `Usado por ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Código do erro: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `Cancelar a conexão com ${provider}`,
  showWindow: 'Mostrar janela',
  showWindowOf: (provider) => `Mostrar janela para ${provider}`,
  openAgain: 'Abrir novamente',
  openAgainFor: (provider) => `Abrir novamente a janela para conectar ${provider}`,
  attemptPhase: {
    authorizing: 'Abrindo uma janela…',
    handing_off: 'Continue na outra janela.',
    waiting: 'Continue na outra janela.',
    window_gone: 'A janela foi fechada? Abra-a novamente para concluir.',
    checking: 'Verificando…',
  },
  keepAccount: (account) => `Faça login como ${account} para manter a mesma conta.`,
  outcome,
  continueHere: 'Continuar nesta guia',
  continueHereFor: (provider) => `Continuar nesta guia para conectar ${provider}`,

  search: 'Pesquisar conexões',
  found: (count) =>
    plural(count, {
      one: '# conexão encontrada',
      many: '# de conexões encontradas',
      other: '# conexões encontradas',
    }),
  noMatch: (query) => ({ title: `Nenhum resultado para “${query}”`, text: 'Tente outra palavra.' }),
  clearSearch: 'Limpar pesquisa',

  card: (providers) => `Conectar ${new Intl.ListFormat('pt-BR').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `Conectar ${provider}`;
      case 'needs_reauthorization':
        return `Reconectar ${provider}`;
      case 'missing_scopes':
        return `Mais permissões são necessárias para ${provider}`;
      case 'doubted':
        return `Não foi possível usar ${provider}`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `A conexão com ${provider} não funciona mais.`;
      case 'doubted':
        return 'A conta parece conectada, mas não funcionou. Reconecte-a para tentar novamente.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Permissões ainda não concedidas:',
  scopesNotConfigured: (provider) =>
    `Nem todas são solicitadas ao conectar. Peça a um administrador para adicioná-las à conexão com ${provider}.`,
  notNow: 'Agora não',
  notNowFor: (providers) => `Agora não: ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} está conectado` : `${provider} está conectado como ${account}`,
  cardDeclined: (provider) => `${provider} não foi conectado`,
  cardChecking: (provider) => `Verificando ${provider}…`,
  cardUnavailable: (provider) => ({
    title: `Não é possível conectar ${provider} por aqui`,
    text: 'Peça a um administrador para adicionar essa conexão.',
  }),

  connectTitle: (provider) => `Conectar ${provider}`,
  updateTitle: (provider) => `Atualizar a conexão com ${provider}`,
  chooseMethod: 'Como você quer se conectar?',
  authMethods: {
    oauth: {
      title: 'Fazer login',
      text: 'Abre em uma nova janela. Revise as permissões antes de aceitar.',
    },
    api_key: { title: 'Chave de API', text: 'Cole uma chave da sua conta nesse serviço.' },
    client_credentials: {
      title: 'Credenciais do cliente',
      text: 'Um ID e um segredo do cliente, para acesso de servidor a servidor.',
    },
  },
  back: 'Voltar',
  next: 'Continuar',
  save: 'Salvar',
  saving: 'Salvando…',
  saveFailed: (provider, kind) =>
    `Não foi possível conectar ${provider}. ${
      kind === 'invalid' || kind === 'conflict' ? 'Confira os dados informados e tente novamente.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Só é possível conectar uma conta ${provider} aqui.`,
  credentialFields: {
    secret: { label: 'Chave de API', missing: 'Insira uma chave de API.' },
    clientId: { label: 'ID do cliente', missing: 'Insira um ID do cliente.' },
    clientSecret: { label: 'Segredo do cliente', missing: 'Insira um segredo do cliente.' },
  },
  apiKeyHint: (provider) =>
    `Crie uma chave nas configurações da sua conta ${provider} e cole-a aqui. Ela ficará guardada para você e não será mostrada novamente.`,
  storedSecret: (last4) => `O valor salvo termina em ${last4}. Insira-o novamente para salvar as alterações.`,
  changeSettings: 'Alterar configurações',
  replacesSettings: 'Estes valores substituem todas as configurações salvas.',
  optionalField: (label) => `${label} (opcional)`,
  missingField: (label) => `Insira um valor para “${label}”.`,
  invalidField: (label) => `O formato de “${label}” não é válido.`,
  fieldDefault: (value) => `Padrão: ${value}`,
  fieldExample: (value) => `Por exemplo: ${value}`,

  disconnectTitle: (provider) => `Desconectar ${provider}?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Tudo o que depende desta conexão não poderá mais usar ${provider} em seu nome.`
      : `Tudo o que depende desta conexão não poderá mais usar ${provider} como ${account}.`,
  notRevoked: (provider) =>
    `Isso não revoga o acesso à sua conta ${provider}. Para revogá-lo, remova este app nas configurações da conta ${provider}.`,
  keep: 'Manter conexão',
  keepProvider: (provider) => `Manter conexão com ${provider}`,
  checkingDependents: 'Verificando o que depende desta conexão…',
  consequences: 'Isto também acontecerá:',
  disconnectPrevented: (provider) => `Não é possível desconectar ${provider} agora`,
  close: 'Fechar',

  permissionList: (provider) => `Permissões para ${provider}`,
  scopesRequested: (app) => `${app ?? 'Este app'} poderá:`,
  scopesGranted: (app) => `${app ?? 'Este app'} pode:`,
  defaultScopes: (provider) => `As permissões padrão para ${provider}. Você poderá vê-las antes de aceitar.`,
  scopeLevel: { read: 'Ler', write: 'Alterar', delete: 'Excluir', admin: 'Gerenciar', unknown: 'Outras' },
  sensitive: 'Sensível',
  notGranted: 'Não concedida',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Só conhecemos o nome desta permissão.',
  unknownScope: 'Não temos uma descrição desta permissão.',
  technicalNames: 'Nomes técnicos',
  technicalNamesOf: (provider) => `Nomes técnicos das permissões para ${provider}`,
  missingPermissions: (titles) => `Permissões que faltam: ${titles.join(' · ')}.`,

  sharedBy: (organization) =>
    organization === null ? 'Compartilhado pela sua organização' : `Compartilhado por ${organization}`,
  sharedFailed: 'Não foi possível carregar o que a sua organização compartilha.',
  available: 'Disponível',
  needsAdmin: 'Requer a atenção de um administrador',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Sua sessão foi encerrada. Faça login novamente.';
    case 'forbidden':
      return 'Você não tem acesso a isto. Fale com um administrador.';
    case 'network':
      return 'Verifique sua conexão com a internet e tente novamente.';
    case 'rate_limited':
      return 'Muitas tentativas. Aguarde um minuto e tente novamente.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Ocorreu um problema do nosso lado. Tente novamente em instantes.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = `${provider} não foi ${isRepair ? 'reconectado' : 'conectado'}`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} está conectado`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Você não permitiu o acesso. Nada foi alterado.' };
    case 'cancelled':
      return { title: unchanged, text: 'Você cancelou antes de concluir. Nada foi alterado.' };
    case 'blocked':
      return {
        title: 'Seu navegador bloqueou a janela',
        text: 'Permita pop-ups para este site e tente novamente.',
      };
    case 'timed_out':
      return { title: `Tempo esgotado ao conectar ${provider}`, text: 'Recomece quando quiser.' };
    case 'failed':
      return {
        title: `Não foi possível ${isRepair ? 'reconectar' : 'conectar'} ${provider}`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'O endereço a ser aberto não é seguro. Peça ajuda aos responsáveis por este site.';
    case 'handoff_timeout':
      return `A página do serviço ${provider} não respondeu. Tente novamente.`;
    case 'host_coop':
      return 'A janela perdeu o contato com esta página. Peça ajuda aos responsáveis por este site.';
    case 'provider_error':
      return `${provider} informou um problema. Tente novamente em instantes.`;
    case 'session':
      return 'Sua sessão foi encerrada. Faça login e tente novamente.';
    case 'network':
      return 'Não foi possível acessar o servidor. Verifique sua conexão com a internet e tente novamente.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Tente novamente.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Brazilian Portuguese. */
export const callbackLabels: CallbackLabels = {
  lang: 'pt-BR',
  connected: { title: 'Conta conectada', text: 'Você já pode fechar esta janela.' },
  denied: {
    title: 'O acesso não foi permitido',
    text: 'Nenhuma conta foi conectada. Você já pode fechar esta janela.',
  },
  error: {
    title: 'Algo deu errado',
    text: 'Nenhuma conta foi conectada. Feche esta janela e tente novamente.',
  },
  other_browser: {
    title: 'Este login foi iniciado em outro navegador',
    text: 'Ou demorou mais de 15 minutos. Nenhuma conta foi conectada. Feche esta janela e tente novamente.',
  },
  sign_in: {
    title: 'Faça login primeiro',
    text: 'Sua sessão não está ativa. Faça login e abra este link novamente.',
  },
  invalid_link: {
    title: 'Este link não funciona',
    text: 'Ele está incompleto ou incorreto. Nenhuma conta foi conectada.',
  },
  not_available: {
    title: 'Esta conexão não está disponível',
    text: 'O que você ia conectar não está disponível ou deixou de estar. Nenhuma conta foi conectada.',
  },
  not_started: { title: 'Não foi possível iniciar a conexão', text: 'Nenhuma conta foi conectada.' },
  failed: {
    title: 'Algo deu errado',
    text: 'Nenhuma conta foi conectada. Tente novamente em alguns minutos.',
  },
  back: 'Voltar',
};
