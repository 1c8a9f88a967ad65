// npm run growth [-- PATTERN [LENGTH,LENGTH…]]: how the work grows with the length of hostile texts, as the exponent that fits the
// measurements best; only of the shapes whose names match the pattern, if there is one. Fails where one is above 1.1.
import { readFileSync } from 'node:fs';
import { openResources, resourceFiles } from '../../src/core/resources.ts';
import { measureGrowth } from './measureGrowth.ts';

const [pattern = '', lengths = '30000,100000,300000,1000000'] = process.argv.slice(2);
const files = new Map(resourceFiles.map((path) => [path, new Uint8Array(readFileSync(path))]));
const sizes = lengths.split(',').map(Number);
const columns = sizes.map((size) => `${size / 1_000} kB`.padStart(9)).join('');
console.log(`${'seconds of work'.padEnd(32)}${columns}  exponent`);
let steepest = 0;
for (const { shape, seconds, exponent } of measureGrowth(
  openResources(files),
  sizes,
  new RegExp(pattern, 'u'),
)) {
  const cells = seconds.map((value) => value.toFixed(3).padStart(9)).join('');
  console.log(`${shape.padEnd(32)}${cells}  ${exponent.toFixed(2).padStart(8)}`);
  steepest = Math.max(steepest, exponent);
}
console.log(`The steepest has ${steepest.toFixed(2)}; 1.10 at most.`);
process.exit(steepest > 1.1 ? 1 : 0);
