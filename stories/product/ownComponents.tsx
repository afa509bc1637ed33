import type { Components, IconProps, Status, StatusProps } from 'pipes-widget';

const COLORS: Partial<Record<Status, string>> = { connected: '#166534', needs_reauthorization: '#9a3412' };

/** A status in a frame. */
const OwnStatus = ({ status, label }: StatusProps) => (
  <span
    data-own=""
    style={{
      padding: '0 0.5em',
      border: '1px solid',
      borderRadius: '1em',
      background: '#fff',
      color: COLORS[status] ?? '#374151',
      fontSize: '0.8125em',
      fontWeight: 500,
      whiteSpace: 'nowrap',
    }}
  >
    {label}
  </span>
);

/** The first letters, in a circle. */
const OwnIcon = ({ name }: IconProps) => (
  <span
    style={{
      display: 'grid',
      placeContent: 'center',
      flex: 'none',
      inlineSize: '2.25rem',
      blockSize: '2.25rem',
      borderRadius: '50%',
      background: '#ede9fe',
      color: '#5b21b6',
      fontSize: '0.8125rem',
      fontWeight: 600,
    }}
  >
    {name.slice(0, 2)}
  </span>
);

/** Declared once, outside of every component. */
export const ownComponents: Components = { Status: OwnStatus, Icon: OwnIcon };
