#!/bin/sh
# Proves the ontology: OWL 2 DL profile and consistency, by ROBOT with HermiT (fetched by Maven, about 80 MB).
# Needs nothing of the program. Exit code 0: in profile and consistent.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$here/../..
work=$root/target/owl
mkdir -p "$work"
[ -d "$work/lib" ] || mvn -q -B -f "$here/owl-reasoner.xml" dependency:copy-dependencies -DoutputDirectory="$work/lib"
robot() { java -Xmx2g -cp "$work/lib/*" org.obolibrary.robot.CommandLineInterface "$@"; }

# Relative addresses are resolved against the things' base; rules and cue sets are no ontology but settings.
set --
for file in "$root"/ontology/xinzhi.ttl "$root"/ontology/lexicon/*.ttl; do
  { echo '@base <https://w3id.org/xinzhi/id/> .'; cat "$file"; } > "$work/$(basename "$file")"
  set -- "$@" --input "$work/$(basename "$file")"
done
robot merge "$@" --output "$work/merged.owl"
robot validate-profile --profile DL --input "$work/merged.owl" --output "$work/profile.txt" || { cat "$work/profile.txt"; exit 1; }
robot reason --reasoner hermit --input "$work/merged.owl" --output "$work/reasoned.owl"
echo "OWL 2 DL, consistent, every class satisfiable."
