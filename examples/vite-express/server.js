import { createRequestListener } from '@remix-run/node-fetch-server';
import express from 'express';
import { createPipesHandler } from 'pipes-widget/server';

const handler = createPipesHandler({
  apiKey: process.env.WORKOS_API_KEY,
  apiUrl: process.env.WORKOS_API_URL,
  // Your own session belongs here. In this example everybody is Ada.
  getUser: () => ({ userId: 'user_ada', organizationId: 'org_engines' }),
});

const app = express();
// Before any body parser. `app.use` would cut the path off.
app.all('/api/pipes/*path', createRequestListener(handler));
app.use(express.static('dist'));

const port = Number(process.env.PORT);
app.listen(port, () => console.log(`The app is on http://localhost:${port}`));
