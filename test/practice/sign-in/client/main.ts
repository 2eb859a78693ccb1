import ko from 'knockout';
import type { Config } from '../config';
import { registerChallenge } from './challenge';
import { registerNotices } from './notices';
import { registerSignIn } from './sign-in';

declare global {
  interface Window { $Config: Config; ServerData: Config }
}

const config = window.$Config;
window.ServerData = config;

// the two bindings of the body, named as on the real pages: the second one reveals it
ko.bindingHandlers['defineGlobals'] = {};
ko.bindingHandlers['bodyCssClass'] = { init: (body: HTMLElement) => { body.style.display = 'flex'; } };

registerSignIn();
registerChallenge();
registerNotices();
ko.applyBindings({ ...config, ServerData: config, pageName: config.pgid }, document.body);

// tiles are divs with a button's role, so the keyboard needs help
document.addEventListener('keydown', (event) => {
  const target = event.target;
  if ((event.key === 'Enter' || event.key === ' ') && target instanceof HTMLElement && target.getAttribute('role') === 'button' && target.tagName === 'DIV') {
    event.preventDefault();
    target.click();
  }
});
