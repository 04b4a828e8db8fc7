CREATE TABLE `assessments` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`taken_on` text NOT NULL,
	`answers` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessments_client` ON `assessments` (`practice_id`,`client_id`,`taken_on`);--> statement-breakpoint
CREATE TABLE `clearance_letters` (
	`practice_id` text NOT NULL,
	`clearance_id` text NOT NULL,
	`client_id` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`content` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `clearance_id`),
	FOREIGN KEY (`practice_id`,`clearance_id`) REFERENCES `clearances`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `client_sessions` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text,
	`held_on` text NOT NULL,
	`minutes` integer NOT NULL,
	`items` text NOT NULL,
	`findings` text NOT NULL,
	`rules_version` text NOT NULL,
	`pain_before` integer,
	`pain_after` integer,
	`client_says` text NOT NULL,
	`note` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_sessions_client` ON `client_sessions` (`practice_id`,`client_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `rule_drafts` (
	`practice_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rule_sets` (
	`practice_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`says` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `version`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `client_conditions` ADD `treated_by` text;--> statement-breakpoint
ALTER TABLE `overrides` ADD `followed_up_in` text;--> statement-breakpoint
ALTER TABLE `overrides` ADD `follow_up_says` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `checked_with` text;--> statement-breakpoint
ALTER TABLE `plans` ADD `paused_rows` text;