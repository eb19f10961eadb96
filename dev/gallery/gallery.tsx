// Every component in every state on one page, for looking at and for screenshots.
import './gallery.css';
import { showPages } from './pages.tsx';
import { showPopovers } from './popovers.tsx';

showPopovers();
await showPages();
document.body.dataset.ready = 'yes';
