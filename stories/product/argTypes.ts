/** The headings of the tables of props. */
export const SOURCE = 'Where the data comes from';
export const LOOK = 'Look';
const WORDS = 'Words';
export const CALLBACKS = 'Callbacks';

/** What a story cannot let anybody type: it stands in the table, without a control. */
export const described = (category: string) => ({ control: false as const, table: { category } });

/** What every component with data takes. */
export const SHARED_ARG_TYPES = {
  token: described(SOURCE),
  client: described(SOURCE),
  apiUrl: described(SOURCE),
  appearance: {
    control: 'inline-radio',
    options: ['inherit', 'light', 'dark'],
    table: { category: LOOK, defaultValue: { summary: 'inherit' } },
  },
  density: {
    control: 'inline-radio',
    options: ['comfortable', 'compact'],
    table: { category: LOOK, defaultValue: { summary: 'comfortable' } },
  },
  brandIcons: { control: 'boolean', table: { category: LOOK, defaultValue: { summary: 'true' } } },
  className: { control: 'text', table: { category: LOOK } },
  classNames: { control: 'object', table: { category: LOOK } },
  components: described(LOOK),
  labels: { control: 'object', table: { category: WORDS, defaultValue: { summary: 'English' } } },
  appName: { control: 'text', table: { category: WORDS, defaultValue: { summary: 'This app' } } },
  describeScope: described(WORDS),
  onConnect: described(CALLBACKS),
  onDisconnect: described(CALLBACKS),
  onBeforeDisconnect: described(CALLBACKS),
  onAuthorizationChange: described(CALLBACKS),
  onError: described(CALLBACKS),
  openWindow: described(CALLBACKS),
} as const;
