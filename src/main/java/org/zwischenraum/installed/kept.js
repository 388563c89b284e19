// Pages that their reader has seen, to be read again without a network. Loaded by the service worker.
// The house says with each page whose it is (Page-Reader) and whether it may be kept (Page-Keep). What is kept goes when
// somebody signs out, when a page says that nobody or another is signed in, and after a week.
const KEPT = "kept/";
const STYLES = "assets";
const PLAIN = "offline";
const MOST_PAGES = 40;
const MOST_PICTURES = 60;
const MOST_ASSETS = 150;
const LONGEST = 7 * 24 * 60 * 60 * 1000;

/** Whose pages this device keeps: one person's, or nobody's. */
async function reader() {
  const kept = (await caches.keys()).find(name => name.startsWith(KEPT));
  return kept ? kept.split("/")[1] : "";
}

async function forgetPages(except = "") {
  for (const name of await caches.keys())
    if (name.startsWith(KEPT) && name.split("/")[1] !== except) await caches.delete(name);
}

/** Learns from a page who reads, and keeps it. */
async function note(address, answer) {
  const someone = answer.headers.get("Page-Reader");
  if (someone === null) return;
  if (someone === "nobody") return forgetPages();
  await forgetPages(someone);
  await forgetForms(someone);
  const pages = await caches.open(`${KEPT}${someone}/pages`);
  if (!answer.ok || !answer.headers.has("Page-Keep") || !isHtml(answer)) return;
  await put(pages, address, answer, MOST_PAGES);
  await forgetOld(pages);
}

const isHtml = answer => (answer.headers.get("Content-Type") ?? "").startsWith("text/html");

/** The newest stand at the end. */
async function put(cache, address, answer, most) {
  const headers = new Headers(answer.headers);
  for (const spent of ["Content-Encoding", "Content-Length"]) headers.delete(spent);
  headers.set("Kept-At", Date.now());
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, new Response(await answer.blob(), { headers }));
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - most))) await cache.delete(old, { ignoreVary: true });
}

const isOld = answer => Date.now() - Number(answer.headers.get("Kept-At")) > LONGEST;

async function forgetOld(pages) {
  for (const address of await pages.keys()) {
    const page = await pages.match(address, { ignoreVary: true });
    if (page && isOld(page)) await pages.delete(address, { ignoreVary: true });
  }
}

/** A page of the present reader as it was, marked with when. */
async function seen(address) {
  const someone = await reader();
  if (!someone) return undefined;
  const pages = await caches.open(`${KEPT}${someone}/pages`);
  const page = await pages.match(address, { ignoreVary: true });
  if (!page || isOld(page)) return undefined;
  const html = await page.text();
  return new Response(html.replace("<html ", `<html data-kept="${page.headers.get("Kept-At")}" `), { headers: page.headers });
}

/** What can be read without a network, the latest first. */
async function allSeen() {
  const someone = await reader();
  if (!someone) return [];
  const pages = await caches.open(`${KEPT}${someone}/pages`);
  const lines = [];
  for (const { url } of await pages.keys()) {
    const page = await pages.match(url, { ignoreVary: true });
    if (page && !isOld(page)) lines.unshift({ address: url, title: (await page.text()).match(/<title>([^<]*)/)?.[1] ?? url });
  }
  return lines;
}

async function offline() {
  const plain = await caches.open(PLAIN);
  const [address] = await plain.keys();
  return (address && (await plain.match(address, { ignoreVary: true }))) || Response.error();
}

/** The page for what was not seen, read as a guest in the reader's language, so that it holds nothing of a person. */
async function keepOffline(address, language) {
  const plain = await caches.open(PLAIN);
  if (await plain.match(address, { ignoreVary: true })) return;
  const answer = await fetch(address, { credentials: "omit", headers: { "Accept-Language": language } });
  if (!answer.ok) return;
  await keepAssets(await answer.clone().text());
  await put(plain, address, answer, 1);
}

/** The page that stands open when the worker begins. */
async function keepOpen(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!isHtml(answer) || answer.redirected) return;
  await keepAssets(await answer.clone().text());
  await note(address, answer);
}

async function keepAssets(html) {
  for (const [, address] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) await asset(address);
}

/** The address changes with the content, so what is kept is never old. */
async function asset(request) {
  const assets = await caches.open(STYLES);
  const kept = await assets.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(assets, typeof request === "string" ? request : request.url, answer.clone(), MOST_ASSETS);
  return answer;
}

/** With a network always the page as it is; what was kept only without. */
async function read(event) {
  const address = event.request.url;
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(note(address, answer.clone()));
    return answer;
  } catch {
    return (await seen(address)) ?? offline();
  }
}

async function picture(event) {
  const someone = await reader();
  const pictures = someone && (await caches.open(`${KEPT}${someone}/pictures`));
  try {
    const answer = await fetch(event.request);
    if (pictures && answer.ok && answer.type === "basic") event.waitUntil(put(pictures, event.request.url, answer.clone(), MOST_PICTURES));
    return answer;
  } catch {
    return (pictures && (await pictures.match(event.request, { ignoreVary: true }))) || Response.error();
  }
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()])));
addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(request.method === "GET" ? read(event) : send(event));
  else if (request.method !== "GET") return;
  else if (address.pathname.startsWith("/assets/") && address.search) event.respondWith(asset(request));
  else if (request.destination === "image") event.respondWith(picture(event));
});
