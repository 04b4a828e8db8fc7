CREATE TABLE "assessments" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"taken_on" text NOT NULL,
	"answers" jsonb NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "assessments_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "clearance_letters" (
	"practice_id" text NOT NULL,
	"clearance_id" text NOT NULL,
	"client_id" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"content" text NOT NULL,
	"uploaded_at" text NOT NULL,
	"uploaded_by" text NOT NULL,
	CONSTRAINT "clearance_letters_practice_id_clearance_id_pk" PRIMARY KEY("practice_id","clearance_id")
);
--> statement-breakpoint
CREATE TABLE "client_sessions" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text,
	"held_on" text NOT NULL,
	"minutes" integer NOT NULL,
	"items" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"rules_version" text NOT NULL,
	"pain_before" integer,
	"pain_after" integer,
	"client_says" text NOT NULL,
	"note" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "client_sessions_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "rule_drafts" (
	"practice_id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_at" text NOT NULL,
	"changed_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"practice_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"says" text NOT NULL,
	"made_at" text NOT NULL,
	"made_by" text NOT NULL,
	CONSTRAINT "rule_sets_practice_id_version_pk" PRIMARY KEY("practice_id","version")
);
--> statement-breakpoint
ALTER TABLE "client_conditions" ADD COLUMN "treated_by" text;--> statement-breakpoint
ALTER TABLE "overrides" ADD COLUMN "followed_up_in" text;--> statement-breakpoint
ALTER TABLE "overrides" ADD COLUMN "follow_up_says" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "checked_with" text;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "paused_rows" jsonb;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearance_letters" ADD CONSTRAINT "clearance_letters_practice_id_clearance_id_clearances_practice_id_id_fk" FOREIGN KEY ("practice_id","clearance_id") REFERENCES "public"."clearances"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearance_letters" ADD CONSTRAINT "clearance_letters_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_sessions" ADD CONSTRAINT "client_sessions_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_drafts" ADD CONSTRAINT "rule_drafts_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_sets" ADD CONSTRAINT "rule_sets_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_client" ON "assessments" USING btree ("practice_id","client_id","taken_on");--> statement-breakpoint
CREATE INDEX "client_sessions_client" ON "client_sessions" USING btree ("practice_id","client_id","held_on");