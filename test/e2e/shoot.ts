// Shows the window to whoever works on it: opens an article, does what is asked, and takes a screenshot.
//
//   node src/build/run.mjs test/e2e/shoot.ts --file seeds/NAME.txt --out x.png
//     [--theme dark|light|hc|hc-light] [--width 1400] [--height 900] [--extension FOLDER] [--settings JSON] [--locale fr]
//     then any number, in the order given, of
//     [--at WORDS] [--hover WORDS] [--command TITLE] [--container NAME] [--key KEYS] [--wait MILLISECONDS] [--clip X,Y,WIDTH,HEIGHT]
//     [--shot FILE]
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Clip, openWorkbench, type Theme } from '../host/workbench.ts';

const { values, tokens } = parseArgs({
  tokens: true,
  options: {
    file: { type: 'string' },
    out: { type: 'string' },
    theme: { type: 'string', default: 'dark' },
    width: { type: 'string', default: '1400' },
    height: { type: 'string', default: '900' },
    extension: { type: 'string', default: '.' },
    settings: { type: 'string', default: '{}' },
    locale: { type: 'string' },
    at: { type: 'string', multiple: true },
    hover: { type: 'string', multiple: true },
    command: { type: 'string', multiple: true },
    container: { type: 'string', multiple: true },
    key: { type: 'string', multiple: true },
    wait: { type: 'string', multiple: true },
    clip: { type: 'string', multiple: true },
    shot: { type: 'string', multiple: true },
  },
});
if (!values.file || !values.out)
  throw new Error('--file and --out are needed; see the head of test/e2e/shoot.ts');
const file = resolve(values.file);

const workbench = await openWorkbench({
  extension: values.extension ?? '.',
  folder: dirname(file),
  file,
  theme: (values.theme ?? 'dark') as Theme,
  settings: JSON.parse(values.settings ?? '{}'),
  ...(values.locale === 'fr' ? { locale: 'fr' as const } : {}),
  size: { width: Number(values.width), height: Number(values.height) },
});
let clip: Clip | undefined;
const actions: Record<string, (value: string) => Promise<unknown>> = {
  at: (words) => workbench.goTo(file, words),
  hover: async (words) => console.log(await workbench.hover(words)),
  command: (title) => workbench.runCommand(title),
  container: (name) => workbench.openContainer(name),
  key: (keys) => workbench.page.keyboard.press(keys),
  wait: (milliseconds) => workbench.page.waitForTimeout(Number(milliseconds)),
  clip: async (place) => {
    const [x = 0, y = 0, width = 0, height = 0] = place.split(',').map(Number);
    clip = { x, y, width, height };
  },
  shot: (path) => workbench.screenshot(path, clip),
};
try {
  for (const token of tokens) {
    if (token.kind === 'option' && token.value !== undefined) await actions[token.name]?.(token.value);
  }
  await workbench.page.waitForTimeout(1_000);
} finally {
  await workbench.screenshot(values.out);
  await workbench.close();
}
