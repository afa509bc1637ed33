import type { PipesError } from '../model/error.js';
import type { AuthorizationChange, ConnectEvent, DisconnectEvent } from '../core/events.js';
import { PipesWidgetElement } from './PipesWidgetElement.js';

export type { PipesWidgetElement };
export type { PipesWidgetProperties } from './properties.js';

const NAME = 'pipes-widget';

// Not on a server, and not again where another copy of this file has done it.
if (typeof customElements !== 'undefined' && customElements.get(NAME) === undefined)
  customElements.define(NAME, PipesWidgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'pipes-widget': PipesWidgetElement;
  }

  /** They bubble, so that an ancestor, the document or the window can listen, too. */
  interface GlobalEventHandlersEventMap {
    /** An account was connected, added or reauthorized. */
    'pipes-connect': CustomEvent<ConnectEvent>;
    /** An account was disconnected here. */
    'pipes-disconnect': CustomEvent<DisconnectEvent>;
    /** An authorization attempt entered another phase. */
    'pipes-authorization-change': CustomEvent<AuthorizationChange>;
    /** Something failed. Each error is reported once until it clears. */
    'pipes-error': CustomEvent<PipesError>;
  }
}
