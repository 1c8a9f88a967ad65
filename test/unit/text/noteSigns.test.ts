import { equal } from 'node:assert/strict';
import { withoutNoteSigns } from '../../../src/core/text/noteSigns.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

describe('withoutNoteSigns', () => {
  const examples = {
    'Marc D.*, 63 ans': 'Marc D . , 63 ans',
    'Sandra*, mère': 'Sandra , mère',
    'un *très* long nom*': 'un * très * long nom',
    '* Nom connu': '* Nom connu',
  };
  for (const [text, left] of Object.entries(examples))
    it(text, () => {
      const tokens = withoutNoteSigns(tokenize(text, { start: 0, end: text.length }));
      equal(tokens.map((token) => token.text).join(' '), left);
    });
});
