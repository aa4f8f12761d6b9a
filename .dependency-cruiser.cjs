// What may import what: the table in docs/architecture.md, as rules. Run by `npm run check`.
/** Tests, and the adapters that only tests use, may reach for what they need. */
const tests = ['for-tests\\.tsx?$', '\\.test\\.tsx?$', '^src/govuk/fixtures/', '/testing/']

const only = (name, from, allowed, packages) => [
  {
    name: `${name}: own code`,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: '^src/', pathNot: allowed },
  },
  ...(packages
    ? [
        {
          name: `${name}: packages`,
          severity: 'error',
          from: { path: from, pathNot: tests },
          to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: packages },
        },
      ]
    : []),
]

module.exports = {
  forbidden: [
    ...only('kernel is pure', '^src/kernel/', '^src/kernel/', 'node_modules/temporal-polyfill'),
    ...only('platform knows no domain', '^src/platform/', '^src/(platform|kernel)/'),
    ...only(
      'govuk draws plain data',
      '^src/govuk/',
      '^src/(govuk|kernel)/',
      'node_modules/(preact|preact-render-to-string|govuk-frontend|d3-[a-z]+|temporal-polyfill)/',
    ),
    ...only('the spine hangs from nothing', '^src/spine/', '^src/(spine|kernel|platform|govuk)/'),
    {
      name: 'spine folders meet at their index',
      severity: 'error',
      from: { path: '^src/spine/([^/]+)/', pathNot: tests },
      to: { path: '^src/spine/[^/]+/', pathNot: ['^src/spine/$1/', '^src/spine/[^/]+/index\\.ts$'] },
    },
    ...only('rules are pure', '^src/modules/[^/]+/rules/', '^src/(kernel|modules/[^/]+/rules)/', 'node_modules/temporal-polyfill'),
    {
      name: 'a store reads the database',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/store/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/kernel/', '^src/platform/database/', '^src/modules/$1/(rules|store)/', '^src/spine/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'a use-case draws nothing',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/use-cases/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/(kernel|platform)/', '^src/modules/$1/(rules|store|use-cases)/', '^src/spine/([^/]+/index|module)\\.ts$'],
      },
    },
    {
      name: 'pages and documents go through use-cases',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/(pages|documents)/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/(kernel|platform|govuk)/', '^src/modules/$1/', '^src/spine/([^/]+/index|module)\\.ts$'],
      },
    },
    {
      name: 'modules do not meet',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: tests },
      to: { path: '^src/modules/', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'a module shows its index only',
      severity: 'error',
      from: { path: '^src/(overview|public-site|demo|commands|app\\.ts|main\\.ts)', pathNot: tests },
      to: { path: '^src/(modules|spine)/[^/]+/', pathNot: '/index\\.ts$' },
    },
    { name: 'no circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'the program needs no development package',
      severity: 'error',
      from: { path: '^src/', pathNot: [...tests, '^src/govuk/(browser|styles)/'] },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: false,
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
