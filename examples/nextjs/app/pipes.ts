import { createPipesServer, type PipesServer } from 'pipes-widget/server';
import { getUser } from './session';

let server: PipesServer | undefined;

/** Created when it is first needed, because the build loads this file where there may be no key. */
export function pipesServer(): PipesServer {
  server ??= createPipesServer({
    apiKey: process.env.WORKOS_API_KEY,
    apiUrl: process.env.WORKOS_API_URL,
    publicOrigin: process.env.APP_ORIGIN,
    getUser,
  });
  return server;
}
