CREATE TABLE `own_item_versions` (
	`practice_id` text NOT NULL,
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `item_id`, `version`),
	FOREIGN KEY (`practice_id`,`item_id`) REFERENCES `own_items`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `own_items` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`archived_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `own_pictures` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`media_type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_pictures_by_age` ON `own_pictures` (`practice_id`,`created_at`);