#!/usr/bin/env bash
# Measures visavis: see README.md in this folder.
#   run.sh [--small]    --small leaves out the site of 201,000 pages
set -euo pipefail

runs=3
small=false
for argument in "$@"; do
  case $argument in
    --small) small=true ;;
    -h | --help) sed -n '2,3s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "unknown option: $argument (there is only --small)" >&2; exit 2 ;;
  esac
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"

# In memory where that is possible: a disk would be measured otherwise.
place=${TMPDIR:-/tmp}
if [[ -z ${TMPDIR:-} && -d /dev/shm && -w /dev/shm ]]; then place=/dev/shm; fi
work=$(mktemp -d -p "$place")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cargo build --release --quiet --bin visavis --example generate
target=$(cargo metadata --format-version 1 --no-deps | sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')
visavis=$target/release/visavis
generate=$target/release/examples/generate

gnu_time=$(type -P time || true)
if [[ -z $gnu_time ]] || ! "$gnu_time" -f %e true >/dev/null 2>&1; then
  gnu_time=
  echo "GNU time is not installed (Debian: apt-get install time); peak memory is sampled from /proc instead." >&2
fi

# "wall user system peak" of a command: seconds and KiB.
measure() {
  if [[ -n $gnu_time ]]; then
    "$gnu_time" -o "$work/time" -f '%e %U %S %M' "$@" >/dev/null
  else
    # VmHWM only ever grows, so the last sample before the end is at most a little too small.
    local TIMEFORMAT='%R %U %S'
    { time sampled "$@" >/dev/null; } 2>"$work/clock"
    echo "$(tail -n 1 "$work/clock") $(cat "$work/peak")" >"$work/time"
  fi
  cat "$work/time"
}

sampled() {
  local peak=0 now id
  "$@" &
  id=$!
  while kill -0 "$id" 2>/dev/null; do
    now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$id/status" 2>/dev/null || true)
    if [[ -n $now ]]; then peak=$now; fi
    sleep 0.02
  done
  echo "$peak" >"$work/peak"
  wait "$id"
}

# One site: a first build, not measured, that says what is made; then the measured ones.
bench() {
  local name=$1 project=$2 made pages redirects size run numbers
  made=$("$visavis" build --root "$project" --output "$work/site" | grep -E '^[0-9,]+ pages, ')
  pages=$(sed -E 's/^([0-9,]+) pages.*/\1/; s/,//g' <<<"$made")
  redirects=$(sed -E 's/.* ([0-9,]+) redirects.*/\1/; s/,//g' <<<"$made")
  # Redirects are below 2 KiB; pages are not.
  size=$(find "$work/site" -name '*.html' -size +2k -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / NR / 1000 }')
  echo
  echo "$name: $pages pages of $size KB on average, and $redirects redirects"
  printf '%6s %9s %9s %9s %9s %11s\n' run 'wall s' 'CPU s' 'sys s' 'peak MiB' 'pages/s'
  for ((run = 1; run <= runs; run++)); do
    rm -rf "$work/site"
    numbers=$(measure "$visavis" build --quiet --root "$project" --output "$work/site")
    awk -v run="$run" -v pages="$pages" '{
      printf "%6d %9.2f %9.2f %9.2f %9.1f %11.0f\n", run, $1, $2 + $3, $3, $4 / 1024, pages / ($1 > 0 ? $1 : 0.01)
    }' <<<"$numbers"
  done
  rm -rf "$work/site"
}

echo "visavis $("$visavis" --version | awk '{ print $2 }'), $(nproc) cores, writing to $(df -P "$work" | awk 'END { print $1 }')"
bench 'The shipped site' "$root"
"$generate" --codes 60 --locales 8 "$work/m" >/dev/null
bench 'M: 60 codes x 8 locales' "$work/m"
"$generate" --codes 60 --locales 8 --full "$work/full" >/dev/null
bench 'M with the words of a real site' "$work/full"
if ! $small; then
  "$generate" --codes 200 --locales 10 "$work/l" >/dev/null
  bench 'L: 200 codes x 10 locales' "$work/l"
fi
