/** Sends the browser on to another address, without telling it where the person came from. */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { ...headers, Location: location, 'Referrer-Policy': 'no-referrer' },
  });
}
