import { sampleProgram } from "@/tests/pdf/sample-program";

/** A usual program: seven exercises, massage, heat; four to five pages with fifteen drawings and more. */
export const program = sampleProgram({
  rows: [
    { itemId: "supine-double-knee-to-chest" },
    { itemId: "glute-bridge", days: ["mon", "wed", "fri"] },
    { itemId: "cat-cow" },
    { itemId: "bird-dog" },
    { itemId: "prone-press-up" },
    { itemId: "neck-rotation-hold", side: "left" },
    { itemId: "single-shoulder-raise-hold", side: "both" },
    { itemId: "thoracic-extension-chair-back" },
    { itemId: "walking", days: ["tue", "thu", "sat"] },
  ],
  plan: { reviewWeeks: [], flareDay: [], minimumDay: [] },
});

/** Where its page is. */
export { sampleLink as link } from "@/tests/pdf/sample-program";
