import type { Labels } from '../../src/index.js';
import type { Outcome } from '../../src/model/authorization.js';
import { PipesError, type PipesErrorKind } from '../../src/model/error.js';

// Every way in which the widget calls its labels, so that a test can read all that a language says.

type Functions = {
  [Name in keyof Labels as Labels[Name] extends (...args: never[]) => unknown ? Name : never]: Labels[Name];
};
type Calls = { [Name in keyof Functions]: ReadonlyArray<Parameters<Functions[Name]>> };

/** Names that no language translates. */
const PROVIDER = 'Acmely';
export const ACCOUNT = 'ada@acme.test';

const KINDS = Object.keys({
  unauthorized: true,
  forbidden: true,
  not_found: true,
  conflict: true,
  invalid: true,
  rate_limited: true,
  network: true,
  unavailable: true,
  bad_response: true,
  declined: true,
} satisfies Record<PipesErrorKind, true>) as PipesErrorKind[];

/** The forms that languages tell apart: none, one, two, few, many, and those that look like them (11, 21, 101). */
export const COUNTS = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 101, 1_234];

const STATUSES = [
  'not_connected',
  'connecting',
  'connected',
  'missing_scopes',
  'needs_reauthorization',
  'unknown',
] as const;
const CARD_STATUSES = ['not_connected', 'needs_reauthorization', 'missing_scopes', 'doubted'] as const;
const SINCE = '1/2/2026';

const OUTCOMES: Outcome[] = [
  { kind: 'connected' } as Outcome,
  { kind: 'denied' } as Outcome,
  { kind: 'cancelled' } as Outcome,
  { kind: 'blocked' } as Outcome,
  { kind: 'timed_out' } as Outcome,
  ...(['unsafe_url', 'handoff_timeout', 'host_coop', 'provider_error', 'session', 'network', 'refused'] as const).map(
    (reason): Outcome => ({ kind: 'failed', reason }),
  ),
  ...KINDS.map((kind): Outcome => ({ kind: 'failed', reason: 'refused', error: new PipesError(kind, 'A test.') })),
  {
    kind: 'failed',
    reason: 'refused',
    error: new PipesError('conflict', 'A test.', { code: 'multiple_connections_unavailable' }),
  },
];

const provider: ReadonlyArray<[string]> = [[PROVIDER]];
const providerAndAccount: ReadonlyArray<[string, string | null]> = [
  [PROVIDER, null],
  [PROVIDER, ACCOUNT],
];
const counts = COUNTS.map((count): [number] => [count]);
const kinds = KINDS.map((kind): [PipesErrorKind] => [kind]);
const providerAndKind = KINDS.map((kind): [string, PipesErrorKind] => [PROVIDER, kind]);
const notice = { title: 'A title', text: 'A text.' };

export const CALLS: Calls = {
  accountSummary: STATUSES.flatMap((status) =>
    [null, SINCE].flatMap((since) =>
      [null, ACCOUNT].map((account): [Parameters<Labels['accountSummary']>[0]] => [{ status, since, account }]),
    ),
  ),
  connectedWith: (['oauth', 'api_key', 'client_credentials', 'something_new'] as const).flatMap((method) =>
    [null, 'k9z8'].map((last4): Parameters<Labels['connectedWith']> => [method, last4]),
  ),
  needsReauthorization: (['revoked', 'missing_scopes', 'admin', 'unknown'] as const).map((reason) => [
    PROVIDER,
    reason,
  ]),
  needsUpdate: [['api_key'], ['client_credentials']],
  needsUpdateText: provider,
  unknownState: provider,
  accountNumber: counts,
  detailsOf: provider,
  grantedCount: [
    [0, 1],
    [3, 4],
    [1, 21],
    [1_200, 1_234],
  ],
  fixProvider: providerAndAccount,
  checkAgainProvider: provider,
  connectProvider: provider,
  reauthorizeProvider: providerAndAccount,
  updateProvider: providerAndAccount,
  addAccountTo: provider,
  disconnectProvider: providerAndAccount,
  dismissMessageOf: provider,
  popUp: provider,
  readAloud: [[notice], [{ ...notice, text: '' }]],
  connected: provider,
  disconnected: provider,
  disconnectFailed: providerAndKind,
  accountChanged: [[ACCOUNT, 'grace@acme.test']],
  attention: counts,
  reauthorizeNext: [
    [PROVIDER, 'oauth'],
    [PROVIDER, 'api_key'],
    [PROVIDER, 'client_credentials'],
  ],
  failed: kinds,
  outOfDate: kinds,
  omitted: counts,
  usedBy: [['Acme Mail', '2 h']],
  problem: ['invalid_grant', null].flatMap((code) =>
    ['The grant was revoked.', null].flatMap((message) =>
      [SINCE, null].map((since): Parameters<Labels['problem']> => [{ code, message, since }]),
    ),
  ),
  cancelAttempt: provider,
  showWindowOf: provider,
  openAgainFor: provider,
  keepAccount: [[ACCOUNT]],
  outcome: OUTCOMES.flatMap((outcome) =>
    [false, true].map((isRepair): Parameters<Labels['outcome']> => [outcome, PROVIDER, isRepair]),
  ),
  continueHereFor: provider,
  found: counts,
  noMatch: [['mail']],
  card: [[[PROVIDER]], [[PROVIDER, 'Betaly']], [[PROVIDER, 'Betaly', 'Gammaly']]],
  cardTitle: CARD_STATUSES.map((status) => [PROVIDER, status]),
  cardText: CARD_STATUSES.map((status) => [PROVIDER, status]),
  scopesNotConfigured: provider,
  notNowFor: [[[PROVIDER]], [[PROVIDER, 'Betaly']]],
  cardConnected: providerAndAccount,
  cardDeclined: provider,
  cardChecking: provider,
  cardUnavailable: provider,
  connectTitle: provider,
  updateTitle: provider,
  saveFailed: providerAndKind,
  onlyOneAccount: provider,
  apiKeyHint: provider,
  storedSecret: [['k9z8']],
  optionalField: [['Subdomain']],
  missingField: [['Subdomain']],
  invalidField: [['Subdomain']],
  fieldDefault: [['eu-1']],
  fieldExample: [['eu-1']],
  disconnectTitle: provider,
  disconnectText: providerAndAccount,
  notRevoked: provider,
  keepProvider: provider,
  disconnectPrevented: provider,
  permissionList: provider,
  scopesRequested: [[null], ['Acme CRM']],
  scopesGranted: [[null], ['Acme CRM']],
  defaultScopes: provider,
  scopeByName: (['read', 'write', 'delete', 'admin'] as const).map((level) => [level, 'sales orders']),
  technicalNamesOf: provider,
  missingPermissions: [[['Read mail']], [['Read mail', 'Send mail']]],
  sharedBy: [[null], ['Acme Inc.']],
};

/** One string of a language, and where it comes from. */
export interface Phrase {
  /** E.g. `failed("network").title`. */
  from: string;
  text: string;
}

/** All that a language says. */
export function phrasesOf(labels: Labels): Phrase[] {
  return Object.entries(labels).flatMap(([name, label]: [string, unknown]) => {
    if (typeof label !== 'function') return textsIn(name, label);
    const calls: ReadonlyArray<readonly unknown[]> = CALLS[name as keyof Calls];
    return calls.flatMap((args) =>
      textsIn(`${name}(${JSON.stringify(args).slice(1, -1)})`, (label as (...values: unknown[]) => unknown)(...args)),
    );
  });
}

function textsIn(from: string, value: unknown): Phrase[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, each]) => textsIn(`${from}.${name}`, each));
  return [{ from, text: String(value) }];
}
