import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** A file for each page that a module serves would be a hundred; what so many pages share may as well come with the first of them. */
const MANY_PAGES = 8;

type Chunk = Rolldown.OutputChunk;

/**
 * Puts what every visit loads into one file, and what most pages share into a second. Left to itself the bundler cuts a file for
 * each set of pages that a module serves: a first visit was 99 small files, which take their turns on a far connection.
 *
 * @param roots ends of the paths of modules that every visit loads by a dynamic import, which the bundler cannot know
 */
export function fewFiles(roots: readonly string[]): Plugin {
  let file: string | undefined;
  return {
    name: 'isnad:few-files',
    apply: 'build',
    async config(given) {
      const { first, entry } = await modulesOfFirstLoad(given, roots);
      return {
        build: {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension',
            output: {
              strictExecutionOrder: true,
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [
                  { name: 'app', priority: 2, test: (id) => first.has(id) },
                  { name: 'common', priority: 1, test: (id) => !entry.has(id), minShareCount: MANY_PAGES },
                ],
              },
            },
          },
        },
      };
    },
    generateBundle(_, bundle) {
      file = Object.values(bundle).find((output) => output.type === 'chunk' && output.name === 'app')?.fileName;
    },
    // The entry asks for it only once it runs itself: a round trip later.
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        file && [
          { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' },
        ],
    },
  };
}

/**
 * The modules that are left, once nobody's exports have been shaken off, of the entry (`entry`) and of what every visit loads
 * besides (`first`): found by a build that is not written, because only the bundler knows what it will leave out.
 */
async function modulesOfFirstLoad({ root, resolve }: UserConfig, roots: readonly string[]) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve,
    build: { write: false, minify: false },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('The build has no output to look into.');
  const chunks = new Map(result.output.filter((output) => output.type === 'chunk').map((one) => [one.fileName, one]));
  const loadedWith = (start: readonly Chunk[]) => {
    const seen = new Set<Chunk>();
    const visit = (chunk: Chunk) => {
      if (seen.has(chunk)) return;
      seen.add(chunk);
      for (const name of chunk.imports) {
        const imported = chunks.get(name);
        if (imported) visit(imported);
      }
    };
    start.forEach(visit);
    return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
  };
  const all = [...chunks.values()];
  const entry = loadedWith(all.filter(({ isEntry }) => isEntry));
  const starts = roots.map((path) => {
    const chunk = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
    if (!chunk) throw new Error(`No module that is loaded by itself ends in ${path}.`);
    return chunk;
  });
  return { entry, first: new Set([...loadedWith(starts)].filter((id) => !entry.has(id))) };
}
