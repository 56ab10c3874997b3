#!/usr/bin/env python3
"""Cuts the shared reply vocabulary down to what `meaning/lexicon.rs` reads: cut_meaning.py REPLIES.json > cut.txt

One line per list, `key: entry | entry`, under `== tag`. Left out: entries their author doubts (`mem-low`), inherited ones
(`cldr-inherited`) and those that are others without accents (`derived`; the matcher finds them).
"""
import json
import sys

HEAD = """# What families write, in forty languages: words of the project's shared data, languages/replies.json (schema family-replies/1):
# CLDR 48.2 (Unicode licence v3), ICU 72.1 spell-out rules (Unicode licence v3), the rest from memory, unreviewed (Apache-2.0).
# Cut by cut_meaning.py; do not edit by hand."""
SKIP = {"derived", "mem-low", "cldr-inherited"}
# CLDR's short Monday in Burmese is the word "come".
EVERYDAY = {"လာ"}


def texts(entries):
    return [e["t"].replace("|", " ") for e in entries if e["c"] not in SKIP and "..." not in e["t"]]


def part_of(key, start, end):
    """The part of the day a CLDR period is: its name says so for mornings, else the hour it begins."""
    return "morning" if key.startswith("morning") and end > 5 or 4 <= start < 12 and end <= 12 else "night" if start < 4 or start >= 20 else \
        "afternoon" if start < 16 else "evening"


def lines(words):
    yield from ((k, texts(words[k])) for k in ("yes", "no", "thanks", "after", "before"))
    yield "callme", texts(words["call_me"])
    yield "minute", texts(words["minute_words"])
    yield "hours", texts(words["hour_words"])
    yield "dur 30", texts(words["half_hour"])
    for day, entries in words["weekdays"].items():
        yield f"day {day}", [text for text in texts(entries) if text not in EVERYDAY]
    for period in words["day_periods_cldr"]:
        if period["key"] in ("am", "pm"):
            yield period["key"], texts(period["words"])
        elif "at" in period:
            yield f"time {period['at']}", texts(period["words"])
        elif "from" in period:
            start, end = (int(period[k][:2]) for k in ("from", "before"))
            part = part_of(period["key"], start, end)
            yield f"part {part}", texts(period["words"])
            yield f"span {part} {start} {end}", ["-"]
    for part, entries in words["day_periods_more"].items():
        yield ("time 12:00" if part == "noon" else f"part {part}"), texts(entries)
    for name, entries in words["relative_days"].items():
        yield f"rel {name}", texts(entries)
    for n, entries in words["number_words"].items():
        yield f"num {n}", texts(entries)
    for n, entries in words.get("ordinals", {}).items():
        yield f"ord {n}", texts(entries)


def main():
    data = json.load(open(sys.argv[1], encoding="utf-8"))
    print(HEAD)
    for tag, words in data["languages"].items():
        print("==", tag)
        for key, entries in lines(words):
            if entries:
                print(f"{key}: {' | '.join(dict.fromkeys(entries))}")


if __name__ == "__main__":
    main()
