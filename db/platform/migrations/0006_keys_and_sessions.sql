CREATE TABLE `key_tokens` (
	`hash` blob PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`prefix` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer,
	FOREIGN KEY (`key_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `key_tokens_key` ON `key_tokens` (`key_id`);--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`limits` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at_ms` integer,
	`revoked_at_ms` integer,
	`last_used_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `session_turns` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key_id` text NOT NULL,
	`function_name` text NOT NULL,
	`session` text NOT NULL,
	`at_ms` integer NOT NULL,
	`messages` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `session_turns_session` ON `session_turns` (`key_id`,`function_name`,`session`);