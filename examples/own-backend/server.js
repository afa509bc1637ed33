import express from 'express';

// What your product knows. A real one keeps the accounts for each user, with their tokens, in its database.
const offered = [
  { slug: 'weather', name: 'Weather station', description: 'Warn before it freezes.' },
  { slug: 'greenhouse', name: 'Greenhouse', description: 'Open the windows when it gets hot.', scopes: ['windows'] },
];
const accounts = new Map();

const app = express();

// The API that src/client.ts speaks.
app.get('/api/connections', (_request, response) => {
  response.json(
    offered.map((provider) => ({
      ...provider,
      connectedAccounts: accounts.has(provider.slug) ? [accounts.get(provider.slug)] : [],
    })),
  );
});

app.post('/api/connections/:slug/authorize', express.json(), (request, response) => {
  const origin = `${request.protocol}://${request.get('Host')}`;
  const query = new URLSearchParams({ attempt: request.body.attemptId });
  response.json({ url: `${origin}/sign-in/${request.params.slug}?${query}`, messageOrigin: origin });
});

app.delete('/api/connections/:slug/:id', (request, response) => {
  const { slug, id } = request.params;
  const isThere = accounts.get(slug)?.id === id;
  if (isThere) accounts.delete(slug);
  response.sendStatus(isThere ? 204 : 404);
});

// Stands in for the provider's own sign-in page, and for the exchange of its code for a token.
app.get('/sign-in/:slug', (_request, response) => {
  response.send('<!doctype html><title>Sign in</title><form method="post"><button>Allow</button></form>');
});

app.post('/sign-in/:slug', (request, response) => {
  const now = new Date().toISOString();
  const id = crypto.randomUUID();
  accounts.set(request.params.slug, { id, state: 'connected', displayName: 'Ada', createdAt: now, updatedAt: now });
  response.redirect(303, `/callback.html?${new URLSearchParams({ attempt: String(request.query.attempt) })}`);
});

app.use(express.static('dist'));

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`The app is on http://localhost:${port}`));
