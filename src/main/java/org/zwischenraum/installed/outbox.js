// Forms that were sent without a network wait on the device and are sent once when it is back. Loaded by the service worker.
// A form may wait when its page says so (later) and it carries the id by which the house knows it when it comes twice.
const MOST_FORMS = 50;
const LONGEST_WAIT = 30 * 24 * 60 * 60 * 1000;

function openBox() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("outbox", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("form", { keyPath: "id" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function box(mode, work) {
  const database = await openBox();
  try {
    return await new Promise((resolve, reject) => {
      const asked = work(database.transaction("form", mode).objectStore("form"));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    database.close();
  }
}

const allForms = async () => (await box("readonly", forms => forms.getAll())).sort((one, other) => one.at - other.at);
const keepForm = form => box("readwrite", forms => forms.put(form));
const dropForm = id => box("readwrite", forms => forms.delete(id));

async function forgetForms(except = "") {
  for (const form of await allForms())
    if (form.reader !== except || Date.now() - form.at > LONGEST_WAIT) await dropForm(form.id);
}

/** A form on its way: as ever with a network. */
async function send(event) {
  const { request } = event;
  if (new URL(request.url).pathname === "/sign-out") await Promise.all([forgetPages(), forgetForms()]);
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    return (await wait(copy)) ?? offline();
  }
}

async function wait(request) {
  const form = await waiting(request);
  if (!form || (await allForms()).length >= MOST_FORMS) return undefined;
  await keepForm(form);
  await registration.sync?.register("outbox").catch(() => {});
  return Response.redirect(form.from, 303);
}

/** What can wait: words of somebody whom this device knows. A file cannot. */
async function waiting(request) {
  const someone = await reader();
  const form = await request.formData().catch(() => undefined);
  if (!someone || !form?.get("id") || !form.get("later")) return undefined;
  const fields = [...form].filter(([, value]) => typeof value === "string" || value.size);
  if (fields.some(([, value]) => typeof value !== "string")) return undefined;
  const from = request.referrer || new URL("/", location).href;
  return { id: form.get("id"), reader: someone, action: request.url, fields, from, what: form.get("later"), words: words(fields), at: Date.now(), state: "waiting" };
}

/** What somebody wrote, to be shown to them. */
function words(fields) {
  const written = fields.filter(([name]) => !["_csrf", "id", "later"].includes(name)).map(([, value]) => value);
  return written.reduce((longest, value) => (value.length > longest.length ? value : longest), "");
}

/** One at a time, however many pages ask for it. */
function sendAll() {
  return navigator.locks.request("outbox", async () => {
    const forms = (await allForms()).filter(form => form.state === "waiting");
    if (!forms.length) return;
    const pass = await (await fetch("/offline/pass")).json();
    for (const form of forms) if (form.reader === pass.reader) await sendLater(form, pass.token);
  });
}

/** Sent twice it counts once, by its id; so it goes from the device only when the house has said that it came. */
async function sendLater(form, token) {
  const body = new URLSearchParams(form.fields);
  body.set("_csrf", token);
  const answer = await fetch(form.action, { method: "POST", body });
  if (answer.status === 401 || answer.status === 429 || answer.status >= 500) return;
  if (answer.redirected && new URL(answer.url).pathname === "/sign-in") return;
  if (!answer.redirected) await keepForm({ ...form, state: "refused" });
  else await dropForm(form.id);
  await tell(answer.redirected ? { what: form.what, words: form.words, address: answer.url } : undefined);
}

/** Open pages show what waits. */
async function tell(sent) {
  const someone = await reader();
  const forms = (await allForms()).filter(form => form.reader === someone);
  const lines = forms.map(({ id, what, words: said, state, from }) => ({ id, what, words: said, state, from }));
  for (const page of await clients.matchAll()) page.postMessage({ forms: lines, sent, reader: someone });
}

const DEEDS = {
  hello: async ({ offlinePage, language, open }) => {
    await tell();
    if (open) await keepOpen(open);
    await keepOffline(offlinePage, language);
    await sendAll();
  },
  send: () => sendAll(),
  withdraw: ({ id }) => navigator.locks.request("outbox", () => dropForm(id)),
  again: async ({ id }) => {
    const form = (await allForms()).find(one => one.id === id);
    if (form) await keepForm({ ...form, state: "waiting" });
    await tell();
    await sendAll();
  },
  seen: async (_, page) => page.postMessage({ seen: await allSeen() }),
};

addEventListener("message", event => {
  const deed = Object.hasOwn(DEEDS, event.data?.do) && DEEDS[event.data.do];
  if (deed) event.waitUntil(Promise.resolve(deed(event.data, event.source)).catch(() => {}).then(() => tell()));
});
addEventListener("sync", event => {
  if (event.tag === "outbox") event.waitUntil(sendAll());
});
