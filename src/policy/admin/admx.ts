/** Administrative templates for group policy and Intune: one pair of files a browser, since their registry keys differ. */
import { browserNames, registryKey, type BrowserName } from './browsers';
import { sections, settings, type Setting } from './settings';
import { plain, valuesInWords } from './words';
import { element, xmlFile } from './xml';

const schemaOf = { revision: '1.0', schemaVersion: '1.0' };
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const ROOT = 'MfaSetupGuide';
const nameOf = ({ path }: Setting): string => path.join('_');
const category = (name: string): string => `${ROOT}_${name}`;
const isSection = (name: string): boolean => sections.some((section) => section.name === name);

/** The longest text that the template takes; Windows would else stop at 1,023 characters. */
const LONGEST = 1_000_000;

/** The definitions (`.admx`). */
export function admx(browser: BrowserName, id: string): string {
  const policies = settings.map((setting) => policy(setting, registryKey[browser](id)));
  return xmlFile(element('policyDefinitions', { xmlns: NAMESPACE, ...schemaOf }, [
    element('policyNamespaces', {}, [element('target', { prefix: `mfasetupguide_${browser}`, namespace: `MfaSetupGuide.Policies.${browser}` })]),
    element('resources', { minRequiredRevision: '1.0' }),
    element('supportedOn', {}, [element('definitions', {}, [element('definition', { name: 'SUPPORTED', displayName: '$(string.SUPPORTED)' })])]),
    element('categories', {}, [
      element('category', { name: ROOT, displayName: `$(string.${ROOT})` }),
      ...sections.map(({ name }) => element('category', { name: category(name), displayName: `$(string.${category(name)})`, explainText: `$(string.${category(name)}_what)` },
        [element('parentCategory', { ref: ROOT })])),
    ]),
    element('policies', {}, policies),
  ]));
}

function policy(setting: Setting, below: string): string {
  const { path, field } = setting;
  const name = nameOf(setting);
  const valueName = path.at(-1) ?? '';
  const shared = { name, class: 'Both', displayName: `$(string.${name})`, explainText: `$(string.${name}_what)`, key: [below, ...path.slice(0, -1)].join('\\') };
  const place = [
    element('parentCategory', { ref: isSection(path[0]) ? category(path[0]) : ROOT }),
    element('supportedOn', { ref: 'SUPPORTED' }),
  ];
  if (field.kind === 'switch') {
    const value = (of: 0 | 1): string[] => [element('decimal', { value: of })];
    return element('policy', { ...shared, valueName }, [...place, element('enabledValue', {}, value(1)), element('disabledValue', {}, value(0))]);
  }
  const input = field.kind === 'number'
    ? element('decimal', { id: 'value', valueName, required: 'true', minValue: field.min, maxValue: field.max })
    : element('text', { id: 'value', valueName, required: 'true', maxLength: LONGEST });
  return element('policy', { ...shared, presentation: `$(presentation.${name})` }, [...place, element('elements', {}, [input])]);
}

/** The English words (`en-US/*.adml`). */
export function adml(browser: BrowserName): string {
  const title = `MFA Setup Guide (${browserNames[browser]})`;
  const text = (id: string, words: string): string => element('string', { id }, plain(words));
  const strings = [
    text('SUPPORTED', `${browserNames[browser]} with MFA Setup Guide`), text(ROOT, title),
    ...sections.flatMap(({ name, what }) => [text(category(name), name), text(`${category(name)}_what`, what)]),
    ...settings.flatMap((setting) => [text(nameOf(setting), setting.path.join('.')), text(`${nameOf(setting)}_what`, explained(setting))]),
  ];
  const boxes = settings.filter(({ field }) => field.kind !== 'switch').map((setting) => {
    const label = setting.path.join('.');
    return element('presentation', { id: nameOf(setting) }, [setting.field.kind === 'number'
      ? element('decimalTextBox', { refId: 'value', defaultValue: setting.field.example }, label)
      : element('textBox', { refId: 'value' }, [element('label', {}, label)])]);
  });
  return xmlFile(element('policyDefinitionResources', { xmlns: NAMESPACE, ...schemaOf }, [
    element('displayName', {}, title), element('description', {}, 'Settings of the browser extension MFA Setup Guide.'),
    element('resources', {}, [element('stringTable', {}, strings), element('presentationTable', {}, boxes)]),
  ]));
}

function explained({ field }: Setting): string {
  const form = field.kind === 'list' ? `A list in JSON, such as ${JSON.stringify([exampleIn(field)])}.` : `Values: ${valuesInWords(field)}.`;
  return [field.what, form, ...(field.otherwise === undefined ? [] : [`If not set: ${field.otherwise}.`])].join(' ');
}

/** The keys that an entry needs are example enough; the documentation has them all. */
function exampleIn({ of }: Extract<Setting['field'], { kind: 'list' }>): unknown {
  if (of.kind !== 'group') return of.example;
  return Object.fromEntries(of.needs.map((key) => {
    const field = of.fields[key];
    return [key, field?.kind === 'list' ? [exampleIn(field)] : field && 'example' in field ? field.example : null];
  }));
}
