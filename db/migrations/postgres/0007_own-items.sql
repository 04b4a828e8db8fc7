CREATE TABLE "own_item_versions" (
	"practice_id" text NOT NULL,
	"item_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"made_at" text NOT NULL,
	"made_by" text NOT NULL,
	CONSTRAINT "own_item_versions_practice_id_item_id_version_pk" PRIMARY KEY("practice_id","item_id","version")
);
--> statement-breakpoint
CREATE TABLE "own_items" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"archived_at" text,
	"revision" integer NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "own_items_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
CREATE TABLE "own_pictures" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"media_type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"content" text NOT NULL,
	"created_at" text NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "own_pictures_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "own_item_versions" ADD CONSTRAINT "own_item_versions_practice_id_item_id_own_items_practice_id_id_fk" FOREIGN KEY ("practice_id","item_id") REFERENCES "public"."own_items"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_items" ADD CONSTRAINT "own_items_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_pictures" ADD CONSTRAINT "own_pictures_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_pictures_by_age" ON "own_pictures" USING btree ("practice_id","created_at");