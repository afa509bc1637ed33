import { createPipesHandler } from 'pipes-widget/server';
import { getUser } from '../../../session';

let handler: ReturnType<typeof createPipesHandler> | undefined;

/** The handler is created by the first request, because the build loads this file where there may be no key. */
function handle(request: Request): Promise<Response> {
  handler ??= createPipesHandler({
    apiKey: process.env.WORKOS_API_KEY,
    apiUrl: process.env.WORKOS_API_URL,
    publicOrigin: process.env.APP_ORIGIN,
    getUser,
  });
  return handler(request);
}

export { handle as GET, handle as POST, handle as PUT, handle as DELETE, handle as OPTIONS };
