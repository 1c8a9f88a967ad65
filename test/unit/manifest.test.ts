import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { commandNames } from '../../src/features/commands.ts';
import { settingDefaults } from '../../src/state/settings.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');
const { commands, configuration, keybindings, menus, views, colors } = manifest.contributes;
const settings: Readonly<
  Record<
    string,
    {
      readonly default: unknown;
      readonly scope: string;
      readonly type: string;
      readonly enum?: unknown[];
      readonly markdownDescription: string;
      readonly markdownEnumDescriptions?: unknown[];
    }
  >
> = Object.assign({}, ...configuration.map(({ properties }: { properties: object }) => properties));
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
    const declared = Object.entries(settings);
    assert.deepEqual(
      Object.fromEntries(declared.map(([name, { default: value }]) => [name, value])),
      Object.fromEntries(
        Object.entries(settingDefaults).map(([name, value]) => [`bilingualReader.${name}`, value]),
      ),
    );
  });

  it('groups its settings, gives each a scope, and none can lead a workspace elsewhere', () => {
    assert.ok(configuration.length > 1);
    for (const [name, { scope, type, enum: choices }] of Object.entries(settings)) {
      assert.ok(['window', 'resource', 'machine-overridable'].includes(scope), name);
      // A path or an address would have to be restricted in an untrusted workspace.
      assert.ok(type === 'boolean' || type === 'number' || choices, name);
    }
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    for (const name of restrictedConfigurations) assert.ok(settings[name], name);
    // A workspace could ask for more work than a person wants to wait for.
    for (const [name, { type }] of Object.entries(settings))
      if (type === 'number') assert.ok(restrictedConfigurations.includes(name), name);
  });

  it('is dressed for the marketplace: a picture of 256 pixels, a banner, categories, keywords', () => {
    const icon = readFileSync(manifest.icon);
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/u);
    assert.ok(manifest.categories.length > 0 && manifest.keywords.length >= 5);
  });

  it('describes every setting and each of its choices, and has none that no code asks for', () => {
    const users = source.replaceAll(/^export const settingDefaults[\s\S]*?^\}/gmu, '');
    for (const [name, { markdownDescription, markdownEnumDescriptions, enum: choices }] of Object.entries(
      settings,
    )) {
      assert.match(markdownDescription, /^%setting\..+%$/u, name);
      assert.equal(markdownEnumDescriptions?.length, choices?.length, name);
      assert.ok(users.includes(`'${name.replace(/^bilingualReader\./u, '')}'`), name);
    }
  });

  it('shows pictures in its README that are there, one of them moving, none too large', () => {
    const readme = readFileSync('README.md', 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/gu)].map(([, path]) => path as string);
    for (const picture of pictures) assert.ok(statSync(picture).size < 1_500_000, picture);
    const [moving] = pictures.filter((picture) => picture.endsWith('.gif'));
    assert.ok(moving);
    const gif = readFileSync(moving);
    assert.equal(gif.toString('latin1', 0, 6), 'GIF89a');
    const width = gif.readUInt16LE(6);
    assert.ok(width >= 800 && width <= 1_000, `${width}`);
    assert.ok(gif.toString('latin1').split('\x21\xf9\x04').length > 5, 'several frames');
  });

  it('walks a newcomer through four steps, each with a small picture and something to do', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    assert.equal(steps.length, 4);
    const known = new Set(commands.map(({ command }: { command: string }) => command));
    for (const { id, media, description, completionEvents } of steps) {
      assert.ok(statSync(media.image).size < 60_000, media.image);
      const said = read('package.nls.json')[description.slice(1, -1)];
      for (const [, command] of said.matchAll(/\(command:(bilingualReader\.\w+)/gu))
        assert.ok(known.has(command), `${id}: ${command}`);
      assert.match(said, /\(command:/u);
      for (const event of completionEvents) {
        const [kind, name] = event.split(':');
        assert.ok(kind === 'onCommand' ? known.has(name) : settings[name], event);
      }
    }
  });

  it('has no colour that nothing wears', () => {
    const worn = `${readFileSync('src/features/highlightStyles.ts', 'utf8')}${readFileSync('media/card.css', 'utf8')}`;
    for (const { id } of colors) {
      const name = id.replace(/^bilingualReader\.|Background$/gu, '');
      assert.match(worn, new RegExp(`\\b${name}\\b`, 'u'), id);
    }
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
