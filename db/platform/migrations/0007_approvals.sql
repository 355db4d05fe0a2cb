CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`key_id` text NOT NULL,
	`function_name` text NOT NULL,
	`owner` text NOT NULL,
	`version` text NOT NULL,
	`tool` text NOT NULL,
	`arguments` text NOT NULL,
	`hash` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	`status` text NOT NULL,
	`decided_at_ms` integer,
	`decided_by` text
);
--> statement-breakpoint
CREATE INDEX `approvals_status` ON `approvals` (`status`);--> statement-breakpoint
CREATE TABLE `once_runs` (
	`key_id` text NOT NULL,
	`function_name` text NOT NULL,
	`tool` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`arguments_hash` text NOT NULL,
	`started_at_ms` integer NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	PRIMARY KEY(`key_id`, `function_name`, `tool`, `idempotency_key`)
);
--> statement-breakpoint
CREATE INDEX `once_runs_started` ON `once_runs` (`started_at_ms`);--> statement-breakpoint
ALTER TABLE `session_turns` ADD `is_tainted` integer DEFAULT true NOT NULL;