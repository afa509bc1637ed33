import { escapeHtml, renderPage } from '../../src/sandbox/renderPage.js';

/** Where a person says who they are at a provider. */
export function signInPage({ name, action, hint }: { name: string; action: string; hint: string }): string {
  return renderPage({
    page: 'sign-in',
    title: `Sign in to ${name}`,
    body: `
      <p>This is the demo’s own authorization server, which plays ${escapeHtml(name)}. Any name will do.</p>
      <form method="post" action="${escapeHtml(action)}">
        <p><label>Account <input name="account" value="${escapeHtml(hint || 'ada@example.com')}" autocomplete="username"></label></p>
        <p class="actions">
          <button name="decision" value="deny" formnovalidate>Cancel</button>
          <button class="primary">Sign in</button>
        </p>
      </form>`,
  });
}

/** Where they say what they allow. */
export function consentPage(about: { name: string; action: string; account: string; scopes: string[] }): string {
  const { name, action, account, scopes } = about;
  const boxes = scopes.map(
    (scope) =>
      `<li><label><input type="checkbox" name="scope" value="${escapeHtml(scope)}" checked> ${escapeHtml(scope)}</label></li>`,
  );
  return renderPage({
    page: 'consent',
    title: `Allow access to ${name}?`,
    body: `
      <p>Signed in as <b>${escapeHtml(account)}</b>. Margin asks for:</p>
      <form method="post" action="${escapeHtml(action)}">
        ${boxes.length === 0 ? '<p>The default permissions.</p>' : `<ul>${boxes.join('')}</ul>`}
        <p class="actions">
          <button name="decision" value="deny">Deny</button>
          <button name="decision" value="approve" class="primary">Allow</button>
        </p>
      </form>`,
  });
}
