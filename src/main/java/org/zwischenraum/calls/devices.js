// Microphone and camera of this device. Nothing is asked for before somebody presses its button; what was chosen is remembered
// on this device alone.
const MEMORY = "zwischenraum.devices";
const WISHES = {
  microphone: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  camera: { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 24, max: 30 } },
};
const kinds = { microphone: "audio", camera: "video" };

/** In which words to say why there is nothing: refused, missing, busy, insecure. */
export function reason(wrong) {
  if (!navigator.mediaDevices) return "insecure";
  if (["NotAllowedError", "SecurityError"].includes(wrong?.name)) return "refused";
  if (["NotFoundError", "OverconstrainedError", "DevicesNotFoundError"].includes(wrong?.name)) return "missing";
  return "busy";
}

export class Devices extends EventTarget {
  constructor() {
    super();
    this.tracks = { microphone: null, camera: null, screen: null };
    this.chosen = remembered();
    navigator.mediaDevices?.addEventListener?.("devicechange", () => this.tell());
  }

  /** Asks for it; throws what the browser says when there is none. */
  async open(what, id = this.chosen[what]) {
    if (!navigator.mediaDevices) throw new Error("insecure");
    const track = await this.ask(what, id).catch(wrong => {
      if (id && wrong.name !== "NotAllowedError") return this.ask(what);
      throw wrong;
    });
    this.close(what);
    this.put(what, track);
  }

  async ask(what, id) {
    const wish = { ...WISHES[what], ...(id ? { deviceId: { exact: id } } : {}) };
    const stream = await navigator.mediaDevices.getUserMedia({ [kinds[what]]: wish });
    return stream.getTracks()[0];
  }

  async openScreen() {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 15 } }, audio: false });
    const track = stream.getTracks()[0];
    track.contentHint = "detail";
    this.put("screen", track);
  }

  put(what, track) {
    this.tracks[what] = track;
    track.addEventListener("ended", () => { if (this.tracks[what] === track) this.close(what, true); });
    this.tell();
  }

  /** Closed for good: the light of the camera goes off. */
  close(what, byItself = false) {
    this.tracks[what]?.stop();
    this.tracks[what] = null;
    if (byItself) this.dispatchEvent(new CustomEvent("lost", { detail: what }));
    this.tell();
  }

  closeAll() { for (const what of Object.keys(this.tracks)) this.close(what); }

  choose(what, id) {
    this.chosen[what] = id;
    try { localStorage.setItem(MEMORY, JSON.stringify(this.chosen)); } catch { /* then for this time */ }
  }

  /** What there is to choose from; browsers tell names only once one of them was allowed. */
  async list(what) {
    const kind = { microphone: "audioinput", camera: "videoinput", speaker: "audiooutput" }[what];
    const all = await navigator.mediaDevices?.enumerateDevices?.() ?? [];
    return all.filter(device => device.kind === kind && device.deviceId);
  }

  tell() { this.dispatchEvent(new Event("change")); }
}

function remembered() {
  try { return JSON.parse(localStorage.getItem(MEMORY)) ?? {}; } catch { return {}; }
}
