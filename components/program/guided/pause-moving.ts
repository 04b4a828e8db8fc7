/** Gives every moving drawing of the page a button that stops it where it is. Without this script a drawing stops when its
 *  part of the page is shut. */
export function letPause(words: { readonly pause: string; readonly goOn: string }): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details.moving")) {
    // One can be opened before this script has come.
    if (part.open) void drawInside(part, words);
    else part.addEventListener("toggle", () => void drawInside(part, words), { once: true });
  }
}

async function drawInside(part: HTMLDetailsElement, words: { readonly pause: string; readonly goOn: string }) {
  const image = part.querySelector("img");
  if (!image) return;
  try {
    const response = await fetch(image.src);
    if (!response.ok) return;
    // An image cannot be paused; the same drawing within the page can. It is ours and is read as a drawing, not as a page.
    const read = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
    if (!(read instanceof SVGSVGElement)) return;
    const drawing = document.importNode(read, true);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "guided-button";
    button.textContent = words.pause;
    button.onclick = () => {
      const stop = !drawing.animationsPaused();
      if (stop) drawing.pauseAnimations();
      else drawing.unpauseAnimations();
      button.textContent = stop ? words.goOn : words.pause;
    };
    image.replaceWith(drawing, button);
  } catch {
    // No connection: the image stays as it is.
  }
}
