import type { OnDemandLabels } from '../labels.js';
import { connect } from './connect.js';
import { disconnect } from './disconnect.js';
import { permissions } from './permissions.js';
import { shared } from './shared.js';

/** What is needed once a dialog, permissions or what is shared are looked at. */
export const onDemand: OnDemandLabels = { ...connect, ...disconnect, ...permissions, ...shared };
