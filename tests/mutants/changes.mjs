// The small changes that mutate.mjs can make: where they are, and which of them a seed picks.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Spaces tell operators from templates and references.
const swaps = [
    [' < ', ' <= '], [' <= ', ' < '], [' > ', ' >= '], [' >= ', ' > '], [' == ', ' != '], [' != ', ' == '],
    [' && ', ' || '], [' || ', ' && '], [' + ', ' - '], [' - ', ' + '], [' * ', ' / '], [' / ', ' * '],
    [' += ', ' -= '], [' -= ', ' += '], ['std::min(', 'std::max('], ['std::max(', 'std::min('],
    ['true', 'false'], ['false', 'true'], ['continue;', 'break;'], ['(!', '('],
];

/** A number that differs: whole ones by one, others by a tenth. */
function otherNumber(text) {
    return /^\d+$/.test(text) ? String(Number(text) + 1) : String(Number(text) * 1.1);
}

function changesOfLine(code) {
    const found = [];
    for (const [from, to] of swaps) {
        for (let at = code.indexOf(from); at >= 0; at = code.indexOf(from, at + 1)) found.push({ at, from, to });
    }
    for (const match of code.matchAll(/(?<![\w."])\d+(\.\d+)?(e-?\d+)?(?![\w."])/g)) {
        found.push({ at: match.index, from: match[0], to: otherNumber(match[0]) });
    }
    return found;
}

/** Code without comments and the text of strings, of the same length. */
function codeOf(line) {
    if (/^\s*(#|static_assert|assert|\/\/)/.test(line)) return '';
    const blank = (text) => ' '.repeat(text.length);
    return line.replace(/"(\\.|[^"\\])*"/g, blank).replace(/\/\/.*$/, blank);
}

/** All changes in the .cpp files of a folder: {file, at, from, to, line, number, nth}; nth of its kind in the line. */
export function candidates(root, folder) {
    const all = [];
    for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.cpp')).sort()) {
        let start = 0;
        readFileSync(join(root, folder, name), 'utf8').split('\n').forEach((line, index) => {
            const changes = changesOfLine(codeOf(line));
            changes.forEach((change, i) => {
                const nth = changes.slice(0, i).filter((other) => other.from === change.from).length;
                all.push({ ...change, nth, at: start + change.at, file: `${folder}/${name}`, line: line.trim(), number: index + 1 });
            });
            start += line.length + 1;
        });
    }
    return all;
}

/** The list in an order that only the seed decides (mulberry32). */
export function shuffled(list, seed) {
    let state = seed >>> 0;
    const random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let z = Math.imul(state ^ (state >>> 15), state | 1);
        z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
        return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
    };
    const order = list.map((item) => ({ item, key: random() }));
    return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
