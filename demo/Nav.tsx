import type { BackendName } from './backends.js';

const PAGES = { assistant: 'Assistant', profile: 'Profile', connections: 'Connections', billing: 'Billing' };

export interface NavProps {
  current: keyof typeof PAGES;
  backend: BackendName;
}

/** The navigation of the imaginary product. */
export function Nav({ current, backend }: NavProps) {
  const addresses = {
    assistant: `/chat?backend=${backend}`,
    profile: '#profile',
    connections: `/?backend=${backend}`,
    billing: '#billing',
  };
  return (
    <nav className="nav" aria-label="Margin">
      <p className="brand">Margin</p>
      {(Object.keys(PAGES) as Array<keyof typeof PAGES>).map((page) => (
        <a key={page} className="nav-item" href={addresses[page]} aria-current={page === current ? 'page' : undefined}>
          {PAGES[page]}
        </a>
      ))}
    </nav>
  );
}
