import { PipesWidget } from 'pipes-widget';
import 'pipes-widget/styles.css';
import { createRoot } from 'react-dom/client';
import { client } from './client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PipesWidget client={client} />);
