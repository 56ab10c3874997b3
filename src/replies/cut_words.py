#!/usr/bin/env python3
"""Cuts the shared reply vocabulary down to what `words.rs` reads: cut_words.py REPLIES.json > words.json

Keeps the words every provider honours and stop, start, help and wrong_number of each language; drops the rest.
Each entry is [text, confidence]; the confidences are explained in the source's own README.
"""
import json
import sys

TOPICS = ("stop", "start", "help", "wrong_number")
HEAD = {
    "source": "languages/replies.json of the project's shared data (schema family-replies/1): provider documents, 47 CFR 64.1200(a)(10), "
              "and words from memory that no native speaker has reviewed. Cut by cut_words.py; do not edit by hand.",
    "licence": "Apache-2.0, as this project; documented keywords are facts",
}


def main():
    data = json.load(open(sys.argv[1], encoding="utf-8"))
    common = data["common"]
    out = {
        "stop": [e["t"] for e in common["opt_out_whole_message"]["entries"]],
        "start": [e["t"] for e in common["opt_in_whole_message"]],
        "help": [e["t"] for e in common["help_whole_message"]],
    }
    dump = lambda value: json.dumps(value, ensure_ascii=False)
    lines = [f"  {dump(k)}: {dump(v)}" for k, v in HEAD.items()]
    lines.append(f'  "common": {dump(out)}')
    lines.append(f'  "tapbacks": {dump(common["tapback_prefixes"]["entries"])}')
    each = [f"    {dump(tag)}: " + dump({t: [[e["t"], e["c"]] for e in words.get(t, [])] for t in TOPICS})
            for tag, words in data["languages"].items()]
    lines.append('  "languages": {\n' + ",\n".join(each) + "\n  }")
    print("{\n" + ",\n".join(lines) + "\n}")


if __name__ == "__main__":
    main()
