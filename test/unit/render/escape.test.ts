import assert from 'node:assert/strict';
import {
  csvCell,
  escapeMarkdown,
  excerpt,
  oneLine,
  withoutIcons,
  withoutLinks,
} from '../../../src/render/escape.ts';

describe('escape', () => {
  it('makes one line and drops what deceives: controls, bidi overrides, invisible marks', () => {
    assert.equal(oneLine(' «\u00a0Un\r\n deux\u202e\u200b\u0000 »\u001b[31m '), '« Un deux »[31m');
  });

  it('cuts an excerpt at a word', () => {
    assert.equal(excerpt('La fonte des glaciers valaisans s’accélère', 20), 'La fonte des…');
    assert.equal(excerpt('Oui.', 20), 'Oui.');
    assert.equal(excerpt('a'.repeat(30), 10), `${'a'.repeat(9)}…`);
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '[clic](javascript:alert(1))',
    '![x](https://example.org/x.png)',
    'https://example.org www.example.org moi@example.org',
    '# Titre',
    '1. un',
    '- un',
    '> cité',
    '`code` *gras* _souligné_ ~~barré~~ | a | b |',
    '&lt;script&gt; $(zap) {{7*7}}',
    '\\*',
  ]) {
    it(`leaves no Markdown in ${hostile}`, () => {
      const escaped = escapeMarkdown(hostile);
      assert.doesNotMatch(escaped, /(?<!\\)(?:\\\\)*[!-/:-@[-`{-~](?<!\\)/u);
      assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1'), hostile);
    });
  }

  it('keeps a quotation of two lines in one Markdown line', () => {
    assert.equal(escapeMarkdown('Un\n\n# Deux'), 'Un \\# Deux');
  });

  it('lets no text of an article become an icon of a list, nor a name of a file a link of a message', () => {
    assert.equal(
      withoutIcons('Oui $(trash), $(sync~spin) et $5 (env.)'),
      'Oui \\$(trash), \\$(sync~spin) et $5 (env.)',
    );
    assert.equal(withoutLinks('[Ouvrir](command:quit).txt'), '[Ouvrir] (command:quit).txt');
  });

  it('quotes CSV cells after RFC 4180', () => {
    assert.equal(csvCell('Il a dit "non", puis oui'), '"Il a dit ""non"", puis oui"');
    assert.equal(csvCell('Un\nDeux'), '"Un\nDeux"');
    assert.equal(csvCell('l’eau'), 'l’eau');
    assert.equal(csvCell(null), '');
    assert.equal(csvCell(-3), '-3');
  });

  for (const formula of ['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '%x']) {
    it(`lets no spreadsheet compute ${JSON.stringify(formula)}`, () => {
      assert.equal(csvCell(formula), `'${formula}`);
    });
  }
});
