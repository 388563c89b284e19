// What the others say, as words below the call, where this device itself can make them: nothing that is said leaves it for that.
// A browser that would send sound to its maker's servers offers nothing here.
const Recognition = globalThis.SpeechRecognition;

/** Whether this device can, in this language, without help from outside. */
export async function canCaption(language) {
  if (!Recognition?.available) return false;
  try {
    return await Recognition.available({ langs: [language], processLocally: true }) === "available";
  } catch {
    return false;
  }
}

export class Captions {
  constructor(language, show) {
    Object.assign(this, { language, show, sound: new AudioContext() });
    this.mix = this.sound.createMediaStreamDestination();
    this.sources = new Map();
  }

  /** Listens to these sounds, and to no others. */
  follow(tracks) {
    for (const [track, source] of this.sources) if (!tracks.includes(track)) { source.disconnect(); this.sources.delete(track); }
    for (const track of tracks) {
      if (this.sources.has(track)) continue;
      const source = this.sound.createMediaStreamSource(new MediaStream([track]));
      source.connect(this.mix);
      this.sources.set(track, source);
    }
  }

  start() {
    const ear = this.ear = new Recognition();
    Object.assign(ear, { lang: this.language, processLocally: true, continuous: true, interimResults: true });
    ear.onresult = event => this.show([...event.results].slice(-2).map(result => result[0].transcript).join(" "));
    ear.onend = () => { if (this.ear === ear) ear.start(this.mix.stream.getAudioTracks()[0]); };
    ear.onerror = event => { if (event.error !== "no-speech") this.stop(); };
    ear.start(this.mix.stream.getAudioTracks()[0]);
  }

  stop() {
    const ear = this.ear;
    this.ear = undefined;
    ear?.abort();
    this.sound.close().catch(() => {});
    this.show("");
  }
}
