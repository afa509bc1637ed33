import { fieldsOf } from '../model/fieldsOf.js';
import type { SignIn } from './browserBinding.js';
import { HttpError } from './httpError.js';
import type { PipesApi } from './pipesApi.js';

/** The pause before each try, in ms. A new account may take a second or two to appear in the API. */
const PAUSES = [0, 1_000, 2_000];
/** How far this server's clock may be ahead of the API's, in ms. */
const CLOCK_TOLERANCE = 30_000;

/** Deletes the account that a sign-in connected for the user who started it. Never throws: failures go to the server's log. */
export async function removeAccount(api: PipesApi, signIn: SignIn): Promise<void> {
  let failure: unknown;
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      for (const accountId of await newAccountIds(api, signIn)) await api.deleteAccount(signIn, signIn.slug, accountId);
      return;
    } catch (error) {
      failure = error;
    }
  }
  console.error(
    `pipes-widget/server: another browser finished a sign-in of ${signIn.userId}. Its ${signIn.slug} account could not be deleted: ${String(failure)}`,
  );
}

/** `undefined` stands for the only account of the provider. */
async function newAccountIds(api: PipesApi, signIn: SignIn): Promise<Array<string | undefined>> {
  if (!api.supportsMultipleConnections) return [undefined];
  const { data } = await api.listProviders(signIn);
  const ids = data
    .map(fieldsOf)
    .filter((provider) => provider?.['slug'] === decodeURIComponent(signIn.slug))
    .flatMap((provider) => provider?.['connected_accounts'])
    .map(fieldsOf)
    .filter((account) => Date.parse(String(account?.['updated_at'])) > signIn.startedAt - CLOCK_TOLERANCE)
    .map((account) => String(account?.['id']));
  if (ids.length === 0) throw new HttpError(404, 'Not found.');
  return ids;
}
