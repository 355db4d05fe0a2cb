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