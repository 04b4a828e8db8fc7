ALTER TABLE "clients" ADD COLUMN "figure_look" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "figure_look" text DEFAULT 'light/brown/straight' NOT NULL;