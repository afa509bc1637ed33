import {
  siDropbox,
  siGithub,
  siGmail,
  siGooglecalendar,
  siGoogledrive,
  siHubspot,
  siJira,
  siLinear,
  siNotion,
} from 'simple-icons';

const ICONS: Record<string, { hex: string; path: string }> = {
  github: siGithub,
  gmail: siGmail,
  'google-calendar': siGooglecalendar,
  'google-drive': siGoogledrive,
  notion: siNotion,
  linear: siLinear,
  jira: siJira,
  hubspot: siHubspot,
  dropbox: siDropbox,
};

/** The icon of a provider as an SVG file; undefined where the demo has none, so that the widget draws a monogram. */
export function iconOf(slug: string): string | undefined {
  const icon = ICONS[slug];
  return (
    icon &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="#${icon.hex}"><path d="${icon.path}"/></svg>`
  );
}
