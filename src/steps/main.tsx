/** A guide as a list of steps: where the user does not let us into the pages, and for services whose pages nobody could check. */
import { render } from 'preact';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { send } from '../shared/send';
import { begin } from '../ui/begin';
import { ComputerIcon, PhoneIcon } from '../ui/icons';
import { Mark } from '../ui/mark';
import { listOf, type List } from './lines';

const wanted = new URLSearchParams(location.search).get('guide') ?? '';

async function allow(list: List): Promise<void> {
  // Asking needs the gesture that we are in, so nothing is awaited before.
  if (await browser.permissions.request({ origins: [...list.origins] })) await send('popup/start', { tabId: (await browser.tabs.getCurrent()).id ?? 0, guide: wanted });
}

function Page({ list }: { list: List | undefined }) {
  if (!list) return <main><h1>{t('steps_none')}</h1></main>;
  return (
    <main>
      <header><Mark /><span>{list.name || t('extName')}</span></header>
      <h1>{list.title}</h1>
      <p class="why">{t('steps_why')} {list.unchecked && t('steps_unchecked')}</p>
      {list.tenant && <p>{t('steps_own_host')}</p>}
      <div class="row">
        {list.opens && <a class="button" href={list.opens} target="_blank" rel="noreferrer">{t('steps_open', list.name)}</a>}
        {list.origins.length > 0 && <button type="button" class="button quiet" onClick={() => void allow(list)}>{t('steps_allow')}</button>}
      </div>
      <ol aria-label={t('steps_title')}>
        {list.lines.map(({ where, title, body }) => (
          <li key={title}>
            {where === 'phone' && <span class="tag accent"><PhoneIcon />{t('card_phone')}</span>}
            {where === 'computer' && list.lines.some((line) => line.where === 'phone') && <span class="tag none"><ComputerIcon />{t('card_computer')}</span>}
            <b>{title}</b>
            {body && <p>{body}</p>}
          </li>
        ))}
      </ol>
      {list.unread && <p class="why">{t('steps_unread')}</p>}
    </main>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  const snapshot = await send('accounts/read', {}).catch(() => null);
  const list = listOf(wanted, snapshot?.policy.policy.customServices ?? []);
  if (list) document.title = list.title;
  if (root) render(<Page list={list} />, root);
}

await begin(null, () => void start());
void start();
