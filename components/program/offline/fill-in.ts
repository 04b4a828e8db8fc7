/** What is filled in stands here while the page comes back in another size or language. It goes with the tab, and is not
 *  taken up again later than that takes. */
const CARRIED = "unknot-filled-in";
const HOLDS_MS = 60_000;

type Fields = readonly (readonly [string, string])[];

/** A page from the phone brings along what was logged without a network: the form shows it. */
export function fillInLogged(): void {
  const logged = document.querySelector<HTMLElement>("[data-logged]")?.dataset.logged;
  const form = dayForm();
  if (!logged || !form) return;
  const fields = JSON.parse(logged) as Fields;
  const has = (name: string, value?: string) => fields.some((one) => one[0] === name && one[1] === (value ?? one[1]));
  fillIn(form, fields, (field, isNamed) => {
    if (field.type === "radio") return isNamed || (field.checked && !has(field.name));
    // A sign that the form had shown and that came back without was taken back.
    return isNamed || (field.checked && !has("had", field.value));
  });
}

/** Keeps what is filled in and not saved over the choice of another size or language, which fetches the page anew. */
export function carryOver(): void {
  const form = dayForm();
  if (!form) return;
  const { at, until = 0, fields } = takeCarried();
  // Just as it stood, also what was taken back.
  if (fields && at === placeOf(form) && Date.now() < until) {
    fillIn(form, fields, (_, isNamed) => isNamed);
    showAsBefore(form, fields);
  }
  // What was saved is not filled in again.
  form.addEventListener("submit", () => takeCarried());
  for (const choice of document.querySelectorAll<HTMLFormElement>(".program-tools form")) {
    choice.addEventListener("submit", () => {
      const carried = { at: placeOf(form), until: Date.now() + HOLDS_MS, fields: [...new FormData(form)] };
      try {
        sessionStorage.setItem(CARRIED, JSON.stringify(carried));
      } catch {
        // A browser that keeps nothing goes on without.
      }
    });
  }
}

/** What the form says that it had shown goes with what was filled in: another phone's answers since then are not taken back
 *  by somebody who never saw them. */
function showAsBefore(form: HTMLFormElement, fields: Fields): void {
  for (const had of form.querySelectorAll<HTMLInputElement>("input[type=hidden][name^=had]")) had.remove();
  for (const [name, value] of fields) {
    if (!name.startsWith("had")) continue;
    const had = document.createElement("input");
    Object.assign(had, { type: "hidden", name, value });
    form.append(had);
  }
}

interface Carried {
  readonly at?: string;
  readonly until?: number;
  readonly fields?: Fields;
}

function takeCarried(): Carried {
  try {
    const carried = sessionStorage.getItem(CARRIED);
    sessionStorage.removeItem(CARRIED);
    return JSON.parse(carried ?? "{}") as Carried;
  } catch {
    return {};
  }
}

const dayForm = () => document.querySelector<HTMLFormElement>("form.program-log");

/** Names the link, the day and the list that a form is for. */
function placeOf(form: HTMLFormElement): string {
  const said = new FormData(form);
  return [form.getAttribute("action"), said.get("day"), said.get("kind")].join(" ");
}

function fillIn(
  form: HTMLFormElement,
  fields: Fields,
  isChecked: (field: HTMLInputElement, isNamed: boolean) => boolean,
): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")) {
    const own = fields.filter(([name]) => name === field.name);
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = isChecked(
        field,
        own.some(([, value]) => value === field.value),
      );
    } else field.value = own[0]?.[1] ?? field.value;
  }
  const tell = form.querySelector<HTMLDetailsElement>(".program-tell");
  if (tell && fields.some(([name]) => name === "warnings")) tell.open = true;
}
