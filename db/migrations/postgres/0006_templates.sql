CREATE TABLE "templates" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"content" jsonb NOT NULL,
	"archived_at" text,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "templates_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "templates_by_name" ON "templates" USING btree ("practice_id","archived_at","name");