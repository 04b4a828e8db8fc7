CREATE TABLE `alerts` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text,
	`kind` text NOT NULL,
	`urgency` text NOT NULL,
	`says` text NOT NULL,
	`raised_at` text NOT NULL,
	`acknowledged_at` text,
	`acknowledged_by` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alerts_open` ON `alerts` (`practice_id`,`acknowledged_at`,`raised_at`);--> statement-breakpoint
CREATE INDEX `alerts_client` ON `alerts` (`practice_id`,`client_id`,`raised_at`);--> statement-breakpoint
CREATE TABLE `audit_rows` (
	`practice_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`client_id` text,
	`fields` text NOT NULL,
	`reason` text,
	`request_id` text NOT NULL,
	`mac` text NOT NULL,
	PRIMARY KEY(`practice_id`, `sequence`)
);
--> statement-breakpoint
CREATE INDEX `audit_rows_client` ON `audit_rows` (`practice_id`,`client_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`day` text NOT NULL,
	`done` text NOT NULL,
	`pain_before` integer,
	`pain_after` integer,
	`word` text NOT NULL,
	`warnings` text NOT NULL,
	`plan_version` integer NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`plan_id`) REFERENCES `plans`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_day` ON `check_ins` (`practice_id`,`plan_id`,`day`);--> statement-breakpoint
CREATE INDEX `check_ins_client` ON `check_ins` (`practice_id`,`client_id`,`day`);--> statement-breakpoint
CREATE TABLE `clearances` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`covers` text NOT NULL,
	`given_by` text NOT NULL,
	`given_on` text NOT NULL,
	`until` text NOT NULL,
	`letter` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clearances_client` ON `clearances` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `client_changes` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`what` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_changes_client` ON `client_changes` (`practice_id`,`client_id`,`at`);--> statement-breakpoint
CREATE TABLE `client_conditions` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`condition_key` text,
	`text` text NOT NULL,
	`regions` text NOT NULL,
	`side` text,
	`stage` text,
	`controlled` integer,
	`due_date` text,
	`surgery_on` text,
	`since` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_conditions_client` ON `client_conditions` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `client_medicines` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`class_id` text,
	`name` text NOT NULL,
	`since` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_medicines_client` ON `client_medicines` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `clients` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`full_name` text NOT NULL,
	`preferred_name` text NOT NULL,
	`birth_date` text NOT NULL,
	`sex` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`emergency_contact` text NOT NULL,
	`occupation` text NOT NULL,
	`goals` text NOT NULL,
	`language` text NOT NULL,
	`sort_name` text NOT NULL,
	`search_text` text NOT NULL,
	`archived_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clients_by_name` ON `clients` (`practice_id`,`archived_at`,`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`practice_id` text NOT NULL,
	`key` text NOT NULL,
	`result_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`practice_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `link_sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`generation` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `share_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `link_views` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`link_id` text NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`link_id`) REFERENCES `share_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_views_link` ON `link_views` (`practice_id`,`link_id`,`at`);--> statement-breakpoint
CREATE TABLE `measurements` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` integer NOT NULL,
	`second_value` integer,
	`measured_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measurements_client` ON `measurements` (`practice_id`,`client_id`,`kind`,`measured_on`);--> statement-breakpoint
CREATE TABLE `overrides` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`rule_id` text NOT NULL,
	`item_id` text NOT NULL,
	`facts_hash` text NOT NULL,
	`reason_code` text NOT NULL,
	`text` text NOT NULL,
	`follow_up_on` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overrides_client` ON `overrides` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`practice_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`client_id` text NOT NULL,
	`content` text NOT NULL,
	`findings` text NOT NULL,
	`rules_version` text NOT NULL,
	`changed` text,
	`published_at` text NOT NULL,
	`published_on` text NOT NULL,
	`published_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `plan_id`, `number`),
	FOREIGN KEY (`practice_id`,`plan_id`) REFERENCES `plans`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_versions_client` ON `plan_versions` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`template_id` text,
	`draft` text NOT NULL,
	`published_version` integer NOT NULL,
	`ended_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plans_client` ON `plans` (`practice_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`emergency_number` text NOT NULL,
	`paper` text NOT NULL,
	`idle_minutes` integer NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `screens` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`completed_on` text NOT NULL,
	`positive` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`,`client_id`) REFERENCES `clients`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `screens_client` ON `screens` (`practice_id`,`client_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`practice_id`,`user_id`) REFERENCES `users`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`practice_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `share_links` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`client_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`generation` integer NOT NULL,
	`secret_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`practice_id`,`plan_id`) REFERENCES `plans`(`practice_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_plan` ON `share_links` (`practice_id`,`plan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_code` ON `share_links` (`code_hash`);--> statement-breakpoint
CREATE TABLE `users` (
	`practice_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`full_name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`disabled_at` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`practice_id`, `id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);