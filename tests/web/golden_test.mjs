// The golden cases again, as WebAssembly under Node: the same program, the same expected texts as natively.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'tests/golden');
const build = process.env.TWENTE_WEB_BUILD ?? join(root, 'build/cmake/web-release');
// Emscripten 3.1.6 takes Node for a browser when fetch exists.
const node = ['--no-experimental-fetch'];

const run = (program, ...parameters) =>
  execFileSync(process.execPath, [...node, join(build, program), ...parameters], { encoding: 'utf8', maxBuffer: 1 << 24 });

const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.json')));

test('there are golden cases', () => assert.ok(cases.length >= 8));

for (const name of cases) {
  test(`golden case ${name} gives the same text as natively`, () => {
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
    assert.equal(run('tests/golden/golden_text.js', join(folder, name, 'scenario.json')), expected);
  });
}

test('the command line answers under Node too', () => {
  const parameters = JSON.parse(run('app/cli/twente2040-model.js', 'describe'));
  assert.equal(parameters[0].id, 'housing.growth');
  const results = JSON.parse(run('app/cli/twente2040-model.js', 'run'));
  const need = (year) => Object.values(results.need).reduce((sum, levels) => sum + levels[year - 2010], 0);
  assert.deepEqual([2010, 2015, 2020, 2030, 2040].map((year) => Math.round(need(year))), [166654, 172391, 177006, 182871, 182679]);
});

// A study runs the model hundreds of times: its text is the same to the last digit on both.
const native = process.env.TWENTE_MODEL ?? join(root, 'build/native/twente2040-model');
const scenarioOf = (name) => join(folder, name, 'scenario.json');
const studies = [
  ['ensemble', '--samples', '300', '--seed', '7'],
  ['ensemble', '--samples', '60', '--seed', '18446744073709551615', scenarioOf('global_economy')],
  ['explain', scenarioOf('defaults'), scenarioOf('ieder_voor_zich')],
  ['flip', 'vaneker'],
  ['check'],
  // A picture is projected, sorted and cut: its text is the same too.
  ['picture'],
  ['picture', '--poster', '--theme', 'dark'],
  ['picture', '--width', '1440', '--height', '900', '--year', '2025', '--lang', 'de', '--legend', scenarioOf('added_sites')],
];
for (const words of studies) {
  const name = words.map((word) => word.replace(`${folder}/`, '')).join(' ');
  test(`${name} prints the same text as natively`, () => {
    const expected = execFileSync(native, words, { encoding: 'utf8', maxBuffer: 1 << 24 });
    assert.ok(expected.length > 50);
    assert.equal(run('app/cli/twente2040-model.js', ...words), expected);
  });
}
