import { document, escape } from '../../src/sandbox/page.js';

/** Where a person says who they are at a provider. */
export function signInPage({ name, action, hint }: { name: string; action: string; hint: string }): string {
  return document({
    page: 'sign-in',
    title: `Sign in to ${name}`,
    body: `
      <p>This is the demo’s own authorization server, which plays ${escape(name)}. Any name will do.</p>
      <form method="post" action="${escape(action)}">
        <p><label>Account <input name="account" value="${escape(hint || 'ada@example.com')}" autocomplete="username"></label></p>
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
      `<li><label><input type="checkbox" name="scope" value="${escape(scope)}" checked> ${escape(scope)}</label></li>`,
  );
  return document({
    page: 'consent',
    title: `Allow access to ${name}?`,
    body: `
      <p>Signed in as <b>${escape(account)}</b>. Margin asks for:</p>
      <form method="post" action="${escape(action)}">
        ${boxes.length === 0 ? '<p>The default permissions.</p>' : `<ul>${boxes.join('')}</ul>`}
        <p class="actions">
          <button name="decision" value="deny">Deny</button>
          <button name="decision" value="approve" class="primary">Allow</button>
        </p>
      </form>`,
  });
}
