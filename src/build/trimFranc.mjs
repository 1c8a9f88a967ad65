// Leaves out of franc the 160 languages that we never ask it for: half of a bundle, 3 MB of memory, most of the time to load.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

/** The plugin for esbuild. */
export const trimFranc = {
  name: 'trim franc',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { languages } = await importTypeScript('src/core/text/languages.ts');
      const { data } = await import(pathToFileURL(path).href);
      // Every script stays, be it empty: franc takes one that is missing for a language.
      const trimmed = mapValues(data, (models) =>
        Object.fromEntries(Object.entries(models).filter(([language]) => languages.includes(language))),
      );
      return { contents: `export const data = ${JSON.stringify(trimmed)}` };
    });
  },
};

/** Imports a module that imports nothing. */
async function importTypeScript(file) {
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
