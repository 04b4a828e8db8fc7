CREATE TABLE "alerts" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text,
	"kind" text NOT NULL,
	"urgency" text NOT NULL,
	"says" text NOT NULL,
	"raised_at" text NOT NULL,
	"acknowledged_at" text,
	"acknowledged_by" text,
	CONSTRAINT "alerts_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"practice_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"client_id" text,
	"fields" jsonb NOT NULL,
	"reason" text,
	"request_id" text NOT NULL,
	"mac" text NOT NULL,
	CONSTRAINT "audit_rows_practice_id_sequence_pk" PRIMARY KEY("practice_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"day" text NOT NULL,
	"done" jsonb NOT NULL,
	"pain_before" integer,
	"pain_after" integer,
	"word" text NOT NULL,
	"warnings" jsonb NOT NULL,
	"plan_version" integer NOT NULL,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	CONSTRAINT "check_ins_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"covers" jsonb NOT NULL,
	"given_by" text NOT NULL,
	"given_on" text NOT NULL,
	"until" text NOT NULL,
	"letter" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "clearances_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "client_changes" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"at" text NOT NULL,
	"by" text NOT NULL,
	"what" text NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "client_changes_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "client_conditions" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"condition_key" text,
	"text" text NOT NULL,
	"regions" jsonb NOT NULL,
	"side" text,
	"stage" text,
	"controlled" boolean,
	"due_date" text,
	"surgery_on" text,
	"since" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "client_conditions_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "client_medicines" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"class_id" text,
	"name" text NOT NULL,
	"since" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "client_medicines_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"full_name" text NOT NULL,
	"preferred_name" text NOT NULL,
	"birth_date" text NOT NULL,
	"sex" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	"emergency_contact" text NOT NULL,
	"occupation" text NOT NULL,
	"goals" text NOT NULL,
	"language" text NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"search_text" text COLLATE "C" NOT NULL,
	"archived_at" text,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "clients_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"practice_id" text NOT NULL,
	"key" text NOT NULL,
	"result_id" text NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "idempotency_keys_practice_id_key_pk" PRIMARY KEY("practice_id","key")
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"link_id" text NOT NULL,
	"generation" integer NOT NULL,
	"created_at" text NOT NULL,
	"expires_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_views" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"link_id" text NOT NULL,
	"at" text NOT NULL,
	"what" text NOT NULL,
	CONSTRAINT "link_views_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" integer NOT NULL,
	"second_value" integer,
	"measured_on" text NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "measurements_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"rule_id" text NOT NULL,
	"item_id" text NOT NULL,
	"facts_hash" text NOT NULL,
	"reason_code" text NOT NULL,
	"text" text NOT NULL,
	"follow_up_on" text,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	"ended_at" text,
	CONSTRAINT "overrides_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"practice_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"number" integer NOT NULL,
	"client_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"rules_version" text NOT NULL,
	"changed" text,
	"published_at" text NOT NULL,
	"published_on" text NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "plan_versions_practice_id_plan_id_number_pk" PRIMARY KEY("practice_id","plan_id","number")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"template_id" text,
	"draft" jsonb NOT NULL,
	"published_version" integer NOT NULL,
	"ended_at" text,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL,
	CONSTRAINT "plans_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"emergency_number" text NOT NULL,
	"paper" text NOT NULL,
	"idle_minutes" integer NOT NULL,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "screens" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"completed_on" text NOT NULL,
	"positive" jsonb NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "screens_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" text NOT NULL,
	"last_seen_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"ended_at" text
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"client_id" text NOT NULL,
	"plan_id" text NOT NULL,
	"generation" integer NOT NULL,
	"secret_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"expires_at" text NOT NULL,
	"revoked_at" text,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"full_name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" text,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "users_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_practice_id_plan_id_plans_practice_id_id_fk" FOREIGN KEY ("practice_id","plan_id") REFERENCES "public"."plans"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_changes" ADD CONSTRAINT "client_changes_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_conditions" ADD CONSTRAINT "client_conditions_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_medicines" ADD CONSTRAINT "client_medicines_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD CONSTRAINT "link_sessions_link_id_share_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."share_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_views" ADD CONSTRAINT "link_views_link_id_share_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."share_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_practice_id_plan_id_plans_practice_id_id_fk" FOREIGN KEY ("practice_id","plan_id") REFERENCES "public"."plans"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screens" ADD CONSTRAINT "screens_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_practice_id_user_id_users_practice_id_id_fk" FOREIGN KEY ("practice_id","user_id") REFERENCES "public"."users"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_practice_id_plan_id_plans_practice_id_id_fk" FOREIGN KEY ("practice_id","plan_id") REFERENCES "public"."plans"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_open" ON "alerts" USING btree ("practice_id","acknowledged_at","raised_at");--> statement-breakpoint
CREATE INDEX "alerts_client" ON "alerts" USING btree ("practice_id","client_id","raised_at");--> statement-breakpoint
CREATE INDEX "audit_rows_client" ON "audit_rows" USING btree ("practice_id","client_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_day" ON "check_ins" USING btree ("practice_id","plan_id","day");--> statement-breakpoint
CREATE INDEX "check_ins_client" ON "check_ins" USING btree ("practice_id","client_id","day");--> statement-breakpoint
CREATE INDEX "clearances_client" ON "clearances" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "client_changes_client" ON "client_changes" USING btree ("practice_id","client_id","at");--> statement-breakpoint
CREATE INDEX "client_conditions_client" ON "client_conditions" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "client_medicines_client" ON "client_medicines" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "clients_by_name" ON "clients" USING btree ("practice_id","archived_at","sort_name","id");--> statement-breakpoint
CREATE INDEX "link_views_link" ON "link_views" USING btree ("practice_id","link_id","at");--> statement-breakpoint
CREATE INDEX "measurements_client" ON "measurements" USING btree ("practice_id","client_id","kind","measured_on");--> statement-breakpoint
CREATE INDEX "overrides_client" ON "overrides" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "plan_versions_client" ON "plan_versions" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "plans_client" ON "plans" USING btree ("practice_id","client_id");--> statement-breakpoint
CREATE INDEX "screens_client" ON "screens" USING btree ("practice_id","client_id","recorded_at");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("practice_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_plan" ON "share_links" USING btree ("practice_id","plan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_code" ON "share_links" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");