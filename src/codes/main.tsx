import { render } from 'preact';
import { begin } from '../ui/begin';
import { openVault } from '../vault/store';
import { deriveInWorker } from '../vault/store-work';
import { App } from './app';
import { cameFrom } from './route';

const root = document.getElementById('app');
const vault = openVault(deriveInWorker);
const draw = (): void => { if (root) render(<App vault={vault} from={cameFrom(location.search)} />, root); };
await begin('codes_page_title', draw);
draw();
