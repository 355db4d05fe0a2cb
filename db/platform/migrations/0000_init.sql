CREATE TABLE `audit_events` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`request_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`step` text NOT NULL,
	`function_name` text NOT NULL,
	`version` text NOT NULL,
	`key_id` text NOT NULL,
	`payload` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_request` ON `audit_events` (`request_id`);