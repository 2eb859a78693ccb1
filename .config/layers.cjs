/** Who may import whom, types included. `reach.cjs` holds what must not be reached over any number of steps. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const folders = (...names) => `^src/(${names.join('|')})(/|\\.)`;
const only = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { pathNot: [from, to].flat() } });

/** Service data may look at a document that it is given, through these. */
const pureHelpers = '^src/page/(dialog|locate|names|roots|text|visible)\\.';
const preact = packages('preact', '@preact');

/** A layer that may use the types of any other, and the values of these. */
const onlyValues = (name, from, to) => {
  const rule = only(name, from, to);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } };
};

module.exports = {
  forbidden: [
    only('services-know-only-sites', folders('services'), [pureHelpers, '^src/shared/message-key\\.']),
    only('page-reads-with-types-of-services', folders('page'), ['^src/services/service\\.']),
    only('guide-leads', folders('guide'), [folders('page', 'services', 'shared')]),
    only('fill-writes', folders('fill'), ['^src/page/(names|text|visible)\\.']),
    only('overlay-shows', folders('overlay'), [folders('guide', 'page', 'services', 'shared', 'ui'), '^src/policy/', preact]),
    only('accounts-decide', folders('accounts'), [folders('services'), packages('valibot')]),
    only('policy-is-read-alone', folders('policy'), [folders('services'), '^src/shared/(message-key|texts)\\.']),
    only('report-reads-alone', folders('report'), [folders('services')]),
    only('ui-knows-no-feature', folders('ui'), [folders('shared'), '^src/policy/(accent|read)\\.', preact]),
    onlyValues('shared-is-the-bottom', folders('shared'), [packages('webextension-polyfill')]),
    onlyValues('content-is-thin', folders('content'), [folders('page', 'guide', 'overlay', 'fill', 'shared'), '^src/services/(registry|site-among|tenant-hosts|optional-sites|words|other-services)\\.', '^src/services/lookalike/', '^src/services/custom/site\\.', '^src/services/[^/]+/(sign-in|security-info|site|guides/index|all-words)\\.', preact]),
    onlyValues('pages-read-a-snapshot', folders('popup', 'checklist', 'settings', 'clipboard', 'steps', 'welcome'), [folders('ui', 'services', 'shared', 'vault', 'vault-ui', 'accounts', 'policy', 'report'), preact, packages('valibot')]),
    onlyValues('vault-ui-shows-codes', folders('vault-ui'), [folders('ui', 'shared', 'vault'), preact]),
    onlyValues('codes-page-opens-the-vault', folders('codes'), [folders('ui', 'vault-ui', 'vault', 'services', 'shared'), preact, packages('valibot', 'tldts', 'qr', '@zxcvbn-ts')]),
    {
      name: 'background-shows-nothing', severity: 'error', from: { path: folders('background') },
      to: { path: [folders('overlay', 'content', 'popup', 'codes', 'checklist', 'settings', 'clipboard', 'steps', 'welcome', 'ui', 'vault-ui', 'page'), '^src/guide/(lead|aim)\.', preact] },
    },
    { name: 'product-knows-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'] },
  },
};
