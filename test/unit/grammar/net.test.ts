import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openProducts, placeInPairs } from '../../../src/core/grammar/products.ts';
import { bestTree } from '../../../src/core/grammar/tree.ts';
import { Net, type NetExample } from '../../../src/train/net/net.ts';
import type { Parameter } from '../../../src/train/net/parameters.ts';
import { Random } from '../../../src/train/net/random.ts';
import { Workspace } from '../../../src/train/net/workspace.ts';

const trainingKernel = new Uint8Array(readFileSync('out/kernels/training.wasm'));
const modelsKernel = new Uint8Array(readFileSync('dist/models.wasm'));

/** Two sentences of four and of two words. */
const examples: readonly NetExample[] = [
  {
    rows: [Int32Array.of(1, 2, 3, 4, 5), Int32Array.of(1, 2, 3, 2, 3)],
    heads: Int32Array.of(-1, 2, 0, 2, 3),
    relations: Int32Array.of(0, 1, 0, 2, 1),
  },
  {
    rows: [Int32Array.of(1, 2, 5), Int32Array.of(1, 3, 3)],
    heads: Int32Array.of(-1, 0, 1),
    relations: Int32Array.of(0, 0, 2),
  },
];

function tinyNet(): Net {
  const tables = [
    { rows: 6, columns: 8 },
    { rows: 4, columns: 8 },
  ];
  const shape = { tables, layers: 2, size: 8, arc: 8, relation: 8, relations: 3 };
  return new Net(new Workspace(trainingKernel, 1 << 18), shape);
}

function namedParameters({
  vectors: { tables },
  layers,
  heads,
}: Net): readonly (readonly [string, Parameter])[] {
  return [
    ...tables.map((table, i) => [`table ${i}`, table] as const),
    ...layers.flatMap(({ directions }, i) =>
      directions.flatMap(({ input, recurrent, bias, shape }) => [
        [`input, ${shape.direction}, layer ${i}`, input] as const,
        [`recurrent, ${shape.direction}, layer ${i}`, recurrent] as const,
        [`bias, ${shape.direction}, layer ${i}`, bias] as const,
      ]),
    ),
    ...Object.entries({ views: heads.views, arcs: heads.arcs, relations: heads.relations }).flatMap(
      ([name, { weights, bias }]) => [[name, weights] as const, [`bias of ${name}`, bias] as const],
    ),
  ];
}

describe('the net in training', () => {
  it('has the gradients that small changes of its weights show', () => {
    const net = tinyNet();
    const { workspace } = net;
    const whole = { tables: [0, 0], recurrent: 0, between: 0 };
    // Off the kink of the leaky layer, where there is no gradient to measure.
    workspace.row(net.heads.views.bias.weights, 0).fill(0.5);
    net.learn(examples, whole);
    const gradients = namedParameters(net).map(([, { gradients: of }]) =>
      Array.from({ length: of.rows }, (_, row) => [...workspace.row(of, row)]),
    );
    const step = 1 / 64;
    namedParameters(net).forEach(([name, { weights }], n) => {
      for (let i = 0; i < 6; i++) {
        const [row, column] = [(i * 5) % weights.rows, (i * 7) % weights.columns];
        const numbers = workspace.row(weights, row);
        const weight = numbers[column] as number;
        const lossAt = (value: number): number => {
          numbers[column] = value;
          return net.learn(examples, whole);
        };
        const slope = (lossAt(weight + step) - lossAt(weight - step)) / (2 * step);
        numbers[column] = weight;
        const gradient = gradients[n]?.[row]?.[column] ?? Number.NaN;
        assert.ok(
          Math.abs(slope - gradient) < 2e-5 + 0.01 * Math.abs(slope),
          `${name}: ${slope}, not ${gradient}`,
        );
      }
    });
  });

  it('learns two sentences by heart', () => {
    const net = tinyNet();
    const dropout = { tables: [0, 0], recurrent: 0.1, between: 0 };
    let loss = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 150; step++) {
      loss = net.learn(examples, dropout);
      net.parameters.step(0.02);
    }
    assert.ok(loss < 0.05, `${loss}`);
  });
});

describe('products', () => {
  it('are the same by WebAssembly and in plain JavaScript', () => {
    const random = new Random(1);
    const [m, n, k] = [3, 32, 18];
    const [a, b, c] = [0, 1024, 4096];
    const results = [modelsKernel, undefined].map((kernel) => {
      const { buffer, multiply } = openProducts(8192, kernel);
      const numbers = new Random(7);
      const short = new Int16Array(buffer);
      for (let i = 0; i < (c - a) / 2; i++) short[i] = Math.round(numbers.around(3000));
      const of = (row: number, column: number): number => short[a / 2 + row * 20 + column] as number;
      const by = (row: number, column: number): number =>
        short[b / 2 + placeInPairs(row, column, n)] as number;
      const [row, column] = [Math.floor(random.next() * m), Math.floor(random.next() * n)];
      let sum = 5;
      for (let x = 0; x < k; x++) sum += of(row, x) * by(x, column);
      const sums = new Int32Array(buffer, c, m * n).fill(5);
      multiply(m, n, k, a, 20, b, c);
      assert.equal(sums[row * n + column], sum);
      return [...sums];
    });
    assert.deepEqual(results[0], results[1]);
  });

  it('do without a kernel that the host cannot compile', () => {
    const { buffer, multiply } = openProducts(4096, Uint8Array.of(0, 97, 115, 109));
    new Int16Array(buffer).fill(1, 0, 2);
    multiply(1, 16, 2, 0, 2, 64, 1024);
    assert.equal(new Int32Array(buffer)[256], 0);
  });
});

/** Every way to hang `size` - 1 nodes, as heads. */
function* allHeads(size: number, heads: readonly number[] = [-1]): Generator<readonly number[]> {
  if (heads.length === size) yield heads;
  else
    for (let head = 0; head < size; head++)
      if (head !== heads.length) yield* allHeads(size, [...heads, head]);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, node) => {
    let at = node;
    for (let steps = 0; at > 0 && steps < heads.length; steps++) at = heads[at] as number;
    return at === 0;
  });
}

describe('bestTree', () => {
  it('finds the best of all trees with one root', () => {
    const random = new Random(3);
    for (let round = 0; round < 60; round++) {
      const size = 2 + (round % 4);
      const scores = Float64Array.from({ length: size * size }, () => random.around(10));
      const total = (heads: readonly number[]): number =>
        heads.reduce((sum, head, node) => sum + (node === 0 ? 0 : (scores[node * size + head] as number)), 0);
      const best = Math.max(...[...allHeads(size)].filter(isTree).map(total));
      const found = [...bestTree(scores, size)];
      assert.ok(isTree(found), `${found}`);
      assert.ok(Math.abs(total(found) - best) < 1e-6, `${total(found)}, not ${best}`);
    }
  });

  it('draws a tree whatever the scores', () => {
    const random = new Random(4);
    for (let size = 2; size < 60; size++) {
      const scores = Float64Array.from({ length: size * size }, () => Math.round(random.around(2)));
      assert.ok(isTree([...bestTree(scores, size)]), `${size} nodes`);
    }
  });
});
