import { showFiles } from './page';
import { pageParts } from './pageParts';

// The pane may ask for another file in the tab that is open already.
window.addEventListener('hashchange', () => window.location.reload());
void showFiles(window.location.hash, pageParts());
