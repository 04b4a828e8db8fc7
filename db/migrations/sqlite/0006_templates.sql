CREATE TABLE `templates` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`content` text NOT NULL,
	`archived_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `templates_by_name` ON `templates` (`practice_id`,`archived_at`,`name`);