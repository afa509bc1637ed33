import { connect } from '../../labels/english/connect.js';
import { disconnect } from '../../labels/english/disconnect.js';

export * from '../dialogs.js';
export const labels = { ...connect, ...disconnect };
