ALTER TABLE `clients` ADD `figure_look` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `practices` ADD `figure_look` text DEFAULT 'light/brown/straight' NOT NULL;