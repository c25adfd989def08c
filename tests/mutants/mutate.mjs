// Would the tests notice a fault? Changes one operator or number of app/model at a time in a copy of the project,
// builds the tests of the model and the golden results, and tells which changes they catch.
//
//   node tests/mutants/mutate.mjs [COUNT] [SEED]       fails when a change survives that is not in equivalent.json

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { candidates, shuffled } from './changes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tree = join(root, 'build', 'mutants', 'tree');
const out = join(root, 'build', 'mutants', 'out');
const parts = ['app', 'tests', 'cmake', 'assets', 'shaders', 'CMakeLists.txt', 'CMakePresets.json'];

const [count, seed] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 2040)];

/** Copies what differs. Other files keep their time, so that only what changed is built again. */
function copyTree(from, to) {
    if (statSync(from).isDirectory()) {
        mkdirSync(to, { recursive: true });
        for (const name of readdirSync(from)) {
            if (name !== 'node_modules') copyTree(join(from, name), join(to, name));
        }
        return;
    }
    const content = readFileSync(from);
    if (!existsSync(to) || !content.equals(readFileSync(to))) writeFileSync(to, content);
}

function run(program, args, timeoutSeconds = 300) {
    const env = { ...process.env, RC_PARAMS: 'seed=1 max_success=100' };
    return spawnSync(program, args, { cwd: tree, env, encoding: 'utf8', timeout: timeoutSeconds * 1000, maxBuffer: 1e8 });
}

function build() {
    return run('cmake', ['--build', out, '-j', process.env.TWENTE_JOBS ?? '1', '--target', 'golden_test', 'model_test'], 900);
}

/** The first test that fails, or nothing. */
function firstFailure() {
    for (const [folder, test] of [['golden', 'golden_test'], ['model', 'model_test']]) {
        const result = run(join(out, 'tests', folder, test), ['--gtest_fail_fast', '--gtest_brief=1'], 60);
        if (result.status === 0) continue;
        if (result.error?.code === 'ETIMEDOUT') return `${test} (no end)`;
        return result.stdout.match(/\[  FAILED  \] (\S+?),? /)?.[1] ?? `${test} (stopped)`;
    }
}

function prepare() {
    for (const part of parts) copyTree(join(root, part), join(tree, part));
    const options = ['-DCMAKE_BUILD_TYPE=Debug', '-DCMAKE_CXX_FLAGS_DEBUG=-O1', '-DTWENTE_WARNINGS_AS_ERRORS=OFF'];
    for (const result of [run('cmake', ['-S', tree, '-B', out, '-G', 'Ninja', ...options]), build()]) {
        if (result.status !== 0) throw new Error(result.stdout + result.stderr);
    }
    const failure = firstFailure();
    if (failure) throw new Error(`${failure} fails without any change`);
}

/** 'caught', 'survived', 'equivalent' or 'no program' for one change; the copy is as before afterwards. */
function judge(change, equivalent) {
    const path = join(tree, change.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, change.at) + change.to + text.slice(change.at + change.from.length));
    const failure = build().status === 0 ? firstFailure() : 'no program';
    writeFileSync(path, text);
    if (failure === 'no program') return { verdict: failure };
    if (failure) return { verdict: 'caught', by: failure };
    const known = equivalent.find((e) => e.file === change.file && e.line === change.line && e.to === change.to
        && e.from === change.from && (e.nth ?? 0) === change.nth);
    return known ? { verdict: 'equivalent', by: known.why } : { verdict: 'survived' };
}

prepare();
const equivalent = JSON.parse(readFileSync(join(root, 'tests/mutants/equivalent.json'), 'utf8'));
const totals = { caught: 0, survived: 0, equivalent: 0, 'no program': 0 };
for (const change of shuffled(candidates(tree, 'app/model'), seed)) {
    if (totals.caught + totals.survived + totals.equivalent === count) break;
    const { verdict, by } = judge(change, equivalent);
    totals[verdict] += 1;
    if (verdict === 'no program') continue;
    const where = `${change.file}:${change.number}`;
    console.log(`${verdict.padEnd(10)} ${where}  ${change.from.trim()} -> ${change.to.trim()}  in: ${change.line}${by ? `  (${by})` : ''}`);
}
console.log(`mutants: ${totals.caught} caught, ${totals.equivalent} equivalent, ${totals.survived} survived`);
process.exit(totals.survived > 0 ? 1 : 0);
