"""Reads an iCalendar file with PyPI icalendar and prints what a calendar program would see, as JSON.

usage: check-ics.sh FILE [--utc-start YYYYMMDDTHHMMSSZ] [--utc-end ...] [--method REQUEST|CANCEL|PUBLISH]
Exit 1 with the list of faults: bare LF, a line over 75 octets, a split UTF-8 character at a fold, no PRODID/VERSION,
no UID/DTSTAMP/DTSTART, TZID without VTIMEZONE, METHOD missing or other, times other than asked, unescaped commas.
"""
import argparse, datetime as d, json, sys
from icalendar import Calendar

a = argparse.ArgumentParser(); a.add_argument("file"); a.add_argument("--utc-start"); a.add_argument("--utc-end"); a.add_argument("--method"); a = a.parse_args()
raw = open(a.file, "rb").read(); bad = []
if raw.replace(b"\r\n", b"").count(b"\n") or raw.replace(b"\r\n", b"").count(b"\r"): bad.append("line ends are not all CRLF")
if not raw.endswith(b"\r\n"): bad.append("no CRLF at the end")
for n, line in enumerate(raw.split(b"\r\n"), 1):
    if len(line) > 75: bad.append(f"line {n} has {len(line)} octets, more than 75")
    try: line.decode()
    except UnicodeDecodeError: bad.append(f"line {n} is not whole UTF-8 (folded inside a character)")
try: cal = Calendar.from_ical(raw)
except Exception as e:
    print(json.dumps({"faults": bad + [f"icalendar cannot read it: {e}"]})); sys.exit(1)
for k in ("PRODID", "VERSION"):
    if k not in cal: bad.append(f"no {k}")
if a.method and str(cal.get("METHOD", "")) != a.method: bad.append(f"METHOD is {cal.get('METHOD')}")
zones = {str(z["TZID"]) for z in cal.walk("VTIMEZONE")}; out = []
for e in cal.walk("VEVENT"):
    for k in ("UID", "DTSTAMP", "DTSTART"):
        if k not in e: bad.append(f"event without {k}")
    def utc(k):
        v = e.get(k)
        if v is None: return None
        t = v.params.get("TZID")
        if t and t not in zones: bad.append(f"{k} names TZID {t} but there is no VTIMEZONE for it")
        v = v.dt
        if not isinstance(v, d.datetime): return v.isoformat()
        if v.tzinfo is None: bad.append(f"{k} is a floating time"); return v.strftime("%Y%m%dT%H%M%S")
        return v.astimezone(d.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    s, f = utc("DTSTART"), utc("DTEND")
    if f is None and "DURATION" in e and isinstance(e["DTSTART"].dt, d.datetime):
        f = (e["DTSTART"].dt + e["DURATION"].dt).astimezone(d.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    for want, got, n in ((a.utc_start, s, "start"), (a.utc_end, f, "end")):
        if want and want != got: bad.append(f"{n} is {got}, not {want}")
    people = lambda k: [{"address": str(p), "name": p.params.get("CN"), "status": p.params.get("PARTSTAT"), "rsvp": p.params.get("RSVP")} for p in (e.get(k) if isinstance(e.get(k), list) else [e[k]] if k in e else [])]
    out.append({"uid": str(e.get("UID")), "sequence": int(e.get("SEQUENCE", 0)), "status": str(e.get("STATUS", "")), "utc_start": s, "utc_end": f, "summary": str(e.get("SUMMARY", "")),
                "summary_language": e["SUMMARY"].params.get("LANGUAGE") if "SUMMARY" in e else None, "location": str(e.get("LOCATION", "")), "description": str(e.get("DESCRIPTION", "")),
                "organizer": people("ORGANIZER"), "attendees": people("ATTENDEE"), "alarms": len(list(e.walk("VALARM")))})
if not out: bad.append("no VEVENT")
print(json.dumps({"method": str(cal.get("METHOD", "")), "prodid": str(cal.get("PRODID", "")), "events": out, "faults": bad}, ensure_ascii=False, indent=1))
sys.exit(1 if bad else 0)
