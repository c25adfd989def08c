#!/bin/sh
# scenarios.sh COUNT [FIRST]: COUNT scenarios, one per line, from number FIRST (0) on. The same number is always the same
# scenario, so that the parts of a sweep can be made where they are run.
set -eu
awk -v count="$1" -v first="${2:-0}" '
# A share in 0..1 that is spread evenly over the numbers (a Halton sequence).
function spread(number, base,    share, part) {
    for (part = 1 / base; number > 0; part /= base) { share += part * (number % base); number = int(number / base) }
    return share
}
BEGIN {
    form = "{\"format\":\"twente2040-scenario\",\"version\":1,\"name\":\"%d\",\"values\":{\"housing.growth\":%.4f," \
           "\"land.industry\":%.4f,\"weight.existing\":%.4f,\"programme.reserve\":%.4f,\"programme.ladder\":%d}}\n"
    for (number = first; number < first + count; ++number) {
        n = number + 1
        printf form, number, 40 * spread(n, 2) - 20, 200 * spread(n, 3), 10 * spread(n, 5), 50 * spread(n, 7), n % 2
    }
}'
