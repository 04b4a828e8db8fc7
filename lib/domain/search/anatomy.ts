import type { RegionId } from "../knowledge/regions";

interface Name {
  /** Latin and everyday names of the same thing. */
  readonly names: string;
  readonly regions: readonly RegionId[];
}

/** What people call parts of the body, muscles and joints, and the regions of the library they lie in.
 *  Muscles: Federative International Programme for Anatomical Terminology. Terminologia Anatomica, 2nd ed., 2019, with
 *  the short forms in use; region by the muscle's belly, as surface anatomy has it. */
const NAMES: readonly Name[] = [
  { names: "trapezius traps descendens ascendens", regions: ["neck", "upper-back", "shoulder-girdle"] },
  { names: "levator scapulae", regions: ["neck", "shoulder-girdle"] },
  { names: "sternocleidomastoid sternocleidomastoideus scm", regions: ["neck", "neck-front"] },
  { names: "scalenes scalenus scaleni", regions: ["neck", "neck-front"] },
  { names: "suboccipital suboccipitals occiput splenius semispinalis capitis", regions: ["neck"] },
  { names: "longus colli capitis", regions: ["neck", "neck-front"] },
  { names: "cervical cervicis nape cervicalgia", regions: ["neck"] },
  { names: "temporalis frontalis masseter temple scalp", regions: ["head-face", "jaw"] },
  { names: "rhomboids rhomboideus", regions: ["upper-back", "shoulder-girdle"] },
  { names: "serratus anterior", regions: ["shoulder-girdle", "ribs", "chest"] },
  { names: "latissimus dorsi lats", regions: ["mid-back", "upper-back"] },
  { names: "teres infraspinatus supraspinatus subscapularis rotator cuff", regions: ["shoulder-girdle"] },
  { names: "deltoid deltoideus delts", regions: ["shoulder-girdle", "upper-arms"] },
  { names: "scapula scapulae scapular clavicle collarbone", regions: ["shoulder-girdle"] },
  { names: "pectoralis pecs pectorals sternum breastbone", regions: ["chest"] },
  { names: "intercostals diaphragm thorax", regions: ["chest", "ribs"] },
  { names: "thoracic thoracis dorsal", regions: ["upper-back", "mid-back"] },
  {
    names: "erector spinae longissimus iliocostalis paraspinal paravertebral spine spinal backbone",
    regions: ["whole-back", "upper-back", "mid-back", "lower-back"],
  },
  { names: "multifidus multifidi rotatores", regions: ["lower-back", "whole-back"] },
  { names: "quadratus lumborum ql", regions: ["lower-back", "flank"] },
  { names: "lumbar lumbalis loin waist lumbago low", regions: ["lower-back"] },
  { names: "sacroiliac sacrum coccyx tailbone si", regions: ["sacrum", "lower-back"] },
  { names: "rectus transversus abdominis obliques core abs stomach tummy", regions: ["abdomen"] },
  { names: "iliopsoas psoas iliacus flexor pelvis pelvic", regions: ["hips", "groin"] },
  { names: "gluteus maximus medius minimus glutes gluteal bum bottom seat", regions: ["buttocks", "hips"] },
  { names: "piriformis", regions: ["buttocks", "hips"] },
  { names: "tensor fasciae latae tfl iliotibial itb", regions: ["hips", "thighs"] },
  { names: "hamstrings biceps femoris semitendinosus semimembranosus", regions: ["thighs"] },
  { names: "quadriceps rectus femoris vastus quads", regions: ["thighs"] },
  { names: "adductors adductor gracilis", regions: ["thighs", "groin"] },
  { names: "gastrocnemius soleus achilles", regions: ["calves"] },
  { names: "tibialis peroneus plantar fascia foot ankle", regions: ["ankles-feet", "calves"] },
  { names: "biceps triceps brachii brachialis", regions: ["upper-arms", "arms"] },
  { names: "extensor flexor carpi forearm hand wrist", regions: ["forearms-hands", "wrists"] },
];

const namesOf = new Map<RegionId, string>();
for (const { names, regions } of NAMES) {
  for (const region of regions) namesOf.set(region, `${namesOf.get(region) ?? ""} ${names}`);
}

/** Latin and everyday names of what lies in a region. */
export function anatomyOf(regions: readonly RegionId[]): string {
  return regions.map((region) => namesOf.get(region) ?? "").join(" ");
}
