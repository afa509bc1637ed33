import { createRoot, type Root } from 'react-dom/client';
import type { PipesCallbacks } from '../core/events.js';
import { PipesProvider } from '../react/index.js';
import { PipesWidget } from '../ui/english/PipesWidget.js';
import type { PipesWidgetProps } from '../ui/PipesWidget.js';
import type { PipesWidgetProperties } from './properties.js';

type PropertyName = keyof PipesWidgetProperties;

/** The callbacks that return nothing. Each is an event. */
type Told = Exclude<keyof PipesCallbacks, keyof PipesWidgetProperties>;

/** A page without React has no use for these: the element has a class of its own, and no React to render with. */
type NotHere = 'className' | 'components' | 'renderAccountDetails';

/** Every property, and the attribute that sets it, if there is one. A prop of the widget that is not here is a type error. */
const ATTRIBUTES = {
  token: 'token',
  client: null,
  apiUrl: 'api-url',
  pipes: null,
  initialData: null,
  sort: 'sort',
  filter: null,
  highlight: 'highlight',
  highlightFromUrl: 'highlight-from-url',
  showShared: 'show-shared',
  appName: 'app-name',
  describeScope: null,
  appearance: 'appearance',
  density: 'density',
  headingLevel: null,
  classNames: null,
  brandIcons: null,
  labels: null,
  openWindow: null,
  onBeforeDisconnect: null,
} as const satisfies Record<PropertyName | Exclude<keyof PipesWidgetProps, Told | NotHere>, unknown>;

const NAMES = Object.keys(ATTRIBUTES) as PropertyName[];
/** The attributes that need no value. */
const FLAGS: readonly string[] = [ATTRIBUTES.highlightFromUrl, ATTRIBUTES.showShared];

// On a server there is no `HTMLElement`, and nobody makes one of these.
const Base = (globalThis.HTMLElement ?? Object) as unknown as new () => HTMLElement & PipesWidgetProperties;

/** `<pipes-widget>`: the widget in light DOM, in a React root of its own. */
export class PipesWidgetElement extends Base {
  static readonly observedAttributes: readonly string[] = Object.values(ATTRIBUTES).filter((name) => name !== null);

  static {
    for (const name of NAMES) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: PipesWidgetElement) {
          return this.#values[name];
        },
        set(this: PipesWidgetElement, value: unknown) {
          this.#values[name] = value ?? undefined;
          this.#render();
        },
      });
    }
  }

  readonly #values: Partial<Record<PropertyName, unknown>> = {};
  readonly #callbacks: Required<Pick<PipesCallbacks, Told>> = {
    onConnect: (event) => this.#tell('pipes-connect', event),
    onDisconnect: (event) => this.#tell('pipes-disconnect', event),
    onAuthorizationChange: (event) => this.#tell('pipes-authorization-change', event),
    onError: (error) => this.#tell('pipes-error', error),
  };
  #root: Root | null = null;

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const name = NAMES.find((each) => ATTRIBUTES[each] === attribute);
    if (name === undefined) return;
    Object.assign(this, { [name]: FLAGS.includes(attribute) ? value !== null : value });
  }

  connectedCallback(): void {
    this.#takeOwnProperties();
    if (this.#root !== null) this.#raiseDialog();
    // The page may have a React of its own, whose ids must be others.
    this.#root ??= createRoot(this, { identifierPrefix: 'pipes-' });
    this.#render();
  }

  disconnectedCallback(): void {
    // Not at once: an element that is moved is removed and inserted in one task, and goes on.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#root?.unmount();
      this.#root = null;
    });
  }

  /** What was set before the element was defined hides the properties of the class. */
  #takeOwnProperties(): void {
    for (const name of NAMES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      Object.assign(this, { [name]: value });
    }
  }

  /** An open dialog that is moved has left the top layer, and would be hidden. */
  #raiseDialog(): void {
    for (const layer of this.querySelectorAll<HTMLElement>('[popover]'))
      if (!layer.matches(':popover-open')) layer.showPopover();
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  #render(): void {
    if (this.#root === null) return;
    const { pipes, token, ...others } = this.#values as PipesWidgetProperties;
    // Properties are set one after another: without a source it is too early, not wrong.
    const isEarly = pipes === undefined && others.client === undefined;
    const props = { ...others, ...this.#callbacks, token: token ?? (isEarly ? null : undefined) };
    const widget = <PipesWidget {...props} />;
    this.#root.render(pipes === undefined ? widget : <PipesProvider pipes={pipes}>{widget}</PipesProvider>);
  }
}
