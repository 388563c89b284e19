// A table: the shared clock goes on, people who sit down or get up appear, and what one says is sent without leaving the page.
import { connected, listen, readAnew, tell } from "../live/live.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const part = () => document.getElementById("table");
let clock; // what is counted, and when by the browser's own stopwatch it ends: the device's clock may be wrong

function wind() {
  const face = document.querySelector(".table-clock");
  const left = Number(face?.dataset.left ?? -1);
  clock = face && left >= 0 ? { face, end: performance.now() + left, whole: Number(face.dataset.whole) } : undefined;
  tick();
}

function tick() {
  if (!clock) return;
  const left = clock.end - performance.now();
  const { face, whole } = clock;
  face.querySelector(".rest").setAttribute("stroke-dashoffset", 100 - (100 * Math.max(0, left)) / whole);
  const words = face.querySelector("[data-clock]");
  const minutes = Math.ceil(left / MINUTE);
  const text = left < MINUTE ? face.dataset.last : face.dataset.minutes.replace("77", minutes);
  if (words.textContent !== text) words.textContent = text;
  if (left < -SECOND) { clock = undefined; setTimeout(() => readAnew(part()), Math.random() * SECOND); }
}

/** Somebody sat down here or got up: known by their place on the floor. */
document.addEventListener("live:piece", ({ detail: { topic, key, html } }) => {
  const table = part();
  if (!table || !topic.startsWith("presences/")) return;
  if (html.includes(`data-in="at-${table.dataset.table}"`) || table.dataset.seen.split(" ").includes(key)) readAnew(table);
});

/** Who talks here is told to those alone who may come in: they ask each time they sit down, or are connected again. */
const call = () => document.getElementById("table-call");
let asked;

function ask(again) {
  const topic = call()?.dataset.call;
  if (!topic || (asked === topic && !again)) return;
  if (!asked) listen(topic, ({ is, names }) => { if (is === "inside" && call() && names.join(", ") !== call().dataset.talking) readAnew(part()); });
  asked = topic;
  tell(topic, { do: "look" });
}

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.matches("[data-say]")) return;
  event.preventDefault();
  const words = form.elements.text;
  if (!words.value.trim()) return;
  const said = new URLSearchParams(new FormData(form));
  const sent = words.value;
  words.value = "";
  const answer = await fetch(form.action, { method: "POST", body: said }).catch(() => undefined);
  if (!answer?.ok) return void (words.value = sent);
  form.elements.id.value = next();
  words.focus();
}, true);

/** An id for the next word, as the server makes them: it begins with the time. */
function next() {
  const id = crypto.randomUUID?.() ?? [..."xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"].map(sign => (sign === "x" ? Math.floor(Math.random() * 16).toString(16) : sign)).join("");
  return id;
}

document.addEventListener("live:piece", ({ detail: { elements } }) => {
  const last = elements.at(-1);
  if (last?.closest?.(".table-talk")) last.scrollIntoView({ block: "nearest" });
});
document.addEventListener("live:changed", () => { wind(); ask(); });
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && clock) readAnew(part()); });
addEventListener("pageshow", event => { if (event.persisted) readAnew(part()); });
setInterval(tick, SECOND);
const talk = document.querySelector(".table-talk");
if (talk) talk.scrollTop = talk.scrollHeight;
wind();
connected(() => ask(true));
