import type { PipesCallbacks } from '../core/events.js';
import type { InitialData, Pipes, PipesSource } from '../core/pipes.js';
import type { Labels } from '../labels/labels.js';
import type { RootOptions } from '../ui/parts/context.js';
import type { Appearance, ClassNames, Density } from '../ui/parts/elements.js';
import type { HeadingLevel } from '../ui/parts/Heading.js';
import type { ProviderFilter, ProviderSort } from '../model/filterAndSort.js';

// Without the props of `PipesWidget`, whose types need React's.

/**
 * The properties of `<pipes-widget>`. Those that an attribute can say have one: `token`, `api-url`, `sort`, `highlight`,
 * `highlight-from-url`, `show-shared`, `app-name`, `appearance` and `density`. An attribute sets its property when it changes; a property changes no attribute, so
 * that no token gets into the page's HTML. What is undefined or null counts as not set.
 */
export interface PipesWidgetProperties extends PipesSource, Pick<PipesCallbacks, 'openWindow' | 'onBeforeDisconnect'> {
  /** What `createPipes` returned, instead of `token` and `client`. Until one of the three is set, the skeleton is shown. */
  pipes?: Pipes | undefined;
  /** A list that a server has fetched already. Read once. Default: none. */
  initialData?: InitialData | undefined;
  /** Default `attention`, with headings. Sorted once: a row that changes keeps its place in its group. */
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
  /** Default `inherit`: the page's text color, and its `color-scheme`. */
  appearance?: Appearance | undefined;
  /** Default `comfortable`. */
  density?: Density | undefined;
  /** Which headings stand above the groups, so that they fit in with those of the page. Default 3, for `<h3>`. */
  headingLevel?: HeadingLevel | undefined;
  /** Added to the class of elements, by their names. Default: nothing. */
  classNames?: ClassNames | undefined;
  /** Whether a well-known provider without an icon gets its brand's mark. Default true. */
  brandIcons?: boolean | undefined;
  /** Replaces single strings of the English labels, or all of them. */
  labels?: Partial<Labels> | undefined;
}
