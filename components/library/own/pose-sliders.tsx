import type { Pose } from "@/lib/domain/figure/pose";
import { angleIn, isHeld, JOINT_GROUPS, type Joint, limitsOf, withAngle } from "@/lib/domain/own-items/edit-pose";
import { jointWords } from "./joint-words";

interface Props {
  readonly pose: Pose;
  readonly onChange: (pose: Pose) => void;
}

/** Every angle of the body, part by part, as far as each joint goes. Arrow keys move a slider by one degree. */
export function PoseSliders({ pose, onChange }: Props) {
  return (
    <div className="pose-groups">
      {JOINT_GROUPS.map(({ label, joints }, index) => (
        <details key={label} className="details" open={index === 0 || undefined}>
          <summary>{label}</summary>
          {joints[0] && isHeld(pose, joints[0]) && (
            <p className="small soft">Held to its place now. Moving a slider lets it go.</p>
          )}
          {joints.map((joint) => (
            <Slider key={joint} joint={joint} group={label} pose={pose} onChange={onChange} />
          ))}
        </details>
      ))}
    </div>
  );
}

function Slider({ joint, group, pose, onChange }: Props & { joint: Joint; group: string }) {
  const { label, low, high } = jointWords(joint);
  const [lowest, highest] = limitsOf(joint);
  const degrees = Math.round(angleIn(pose, joint));
  const id = `joint-${joint.replace(".", "-")}`;
  return (
    <div className="pose-slider">
      <label htmlFor={id}>{label}</label>
      <span className="soft small">{low}</span>
      <input
        id={id}
        type="range"
        min={lowest}
        max={highest}
        step={1}
        value={Math.min(highest, Math.max(lowest, degrees))}
        aria-label={`${group}: ${label}`}
        aria-valuetext={`${degrees} degrees, from ${low} to ${high}`}
        onChange={({ target }) => onChange(withAngle(pose, joint, Number(target.value)))}
      />
      <span className="soft small">{high}</span>
      <output className="numeric small" htmlFor={id}>
        {degrees}°
      </output>
    </div>
  );
}
