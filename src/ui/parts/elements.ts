import type { CardStatus } from '../../labels/labels.js';
import type { Status } from '../../model/status.js';

/** In which colors a root is shown: as the page around it (`inherit`), or always light or dark. */
export type Appearance = 'light' | 'dark' | 'inherit';

/** How much room a root takes. */
export type Density = 'comfortable' | 'compact';

/**
 * Every element that can be styled, by its name. Its class is `pipes-` and the name; what it shows is in `data-*`, as written here.
 * `undefined`: nothing. Both are stable: what is renamed is named in the changelog.
 */
export interface Elements {
  /** The root of everything; `className` is added to it. */
  widget: { 'data-appearance'?: Appearance; 'data-density'?: Density };
  /** Added to `widget` on the root of a `ConnectCard`. */
  card: undefined;
  /** Added to `widget` on the root of a `PermissionList`. */
  'permission-list': undefined;

  /** The loaded list, with everything around it. */
  view: undefined;
  /** The loading skeleton. */
  loading: undefined;
  /** Placeholder bar in the loading skeleton. */
  skeleton: { 'data-length': 'short' | 'long' | 'button' | 'heading' };
  /** Message below the skeleton when loading is slow. */
  slow: undefined;

  /** The search and the groups. */
  groups: undefined;
  /** A heading and its list. */
  group: { 'data-group': 'connected' | 'available' | 'all' };
  /** The heading of a group. */
  'group-title': undefined;
  /** The list of rows in a group. */
  list: { 'data-long'?: true };
  /** One provider. */
  row: {
    'data-status': Status;
    'data-slug': string;
    /** Names the row in the list: two may have one slug. */
    'data-row': string;
    /** Its details are shown. */
    'data-open'?: true;
    /** It is the one that `highlight` names. */
    'data-highlighted'?: true;
  };
  /** Everything in a row beside the icon. */
  'row-body': undefined;
  /** The name, and the text below it. */
  'row-text': undefined;
  /** The provider's icon: an image, or a brand's mark drawn by the widget. */
  icon: undefined;
  /** The shape or letter that the widget draws in an icon. */
  'icon-mark': undefined;
  /** The colored tile with a letter, where there is no icon. `none`: the gray tile of the skeleton. */
  monogram: { 'data-color': number | 'none' };
  /** The provider's name, with its status. */
  name: undefined;
  /** The status label, with a mark before it. */
  status: { 'data-status': Status };
  /** The provider's description; also the text of a dialog, card or message. */
  description: undefined;
  /** A warning, e.g. why an account needs reauthorization. */
  attention: undefined;
  /** The permissions that an account is missing. */
  missing: undefined;
  /** A group of buttons. */
  actions: undefined;
  /** The details of a row, shown by its Details button. */
  details: undefined;

  /** The accounts of a provider that has several. */
  accounts: undefined;
  /** One account of several. */
  account: undefined;
  /** The name of an account. */
  'account-name': undefined;
  /** Facts about an account: its name, since when, last use, what went wrong. */
  'account-text': undefined;
  /** The auth method of an account, e.g. an API key, if it is not OAuth. */
  'account-method': undefined;
  /** What `renderAccountDetails` renders. */
  'account-details': undefined;

  /** The progress of a sign-in. */
  waiting: undefined;
  /** Small secondary text. */
  hint: undefined;

  /** A button, or a link that looks like one. */
  button: {
    'data-variant': 'primary' | 'secondary' | 'danger' | 'quiet' | 'details' | 'method';
    /** What it does, where it can be left for the details. */
    'data-action'?: 'disconnect';
  };
  /** The word on the Details button, hidden where there is little room. */
  'details-text': undefined;
  /** The search. `data-inline`: it can sit beside the first heading. */
  search: { 'data-inline'?: true };
  /** A text field, including the search. */
  input: undefined;
  /** A form in a dialog. */
  form: undefined;
  /** A field with its label, hints and error. */
  field: undefined;
  /** The label of a field. */
  label: undefined;
  /** The error of a field or a form. */
  error: undefined;

  /** A message shown instead of the list. */
  message: { 'data-tone': 'neutral' | 'warning' };
  /** The title of a message. */
  'message-title': undefined;
  /** A notice above the list or in a row. */
  notice: { 'data-tone': 'neutral' | 'warning' };
  /** The text of a notice, including its title. */
  'notice-text': undefined;
  /** The title of a notice. */
  'notice-title': undefined;

  /** Permissions in words, with their heading. */
  permissions: undefined;
  /** The list of permission groups. */
  'permission-groups': undefined;
  /** One group of permissions, by access level. */
  'permission-group': undefined;
  /** The name of a permission group. */
  'permission-level': undefined;
  /** The permissions of a group. */
  'permission-entries': undefined;
  /** One permission. */
  permission: { 'data-granted'?: true; 'data-missing'?: true };
  /** What a permission allows, in a few words. */
  'permission-title': undefined;
  /** What a permission allows, in a sentence. */
  'permission-text': undefined;
  /** A tag beside a permission: "Sensitive" or "Not granted". */
  tag: { 'data-tone'?: 'warning' };
  /** The disclosure of the technical names. */
  scopes: undefined;
  /** The button that opens the technical names. */
  summary: undefined;
  /** The list of technical names. */
  'scope-list': undefined;
  /** One technical name, with what it allows. */
  scope: undefined;
  /** A technical name. */
  code: undefined;

  /** The content of a card, with its border. */
  'card-body': undefined;
  /** One connection that a card asks for, in any state. */
  'card-part': {
    /** The slug that was asked for. */
    'data-connection': string;
    /** Names the row it is in the list, if it is there. */
    'data-row'?: string;
    /** The status of that row. */
    'data-status'?: Status;
  };
  /** A connection that still needs something, or is not available. */
  'card-item': { 'data-status': CardStatus | 'unavailable'; 'data-slug'?: string };
  /** The icon, title and description of a connection. */
  'card-head': undefined;
  /** The text beside the icon. */
  'card-words': undefined;
  /** What a card asks for, e.g. "Connect GitHub". */
  'card-title': undefined;
  /** Further text of a card, or the text of a `card-line`. */
  'card-text': undefined;
  /** A connection that is connected, declined or being checked, in one line. */
  'card-line': { 'data-status': 'connected' | 'declined' | 'checking' };
  /** The foot of a card for several connections, with "Not now". */
  'card-foot': undefined;

  /** What the user's organization shares. */
  shared: undefined;
  /** The heading of what the organization shares. */
  'shared-title': undefined;

  /** A dialog. */
  dialog: undefined;
  /** The title of a dialog. */
  'dialog-title': undefined;
  /** What disconnecting leads to. */
  'dialog-text': undefined;
  /** The buttons of a dialog. */
  'dialog-actions': undefined;
  /** The list of auth methods to choose from. */
  methods: undefined;
  /** One auth method. */
  method: undefined;
  /** The name of an auth method. */
  'method-title': undefined;
  /** The consequences of disconnecting, as the host names them. */
  consequences: undefined;
  /** One consequence. */
  consequence: undefined;

  /** Visually hidden text. */
  hidden: undefined;
}

/** The name of an element: its class without `pipes-`. */
export type ElementName = keyof Elements;

/** Classes of the host's, by the name of the element that they are added to. */
export type ClassNames = Partial<Record<ElementName, string>>;
