/** The demo for a person: a browser window at the start of the way, and a phone beside it. */
import type { Practice } from '../practice/server';
import type { DemoBrowser } from './browser';
import type { DemoOptions } from './options';

const DEMO = 'mina.okafor@contoso.example';

/** Opens both windows, says what to do, and resolves when the person has closed the browser. */
export async function show(practice: Practice, browser: DemoBrowser, { guide, language, generation }: Pick<DemoOptions, 'guide' | 'language' | 'generation'>): Promise<void> {
  const account = practice.state.find(DEMO);
  if (!account) throw new Error(`The practice tenant has no ${DEMO}`);
  Object.assign(account.scenario, { language, generation });

  const phone = `https://phone.practice.example/?upn=${encodeURIComponent(DEMO)}`;
  const tab = await browser.newTab();
  // A narrow window of its own: the phone stays in sight beside the page. Opened from the empty tab, which does not move on.
  await tab.evaluate((address) => { window.open(address, '_blank', 'noopener,popup,width=440,height=860,left=1300,top=40'); }, phone);
  await tab.goto(`https://aka.ms/mfasetup${guide ? `#mfa-guide=${guide}` : ''}`);
  await tab.bringToFront();
  console.log(`Sign in as ${DEMO}, password ${account.password}; everything here is made up and stays on this computer.`);
  console.log(`Do what the card says. The small window is your phone (lost it? ${phone}).`);
  console.log('Close the browser to end.');
  await browser.closed;
}
