// The licences of the libraries that the bundles hold, which ask to go along with them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the packages that a bundle is made of, by the paths of its inputs: «node_modules/franc/index.js» is of franc. */
export function packagesOf(inputs) {
  const found = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []);
  return [...new Set(found)].sort();
}

/** Writes name, version and licence of each package into one file. Throws where a package has no licence. */
export function writeLicenses(packages, file) {
  writeFileSync(file, packages.map(licenseOf).join(`\n${'-'.repeat(72)}\n\n`));
}

function licenseOf(name) {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} has no licence: it cannot ship.`);
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = own ? readFileSync(join(folder, own), 'utf8').trim() : `By ${author?.name ?? author}.`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
