// The device test: a picture of oneself, a level for one's voice, a sound from the loudspeaker, which devices to use, and in
// plain words why something does not work. Also what the buttons of a running call do to the devices.
import { reason } from "./devices.js";
import { measure, chime } from "./meter.js";

export function lobby(call, devices, say) {
  const meter = call.querySelector("#level");
  const preview = call.querySelector("#preview");
  let measured;
  let stop = () => {};

  for (const button of call.querySelectorAll("[data-open]"))
    button.addEventListener("click", () => toggle(button.dataset.open));
  for (const choice of call.querySelectorAll("[data-choose]"))
    choice.addEventListener("change", () => choose(choice.dataset.choose, choice.value));
  call.querySelector("#chime").addEventListener("click", () => chime(devices.chosen.speaker));
  devices.addEventListener("change", draw);
  devices.addEventListener("lost", event => complain(event.detail, "lost"));
  draw();

  async function toggle(what) {
    complain(what, "");
    if (devices.tracks[what]) return devices.close(what);
    try {
      await (what === "screen" ? devices.openScreen() : devices.open(what));
    } catch (wrong) {
      if (what !== "screen" || wrong.name !== "NotAllowedError") complain(what, reason(wrong));
    }
  }

  async function choose(what, id) {
    devices.choose(what, id);
    if (what === "speaker") return call.dispatchEvent(new CustomEvent("speaker", { detail: id }));
    if (!devices.tracks[what]) return;
    await devices.open(what, id).catch(wrong => complain(what, reason(wrong)));
  }

  /** Each is said where it belongs; a screen that cannot be shown is said with the camera. */
  function complain(what, why) {
    const place = call.querySelector(`[data-problem=${what === "screen" ? "camera" : what}]`);
    place.textContent = why && say(what === "screen" ? "screenNot" : `${what}.${why}`);
    place.hidden = !why;
  }

  function draw() {
    for (const button of call.querySelectorAll("[data-open]")) press(button, Boolean(devices.tracks[button.dataset.open]));
    const { microphone, camera } = devices.tracks;
    if (measured !== microphone) { stop(); stop = microphone ? measure(microphone, meter) : () => {}; measured = microphone; }
    preview.hidden = !camera;
    if (preview.srcObject?.getTracks()[0] !== camera) preview.srcObject = camera ? new MediaStream([camera]) : null;
    call.querySelector("#unseen").hidden = Boolean(camera);
    for (const choice of call.querySelectorAll("[data-choose]")) fill(choice);
  }

  async function fill(choice) {
    const what = choice.dataset.choose;
    const list = await devices.list(what);
    const used = devices.tracks[what]?.getSettings().deviceId ?? devices.chosen[what];
    choice.replaceChildren(...list.map((device, i) => new Option(device.label || `${i + 1}`, device.deviceId, false, device.deviceId === used)));
    choice.closest(".field").hidden = list.length < (what === "speaker" ? 1 : 2) || (what === "speaker" && !("setSinkId" in HTMLMediaElement.prototype));
  }

  function press(button, on) {
    button.toggleAttribute("data-pressed", on);
    button.querySelector("span").textContent = on ? button.dataset.on : button.dataset.off;
  }
}
