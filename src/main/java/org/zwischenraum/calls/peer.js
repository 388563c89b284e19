// The connection to one other page: both may propose a change at any time, and when both do at once the polite one gives way
// ("perfect negotiation", W3C WebRTC, section 10.7). Of the two the impolite one makes the three lines: sound, camera, screen;
// they stay for the whole call, and what is switched on or off is put on them without another word.
const LINES = ["audio", "video", "video"];
const PAUSE = 3000; // ms that a connection may be broken before it is mended
const PATIENCE = 20000; // ms after which somebody cannot be reached
const FEW = 3; // more others than this get a smaller picture
const names = ["microphone", "camera", "screen"];

export class Peer extends EventTarget {
  /** polite: gives way; tell: sends to the other page; configuration: fetches servers anew. */
  constructor({ polite, tell, configuration, tracks, crowd }) {
    super();
    Object.assign(this, { polite, tell, configuration, tracks, crowd, generation: 0, chain: Promise.resolve() });
    this.view = { talk: new MediaStream(), screen: new MediaStream() };
  }

  get isConnected() { return this.pc?.connectionState === "connected"; }

  /** Makes the connection, or makes it anew. The polite one asks for it. */
  async start() {
    if (this.polite) return this.generation || this.tell({ renew: true, generation: this.generation });
    if (this.isStarting) return;
    this.isStarting = true;
    const configuration = await this.configuration().finally(() => { this.isStarting = false; });
    this.open(this.generation + 1, configuration);
    if (this.isOver) return;
    for (const kind of LINES) this.pc.addTransceiver(kind, { direction: "sendrecv" });
    this.put();
  }

  renew() { return this.polite ? this.tell({ renew: true, generation: this.generation }) : this.start(); }

  open(generation, configuration) {
    this.shut();
    if (this.isOver) return;
    this.generation = generation;
    const pc = this.pc = new RTCPeerConnection(configuration);
    this.making = this.ignoring = this.settling = false;
    pc.onnegotiationneeded = () => this.propose(pc);
    pc.onicecandidate = ({ candidate }) => this.say({ candidate });
    pc.ontrack = ({ track, transceiver }) => this.take(track, pc.getTransceivers().indexOf(transceiver));
    pc.onconnectionstatechange = () => this.changed(pc);
    this.wait();
  }

  say(words) { if (!this.isOver) this.tell({ ...words, generation: this.generation }); }

  async propose(pc) {
    if (this.polite && !pc.remoteDescription) return; // the other one makes the lines
    try {
      this.making = true;
      await pc.setLocalDescription();
      if (pc === this.pc) this.say({ description: pc.localDescription });
    } catch (late) {
      if (pc === this.pc && pc.signalingState !== "closed") console.warn(late.message);
    } finally {
      this.making = false;
    }
  }

  /** What the other page said, one after the other. */
  hear(words) { return (this.chain = this.chain.then(() => this.answer(words)).catch(late => console.warn(late.message))); }

  async answer({ description, candidate, renew, generation }) {
    if (this.isOver) return;
    if (renew) return this.polite || generation < this.generation ? undefined : this.start();
    if (generation > this.generation) this.open(generation, await this.configuration());
    if (generation < this.generation || !this.pc) return;
    if (description) await this.describe(description);
    else if (candidate) await this.pc.addIceCandidate(candidate).catch(wrong => { if (!this.ignoring) throw wrong; });
  }

  async describe(description) {
    const pc = this.pc;
    const ready = !this.making && (pc.signalingState === "stable" || this.settling);
    this.ignoring = description.type === "offer" && !ready && !this.polite;
    if (this.ignoring) return;
    this.settling = description.type === "answer";
    await pc.setRemoteDescription(description);
    this.settling = false;
    if (description.type !== "offer") return;
    for (const line of pc.getTransceivers()) line.direction = "sendrecv";
    await this.put();
    await pc.setLocalDescription();
    this.say({ description: pc.localDescription });
  }

  /** Puts what I give on the lines. */
  async put() {
    const lines = this.pc?.getTransceivers() ?? [];
    await Promise.all(lines.map((line, i) => {
      const track = this.tracks()[names[i]] ?? null;
      return line.sender.track === track ? undefined : line.sender.replaceTrack(track);
    }));
    await this.limit();
  }

  async limit() {
    const sender = this.pc?.getTransceivers()[1]?.sender;
    const wishes = sender?.getParameters();
    if (!wishes?.encodings?.length) return;
    wishes.encodings[0].maxBitrate = this.crowd() > FEW ? 200000 : 500000;
    await sender.setParameters(wishes).catch(() => {});
  }

  take(track, line) {
    const stream = line === 2 ? this.view.screen : this.view.talk;
    for (const old of stream.getTracks()) if (old.kind === track.kind) stream.removeTrack(old);
    stream.addTrack(track);
    this.dispatchEvent(new Event("track"));
  }

  changed(pc) {
    if (pc !== this.pc) return;
    const state = pc.connectionState;
    if (state === "connected") this.arrived();
    if (state === "disconnected") this.later(() => this.mend(), PAUSE);
    if (state === "failed") this.mend();
    this.dispatchEvent(new Event("state"));
  }

  arrived() {
    clearTimeout(this.mending);
    clearTimeout(this.waiting);
    this.isLost = false;
    this.limit();
  }

  later(work, pause) {
    clearTimeout(this.mending);
    this.mending = setTimeout(work, pause);
  }

  /** New ways are looked for, with fresh servers; sound and picture go on as soon as one is found. */
  async mend() {
    if (this.isOver || this.isConnected) return;
    this.wait();
    const pc = this.pc;
    try {
      pc.setConfiguration(await this.configuration());
      if (pc.signalingState === "stable") pc.restartIce();
    } catch {
      // The line to the house is broken too; it comes back first.
    }
    this.later(() => this.renew(), PATIENCE / 2);
  }

  /** Says so when the other cannot be reached; tries go on. */
  wait() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (this.isConnected || this.isOver) return;
      this.isLost = true;
      this.dispatchEvent(new Event("state"));
      this.later(() => this.renew(), PATIENCE);
    }, PATIENCE);
  }

  shut() {
    clearTimeout(this.mending);
    clearTimeout(this.waiting);
    if (this.pc) this.pc.onnegotiationneeded = this.pc.onicecandidate = this.pc.ontrack = this.pc.onconnectionstatechange = null;
    this.pc?.close();
  }

  close() {
    this.isOver = true;
    this.shut();
  }
}
