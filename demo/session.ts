const HERE = 'http://localhost';

/** Where the demo signs somebody in who has to be. */
export const SIGN_IN = '/?user=user_demo';

/** A real product has a sign-in page. Here `?user=` on any page signs somebody in; undefined without it. */
export function signIn(address: string): Response | undefined {
  const url = new URL(address, HERE);
  const user = url.searchParams.get('user');
  if (user === null) return undefined;
  const back = new URL(url.searchParams.get('return_to') ?? '/', HERE);
  url.searchParams.delete('user');
  // The name does not stay in the address: coming back to it later would sign in anew. And nobody is sent to another site.
  const { pathname, search } = url.searchParams.has('return_to') && back.origin === HERE ? back : url;
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathname.replace(/^\/+/, '/') + search,
      'Set-Cookie': `demo_user=${encodeURIComponent(user)}; HttpOnly; SameSite=Lax; Path=/`,
    },
  });
}

/** Who is signed in. */
export function readSession(request: Request): string {
  const user = request.headers.get('Cookie')?.match(/(?:^|; )demo_user=([^;]+)/)?.[1];
  return user === undefined ? 'user_demo' : decodeURIComponent(user);
}
