import { box, element, type Fixture } from './fixture';

/** Everything that a user may point at, and a page that counts what it hears of it. */
const everything: Fixture = {
  mount: (stage, page) => {
    const heard = (event: Event): void => { if (event.isTrusted) page.sent.push(event.type); };
    for (const type of ['pointerdown', 'mousedown', 'pointermove', 'mouseover', 'click', 'keydown', 'keyup', 'focusin', 'contextmenu']) document.addEventListener(type, heard, true);
    const digit = (): HTMLInputElement => element('input', { maxlength: '1', style: 'width: 32px; height: 40px', class: 'digit' });
    const drawn = (): HTMLElement => element('div', { class: 'drawn', style: 'width: 36px; height: 44px; border: 1px solid' });
    stage.append(
      element('p', {}, element('label', { id: 'label' }, 'Code ', box({ id: 'single', name: 'answer' }))),
      element('p', {}, element('a', { id: 'link', href: '#elsewhere' }, 'A link'), ' ', element('button', { id: 'button' }, 'A button'), ' ', element('input', { id: 'locked', readonly: '' })),
      element('div', { id: 'digits', style: 'display: flex; gap: 8px' }, ...Array.from({ length: 6 }, digit)),
      element('div', { style: 'position: relative; display: flex; width: 240px; margin-top: 20px' }, ...Array.from({ length: 6 }, drawn),
        element('input', { id: 'behind', style: 'position: absolute; inset: 0; opacity: 0; pointer-events: none' })),
    );
    document.querySelector('#button')?.addEventListener('click', () => page.sent.push('pressed'));
  },
};

export const picks: Record<string, Fixture> = { everything };
