// One's own part in a call: a connection to each other page, and what the house says of them.
import { listen, tell, connected } from "../live/live.js";
import { Peer } from "./peer.js";

const FRESH = 30 * 60 * 1000; // ms for which servers are used without asking again

export class Talk extends EventTarget {
  constructor(room, session, devices) {
    super();
    Object.assign(this, { room, session, devices, topic: `calls/${room}`, people: new Map(), spoken: new Map(), knocks: new Map(), isOffline: true });
    this.memory = `zwischenraum.call.${room}`;
    listen(this.topic, news => this[`on_${news.is}`]?.(news));
    connected(() => this.greet());
    addEventListener("live:lost", () => { this.isOffline = true; this.tell(); });
    devices.addEventListener("change", () => this.put());
    if (this.isOffline) this.say("look");
  }

  /** What this window remembers, so that a reload comes back. */
  get remembered() { try { return JSON.parse(sessionStorage.getItem(this.memory)); } catch { return null; } }

  remember() {
    const { microphone, camera } = this.shows;
    try { sessionStorage.setItem(this.memory, JSON.stringify({ ticket: this.ticket, microphone, camera })); } catch { /* then one knocks */ }
  }

  get shows() {
    const { microphone, camera, screen } = this.devices.tracks;
    return { microphone: Boolean(microphone), camera: Boolean(camera), screen: Boolean(screen) };
  }

  say(what, body = {}) { tell(this.topic, { do: what, ...body }); }

  enter(ticket = this.ticket ?? "") {
    this.ticket = ticket;
    this.wants = true;
    if (!this.isOffline) this.say("enter", { session: this.session, ticket: this.ticket, shows: this.shows });
  }

  /** The line to the house is there, perhaps again. */
  greet() {
    this.isOffline = false;
    this.say("look");
    if (this.wants) this.enter();
    this.tell();
  }

  let(who) { this.say("let", { who }); this.ignore(who); }
  ignore(who) { this.knocks.delete(who); this.tell(); }
  write(text) { this.say("say", { text }); }

  leave() {
    this.say("leave");
    this.end("left");
  }

  end(why) {
    this.wants = this.isIn = false;
    this.ticket = "";
    for (const { peer } of this.people.values()) peer.close();
    this.people.clear();
    this.knocks.clear();
    this.spoken.clear();
    this.devices.closeAll();
    try { sessionStorage.removeItem(this.memory); } catch { /* nothing was kept */ }
    this.tell("over", why);
  }

  on_inside({ names }) { this.tell("inside", names); }
  on_knocking() { this.tell("knocking"); }
  on_full() { this.wants = false; this.tell("full"); }
  on_gone() { this.end("gone"); }
  on_elsewhere({ session }) { if (session !== this.session) return; this.end("elsewhere"); }

  on_in({ ticket, people, spoken }) {
    const wasIn = this.isIn;
    this.isIn = true;
    this.ticket = ticket;
    this.remember();
    const there = new Set(people.map(person => person.session));
    for (const session of [...this.people.keys()]) if (!there.has(session)) this.forget(session);
    for (const person of people) this.meet(person);
    for (const words of spoken) this.spoken.set(words.id, words);
    if (wasIn) this.renewBroken(); else this.tell("in");
    this.put();
  }

  on_came({ person, instead }) {
    if (instead) this.forget(instead);
    this.meet(person);
    this.knocks.delete(person.session);
    if (!instead) this.tell("came", person.name);
  }

  on_left({ who }) {
    const name = this.people.get(who)?.person.name;
    this.forget(who);
    this.knocks.delete(who);
    this.tell(name ? "left" : undefined, name);
  }

  on_away({ who }) { this.change(who, { away: true }); }
  on_back({ who }) { this.change(who, { away: false }); }
  on_shows({ who, shows }) { this.change(who, { shows }); }
  on_knock({ who, name }) { this.knocks.set(who, name); this.tell("knock", name); }
  on_said({ words }) { this.spoken.set(words.id, words); this.tell(); }
  on_signal({ from, data }) { this.people.get(from)?.peer.hear(data); }

  change(who, news) {
    const one = this.people.get(who);
    if (one) Object.assign(one.person, news);
    this.tell();
  }

  meet(person) {
    const known = this.people.get(person.session);
    if (known) Object.assign(known.person, person); else this.people.set(person.session, { person, peer: this.peer(person.session) });
    this.tell();
  }

  peer(session) {
    const peer = new Peer({
      polite: this.session > session,
      tell: data => { if (!this.isOffline) this.say("signal", { to: session, data }); },
      configuration: () => this.configuration(),
      tracks: () => this.devices.tracks,
      crowd: () => this.people.size,
    });
    for (const news of ["track", "state"]) peer.addEventListener(news, () => this.tell());
    peer.start();
    return peer;
  }

  forget(session) {
    this.people.get(session)?.peer.close();
    this.people.delete(session);
    this.tell();
  }

  /** After the line to the house was broken, what was said meanwhile is lost. */
  renewBroken() { for (const { peer } of this.people.values()) if (!peer.isConnected) peer.renew(); }

  /** What I give has changed; on a page that is just being left that is no wish, and a reload gives it again. */
  put() {
    if (this.isParting) return;
    for (const { peer } of this.people.values()) peer.put();
    if (!this.isIn) return;
    this.remember();
    if (!this.isOffline) this.say("show", { shows: this.shows });
    this.tell();
  }

  async configuration() {
    if (!this.servers || Date.now() - this.asked > FRESH) await this.ask();
    return this.servers;
  }

  async ask() {
    const answer = await fetch(`/calls/${this.room}/ice`, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) throw new Error(`no servers: ${answer.status}`);
    const { servers, relayOnly } = await answer.json();
    const iceServers = servers.map(({ urls, username, credential }) => username ? { urls, username, credential } : { urls });
    this.servers = { iceServers, iceTransportPolicy: relayOnly ? "relay" : "all" };
    this.asked = Date.now();
  }

  /** Whom nothing of me reaches. */
  get lost() { return [...this.people.values()].filter(({ person, peer }) => peer.isLost && !person.away); }

  tell(what, detail) { this.dispatchEvent(new CustomEvent("news", { detail: { what, detail } })); }
}
