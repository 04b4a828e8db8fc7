import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { roleLabel } from "./roles";

export interface TeamMember {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly role: string;
  readonly shut: boolean;
}

interface Props {
  readonly members: readonly TeamMember[];
  readonly ownId: string;
  readonly onAdd: () => void;
  readonly onChange: (member: TeamMember) => void;
}

/** Everybody who can sign in, with their role. */
export function TeamCard({ members, ownId, onAdd, onChange }: Props) {
  return (
    <section className="card" aria-labelledby="team-title">
      <div className="card-title">
        <h2 id="team-title">Team</h2>
        <Button onClick={onAdd}>Add somebody</Button>
      </div>
      <table className="table table-stacked table-middle">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">Role</th>
            <th scope="col">
              <span className="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.fullName}</th>
              <td className="breakable">{member.email}</td>
              <td>
                {roleLabel(member.role)} {member.shut && <Badge>Shut</Badge>}
              </td>
              <td>
                {member.id === ownId ? (
                  <span className="soft">You</span>
                ) : (
                  <Button aria-label={`Change ${member.fullName}`} onClick={() => onChange(member)}>
                    Change
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
