/** In seconds, the largest first. */
const UNITS: ReadonlyArray<[Intl.RelativeTimeFormatUnit, number]> = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago an ISO date was, in the largest unit that fits. `now` is in ms since 1970. */
export function formatAgo(iso: string, locale: string, now: number): string {
  // A backend's clock may be ahead.
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  const [unit, size] = UNITS.find(([, each]) => seconds >= each) ?? ['second', seconds + 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(seconds / size), unit);
}
