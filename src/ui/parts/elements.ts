'use client';
import { createContext, useCallback, useContext } from 'react';
import type { CardStatus } from '../../labels/labels.js';
import type { Status } from '../../model/status.js';

/** In which colors a root is shown: as the page around it (`inherit`), or always light or dark. */
export type Appearance = 'light' | 'dark' | 'inherit';

/** How much room a root takes. */
export type Density = 'comfortable' | 'compact';

/** Has no `data-*`. */
type Plain = Record<never, never>;

/**
 * Every element that can be styled, by its name. Its class is `pipes-` and the name; what it shows is in `data-*`, as written here.
 * Both are stable: what is renamed is named in the changelog.
 */
export interface Elements {
  /** The root of everything; `className` is added to it. */
  widget: { 'data-appearance'?: Appearance; 'data-density'?: Density };
  /** Beside `widget`, on the root of a `ConnectCard`. */
  card: Plain;
  /** Beside `widget`, on the root of a `PermissionList`. */
  'permission-list': Plain;

  /** All of what a user sees of the list, once it is there. */
  view: Plain;
  /** In the place of the list until it is there. */
  loading: Plain;
  /** A gray bar in the place of words, or of a button. */
  bone: { 'data-length': 'short' | 'long' | 'button' | 'heading' };
  /** Below the loading list, when that takes long. */
  slow: Plain;

  /** Around the search and the groups. */
  groups: Plain;
  /** A heading and its list. */
  group: { 'data-group': 'connected' | 'available' | 'all' };
  /** The heading of a group. */
  'group-title': Plain;
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
  'row-body': Plain;
  /** The name and what is said below it. */
  'row-text': Plain;
  /** The provider's icon: an image, or a mark of the package's. */
  icon: Plain;
  /** What the package draws in it. */
  'icon-mark': Plain;
  /** The letter in the place of an icon. `none`: the gray tile while the list loads. */
  monogram: { 'data-color': number | 'none' };
  /** The provider's name, with its status. */
  name: Plain;
  /** The status in words, with a mark before it. */
  status: { 'data-status': Status };
  /** What a connection is for; also the text of a dialog or a message. */
  description: Plain;
  /** Why an account has to be repaired. */
  attention: Plain;
  /** Which permissions an account lacks. */
  missing: Plain;
  /** Buttons beside each other. */
  actions: Plain;
  /** What the button Details shows. */
  details: Plain;

  /** Several accounts of one provider. */
  accounts: Plain;
  /** One of them. */
  account: Plain;
  /** Its name. */
  'account-name': Plain;
  /** Which account it is and since when; who used it; why it broke. */
  'account-text': Plain;
  /** How it is connected, if not by a sign-in. */
  'account-method': Plain;
  /** What `renderAccountDetails` renders. */
  'account-details': Plain;

  /** What an attempt is waiting for. */
  waiting: Plain;
  /** A small remark. */
  hint: Plain;

  /** A button, or a link that looks like one. */
  button: {
    'data-variant': 'primary' | 'secondary' | 'danger' | 'quiet' | 'details' | 'method';
    /** What it does, where it can be left for the details. */
    'data-action'?: 'disconnect';
  };
  /** The word beside the arrow of the details, which is left out where there is little room. */
  'details-text': Plain;
  /** The search. `data-inline`: it may stand beside the first heading. */
  search: { 'data-inline'?: true };
  /** A field, also that of the search. */
  input: Plain;
  /** A form in a dialog. */
  form: Plain;
  /** A field with its label, hints and error. */
  field: Plain;
  /** The label of a field. */
  label: Plain;
  /** What is wrong with a field. */
  error: Plain;

  /** Words in the place of the list. */
  message: { 'data-tone': 'neutral' | 'warning' };
  /** Their headline. */
  'message-title': Plain;
  /** Words above the list, or in a row. */
  notice: { 'data-tone': 'neutral' | 'warning' };
  /** What a notice says. */
  'notice-text': Plain;
  /** The beginning of it. */
  'notice-title': Plain;

  /** Permissions in words, with what stands above them. */
  permissions: Plain;
  /** The list of their groups. */
  'permission-groups': Plain;
  /** Those that let an app read, change, delete or administer. */
  'permission-group': Plain;
  /** The name of such a group. */
  'permission-level': Plain;
  /** The permissions of a group. */
  'permission-entries': Plain;
  /** One permission. */
  permission: { 'data-missing'?: true };
  /** What it allows, in a few words. */
  'permission-title': Plain;
  /** What it allows, in a sentence. */
  'permission-text': Plain;
  /** "Sensitive", "Not granted". */
  tag: { 'data-tone'?: 'warning' };
  /** The disclosure of the technical names. */
  scopes: Plain;
  /** What opens it. */
  summary: Plain;
  /** The technical names. */
  'scope-list': Plain;
  /** One of them, with what it allows. */
  scope: Plain;
  /** A technical name. */
  code: Plain;

  /** The frame of a card. */
  'card-body': Plain;
  /** Each connection that a card asks for. */
  'card-part': Plain;
  /** One that can be connected or repaired now. */
  'card-item': { 'data-status': CardStatus | 'unavailable'; 'data-slug'?: string };
  /** Its icon and title. */
  'card-head': Plain;
  /** The words beside the icon. */
  'card-words': Plain;
  /** What is asked for. */
  'card-title': Plain;
  /** What else is said. */
  'card-text': Plain;
  /** A connection of a card with nothing more to ask. */
  'card-line': { 'data-status': 'connected' | 'declined' | 'checking' };
  /** "Not now", for several connections at once. */
  'card-foot': Plain;

  /** What the organization shares. */
  shared: Plain;
  /** Its heading. */
  'shared-title': Plain;

  /** A dialog. */
  dialog: Plain;
  /** Its title. */
  'dialog-title': Plain;
  /** Its buttons. */
  'dialog-actions': Plain;
  /** The methods to choose from. */
  methods: Plain;
  /** One of them. */
  method: Plain;
  /** Its name. */
  'method-title': Plain;
  /** What else ends with a connection. */
  consequences: Plain;
  /** One such thing. */
  consequence: Plain;

  /** Read aloud and not seen. */
  hidden: Plain;
}

/** The name of an element: its class without `pipes-`. */
export type ElementName = keyof Elements;

/** Classes of the host's, by the name of the element that they are added to. */
export type ClassNames = Partial<Record<ElementName, string>>;

export const ClassNamesContext = createContext<ClassNames>({});

/** Makes the attributes of an element: its class, with the host's own, and its `data-*`. */
export function useElements(): <Name extends ElementName>(name: Name, data?: ElementData<Name>) => ElementAttributes {
  const classNames = useContext(ClassNamesContext);
  return useCallback((name, data) => ({ className: classOf(name, classNames), ...data }), [classNames]);
}

/** An attribute that is undefined is not there. */
type ElementData<Name extends ElementName> = {
  [Attribute in keyof Elements[Name]]: Elements[Name][Attribute] | undefined;
};

interface ElementAttributes {
  className: string;
}

export function classOf(name: ElementName, classNames: ClassNames): string {
  const own = classNames[name];
  return own === undefined ? `pipes-${name}` : `pipes-${name} ${own}`;
}
