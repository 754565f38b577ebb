#!/usr/bin/env bash
# What other programs make of our exports: gettext, polib and the Translate Toolkit read them, OASIS's schema accepts them,
# and what those programs write is imported without a change. Needs gettext, Python with venv, and Debian's packages for
# the schema; says so and fails where they cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$PWD/target/l10n
mkdir -p "$work"

if ! command -v msgfmt >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends gettext >/dev/null
fi
if ! [ -x "$work/venv/bin/python" ]; then
  if ! python3 -m venv "$work/venv"; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    python3 -m venv "$work/venv"
  fi
fi
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r tests/l10n/requirements.txt

# The schema of the OASIS standard comes with Symfony's translation component, which checks XLIFF with it too.
schema=$work/symfony/usr/share/php/Symfony/Component/Translation/Resources/schemas
if ! [ -f "$schema/xliff-core-2.0.xsd" ]; then
  apt-get update -qq
  (cd "$work" && apt-get download -qq -o APT::Sandbox::User=root php-symfony-translation && dpkg -x php-symfony-translation_*.deb symfony)
fi

cargo build --locked --quiet
visavis=$PWD/target/debug/visavis

# What is said of each locale is what others count.
PATH="$work/venv/bin:$PATH" "$work/venv/bin/python" tests/l10n/status.py "$visavis"

# A copy of the shipped site, with a locale that has nothing yet.
rm -rf "$work/site"
mkdir "$work/site"
cp -r content locales "$work/site"
cd "$work/site"
"$visavis" l10n new pl --quiet
sed -i 's/^locales: \[\(.*\)\]/locales: [\1, pl]/' content/site.yaml
for locale in fr pl; do
  "$visavis" l10n export "$locale" --quiet --output "$locale.po"
  "$visavis" l10n export "$locale" --quiet --output "$locale.xlf" --format xliff
  msgfmt --check --output-file=/dev/null "$locale.po"
done
"$work/venv/bin/python" "$OLDPWD/tests/l10n/check.py" "$schema"
msgcat --width=60 --sort-by-file --output-file=msgcat.po fr.po

unchanged() {
  cp -r locales before
  "$visavis" l10n import "$1" --deny-warnings
  diff -r before locales
  rm -r before
}
for file in fr.po fr.xlf msgcat.po polib.po toolkit.po toolkit.xlf; do
  unchanged "$file"
done

# The reference's own words as a translation give the reference locale again.
"$visavis" l10n import filled.po
"$visavis" l10n export pl --quiet --output again.po
if grep -q '^msgstr ""$' <(msgattrib --untranslated --no-obsolete again.po | sed '1,/^$/d'); then
  echo "something of filled.po did not arrive" >&2
  exit 1
fi
"$visavis" build --quiet
echo "exports are read, are valid and come back unchanged"
