// Would the tests notice a fault? Changes one operator or number of app/model or app/data at a time in a copy of the
// project, builds the tests of that folder, and tells which changes they catch. Those that change nothing that anybody
// can see stand in equivalent.json, with the reason.
//
//   node tests/mutants/mutate.mjs [COUNT] [SEED]       fails when less than 95 % of the others are caught

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepMeasured } from '../measured.mjs';
import { candidates, shuffled } from './changes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tree = join(root, 'build', 'mutants', 'tree');
const out = join(root, 'build', 'mutants', 'out');
const parts = ['app', 'tests', 'cmake', 'assets', 'shaders', 'CMakeLists.txt', 'CMakePresets.json'];

const FOLDERS = ['app/model', 'app/data'];
const LEAST_SHARE_CAUGHT = 0.95;

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

/** The programs that test a file, the one that most often finds something first; null stands for the whole project. */
function testsOf(file) {
    if (['app/data/map_file.cpp', 'app/data/byte_reader.cpp'].includes(file)) return ['map'];
    if (file?.startsWith('app/data/')) return ['data', 'golden'];
    return file === null ? ['golden', 'model', 'data', 'map'] : ['golden', 'model'];
}

const programOf = (test) => join(out, 'tests', test, `${test}_test`);

function build(tests) {
    const targets = tests.map((test) => `${test}_test`);
    return run('cmake', ['--build', out, '-j', process.env.TWENTE_JOBS ?? '1', '--target', ...targets], 1800);
}

/** The first test that fails, or nothing. */
function firstFailure(tests) {
    for (const test of tests) {
        const result = run(programOf(test), ['--gtest_fail_fast', '--gtest_brief=1'], 120);
        if (result.status === 0) continue;
        if (result.error?.code === 'ETIMEDOUT') return `${test}_test (no end)`;
        return result.stdout.match(/\[  FAILED  \] (\S+?),? /)?.[1] ?? `${test}_test (stopped)`;
    }
}

function prepare() {
    for (const part of parts) copyTree(join(root, part), join(tree, part));
    const packages = 'assets/bake/node_modules'; // the map is baked with them
    if (!existsSync(join(tree, packages))) symlinkSync(join(root, packages), join(tree, packages));
    const options = [
        '-DCMAKE_BUILD_TYPE=Debug', '-DCMAKE_CXX_FLAGS_DEBUG=-O1 -D_GLIBCXX_ASSERTIONS', '-DCMAKE_C_COMPILER=clang', '-DCMAKE_CXX_COMPILER=clang++',
        '-DTWENTE_WARNINGS_AS_ERRORS=OFF', '-DTWENTE_PRECOMPILE=ON',
    ];
    for (const result of [run('cmake', ['-S', tree, '-B', out, '-G', 'Ninja', ...options]), build(testsOf(null))]) {
        if (result.status !== 0) throw new Error(result.stdout + result.stderr);
    }
    const failure = firstFailure(testsOf(null));
    if (failure) throw new Error(`${failure} fails without any change`);
}

/** 'caught', 'survived', 'equivalent' or 'no program' for one change; the copy is as before afterwards. */
function judge(change, equivalent) {
    const path = join(tree, change.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, change.at) + change.to + text.slice(change.at + change.from.length));
    const tests = testsOf(change.file);
    const failure = build(tests).status === 0 ? firstFailure(tests) : 'no program';
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
for (const change of shuffled(FOLDERS.flatMap((folder) => candidates(tree, folder)), seed)) {
    if (totals.caught + totals.survived + totals.equivalent === count) break;
    const { verdict, by } = judge(change, equivalent);
    totals[verdict] += 1;
    if (verdict === 'no program') continue;
    const where = `${change.file}:${change.number}`;
    console.log(`${verdict.padEnd(10)} ${where}  ${change.from.trim()} -> ${change.to.trim()}  in: ${change.line}${by ? `  (${by})` : ''}`);
}
const real = totals.caught + totals.survived;
const share = real === 0 ? 0 : totals.caught / real;
const percent = Math.floor(share * 1000) / 10;
const { caught, equivalent: same, survived } = totals;
keepMeasured('mutants', { caught, equivalent: same, survived, real, percent, seed });
console.log(`mutants: ${totals.caught} of ${real} caught (${percent} %), ${totals.equivalent} equivalent, ${totals.survived} survived`);
process.exit(share < LEAST_SHARE_CAUGHT ? 1 : 0);
