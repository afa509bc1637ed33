import { createRoot } from 'react-dom/client';
import { Connections } from './Connections';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Connections />);
