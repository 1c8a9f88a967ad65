// Countries, capitals and languages in French and English: the names from CLDR, which city is a capital from countries-list.
import { readFileSync, writeFileSync } from 'node:fs';
import { continents, countries } from 'countries-list';

const columns = ['name', 'english', 'type', 'aliases', 'agreement', 'country', 'wikidata', 'fr', 'en'];
const continentsInFrench = {
  AF: "d'Afrique",
  AN: "de l'Antarctique",
  AS: "d'Asie",
  EU: "d'Europe",
  NA: "d'Amérique du Nord",
  OC: "d'Océanie",
  SA: "d'Amérique du Sud",
};

const readJson = (path) => JSON.parse(readFileSync(`node_modules/${path}`, 'utf8'));
const apostrophe = (name) => name.replaceAll('’', "'");

function readDisplayNames(language, kind) {
  const file = readJson(`cldr-localenames-full/main/${language}/${kind}.json`);
  return file.main[language].localeDisplayNames[kind];
}

/** «Asia/Seoul» → «Séoul» for every zone of the language that has a name of its own. */
function readCities(language) {
  const cities = new Map();
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (value.exemplarCity) cities.set(`${path}/${key}`, apostrophe(value.exemplarCity));
      else if (!value._type && typeof value === 'object') walk(value, `${path}/${key}`);
    }
  };
  walk(
    readJson(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone,
    '',
  );
  return cities;
}

function readTable(path) {
  const [header, ...lines] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
}

/** «Syrie» is feminine, «Tchad» masculine: what the table of exceptions does not say follows the ending. */
function agreementOf(name) {
  if (/^îles /iu.test(name)) return 'fp';
  return /e$/u.test(name.split(/[ -]/u)[0]) ? 'f' : 'm';
}

function countryRows() {
  const forms = new Map(readTable('src/build/countries.tsv').map((row) => [row.code, row]));
  const french = readDisplayNames('fr', 'territories');
  const english = readDisplayNames('en', 'territories');
  return Object.entries(french)
    .filter(([code]) => /^[A-Z]{2}$/u.test(code) && (countries[code] || forms.has(code)))
    .map(([code, cldr]) => {
      const form = forms.get(code) ?? {};
      const name = form.name || apostrophe(cldr).replace(/^Île/u, 'île');
      const continent = countries[code]?.continent;
      return {
        name,
        english:
          form.english ||
          apostrophe(english[code])
            .replaceAll('&', 'and')
            .replace(/^St\. /u, 'Saint '),
        type: 'LOC',
        aliases: form.aliases,
        agreement: form.agreement || agreementOf(name),
        country: code,
        wikidata: form.wikidata,
        fr: continent ? `${form.wikidata ? 'pays' : 'territoire'} ${continentsInFrench[continent]}` : '',
        en: continent ? `${form.wikidata ? 'country' : 'territory'} in ${continents[continent]}` : '',
      };
    });
}

/** English words in a name: such a capital has another in French, and places.tsv has it. */
const foreign = /\bCity\b/u;

/** A capital whose French name CLDR has not is spelled as in English; places.tsv has the others. */
function capitalRows(rows) {
  const french = readCities('fr');
  const english = readCities('en');
  const frenchOf = new Map(
    [...french].map(([zone, city]) => [
      english.get(zone) ?? zone.split('/').at(-1).replaceAll('_', ' '),
      city,
    ]),
  );
  const taken = new Set([
    ...readTable('src/data/places.tsv').flatMap((row) => [row.name, row.english, ...row.aliases.split('; ')]),
    ...readTable('src/data/firstNames.tsv').map((row) => row.name[0]?.toUpperCase() + row.name.slice(1)),
    ...rows.map((row) => row.name),
  ]);
  return rows.flatMap((country) => {
    const capital = countries[country.country]?.capital.normalize('NFC');
    const name = frenchOf.get(capital) ?? capital;
    if (!capital || !country.wikidata || foreign.test(name) || taken.has(name) || taken.has(capital))
      return [];
    return [
      {
        name: name.replace(/ \(.+/u, ''),
        english: capital,
        type: 'LOC',
        country: country.country,
        fr: `capitale (${country.name})`,
        en: `capital of ${country.english}`,
      },
    ];
  });
}

function languageRows() {
  const french = readDisplayNames('fr', 'languages');
  const english = readDisplayNames('en', 'languages');
  return Object.keys(french)
    .filter((code) => /^[a-z]{2,3}$/u.test(code) && english[code])
    .map((code) => ({ name: apostrophe(french[code]), english: english[code], code }));
}

function writeTable(path, header, rows) {
  const lines = rows.map((row) => header.map((column) => row[column] ?? '').join('\t'));
  writeFileSync(path, `${[header.join('\t'), ...lines].join('\n')}\n`);
}

/** Writes countries.tsv (countries and their capitals, in the columns of places.tsv) and languages.tsv into that directory. */
export function writeGeography(directory) {
  const rows = countryRows();
  writeTable(`${directory}/countries.tsv`, columns, [...rows, ...capitalRows(rows)]);
  writeTable(`${directory}/languages.tsv`, ['name', 'english', 'code'], languageRows());
}
