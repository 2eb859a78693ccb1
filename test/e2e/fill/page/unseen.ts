import { box, element, single, type Fixture } from './fixture';

const withCover = (cover: string): Fixture => ({
  mount: (stage, page) => {
    single().mount(stage, page);
    document.body.append(element('div', { style: cover }));
  },
});

/** Fields that the user does not see; and, for comparison, some that are harder to see and yet fine. */
export const unseen: Record<string, Fixture> = {
  'not displayed': single({ style: 'display: none' }),
  'invisible': single({ style: 'visibility: hidden' }),
  'no size': single({ style: 'width: 0; height: 0; padding: 0; border: 0' }),
  'transparent': single({ style: 'opacity: 0' }),
  'transparent ancestor': single({}, 'opacity: 0'),
  'half transparent ancestor': single({}, 'opacity: .5'),
  'transparent by a filter': single({}, 'filter: opacity(0.1)'),
  'off screen': single({ style: 'position: absolute; left: -9999px' }),
  'above the page': single({}, 'position: absolute; top: -500px'),
  'scaled to nothing': single({}, 'transform: scale(0)'),
  'clipped away': single({ style: 'clip-path: inset(50%)' }),
  'hidden from everyone': { mount: (stage, page) => { single().mount(stage, page); stage.setAttribute('aria-hidden', 'true'); } },
  'inert': { mount: (stage, page) => { single().mount(stage, page); stage.inert = true; } },
  'covered': withCover('position: fixed; inset: 0; background: #fff'),
  'covered without a trace': withCover('position: fixed; inset: 0; opacity: 0'),
  'covered by a dialog': {
    mount: (stage, page) => {
      single().mount(stage, page);
      const dialog = element('dialog', {}, 'Cookies');
      document.body.append(dialog);
      dialog.showModal();
    },
  },
  'read-only': single({ readonly: '' }),
  'disabled': single({ disabled: '' }),
  'transparent with another field near': {
    mount: (stage, page) => {
      const field = box({ style: 'opacity: 0' });
      field.addEventListener('input', () => { page.code = field.value; });
      stage.append(element('div', {}, ...Array.from({ length: 6 }, () => element('input', { style: 'width: 30px; height: 40px' })), field));
    },
  },
  'far below': { mount: (stage, page) => { stage.append(element('div', { style: 'height: 4000px' })); single().mount(stage, page); } },
  'far below in a box': {
    mount: (stage, page) => {
      const outer = element('div', { style: 'height: 60px; overflow: auto' }, element('div', { style: 'height: 500px' }));
      single().mount(outer, page);
      stage.append(outer);
    },
  },
  'scrolled away for good': single({}, 'height: 0; overflow: clip'),
  'under a label': {
    mount: (stage, page) => {
      const field = box({ id: 'otp', placeholder: ' ' });
      field.addEventListener('input', () => { page.code = field.value; });
      stage.append(element('div', { style: 'position: relative; width: 200px' }, field, element('label', { for: 'otp', style: 'position: absolute; inset: 0' }, 'Code')));
    },
  },
  'slightly transparent': single({}, 'opacity: .8'),
  'twins': {
    mount: (stage, page) => {
      const [real, twin] = [box({ name: 'otp', autocomplete: 'one-time-code' }), element('input', { name: 'otp', autocomplete: 'one-time-code', style: 'position: absolute; left: -9999px' })];
      for (const field of [real, twin]) field.addEventListener('input', () => { page.code = real.value; if (twin.value) page.sent.push(twin.value); });
      stage.append(twin, real);
    },
  },
  'in a frame': {
    mount: (stage) => {
      stage.append(element('iframe', { srcdoc: '<input autocomplete="one-time-code">', style: 'width: 300px; height: 100px' }));
    },
    boxes: () => [],
  },
};
