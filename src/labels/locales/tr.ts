import type { Outcome } from '../../model/authorization.js';
import type { PipesErrorKind } from '../../model/error.js';
import type { Labels, Notice } from '../labels.js';
import type { CallbackLabels } from '../pageLabels.js';
import { pluralIn } from '../plural.js';
import { withAccount } from '../withAccount.js';

const plural = pluralIn('tr');

/**
 * Turkish. Formal (siz), as in most software for work. Suffixes depend on the sound of a word, so a name takes none: another
 * word that takes them follows it.
 */
export const labels: Labels = {
  locale: 'tr',
  list: 'Bağlantılar',
  groups: { connected: 'Bağlı', available: 'Kullanılabilir' },

  status: {
    not_connected: 'Bağlı değil',
    connecting: 'Bağlanıyor…',
    connected: 'Bağlı',
    missing_scopes: 'Bazı izinler eksik',
    needs_reauthorization: 'Erişim yenilenmeli',
    unknown: 'Durum bilinmiyor',
  },
  accountSummary({ status, since, account }) {
    if (status === 'connected' || status === 'missing_scopes') {
      const how = account === null ? 'bağlı' : `${account} hesabıyla bağlı`;
      if (since !== null) return `${since} tarihinden beri ${how}`;
      return account === null ? 'Bağlı' : how;
    }
    // It may not work now, so only what was is said.
    if (since === null) return account ?? labels.status[status];
    return account === null ? `İlk bağlantı: ${since}` : `${account}, ilk bağlantı: ${since}`;
  },
  connectedWith(method, last4) {
    const name =
      method === 'api_key' ? 'API anahtarı' : method === 'client_credentials' ? 'İstemci gizli anahtarı' : '';
    return name === '' || last4 === null ? name : `${name} ••••${last4}`;
  },
  needsReauthorization(provider, reason) {
    switch (reason) {
      case 'revoked':
        return `${provider} erişiminin süresi doldu veya erişim iptal edildi. Kullanmaya devam etmek için erişimi yenileyin.`;
      case 'missing_scopes':
        return `${provider} bağlantısında artık gerekli olan bazı izinler eksik. Bu izinleri vermek için erişimi yenileyin.`;
      case 'admin':
        return `${provider} erişiminin bir yönetici tarafından onaylanması gerekiyor.`;
      case 'unknown':
        return `${provider} bağlantısı artık çalışmıyor. Kullanmaya devam etmek için erişimi yenileyin.`;
    }
  },
  needsUpdate: (method) => (method === 'api_key' ? 'API anahtarınızı güncelleyin' : 'Kimlik bilgilerinizi güncelleyin'),
  needsUpdateText: (provider) => `${provider} için kayıtlı kimlik bilgileri artık çalışmıyor.`,
  unknownState: (provider) => `${provider} bağlantısı çalışmıyor olabilir. Eksik bir şey varsa erişimi yenileyin.`,
  accountNumber: (number) => `Hesap ${number}`,
  organizationOwned: 'Kuruluşunuz tarafından paylaşılıyor',
  notConnectable: 'Bu hizmete buradan bağlanılamaz.',

  details: 'Ayrıntılar',
  detailsOf: (provider) => `Ayrıntılar: ${provider}`,
  grantedCount: (granted, total) => `${total} izinden ${granted} tanesi verildi.`,
  fix: 'Düzelt',
  fixProvider: (provider, account) => `Düzelt: ${withAccount(provider, account)} izinleri`,
  checkAgain: 'Yeniden kontrol et',
  checkAgainProvider: (provider) => `Yeniden kontrol et: ${provider}`,

  connect: 'Bağlan',
  connectProvider: (provider) => `Bağlan: ${provider}`,
  reauthorize: 'Erişimi yenile',
  reauthorizeProvider: (provider, account) => `Erişimi yenile: ${withAccount(provider, account)}`,
  update: 'Güncelle',
  updateProvider: (provider, account) => `Güncelle: ${withAccount(provider, account)}`,
  addAccount: 'Başka bir hesap ekle',
  addAccountTo: (provider) => `Başka bir hesap ekle: ${provider}`,
  disconnect: 'Bağlantıyı kes',
  disconnectProvider: (provider, account) => `Bağlantıyı kes: ${withAccount(provider, account)}`,
  cancel: 'İptal',
  dismiss: 'Kapat',
  dismissMessageOf: (provider) => `Kapat: ${provider} ile ilgili mesaj`,
  retry: 'Yeniden dene',

  popUp: (provider) => `${provider} bağlantısı kuruluyor…`,
  readAloud: ({ title, text }) => `${title}. ${text}`.trim(),
  connected: (provider) => `${provider} bağlantısı kuruldu.`,
  disconnected: (provider) => `${provider} bağlantısı kesildi.`,
  disconnectFailed: (provider, kind) => ({ title: `${provider} bağlantısı kesilemedi`, text: remedy(kind) }),
  accountChanged: (before, now) => ({
    title: 'Başka bir hesapla bağlandınız',
    text: `Önceki hesap: ${before}, şimdiki hesap: ${now}.`,
  }),
  partUnavailable: 'Bu bölüm yüklenemedi.',

  loading: 'Bağlantılar yükleniyor…',
  slow: 'Bu işlem normalden uzun sürüyor.',
  empty: {
    title: 'Henüz bağlantı yok',
    text: 'Bir yönetici bağlantı eklediğinde burada görünür.',
  },
  noneVisible: { title: 'Gösterilecek bağlantı yok', text: '' },
  attention: (count) => ({
    title: plural(count, {
      one: 'Bir bağlantıyla ilgilenmeniz gerekiyor',
      other: '# bağlantıyla ilgilenmeniz gerekiyor',
    }),
    text: '',
  }),
  reauthorizeNext: (provider, method) =>
    method === 'oauth' ? `${provider} erişimini şimdi yenile` : `${provider} bağlantısını şimdi güncelle`,
  signedOut: { title: 'Oturumunuz kapatıldı', text: 'Bağlantılarınızı görmek için yeniden oturum açın.' },
  failed: (kind) => ({ title: 'Bağlantılarınız yüklenemedi', text: remedy(kind) }),
  crashed: { title: 'Burada bir sorun oluştu', text: 'Bağlantılarınız bundan etkilenmedi. Yeniden deneyin.' },
  outOfDate: (kind) =>
    kind === 'unauthorized'
      ? { title: 'Oturumunuz kapatıldı', text: 'Gördüğünüz bilgiler güncel olmayabilir. Yeniden oturum açın.' }
      : { title: 'Bu liste güncel olmayabilir', text: remedy(kind) },
  omitted: (count) =>
    plural(count, {
      one: 'Bir bağlantı gösterilemedi.',
      other: '# bağlantı gösterilemedi.',
    }),

  usedBy: (by, ago) => `Son kullanan: ${by} · ${ago}`,
  problem({ code, message, since }) {
    const what = message ?? (code === null ? '' : `Hata kodu: ${code}.`);
    return since === null ? what : `${what} (${since})`.trim();
  },

  cancelAttempt: (provider) => `İptal: ${provider} bağlantısı`,
  showWindow: 'Pencereyi göster',
  showWindowOf: (provider) => `Pencereyi göster: ${provider}`,
  openAgain: 'Yeniden aç',
  openAgainFor: (provider) => `Yeniden aç: ${provider} bağlantısı`,
  attemptPhase: {
    authorizing: 'Pencere açılıyor…',
    handing_off: 'Diğer pencerede tamamlayın.',
    waiting: 'Diğer pencerede tamamlayın.',
    window_gone: 'Pencere kapandı mı? Tamamlamak için yeniden açın.',
    checking: 'Kontrol ediliyor…',
  },
  keepAccount: (account) => `Aynı hesapla devam etmek için ${account} hesabıyla oturum açın.`,
  outcome,
  continueHere: 'Bu sekmede devam et',
  continueHereFor: (provider) => `Bu sekmede devam et: ${provider} bağlantısı`,

  search: 'Bağlantılarda ara',
  found: (count) => plural(count, { one: '# bağlantı bulundu', other: '# bağlantı bulundu' }),
  noMatch: (query) => ({ title: `“${query}” için sonuç bulunamadı`, text: 'Başka bir kelime deneyin.' }),
  clearSearch: 'Aramayı temizle',

  card: (providers) => `Bağlan: ${new Intl.ListFormat('tr').format(providers)}`,
  cardTitle(provider, status) {
    switch (status) {
      case 'not_connected':
        return `${provider} hesabınızı bağlayın`;
      case 'needs_reauthorization':
        return `${provider} erişimini yenileyin`;
      case 'missing_scopes':
        return `${provider} için daha fazla izin gerekiyor`;
      case 'doubted':
        return `${provider} kullanılamadı`;
    }
  },
  cardText(provider, status) {
    switch (status) {
      case 'needs_reauthorization':
        return `${provider} bağlantısı artık çalışmıyor.`;
      case 'doubted':
        return 'Bağlı görünüyor ancak çalışmadı. Yeniden denemek için erişimi yenileyin.';
      case 'not_connected':
      case 'missing_scopes':
        return '';
    }
  },
  scopesMissing: 'Henüz verilmeyen izinler:',
  scopesNotConfigured: (provider) =>
    `Bağlanırken bu izinlerin tamamı istenmiyor. Bir yöneticiden bunları ${provider} bağlantısına eklemesini isteyin.`,
  notNow: 'Şimdi değil',
  notNowFor: (providers) => `Şimdi değil – ${labels.card(providers)}`,
  cardConnected: (provider, account) =>
    account === null ? `${provider} bağlantısı kuruldu` : `${provider} bağlantısı ${account} hesabıyla kuruldu`,
  cardDeclined: (provider) => `${provider} bağlantısı kurulmadı`,
  cardChecking: (provider) => `${provider} kontrol ediliyor…`,
  cardUnavailable: (provider) => ({
    title: `${provider} hizmetine buradan bağlanılamaz`,
    text: 'Bir yöneticiden bu hizmeti eklemesini isteyin.',
  }),

  connectTitle: (provider) => `${provider} hesabınızı bağlayın`,
  updateTitle: (provider) => `${provider} bağlantısını güncelleyin`,
  chooseMethod: 'Nasıl bağlanmak istiyorsunuz?',
  authMethods: {
    oauth: {
      title: 'Oturum açma',
      text: 'Yeni bir pencerede açılır. Onaylamadan önce izinleri inceleyin.',
    },
    api_key: { title: 'API anahtarı', text: 'O hizmetteki hesabınızdan aldığınız bir anahtarı yapıştırın.' },
    client_credentials: {
      title: 'İstemci kimlik bilgileri',
      text: 'Sunucudan sunucuya erişim için istemci kimliği ve gizli anahtar.',
    },
  },
  back: 'Geri',
  next: 'Devam',
  save: 'Kaydet',
  saving: 'Kaydediliyor…',
  saveFailed: (provider, kind) =>
    `${provider} bağlantısı kurulamadı. ${
      kind === 'invalid' || kind === 'conflict' ? 'Girdiğiniz bilgileri kontrol edip yeniden deneyin.' : remedy(kind)
    }`,
  onlyOneAccount: (provider) => `Burada yalnızca bir ${provider} hesabı bağlanabilir.`,
  credentialFields: {
    secret: { label: 'API anahtarı', missing: 'Bir API anahtarı girin.' },
    clientId: { label: 'İstemci kimliği', missing: 'Bir istemci kimliği girin.' },
    clientSecret: { label: 'İstemci gizli anahtarı', missing: 'Bir istemci gizli anahtarı girin.' },
  },
  apiKeyHint: (provider) =>
    `${provider} ayarlarınızda bir anahtar oluşturup buraya yapıştırın. Anahtar sizin için saklanır ve bir daha gösterilmez.`,
  storedSecret: (last4) =>
    `Kayıtlı değerin son karakterleri: ${last4}. Değişiklikleri kaydetmek için değeri yeniden girin.`,
  changeSettings: 'Ayarları değiştir',
  replacesSettings: 'Bu ayarlar, kayıtlı tüm ayarların yerini alır.',
  optionalField: (label) => `${label} (isteğe bağlı)`,
  missingField: (label) => `“${label}” alanına bir değer girin.`,
  invalidField: (label) => `“${label}” alanının biçimi geçersiz.`,
  fieldDefault: (value) => `Varsayılan: ${value}`,
  fieldExample: (value) => `Örneğin: ${value}`,

  disconnectTitle: (provider) => `${provider} bağlantısı kesilsin mi?`,
  disconnectText: (provider, account) =>
    account === null
      ? `Bu bağlantıyı kullanan hiçbir özellik artık sizin adınıza ${provider} hizmetinden yararlanamayacak.`
      : `Bu bağlantıyı kullanan hiçbir özellik artık ${account} hesabıyla ${provider} hizmetinden yararlanamayacak.`,
  notRevoked: (provider) =>
    `Bu işlem, ${provider} tarafındaki erişimi iptal etmez. Bunun için ${provider} ayarlarınızdan bu uygulamayı kaldırın.`,
  keep: 'Bağlantıyı koru',
  keepProvider: (provider) => `Bağlantıyı koru: ${provider}`,
  checkingDependents: 'Bu bağlantıyı nelerin kullandığı kontrol ediliyor…',
  consequences: 'Ayrıca şunlar olacak:',
  disconnectPrevented: (provider) => `${provider} bağlantısı şu anda kesilemez`,
  close: 'Kapat',

  permissionList: (provider) => `${provider} izinleri`,
  scopesRequested: (app) => `${app ?? 'Bu uygulama'} şunları yapabilecek:`,
  scopesGranted: (app) => `${app ?? 'Bu uygulama'} şunları yapabilir:`,
  defaultScopes: (provider) =>
    `${provider} için varsayılan izinler. ${provider}, siz onaylamadan önce bunları gösterir.`,
  scopeLevel: { read: 'Okuma', write: 'Değiştirme', delete: 'Silme', admin: 'Yönetme', unknown: 'Diğer' },
  sensitive: 'Hassas',
  notGranted: 'İzin verilmedi',
  scopeByName: (level, resource) => `${labels.scopeLevel[level]}: ${resource}`,
  scopeByNameText: 'Bu iznin yalnızca adını biliyoruz.',
  unknownScope: 'Bu iznin açıklaması yok.',
  technicalNames: 'Teknik adlar',
  technicalNamesOf: (provider) => `Teknik adlar: ${provider} izinleri`,
  missingPermissions: (titles) => `Eksik: ${titles.join(' · ')}.`,

  sharedBy: (organization) => `${organization ?? 'Kuruluşunuz'} tarafından paylaşılanlar`,
  sharedFailed: 'Kuruluşunuzun paylaştıkları yüklenemedi.',
  available: 'Kullanılabilir',
  needsAdmin: 'Yöneticinin ilgilenmesi gerekiyor',
};

function remedy(kind: PipesErrorKind): string {
  switch (kind) {
    case 'unauthorized':
      return 'Oturumunuz kapatıldı. Yeniden oturum açın.';
    case 'forbidden':
      return 'Buna erişiminiz yok. Bir yöneticiye başvurun.';
    case 'network':
      return 'İnternet bağlantınızı kontrol edip yeniden deneyin.';
    case 'rate_limited':
      return 'Çok fazla deneme yapıldı. Bir dakika bekleyip yeniden deneyin.';
    case 'invalid':
    case 'conflict':
    case 'not_found':
    case 'bad_response':
    case 'unavailable':
    case 'declined':
      return 'Bizden kaynaklanan bir sorun oluştu. Birazdan yeniden deneyin.';
  }
}

function outcome(result: Outcome, provider: string, isRepair: boolean): Notice {
  const unchanged = isRepair ? `${provider} erişimi yenilenmedi` : `${provider} bağlantısı kurulmadı`;
  switch (result.kind) {
    case 'connected':
      return { title: `${provider} bağlantısı kuruldu`, text: '' };
    case 'denied':
      return { title: unchanged, text: 'Erişime izin vermediniz. Hiçbir şey değiştirilmedi.' };
    case 'cancelled':
      return { title: unchanged, text: 'Tamamlamadan iptal ettiniz. Hiçbir şey değiştirilmedi.' };
    case 'blocked':
      return {
        title: 'Tarayıcınız pencereyi engelledi',
        text: 'Bu sitede açılır pencerelere izin verip yeniden deneyin.',
      };
    case 'timed_out':
      return { title: `${provider} bağlantısı zaman aşımına uğradı`, text: 'Hazır olduğunuzda yeniden başlayın.' };
    case 'failed':
      return {
        title: isRepair ? `${provider} erişimi yenilenemedi` : `${provider} bağlantısı kurulamadı`,
        text: failure(result, provider),
      };
  }
}

function failure({ reason, error }: Extract<Outcome, { kind: 'failed' }>, provider: string): string {
  switch (reason) {
    case 'unsafe_url':
      return 'Açılacak adres güvenli değil. Bu siteyi işletenlerden yardım isteyin.';
    case 'handoff_timeout':
      return `${provider} sayfası yanıt vermedi. Yeniden deneyin.`;
    case 'host_coop':
      return 'Pencerenin bu sayfayla iletişimi kesildi. Bu siteyi işletenlerden yardım isteyin.';
    case 'provider_error':
      return `${provider} bir sorun bildirdi. Birazdan yeniden deneyin.`;
    case 'session':
      return 'Oturumunuz kapatıldı. Yeniden oturum açıp bir kez daha deneyin.';
    case 'network':
      return 'Sunucuya ulaşılamadı. İnternet bağlantınızı kontrol edip yeniden deneyin.';
    case 'refused':
      return error?.code === 'multiple_connections_unavailable'
        ? labels.onlyOneAccount(provider)
        : (error?.detail ?? (error === undefined ? 'Yeniden deneyin.' : remedy(error.kind)));
  }
}

/** The pages of the server, in Turkish. */
export const callbackLabels: CallbackLabels = {
  lang: 'tr',
  connected: { title: 'Bağlantı kuruldu', text: 'Bu pencereyi kapatabilirsiniz.' },
  denied: {
    title: 'Erişime izin verilmedi',
    text: 'Bağlantı kurulmadı. Bu pencereyi kapatabilirsiniz.',
  },
  error: {
    title: 'Bir sorun oluştu',
    text: 'Bağlantı kurulmadı. Bu pencereyi kapatıp yeniden deneyin.',
  },
  other_browser: {
    title: 'Oturum açma işlemi başka bir tarayıcıda başlatılmış',
    text: 'Ya da işlem 15 dakikadan uzun sürdü. Bağlantı kurulmadı. Bu pencereyi kapatıp yeniden deneyin.',
  },
  sign_in: {
    title: 'Önce oturum açın',
    text: 'Oturumunuz açık değil. Oturum açtıktan sonra bu linki yeniden açın.',
  },
  invalid_link: {
    title: 'Bu link çalışmıyor',
    text: 'Linkin bir kısmı eksik veya hatalı. Bağlantı kurulmadı.',
  },
  not_available: {
    title: 'Bu hizmet kullanılamıyor',
    text: 'Bağlanmanız istenen hizmet kullanılamıyor veya artık sunulmuyor. Bağlantı kurulmadı.',
  },
  not_started: { title: 'Bağlantı başlatılamadı', text: 'Bağlantı kurulmadı.' },
  failed: {
    title: 'Bir sorun oluştu',
    text: 'Bağlantı kurulmadı. Birkaç dakika sonra yeniden deneyin.',
  },
  back: 'Geri dön',
};
