// Parts of a page that follow their topic. <section id="answers" data-live="asks/1/answers" data-src="/asks/1">: when the
// topic (or one of several, with spaces between) changes, data-src is read anew; if it holds an element of the same id, its
// content is taken, else all of it.
// What moves fast comes by itself, as pieces: see place() below.
// Without this script, or without a connection, the page shows what it showed when it was read.
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60000;
const LONGEST_SILENCE = 40000; // the server speaks every 15 seconds
const followers = new Map(); // topic → functions of other modules
const listeners = new Map(); // topic → functions that hear what is said to this page
const unsaid = []; // what waits for a connection
let socket;
let watched = new Set();
let attempts = 0;
let timer;
let lastGood = 0; // performance.now() when the page was known to be fresh

const named = part => part.dataset.live.split(" ");
const parts = topic => [...document.querySelectorAll("[data-live]")].filter(part => !topic || named(part).includes(topic));
const topics = () => new Set([...parts().flatMap(named), ...followers.keys()]);
const isOpen = () => socket?.readyState === WebSocket.OPEN;

/** Calls the function whenever the topic changes. */
export function watch(topic, changed) {
  if (!followers.has(topic)) followers.set(topic, new Set());
  followers.get(topic).add(changed);
  follow();
  return () => { followers.get(topic)?.delete(changed); if (!followers.get(topic)?.size) followers.delete(topic); follow(); };
}

/** Calls the function with whatever the module says to this page, or to all pages of this person, about the topic. */
export function listen(topic, hear) {
  if (!listeners.has(topic)) listeners.set(topic, new Set());
  listeners.get(topic).add(hear);
  return () => listeners.get(topic)?.delete(hear);
}

/** Says something to the module that hears this topic; waits for the connection when there is none. */
export function tell(topic, body) {
  const words = JSON.stringify({ say: topic, body });
  if (isOpen()) return socket.send(words);
  unsaid.push(words);
  if (!socket && !timer) connect();
}

/** Calls the function each time the connection is there (again): whoever talks introduces themselves anew. */
export function connected(call) {
  addEventListener("live:connected", call);
  if (isOpen()) call();
  return () => removeEventListener("live:connected", call);
}

/** Looks for topics on the page; call it after putting new parts there. htmx does. */
export function follow() {
  const wanted = topics();
  if (!wanted.size || document.visibilityState === "hidden") return isOpen() && say(wanted);
  if (isOpen()) return say(wanted);
  if (!socket && !timer) connect();
}

function say(wanted, age = 2000) {
  const more = [...wanted].filter(topic => !watched.has(topic));
  const less = [...watched].filter(topic => !wanted.has(topic));
  if (more.length) socket.send(JSON.stringify({ watch: more, age: Math.ceil(age) }));
  if (less.length) socket.send(JSON.stringify({ leave: less }));
  watched = wanted;
}

function connect() {
  timer = undefined;
  if (!topics().size && !listeners.size && !unsaid.length) return;
  socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live`);
  socket.binaryType = "arraybuffer";
  socket.addEventListener("open", () => { attempts = 0; watched = new Set(); say(topics(), performance.now() - lastGood + 100); greet(); });
  socket.addEventListener("message", event => { listenFor(); read(event.data); });
  socket.addEventListener("close", lost);
  listenFor();
}

function greet() {
  for (const words of unsaid.splice(0)) socket.send(words);
  dispatchEvent(new Event("live:connected"));
}

let silence;
/** A line that is dead may look open for long: nobody speaks on it. */
function listenFor() {
  clearTimeout(silence);
  silence = setTimeout(drop, LONGEST_SILENCE);
}

function drop() {
  if (!socket) return;
  const old = socket;
  old.removeEventListener("close", lost);
  lost();
  old.close();
}

function lost() {
  clearTimeout(silence);
  later();
  dispatchEvent(new Event("live:lost"));
}

function later() {
  if (watched.size) lastGood = Math.max(lastGood, performance.now() - 30000); // a dead line may go unnoticed for a while
  socket = undefined;
  watched = new Set();
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempts++);
  timer = setTimeout(connect, pause * (0.5 + Math.random()));
}

const decoder = new TextDecoder();

function read(data) {
  if (typeof data === "string") return hear(JSON.parse(data));
  for (const piece of JSON.parse(decoder.decode(data))) place(piece);
}

function hear({ changed, spread = 0, said, body }) {
  if (said) for (const call of listeners.get(said) ?? []) call(body);
  if (!changed) return;
  setTimeout(() => {
    for (const part of parts(changed)) refresh(part);
    for (const call of followers.get(changed) ?? []) call(changed);
  }, Math.random() * spread);
}

/** Reads a part anew, now. */
export const readAnew = part => part && refresh(part);

const reading = new WeakMap(); // part → whether it changed again meanwhile

async function refresh(part) {
  if (reading.has(part)) return reading.set(part, true);
  reading.set(part, false);
  try {
    await untilNobodyTypes(part);
    const answer = await fetch(part.dataset.src, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (answer.ok && !answer.redirected && part.isConnected) show(part, await answer.text());
  } catch {
    // The next change, or the next connection, tries again.
  }
  const again = reading.get(part);
  reading.delete(part);
  if (again) refresh(part);
}

/** Nothing typed is lost: a part in which somebody writes waits until they have left it. */
function untilNobodyTypes(part) {
  const isTyping = () => part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
  if (!isTyping()) return undefined;
  return new Promise(done => part.addEventListener("focusout", function left() {
    setTimeout(() => { if (!isTyping()) { part.removeEventListener("focusout", left); done(); } });
  }));
}

function show(part, html) {
  const read = new DOMParser().parseFromString(html, "text/html");
  const fresh = (part.id && read.getElementById(part.id)) || read.body;
  if (fresh.innerHTML === part.dataset.shown) return;
  part.dataset.shown = fresh.innerHTML;
  const goBack = placeIn(part);
  part.replaceChildren(...fresh.childNodes);
  goBack();
  globalThis.htmx?.process(part);
  part.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
  follow();
}

/** What was open stays open, and the keyboard where it was, as far as the very same stands there again. */
function placeIn(part) {
  const open = [...part.querySelectorAll("details[open]")].map(sign);
  const at = part.contains(document.activeElement) && document.activeElement;
  const [name, kind] = at ? [sign(at), at.localName] : [];
  return () => {
    for (const menu of part.querySelectorAll("details")) if (open.includes(sign(menu))) menu.open = true;
    const same = at ? [...part.querySelectorAll(kind)].filter(one => sign(one) === name) : [];
    if (same.length === 1) same[0].focus({ preventScroll: true });
  };
}

/** By what somebody tells one thing on a page from another: what it says, where it leads, and with what. */
function sign(element) {
  const says = element.querySelector("summary") ?? element;
  const sent = [...(element.form?.elements ?? [])].filter(one => one.type === "hidden" && one.name !== "_csrf").map(one => one.value);
  return [element.id, says.textContent.trim(), element.getAttribute("aria-label"), element.getAttribute("href"), element.value, element.form?.action, ...sent].join("\n");
}

/**
 * One subject of a picture, as it looks now. Each of its elements has an id, data-piece (the subject's key) and data-in (the
 * id of the element in which it stands); it is put there, ordered by data-order where it has one. An element of that id
 * which is there already becomes the new one; elements of the subject that are no longer among them go. What is for this
 * reader alone stays: elements with data-mine keep their content, or take it from <template data-mine-for="…"> of the page.
 * Afterwards the page's document hears of it by the event live:piece.
 */
function place({ piece: topic, key, html = "" }) {
  const read = new DOMParser().parseFromString(`<body><template>${html}</template>`, "text/html").querySelector("template").content;
  const fresh = [...document.importNode(read, true).children].flatMap(unwrap).filter(element => document.getElementById(element.dataset.in));
  const ids = new Set(fresh.map(element => element.id));
  for (const old of document.querySelectorAll(`[data-piece="${CSS.escape(key)}"]`)) if (!ids.has(old.id)) old.remove();
  for (const element of fresh) put(element);
  document.dispatchEvent(new CustomEvent("live:piece", { detail: { topic, key, html, elements: fresh.map(element => document.getElementById(element.id)) } }));
}

/** Parts of drawings are parsed within an svg of their own. */
const unwrap = element => (element.localName === "svg" && !element.dataset.in ? [...element.children] : [element]);

function put(element) {
  for (const token of element.querySelectorAll("input[name=_csrf]")) token.value = document.querySelector("form input[name=_csrf]")?.value ?? "";
  for (const mine of element.querySelectorAll("[data-mine]")) keep(mine);
  const old = document.getElementById(element.id);
  const home = document.getElementById(element.dataset.in);
  if (old && old.parentElement === home && old.dataset.order === element.dataset.order) return morph(old, element);
  old?.remove();
  home.insertBefore(element, [...home.children].find(other => other.dataset.order > element.dataset.order) ?? null);
  globalThis.htmx?.process(element);
}

function keep(mine) {
  const name = CSS.escape(mine.dataset.mine);
  const template = document.querySelector(`template[data-mine-for="${name}"]`);
  const there = document.querySelector(`[data-mine="${name}"]`);
  if (template) mine.replaceChildren(template.content.cloneNode(true));
  else if (there) mine.replaceChildren(...[...there.childNodes].map(node => node.cloneNode(true)));
}

/** The old element becomes like the new one, changing as little as can be: focus, open menus and what is typed stay. */
function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) return old.replaceWith(fresh);
  if (old.nodeType !== Node.ELEMENT_NODE) return void (old.nodeValue = fresh.nodeValue);
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open" && name !== "transform") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const news = [...fresh.childNodes];
  const olds = [...old.childNodes];
  news.forEach((child, i) => (i < olds.length ? morph(olds[i], child) : old.append(child)));
  olds.slice(news.length).forEach(child => child.remove());
}

document.addEventListener("htmx:afterSettle", follow);
document.addEventListener("visibilitychange", follow);
addEventListener("offline", drop);
addEventListener("online", () => { if (timer) { clearTimeout(timer); connect(); } });
addEventListener("pageshow", event => { if (event.persisted) follow(); });
follow();
