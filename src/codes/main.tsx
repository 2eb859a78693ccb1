import { render } from 'preact';
import { t } from '../shared/i18n';
import { begin } from '../ui/begin';
import { openVault } from '../vault/store';
import { deriveInWorker } from '../vault/store-work';
import { App } from './app';
import { cameFrom } from './route';

begin(t('codes_page_title'));

const root = document.getElementById('app');
if (root) render(<App vault={openVault(deriveInWorker)} from={cameFrom(location.search)} />, root);
