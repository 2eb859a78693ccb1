import { box, element, type Fixture, type Page } from './fixture';

type Button = [text: string, attributes?: Record<string, string>];

/** A form, or its like without one, with a code field and buttons. Each button that is pressed leaves its text in `sent`. */
const withButtons = (buttons: Button[], container: 'form' | 'div' = 'form', more: (field: HTMLInputElement, made: HTMLButtonElement[], page: Page) => void = () => undefined): Fixture => ({
  mount: (stage, page) => {
    const field = box({ name: 'otp' });
    const made = buttons.map(([text, attributes = {}]) => element('button', attributes, text));
    field.addEventListener('input', () => { page.code = field.value; });
    for (const button of made) button.addEventListener('click', () => { page.sent.push(`${button.textContent}`); });
    more(field, made, page);
    const holder = element(container, {}, element('p', {}, field), ...made);
    holder.addEventListener('submit', (event) => { event.preventDefault(); page.sent.push(`submit ${field.value}`); });
    stage.append(element('main', {}, holder));
  },
});

export const sends: Record<string, Fixture> = {
  'one submit button': withButtons([['Go!'], ['Resend', { type: 'button' }]]),
  'two submit buttons': withButtons([['Code erneut senden'], ['Bestätigen']]),
  'two that go on': withButtons([['Continue'], ['Next']]),
  'only another way': withButtons([['Sign in another way']]),
  'no form': withButtons([['別の方法'], ['確認'], ['Help']], 'div'),
  'no form and no word': withButtons([['OK then']], 'div'),
  'button that opens with the code': withButtons([['Verify', { disabled: '' }]], 'form', (field, [button]) => {
    field.addEventListener('input', () => setTimeout(() => { if (button) button.disabled = field.value.length < 6; }, 30));
  }),
  'button that stays shut': withButtons([['Verify', { disabled: '' }]]),
  'hidden button': withButtons([['Verify', { style: 'opacity: 0' }]]),
  'form that sends itself': withButtons([['Verify']], 'form', (field) => field.addEventListener('input', () => { if (field.value.length === 6) field.form?.requestSubmit(); })),
};
