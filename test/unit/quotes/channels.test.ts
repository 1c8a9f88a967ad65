import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.ts';
import { openTestResources } from '../resources.ts';

const resources = openTestResources();

/** A passage whose first quotation is drawn with `[via …]` what carried it and `[to …]` whom it was said to. */
function check(drawn: string): void {
  const text = drawn.replace(/\[(?:via|to) ([^\]]*)\]/gu, '$1');
  const { quotes } = analyze({ text, language: 'fra' }, resources);
  const attribution = quotes[0]?.attribution;
  const bracket = (name: string) => new RegExp(`\\[${name} ([^\\]]*)\\]`, 'u').exec(drawn)?.[1];
  assert.deepEqual(
    { via: attribution?.via?.text, to: attribution?.addressee?.text },
    { via: bracket('via'), to: bracket('to') },
  );
}

const drawings: Readonly<Record<string, readonly string[]>> = {
  'what carried the words': [
    'Dans [via un communiqué], la société évoque « une erreur ».',
    '« Je pars », a réagi Jo Blin sur [via Radio Okapi].',
    '« Je pars », a soufflé Jo Blin au micro de [via France Info].',
    'Dans les colonnes du [via Figaro], Eve Lam parle d’« une honte ».',
    '« On verra », a dit Jo Blin sur la route.',
    'La société a démenti dans [via un communiqué] « toute négligence ».',
    '« Le pont est sûr », a indiqué le ministère, a rapporté [via l’agence RIA].',
    '« Le pont est sûr », a dit Jo Blin, selon [via l’AFP].',
    '« Le pont est sûr », a rapporté [via l’agence RIA], citant le ministère.',
    '« Le pont est sûr », a dit Jo Blin, a raconté la riveraine Eve Lam.',
    'Ana Duval et Jo Blin ont assuré que « tout va bien », selon [via un communiqué].',
    'Lou Roy a écrit sur [via X] que « tout va bien ».',
  ],
  'to whom they were said': [
    '« On ne cède pas », a confié à [to l’AFP] la maire Eve Lam.',
    'Interrogée par [to Le Monde], Eve Lam a dit que « tout va bien ».',
    '« Nous irons », a assuré le ministre devant [to la presse].',
    'Jo Blin a dit à [to Eve Lam] que « rien ne presse ».',
    '« Non », [to lui] a répondu Jo Blin.',
    '« Jamais », [to leur] a-t-elle lancé.',
    '« [to Monsieur le ministre], vous mentez », a lancé la députée Eve Lam.',
    '« Vous mentez, [to Madame Roy] », a lancé le député Jo Blin.',
    '« Monsieur le ministre ment », a lancé la députée Eve Lam.',
    'La présidente a appelé les habitants à « rester chez eux ».',
    'À la mairie, on assure que « tout est prêt ».',
  ],
};

describe('beside the speaker', () => {
  for (const [kind, examples] of Object.entries(drawings)) {
    describe(kind, () => {
      for (const drawn of examples) it(drawn, () => check(drawn));
    });
  }
});
