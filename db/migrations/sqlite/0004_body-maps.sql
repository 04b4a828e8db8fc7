CREATE TABLE `body_maps` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`taken_on` text NOT NULL,
	`marks` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `body_maps_client` ON `body_maps` (`practice_id`,`client_id`,`recorded_at`);