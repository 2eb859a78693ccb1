/** The part of the schema that describes pages: services of the organisation's own, and changes to packaged guides. */
import { choice, entry, list, text } from './field';

/** The same ways to find an element as a packaged guide has, with the texts themselves in place of words of a site. */
const locator = entry({
  css: text('selector', '#mfa-setup', 'CSS selector. With `text`, the element must also say that.'),
  role: choice(['button', 'link', 'textbox', 'combobox', 'radio', 'row', 'heading', 'dialog'], 'button', 'Role of the element; needs `text`.'),
  text: text('line', 'Set up', 'What the element says, whole.'),
  pattern: text('pattern', '^\\d{2}$', 'Regular expression for a text that stands alone. Used only without `css` and `role`.'),
}, [], 'One way to find an element: `css`, or `role` and `text`, or `pattern`.');
const target = list(locator, 10, 'Ways to find what is pointed at, best first. It is pointed at only if exactly one visible element fits.', 'words only');
const where = choice(['computer', 'phone'], 'computer', 'Where the step is carried out.', '`computer`');

const step = entry({
  title: text('line', 'Select Set up', 'The action.'),
  body: text('words', 'It is below your picture.', 'More about it.'),
  where,
  target,
  path: text('path', '/profile', 'The step is due where the page\'s path begins with this.', 'on every page of the service'),
  shows: list(locator, 10, 'The step is due where the page shows one of these.', 'always'),
  then: text('words', 'You should then see a QR code.', 'What the person should see afterwards.'),
}, ['title'], 'A step. The first one that is due is shown.');

export const custom = list(entry({
  id: text('id', 'contoso-vpn', 'Name of the service in this policy and in links.'),
  name: text('line', 'Contoso VPN', 'Name that employees know.'),
  hosts: list(text('host', 'vpn.contoso.example', 'A host.'), 50, 'Exact hosts of its pages.'),
  setUpUrl: text('https', 'https://vpn.contoso.example/profile', 'Where MFA is set up.'),
  help: text('words', 'Have your phone at hand.', 'Shown with the steps.'),
  steps: list(step, 30, 'What to do, in order.', 'only the link and the help text'),
}, ['id', 'name', 'hosts'], 'A service.'), 100, 'Internal services, VPN and other applications that the extension does not know.');

export const overrides = list(entry({
  guide: text('id', 'microsoft-work.authenticator', 'Id of a packaged guide, as in its link.'),
  step: text('id', 'install', 'Id of the step.'),
  title: text('line', 'Install Authenticator from the company portal', 'The action, in place of the packaged one.'),
  body: text('words', 'Open Company Portal on your phone, then Apps.', 'More about it, in place of the packaged text.'),
  link: text('https', 'https://portal.contoso.example/', 'A link to add.'),
  target,
}, ['guide', 'step'], 'A change to one step.'), 200, 'Changes to single steps.');
