import type { PipesCallbacks } from '../core/events.js';
import type { InitialData, Pipes, PipesSource } from '../core/pipes.js';
import type { Labels } from '../labels/labels.js';
import type { RootOptions } from '../ui/parts/context.js';
import type { ProviderFilter, ProviderSort } from '../model/filterAndSort.js';

// Without the props of `PipesWidget`, whose types need React's.

/**
 * The properties of `<pipes-widget>`. Those that an attribute can say have one: `token`, `api-url`, `sort`, `highlight`,
 * `highlight-from-url`, `show-shared` and `app-name`. An attribute sets its property when it changes; a property changes no attribute, so
 * that no token gets into the page's HTML. What is undefined or null counts as not set.
 */
export interface PipesWidgetProperties extends PipesSource, Pick<PipesCallbacks, 'openWindow' | 'onBeforeDisconnect'> {
  /** What `createPipes` returned, instead of `token` and `client`. Until one of the three is set, the skeleton is shown. */
  pipes?: Pipes | undefined;
  /** A list that a server has fetched already. Read once. Default: none. */
  initialData?: InitialData | undefined;
  /** Default `attention`. Sorted once: a row that changes stays where it is. */
  sort?: ProviderSort | undefined;
  /** Default: all. */
  filter?: ProviderFilter | null | undefined;
  /** The slug of a provider to scroll to and mark. */
  highlight?: string | undefined;
  /** Whether `#pipes-<slug>` in the page's URL does the same. Default false. */
  highlightFromUrl?: boolean | undefined;
  /** Whether to show, below the list, what the user's organization shares. Default false. */
  showShared?: boolean | undefined;
  /** The name of your product, for sentences such as "Acme will be able to …". Default: "This app". */
  appName?: string | undefined;
  /** Replaces or adds what is said of a permission. Default: nothing. */
  describeScope?: RootOptions['describeScope'];
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}
