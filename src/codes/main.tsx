import { render } from 'preact';
import { browser } from '../shared/browser';
import { direction, t } from '../shared/i18n';
import { openVault } from '../vault/store';
import { deriveInWorker } from '../vault/store-work';
import { App } from './app';
import { cameFrom } from './route';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = direction();
document.title = t('codes_page_title');

const root = document.getElementById('app');
if (root) render(<App vault={openVault(deriveInWorker)} from={cameFrom(location.search)} />, root);
