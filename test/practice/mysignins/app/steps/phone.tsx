import { ChoiceGroup, Dropdown, TextField } from '@fluentui/react';
import { useState, type ReactElement } from 'react';
import { infoType, type Begun } from '../../protocol';
import { mark, useView } from '../marks';
import { usePage } from '../page';
import { StepBody } from '../StepBody';
import type { Flow } from '../Wizard';

/** Country calling codes (ITU-T E.164); the tenant's own country comes first chosen, as on the real page. */
const countries: Record<string, string> = {
  US: '+1', AT: '+43', BR: '+55', CA: '+1', CH: '+41', DE: '+49', ES: '+34', FR: '+33', GB: '+44', IN: '+91', JP: '+81', MX: '+52', NG: '+234', PL: '+48',
};

/** Asks the server to text or to call; used by the phone step and, once they are passed, by the characters of the captcha. */
export function contactPhone(flow: Flow, gathered: Pick<Flow['gathered'], 'number' | 'country' | 'byCall'>): void {
  const Data = JSON.stringify({ phoneNumber: gathered.number, countryCode: gathered.country });
  const body = { Type: gathered.byCall ? infoType.call : infoType.text, Data };
  flow.work<Begun>('authenticationmethods/new', body, (begun) => {
    flow.go(gathered.byCall ? 'phone-call' : 'phone-code', { ...gathered, context: begun.VerificationContext });
  }, (code) => {
    if (code !== 'CaptchaNeeded') return false;
    flow.go('captcha', gathered);
    return true;
  });
}

export function PhoneStep({ flow }: { flow: Flow }): ReactElement {
  const { words, session, shows } = usePage();
  const { sms, call } = flow.available;
  const [country, setCountry] = useState('US');
  const [number, setNumber] = useState(flow.gathered.number);
  const [byCall, setByCall] = useState(flow.gathered.byCall || !sms);
  const filled = number.replace(/\D/g, '').length > 0;
  useView(`setup.phone:${byCall ? 'call' : 'text'}${filled ? ':filled' : ''}`);
  const names = new Intl.DisplayNames([session.language], { type: 'region' });
  const next = (): void => {
    contactPhone(flow, { number: number.replace(/[\s().-]/g, ''), country: countries[country] ?? '', byCall });
  };
  const options = [...(sms ? [{ key: 'text', text: words.textMe }] : []), ...(call ? [{ key: 'call', text: words.callMe }] : [])];
  return (
    <StepBody flow={flow} next={{ do: next, off: !filled }}>
      <p>{words.phoneQuestion}</p>
      {shows('country') && (
        <Dropdown ref={mark('country', { inside: '[role=combobox]' })} label={words.country} selectedKey={country} calloutProps={{ doNotLayer: session.nativeDialog, calloutMaxHeight: 240 }}
          options={Object.entries(countries).map(([key, code]) => ({ key, text: `${names.of(key) ?? key} (${code})` }))}
          onChange={(_, option) => { setCountry(String(option?.key)); }} />
      )}
      {shows('number-field') && (
        <TextField elementRef={mark('number-field', { inside: 'input' })} label={words.number} type="tel" autoComplete="off" value={number} placeholder={words.number} onChange={(_, value) => { setNumber(value ?? ''); }} />
      )}
      <ChoiceGroup
        ref={(element) => { options.forEach(({ key }, at) => { mark(`${key}-me`, { inside: `.ms-ChoiceField:nth-child(${at + 1}) label` })(element); }); }}
        options={options} selectedKey={byCall ? 'call' : 'text'} onChange={(_, option) => { setByCall(option?.key === 'call'); }} />
      <p><small>{words.phoneFees}</small></p>
    </StepBody>
  );
}
