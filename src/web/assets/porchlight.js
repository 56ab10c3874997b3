// Makes the pages live. Without it every action still works by plain forms and links.
// The server renders every word: this script asks for the same page again and puts the parts marked `data-live` in place.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  const shown = new Map();                    // id of a live part -> the HTML the server last gave for it
  const parse = (text) => new DOMParser().parseFromString(text, "text/html");
  const announce = (text) => { const to = document.getElementById("announce"); if (to) to.textContent = text; };
  const offline = (is) => { const line = document.querySelector(".offline"); if (line) line.hidden = !is; };

  // ---- Live parts
  function place(part, fresh) {
    const html = fresh.innerHTML;
    if (shown.get(part.id) === html) return;
    shown.set(part.id, html);
    const before = new Set([...part.querySelectorAll("[data-id]")].map((one) => one.dataset.id));
    const drafts = [...part.querySelectorAll("textarea")].map((one) => [one.id, one.value, one === document.activeElement]);
    const opened = [...part.querySelectorAll("details[open]")].map((one) => one.className);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    const aside = [...part.querySelectorAll(".wide")].map((one) => one.scrollLeft);
    part.replaceChildren(...fresh.cloneNode(true).childNodes);
    part.querySelectorAll(".wide").forEach((one, nth) => { one.scrollLeft = aside[nth] ?? 0; });
    for (const name of opened) for (const one of part.getElementsByClassName(name)) one.open = true;
    for (const [id, value, focused] of drafts) {
      const field = document.getElementById(id);
      if (field && value) field.value = value;
      if (field && focused) field.focus({ preventScroll: true });
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    const items = [...part.querySelectorAll("[data-id]")];
    // Nothing of what was here is here any more: another thread was opened, and nothing in it is news.
    if (before.size && !items.some((one) => before.has(one.dataset.id))) return;
    for (const one of items) {
      if (before.has(one.dataset.id)) continue;
      one.classList.add("lit");
      if (one.dataset.say) announce(one.dataset.say);
      one.closest(".roll")?.scrollTo({ top: 0 });
    }
  }

  let dragged = null;                         // the card in the hand: its board stays as it is
  function apply(page) {
    if (dragged) return;
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      if (fresh) place(part, fresh);
    }
  }

  const address = (to) => { const url = new URL(to, location.href); url.hash = ""; return url; };
  let asked = 0;                              // the newest request wins: an older answer is dropped
  async function fetchPage(to, options) {
    const mine = (asked += 1);
    const answer = await fetch(address(to), { credentials: "same-origin", headers: { "x-part": options ? "page" : "live" }, ...options });
    const page = parse(await answer.text());
    return { answer, page, newest: mine === asked };
  }

  let waiting = null, busy = false, again = false;
  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const { answer, page, newest } = await fetchPage(location.href);
      if (answer.ok && newest) apply(page);
    } catch { /* the event stream tells when the server is back */ } finally {
      busy = false;
      if (again) { again = false; soon(); }
    }
  }
  function soon() {                           // many events in a moment are one look
    if (waiting) return;
    waiting = setTimeout(() => { waiting = null; refresh(); }, 250);
  }

  function listen(to) {
    let lost = false, timer = null;
    const stream = new EventSource(to);
    const hear = () => soon();
    stream.onmessage = hear;
    for (const kind of ["message", "reply", "progress", "round", "catalogue"]) stream.addEventListener(kind, hear);
    stream.onopen = () => { clearTimeout(timer); offline(false); if (lost) soon(); lost = false; };
    stream.onerror = () => {
      if (!lost) timer = setTimeout(() => offline(true), 3000);
      lost = true;
      if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(to), 5000);
    };
    addEventListener("pagehide", () => stream.close(), { once: true });
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }

  // ---- Tabs
  function tabs(nav) {
    const links = [...nav.querySelectorAll("a[href^='#']")];
    const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
    nav.setAttribute("role", "tablist");
    const show = (at, focus) => links.forEach((link, i) => {
      link.setAttribute("aria-selected", String(i === at));
      link.tabIndex = i === at ? 0 : -1;
      parts[i].classList.toggle("behind", i !== at);
      if (i !== at) return;
      if (focus) link.focus();
    });
    links.forEach((link, i) => {
      link.setAttribute("role", "tab");
      link.setAttribute("aria-controls", parts[i].id);
      link.addEventListener("click", (event) => { event.preventDefault(); show(i, true); });
      link.addEventListener("keydown", (event) => {
        const rtl = getComputedStyle(nav).direction === "rtl" ? -1 : 1;
        const step = { ArrowRight: rtl, ArrowLeft: -rtl }[event.key];
        const to = { Home: 0, End: links.length - 1 }[event.key] ?? (step && (i + step + links.length) % links.length);
        if (to !== undefined) { event.preventDefault(); show(to, true); }
      });
    });
    const open = (id) => {
      const target = id && document.getElementById(id);
      const at = parts.findIndex((part) => target && part.contains(target));
      if (at >= 0) show(at, false);
      return at >= 0;
    };
    if (!open(location.hash.slice(1))) show(Math.max(0, parts.findIndex((part) => part.id === nav.dataset.front)), false);
    return open;
  }
  let openers = [];
  const reveal = (id) => { for (const open of openers) open(id); };

  // ---- The note: live preview, and the words of the one button
  function words(form) {
    const said = document.getElementById("send-words");
    const button = form.querySelector(".send button");
    if (!said || !button) return;
    button.textContent = said.textContent.trim();
    button.disabled = said.dataset.ready !== "true";
    form.querySelector(".send .meter").textContent = document.getElementById("meter-words")?.textContent.trim() ?? "";
  }
  // What was chosen, opened or typed in the preview while the answer was on its way stays.
  function keeping(part, change) {
    const chosen = part.querySelector("[name=shown]:checked")?.id;
    const typed = [...part.querySelectorAll("textarea")].filter((one) => one.value !== one.defaultValue).map((one) => [one.id, one.value]);
    const opened = [...part.querySelectorAll("details[open] textarea")].map((one) => one.id);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    change(part);
    const find = (id) => (id ? document.getElementById(id) : null);
    if (find(chosen)) find(chosen).checked = true;
    for (const id of opened) if (find(id)) find(id).closest("details").open = true;
    for (const [id, value] of typed) if (find(id)) find(id).value = value;
    find(focused)?.focus({ preventScroll: true });
  }
  function preview(form) {
    let timer = null, running = null;
    // `translate`: a field was left, so services that translate may be asked; while it is typed in, each pause would cost.
    const look = async (what = "preview") => {
      running?.abort();
      running = new AbortController();
      const body = new URLSearchParams(new FormData(form));
      body.set("do", what);
      try {
        const answer = await fetch(form.dataset.preview, { method: "POST", body, signal: running.signal, credentials: "same-origin", headers: { "x-part": "preview" } });
        if (!answer.ok) return;
        const page = parse(await answer.text());
        const fresh = page.getElementById("preview") ?? page.body;
        keeping(document.getElementById("preview"), (part) => part.replaceChildren(...fresh.childNodes));
        words(form);
      } catch { /* a newer look is on its way, or the connection is gone */ }
    };
    form.addEventListener("input", (event) => {
      // What is typed into the preview itself is looked at when its field is left.
      if (event.target.closest("#preview")) return;
      clearTimeout(timer);
      timer = setTimeout(look, 250);
    });
    form.addEventListener("change", (event) => {
      if (["shown", "accept"].includes(event.target.name)) return;
      clearTimeout(timer);
      look("translate");
    });
    words(form);
  }

  // ---- Forms without leaving the page
  async function post(form, submitter) {
    const body = new URLSearchParams(new FormData(form, submitter));
    const buttons = [...form.querySelectorAll("button")];
    buttons.forEach((one) => { one.disabled = true; });
    try {
      // The attribute: a field named "action" would stand before the property.
      const { answer, page } = await fetchPage(form.getAttribute("action"), { method: "POST", body });
      if (answer.redirected && address(answer.url).pathname !== address(location.href).pathname) { location.assign(answer.url); return; }
      if (form.matches("[data-send]")) { sent(form, answer, page); return; }
      if (answer.ok) form.reset();
      const wrong = page.querySelector("[role=alert]");
      form.querySelector(".error")?.remove();
      if (!answer.ok) {
        const line = document.createElement("p");
        line.className = "error";
        line.setAttribute("role", "alert");
        line.textContent = (wrong ?? page.querySelector("h1"))?.textContent.trim() ?? String(answer.status);
        form.querySelector(".type, textarea, button").before(line);
      } else {
        form.querySelectorAll("input:not([type=hidden]), textarea").forEach((one) => { one.value = ""; });
        document.activeElement?.blur?.();
        apply(page);
      }
    } catch { offline(true); } finally {
      buttons.forEach((one) => { one.disabled = false; });
      if (form.matches("[data-send]")) words(form);
    }
  }
  function sent(form, answer, page) {
    const write = document.getElementById("write");
    const fresh = page.getElementById("write");
    if (!fresh) { location.reload(); return; }
    write.replaceChildren(...fresh.childNodes);
    write.querySelectorAll("form[data-preview]").forEach(preview);
    const problems = document.getElementById("problems");
    if (problems) { problems.focus(); problems.scrollIntoView({ block: "nearest" }); return; }
    if (answer.redirected) history.replaceState(null, "", answer.url);
    apply(page);
    reveal("sent");
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.submitter?.value === "preview" || !form.matches("[data-quiet], [data-send]")) return;
    event.preventDefault();
    post(form, event.submitter);
  });

  // ---- Links that change one part only (a thread, back to the list)
  async function go(to, push) {
    if (push) history.pushState(null, "", to); // before it is asked for: a look meanwhile is a look at the new part
    try {
      const { answer, page } = await fetchPage(to);
      if (!answer.ok) { location.assign(to); return; }
      apply(page);
      reveal("answers");
      const thread = document.querySelector("#answers-live .thread");
      const at = thread?.lastElementChild ?? document.getElementById("answers-live") ?? document.getElementById("moving");
      at?.scrollIntoView({ block: "nearest" });
      (document.querySelector(".grid:has(.chosen) .drop") ?? document.querySelector(".drop"))?.focus();
    } catch { location.assign(to); }
  }
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) { print(); return; }
    const link = event.target.closest?.("a[data-part], a[href^='#']");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    if (link.matches("[data-part]")) { event.preventDefault(); go(link.href, true); return; }
    if (!link.closest(".tabs")) reveal(link.hash.slice(1));
  });
  addEventListener("popstate", () => go(location.href, false));

  // ---- A board: the server says what stands against each time before a card is put down
  const show = (id) => document.getElementById(id)?.focus();
  document.addEventListener("keydown", (event) => {
    const here = event.target.closest?.(".drop");
    const cancel = document.querySelector("[data-cancel]");
    if (event.key === "Escape" && cancel) { event.preventDefault(); cancel.click(); return; }
    if (!here || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const all = [...document.querySelectorAll(".drop")];
    const days = [...new Set(all.map((one) => one.closest("table")))];
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      show(all[all.indexOf(here) + (event.key === "ArrowDown" ? 1 : -1)]?.id);
      return;
    }
    const rtl = root.dir === "rtl" ? -1 : 1;
    const day = days[days.indexOf(here.closest("table")) + (event.key === "ArrowRight" ? rtl : -rtl)];
    show(day?.querySelector(".drop").id);
  });
  async function take(card) {
    dragged = card;
    const { page } = await fetchPage(card.dataset.drag);
    if (dragged !== card) return;
    for (const fresh of page.querySelectorAll("td.may, td.not")) {
      const cell = document.getElementById(fresh.id);
      if (!cell || cell.contains(card)) continue;
      cell.className = fresh.className;
      cell.replaceChildren(...fresh.childNodes);
    }
  }
  const over = (event) => (dragged && event.target.closest?.("td.may")) || null;
  document.addEventListener("dragstart", (event) => {
    const card = event.target.closest?.("[data-drag]");
    if (!card) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.id);
    take(card).catch(() => { dragged = null; });
  });
  document.addEventListener("dragover", (event) => {
    for (const cell of document.querySelectorAll("td.over")) cell.classList.remove("over");
    if (over(event)) { event.preventDefault(); over(event).classList.add("over"); }
  });
  document.addEventListener("drop", (event) => {
    const form = over(event)?.querySelector("form");
    if (form) { event.preventDefault(); form.requestSubmit(); }
  });
  document.addEventListener("dragend", () => { dragged = null; shown.delete("board"); soon(); });

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of document.querySelectorAll("[data-live]")) shown.set(part.id, part.innerHTML);
    openers = [...document.querySelectorAll("[data-tabs]")].map(tabs);
    document.querySelectorAll("form[data-preview]").forEach(preview);
    document.getElementById("problems")?.focus();
    if (document.body.dataset.events) listen(document.body.dataset.events);
  });
})();
