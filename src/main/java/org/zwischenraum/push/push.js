// Switches push messages on and off for this device. The browser asks its person first; only then the house learns of it.
const place = document.querySelector("[data-push]");
const button = place?.querySelector("button");
const works = place && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

const bytes = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));
const written = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const say = words => {
  const problem = place.querySelector("[data-push-problem]");
  problem.textContent = words;
  problem.hidden = !words;
};

const keep = async subscription => {
  const form = new URLSearchParams({
    _csrf: document.querySelector("input[name=_csrf]").value,
    endpoint: subscription.endpoint,
    publicKey: written(subscription.getKey("p256dh")),
    secret: written(subscription.getKey("auth")),
  });
  const answer = await fetch("/me/push", { method: "POST", body: form });
  if (!answer.ok) throw new Error(`${answer.status}`);
};

const begin = async () => {
  const worker = await navigator.serviceWorker.register("/service-worker.js");
  await navigator.serviceWorker.ready;
  await (await worker.pushManager.getSubscription())?.unsubscribe();
  const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(place.dataset.push) });
  await keep(subscription);
  location.reload();
};

const press = async () => {
  say("");
  button.disabled = true;
  try {
    if ((await Notification.requestPermission()) === "granted") await begin();
    else say(place.dataset.refused);
  } catch (refused) {
    say(place.dataset.wrong);
  } finally {
    button.disabled = false;
  }
};

if (works) {
  button.hidden = false;
  button.addEventListener("click", press);
} else if (place) {
  say(place.dataset.unable);
}
