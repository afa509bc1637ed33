import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'pipes-widget/styles.css';
import '../demo.css';
import './chat.css';
import { ChatPage } from './ChatPage.js';
import { SignedOut } from './SignedOut.js';

const root = document.getElementById('root');
if (root === null) throw new Error('chat.html has no #root.');
// A conversation is somebody's, so first it must be known whose.
const answer = await fetch('/api/session');
const user = answer.ok ? ((await answer.json()) as { user: string }).user : null;
createRoot(root).render(<StrictMode>{user === null ? <SignedOut /> : <ChatPage user={user} />}</StrictMode>);
