// The tablet at the door, for days on end: asks for what it shows every ten seconds, never shows a code that is over,
// says so when the network is gone, and comes back by itself.
const page = document.querySelector("[data-door]");
const lost = document.querySelector(".door-lost");
const EVERY = 10_000;
const OVER = 50_000;
const DAY = 86_400_000;
const begun = Date.now();
let heard = Date.now();
let version = page.firstElementChild.dataset.version;

async function look() {
  const answer = await fetch(page.dataset.door, { cache: "no-store", signal: AbortSignal.timeout(8_000) });
  if (answer.status === 403) return location.reload();
  if (!answer.ok) throw new Error(answer.status);
  show(await answer.text());
}

function show(text) {
  page.innerHTML = text;
  heard = Date.now();
  mark();
  const next = page.firstElementChild.dataset.version;
  if (next !== version || Date.now() - begun > DAY) location.reload();
}

// A code is good for a minute at most: rather none than one that leads nowhere.
function mark() {
  const silent = Date.now() - heard;
  lost.hidden = silent < OVER;
  page.toggleAttribute("data-stale", silent >= OVER);
  document.documentElement.toggleAttribute("data-night", "night" in page.firstElementChild.dataset);
}

async function round() {
  try {
    await look();
  } catch {
    mark();
  }
  setTimeout(round, EVERY);
}

async function stayAwake() {
  if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen").catch(() => {});
}

for (const back of ["online", "pageshow"]) addEventListener(back, () => look().catch(mark));
document.addEventListener("visibilitychange", stayAwake);
mark();
stayAwake();
setTimeout(round, EVERY);
