// How loud a microphone is, ten times a second, on a <meter>.
let context;

export function measure(track, meter) {
  if (!globalThis.AudioContext) return () => {};
  context ??= new AudioContext();
  context.resume().catch(() => {});
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = context.createAnalyser();
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => { meter.value = level(analyser, samples); }, 100);
  return () => { clearInterval(timer); source.disconnect(); meter.value = 0; };
}

/** Root of the mean square on a scale where speaking fills the most of it. */
function level(analyser, samples) {
  analyser.getFloatTimeDomainData(samples);
  const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) * 5);
}

/** Two soft tones, to hear whether the loudspeaker is the right one. */
export async function chime(speaker) {
  const sound = new AudioContext();
  if (speaker && sound.setSinkId) await sound.setSinkId(speaker).catch(() => {});
  const volume = sound.createGain();
  volume.gain.setValueAtTime(0.0001, sound.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.15, sound.currentTime + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, sound.currentTime + 1.2);
  volume.connect(sound.destination);
  for (const [at, pitch] of [[0, 440], [0.5, 554]]) {
    const tone = sound.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(sound.currentTime + at);
    tone.stop(sound.currentTime + at + 0.5);
  }
  setTimeout(() => sound.close(), 1500);
}

/** Leaves nothing running. */
export function closeMeters() {
  context?.close().catch(() => {});
  context = undefined;
}
