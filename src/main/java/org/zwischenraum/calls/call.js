// The page of a call: first the device test, then perhaps a wait before the door, then the call, then its end.
import { Devices } from "./devices.js";
import { lobby } from "./lobby.js";
import { closeMeters } from "./meter.js";
import { Talk } from "./talk.js";
import { Tiles } from "./tiles.js";
import { Captions, canCaption } from "./captions.js";

const OPENING = 60000; // ms after which nobody opens
const call = document.querySelector("#call");
const words = Object.fromEntries([...call.querySelector("#sayings").content.querySelectorAll("[data-say]")].map(one => [one.dataset.say, one.textContent]));
const say = (key, name = "") => (words[key] ?? "").replace("{name}", name);
const part = id => call.querySelector(`#${id}`);
const devices = new Devices();
const talk = new Talk(call.dataset.room, call.dataset.session, devices);
const tiles = new Tiles(part("tiles"), part("tile"), say);
let captions;
let opening;
call.talk = talk;

lobby(call, devices, say);
show("lobby");
tiles.onsilent = () => { part("silent").hidden = false; };
tiles.speaker = devices.chosen.speaker ?? "";
talk.addEventListener("news", event => { hear(event.detail); draw(); });
call.addEventListener("speaker", event => { tiles.speaker = event.detail; tiles.playAll(); });
part("enter").addEventListener("click", () => talk.enter());
part("again").addEventListener("click", () => { show("lobby"); part("enter").focus(); });
part("leave").addEventListener("click", () => talk.leave());
part("cancel").addEventListener("click", () => talk.leave());
part("silent").addEventListener("click", () => { part("silent").hidden = true; tiles.playAll(); });
part("write").addEventListener("submit", write);
addEventListener("pagehide", () => { talk.isParting = true; devices.closeAll(); });
addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
comeBack();
offerCaptions();

/** After a reload one is where one was, with what one gave. */
async function comeBack() {
  const before = talk.remembered;
  if (!before?.ticket) return;
  for (const what of ["microphone", "camera"]) if (before[what]) await devices.open(what).catch(() => {});
  talk.enter(before.ticket);
}

function show(state) {
  call.dataset.state = state;
  for (const one of call.querySelectorAll("[data-when]")) one.hidden = !one.dataset.when.split(" ").includes(state);
}

function hear({ what, detail }) {
  const acts = {
    inside: () => drawInside(detail),
    knocking: () => { show("knocking"); tell(say("knocking")); wait(); part("cancel").focus(); },
    full: () => { show("lobby"); tell(say("full")); },
    in: () => { show("talking"); clearTimeout(opening); tell(say("youAreIn")); part("talking").focus(); },
    came: () => tell(say("came", detail)),
    left: () => tell(say("wentAway", detail)),
    knock: () => tell(say("knocks", detail)),
    over: () => over(detail),
  };
  acts[what]?.();
}

function over(why) {
  clearTimeout(opening);
  tiles.clear();
  closeMeters();
  stopCaptions();
  const wasKnocking = call.dataset.state === "knocking" && why === "left";
  show(wasKnocking ? "lobby" : "over");
  if (!wasKnocking) tell(say(`over.${why}`));
  (wasKnocking ? part("enter") : part("again")).focus();
}

/** Who does not open has perhaps not heard: silence and no are the same. */
function wait() {
  clearTimeout(opening);
  opening = setTimeout(() => { if (call.dataset.state === "knocking") { talk.leave(); tell(say("nobodyOpens")); } }, OPENING);
}

function tell(news) { part("news").textContent = news; part("news").hidden = !news; }

function drawInside(names) {
  part("inside").textContent = names.length ? say("inside", new Intl.ListFormat(document.documentElement.lang).format(names)) : say("nobody");
  part("enter").textContent = names.length && call.dataset.knocks ? say("knock") : say("enter");
}

function draw() {
  if (!talk.isIn) return;
  for (const key of tiles.tiles.keys()) if (key !== "me" && !key.endsWith(" screen") && !talk.people.has(key)) tiles.remove(key);
  for (const [session, { person, peer }] of talk.people) tiles.show(session, { ...person, note: note(person, peer), ...peer.view });
  tiles.show("me", { name: call.dataset.name, face: call.dataset.face, shows: talk.shows, talk: mine(), mine: true });
  drawKnocks();
  drawSpoken();
  drawTrouble();
  captions?.follow(sounds());
}

function note(person, peer) {
  if (person.away) return say("away");
  if (peer.isConnected) return "";
  return peer.isLost ? say("unreachable") : say("connecting");
}

let picture = null;
/** My own picture, made anew only when the camera changes. */
function mine() {
  const { camera } = devices.tracks;
  if (picture?.getTracks()[0] !== camera) picture = camera ? new MediaStream([camera]) : null;
  return picture;
}

const sounds = () => [...talk.people.values()].flatMap(({ peer }) => peer.view.talk.getAudioTracks());

function drawKnocks() {
  const list = part("knocks");
  for (const item of [...list.children]) if (!talk.knocks.has(item.dataset.who)) item.remove();
  for (const [who, name] of talk.knocks) if (![...list.children].some(item => item.dataset.who === who)) list.append(knock(who, name));
  list.hidden = !talk.knocks.size;
}

function knock(who, name) {
  const item = part("knock").content.firstElementChild.cloneNode(true);
  item.dataset.who = who;
  item.querySelector("p").textContent = say("knocks", name);
  const [yes, no] = item.querySelectorAll("button");
  yes.setAttribute("aria-label", `${yes.textContent}: ${name}`);
  yes.addEventListener("click", () => { talk.let(who); part("talking").focus(); });
  no.addEventListener("click", () => { talk.ignore(who); part("talking").focus(); });
  return item;
}

function drawSpoken() {
  const list = part("spoken");
  for (const [id, { name, text }] of talk.spoken) {
    if (list.querySelector(`[data-id="${id}"]`)) continue;
    const item = document.createElement("li");
    item.dataset.id = id;
    const who = document.createElement("b");
    who.textContent = name;
    item.append(who, " ", text);
    list.append(item);
    list.scrollTop = list.scrollHeight;
  }
}

/** What to do when the network lets no call through. Typed words go on in any case. */
function drawTrouble() {
  const trouble = talk.isOffline ? "offline" : talk.lost.length ? "blocked" : "";
  for (const one of call.querySelectorAll("[data-trouble]")) one.hidden = one.dataset.trouble !== trouble;
}

function write(event) {
  event.preventDefault();
  event.stopPropagation();
  const field = part("words");
  const text = field.value.trim();
  if (!text || talk.isOffline) return;
  talk.write(text);
  field.value = "";
}

async function offerCaptions() {
  if (!await canCaption(call.dataset.language)) return;
  const button = part("caption");
  button.hidden = false;
  button.addEventListener("click", () => (captions ? stopCaptions() : startCaptions()));
}

function startCaptions() {
  captions = new Captions(call.dataset.language, heard => { part("captions").textContent = heard; part("captions").hidden = !heard; });
  captions.follow(sounds());
  captions.start();
  part("caption").setAttribute("aria-pressed", "true");
}

function stopCaptions() {
  captions?.stop();
  captions = undefined;
  part("caption").setAttribute("aria-pressed", "false");
}
