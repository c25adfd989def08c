#!/bin/sh
# sweep_test.sh PROGRAM: the same sweep in one process, on threads, as the tasks of a Slurm array, and under GNU
# parallel (where it is installed) must give the same answers in the same order.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
scenarios=400

same() {
    cmp "$folder/one.ndjson" "$folder/$1.ndjson" || { echo "FAILED: $1 differs from one process" >&2; exit 1; }
    echo "$1: the same $scenarios answers"
}

sh "$here/scenarios.sh" "$scenarios" >"$folder/scenarios.ndjson"
"$program" batch --summary "$folder/scenarios.ndjson" >"$folder/one.ndjson"
[ "$(wc -l <"$folder/one.ndjson")" = "$scenarios" ] || { echo "FAILED: not one answer per scenario" >&2; exit 1; }
[ "$(cut -d, -f2- "$folder/one.ndjson" | sort -u | wc -l)" -gt $((scenarios / 2)) ] ||
    { echo "FAILED: the scenarios hardly differ" >&2; exit 1; }

"$program" batch --summary --jobs 3 <"$folder/scenarios.ndjson" >"$folder/threads.ndjson"
same threads

mkdir "$folder/answers"
for task in 0 1 2 3; do
    SLURM_ARRAY_TASK_ID=$task TWENTE_MODEL=$program TWENTE_COUNT=$((scenarios / 4)) TWENTE_ANSWERS=$folder/answers \
        TWENTE_BATCH=$here sh "$here/sweep.sbatch"
done
cat "$folder"/answers/*.ndjson >"$folder/array.ndjson"
same array

# Both GNU parallel and another program of moreutils are called parallel.
if parallel --version 2>/dev/null | grep -q 'GNU parallel'; then
    parallel --will-cite --jobs 2 --pipe --block 16k --keep-order "$program" batch --summary \
        <"$folder/scenarios.ndjson" >"$folder/parallel.ndjson"
    same parallel
else
    echo "GNU parallel is not installed: not tried"
fi
