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
  /** Beside `widget`, on the root of a `ConnectCard`. */
  card: undefined;
  /** Beside `widget`, on the root of a `PermissionList`. */
  'permission-list': undefined;

  /** All of what a user sees of the list, once it is there. */
  view: undefined;
  /** In the place of the list until it is there. */
  loading: undefined;
  /** A gray bar in the place of words, or of a button. */
  skeleton: { 'data-length': 'short' | 'long' | 'button' | 'heading' };
  /** Below the loading list, when that takes long. */
  slow: undefined;

  /** Around the search and the groups. */
  groups: undefined;
  /** A heading and its list. */
  group: { 'data-group': 'connected' | 'available' | 'all' };
  /** The heading of a group. */
  'group-title': undefined;
  /** The list, one for each group. */
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
  /** What stands beside the icon. */
  'row-body': undefined;
  /** The name and what is said below it. */
  'row-text': undefined;
  /** The provider's icon: an image, or a mark of the package's. */
  icon: undefined;
  /** What the package draws in it. */
  'icon-mark': undefined;
  /** The letter in the place of an icon. `none`: the gray tile while the list loads. */
  monogram: { 'data-color': number | 'none' };
  /** The provider's name, with its status. */
  name: undefined;
  /** The status in words, with a mark before it. */
  status: { 'data-status': Status };
  /** What a connection is for; also the text of a dialog or a message. */
  description: undefined;
  /** Why an account has to be repaired. */
  attention: undefined;
  /** Which permissions an account lacks. */
  missing: undefined;
  /** Buttons beside each other. */
  actions: undefined;
  /** What the button Details shows. */
  details: undefined;

  /** Several accounts of one provider. */
  accounts: undefined;
  /** One of them. */
  account: undefined;
  /** Its name. */
  'account-name': undefined;
  /** Which account it is and since when; who used it; why it broke. */
  'account-text': undefined;
  /** How it is connected, if not by a sign-in. */
  'account-method': undefined;
  /** What `renderAccountDetails` renders. */
  'account-details': undefined;

  /** What an attempt is waiting for. */
  waiting: undefined;
  /** A small remark. */
  hint: undefined;

  /** A button, or a link that looks like one. */
  button: {
    'data-variant': 'primary' | 'secondary' | 'danger' | 'quiet' | 'details' | 'method';
    /** What it does, where it can be left for the details. */
    'data-action'?: 'disconnect';
  };
  /** The word beside the arrow of the details, which is left out where there is little room. */
  'details-text': undefined;
  /** The search. `data-inline`: it may stand beside the first heading. */
  search: { 'data-inline'?: true };
  /** A field, also that of the search. */
  input: undefined;
  /** A form in a dialog. */
  form: undefined;
  /** A field with its label, hints and error. */
  field: undefined;
  /** The label of a field. */
  label: undefined;
  /** What is wrong with a field. */
  error: undefined;

  /** Words in the place of the list. */
  message: { 'data-tone': 'neutral' | 'warning' };
  /** Their headline. */
  'message-title': undefined;
  /** Words above the list, or in a row. */
  notice: { 'data-tone': 'neutral' | 'warning' };
  /** What a notice says. */
  'notice-text': undefined;
  /** The beginning of it. */
  'notice-title': undefined;

  /** Permissions in words, with what stands above them. */
  permissions: undefined;
  /** The list of their groups. */
  'permission-groups': undefined;
  /** Those that let an app read, change, delete or administer. */
  'permission-group': undefined;
  /** The name of such a group. */
  'permission-level': undefined;
  /** The permissions of a group. */
  'permission-entries': undefined;
  /** One permission. */
  permission: { 'data-granted'?: true; 'data-missing'?: true };
  /** What it allows, in a few words. */
  'permission-title': undefined;
  /** What it allows, in a sentence. */
  'permission-text': undefined;
  /** "Sensitive", "Not granted". */
  tag: { 'data-tone'?: 'warning' };
  /** The disclosure of the technical names. */
  scopes: undefined;
  /** What opens it. */
  summary: undefined;
  /** The technical names. */
  'scope-list': undefined;
  /** One of them, with what it allows. */
  scope: undefined;
  /** A technical name. */
  code: undefined;

  /** The frame of a card. */
  'card-body': undefined;
  /** Each connection that a card asks for. */
  'card-part': {
    /** The slug that was asked for. */
    'data-connection': string;
  };
  /** One that can be connected or repaired now. */
  'card-item': { 'data-status': CardStatus | 'unavailable'; 'data-slug'?: string };
  /** Its icon and title. */
  'card-head': undefined;
  /** The words beside the icon. */
  'card-words': undefined;
  /** What is asked for. */
  'card-title': undefined;
  /** What else is said. */
  'card-text': undefined;
  /** A connection of a card with nothing more to ask. */
  'card-line': { 'data-status': 'connected' | 'declined' | 'checking' };
  /** "Not now", for several connections at once. */
  'card-foot': undefined;

  /** What the organization shares. */
  shared: undefined;
  /** Its heading. */
  'shared-title': undefined;

  /** A dialog. */
  dialog: undefined;
  /** Its title. */
  'dialog-title': undefined;
  /** Its buttons. */
  'dialog-actions': undefined;
  /** The methods to choose from. */
  methods: undefined;
  /** One of them. */
  method: undefined;
  /** Its name. */
  'method-title': undefined;
  /** What else ends with a connection. */
  consequences: undefined;
  /** One such thing. */
  consequence: undefined;

  /** Read aloud and not seen. */
  hidden: undefined;
}

/** The name of an element: its class without `pipes-`. */
export type ElementName = keyof Elements;

/** Classes of the host's, by the name of the element that they are added to. */
export type ClassNames = Partial<Record<ElementName, string>>;
