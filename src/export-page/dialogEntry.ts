import { pageParts } from './pageParts';
import type { OfficeOfDialog } from './paneMessages';
import { showFilesOfPane } from './paneMessages';

// office.js may not have loaded, where its network is down.
const { Office: office } = globalThis as unknown as { Office?: OfficeOfDialog };
void showFilesOfPane(office, pageParts(), window.location.origin);
