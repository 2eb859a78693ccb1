import { createElement as h, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OTPInput } from 'input-otp';
import OtpInput from 'react-otp-input';
import { element, type Fixture, type Page } from './fixture';

const react = (component: (props: { page: Page }) => ReactNode, boxes?: Fixture['boxes']): Fixture => ({
  mount: (stage, page) => {
    const root = stage.appendChild(element('div'));
    createRoot(root).render(h(component, { page }));
  },
  ...(boxes ? { boxes } : {}),
});

/** React's state as the page's code; told after it has been rendered. */
function useCode(page: Page): [string, (code: string) => void] {
  const [code, setCode] = useState('');
  page.code = code;
  return [code, setCode];
}

const inputsOf = (stage: HTMLElement): Element[] => [...stage.querySelectorAll('input')];

let round = 0;

export const components: Record<string, Fixture> = {
  'react': react(function Controlled({ page }) {
    const [code, setCode] = useCode(page);
    return h('input', { 'data-box': '', name: 'code', value: code, onChange: (event) => setCode(event.currentTarget.value) });
  }),
  'react number': react(function Controlled({ page }) {
    const [code, setCode] = useCode(page);
    return h('input', { 'data-box': '', type: 'number', value: code, onChange: (event) => setCode(event.currentTarget.value) });
  }),
  'react, digits only, at most six': react(function Controlled({ page }) {
    const [code, setCode] = useCode(page);
    return h('input', { 'data-box': '', value: code, onChange: (event) => { if (/^\d{0,6}$/.test(event.currentTarget.value)) setCode(event.currentTarget.value); } });
  }),
  'react boxes': react(function Boxes({ page }) {
    const [code, setCode] = useState(['', '', '', '', '', '']);
    page.code = code.join('');
    return h('div', { style: { display: 'flex' } }, code.map((char, at) => h('input', {
      key: at, 'data-box': '', value: char, maxLength: 1, style: { width: 32, height: 40 },
      onChange: (event) => { setCode(code.map((old, place) => (place === at ? event.currentTarget.value.slice(-1) : old))); (event.currentTarget.nextElementSibling as HTMLElement | null)?.focus(); },
    })));
  }),
  'react boxes that are new after every key': react(function Boxes({ page }) {
    const [code, setCode] = useState(['', '', '', '', '', '']);
    page.code = code.join('');
    round++;
    return h('div', { style: { display: 'flex' } }, code.map((char, at) => h('input', {
      key: `${round}-${at}`, 'data-box': '', value: char, maxLength: 1, 'aria-label': `Digit ${at + 1}`, style: { width: 32, height: 40 },
      onChange: (event) => setCode(code.map((old, place) => (place === at ? event.currentTarget.value.slice(-1) : old))),
    })));
  }),
  'react-otp-input': react(function Boxes({ page }) {
    const [code, setCode] = useCode(page);
    return h(OtpInput, { value: code, onChange: setCode, numInputs: 6, inputStyle: { width: 32, height: 40 }, renderInput: (props) => h('input', props) });
  }, inputsOf),
  'react-otp-input, numbers': react(function Boxes({ page }) {
    const [code, setCode] = useCode(page);
    return h(OtpInput, { value: code, onChange: setCode, numInputs: 8, inputType: 'number', shouldAutoFocus: true, inputStyle: { width: 32, height: 40 }, renderInput: (props) => h('input', props) });
  }, inputsOf),
  'input-otp': react(function Slots({ page }) {
    const [code, setCode] = useCode(page);
    return h(OTPInput, {
      maxLength: 6, value: code, onChange: setCode, pattern: '^\\d+$', onComplete: (whole: string) => { page.sent.push(whole); },
      render: ({ slots }) => h('div', { style: { display: 'flex' } }, slots.map(({ char }, at) => h('div', { key: at, style: { width: 40, height: 48, border: '1px solid' } }, char))),
    });
  }, inputsOf),
};
