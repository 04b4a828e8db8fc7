/** What the timer says without words: a tone and a buzz. Either may be missing on a phone; neither is the only sign. */

let audio: AudioContext | null = null;

/** Browsers let sound begin only with a tap, so this is called from one. */
export function allowSound(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    audio = null;
  }
}

/** A short tone, higher at the end of something. Unit: hertz, seconds. */
export function tone(high: boolean): void {
  if (!audio) return;
  const sound = audio.createOscillator();
  const volume = audio.createGain();
  sound.frequency.value = high ? 880 : 587;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  sound.connect(volume).connect(audio.destination);
  sound.start();
  sound.stop(audio.currentTime + 0.3);
}

/** A buzz. Unit: milliseconds. */
export function buzz(milliseconds: number): void {
  if ("vibrate" in navigator) navigator.vibrate(milliseconds);
}

/** Keeps the screen awake as long as the page is seen; what it answers lets it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const ask = async () => {
    if (!wanted || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      // Low battery: the phone decides.
    }
  };
  // A page that was left loses the lock and has to ask again.
  const onReturn = () => void ask();
  document.addEventListener("visibilitychange", onReturn);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", onReturn);
    void lock?.release();
  };
}
