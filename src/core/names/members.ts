import type { Gazetteer } from './gazetteer.ts';
import type { CoreferenceInput } from './resolveCoreferences.ts';

/** What stands between somebody and the body that they are of: «Jo Blin{, de la }FDSEA». */
const ofBody = /^, (?:du|de (?:la |l['’])?|d['’])\s?$/u;

/** «Jo Blin, de la FDSEA, …», not «Jo Blin, du PS»: whom the article calls no more than a body's, which no party is. */
export function membersOf(
  { text, names: { names } }: CoreferenceInput,
  gazetteer: Gazetteer,
): ReadonlySet<string> {
  const members = names.filter(({ type, end }, i) => {
    const body = names[i + 1];
    if (type !== 'PER' || body?.type !== 'ORG' || !ofBody.test(text.slice(end, body.start))) return false;
    return !/(?:^|\s)parti(?:\s|$)/u.test(gazetteer.entryNamed(body.text, 'ORG')?.description?.fr ?? '');
  });
  return new Set(members.map(({ entity }) => entity));
}
