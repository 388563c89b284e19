// The pictures of a call: one tile for each person, one more for each screen that is shown.
export class Tiles {
  constructor(place, pattern, say) {
    Object.assign(this, { place, pattern, say, tiles: new Map(), speaker: "" });
  }

  /** Shows somebody as they are now, with whatever comes from them. */
  show(key, { name, face, shows, note = "", talk, screen, mine = false }) {
    const tile = this.tile(key, mine);
    this.label(tile, name, shows, note);
    tile.querySelector("img").src = face;
    this.picture(tile, talk, shows.camera);
    this.screen(`${key} screen`, name, shows.screen && !mine ? screen : null);
  }

  tile(key, mine) {
    if (!this.tiles.has(key)) {
      const tile = this.pattern.content.firstElementChild.cloneNode(true);
      tile.dataset.key = key;
      tile.classList.toggle("mine", mine);
      tile.querySelector("video").muted = mine;
      this.tiles.set(key, tile);
      if (mine) this.place.append(tile); else this.place.insertBefore(tile, this.place.querySelector(".mine"));
    }
    return this.tiles.get(key);
  }

  label(tile, name, shows, note) {
    const state = note || (shows.microphone ? "" : this.say("muted"));
    setText(tile.querySelector("[data-name]"), name);
    setText(tile.querySelector("[data-note]"), state);
    tile.querySelector("[data-note]").hidden = !state;
    tile.setAttribute("aria-label", [name, state].filter(Boolean).join(", "));
  }

  picture(tile, stream, visible) {
    const video = tile.querySelector("video");
    tile.classList.toggle("seen", Boolean(visible));
    if (video.srcObject !== (stream ?? null)) video.srcObject = stream ?? null;
    if (stream) this.play(video);
  }

  screen(key, name, stream) {
    if (!stream) return this.remove(key);
    const isNew = !this.tiles.has(key);
    const tile = this.tile(key, false);
    tile.classList.add("screen");
    this.label(tile, this.say("screenOf").replace("{name}", name), { microphone: true }, "");
    this.picture(tile, stream, true);
    if (isNew) this.place.prepend(tile);
  }

  async play(video) {
    if (this.speaker && video.setSinkId && video.sinkId !== this.speaker) video.setSinkId(this.speaker).catch(() => {});
    try { await video.play(); } catch (refused) { if (refused.name === "NotAllowedError" && !video.muted) this.onsilent?.(); }
  }

  /** After somebody has pressed a button, browsers let sound through. */
  playAll() { for (const video of this.place.querySelectorAll("video")) if (video.srcObject) this.play(video); }

  remove(key) {
    const tile = this.tiles.get(key);
    if (!tile) return;
    tile.querySelector("video").srcObject = null;
    tile.remove();
    this.tiles.delete(key);
    this.remove(`${key} screen`);
  }

  clear() { for (const key of [...this.tiles.keys()]) this.remove(key); }
}

function setText(part, words) { if (part.textContent !== words) part.textContent = words; }
