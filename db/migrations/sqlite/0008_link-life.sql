ALTER TABLE `alerts` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `note` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `answered_at` text;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `language` text;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `larger` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `seen_version` integer;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `before_version` integer;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `seen_on` text;--> statement-breakpoint
ALTER TABLE `link_sessions` ADD `read_on` text;--> statement-breakpoint
ALTER TABLE `share_links` ADD `asks_birth_year` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `share_links` ADD `wrong_years` integer DEFAULT 0 NOT NULL;