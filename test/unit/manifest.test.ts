import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commandNames } from '../../src/features/commands.ts';
import { settingDefaults } from '../../src/state/settings.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');
const { commands, configuration, keybindings, menus, views, colors } = manifest.contributes;
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

describe('package.json', () => {
  it('has the commands of the code and no other', () => {
    const declared = commands.map(({ command }: { command: string }) => command).sort();
    assert.deepEqual(declared, commandNames.map((name) => `bilingualReader.${name}`).sort());
  });

  it('has the settings of the code with their defaults, and no other', () => {
    const declared = Object.entries<{ default: unknown }>(configuration.properties);
    assert.deepEqual(
      Object.fromEntries(declared.map(([name, { default: value }]) => [name, value])),
      Object.fromEntries(
        Object.entries(settingDefaults).map(([name, value]) => [`bilingualReader.${name}`, value]),
      ),
    );
  });

  it('binds and shows only commands that exist', () => {
    const known = new Set(commands.map(({ command }: { command: string }) => command));
    const used = [...keybindings, ...Object.values<object[]>(menus).flat()] as { command?: string }[];
    for (const { command } of used) {
      if (command?.startsWith('bilingualReader.')) assert.ok(known.has(command), command);
    }
  });

  it('offers a command in the palette only where it applies', () => {
    const limited = new Set(menus.commandPalette.map(({ command }: { command: string }) => command));
    for (const name of commandNames) {
      if (name !== 'openArticle') assert.ok(limited.has(`bilingualReader.${name}`), name);
    }
  });

  it('gives every colour to the four kinds of theme', () => {
    for (const { id, defaults } of colors) {
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
    }
  });

  it('has one view container with the card on top', () => {
    const [container] = Object.keys(views);
    assert.deepEqual(
      views[container as string].map(({ id }: { id: string }) => id),
      ['bilingualReader.card', 'bilingualReader.quotes', 'bilingualReader.names', 'bilingualReader.glossary'],
    );
  });
});

describe('the interface', () => {
  const english = read('package.nls.json');
  const french = read('package.nls.fr.json');

  it('names everything of package.json in English and French', () => {
    const placeholders = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);
    for (const key of placeholders) assert.ok(english[key as string], `${key} in English`);
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
  });

  it('says in French what the code says', () => {
    const bundle = read('l10n/bundle.l10n.fr.json');
    const said = [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map(([, text]) => text as string);
    assert.ok(said.length > 20);
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
  });
});
