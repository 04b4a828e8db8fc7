CREATE TABLE "body_maps" (
	"practice_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"taken_on" text NOT NULL,
	"marks" jsonb NOT NULL,
	"recorded_at" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "body_maps_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "body_maps" ADD CONSTRAINT "body_maps_practice_id_client_id_clients_practice_id_id_fk" FOREIGN KEY ("practice_id","client_id") REFERENCES "public"."clients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_maps_client" ON "body_maps" USING btree ("practice_id","client_id","recorded_at");