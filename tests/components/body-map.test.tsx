import { act, useState } from "react";
import { expect, test, vi } from "vitest";
import { BodyMapField } from "@/components/body-map/body-map-field";
import { BodyMapView } from "@/components/body-map/body-map-view";
import { MapWarnings } from "@/components/body-map/map-warnings";
import { mapRegions } from "@/lib/domain/body-map/map-regions";
import type { Mark } from "@/lib/domain/body-map/marks";
import { show } from "./show";

const ACHE: Mark = { region: "upper-trapezius-left", kind: "pain", intensity: 7, note: "At the desk" };

interface HeldProps {
  readonly start: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** The field as a form holds it. */
function Held({ start, onMarks }: HeldProps) {
  const [marks, setMarks] = useState(start);
  const change = (next: readonly Mark[]) => {
    onMarks(next);
    setMarks(next);
  };
  return (
    <form onSubmit={sent}>
      <BodyMapField marks={marks} onChange={change} name="marks" />
    </form>
  );
}

/** Shows the field; answers with what is marked. */
function shown(start: readonly Mark[] = []) {
  let now = start;
  const onMarks = (marks: readonly Mark[]) => {
    now = marks;
  };
  return { ...show(<Held start={start} onMarks={onMarks} />), marks: () => now };
}

const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());

const region = (id: string) => found<SVGElement>(`[data-region="${id}"]`);

function found<E extends Element>(selector: string): E {
  const [element] = document.querySelectorAll<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
}

const press = (element: Element, key?: string) =>
  act(() => {
    element.dispatchEvent(
      key
        ? new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })
        : new MouseEvent("click", { bubbles: true }),
    );
  });

function strength(points: number): void {
  const labels = [...document.querySelectorAll<HTMLLabelElement>(".map-strength label")];
  const label = labels[points];
  if (!label) throw new Error(`No strength ${points}`);
  act(() => label.querySelector("input")?.click());
}

test("every region can be chosen on the figure and in the list, under the same name", () => {
  shown();
  expect(document.querySelectorAll("[data-region]")).toHaveLength(mapRegions.length);
  expect(document.querySelectorAll(".map-list button")).toHaveLength(mapRegions.length);
});

test("a press on the figure opens the editor, and what it keeps is marked", () => {
  const { one, marks, text, press: click } = shown();
  press(region("upper-trapezius-left"));
  expect(one("heading", "Left upper trapezius")).toBeTruthy();
  strength(7);
  click(one("button", "Add the mark"));
  expect(marks()).toEqual([{ ...ACHE, note: "" }]);
  expect(text()).toContain("pain 7 of 10");
  expect(region("upper-trapezius-left").getAttribute("aria-label")).toBe("Left upper trapezius: pain 7 of 10");
  expect(found<HTMLInputElement>('input[name="marks"]').value).toBe(JSON.stringify(marks()));
});

test("without a strength nothing is marked, and a sentence says what is missing", () => {
  const { one, marks, press: click } = shown();
  press(region("chest-left"));
  click(one("button", "Add the mark"));
  expect(one("alert").textContent).toBe("Choose how strong it is, 0 to 10.");
  expect(marks()).toEqual([]);
});

test("the same can be marked on the other side in one go", () => {
  const { one, marks, press: click } = shown();
  press(region("calf-left"));
  strength(3);
  act(() => found<HTMLInputElement>('input[type="checkbox"]').click());
  click(one("button", "Add the mark"));
  expect(marks().map((mark) => mark.region)).toEqual(["calf-left", "calf-right"]);
});

test("a place in the middle has no other side", () => {
  shown();
  press(region("tailbone"));
  expect(document.querySelectorAll('input[type="checkbox"]')).toHaveLength(0);
});

test("the list does the same as the figure", () => {
  const { one, marks, press: click } = shown();
  click(one("button", "Right, Calf"));
  strength(4);
  click(one("button", "Add the mark"));
  expect(marks()).toEqual([{ region: "calf-right", kind: "pain", intensity: 4, note: "" }]);
});

test("a mark opens as it is, changes, and goes", () => {
  const { one, all, marks, press: click } = shown([ACHE]);
  press(region(ACHE.region));
  expect(found<HTMLInputElement>(".map-strength input:checked").closest("label")?.textContent).toBe("7");
  strength(2);
  click(one("button", "Change the mark"));
  expect(marks()).toEqual([{ ...ACHE, intensity: 2 }]);
  click(one("button", "Remove pain, Left upper trapezius"));
  expect(marks()).toEqual([]);
  expect(all("listitem", "At the desk")).toEqual([]);
});

test("from the keyboard: one stop each side, arrows move, Enter and Space open", () => {
  const { all } = shown();
  const stops = [...document.querySelectorAll("[data-region]")].filter((one) => one.getAttribute("tabindex") === "0");
  expect(stops).toHaveLength(2);
  press(region("lumbar-paraspinal-left"), "ArrowRight");
  expect(document.activeElement?.getAttribute("data-region")).toBe("lumbar-paraspinal-right");
  expect(region("lumbar-paraspinal-right").getAttribute("tabindex")).toBe("0");
  expect(region("lumbar-paraspinal-left").getAttribute("tabindex")).toBe("-1");
  press(region("lumbar-paraspinal-right"), "Enter");
  expect(all("heading", "Right low back")).toHaveLength(1);
  act(() => found<HTMLDialogElement>("dialog").close());
  press(region("lumbar-paraspinal-right"), " ");
  expect(all("heading", "Right low back")).toHaveLength(1);
});

test("Enter in the editor keeps the mark and does not send the form round it", () => {
  const { marks } = shown();
  sent.mockClear();
  press(region("calf-left"));
  strength(5);
  press(found('dialog input:not([type="radio"]):not([type="checkbox"])'), "Enter");
  expect(marks()).toHaveLength(1);
  expect(sent).not.toHaveBeenCalled();
});

test("a map to look at says in words what to keep off and what is worked on", () => {
  const keepOff = [
    { regions: ["calves" as const], tier: "contraindicated" as const, unknown: false, reason: "Deep vein thrombosis" },
    { regions: [], tier: "needs-clearance" as const, unknown: true, reason: "Skin infection" },
  ];
  const { text } = show(
    <BodyMapView marks={[ACHE]} keepOff={keepOff} targets={[{ regions: ["lower-back"], reason: "Cat-cow" }]} />,
  );
  expect(text()).toContain("Calves: Deep vein thrombosis");
  expect(text()).toContain("Area not recorded: Skin infection. Nobody has said where");
  expect(text()).toContain("Worked on: lower back");
  expect(text()).toContain("At the desk");
  expect(document.querySelectorAll(".map-keep-off")).toHaveLength(2);
  expect(document.querySelectorAll(".map-figure .map-target").length).toBeGreaterThan(3);
  expect(document.querySelectorAll("[data-region]")).toHaveLength(0);
  expect(document.querySelectorAll('svg[role="img"][aria-label*="Left upper trapezius: pain 7 of 10"]')).toHaveLength(
    2,
  );
});

test("numbness between the legs leads to the question that cannot wait", () => {
  const { one, text, again } = show(
    <MapWarnings marks={[{ region: "saddle", kind: "numbness", intensity: 2, note: "" }]} clientId="one" />,
  );
  expect(text()).toContain("between the legs");
  expect(one("link").getAttribute("href")).toBe("/clients/one/screen");
  again(<MapWarnings marks={[ACHE]} clientId="one" />);
  expect(text()).toBe("");
});
