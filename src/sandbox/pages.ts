import { html, json } from './answers.js';
import { document, escape, literal, type Page } from './page.js';
import type { OAuthAuthorization } from './oauth.js';
import { DEFAULT_IDENTIFIER, findTarget, type Decision, type PendingAuthorization, type Store } from './store.js';
import type { Surroundings } from './surroundings.js';

/** The pages a pop-up goes through. Undefined where the path is none of them. */
export async function pages(request: Request, surroundings: Surroundings): Promise<Response | undefined> {
  const { store } = surroundings;
  const { pathname, searchParams } = new URL(request.url);
  const [, area, page, id] = pathname.split('/');
  if (area !== 'pipes') return undefined;
  if (page === 'redirecting')
    return html(document({ page: 'redirecting', title: 'Redirecting…', body: '<p>Redirecting…</p>' }));
  if (page === 'handoff' && request.method === 'POST') return takeHandoff(request, store);
  const authorization = store.pending.get((page === 'callback' ? searchParams.get('state') : id) ?? '');
  if (authorization === undefined) {
    return html(gonePage(), 410);
  }
  if (page === 'authorize')
    return html(authorization.handedOff ? redirectPage(authorization) : handoffPage(authorization));
  if (page === 'callback') return takeReturn(request, surroundings, authorization);
  if (page !== 'consent') return undefined;
  if (!authorization.handedOff) return html(handoffPage(authorization));
  if (surroundings.oauth !== undefined)
    return redirect(await surroundings.oauth.start(described(authorization, surroundings)));
  return request.method === 'POST'
    ? takeDecision(request, store, authorization)
    : html(consentPage(store, authorization));
}

/** Checks the opener's proof. Only then does the window go on to the provider. */
async function takeHandoff(request: Request, store: Store): Promise<Response> {
  const body = (await request.json().catch(() => ({}))) as {
    id?: unknown;
    handoffToken?: unknown;
    redirectToken?: unknown;
  };
  const authorization = store.pending.get(String(body.id));
  const proven =
    authorization !== undefined &&
    authorization.handoffToken === body.handoffToken &&
    authorization.redirectToken === body.redirectToken;
  if (!proven) return json({ message: 'The handoff does not match.' }, 403);
  authorization.handedOff = true;
  return json({ next: consentPath(authorization) });
}

async function takeDecision(request: Request, store: Store, authorization: PendingAuthorization): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const identifier = form.get('identifier')?.trim();
  const decision: Decision =
    form.get('decision') === 'approve'
      ? { scopes: form.getAll('scope'), ...(identifier ? { identifier } : {}) }
      : 'deny';
  return conclude(store, authorization, decision);
}

/** The window comes back from a real provider. */
async function takeReturn(
  request: Request,
  surroundings: Surroundings,
  authorization: PendingAuthorization,
): Promise<Response> {
  const { store, oauth } = surroundings;
  if (oauth === undefined || !authorization.handedOff) return html(gonePage(), 410);
  let decision: Decision;
  try {
    decision = await oauth.finish(described(authorization, surroundings), new URL(request.url));
  } catch (error) {
    store.decide(authorization, 'deny');
    const sentence = error instanceof Error ? error.message : String(error);
    return end(authorization, 'server_error', {
      page: 'failed',
      title: 'Something went wrong at the provider',
      body: `<p>${escape(sentence)}</p>`,
    });
  }
  return conclude(store, authorization, decision);
}

/** Ends an authorization as the person decided. */
function conclude(store: Store, authorization: PendingAuthorization, decision: Decision): Response {
  store.decide(authorization, decision);
  return decision === 'deny' ? denied(authorization) : done(authorization);
}

function described(authorization: PendingAuthorization, { store, origin }: Surroundings): OAuthAuthorization {
  const { id, userId, slug, target } = authorization;
  return {
    id,
    slug,
    scopes: store.findProvider(slug)?.scopes ?? [],
    identifier: findTarget(store.accountsFor(userId, slug), target)?.identifier ?? null,
    redirectUri: `${origin}/pipes/callback`,
  };
}

function done(authorization: PendingAuthorization): Response {
  const body = '<p>You can close this window.</p>';
  return end(authorization, undefined, { page: 'done', title: 'Connected', body, script: 'window.close()' });
}

function denied(authorization: PendingAuthorization): Response {
  return end(authorization, 'access_denied', {
    page: 'denied',
    title: 'Access was not allowed',
    body: '<p>Nothing was connected. You can close this window.</p>',
  });
}

/** Back to the host's callback page if it has one, else the last page. */
function end({ returnTo }: PendingAuthorization, error: string | undefined, page: Page): Response {
  if (returnTo === undefined) return html(document(page));
  const back = new URL(returnTo);
  if (error !== undefined) back.searchParams.set('error', error);
  return redirect(back.href);
}

function redirect(url: string): Response {
  return new Response(null, { status: 303, headers: { Location: url, 'Cache-Control': 'no-store' } });
}

function gonePage(): string {
  return document({
    page: 'gone',
    title: 'This link has expired',
    body: '<p>Close this window and start again.</p>',
  });
}

function consentPath({ id }: PendingAuthorization): string {
  return `/pipes/consent/${id}`;
}

function redirectPage(authorization: PendingAuthorization): string {
  return document({
    page: 'redirecting',
    title: 'Redirecting…',
    body: `<p><a href="${consentPath(authorization)}">Go on</a></p>`,
    script: `location.replace(${literal(consentPath(authorization))})`,
  });
}

function handoffPage({ id }: PendingAuthorization): string {
  return document({
    page: 'handoff',
    title: 'One moment…',
    data: { id },
    body: '<p>Checking where you came from…</p>',
    script: `
      addEventListener('message', async (event) => {
        if (window.opener === null || event.source !== window.opener) return;
        const { handoffToken, redirectToken } = event.data ?? {};
        const body = JSON.stringify({ id: ${literal(id)}, handoffToken, redirectToken });
        const answer = await fetch('/pipes/handoff', { method: 'POST', body });
        if (!answer.ok) return;
        window.opener.postMessage({ redirectToken }, event.origin);
        location.replace((await answer.json()).next);
      });`,
  });
}

function consentPage(store: Store, authorization: PendingAuthorization): string {
  const provider = store.findProvider(authorization.slug);
  const repaired = findTarget(store.accountsFor(authorization.userId, authorization.slug), authorization.target);
  const identifier = repaired?.identifier ?? DEFAULT_IDENTIFIER;
  const scopes = (provider?.scopes ?? []).map(
    (scope) =>
      `<li><label><input type="checkbox" name="scope" value="${escape(scope)}" checked> ${escape(scope)}</label></li>`,
  );
  return document({
    page: 'consent',
    title: `Allow access to ${provider?.name ?? authorization.slug}?`,
    body: `
      <p>This is the sandbox’s stand-in for the sign-in page of <b>${escape(provider?.name ?? authorization.slug)}</b>.</p>
      <form method="post" action="${consentPath(authorization)}">
        <p><label>Signed in as <input name="identifier" value="${escape(identifier)}" autocomplete="off"></label></p>
        ${scopes.length === 0 ? '<p>It will use the default permissions.</p>' : `<p>It will be able to use:</p><ul>${scopes.join('')}</ul>`}
        <p class="actions">
          <button name="decision" value="deny">Deny</button>
          <button name="decision" value="approve" class="primary">Allow</button>
        </p>
      </form>`,
  });
}
