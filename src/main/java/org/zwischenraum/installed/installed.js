// The page's side of the service worker: it says how old a kept page is, and shows what waits for the network.
const words = document.getElementById("installed").dataset;
const keptAt = Number(document.documentElement.dataset.kept);
const language = document.documentElement.lang;
const main = document.getElementById("main");
let waiting = 0;
let aged;

const part = (name, text, ...inner) => {
  const element = document.createElement(name);
  element.append(...(text ? [text] : []), ...inner);
  return element;
};

function link(text, address) {
  const element = part("a", text);
  element.href = address;
  return element;
}

function ago(at) {
  const minutes = Math.max(1, Math.round((Date.now() - at) / 60000));
  const said = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (minutes < 60) return said.format(-minutes, "minute");
  return minutes < 36 * 60 ? said.format(-Math.round(minutes / 60), "hour") : said.format(-Math.round(minutes / 1440), "day");
}

function bar(text) {
  const note = part("p", text);
  note.className = "note offline-bar";
  note.setAttribute("role", "status");
  main.prepend(note);
  return note;
}

/** An id as the house makes them (UUID version 7, RFC 9562): it begins with the time. */
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = Date.now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = (bytes[6] % 16) + 0x70;
  bytes[8] = (bytes[8] % 64) + 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** A kept page is shown many times, with the id of the first: what is written on it now is something new. */
function renew() {
  for (const later of document.querySelectorAll("input[name=later]")) later.form.elements.id.value = freshId();
}

/** The network is back: nothing jumps under whoever reads or writes; the page can be read anew, and its forms can be sent. */
async function refresh() {
  aged.replaceChildren(link(words.back, location.href));
  const pass = await (await fetch("/offline/pass")).json();
  if (pass.reader !== words.reader) return;
  for (const token of document.querySelectorAll("input[name=_csrf]")) token.value = pass.token;
}

function line(form, ask) {
  const acts = part("p");
  acts.className = "acts";
  const button = (text, deed) => {
    const act = part("button", text);
    act.addEventListener("click", () => ask({ do: deed, id: form.id }));
    acts.append(act);
  };
  const refused = form.state === "refused";
  if (refused) button(words.again, "again");
  button(refused ? words.discard : words.withdraw, "withdraw");
  if (refused) acts.append(link(words.place, form.from));
  const said = part("p", form.words);
  said.className = "prose";
  return part("li", "", part("p", (refused ? words.refused : words.waiting).replace("{what}", form.what)), said, acts);
}

function draw(forms, ask) {
  waiting = forms.length;
  document.getElementById("outbox")?.remove();
  if (!forms.length) return;
  const list = part("ul", "", ...forms.map(form => line(form, ask)));
  list.className = "list";
  const section = part("section", "", list);
  section.id = "outbox";
  section.className = "card warm";
  section.setAttribute("role", "status");
  main.prepend(section);
}

function arrived(sent) {
  const note = bar(words.sent.replace("{what}", sent.what) + " ");
  note.append(link(words.show, sent.address));
}

/** Titles come from pages that the house made, with its entities. */
function list(pages) {
  const section = document.getElementById("seen");
  if (!section || !pages.length) return;
  const plain = title => new DOMParser().parseFromString(title, "text/html").body.textContent.split(" · ")[0];
  section.querySelector("ul").replaceChildren(...pages.map(page => part("li", "", link(plain(page.title), page.address))));
  section.hidden = false;
}

async function start(worker) {
  const ask = async deed => (await worker.ready).active.postMessage(deed);
  worker.addEventListener("message", ({ data }) => {
    if (data.seen) list(data.seen);
    if (data.forms) draw(data.reader === words.reader || !document.body.querySelector("nav.rooms") ? data.forms : [], ask);
    if (data.sent) arrived(data.sent);
  });
  worker.startMessages();
  addEventListener("online", () => ask({ do: "send" }));
  const first = !worker.controller;
  await worker.register("/service-worker.js");
  if (document.getElementById("seen")) ask({ do: "seen" });
  await ask({ do: "hello", language, offlinePage: words.offline, open: first && !keptAt ? location.href.split("#")[0] : "" });
}

document.addEventListener("submit", event => {
  if (event.target.getAttribute("action") === "/sign-out" && waiting && !confirm(words.leave)) event.preventDefault();
}, true);
if (keptAt) {
  aged = bar(words.aged.replace("{ago}", ago(keptAt)));
  addEventListener("online", () => refresh().catch(() => {}));
  renew();
}
if (navigator.serviceWorker) start(navigator.serviceWorker);
