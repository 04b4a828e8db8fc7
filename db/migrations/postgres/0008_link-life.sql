ALTER TABLE "alerts" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "due_on" text;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "answered_at" text;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "larger" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "seen_version" integer;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "before_version" integer;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "seen_on" text;--> statement-breakpoint
ALTER TABLE "link_sessions" ADD COLUMN "read_on" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "asks_birth_year" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "wrong_years" integer DEFAULT 0 NOT NULL;