import { squeeze } from "./read-pdf";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** What a page says, with every space taken out, as a reader sees it: with the marks of lists, without drawings. */
export function textOfMarkup(markup: string): string {
  const lists: number[] = [];
  const parts = markup.replace(/<svg.*?<\/svg>/gs, "").split(/(<[^>]+>)/);
  const words = parts.map((part) => {
    if (part.startsWith("<ol")) lists.push(1);
    else if (part.startsWith("<ul")) lists.push(0);
    else if (/^<\/(ol|ul)/.test(part)) lists.pop();
    else if (/^<li\b/.test(part)) return nextMark(lists);
    return part.startsWith("<") ? "" : part;
  });
  return squeeze(words.join("").replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole));
}

function nextMark(lists: number[]): string {
  const count = lists.at(-1) ?? 0;
  if (count === 0) return "•";
  lists[lists.length - 1] = count + 1;
  return `${count}.`;
}
