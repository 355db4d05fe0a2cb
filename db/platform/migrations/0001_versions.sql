CREATE TABLE `deployments` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`function_name` text NOT NULL,
	`at_ms` integer NOT NULL,
	`key_id` text NOT NULL,
	`action` text NOT NULL,
	`routes` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deployments_function` ON `deployments` (`function_name`);--> statement-breakpoint
CREATE TABLE `function_versions` (
	`function_name` text NOT NULL,
	`version` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`created_by` text NOT NULL,
	`code_hash` text NOT NULL,
	`config` text NOT NULL,
	`declaration` text NOT NULL,
	`model_hash` text NOT NULL,
	PRIMARY KEY(`function_name`, `version`)
);
