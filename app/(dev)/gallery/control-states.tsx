import { PasswordField } from "@/components/settings/password-field";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { State, States } from "./state";

const LOOKS = ["main", "plain", "quiet", "stop"] as const;

/** What is pressed, typed into and chosen from. */
export function ControlStates() {
  return (
    <States id="controls" title="Controls">
      {LOOKS.map((look) => (
        <State key={look} name={`Button, ${look}`}>
          <div className="row">
            <Button look={look}>Ready</Button>
            <Button look={look} busy>
              Busy…
            </Button>
            <Button look={look} disabled>
              Disabled
            </Button>
            <Button look={look} small>
              Small
            </Button>
            <Button look={look}>
              <Icon name="plus" />
              With icon
            </Button>
          </div>
        </State>
      ))}
      <State name="Link as a button">
        <div className="row">
          <ButtonLink href="/clients" look="main">
            Clients
          </ButtonLink>
          <ButtonLink href="/clients">Clients</ButtonLink>
        </div>
      </State>
      <State name="Badges">
        <div className="row">
          <Badge>Plain</Badge>
          <Badge icon="bell">With icon</Badge>
        </div>
      </State>
      <FieldStates />
      <ErrorStates />
    </States>
  );
}

function FieldStates() {
  return (
    <State name="Fields">
      <div className="fields">
        <TextField label="Empty" />
        <TextField label="With hint" hint="Printed in every stop-and-call box" defaultValue="112" />
        <TextField label="With a problem" defaultValue="" problem="Enter the phone number that clients call" />
        <TextField label="Disabled" defaultValue="Cannot be changed" disabled />
        <SelectField label="Choice" choices={[{ value: "a4", label: "A4" }]} />
        <SelectField
          label="Choice with a problem"
          choices={[{ value: "", label: "Choose" }]}
          problem="Choose a reason"
        />
        <TextArea label="Long text" defaultValue="Sit through a working day without back pain" />
        <PasswordField id="gallery-password" name="password" label="Password" autoComplete="current-password" />
      </div>
    </State>
  );
}

function ErrorStates() {
  const fields = { name: "Enter the name of your practice", phone: "Enter the phone number that clients call" };
  return (
    <>
      <State name="Error summary, one sentence">
        <ErrorSummary problem={{ code: "offline", message: "The server did not answer. Nothing is lost." }} />
      </State>
      <State name="Error summary, each line leads to its field">
        <ErrorSummary problem={{ code: "input", message: fields.name, fields }} prefix="gallery-" />
        <div className="fields">
          <TextField id="gallery-name" label="Practice name" problem={fields.name} />
          <TextField id="gallery-phone" label="Phone" problem={fields.phone} />
        </div>
      </State>
    </>
  );
}
