/** What must not be reached at run time, over any number of steps; types are erased and so do not count. */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const unreached = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to, reachable: true } });

const browserApi = ['^src/shared/(browser|native|chosen|i18n|send)\\.', packages('webextension-polyfill')];

module.exports = {
  forbidden: [
    unreached('pure-without-browser', '^src/(services|accounts|policy|report)/|^src/guide/(machine|run|offer|world)\\.|^src/overlay/place\\.', browserApi),
    // The vault's stores may use the browser; what is pure of it is told apart by name.
    unreached('vault-core-without-browser', '^src/vault/(?!store)', browserApi),
    unreached('content-without-vault', '^src/content/', '^src/vault/'),
    unreached('fill-without-browser', '^src/fill/', [...browserApi, '^src/vault/']),
    unreached('fill-stays-small', '^src/content/fill\\.', packages('preact', '@preact', 'webextension-polyfill', 'valibot', 'otpauth')),
    unreached('start-stays-small', '^src/content/(start|[^/]+\\.iife)\\.',
      [packages('preact', '@preact', 'valibot', 'webextension-polyfill', 'otpauth'), '^src/services/(guides|words|other-services)\\.', '^src/services/[^/]+/(guides/|all-words\\.)', '^src/services/directory/', '^src/shared/(chosen|i18n)\\.']),
    unreached('overlay-without-polyfill', '^src/content/(overlay|warning|book-[^/]+)\\.', packages('webextension-polyfill', 'valibot')),
    unreached('background-without-drawing', '^src/background/', packages('preact', '@preact')),
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'] },
  },
};
