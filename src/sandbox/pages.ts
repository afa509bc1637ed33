import type { OAuthAuthorization } from './oauth.js';
import { escapeHtml, renderPage, scriptLiteral, type Page } from './renderPage.js';
import { html, json } from './responses.js';
import type { RouteContext } from './routeContext.js';
import { DEFAULT_IDENTIFIER, findTarget, type Decision, type PendingAuthorization, type Store } from './store.js';

/** The pages a sign-in window goes through. Undefined if the path is not one of them. */
export async function pages(request: Request, context: RouteContext): Promise<Response | undefined> {
  const { store } = context;
  const { pathname, searchParams } = new URL(request.url);
  const [, area, page, id] = pathname.split('/');
  if (area !== 'pipes') return undefined;
  if (page === 'redirecting')
    return html(renderPage({ page: 'redirecting', title: 'Redirecting…', body: '<p>Redirecting…</p>' }));
  if (page === 'handoff' && request.method === 'POST') return handleHandoff(request, store);
  const authorization = store.pending.get((page === 'callback' ? searchParams.get('state') : id) ?? '');
  if (authorization === undefined) return html(expiredPage(), 410);
  if (page === 'authorize')
    return html(authorization.handedOff ? redirectPage(authorization) : handoffPage(authorization));
  if (page === 'callback') return handleReturn(request, context, authorization);
  if (page !== 'consent') return undefined;
  if (!authorization.handedOff) return html(handoffPage(authorization));
  if (context.oauth !== undefined)
    return redirect(await context.oauth.start(toOAuthAuthorization(authorization, context)));
  return request.method === 'POST'
    ? handleDecision(request, store, authorization)
    : html(consentPage(store, authorization));
}

/** Checks the tokens that the opener proves itself with. Only then may the window go on to the provider. */
async function handleHandoff(request: Request, store: Store): Promise<Response> {
  const body = (await request.json().catch(() => ({}))) as {
    id?: unknown;
    handoffToken?: unknown;
    redirectToken?: unknown;
  };
  const authorization = store.pending.get(String(body.id));
  const isProven =
    authorization !== undefined &&
    authorization.handoffToken === body.handoffToken &&
    authorization.redirectToken === body.redirectToken;
  if (!isProven) return json({ message: 'The handoff does not match.' }, 403);
  authorization.handedOff = true;
  return json({ next: consentPath(authorization) });
}

async function handleDecision(request: Request, store: Store, authorization: PendingAuthorization): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const identifier = form.get('identifier')?.trim();
  const decision: Decision =
    form.get('decision') === 'approve'
      ? { scopes: form.getAll('scope'), ...(identifier ? { identifier } : {}) }
      : 'deny';
  return decide(store, authorization, decision);
}

/** Handles the redirect back from a real provider. */
async function handleReturn(
  request: Request,
  context: RouteContext,
  authorization: PendingAuthorization,
): Promise<Response> {
  const { store, oauth } = context;
  if (oauth === undefined || !authorization.handedOff) return html(expiredPage(), 410);
  let decision: Decision;
  try {
    decision = await oauth.finish(toOAuthAuthorization(authorization, context), new URL(request.url));
  } catch (error) {
    store.decide(authorization, 'deny');
    const reason = error instanceof Error ? error.message : String(error);
    return leave(authorization, 'server_error', {
      page: 'failed',
      title: 'Something went wrong at the provider',
      body: `<p>${escapeHtml(reason)}</p>`,
    });
  }
  return decide(store, authorization, decision);
}

/** Ends an authorization with the person's decision. */
function decide(store: Store, authorization: PendingAuthorization, decision: Decision): Response {
  store.decide(authorization, decision);
  return decision === 'deny' ? denied(authorization) : done(authorization);
}

function toOAuthAuthorization(
  authorization: PendingAuthorization,
  { store, origin }: RouteContext,
): OAuthAuthorization {
  const { id, userId, provider, target } = authorization;
  return {
    id,
    slug: provider.slug,
    scopes: provider.scopes ?? [],
    identifier: findTarget(store.accountsFor(userId, provider), target)?.identifier ?? null,
    redirectUri: `${origin}/pipes/callback`,
  };
}

function done(authorization: PendingAuthorization): Response {
  const body = '<p>You can close this window.</p>';
  return leave(authorization, undefined, { page: 'done', title: 'Connected', body, script: 'window.close()' });
}

function denied(authorization: PendingAuthorization): Response {
  return leave(authorization, 'access_denied', {
    page: 'denied',
    title: 'Access wasn’t allowed',
    body: '<p>Nothing was connected. You can close this window.</p>',
  });
}

/** Sends the window to the host's callback page, or shows a last page if there is none. */
function leave({ returnTo }: PendingAuthorization, error: string | undefined, page: Page): Response {
  if (returnTo === undefined) return html(renderPage(page));
  const back = new URL(returnTo);
  if (error !== undefined) back.searchParams.set('error', error);
  return redirect(back.href);
}

function redirect(url: string): Response {
  return new Response(null, { status: 303, headers: { Location: url, 'Cache-Control': 'no-store' } });
}

function expiredPage(): string {
  return renderPage({
    page: 'expired',
    title: 'This link has expired',
    body: '<p>Close this window and start again.</p>',
  });
}

function consentPath({ id }: PendingAuthorization): string {
  return `/pipes/consent/${id}`;
}

function redirectPage(authorization: PendingAuthorization): string {
  return renderPage({
    page: 'redirecting',
    title: 'Redirecting…',
    body: `<p><a href="${consentPath(authorization)}">Continue</a></p>`,
    script: `location.replace(${scriptLiteral(consentPath(authorization))})`,
  });
}

function handoffPage({ id }: PendingAuthorization): string {
  return renderPage({
    page: 'handoff',
    title: 'One moment…',
    data: { id },
    body: '<p>Checking where you came from…</p>',
    script: `
      addEventListener('message', async (event) => {
        if (window.opener === null || event.source !== window.opener) return;
        const { handoffToken, redirectToken } = event.data ?? {};
        const body = JSON.stringify({ id: ${scriptLiteral(id)}, handoffToken, redirectToken });
        const response = await fetch('/pipes/handoff', { method: 'POST', body });
        if (!response.ok) return;
        window.opener.postMessage({ redirectToken }, event.origin);
        location.replace((await response.json()).next);
      });`,
  });
}

function consentPage(store: Store, authorization: PendingAuthorization): string {
  const { userId, provider, target } = authorization;
  const existing = findTarget(store.accountsFor(userId, provider), target);
  const identifier = existing?.identifier ?? DEFAULT_IDENTIFIER;
  // Tests take the name away to see what the widget does without it.
  const name = provider.name ?? provider.slug;
  const scopes = (provider.scopes ?? []).map(
    (scope) =>
      `<li><label><input type="checkbox" name="scope" value="${escapeHtml(scope)}" checked> ${escapeHtml(scope)}</label></li>`,
  );
  return renderPage({
    page: 'consent',
    title: `Allow access to ${name}?`,
    body: `
      <p>This is the sandbox’s stand-in for the sign-in page of <b>${escapeHtml(name)}</b>.</p>
      <form method="post" action="${consentPath(authorization)}">
        <p><label>Signed in as <input name="identifier" value="${escapeHtml(identifier)}" autocomplete="off"></label></p>
        ${scopes.length === 0 ? '<p>It will use the default permissions.</p>' : `<p>It will be able to use:</p><ul>${scopes.join('')}</ul>`}
        <p class="actions">
          <button name="decision" value="deny">Deny</button>
          <button name="decision" value="approve" class="primary">Allow</button>
        </p>
      </form>`,
  });
}
